/// Every figure of a debt at the end of a day, in plain numbers and words, so that two opinions can be held side by
/// side whatever they are made of. A day that is none is -1.
struct RiskFigures: Equatable {
    static let names = [
        "status", "principal outstanding", "principal overdue", "interest due", "interest accrued",
        "overdue interest", "late interest", "payoff", "credit", "prepaid ahead", "days past due",
        "oldest unpaid due on", "next due on", "next due amount", "reschedulings", "frozen until",
        "own group", "group",
    ]
    /// In the order of `names`; a status is 0 where nothing is drawn, 1 where something is owed, 4 where that is lost, and
    /// else 2.
    var values: [Int64]
    var ownReasons: [String]
    var reasons: [String]
    /// What comes after the day, put together by its day: due day, principal, interest.
    var coming: [[Int64]]

    func differences(from model: RiskFigures) -> [String] {
        var found: [String] = []
        for (index, name) in Self.names.enumerated() where values[index] != model.values[index] {
            found.append("\(name): other \(values[index]), model \(model.values[index])")
        }
        if ownReasons != model.ownReasons {
            found.append("own reasons: other \(ownReasons), model \(model.ownReasons)")
        }
        if reasons != model.reasons { found.append("reasons: other \(reasons), model \(model.reasons)") }
        if coming != model.coming { found.append("coming: other \(coming), model \(model.coming)") }
        return found
    }
}

extension RiskFigures {
    /// What the model says of one of a borrower's debts.
    init(_ loan: NaiveLoan, of borrower: NaiveBorrower) {
        let status: Int64 = loan.drawn == 0 ? 0 : loan.isSettled ? 2 : loan.lostOn == nil ? 1 : 4
        let (oldest, next) = (loan.oldestLate, loan.nextDue())
        let (own, all) = (loan.ownGroup, borrower.group(of: loan))
        func day(_ day: Int?) -> Int64 { day.map { Int64($0) } ?? -1 }
        values = [
            status, loan.principalOutstanding, loan.overduePrincipal, loan.dueInterest, loan.interestAccrued,
            loan.overdueInterest, loan.lateInterest, loan.payoff, loan.credit, loan.prepaidAhead,
            Int64(oldest?.days ?? 0), day(oldest?.due), day(next?.on), next?.amount ?? 0,
            Int64(loan.standing.reschedulings), day(loan.frozenUntil), Int64(own.group), Int64(all.group),
        ]
        ownReasons = own.reasons
        reasons = all.reasons
        coming = loan.coming
    }
}
