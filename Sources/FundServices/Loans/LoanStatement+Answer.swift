internal import FundCore
internal import FundStore
package import Wording

extension LoanStatement {
    /// Line by line, and where it leaves the loan.
    package var answer: Answer {
        let title = Message(
            "loan.title.statement",
            [
                "number": .text(record.number), "borrower": .text(record.borrower.details.name),
                "from": .date(from ?? record.signedOn), "to": .date(closing.on),
                "opening": .money(Money(opening)),
            ])
        let standing = Message(
            "loan.statement-closing",
            [
                "on": .date(closing.on), "outstanding": .money(Money(closing.principalOutstanding)),
                "overdue": .money(Money(closing.principalOverdue)),
                "interest": .money(Money(closing.interestDue)),
                "accrued": .money(Money(closing.interestAccrued)),
                "overdueInterest": .money(Money(closing.overdueInterest)),
                "lateInterest": .money(Money(closing.lateInterest)),
                "payoff": .money(Money(closing.payoff)),
            ])
        return Answer([.line(title), .sheet(sheet), .line(standing)], document: document)
    }

    /// A reader does not see columns in which nothing stands.
    private var sheet: Sheet {
        let totals = totals
        let settled = totals.paid + totals.waived
        let figures = [
            totals.drawn, totals.principalDue, totals.interestCharged, settled.principal, settled.interest,
            settled.overdueInterest, settled.lateInterest, settled.credit,
        ]
        let footer: [Cell] =
            [.empty, .word("word.total", code: "total"), .empty] + figures.map { .moneyIfAny($0) }
            + [.empty, .empty, .empty, .empty]
        let rows = lines.map(\.cells)
        let columns: [(key: String, isFigure: Bool, rank: Int)] = [
            ("column.on", false, 0), ("loan.column.event", false, 0), ("loan.column.entry", true, 6),
            ("loan.column.drawn", true, 3), ("loan.column.principal-due", true, 5),
            ("loan.column.interest-charged", true, 5), ("loan.column.principal-settled", true, 1),
            ("loan.column.interest-settled", true, 1), ("loan.column.overdue-interest-settled", true, 2),
            ("loan.column.late-interest-settled", true, 2), ("loan.column.credit", true, 4),
            ("loan.figure.principal-outstanding", true, 0), ("loan.column.voucher", false, 7),
            ("loan.column.by", false, 7), ("loan.column.note", false, 7),
        ]
        return Sheet(
            "lines",
            columns.enumerated().map { place, column in
                let isFilled =
                    place < 2 || (rows + [footer]).contains { !$0[place].text(in: .vi).isEmpty }
                return .init(
                    nil, Message(column.key), column.isFigure, places: isFilled ? .all : .spreadsheet,
                    rank: column.rank)
            }, rows.map { Sheet.Row($0) }, totals: [footer])
    }

    private var document: JSON {
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
}

extension LoanStatement.Line {
    fileprivate var cells: [Cell] {
        let split = line.settled
        let figures = [
            line.drawn, line.principalDue, line.interestCharged, split.principal, split.interest,
            split.overdueInterest, split.lateInterest, split.credit,
        ]
        let moved: [Cell] =
            isStruck
            ? Array(repeating: .empty, count: figures.count + 1)
            : figures.map { .moneyIfAny($0) } + [.money(line.outstanding)]
        return [.date(line.on), .sentence(event), .optional(line.entry)] + moved
            + [.optional(entry?.voucher), .optional(entry?.actedBy), .optional(entry?.note)]
    }

    private var event: Message {
        let event = Message(
            "loan.event." + line.kind.rawValue,
            [
                "number": .number(line.instalment ?? 0), "rate": .rate(line.rate ?? .zero),
                "decision": .text(line.decision ?? ""),
            ])
        guard let other = entry?.reversedBy else { return event }
        var struck = Refusal.Argument.sentence(event.key, event.arguments)
        let amount = abs(line.drawn + line.settled.total)
        if amount > 0 {
            struck = .sentence(
                "loan.event-of-money", ["event": struck, "amount": .money(Money(amount))])
        }
        return Message("loan.event-reversed", ["event": struck, "entry": .number(Int(other))])
    }

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
