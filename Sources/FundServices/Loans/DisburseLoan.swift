package import FundCore
package import FundStore
package import Wording

/// Pays out money against a signed contract (giải ngân).
package struct DisburseLoan: WriteService {
    package let number: String
    package let amount: Amount
    package let through: Channel

    package init(number: String, amount: Amount, through: Channel) {
        self.number = number
        self.amount = amount
        self.through = through
    }

    package var request: [JSON.Member] {
        [
            .init("number", number.json), .init("amount", amount.json),
            .init("through", .string(through.rawValue)),
        ]
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try openDesk(books, options)
        if desk.loan.firstDrawnOn == nil { try refuseBadDebt(desk) }
        let act = books.open(.disbursement, on: options.on)
        let outcome = try desk.loan.disbursing(
            amount, on: options.on, entry: act,
            available: books.reader.money(of: through).lowest(from: options.on), through: through)
        desk.put(outcome, act: act, .draw(amount), through: through)
        return Receipt(
            desk.document(outcome, act: act, amount: amount),
            [
                Message("receipt.disbursed", desk.arguments(outcome, act: act, amount: amount)),
                .inWords(amount.money), desk.standing(outcome),
            ] + desk.rederivation(outcome))
    }

    /// An application's number in place of a contract's gets a sentence that says what is missing.
    private func openDesk(_ books: Books, _ options: WriteOptions) throws -> LoanDesk {
        do {
            return try LoanDesk(number, books, options)
        } catch let refusal as Refusal where refusal.code == .loanNotFound {
            if let application = try books.reader.applications(number: number).first {
                throw Refusal(
                    .notSigned,
                    [
                        "number": .text(number),
                        "status": .phrase("application-status." + application.status.rawValue),
                    ])
            }
            throw refusal
        }
    }

    /// No bad debt (groups 3 to 5) at the first disbursement: what credit institutions reported, and the
    /// fund's own loans (NĐ 45/2021 art. 22(6)).
    private func refuseBadDebt(_ desk: LoanDesk) throws {
        let reader = desk.books.reader
        let rules = LendingRule.inForce(on: desk.options.on, among: try reader.lendingRules())
        guard let rule = rules.first(where: { $0.code == .noBadDebtAtFirstDisbursement }) else { return }
        let borrower = desk.record.borrower
        if let found = try reader.creditGroup(of: borrower.borrowerID, by: desk.options.on), found.group >= 3
        {
            throw badDebt(group: found.group, on: found.on, rule, desk)
        }
        guard
            let classes = ClassificationRules.inForce(
                on: desk.options.on, among: try reader.classificationRules())
        else { return }
        for record in try reader.loanRecords(signedBy: desk.options.on)
        where record.borrower.borrowerID == borrower.borrowerID && record.number != number {
            let position = try reader.loan(record).position(on: desk.options.on)
            let group = classes.group(daysPastDue: position.daysPastDue)
            if group >= 3 { throw badDebt(group: group, on: desk.options.on, rule, desk) }
        }
    }

    private func badDebt(group: Int, on date: CalendarDate, _ rule: LendingRule, _ desk: LoanDesk) -> Refusal
    {
        Refusal(
            .badDebt,
            [
                "borrower": .text(desk.record.borrower.details.name), "group": .number(group),
                "on": .date(date),
                "citation": .text(rule.citation),
            ])
    }
}
