package import FundCore
package import FundStore
internal import Wording

/// Takes in a request for a loan (tiếp nhận giấy đề nghị vay vốn).
package struct SubmitApplication: Act {
    package static let code = ActCode.application

    package let borrower: String
    /// As the staff write it; nil takes the next free one of the year.
    package let number: String?
    package let amount: Amount
    package let projectCost: Amount
    package let ownCapital: Money
    package let termMonths: Int
    package let purpose: String
    /// What others give or lend for the same plan.
    package let otherSources: Money?
    /// How long the production cycle takes.
    package let cycleMonths: Int?
    /// Why the loan is to run longer than that.
    package let termReason: String?

    package init(
        borrower: String, number: String?, amount: Amount, projectCost: Amount, ownCapital: Money,
        termMonths: Int, purpose: String, otherSources: Money? = nil, cycleMonths: Int? = nil,
        termReason: String? = nil
    ) {
        self.borrower = borrower
        self.number = number
        self.amount = amount
        self.projectCost = projectCost
        self.ownCapital = ownCapital
        self.termMonths = termMonths
        self.purpose = purpose
        self.otherSources = otherSources
        self.cycleMonths = cycleMonths
        self.termReason = termReason
    }

    private enum CodingKeys: String, CodingKey {
        case borrower
        case number
        case amount
        case projectCost = "project_cost"
        case ownCapital = "own_capital"
        case termMonths = "term_months"
        case purpose
        case otherSources = "other_sources"
        case cycleMonths = "cycle_months"
        case termReason = "term_reason"
    }

    package var identifiers: [String?] { [number] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard projectCost.money.dong <= Money.limit / 100 else {
            throw Refusal(.capitalOutOfRange, ["limit": .money(Money(Money.limit / 100))])
        }
        let borrower = try books.reader.borrower(code: borrower)
        try refuseImplausibleFigures()
        let number = try number ?? SubmitApplication.nextNumber(options.on, books.reader)
        guard try books.reader.applications(number: number).isEmpty else {
            throw Refusal(.applicationExists, ["number": .text(number)])
        }
        let act = try books.open(.application, on: options.on)
        books.record(
            application: number, of: borrower.borrowerID, amount: amount, projectCost: projectCost,
            ownCapital: ownCapital, termMonths: termMonths, purpose: purpose, otherSources: otherSources,
            cycleMonths: cycleMonths, termReason: termReason, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("number", number.json),
                .init("borrower", borrower.code.json), .init("amount", amount.json),
                .init("status", .string(ApplicationStatus.submitted.rawValue)), .init("on", options.on.json),
            ],
            [
                Message(
                    "receipt.submitted",
                    [
                        "number": .text(number), "borrower": .text(borrower.details.name),
                        "amount": .money(amount.money),
                    ]), .inWords(amount.money),
            ], notices: flaws(number).map { Message($0.code.rawValue, $0.arguments) })
    }

    /// What a gate may not let through later, said while it can still be put right.
    private func flaws(_ number: String) -> [Refusal] {
        let plan = LoanPlan(
            projectCost: projectCost.money.dong, ownCapital: ownCapital.dong,
            otherSources: otherSources?.dong ?? 0, termMonths: termMonths, cycleMonths: cycleMonths,
            termReason: termReason)
        return FileFlaws(
            of: plan, number: number, amount: amount.money.dong, missing: [], isDecidedByMeeting: true
        ).found.map(\.refusal)
    }

    func refuseImplausibleFigures() throws(Refusal) {
        guard projectCost >= amount else {
            throw Refusal(
                .applicationCost, ["cost": .money(projectCost.money), "amount": .money(amount.money)])
        }
        guard ownCapital <= projectCost.money else {
            throw Refusal(
                .applicationOwnCapital, ["cost": .money(projectCost.money), "own": .money(ownCapital)])
        }
    }

    /// `2012-0001`, `2012-0002`, …
    private static func nextNumber(_ date: CalendarDate, _ reader: FundReader) throws -> String {
        let prefix = "\(date.parts.year)-"
        let used = Set(try reader.applications().map(\.number))
        var next = used.count { $0.hasPrefix(prefix) } + 1
        while true {
            let digits = String(next)
            let number = prefix + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            if !used.contains(number) { return number }
            next += 1
        }
    }
}
