internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Numbers of vouchers that are missing, and those that stand twice.
struct AuditVouchers: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "vouchers", abstract: say("help.audit-vouchers"))
    }

    @OptionGroup var days: SpanArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer(knownAt: days.knownAt) { try .vouchers($0, in: days.span) }
    }
}
