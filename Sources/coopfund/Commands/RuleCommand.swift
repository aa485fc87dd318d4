internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct RuleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rule", abstract: say("help.rule"),
            subcommands: [RuleList.self, RuleShow.self, RuleSet.self])
    }
}

struct RuleList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.rule-list"))
    }

    @OptionGroup var common: CommonOptions
    @Option(name: .long, help: help("as-of"), transform: Typed.date) var asOf: CalendarDate?

    func run() throws {
        let date = asOf ?? Today.date
        let (lending, groups, distribution) = try common.open().read { reader in
            (
                LendingRule.inForce(on: date, among: try reader.lendingRules()),
                ClassificationRules.inForce(on: date, among: try reader.classificationRules()),
                DistributionRule.inForce(on: date, among: try reader.distributionRules())
            )
        }
        if common.json {
            return Output.print(
                .object([
                    .init("as_of", date.json), .init("lending", .array(lending.map(\.json))),
                    .init("classification", (groups?.json).json),
                    .init("distribution", distribution.json),
                ]))
        }
        Output.print(Catalogue.text("rule.title", ["on": .date(date)], in: Speech.language))
        var table = RuleTable()
        for rule in lending {
            table.add(
                say("rule." + rule.code.rawValue), value(rule), rule.validFrom, rule.citation, rule.certainty)
        }
        if let groups {
            table.add(
                say("rule.debt-groups"), groups.groupsFrom.map(String.init).joined(separator: " / "),
                groups.validFrom, groups.citation, groups.certainty)
        }
        for rule in distribution { table.add(rule) }
        Output.print("\n" + table.table.text())
        if lending.isEmpty { Output.print(say("rule.no-lending-rule")) }
    }

    private func value(_ rule: LendingRule) -> String {
        if let percentage = rule.percentage {
            return (Speech.language == .vi ? percentage.vietnamese : percentage.decimal) + " %"
        }
        return rule.subject.isEmpty ? "" : say("borrower-kind." + rule.subject)
    }
}

/// Rules with their sources.
struct RuleTable {
    private(set) var table = Table([
        .init(say("rule.column.rule")), .init(say("rule.column.value"), .right),
        .init(say("rule.column.valid-from")), .init(say("rule.column.citation")),
        .init(say("rule.column.certainty")),
    ])

    mutating func add(
        _ name: String, _ value: String, _ from: CalendarDate, _ citation: String, _ certainty: String
    ) {
        table.add([
            name, value, Speech.language.written(from), citation, say("loan.certainty." + certainty),
        ])
    }

    mutating func add(_ rule: DistributionRule) {
        let language = Speech.language
        let value =
            switch rule.value {
            case .share(let share): language.written(share)
            case .months(let months):
                Catalogue.text("distribution-rule.months", ["months": .multiple(months)], in: language)
            }
        let name = say("distribution-rule." + rule.code.rawValue)
        add(
            rule.rating.map { name + ", " + say("word.rating") + " " + $0.rawValue } ?? name, value,
            rule.validFrom, rule.citation, rule.certainty)
    }
}
