internal import FundCore
internal import FundStore
internal import Wording

/// A piece of collateral as it stands at the end of a day.
struct CollateralView {
    let record: CollateralRecord
    let asOf: CalendarDate
    let valuedOn: CalendarDate
    let valuation: Valuation
    /// Nil where the rules of the day do not say what counts.
    let rules: ProvisionRules?
    let register: SecurityRegister

    enum State: String {
        case securing
        case released
        case free
    }

    /// Nil before the first valuation.
    init?(
        _ record: CollateralRecord, _ register: SecurityRegister, on date: CalendarDate,
        by rules: ProvisionRules?
    ) {
        guard let (valuedOn, valuation) = record.collateral.valuation(on: date) else { return nil }
        self.record = record
        asOf = date
        self.valuedOn = valuedOn
        self.valuation = valuation
        self.rules = rules
        self.register = register
    }

    var particulars: CollateralParticulars { register.particulars(on: asOf) }

    var registration: (state: RegistrationState, line: SecurityRegister.Line<CollateralRegistration>?) {
        register.registration(on: asOf)
    }

    var assetCell: Cell {
        particulars.asset.map { .word("collateral-asset." + $0.rawValue, code: $0.rawValue) } ?? .empty
    }

    var registrationCell: Cell {
        .word("registration-state." + registration.state.rawValue, code: registration.state.rawValue)
    }

    var isKeptCell: Cell {
        let isKept = register.kept(on: asOf) != nil
        return .word(isKept ? "collateral.kept.yes" : "collateral.kept.no", code: isKept ? "true" : "false")
    }

    var collateral: Collateral { record.collateral }

    var securities: [Collateral.Security] { collateral.securities(on: asOf) }

    var state: State {
        if !securities.isEmpty { return .securing }
        return collateral.securities.contains { $0.from <= asOf } ? .released : .free
    }

    var secured: Int64 { securities.reduce(0) { $0 + $1.amount.money.dong } }

    /// The last day on which the valuation counts; nil where that is without end, or nobody knows.
    var countsUntil: CalendarDate? { rules?.deduction.lastDay(ofValuationOn: valuedOn) }

    var rate: Share? { rules?.deduction.rates[collateral.kind] }

    /// What it deducts where each debt that it secures owes principal: at most that.
    var counting: Money? {
        guard let rules else { return nil }
        let deductions = collateral.deductions(
            on: asOf, owing: Set(securities.map(\.loan)), by: rules.deduction)
        return deductions.values.reduce(.zero, +)
    }

    func number(_ loan: Int64) -> String { record.loans[loan] ?? "" }

    var numbers: String { securities.map { number($0.loan) }.joined(separator: ", ") }

    var kindCell: Cell {
        .word("collateral-kind." + collateral.kind.rawValue, code: collateral.kind.rawValue)
    }

    var stateCell: Cell { .word("collateral.state." + state.rawValue, code: state.rawValue) }

    /// What a list says of it, and a show too.
    var members: [JSON.Member] {
        [
            .init("code", record.code.json), .init("borrower", record.borrower.json),
            .init("kind", .string(collateral.kind.rawValue)), .init("name", record.name.json),
            .init("value", valuation.value.json), .init("valued_on", valuedOn.json),
            .init("realisable", valuation.isRealisable.json), .init("rate_percent", (rate?.decimal).json),
            .init("counts_until", countsUntil.json), .init("deductible", counting.json),
            .init("state", .string(state.rawValue)), .init("secured", secured.json),
            .init("secures", .array(securities.map { json(of: $0) })),
            .init("registration", .string(registration.state.rawValue)),
            .init("registration_no", (registration.line?.content.number).json),
            .init("insured_until", (register.insurance(on: asOf)?.content.until).json),
            .init("originals_kept", (register.kept(on: asOf) != nil).json),
        ] + particulars.members
    }

    private func json(of security: Collateral.Security) -> JSON {
        .object([
            .init("loan", number(security.loan).json), .init("amount", security.amount.json),
            .init("from", security.from.json),
        ])
    }
}
