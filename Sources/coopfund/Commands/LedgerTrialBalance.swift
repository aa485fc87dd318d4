internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerTrialBalance: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "trial-balance", abstract: say("help.ledger-trial-balance"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var turnover: TurnoverArguments
    @Flag(name: .long, help: help("all-accounts")) var all = false

    func run() throws {
        let knowledge = turnover.knowledge
        let balance = try form.common.open().read(knownAt: knowledge.knownAt) {
            try TrialBalance($0, from: turnover.from, asOf: knowledge.asOf, all: all)
        }
        if form.common.json { return Output.print(balance.json) }
        if form.csv { return printCSV(balance) }
        var arguments: [String: Refusal.Argument] = ["until": .date(balance.asOf)]
        if let from = balance.from { arguments["from"] = .date(from) }
        Output.print(Catalogue.text("ledger.title-trial-balance", arguments, in: Speech.language))
        Output.print(table(balance).text())
    }

    private var titles: [String] {
        [
            say("column.account"), say("ledger.column.account-name"), say("ledger.column.opening-debit"),
            say("ledger.column.opening-credit"), say("ledger.column.debits"), say("ledger.column.credits"),
            say("ledger.column.closing-debit"), say("ledger.column.closing-credit"),
        ]
    }

    private func table(_ balance: TrialBalance) -> Table {
        var table = Table(
            titles.enumerated().map { Table.Column($0.element, $0.offset < 2 ? .left : .right) })
        for line in balance.lines {
            let sides = [Sides(balance: line.opening), line.turnover, Sides(balance: line.closing)]
            table.add(
                [line.account.code, line.account.name(in: Speech.language)] + sides.flatMap(\.cells))
        }
        let totals = [balance.totals.opening, balance.totals.turnover, balance.totals.closing]
        table.close(
            with: [say("word.total"), ""] + totals.flatMap { [grouped($0.debit), grouped($0.credit)] })
        return table
    }

    private func printCSV(_ balance: TrialBalance) {
        let out = StreamedOutput()
        out.write(form.heading(titles))
        for line in balance.lines {
            let sides = [Sides(balance: line.opening), line.turnover, Sides(balance: line.closing)]
            out.write(
                form.row(
                    [.text(line.account.code), .text(line.account.name(in: Speech.language))]
                        + sides.flatMap(\.csv)))
        }
        out.flush()
    }
}
