internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanDisburse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "disburse", abstract: say("help.loan-disburse"),
            discussion: example("loan disburse 01/HĐTD-2026 --amount 300tr --voucher \"UNC 07\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @Option(name: .long, help: help("value-date"), transform: Typed.date) var valueDate: CalendarDate?
    @Option(name: .customLong("note-number"), help: help("note-number"), transform: Typed.identifier)
    var noteNumber: String?
    @Option(name: .long, help: help("payee"), transform: Typed.identifier) var payee: String?
    @Option(name: .customLong("payee-bank"), help: help("payee-bank"), transform: Typed.identifier)
    var payeeBank: String?
    @Option(name: .customLong("payee-account"), help: help("payee-account"), transform: Typed.bankAccount)
    var payeeAccount: BankAccountNumber?
    @Option(name: .long, help: help("invoice-entry")) var invoice: [Int64] = []
    @Option(name: .customLong("proof-by"), help: help("proof-by"), transform: Typed.date)
    var proofBy: CalendarDate?
    @Option(name: .customLong("in-spite-of"), help: help("in-spite-of"), transform: Typed.gateException)
    var inSpiteOf: [GateException] = []
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    private var drawdown: Drawdown? {
        var drawdown = Drawdown()
        drawdown.noteNumber = noteNumber?.presence
        drawdown.payee = payee?.presence
        drawdown.payeeBank = payeeBank?.presence
        drawdown.payeeAccount = payeeAccount?.text
        drawdown.proofBy = proofBy
        drawdown.invoices = invoice
        drawdown.exceptions = inSpiteOf
        return drawdown == Drawdown() ? nil : drawdown
    }

    func validate() throws {
        guard payee?.presence != nil || payeeBank == nil && payeeAccount == nil else {
            throw ValidationError(say("usage.payee-needed"))
        }
        guard Set(invoice).count == invoice.count else { throw ValidationError(say("usage.invoice-twice")) }
    }

    func run() throws {
        try write.perform(
            DisburseLoan(
                number: number, amount: amount, through: through, valueOn: valueDate, drawdown: drawdown),
            common, repetition)
    }
}
