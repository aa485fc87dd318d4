internal import FundCore
internal import FundStore

/// No bad debt (groups 3 to 5) at the first disbursement: what credit institutions reported, and the fund's
/// own loans (NĐ 45/2021 art. 22(6)).
struct BadDebtRule {
    private let date: CalendarDate
    private let reader: FundReader
    private let rules: [LendingRule]

    /// Nil where no such rule is known on the day.
    init?(_ date: CalendarDate, _ reader: FundReader) throws {
        rules = LendingRule.inForce(on: date, among: try reader.lendingRules())
            .filter { $0.code == .noBadDebtAtFirstDisbursement }
        guard !rules.isEmpty else { return nil }
        self.date = date
        self.reader = reader
    }

    /// - Parameter number: the loan that is to be paid out.
    func check(_ borrower: BorrowerRecord, besides number: String) throws {
        guard
            let debt = try reader.badDebt(of: borrower.borrowerID, besides: number, on: date, by: rules)
        else { return }
        throw Refusal(
            .badDebt,
            [
                "borrower": .text(borrower.details.name), "group": .number(debt.group), "on": .date(debt.on),
                "citation": .text(debt.rule.citation),
            ])
    }
}
