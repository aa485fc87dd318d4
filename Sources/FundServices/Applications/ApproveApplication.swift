package import FundCore
package import FundStore
internal import Wording

/// Approves an application (phê duyệt): the conditions must hold on the day of the decision.
package struct ApproveApplication: Act {
    package static let code = ActCode.approval

    package let number: String
    /// Nil approves what was asked for.
    package let amount: Amount?
    package let decision: String?
    package let minutes: DecisionMinutes?
    package let conditions: [ApprovalCondition]?
    /// By whose authority; nil where nobody said.
    package let authority: ApprovalAuthority?

    /// - Parameter conditions: nil where none are asked.
    package init(
        number: String, amount: Amount?, decision: String?, minutes: DecisionMinutes? = nil,
        conditions: [ApprovalCondition]? = nil, authority: ApprovalAuthority? = nil
    ) {
        self.number = number
        self.amount = amount
        self.decision = decision
        self.minutes = minutes
        self.conditions = conditions
        self.authority = authority
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try ApplicationDesk(number, .approve, books, options)
        let actor = try books.namedActor()
        guard PersonName.key(actor) != desk.application.appraisedBy.map(PersonName.key) else {
            throw Refusal(.appraiserMayNotApprove, ["actor": .text(actor)])
        }
        guard let asked = Amount(Money(desk.application.amount)) else { preconditionFailure("no amount") }
        let approved = amount ?? asked
        guard approved <= asked else {
            throw Refusal(
                .approvedAboveRequested,
                ["amount": .money(approved.money), "requested": .money(asked.money)])
        }
        let assessment = try desk.assess(approved)
        if let refusal = assessment.refusal() { throw refusal }
        if let refusal = minutes?.refusal(on: options.on) { throw refusal }
        let file = try desk.file()
        let flaws = FileFlaws(
            desk.application, amount: approved.money.dong, minutes: minutes, file: file)
        let rules = FileRules(on: options.on, among: try books.reader.fileRules())
        if let refusal = flaws.refusal(by: rules) { throw refusal }
        // A council decides in a meeting.
        if authority == .council, minutes == nil {
            throw Refusal(.minutesMissing, ["number": .text(desk.application.number)])
        }
        if let refusal = rules.refusal(
            of: authority, amount: approved.money.dong, months: desk.application.termMonths)
        {
            throw refusal
        }
        let act = try books.open(.approval, on: options.on)
        books.record(
            step: .approved, of: desk.application.applicationID, amount: approved,
            findings: assessment.record, reason: decision, actor: actor,
            authority: authority, act: act)
        if let minutes { books.record(minutes, act: act) }
        books.record(conditions ?? [], of: desk.application.applicationID, act: act)
        var receipt = desk.receipt("receipt.approved", .approved, act, assessment, amount: approved)
        receipt.notices += flaws.notices(in: file)
        receipt.notices += try KnownRelatives.staffNotices(of: desk.borrower, books.reader)
        receipt.lines += (conditions ?? []).enumerated().map { $1.message(line: $0 + 1) }
        let capital = try books.reader.capital(asOf: options.on)
        if capital.promised + approved.money.dong > capital.money {
            receipt.lines.append(
                Message(
                    "receipt.promised-above-money",
                    [
                        "promised": .money(try Money(inRange: capital.promised + approved.money.dong)),
                        "money": .money(Money(capital.money)),
                    ]))
        }
        return receipt
    }
}
