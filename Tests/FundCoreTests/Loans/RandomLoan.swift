import FundTestSupport
import Testing

@testable import FundCore

/// Loans to which anything may have happened that the acts admit.
enum RandomLoan {
    static func make(_ random: inout SeededGenerator) throws -> Loan {
        let signed = try #require(CalendarDate(year: 2011, month: 1, day: 1)).adding(
            days: Int.random(in: 0...3000, using: &random))
        let amount = try #require(Amount(Money(Int64.random(in: 1_000_000...900_000_000, using: &random))))
        let method: RepaymentMethod =
            [.equalPrincipal, .equalInstalment, .bullet][Int.random(in: 0...2, using: &random)]
        var terms = LoanTerms(
            amount: amount,
            rate: AnnualRate(billionths: Int64.random(in: 0...2400, using: &random) * 50_000),
            method: method, instalments: Int.random(in: 1...12, using: &random),
            every: .months(Int.random(in: 1...4, using: &random)))
        terms.dayCount = DayCount.allCases.randomElement(using: &random) ?? .actual365
        terms.rounding = Rounding.allCases.randomElement(using: &random) ?? .halfUp
        terms.allocation = AllocationOrder.allCases.randomElement(using: &random) ?? .interestFirst
        terms.prepayment = PrepaymentRule.allCases.randomElement(using: &random) ?? .next
        terms.lateInterestRate = AnnualRate(billionths: Int64.random(in: 0...10, using: &random) * 10_000_000)
        terms.grace = Int.random(in: 0..<terms.instalments, using: &random)
        if method != .equalInstalment, Bool.random(using: &random) { terms.interestEvery = .months(1) }
        var loan = Loan(
            number: "1", signedOn: signed, terms: terms, facts: [], calendar: .weekendsOnly)
        for entry in 1...Int64(Int.random(in: 2...14, using: &random)) {
            loan = try acted(on: loan, entry, &random)
        }
        return loan
    }

    private static func acted(
        on loan: Loan, _ entry: Int64, _ random: inout SeededGenerator
    ) throws -> Loan {
        let day = loan.signedOn.adding(days: entry == 1 ? 0 : Int.random(in: 0...1200, using: &random))
        let position = loan.position(on: day)
        let payoff = max(position.payoff, 1)
        let part = try #require(Amount(Money(Int64.random(in: 1...payoff, using: &random))))
        let whole = try #require(Amount(Money(payoff)))
        do {
            switch entry == 1 ? 0 : Int.random(in: 0...9, using: &random) {
            case 0:
                let left = loan.terms.amount.money.dong - loan.drawn
                guard left > 0 else { return loan }
                let drawn = try #require(
                    Amount(Money(Int64.random(in: max(1, left / 2)...left, using: &random))))
                return try loan.disbursing(
                    drawn, on: day, entry: entry, available: .of(Money(Money.limit)), through: .bank
                ).loan
            case 1:
                let rate = AnnualRate(billionths: Int64.random(in: 0...20, using: &random) * 10_000_000)
                return try loan.changingRate(to: rate, on: day, entry: entry).loan
            case 2, 3:
                let component = WaivedComponent.allCases.randomElement(using: &random) ?? .interest
                let owed =
                    switch component {
                    case .interest: position.interestDue + position.interestAccrued
                    case .overdueInterest: position.overdueInterest
                    case .lateInterest: position.lateInterest
                    }
                guard owed > 0, let amount = Amount(Money(Int64.random(in: 1...owed, using: &random))) else {
                    return loan
                }
                return try loan.waiving(component, amount, on: day, entry: entry).loan
            case 4:
                let credit = max(position.credit, 1)
                let amount = try #require(Amount(Money(Int64.random(in: 1...credit, using: &random))))
                return try loan.usingCredit(amount, on: day, entry: entry).loan
            case 5:
                return try loan.repaying(
                    whole, on: day, entry: entry, prepaying: nil, holdingExcess: false, through: .bank
                ).loan
            case 6:
                return try loan.repaying(
                    whole, on: day, entry: entry, prepaying: .level, holdingExcess: true, through: .bank
                ).loan
            case 7:
                var amendment = LoanAmendment(decision: "PL")
                amendment.overdueMultiple = RateMultiple(
                    tenThousandths: Int64.random(in: 0...15, using: &random) * 1_000)
                amendment.lateInterestRate = AnnualRate(
                    billionths: Int64.random(in: 0...10, using: &random) * 10_000_000)
                amendment.allocation = AllocationOrder.allCases.randomElement(using: &random)
                amendment.prepayment = PrepaymentRule.allCases.randomElement(using: &random)
                return try loan.amending(amendment, on: day, entry: entry).loan
            default:
                return try loan.repaying(
                    part, on: day, entry: entry, prepaying: nil, holdingExcess: true, through: .bank
                ).loan
            }
        } catch is Refusal {
            return loan
        }
    }
}
