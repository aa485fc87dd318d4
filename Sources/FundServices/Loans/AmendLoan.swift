package import FundCore
package import FundStore
internal import Wording

/// Changes a contract's terms by a contract amendment (phụ lục hợp đồng): all of them before the first draw,
/// afterwards those that need no other repayment plan.
package struct AmendLoan: Act {
    package static let code = ActCode.loanAmendment

    package let number: String
    package let amendment: LoanAmendment

    package init(number: String, _ amendment: LoanAmendment) {
        self.number = number
        self.amendment = amendment
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.loanAmendment, on: options.on)
        let outcome = try desk.loan.amending(amendment, on: options.on, entry: act)
        let (before, after) = (desk.loan.terms(on: options.on), outcome.loan.terms(on: options.on))
        try refuseAboveApproval(before.amount, after.amount, desk)
        try desk.put(outcome, act: act, .amendment(amendment))

        let changes = amendment.changes(from: before, to: after, collateral: desk.collateral(on: options.on))
        var arguments = desk.arguments(outcome, act: act)
        arguments["decision"] = .text(amendment.decision)
        var lines = [
            Message(
                amendment.makesPlan ? "receipt.loan-amended-plan" : "receipt.loan-amended", arguments)
        ]
        lines += changes.map(\.message)
        let application = try books.reader.application(desk.record.applicationNumber)
        if amendment.makesPlan,
            after.lastDue(drawnOn: options.on) > options.on.adding(months: application.termMonths)
        {
            lines.append(
                Message("receipt.signed-beyond-term", ["months": .number(application.termMonths)]))
        }
        var notices: [Message] = []
        if after.rate != before.rate, after.rate.billionths > AnnualRate.whole / 5 {
            notices.append(Message("notice.rate-above-civil-code", ["rate": .rate(after.rate)]))
        }
        return Receipt(
            desk.document(outcome, act: act) + [
                .init("decision", amendment.decision.json), .init("reason", amendment.reason.json),
                .init("terms", .object(changes.map(\.member))),
            ], lines + desk.rederivation(outcome), notices: notices)
    }

    /// At most what was approved; and what is promised anew is within the limits of the day.
    private func refuseAboveApproval(_ before: Amount, _ after: Amount, _ desk: LoanDesk) throws {
        guard after != before else { return }
        let (reader, on) = (desk.books.reader, desk.options.on)
        let application = try reader.application(desk.record.applicationNumber)
        let approved = Money(application.approvedAmount ?? 0)
        guard after.money <= approved else {
            throw Refusal(
                .exceedsContract,
                ["amount": .money(after.money), "left": .money(approved), "contract": .money(approved)])
        }
        guard after > before else { return }
        let limits = LendingRule.inForce(on: on, among: try reader.lendingRules()).filter {
            [.singleBorrowerMaximum, .relatedPartiesMaximum].contains($0.code)
        }
        let assessment = try Assessment(
            of: desk.record.borrower, amount: after.money.dong - before.money.dong,
            projectCost: application.projectCost, ownCapital: application.ownCapital, on: on, by: limits,
            reader)
        if let refusal = assessment.refusal() { throw refusal }
    }
}

/// The number beside what the amendment is made of.
extension AmendLoan {
    private enum CodingKeys: String, CodingKey {
        case number
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            number: try fields.decode(String.self, forKey: .number), try LoanAmendment(from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(number, forKey: .number)
        try amendment.encode(to: encoder)
    }
}

extension LoanDesk {
    /// What secures the loan by the contract as it stands on a day.
    fileprivate func collateral(on date: CalendarDate) -> String? {
        loan.fold(until: date).amendments.last { $0.amendment.collateral != nil }?.amendment.collateral
            ?? record.collateral
    }
}
