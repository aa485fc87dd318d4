import FundCore
import FundTestSupport

// The engine's opinion on the debts of a borrower, so that the model can be held against it.

extension RiskComparison {
    static func engine() -> RiskOpinion {
        { debts, words, day in
            let date = CalendarDate(day)
            let calendar = WorkingCalendar(words).announced(by: date)
            let folds = debts.map { debt in
                Loan(
                    number: "", signedOn: CalendarDate(debt.signedOn), terms: LoanTerms(debt.terms),
                    facts: debt.facts.map(LoanFact.init), calendar: calendar
                ).fold(until: date)
            }
            let worst =
                folds.map { fold in
                    fold.debtFacts.owes ? fold.debtFacts.ownGroup(.ofTheLaw).group : 1
                }.max() ?? 1
            return folds.map { RiskFigures($0, worst: worst) }
        }
    }
}

extension RiskFigures {
    /// - Parameter worst: of all debts of the borrower that owe anything.
    fileprivate init(_ fold: LoanFold, worst: Int) {
        let position = fold.position
        let own = fold.debtFacts.ownGroup(.ofTheLaw)
        let group = fold.debtFacts.owes ? own.drawn(downTo: worst) : own
        let status: Int64 =
            switch position.status {
            case .signed: 0
            case .active: 1
            case .settled: 2
            case .cancelled: 3
            case .writtenOff: 4
            case .removed: 5
            }
        func day(_ date: CalendarDate?) -> Int64 { date.map { Int64($0.day) } ?? -1 }
        values = [
            status, position.principalOutstanding, position.principalOverdue, position.interestDue,
            position.interestAccrued, position.overdueInterest, position.lateInterest, position.payoff,
            position.credit, position.prepaidAhead, Int64(position.daysPastDue),
            day(position.oldestUnpaidDueOn), day(position.nextDueOn), position.nextDueAmount,
            Int64(position.reschedulings), day(position.frozenUntil), Int64(own.group), Int64(group.group),
        ]
        ownReasons = own.reasons.map(\.code)
        reasons = group.reasons.map(\.code)
        var rows: [Int64: (principal: Int64, interest: Int64)] = [:]
        for row in fold.schedule().rows where row.dueOn > fold.today {
            rows[Int64(row.dueOn.day), default: (0, 0)].principal += row.principal
            rows[Int64(row.dueOn.day), default: (0, 0)].interest += row.interest
        }
        coming = rows.sorted { $0.key < $1.key }.filter { $0.value != (0, 0) }
            .map { [$0.key, $0.value.principal, $0.value.interest] }
    }
}
