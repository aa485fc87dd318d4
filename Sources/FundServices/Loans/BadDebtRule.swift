internal import FundCore
internal import FundStore

extension FundReader {
    /// No bad debt (groups 3 to 5) at the first disbursement: what credit institutions reported, and the fund's
    /// own loans (NĐ 45/2021 art. 22(6)).
    ///
    /// - Parameter number: the loan that is to be paid out.
    /// - Throws: `loan.bad-debt`.
    func refuseBadDebt(of borrower: BorrowerRecord, besides number: String, on date: CalendarDate) throws {
        let rules = LendingRule.inForce(on: date, among: try lendingRules())
        let debt = try badDebt(of: borrower.borrowerID, besides: number, on: date, by: rules)
        if let debt { throw Refusal(debt, of: borrower) }
    }
}

extension Refusal {
    init(_ debt: BadDebt, of borrower: BorrowerRecord) {
        self.init(
            .badDebt,
            [
                "borrower": .text(borrower.details.name), "group": .number(debt.group), "on": .date(debt.on),
                "citation": .text(debt.rule.citation),
            ])
    }
}
