import FundTestSupport
import Testing

@testable import FundCore

/// A loan to which things happen one after the other, as a test writes them; amounts in đồng.
struct LoanScript {
    private(set) var loan: Loan
    private(set) var last: LoanOutcome?
    private var entry: Int64 = 0

    init(_ amount: Int64, rate: String = "6", signed: String, _ change: (inout LoanTerms) throws -> Void)
        throws
    {
        var terms = LoanTerms(
            amount: try #require(Amount(Money(amount))), rate: try AnnualRate(parsing: rate), instalments: 1,
            every: .months(3), roll: .none)
        try change(&terms)
        loan = Loan(
            number: "1", signedOn: try CalendarDate(parsing: signed), terms: terms, facts: [],
            calendar: .weekendsOnly)
    }

    mutating func draw(_ amount: Int64, _ day: String) throws {
        entry += 1
        keep(
            try loan.disbursing(
                try #require(Amount(Money(amount))), on: try CalendarDate(parsing: day), entry: entry,
                available: .of(Money(Money.limit)), through: .bank))
    }

    mutating func pay(
        _ amount: Int64, _ day: String, _ rule: PrepaymentRule? = nil, early: EarlyMoney? = nil,
        excess: Bool = false
    ) throws {
        entry += 1
        keep(
            try loan.repaying(
                try #require(Amount(Money(amount))), on: try CalendarDate(parsing: day), entry: entry,
                prepaying: rule, early: early, holdingExcess: excess, through: .bank))
    }

    mutating func rate(_ rate: String, _ day: String) throws {
        entry += 1
        keep(
            try loan.changingRate(
                to: try AnnualRate(parsing: rate), on: try CalendarDate(parsing: day), entry: entry))
    }

    mutating func waive(_ component: WaivedComponent, _ amount: Int64, _ day: String) throws {
        entry += 1
        keep(
            try loan.waiving(
                component, try #require(Amount(Money(amount))), on: try CalendarDate(parsing: day),
                entry: entry))
    }

    mutating func useCredit(_ amount: Int64, _ day: String) throws {
        entry += 1
        keep(
            try loan.usingCredit(
                try #require(Amount(Money(amount))), on: try CalendarDate(parsing: day), entry: entry))
    }

    mutating func refund(_ amount: Int64, _ day: String) throws {
        entry += 1
        keep(
            try loan.refundingCredit(
                try #require(Amount(Money(amount))), on: try CalendarDate(parsing: day), entry: entry,
                available: .of(Money(Money.limit)), through: .bank))
    }

    mutating func announce(dayOff day: String, on announced: String) throws {
        let date = try CalendarDate(parsing: announced)
        let calendar = loan.calendar.announcing([try CalendarDate(parsing: day)], working: false, on: date)
        keep(try loan.rederived(under: calendar, on: date))
    }

    mutating func freeze(_ day: String, until: String, _ interest: FrozenInterest = .none) throws {
        entry += 1
        keep(
            try loan.freezing(
                by: Freeze(until: try CalendarDate(parsing: until), interest: interest, decision: "QĐ"),
                on: try CalendarDate(parsing: day), entry: entry))
    }

    mutating func unfreeze(_ day: String) throws {
        entry += 1
        keep(try loan.unfreezing(by: "QĐ", on: try CalendarDate(parsing: day), entry: entry))
    }

    mutating func recall(_ day: String, due: String) throws {
        entry += 1
        keep(
            try loan.recalling(
                by: Recall(due: try CalendarDate(parsing: due), decision: "QĐ"),
                on: try CalendarDate(parsing: day), entry: entry))
    }

    /// All principal in equal parts, every month from a first date.
    mutating func reschedule(
        _ day: String, monthly count: Int, from first: String, deferringTo deferred: CalendarDate? = nil
    ) throws {
        entry += 1
        let plan = Rescheduling.Plan.equal(
            instalments: count, every: .months(1), firstDue: try CalendarDate(parsing: first))
        keep(
            try loan.rescheduling(
                by: Rescheduling(decision: "QĐ", plan: plan, deferInterestTo: deferred), within: 10,
                on: try CalendarDate(parsing: day), entry: entry))
    }

    private mutating func keep(_ outcome: LoanOutcome) {
        loan = outcome.loan
        last = outcome
    }

    func position(_ day: String) throws -> LoanPosition { loan.position(on: try CalendarDate(parsing: day)) }

    /// The principal of the instalments to come, without those that have neither principal nor interest.
    func coming(_ day: String) throws -> [Int64] {
        try schedule(day).filter { $0.unpaid == nil }.map(\.principal)
    }

    func schedule(_ day: String) throws -> [Schedule.Row] {
        loan.fold(until: try CalendarDate(parsing: day)).schedule().rows
    }
}
