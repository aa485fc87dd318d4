package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// One row a loan (danh sách khoản vay), as each stands at the end of a day.
    package static func loanList(
        _ reader: FundReader, on date: CalendarDate, _ filter: LoanFilter
    ) -> Answer {
        var (count, disbursed, outstanding, overdue): (Int, Int64, Int64, Int64) = (0, 0, 0, 0)
        let sheet = Sheet(
            "loans", columns,
            caption: { Message("loan.title.list", ["on": .date(date), "count": .number(count)]) },
            totals: {
                [
                    [
                        .word("word.total", code: "total"), .empty, .empty, .money(disbursed),
                        .money(outstanding), .money(overdue), .empty, .empty, .empty, .empty,
                    ]
                ]
            },
            rows: { take in
                try reader.eachLoanView(on: date, filter) { view in
                    count += 1
                    disbursed += view.position.drawn
                    outstanding += view.position.principalOutstanding
                    overdue += view.position.principalOverdue
                    try take(Sheet.Row(view.cells) { .object(view.standing) })
                }
            })
        return Answer([.sheet(sheet)], before: [.init("as_of", date.json)])
    }

    private static var columns: [Sheet.Column] {
        [
            .words("column.number"), .words("column.borrower"), .words("column.status", rank: 3),
            .figures("loan.figure.disbursed", rank: 4), .figures("loan.figure.principal-outstanding"),
            .figures("loan.figure.principal-overdue", rank: 1),
            .figures("loan.column.days-past-due", rank: 2),
            .figures("loan.column.group", rank: 2), .words("loan.figure.next-due-on", rank: 5),
            .figures("loan.figure.next-due-amount", rank: 5),
        ]
    }
}

extension LoanView {
    fileprivate var cells: [Cell] {
        [
            .text(record.number), .text(record.borrower.details.name),
            .word("loan.status." + position.status.rawValue, code: position.status.rawValue),
            .money(position.drawn), .money(position.principalOutstanding),
            .money(position.principalOverdue), .count(position.daysPastDue), .optional(debtGroup),
            .optional(position.nextDueOn),
            position.nextDueOn == nil ? .empty : .money(position.nextDueAmount),
        ]
    }

    /// The figures that a list shows of each loan, and a show too.
    package var standing: [JSON.Member] {
        [
            .init("number", record.number.json), .init("borrower", record.borrower.code.json),
            .init("borrower_name", record.borrower.details.name.json),
            .init("kind", .string(record.borrower.kind.rawValue)),
            .init("status", .string(position.status.rawValue)), .init("signed_on", record.signedOn.json),
            .init("rate", fold.rate.json), .init("approved", fold.terms.amount.json),
            .init("disbursed", position.drawn.json),
            .init("principal_outstanding", position.principalOutstanding.json),
            .init("principal_overdue", position.principalOverdue.json),
            .init("interest_due", position.interestDue.json),
            .init("interest_accrued", position.interestAccrued.json),
            .init("overdue_interest", position.overdueInterest.json),
            .init("late_interest", position.lateInterest.json), .init("payoff", position.payoff.json),
            .init("days_past_due", position.daysPastDue.json),
            .init("oldest_unpaid_due_on", position.oldestUnpaidDueOn.json),
            .init("debt_group", debtGroup.json), .init("own_debt_group", (ownGroup?.group).json),
            .init("debt_group_reasons", (group?.reasons.map(\.code)).json),
            .init("reschedulings", position.reschedulings.json),
            .init("frozen_until", position.frozenUntil.json), .init("next_due_on", position.nextDueOn.json),
            .init("next_due_amount", position.nextDueAmount.json),
        ]
    }
}
