package import FundCore
package import FundStore
internal import Wording

/// Sets aside what the debts of a day ask for, and books the difference to what stands (trích lập dự phòng). The debts
/// are classified in the same transaction where they were not before.
package struct ProvideForDebts: Act {
    package static let code = ActCode.provisionRun

    package let asOf: CalendarDate

    package init(asOf: CalendarDate) { self.asOf = asOf }

    private enum CodingKeys: String, CodingKey {
        case asOf = "as_of"
    }

    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.provisionRun) }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        if let stored = try reader.provisionRun(asOf: asOf) {
            throw Refusal(.providedAlready, ["on": .date(asOf), "entry": .number(Int(stored.entry))])
        }
        if let last = try reader.lastProvisions()?.asOf, last > asOf {
            throw Refusal(.providedLater, ["on": .date(asOf), "last": .date(last)])
        }
        var lines: [Message] = []
        let (classification, debts): (Int64, Classification)
        if let stored = try reader.classification(asOf: asOf) {
            (classification, debts) = (stored.entry, stored.run)
        } else {
            (classification, debts) = try ClassifyDebts.record(asOf, books)
            lines.append(debts.receipt(classification))
        }
        let made = try ProvideForDebts.record(debts, classification, books)
        lines.append(
            Message(
                "receipt.provided",
                made.run.arguments(made.act).merging(["booked": .date(made.bookedOn)]) { $1 }))
        var receipt = Receipt(
            [.init("entry", made.act.json)]
                + (options.ending == .rollBack ? made.run.members : made.run.totals), lines)
        receipt.run = .provisions(made.run, entry: made.act)
        return receipt
    }

    /// Provides for the debts of a classification.
    ///
    /// - Throws: `provision.no-rule`.
    static func record(
        _ debts: Classification, _ classification: Int64, _ books: Books
    ) throws -> (act: Int64, run: ProvisionRun, bookedOn: CalendarDate) {
        let (reader, asOf) = (books.reader, debts.asOf)
        let bookedOn = books.firstOpen(from: asOf)
        let run = try reader.provisions(
            for: debts, standing: try reader.standingProvisions(on: bookedOn))
        let act = try books.open(.provisionRun, on: asOf)
        try books.record(run, of: classification, act: act)
        books.post(run.entry(on: bookedOn), act: act)
        return (act, run, bookedOn)
    }
}

extension FundReader {
    /// What is to be set aside for debts by the rules and the collateral of their day; nothing for those for which
    /// provisions were used by then, whenever they were classified.
    ///
    /// - Parameter standing: what stands for the two.
    /// - Throws: `provision.no-rule`.
    func provisions(
        for debts: Classification, standing: (specific: Int64, general: Int64)
    ) throws -> ProvisionRun {
        guard let rules = ProvisionRules(on: debts.asOf, among: try provisionRules()) else {
            throw Refusal(.noProvisionRule, ["on": .date(debts.asOf)])
        }
        let debts = debts.without(try writtenOffDebts(by: debts.asOf))
        return ProvisionRun(
            debts, exempt: try loansOnOwnersRisk(),
            deductions: Collateral.deductions(
                of: try collaterals().map(\.collateral), on: debts.asOf,
                owing: Set(debts.debts.map(\.loanID)), by: rules.deduction),
            by: rules.rates, standing: standing)
    }
}

extension ProvisionRun {
    func arguments(_ act: Int64) -> [String: Refusal.Argument] {
        [
            "entry": .number(Int(act)), "on": .date(asOf), "specific": .money(Money(specific)),
            "general": .money(Money(general)), "changeSpecific": .money(Money(changeSpecific)),
            "changeGeneral": .money(Money(changeGeneral)),
        ]
    }
}
