import FundTestSupport
import Testing

@testable import FundCore

/// Each guard of an act from both sides. The loan: 1.000.000 for 100 days at 0,1 % a day, signed on 01/02/2024.
@Suite struct `The guards of a loan` {
    static let signed = day(2024, 2, 1)

    private func amount(_ dong: Int64) throws -> Amount { try #require(Amount(Money(dong))) }

    private func loan(_ facts: LoanFact..., closings: [Closing] = []) throws -> Loan {
        Loan(
            number: "1", signedOn: Self.signed,
            terms: LoanTerms(
                amount: try amount(1_000_000), rate: AnnualRate(billionths: 365_000_000), method: .bullet,
                instalments: 1, every: .days(100), roll: .none),
            facts: facts, calendar: .weekendsOnly, closings: closings)
    }

    private func drawn(_ dong: Int64 = 1_000_000, closings: [Closing] = []) throws -> Loan {
        try loan(LoanFact(entry: 1, on: Self.signed, .draw(amount(dong))), closings: closings)
    }

    private func code<Outcome>(_ act: () throws(Refusal) -> Outcome) -> Refusal.Code? {
        do throws(Refusal) {
            _ = try act()
            return nil
        } catch {
            return error.code
        }
    }

    private func draw(
        _ loan: Loan, _ dong: Int64, on date: CalendarDate, available: Int64 = Money.limit
    ) throws -> Refusal.Code? {
        let amount = try amount(dong)
        return code { () throws(Refusal) in
            try loan.disbursing(amount, on: date, entry: 9, available: .of(Money(available)), through: .bank)
        }
    }

    private func repay(
        _ loan: Loan, _ dong: Int64, on date: CalendarDate, holdingExcess: Bool = false
    ) throws -> Refusal.Code? {
        let amount = try amount(dong)
        return code { () throws(Refusal) in
            try loan.repaying(
                amount, on: date, entry: 9, prepaying: nil, holdingExcess: holdingExcess, through: .bank)
        }
    }

    @Test func `let money out from the signing on, up to the contract and up to what there is`() throws {
        let loan = try loan()
        #expect(try draw(loan, 1, on: Self.signed.adding(days: -1)) == .disbursedBeforeSigning)
        #expect(try draw(loan, 1_000_000, on: Self.signed) == nil)
        #expect(try draw(loan, 1_000_001, on: Self.signed) == .exceedsContract)
        #expect(try draw(loan, 100, on: Self.signed, available: 100) == nil)
        #expect(try draw(loan, 101, on: Self.signed, available: 100) == .exceedsMoney)
        let half = try drawn(400_000)
        #expect(try draw(half, 600_000, on: Self.signed.adding(days: 1)) == nil)
        #expect(try draw(half, 600_001, on: Self.signed.adding(days: 1)) == .exceedsContract)
        #expect(try draw(half, 1, on: Self.signed.adding(days: 101)) == .drawnAfterLastDueDate)
    }

    @Test func `let no money out of a loan that is repaid`() throws {
        let settled = try drawn(400_000).with(
            LoanFact(entry: 2, on: Self.signed, .payment(amount(400_000), nil)))
        #expect(try draw(settled, 1, on: Self.signed.adding(days: 1)) == .loanIsSettled)
        #expect(try repay(settled, 1, on: Self.signed.adding(days: 1)) == .loanIsSettled)
        #expect(try repay(settled, 1, on: Self.signed.adding(days: 1), holdingExcess: true) == nil)
    }

    /// The first due date must lie ahead of the draw, also of one that is found late.
    @Test func `ask of a first draw that the plan can begin`() throws {
        var terms = try loan().terms
        terms.firstDue = day(2024, 3, 1)
        let fixed = Loan(
            number: "1", signedOn: Self.signed, terms: terms, facts: [], calendar: .weekendsOnly)
        #expect(try draw(fixed, 1, on: day(2024, 2, 29)) == nil)
        #expect(try draw(fixed, 1, on: day(2024, 3, 1)) == .termsInvalid)
    }

    /// After 10 days 10.000 of interest have accrued: the payoff is 1.010.000.
    @Test func `take no more than the payoff`() throws {
        let loan = try drawn()
        let date = Self.signed.adding(days: 10)
        #expect(try repay(loan, 1_010_000, on: date) == nil)
        #expect(try repay(loan, 1_010_001, on: date) == .exceedsPayoff)
        #expect(try repay(loan, 1_010_001, on: date, holdingExcess: true) == nil)
        #expect(try repay(self.loan(), 1, on: date) == .notDrawnYet)
        #expect(try repay(loan, 1, on: Self.signed.adding(days: -1)) == .notDrawnYet)
    }

    @Test func `take no more than the payoff row by row either`() throws {
        let date = Self.signed.adding(days: 10)
        for (dong, wanted) in [(1_010_000, nil), (1_010_001, .exceedsPayoff)] as [(Int64, Refusal.Code?)] {
            var run = LoanRun(try drawn())
            let amount = try amount(dong)
            let code = code { () throws(Refusal) in
                try run.repay(
                    amount, on: date, entry: 9, prepaying: nil, holdingExcess: false, through: .bank)
            }
            #expect(code == wanted)
        }
    }

    /// A payment that is found after its day was closed changes what the closing booked.
    @Test func `book a payment on a closed day the long way`() throws {
        let date = Self.signed.adding(days: 10)
        let groups = ClassificationRules(
            validFrom: day(2021, 5, 15), groupsFrom: [10, 30, 90, 180], citation: "", certainty: "")
        let loan = try drawn(closings: [Closing(on: date, .thresholds(groups))])
        let amount = try amount(500_000)
        var run = LoanRun(loan)
        let short = try run.repay(
            amount, on: date, entry: 9, prepaying: nil, holdingExcess: false, through: .bank)
        let long = try loan.repaying(
            amount, on: date, entry: 9, prepaying: nil, holdingExcess: false, through: .bank)
        #expect(short == long.entry)
        #expect(run.loan.unfolded.books?.days == long.loan.unfolded.books?.days)
    }

    @Test func `set a rate from the signing on, once a day`() throws {
        let loan = try drawn()
        func rate(_ loan: Loan, on date: CalendarDate) -> Refusal.Code? {
            code { () throws(Refusal) in try loan.changingRate(to: .zero, on: date, entry: 9) }
        }
        #expect(rate(loan, on: Self.signed.adding(days: -1)) == .factBeforeSigning)
        #expect(rate(loan, on: Self.signed) == nil)
        let changed = loan.with(LoanFact(entry: 2, on: Self.signed, .rateChange(.zero)))
        #expect(rate(changed, on: Self.signed) == .rateChangedTwice)
        #expect(rate(changed, on: Self.signed.adding(days: 1)) == nil)
    }

    @Test func `let off what is owed and no more`() throws {
        let loan = try drawn()
        func waive(_ dong: Int64) throws -> Refusal.Code? {
            let amount = try amount(dong)
            return code { () throws(Refusal) in
                try loan.waiving(.interest, amount, on: Self.signed.adding(days: 10), entry: 9)
            }
        }
        #expect(try waive(10_000) == nil)
        #expect(try waive(10_001) == .waivesMoreThanOwed)
    }

    /// 600.000 are repaid on the day of the draw with 500 too much; a second draw, of 300 or 900, is owed a day later.
    @Test func `use credit up to itself and up to the payoff`() throws {
        let paid = try drawn(600_000).with(
            LoanFact(entry: 2, on: Self.signed, .payment(amount(600_500), nil)))
        let date = Self.signed.adding(days: 1)
        func use(_ loan: Loan, _ dong: Int64) throws -> Refusal.Code? {
            let amount = try amount(dong)
            return code { () throws(Refusal) in try loan.usingCredit(amount, on: date, entry: 9) }
        }
        func refund(_ dong: Int64, available: Int64 = Money.limit) throws -> Refusal.Code? {
            let amount = try amount(dong)
            return code { () throws(Refusal) in
                try paid.refundingCredit(
                    amount, on: date, entry: 9, available: .of(Money(available)), through: .bank)
            }
        }
        #expect(try refund(500) == nil)
        #expect(try refund(501) == .exceedsCredit)
        #expect(try refund(500, available: 499) == .exceedsMoney)
        #expect(try use(paid, 1) == .creditExceedsPayoff)
        let owing = paid.with(LoanFact(entry: 3, on: date, .draw(try amount(300))))
        #expect(try use(owing, 300) == nil)
        #expect(try use(owing, 301) == .creditExceedsPayoff)
        let more = paid.with(LoanFact(entry: 3, on: date, .draw(try amount(900))))
        #expect(try use(more, 500) == nil)
        #expect(try use(more, 501) == .exceedsCredit)
    }
}
