internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct RuleList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.rule-list"))
    }

    @Option(name: .long, help: help("as-of"), transform: Typed.date) var asOf: CalendarDate?
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answer { try .ruleList($0, on: asOf ?? Today.date) } }
}
