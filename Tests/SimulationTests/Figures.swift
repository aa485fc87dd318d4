import FundCore

/// Every figure of a loan on one day, so that two opinions can be held side by side.
struct Figures: Equatable {
    static let names = [
        "status", "drawn", "principal outstanding", "principal overdue", "interest due",
        "interest accrued", "overdue interest", "late interest", "payoff", "credit", "prepaid ahead",
        "paid principal",
        "paid interest", "paid overdue interest", "paid late interest", "paid credit", "waived interest",
        "waived overdue interest", "waived late interest", "oldest unpaid due on", "days past due",
        "next due on", "next due amount",
    ]
    var values: [Int64]
    var flaws: [LoanFlaw]
    var lastDays: [Int64]

    /// What the engine says at the end of `fold.today`.
    init(_ fold: LoanFold) {
        let position = fold.position
        let status: Int64 =
            switch position.status {
            case .signed: 0
            case .active: 1
            case .settled: 2
            case .cancelled: 3
            case .writtenOff: 4
            case .removed: 5
            }
        values = [
            status, position.drawn, position.principalOutstanding, position.principalOverdue,
            position.interestDue, position.interestAccrued, position.overdueInterest,
            position.lateInterest, position.payoff, position.credit, position.prepaidAhead,
            position.paid.principal,
            position.paid.interest, position.paid.overdueInterest, position.paid.lateInterest,
            position.paid.credit, position.waived.interest, position.waived.overdueInterest,
            position.waived.lateInterest, position.oldestUnpaidDueOn.map { Int64($0.day) } ?? -1,
            Int64(position.daysPastDue), position.nextDueOn.map { Int64($0.day) } ?? -1,
            position.nextDueAmount,
        ]
        flaws = fold.flaws
        lastDays = [Int64(fold.days.count)]
        for day in fold.days.suffix(4) {
            lastDays += [
                Int64(day.on.day), day.split.principal, day.split.interest, day.split.overdueInterest,
                day.split.lateInterest, day.split.credit,
            ]
        }
    }

    /// What the naive model says.
    init(_ loan: NaiveLoan) {
        let status: Int64 = loan.drawn == 0 ? 0 : loan.isSettled ? 2 : 1
        let (oldest, nextDue) = (loan.oldestLate, loan.nextDue())
        values = [
            status, loan.drawn, loan.notDue + loan.duePrincipal, loan.overduePrincipal, loan.dueInterest,
            loan.interestAccrued, loan.overdueInterest, loan.lateInterest, loan.payoff, loan.credit,
            loan.prepaidAhead, loan.paid.principal, loan.paid.interest, loan.paid.overdueInterest,
            loan.paid.lateInterest, loan.paid.credit, loan.waived.interest, loan.waived.overdueInterest,
            loan.waived.lateInterest, oldest.map { Int64(loan.today - $0.days) } ?? -1,
            Int64(oldest?.days ?? 0),
            nextDue.map { Int64($0.on) } ?? -1, nextDue?.amount ?? 0,
        ]
        flaws = loan.flaws.map(LoanFlaw.init)
        lastDays = [Int64(loan.days.count)]
        for day in loan.days.suffix(4) {
            lastDays += [
                Int64(day.on), day.parts.principal, day.parts.interest, day.parts.overdueInterest,
                day.parts.lateInterest, day.parts.credit,
            ]
        }
    }

    /// The engine's figures that are not the model's, named.
    func differences(from model: Figures) -> [String] {
        var found: [String] = []
        for (index, name) in Figures.names.enumerated() where values[index] != model.values[index] {
            found.append("\(name): engine \(values[index]), model \(model.values[index])")
        }
        if flaws != model.flaws { found.append("flaws: engine \(flaws), model \(model.flaws)") }
        if lastDays != model.lastDays {
            found.append("last days: engine \(lastDays), model \(model.lastDays)")
        }
        return found
    }
}

/// The rows of a schedule as plain numbers: due day, principal, interest, balance, unpaid.
extension Schedule {
    var plainRows: [[Int64]] {
        rows.map {
            [Int64($0.dueOn.day), Int64($0.days), $0.principal, $0.interest, $0.balance, $0.unpaid ?? -1]
        }
    }
}
