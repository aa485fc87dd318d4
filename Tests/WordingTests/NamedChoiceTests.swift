import FundCore
import Testing

@testable import Wording

@Suite struct `Names of choices` {
    private static let all: [any NamedChoice.Type] = [
        AccountKind.self, AllocationOrder.self, BalanceAssertion.Evidence.self, BorrowerKind.self,
        CapitalSource.self, Channel.self, DayCount.self, EarlyMoney.self, LoanStatus.self,
        PaymentPurpose.self,
        PrepaymentRule.self, Rating.self, ReceiptPurpose.self, RepaymentMethod.self, Roll.self, Rounding.self,
        WaivedComponent.self,
    ]

    /// Each name that a table or the help shows is understood when it is typed.
    private static func misread<Choice: NamedChoice>(_: Choice.Type) -> [String] {
        Choice.allCases.flatMap { choice in
            Language.allCases.flatMap { language -> [String] in
                let name = choice.name(in: language)
                return [choice.rawValue, name, name.uppercased(), SearchText.fold(name)].filter {
                    Choice(named: $0)?.rawValue != choice.rawValue
                }
            } + Choice.words(in: .vi).filter { Choice(named: $0) == nil }
        }
    }

    @Test func `are understood as they are shown`() {
        for type in Self.all {
            #expect(Catalogue.choiceFamilies.contains(type.family))
            #expect(Self.misread(type) == [], "\(type)")
        }
    }

    @Test func `are understood as people write them`() {
        #expect(Channel(named: "Tiền mặt") == .cash)
        #expect(Channel(named: "TIEN MAT") == .cash)
        #expect(Channel(named: "tiền-mặt") == .cash)
        #expect(Channel(named: "ngan hang") == .bank)
        #expect(BorrowerKind(named: "hợp tác xã") == .cooperative)
        #expect(BorrowerKind(named: "Liên hiệp HTX") == .cooperativeUnion)
        #expect(CapitalSource(named: "ngân sách tỉnh") == .provincialBudget)
        #expect(RepaymentMethod(named: "góp đều") == .equalInstalment)
        #expect(DayCount(named: "thực tế/365") == .actual365)
        #expect(Rating(named: "a") == .a)
    }

    @Test(arguments: ["", "tiền", "xu", "cash bank"])
    func `are nothing else`(typed: String) { #expect(Channel(named: typed) == nil) }
}
