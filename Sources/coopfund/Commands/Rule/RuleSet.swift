internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct RuleSet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: say("help.rule-set"),
            discussion: example(
                "rule set own-capital-minimum 30% --from 2027-01-01 --citation \"NĐ 01/2027 điều 5\" --certainty verified --approved-by \"Trần Thị Bình\" --by \"Nguyễn Văn An\""
            ))
    }

    @Argument(help: help("rule-code")) var code: RuleCode
    @Argument(help: RuleSet.valueHelp) var value: String?
    @Option(name: .customLong("for"), help: help("rule-subject")) var subject: String?
    @Option(name: .customLong("from"), help: help("rule-from"), transform: Typed.date)
    var validFrom: CalendarDate
    @Option(name: .long, help: help("rule-citation")) var citation: String
    @Option(name: .long, help: help("rule-certainty")) var certainty: Certainty
    @Option(name: .customLong("approved-by"), help: help("rule-approved-by"), transform: Typed.identifier)
    var approvedBy: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    /// Braces are places of a sentence, so the pattern comes as a figure.
    private static var valueHelp: ArgumentHelp {
        ArgumentHelp(
            stringLiteral: Catalogue.text(
                "option.rule-value", ["pattern": .text("PT{nnn}/{yyyy}")], in: Speech.language))
    }

    func validate() throws {
        if citation.presence == nil || approvedBy.presence == nil {
            throw ValidationError(say("usage.blank"))
        }
        _ = try setting()
    }

    func run() throws {
        try write.perform(
            SetRule(
                setting(), from: validFrom, citation: citation.presence ?? citation, certainty: certainty,
                approvedBy: approvedBy), common)
    }

    private func setting() throws -> RuleSetting {
        let named = subject.map { code.subjectKind.word(named: $0) ?? $0 }
        do throws(RuleSetting.Flaw) {
            return try RuleSetting(code, value: value?.presence.map(code.value(typed:)), subject: named)
        } catch {
            throw ValidationError(
                error.message(for: code, value: value, subject: subject).text(in: Speech.language))
        }
    }
}
