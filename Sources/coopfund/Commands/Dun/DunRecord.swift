internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Records that a borrower was asked to pay.
struct DunRecord: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record", abstract: say("help.dun-record"),
            discussion: example(
                "dun record 01/HĐTD-2026 --promised 15/12/2026 --amount 20tr --contact \"Trần Văn An\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .customLong("promised"), help: help("promised-on"), transform: Typed.date)
    var promisedOn: CalendarDate?
    @Option(name: .long, help: help("promised-amount"), transform: Typed.amount) var amount: Amount?
    @Option(name: .long, help: help("dunning-channel")) var channel: DunningChannel = .phone
    @Option(name: .long, help: help("dunning-contact"), transform: Typed.identifier) var contact: String?
    @Option(name: .long, help: help("dunning-answer"), transform: Typed.identifier) var answer: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (promisedOn == nil) == (amount == nil) else {
            throw ValidationError(say("usage.promise-needs-both"))
        }
    }

    func run() throws {
        let promise = promisedOn.flatMap { day in amount.map { Dunning.Promise(on: day, $0) } }
        try write.perform(
            RecordDunning(
                number: number,
                Dunning(channel, contact: contact?.presence, promise: promise, answer: answer?.presence)),
            common)
    }
}
