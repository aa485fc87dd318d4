internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: say("help.check"))
    }

    @OptionGroup var common: CommonOptions
    @Argument(help: help("check-name")) var names: [String] = []
    @Flag(name: .long, help: help("check-list")) var list = false

    func validate() throws {
        let known = Set(Check.all.map(\.name))
        for name in names where !known.contains(name) {
            throw ValidationError(
                Catalogue.text("check.unknown", ["name": .text(name)], in: Speech.language))
        }
    }

    func run() throws {
        if list { return printList() }
        let findings = try common.open().read { try $0.check(names) }
        let failed = findings.count { $0.violations > 0 }
        if common.json {
            Output.print(
                .object([
                    .init("holds", (failed == 0).json), .init("checks", .array(findings.map(\.json))),
                ]))
        } else {
            for finding in findings { print(finding) }
        }
        if failed > 0 { throw Failure.checks(failed: failed) }
        if !common.json {
            Output.print(
                Catalogue.text("check.all-hold", ["count": .number(findings.count)], in: Speech.language))
        }
    }

    private func printList() {
        if common.json {
            return Output.print(
                .object([
                    .init(
                        "checks",
                        .array(
                            Check.all.map { check in
                                let sentence = "check." + check.name
                                return .object([
                                    .init("name", check.name.json),
                                    .init("sentence_vi", Catalogue.text(sentence, in: .vi).json),
                                    .init("sentence_en", Catalogue.text(sentence, in: .en).json),
                                ])
                            }))
                ]))
        }
        var table = Table([.init(say("report.column.check")), .init(say("report.column.claim"))])
        for check in Check.all { table.add([check.name, say("check." + check.name)]) }
        Output.print(table.text())
    }

    private func print(_ finding: Check.Finding) {
        let verdict = say(
            finding.violations == 0
                ? "check.holds" : finding.isUnchecked ? "check.not-checked" : "check.violated")
        Output.print("\(verdict) \(finding.name): \(say("check." + finding.name))")
        for violation in finding.shown {
            Output.print("    " + finding.sentence(of: violation, in: Speech.language))
        }
        if finding.violations > finding.shown.count {
            let more = finding.violations - finding.shown.count
            Output.print("    " + Catalogue.text("check.more", ["count": .number(more)], in: Speech.language))
        }
        for notice in finding.notices {
            Output.print(
                "    " + say("check.notice") + " " + finding.sentence(of: notice, in: Speech.language))
        }
    }
}

extension Check.Finding {
    func sentence(of violation: Check.Violation, in language: Language) -> String {
        Catalogue.text(sentence(of: violation), violation, in: language)
    }

    var json: JSON {
        .object([
            .init("name", name.json), .init("holds", (violations == 0).json),
            .init("checked", (!isUnchecked).json), .init("violations", violations.json),
            .init("shown", .array(shown.map(document))),
            .init("notices", .array(notices.map(document))),
        ])
    }

    private func document(_ violation: Check.Violation) -> JSON {
        .object(
            violation.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) } + [
                .init("message_vi", sentence(of: violation, in: .vi).json),
                .init("message_en", sentence(of: violation, in: .en).json),
            ])
    }
}
