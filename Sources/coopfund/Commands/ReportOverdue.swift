internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportOverdue: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "overdue", abstract: say("help.report-overdue"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments

    func run() throws {
        let knowledge = report.knowledge
        let overdue = try common.open().read(knownAt: knowledge.knownAt) {
            try OverdueReport($0, asOf: knowledge.asOf)
        }
        if common.json { return Output.print(overdue.json) }
        Output.print(
            Catalogue.text(
                "report.title-overdue",
                ["on": .date(knowledge.asOf), "count": .number(overdue.lines.count)], in: Speech.language))
        Output.print("\n" + loans(overdue).text())
        Output.print("\n" + ageing(overdue).text())
    }

    private func loans(_ overdue: OverdueReport) -> Table {
        var table = Table([
            .init(say("column.number")), .init(say("column.borrower")),
            .init(say("report.column.oldest-due")), .init(say("report.column.days-past-due"), .right),
            .init(say("report.column.overdue"), .right), .init(say("report.column.principal-due"), .right),
            .init(say("report.column.interest-due"), .right),
            .init(say("report.column.overdue-interest"), .right),
            .init(say("report.column.late-interest"), .right), .init(say("report.column.to-pay"), .right),
            .init(say("report.column.group"), .right),
        ])
        for line in overdue.lines {
            let arrears = line.arrears
            table.add([
                line.number, line.borrowerName,
                arrears.oldestUnpaidDueOn.map { Speech.language.written($0) } ?? "",
                String(arrears.daysPastDue), grouped(arrears.principalOverdue),
                grouped(arrears.principalDue), grouped(arrears.interestDue),
                grouped(arrears.overdueInterest), grouped(arrears.lateInterest),
                grouped(arrears.toPay), line.group.map(String.init) ?? "",
            ])
        }
        let totals = [
            \Arrears.principalOverdue, \.principalDue, \.interestDue, \.overdueInterest, \.lateInterest,
            \.toPay,
        ].map { part in grouped(overdue.total { $0[keyPath: part] }) }
        table.close(with: [say("word.total"), "", "", ""] + totals + [""])
        return table
    }

    private func ageing(_ overdue: OverdueReport) -> Table {
        var table = Table([
            .init(say("report.column.days-past-due")), .init(say("report.column.loans"), .right),
            .init(say("report.column.overdue"), .right), .init(say("report.column.outstanding"), .right),
            .init(say("report.column.to-pay"), .right),
        ])
        let bands = overdue.ageing
        for band in bands {
            let days = band.band.until.map { $0 == 0 ? "0" : "\(band.band.from)–\($0)" }
            table.add(
                [days ?? "≥ \(band.band.from)", String(band.loans)]
                    + [band.principalOverdue, band.outstanding, band.toPay].map { grouped($0) })
        }
        table.close(with: [
            say("word.total"), String(overdue.lines.count),
            grouped(bands.reduce(0) { $0 + $1.principalOverdue }),
            grouped(bands.reduce(0) { $0 + $1.outstanding }),
            grouped(bands.reduce(0) { $0 + $1.toPay }),
        ])
        return table
    }
}
