internal import FundCore
internal import FundStore

/// No bad debt (groups 3 to 5) at the first disbursement: what credit institutions reported, and the fund's
/// own loans (NĐ 45/2021 art. 22(6)).
struct BadDebtRule {
    private let date: CalendarDate
    private let reader: FundReader
    private let rule: LendingRule

    /// Nil where no such rule is known on the day.
    init?(_ date: CalendarDate, _ reader: FundReader) throws {
        let rules = LendingRule.inForce(on: date, among: try reader.lendingRules())
        guard let rule = rules.first(where: { $0.code == .noBadDebtAtFirstDisbursement }) else { return nil }
        self.rule = rule
        self.date = date
        self.reader = reader
    }

    /// - Parameter number: the loan that is to be paid out.
    func check(_ borrower: BorrowerRecord, besides number: String) throws {
        if let found = try reader.creditGroup(of: borrower.borrowerID, by: date), found.group >= 3 {
            throw refusal(borrower, group: found.group, on: found.on)
        }
        guard
            let classes = ClassificationRules.inForce(on: date, among: try reader.classificationRules())
        else { return }
        for record in try reader.loanRecords(signedBy: date, borrowerID: borrower.borrowerID)
        where record.number != number {
            let group = classes.group(daysPastDue: try reader.loan(record).position(on: date).daysPastDue)
            if group >= 3 { throw refusal(borrower, group: group, on: date) }
        }
    }

    private func refusal(_ borrower: BorrowerRecord, group: Int, on date: CalendarDate) -> Refusal {
        Refusal(
            .badDebt,
            [
                "borrower": .text(borrower.details.name), "group": .number(group), "on": .date(date),
                "citation": .text(rule.citation),
            ])
    }
}
