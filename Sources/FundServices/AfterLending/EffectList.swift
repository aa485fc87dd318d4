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
            ] + (total.province.map { [.line($0)] } ?? []),
            before: [
                .init("as_of", date.json),
                .init(
                    "summary_vi", total.province.map { Catalogue.text($0.key, $0.arguments, in: .vi) }.json),
            ])
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
    /// What members earned together, before and after, and how many they were; over the loans that say all four.
    private var income: (before: Int128, after: Int128, membersBefore: Int128, membersAfter: Int128) =
        (0, 0, 0, 0)
    /// Who says so, each once.
    private var sources: Set<String> = []

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
        if let earlier = before[.incomePerMember], let later = after[.incomePerMember],
            let few = before[.members], let many = after[.members]
        {
            income = (
                Int128(earlier) * Int128(few), Int128(later) * Int128(many), Int128(few), Int128(many)
            )
        }
        if !before.isEmpty { sources = Set(effects.map(\.source)) }
    }

    mutating func add(_ other: EffectSums) {
        loans += other.loans
        before.merge(other.before) { EffectSums.sum($0, $1) }
        after.merge(other.after) { EffectSums.sum($0, $1) }
        income.before += other.income.before
        income.after += other.income.after
        income.membersBefore += other.income.membersBefore
        income.membersAfter += other.income.membersAfter
        sources.formUnion(other.sources)
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

    /// In the words of the province's own report, what became more alone; nil where nothing did.
    var province: Message? {
        var arguments: [String: Refusal.Argument] = [:]
        if let more = more(.jobs) { arguments["jobs"] = .number(Int(more)) }
        if let more = more(.profit) { arguments["profit"] = .figure(more) }
        if income.membersBefore > 0, income.membersAfter > 0, min(income.before, income.after) >= 0 {
            let before = Rounding.halfUp.quotient(income.before, by: income.membersBefore)
            let after = Rounding.halfUp.quotient(income.after, by: income.membersAfter)
            if after > before {
                arguments["income_before"] = .figure(before)
                arguments["income_after"] = .figure(after)
            }
        }
        guard !arguments.isEmpty else { return nil }
        arguments["loans"] = .number(loans)
        arguments["sources"] = .text(sources.sorted().joined(separator: "; "))
        return Message("effect.province", arguments)
    }

    private func more(_ measure: LoanEffect.Measure) -> Int64? {
        guard let before = before[measure], let after = after[measure], after > before else { return nil }
        return EffectSums.sum(after, -before)
    }

    /// Each measure with how much it became more.
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
