internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerSourcesAndUses: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sources-and-uses", abstract: say("help.ledger-sources-and-uses"))
    }

    @OptionGroup var span: SpanArguments
    @OptionGroup var form: AnswerForm

    func validate() throws { _ = try span.days() }

    func run() throws {
        let days = try span.days()
        try form.answer(knownAt: span.knownAt) {
            try Statement.sourcesAndUses($0, in: days).answer
        }
    }
}
