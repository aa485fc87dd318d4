internal import FundCore
package import FundStore
package import Wording

/// What the checks of the books found (kết quả kiểm tra).
package struct CheckReport: Sendable {
    package let findings: [Check.Finding]

    /// - Parameter names: the checks to run; all where empty.
    package init(_ reader: FundReader, _ names: [String]) throws { findings = try reader.check(names) }

    init(findings: [Check.Finding]) { self.findings = findings }

    /// How many checks found something, or could not look.
    package var failed: Int { findings.count { $0.violations > 0 } }

    package var answer: Answer { answer(titled: "page.checks", [], document: []) }

    /// - Parameters:
    ///   - last: what a reader is told behind the checks.
    ///   - members: what a program is told between the outcome and the checks.
    func answer(titled title: String, _ last: [Answer.Part], document members: [JSON.Member]) -> Answer {
        var parts = findings.flatMap(\.parts)
        if failed == 0 {
            parts.append(.line(Message("check.all-hold", ["count": .number(findings.count)])))
        }
        return Answer(
            titled: title, parts + last, table: table,
            document: .object(
                [.init("holds", (failed == 0).json)] + members
                    + [.init("checks", .array(findings.map(\.json)))]))
    }

    /// A row for each check, and one more for each of its violations and notices.
    private var table: Sheet {
        Sheet(
            "checks",
            [
                .words("report.column.check"), .words("report.column.claim"), .words("check.column.result"),
                .figures("check.column.violations"), .words("check.column.found"),
            ],
            findings.flatMap { finding in
                let head: [Cell] = [
                    .text(finding.name), .word("check." + finding.name, code: finding.name),
                    .word(finding.verdict, code: finding.verdict),
                ]
                return [Sheet.Row(head + [.count(finding.violations), .empty])]
                    + (finding.shown + finding.notices).map {
                        Sheet.Row(head + [.empty, .sentence(finding.message(of: $0))])
                    }
            })
    }
}

extension Answer {
    /// The checks that there are, and what each holds the books to (danh mục kiểm tra).
    package static var checkList: Answer {
        let sheet = Sheet(
            "checks", [.words("report.column.check"), .words("report.column.claim")],
            Check.all.map { check in
                let claim = Message("check." + check.name)
                return Sheet.Row([.text(check.name), .sentence(claim)]) {
                    .object([
                        .init("name", check.name.json), .init("sentence_vi", claim.text(in: .vi).json),
                        .init("sentence_en", claim.text(in: .en).json),
                    ])
                }
            })
        return Answer(titled: "page.check-list", [.sheet(sheet)])
    }
}

extension Check.Finding {
    fileprivate var verdict: String {
        violations == 0 ? "check.holds" : isUnchecked ? "check.not-checked" : "check.violated"
    }

    fileprivate func message(of violation: Check.Violation) -> Message {
        Message(sentence(of: violation), violation)
    }

    fileprivate var parts: [Answer.Part] {
        let head = Message(
            "check.finding",
            ["verdict": .phrase(verdict), "name": .text(name), "claim": .phrase("check." + name)])
        guard violations > 0 || !notices.isEmpty else { return [.line(head)] }
        return [.line(head), .text(details)]
    }

    private func details(in language: Language) -> String {
        var lines = shown.map { message(of: $0).text(in: language) }
        if violations > shown.count {
            lines.append(
                Catalogue.text("check.more", ["count": .number(violations - shown.count)], in: language))
        }
        let mark = Catalogue.text("check.notice", in: language)
        lines += notices.map { mark + " " + message(of: $0).text(in: language) }
        return lines.map { "    " + $0 }.joined(separator: "\n")
    }

    fileprivate var json: JSON {
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
                .init("message_vi", message(of: violation).text(in: .vi).json),
                .init("message_en", message(of: violation).text(in: .en).json),
            ])
    }
}
