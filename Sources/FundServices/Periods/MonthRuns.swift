internal import FundCore
internal import FundStore
internal import Wording

/// The runs with which a month is closed (phân loại nợ và trích lập dự phòng khi khóa sổ): what was run of its last day
/// already counts, the rest is run now.
struct MonthRuns {
    let period: FiscalPeriod
    let classification: (act: Int64, run: Classification)
    /// Nil where provisions of a later day are made already.
    let provisions: (act: Int64, run: ProvisionRun)?
    /// The debts whose interest the closing keeps off the balance sheet.
    let offBalance: [Int64: ClosedDebt]
    /// Why each debt is in its group, by number; none of those without a reason.
    private let reasons: [String: [String]]
    private let later: CalendarDate?
    /// Whether they are the first of a fund that has closed months without: theirs is booked with them.
    private let areFirst: Bool

    /// Nil where the rules of the month's last day close it without runs.
    ///
    /// - Throws: `period.no-debt-groups`, `provision.no-rule`.
    init?(of period: FiscalPeriod, _ books: Books) throws {
        let (reader, last) = (books.reader, period.last)
        guard let rules = try reader.riskRules(on: last) else {
            throw Refusal(.noClassificationRule, ["on": .date(last)])
        }
        guard rules.closesByRuns else { return nil }
        self.period = period
        try books.flush()
        let sorting = try reader.sortDebts(asOf: last)
        if let stored = try reader.classification(asOf: last) {
            classification = (stored.entry, stored.run)
        } else {
            let act = try books.open(.classificationRun, on: last)
            classification = (act, sorting.classification)
            try books.record(sorting.classification, act: act)
        }
        let given = classification.run.debts.filter { !$0.reasons.isEmpty }.map { ($0.number, $0.reasons) }
        reasons = Dictionary(uniqueKeysWithValues: given)
        offBalance = classification.run.offBalance(besides: sorting.offBalance)
        let earlier = try reader.lastProvisions()?.asOf
        later = earlier.flatMap { $0 > last ? $0 : nil }
        areFirst = earlier == nil && books.closedThrough != nil
        if let stored = try reader.provisionRun(asOf: last) {
            provisions = (stored.entry, stored.run)
        } else if later == nil {
            let made = try ProvideForDebts.record(classification.run, classification.act, books)
            provisions = (made.act, made.run)
        } else {
            provisions = nil
        }
    }

    var notices: [Message] {
        guard provisions == nil, let later else { return [] }
        return [Message("notice.provided-later", ["last": .date(later), "period": .text(period.text)])]
    }

    /// Why a debt is in its group.
    func reasons(of number: String) -> [String] { reasons[number] ?? [] }

    /// Nil for a month without debts.
    ///
    /// - Parameter moved: how many debts moved between groups.
    func classified(moved: Int) -> Message? {
        guard !classification.run.debts.isEmpty else { return nil }
        return Message(
            "receipt.month-classified",
            classification.run.arguments(classification.act).merging(["moved": .number(moved)]) { $1 })
    }

    /// Nil where nothing is set aside, and nothing was.
    var provided: Message? {
        guard let provisions, !classification.run.debts.isEmpty || !provisions.run.changesNothing else {
            return nil
        }
        return Message("receipt.month-provided", provisions.run.arguments(provisions.act))
    }

    /// What the expense of the month is not: its own alone.
    var providedAtOnce: Message? {
        guard areFirst, let provisions, !provisions.run.changesNothing else { return nil }
        let more = provisions.run.changeSpecific + provisions.run.changeGeneral
        return Message(
            "receipt.month-provided-at-once", ["period": .text(period.text), "amount": .money(Money(more))])
    }
}

extension MovedDebt {
    /// - Parameter reasons: codes of `GroupReason`.
    func json(because reasons: [String]) -> JSON {
        .object([
            .init("number", number.json), .init("from", from.json), .init("to", to.json),
            .init("reasons", reasons.json),
        ])
    }

    func message(because reasons: [String]) -> Message {
        var arguments: [String: Refusal.Argument] = [
            "number": .text(number), "from": .number(from), "to": .number(to),
        ]
        guard !reasons.isEmpty else { return Message("receipt.debt-moved", arguments) }
        arguments["reasons"] = .written { Catalogue.text(groupReasons: reasons, in: $0) }
        return Message("receipt.debt-moved-because", arguments)
    }
}
