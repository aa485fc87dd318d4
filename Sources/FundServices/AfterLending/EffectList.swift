package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// What loans did, year by year (danh sách hiệu quả khoản vay).
    ///
    /// - Parameter number: of a contract; nil for all.
    /// - Throws: `loan.not-found`.
    package static func effects(
        _ reader: FundReader, _ number: String?, on date: CalendarDate
    ) throws -> Answer {
        let loan = try number.map { try reader.loanRecord($0) }
        let sheet = Sheet(
            "effects",
            [
                .words("borrower.column.loan", "loan"), .words("column.borrower", "borrower", rank: 2),
                .words("effect.column.year", "year"),
            ] + LoanEffect.Measure.allCases.map { .figures("effect." + $0.rawValue, $0.rawValue) } + [
                .words("effect.column.source", "source", rank: 1),
                .figures("loan.column.entry", "entry", rank: 3),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            try reader.effects(of: loan?.loanID, by: date).map { record in
                let effect = record.effect
                let year: Cell =
                    effect.year.map { .number(Int64($0)) } ?? .word("effect.before", code: "before")
                return Sheet.Row(
                    [.text(record.loan), .text(record.borrower), year]
                        + LoanEffect.Measure.allCases.map { effect.cell($0) }
                        + [.text(effect.source), .number(record.entry), .text(record.by)])
            })
        return Answer(titled: "page.effects", [.sheet(sheet)])
    }

    /// What the fund's money did: before each loan beside the last year that is known (báo cáo hiệu quả), added up over the
    /// loans of which both are known, by what they have in common.
    package static func effectReport(
        _ reader: FundReader, by grouping: EffectGrouping, on date: CalendarDate
    ) throws -> Answer {
        let effects = Dictionary(grouping: try reader.effects(by: date), by: \.loanID)
        var groups: [String: EffectSums] = [:]
        var total = EffectSums()
        try reader.eachLoan(signedBy: date) { record, _ in
            guard let known = effects[record.loanID]?.map(\.effect), !known.isEmpty else { return }
            let sums = EffectSums(known)
            groups[grouping.name(of: record), default: EffectSums()].add(sums)
            total.add(sums)
        }
        let measures = LoanEffect.Measure.allCases.filter(\.addsUp)
        var columns: [Sheet.Column] = [
            .words(grouping.columnKey, "group"), .figures("report.column.loans", "loans"),
        ]
        for measure in measures {
            let name = measure.rawValue
            columns.append(.figures("effect.before-" + name, name + "_before", rank: 1))
            columns.append(.figures("effect.after-" + name, name + "_after"))
        }
        let sheet = Sheet(
            "effects", columns,
            groups.sorted { $0.key < $1.key }.map { name, sums in
                Sheet.Row([.text(name), .count(sums.loans)] + sums.cells(measures))
            },
            totals: [[.total, .count(total.loans)] + total.cells(measures)])
        return Answer(
            [
                .line(Message("effect.title", ["on": .date(date), "loans": .number(total.loans)])),
                .sheet(sheet), .line(total.sentence),
            ], before: [.init("as_of", date.json)])
    }
}

/// By what loans are put together.
package enum EffectGrouping: String, NamedChoice {
    case loan
    case sector
    case place

    package static var family: String { "effect-by." }

    fileprivate var columnKey: String {
        switch self {
        case .loan: "borrower.column.loan"
        case .sector: "loan.figure.sector"
        case .place: "effect.column.place"
        }
    }

    fileprivate func name(of record: LoanRecord) -> String {
        switch self {
        case .loan: record.number
        case .sector: record.sector ?? record.borrower.details.sector ?? "–"
        case .place: record.borrower.details.district ?? record.borrower.details.commune ?? "–"
        }
    }
}

extension LoanEffect {
    fileprivate func cell(_ measure: Measure) -> Cell {
        guard let figure = self[measure] else { return .empty }
        return measure.isMoney ? .money(figure) : .number(figure)
    }
}

/// Figures before and after, over the loans of which both are known.
private struct EffectSums {
    var loans = 0
    var before: [LoanEffect.Measure: Int64] = [:]
    var after: [LoanEffect.Measure: Int64] = [:]

    init() {}

    /// - Parameter effects: of one loan, what was before it first, then by year.
    init(_ effects: [LoanEffect]) {
        loans = 1
        let first = effects.first { $0.year == nil }
        for measure in LoanEffect.Measure.allCases {
            let last = effects.last { $0.year != nil && $0[measure] != nil }?[measure]
            guard let earlier = first?[measure], let last else { continue }
            (before[measure], after[measure]) = (earlier, last)
        }
    }

    mutating func add(_ other: EffectSums) {
        loans += other.loans
        before.merge(other.before) { EffectSums.sum($0, $1) }
        after.merge(other.after) { EffectSums.sum($0, $1) }
    }

    /// Beyond what can be added up it is very much.
    private static func sum(_ one: Int64, _ other: Int64) -> Int64 {
        let (sum, isTooMuch) = one.addingReportingOverflow(other)
        return isTooMuch ? (one > 0 ? .max : .min) : sum
    }

    func cells(_ measures: [LoanEffect.Measure]) -> [Cell] {
        measures.flatMap { measure in
            [before[measure], after[measure]].map { figure -> Cell in
                guard let figure else { return .empty }
                return measure.isMoney ? .money(figure) : .number(figure)
            }
        }
    }

    /// As the province's own report puts it.
    var sentence: Message {
        var arguments: [String: Refusal.Argument] = ["loans": .number(loans)]
        for measure in [LoanEffect.Measure.jobs, .members] {
            guard let after = after[measure], let before = before[measure] else { continue }
            arguments[measure.rawValue] = .number(Int(after))
            arguments[measure.rawValue + "_more"] = .number(Int(after - before))
        }
        for measure in [LoanEffect.Measure.revenue, .profit] {
            guard let after = after[measure], let before = before[measure] else { continue }
            arguments[measure.rawValue] = .figure(after)
            arguments[measure.rawValue + "_more"] = .figure(EffectSums.sum(after, -before))
        }
        return Message("effect.sentence", arguments)
    }
}
