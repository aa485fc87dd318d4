internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Takes in an invoice that shows what money is used for.
struct InvoiceAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.invoice-add"),
            discussion: example(
                "invoice add 01/HĐTD-2026 --number 0000123 --series C26TAA --seller \"Công ty TNHH Cơ khí Hậu Giang\" --issued 2026-11-18 --amount 120tr"
            ))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var loan: String
    @Option(name: .long, help: help("invoice-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("invoice-series"), transform: Typed.identifier) var series: String?
    @Option(name: .long, help: help("seller"), transform: Typed.identifier) var seller: String
    @Option(name: .customLong("seller-tax-code"), help: help("seller-tax-code"), transform: Typed.taxCode)
    var taxCode: TaxCode?
    @Option(name: .customLong("issued"), help: help("invoice-issued-on"), transform: Typed.date)
    var issuedOn: CalendarDate
    @Option(name: .long, help: help("invoice-amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("invoice-draw")) var draw: Int64?
    @Option(name: .long, help: help("document-entry")) var document: Int64?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard number.presence != nil, seller.presence != nil else {
            throw ValidationError(say("usage.blank"))
        }
    }

    func run() throws {
        try write.perform(
            AddInvoice(
                number: loan,
                Invoice(
                    number: number, series: series?.presence, seller: seller, sellerTaxCode: taxCode?.text,
                    issuedOn: issuedOn, amount: amount, draw: draw, document: document)), common)
    }
}
