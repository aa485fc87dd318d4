internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerLoan: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "loan", abstract: say("help.ledger-loan"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var days: SpanArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String

    func run() throws {
        let out = StreamedOutput()
        try form.common.open().read(knownAt: days.knownAt) { reader in
            let record = try reader.loanRecord(number)
            let page = AccountPage(form: form, days: days, layout: .ledger)
            out.write(beginning(record, page))
            var separator = ""
            for movement in try reader.accountMovements(in: days.span, loanID: record.loanID)
            where movement.isUsed {
                if form.common.json { out.write(separator) }
                separator = ",\n"
                try page.write(movement, loanID: record.loanID, from: reader, to: out)
            }
            if form.common.json { out.write("]}\n") }
        }
        out.flush()
    }

    private func beginning(_ record: LoanRecord, _ page: AccountPage) -> String {
        let name = record.borrower.details.name
        if form.common.json {
            return "{\"loan\":\(record.number.json.compact),"
                + "\"borrower\":\(record.borrower.code.json.compact),"
                + "\"borrower_name\":\(name.json.compact),\"accounts\":["
        }
        if form.csv { return page.csvHeading }
        return title("statement.title-loan", days, ["loan": .text(record.number), "borrower": .text(name)])
    }
}
