import FundCore
import Testing

@testable import Wording

@Suite struct `The readings of a loan` {
    @Test func `have a word for every choice that they show`() {
        var keys: [String] = []
        keys += LoanStatus.allCases.map { "loan.status." + $0.rawValue }
        keys += RepaymentMethod.allCases.map { "loan.method." + $0.rawValue }
        keys += BorrowerKind.allCases.map { "loan.kind." + $0.rawValue }
        keys += (1...5).map { "loan.group.\($0)" }
        keys += ["verified", "partly", "remembered", "assumed"].map { "loan.certainty." + $0 }
        keys += StatementLine.Kind.allCases.map { "loan.event." + $0.rawValue }
        keys += SettlementWay.allCases.map { "loan.way." + $0.rawValue }
        keys += LoanComponent.allCases.flatMap {
            ["loan.component." + $0.rawValue, "loan.part." + $0.rawValue]
        }
        keys += Rounding.allCases.map { "loan.rounding." + $0.rawValue }
        keys += AllocationOrder.allCases.map { "loan.rule.allocation-" + $0.rawValue }
        keys += PrepaymentRule.allCases.map { "loan.rule.prepayment-" + $0.rawValue }
        keys += ["actual-365", "actual-360", "actual-actual", "30-360"].map { "loan.rule.interest-" + $0 }
        keys += ["rounding", "due-date-rolling", "overdue-rate", "late-interest-rate", "waiver"].map {
            "loan.rule." + $0
        }
        #expect(Catalogue.missing(from: keys) == [])
    }
}
