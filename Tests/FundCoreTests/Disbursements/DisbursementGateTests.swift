import FundCore
import Testing

/// What a disbursement is checked for: request within invoices, payee is the seller, security registered (NĐ 99/2022/NĐ-CP
/// art. 4: land and what stands on it), valuation and credit check not too old; what could not be checked is never as good.
@Suite struct `A gate before money goes out` {
    private static let day = CalendarDate(year: 2024, month: 3, day: 31)!

    private static func facts(_ change: (inout DisbursementFacts) -> Void) -> DisbursementFacts {
        var facts = DisbursementFacts(
            on: day, amount: Money(100), borrower: "HTX Nông nghiệp Một", fund: "Quỹ Hỗ trợ phát triển HTX")
        change(&facts)
        return facts
    }

    private static func outcome(
        _ gate: DisbursementGate, _ change: (inout DisbursementFacts) -> Void = { _ in }
    ) -> GateOutcome? {
        facts(change).findings.first { $0.gate == gate }?.outcome
    }

    private static func piece(
        _ kind: CollateralKind, _ asset: CollateralAsset?, _ state: RegistrationState,
        until: CalendarDate? = nil
    ) -> DisbursementFacts.Security {
        .init(code: "TS", kind: kind, asset: asset, registration: state, valuedUntil: until)
    }

    @Test func `is asked once each, in their order`() {
        #expect(Self.facts { _ in }.findings.map(\.gate) == DisbursementGate.allCases)
    }

    @Test func `could not be checked where nothing is on record`() {
        for gate in [
            DisbursementGate.papers, .minutes, .creditCheck, .declaration, .payee, .invoices,
        ] {
            #expect(Self.outcome(gate) == .unknown, "\(gate)")
        }
        for gate in [DisbursementGate.conditions, .registration, .valuation] {
            #expect(Self.outcome(gate) == .holds, "\(gate)")
        }
    }

    @Test(
        arguments: [
            (CollateralKind.realEstate, CollateralAsset?.none, RegistrationState.nothing, GateOutcome.fails),
            (.realEstate, .landUseRight, .nothing, .fails), (.realEstate, .building, .discharged, .fails),
            (.realEstate, .landUseRight, .registered, .holds), (.realEstate, .landUseRight, .waived, .holds),
            (.other, .machine, .nothing, .holds), (.other, nil, .nothing, .holds),
            (.deposit, .deposit, .nothing, .holds),
        ])
    func `of registration asks land and buildings`(
        kind: CollateralKind, asset: CollateralAsset?, state: RegistrationState, outcome: GateOutcome
    ) {
        #expect(Self.outcome(.registration) { $0.security = [Self.piece(kind, asset, state)] } == outcome)
    }

    @Test func `of valuation counts its last day`() {
        let day = Self.day
        #expect(
            Self.outcome(.valuation) { $0.security = [Self.piece(.other, nil, .nothing, until: day)] }
                == .holds)
        #expect(
            Self.outcome(.valuation) {
                $0.security = [Self.piece(.other, nil, .nothing, until: day.adding(days: -1))]
            } == .fails)
        #expect(Self.outcome(.valuation) { $0.security = [Self.piece(.other, nil, .nothing)] } == .holds)
        #expect(
            Self.outcome(.valuation) {
                $0.knowsValidity = false
                $0.security = [Self.piece(.other, nil, .nothing)]
            } == .unknown)
    }

    @Test(arguments: [(0, GateOutcome.holds), (30, .holds), (31, .fails)])
    func `of a credit check counts days`(age: Int, outcome: GateOutcome) {
        #expect(
            Self.outcome(.creditCheck) {
                $0.lastCreditCheck = Self.day.adding(days: -age)
                $0.creditCheckAge = 30
            } == outcome)
        #expect(
            Self.outcome(.creditCheck) { $0.lastCreditCheck = Self.day.adding(days: -age) } == .unknown)
    }

    @Test(
        arguments: [
            ("Công ty TNHH Cơ khí Hậu Giang", ["CTY TNHH Cơ khí Hậu Giang"], GateOutcome.holds),
            ("Nguyễn Văn Thế", ["Cơ khí Hậu Giang"], .fails),
            ("Cơ khí Hậu Giang", ["Cơ khí Hậu Giang", "Sáu Hiền"], .fails),
            ("HTX NN Một", [], .holds), ("Nguyễn Văn Thế", [], .unknown),
            ("Quỹ hỗ trợ phát triển HTX", [], .fails), ("QUỸ HỖ TRỢ PHÁT TRIỂN HTX", ["Quỹ"], .fails),
        ])
    func `of the payee wants who sold, or the borrower`(
        payee: String, sellers: [String], outcome: GateOutcome
    ) {
        #expect(
            Self.outcome(.payee) {
                $0.payee = payee
                $0.sellers = sellers
            } == outcome)
    }

    @Test(arguments: [(100, GateOutcome.holds), (99, .fails), (101, .holds)] as [(Int64, GateOutcome)])
    func `of invoices wants the amount`(invoiced: Int64, outcome: GateOutcome) {
        #expect(
            Self.outcome(.invoices) {
                $0.sellers = ["Sáu Hiền"]
                $0.invoiced = Money(invoiced)
            } == outcome)
    }

    private static func rules(_ gates: DisbursementGate...) -> FileRules {
        FileRules(
            on: day,
            among: gates.map {
                FileRule(
                    code: .disbursementGate, subject: $0.rawValue, validFrom: day, value: nil, citation: "x",
                    certainty: "verified")
            })
    }

    @Test func `stops the money where a rule shuts it, and lets it go by a decision`() {
        let found = Self.facts { $0.payee = "Nguyễn Văn Thế" }.findings
        #expect(Self.rules().refusal(of: found, except: []) == nil)
        #expect(Self.rules(.registration).refusal(of: found, except: []) == nil)
        #expect(Self.rules(.payee).refusal(of: found, except: [])?.code == .gateShut)
        let decision = GateException(.payee, decision: "QĐ 7", reason: "mua của hộ dân")
        #expect(Self.rules(.payee).refusal(of: found, except: [decision]) == nil)
        #expect(Self.rules(.payee, .invoices).refusal(of: found, except: [decision])?.code == .gateShut)
        #expect(Self.rules(.payee).refusal(of: found, except: [decision, decision])?.code == .exceptionTwice)
        // For a gate that is open, or holds, there is nothing to decide.
        #expect(Self.rules().refusal(of: found, except: [decision])?.code == .exceptionWithoutCause)
        #expect(
            Self.rules(.registration).refusal(
                of: found, except: [GateException(.registration, decision: "QĐ 7", reason: "x")])?.code
                == .exceptionWithoutCause)
    }
}
