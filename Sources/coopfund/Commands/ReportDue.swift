internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportDue: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "due", abstract: say("help.report-due"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments
    @Option(name: .long, help: help("report-from"), transform: Typed.date) var from: CalendarDate?
    @Option(name: .long, help: help("report-until"), transform: Typed.date) var until: CalendarDate?

    func validate() throws {
        if let from, let until, until < from { throw ValidationError(say("report.until-before-from")) }
    }

    func run() throws {
        let knowledge = report.knowledge
        // With an end alone, the span begins on the day of the report, or is that one day.
        let first = from ?? min(knowledge.asOf, until ?? knowledge.asOf)
        let last = until ?? first.adding(days: 30)
        let due = try common.open().read(knownAt: knowledge.knownAt) {
            try DueReport($0, asOf: knowledge.asOf, from: first, until: last)
        }
        if common.json { return Output.print(due.json) }
        Output.print(
            Catalogue.text(
                "report.title-due",
                ["from": .date(first), "until": .date(last), "on": .date(knowledge.asOf)],
                in: Speech.language))
        Output.print("\n" + table(due).text())
        Output.print(
            Catalogue.text(
                "report.unpaid-before",
                ["from": .date(first), "amount": .money(Money(due.unpaidBefore))], in: Speech.language))
    }

    private func table(_ due: DueReport) -> Table {
        var table = Table([
            .init(say("column.due-on")), .init(say("column.number")), .init(say("column.borrower")),
            .init(say("column.principal"), .right), .init(say("column.interest"), .right),
            .init(say("column.total"), .right), .init(say("column.unpaid"), .right),
            .init(say("report.column.unpaid-before"), .right),
        ])
        let items = due.lines.flatMap { line in line.dues.items.map { (line, $0) } }
        for (line, item) in items.sorted(by: { ($0.1.dueOn, $0.0.number) < ($1.1.dueOn, $1.0.number) }) {
            table.add(
                [Speech.language.written(item.dueOn), line.number, line.borrowerName]
                    + [item.principal, item.interest, item.total, item.unpaid].map { grouped($0) }
                    + [item == line.dues.items.first ? grouped(line.dues.unpaidBefore) : ""])
        }
        for line in due.lines where line.dues.items.isEmpty {
            table.add(
                ["", line.number, line.borrowerName, "", "", "", "", grouped(line.dues.unpaidBefore)])
        }
        table.close(
            with: [say("word.total"), "", ""]
                + [
                    due.total(\.principal), due.total(\.interest), due.total(\.total), due.total(\.unpaid),
                    due.unpaidBefore,
                ].map { grouped($0) })
        return table
    }
}
