internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What happened to one loan, line by line.
struct LoanStatementCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "statement", abstract: say("help.loan-statement"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("statement-from"), transform: Typed.date) var from: CalendarDate?
    @Flag(name: .long, help: help("statement-all")) var all = false

    func run() throws {
        let knowledge = report.knowledge
        let statement = try common.open().read(knownAt: knowledge.knownAt) {
            try $0.loanStatement(number, from: from, to: knowledge.asOf, includingReversed: all)
        }
        if common.json { return Output.print(statement.document) }
        Output.print(
            Catalogue.text(
                "loan.title.statement",
                [
                    "number": .text(statement.record.number),
                    "borrower": .text(statement.record.borrower.details.name),
                    "from": .date(from ?? statement.record.signedOn), "to": .date(knowledge.asOf),
                    "opening": .money(Money(statement.opening)),
                ], in: Speech.language))
        Output.print(statement.table.text())
        let closing = statement.closing
        Output.print(
            Catalogue.text(
                "loan.statement-closing",
                [
                    "on": .date(closing.on), "outstanding": .money(Money(closing.principalOutstanding)),
                    "overdue": .money(Money(closing.principalOverdue)),
                    "interest": .money(Money(closing.interestDue)),
                    "accrued": .money(Money(closing.interestAccrued)),
                    "overdueInterest": .money(Money(closing.overdueInterest)),
                    "lateInterest": .money(Money(closing.lateInterest)),
                    "payoff": .money(Money(closing.payoff)),
                ], in: Speech.language))
    }
}

extension LoanStatement {
    fileprivate var document: JSON {
        let totals = totals
        return .object([
            .init("number", record.number.json), .init("borrower", record.borrower.code.json),
            .init("from", from.json), .init("as_of", closing.on.json),
            .init("opening_outstanding", opening.json), .init("lines", .array(lines.map(\.document))),
            .init(
                "totals",
                .object([
                    .init("drawn", totals.drawn.json), .init("principal_due", totals.principalDue.json),
                    .init("interest_charged", totals.interestCharged.json),
                    .init("paid", totals.paid.json), .init("waived", totals.waived.components),
                ])),
            .init("closing_outstanding", closing.principalOutstanding.json),
            .init("interest_due", closing.interestDue.json),
            .init("interest_accrued", closing.interestAccrued.json),
            .init("overdue_interest", closing.overdueInterest.json),
            .init("late_interest", closing.lateInterest.json), .init("payoff", closing.payoff.json),
        ])
    }

    /// Columns in which nothing stands are left out.
    fileprivate var table: Table {
        let totals = totals
        let settled = totals.paid + totals.waived
        let footer = [
            "", say("word.total"), "", figure(totals.drawn), figure(totals.principalDue),
            figure(totals.interestCharged), figure(settled.principal), figure(settled.interest),
            figure(settled.overdueInterest), figure(settled.lateInterest), figure(settled.credit), "", "", "",
            "",
        ]
        let rows = lines.map(cells)
        let columns: [Table.Column] = [
            .init(say("column.on")), .init(say("loan.column.event")),
            .init(say("loan.column.entry"), .right), .init(say("loan.column.drawn"), .right),
            .init(say("loan.column.principal-due"), .right),
            .init(say("loan.column.interest-charged"), .right),
            .init(say("loan.column.principal-settled"), .right),
            .init(say("loan.column.interest-settled"), .right),
            .init(say("loan.column.overdue-interest-settled"), .right),
            .init(say("loan.column.late-interest-settled"), .right),
            .init(say("loan.column.credit"), .right), .init(say("loan.figure.principal-outstanding"), .right),
            .init(say("loan.column.voucher")), .init(say("loan.column.by")), .init(say("loan.column.note")),
        ]
        let shown = columns.indices.filter { column in
            column < 2 || (rows + [footer]).contains { !$0[column].isEmpty }
        }
        var table = Table(shown.map { columns[$0] })
        for row in rows { table.add(shown.map { row[$0] }) }
        table.close(with: shown.map { footer[$0] })
        return table
    }

    private func cells(_ item: Line) -> [String] {
        let line = item.line
        let split = line.settled
        let figures =
            item.isStruck
            ? Array(repeating: "", count: 9)
            : [
                figure(line.drawn), figure(line.principalDue), figure(line.interestCharged),
                figure(split.principal), figure(split.interest), figure(split.overdueInterest),
                figure(split.lateInterest), figure(split.credit), grouped(line.outstanding),
            ]
        return [Speech.language.written(line.on), event(item), line.entry.map { String($0) } ?? ""]
            + figures + [item.entry?.voucher ?? "", item.entry?.actedBy ?? "", item.entry?.note ?? ""]
    }

    private func event(_ item: Line) -> String {
        let line = item.line
        var text = Catalogue.text(
            "loan.event." + line.kind.rawValue,
            [
                "number": .number(line.instalment ?? 0), "rate": .rate(line.rate ?? .zero),
                "decision": .text(line.decision ?? ""),
            ],
            in: Speech.language)
        guard let other = item.entry?.reversedBy else { return text }
        let amount = abs(line.drawn + line.settled.total)
        if amount > 0 { text += " " + Speech.language.written(Money(amount)) }
        return Catalogue.text(
            "loan.event-reversed", ["event": .text(text), "entry": .number(Int(other))], in: Speech.language)
    }

    private func figure(_ dong: Int64) -> String { dong == 0 ? "" : grouped(dong) }
}

extension LoanStatement.Line {
    fileprivate var document: JSON {
        .object([
            .init("on", line.on.json), .init("kind", .string(line.kind.rawValue)),
            .init("entry", line.entry.json), .init("instalment", line.instalment.json),
            .init("drawn", line.drawn.json), .init("principal_due", line.principalDue.json),
            .init("interest_charged", line.interestCharged.json), .init("settled", line.settled.json),
            .init("rate", line.rate.json), .init("decision", line.decision.json),
            .init("outstanding", line.outstanding.json),
            .init("voucher", (entry?.voucher).json), .init("note", (entry?.note).json),
            .init("by", (entry?.actedBy).json), .init("reversed_by", (entry?.reversedBy).json),
        ])
    }
}
