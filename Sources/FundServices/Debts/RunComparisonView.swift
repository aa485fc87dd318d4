internal import FundCore
package import FundStore
package import Wording

/// What a run kept against what the books would give for its day now, with what was put on record since (đối chiếu lần
/// chạy với sổ hiện nay).
struct RunComparisonView<Debt: RunDebt> {
    let asOf: CalendarDate
    let entry: Int64
    let comparison: RunComparison<Debt>
    /// By loan; nil stands for what may touch all.
    private let acts: [Int64?: [LaterAct]]
    private let actsOfBorrower: [String: [LaterAct]]
    private let figures: (RunComparison<Debt>.Difference) -> [RunFigure]
    private let document: (Debt) -> JSON
    /// The borrower of each loan of either.
    private let borrowers: [Int64: String]

    init(
        asOf date: CalendarDate, entry: Int64, kept: [Debt], now: [Debt], borrowers: [Int64: String],
        acts read: () throws -> [LaterAct],
        figures: @escaping (RunComparison<Debt>.Difference) -> [RunFigure],
        document: @escaping (Debt) -> JSON
    ) throws {
        asOf = date
        self.entry = entry
        comparison = RunComparison(kept: kept, now: now)
        let later = comparison.differences.isEmpty ? [] : try read()
        acts = Dictionary(grouping: later, by: \.loanID)
        actsOfBorrower = Dictionary(grouping: later.filter { $0.borrower != nil }) { $0.borrower ?? "" }
        self.borrowers = borrowers
        self.figures = figures
        self.document = document
    }

    /// What was put on record of the loan since; where nothing was, of the borrower's other loans.
    private func acts(on difference: RunComparison<Debt>.Difference) -> [LaterAct] {
        if let own = acts[difference.loanID] { return own }
        return borrowers[difference.loanID].flatMap { actsOfBorrower[$0] } ?? []
    }

    private var actsOfAll: [LaterAct] { acts[nil] ?? [] }

    var parts: [Answer.Part] {
        let arguments: [String: Refusal.Argument] = [
            "on": .date(asOf), "entry": .number(Int(entry)), "same": .number(comparison.same),
            "count": .number(comparison.differences.count),
        ]
        guard !comparison.differences.isEmpty else { return [.line(Message("comparison.same", arguments))] }
        var parts: [Answer.Part] = [
            .line(Message("comparison.differs", arguments)), .blank, .sheet(sheet),
        ]
        if !actsOfAll.isEmpty {
            parts.append(
                .line(Message("comparison.acts-of-all", ["acts": .written { actsOfAll.text(in: $0) }])))
        }
        return parts + [.line(Message("comparison.stands"))]
    }

    /// A row for each figure that differs; with the first of a debt what was put on record since.
    var sheet: Sheet {
        Sheet(
            "differences",
            [
                .words("column.number"), .words("column.figure"), .figures("comparison.column.kept"),
                .figures("comparison.column.now"), .words("comparison.column.acts", rank: 1),
            ],
            comparison.differences.flatMap { difference in
                let acts = acts(on: difference)
                return figures(difference).enumerated().map { index, figure in
                    Sheet.Row([
                        .text(difference.number),
                        .word("run-figure." + figure.kind.rawValue, code: figure.kind.rawValue),
                        cell(figure.kept, figure, in: difference.kept),
                        cell(figure.now, figure, in: difference.now),
                        index == 0 && !acts.isEmpty ? .written { acts.text(in: $0) } : .empty,
                    ])
                }
            })
    }

    /// Of a debt that is not there its principal says so.
    private func cell(_ value: RunFigure.Value?, _ figure: RunFigure, in debt: Debt?) -> Cell {
        debt == nil && figure.kind == .principal ? .word("comparison.absent", code: "absent") : value.cell
    }

    /// For programs.
    var members: [JSON.Member] {
        [
            .init("as_of", asOf.json), .init("run", entry.json), .init("same", comparison.same.json),
            .init("differences", .array(comparison.differences.map { document(of: $0) })),
            .init("acts_on_all", .array(actsOfAll.map(\.json))),
        ]
    }

    private func document(of difference: RunComparison<Debt>.Difference) -> JSON {
        .object([
            .init("number", difference.number.json),
            .init("changed", .array(figures(difference).map { .string($0.kind.rawValue) })),
            .init("kept", difference.kept.map(document) ?? .null),
            .init("now", difference.now.map(document) ?? .null),
            .init("acts", .array(acts(on: difference).map(\.json))),
        ])
    }
}

extension RunFigure.Value? {
    fileprivate var cell: Cell {
        switch self {
        case .money(let dong): .money(dong)
        case .number(let number): .count(number)
        case .reasons(let codes): .reasons(codes)
        case .share(let share): .value(.share(share))
        case nil: .empty
        }
    }
}

extension [LaterAct] {
    /// `30 (thu nợ 01/HĐTD, 25/09/2025); 32 (bảo đảm khoản vay 01/HĐTD, 01/09/2025)`.
    fileprivate func text(in language: Language) -> String {
        map { act in
            var arguments: [String: Refusal.Argument] = [
                "entry": .number(Int(act.entry)), "kind": .phrase("act-kind." + act.kind),
                "on": .date(act.on),
            ]
            if let loan = act.loan { arguments["loan"] = .text(loan) }
            return Catalogue.text("comparison.act", arguments, in: language)
        }.joined(separator: "; ")
    }
}

extension LaterAct: JSONWritable {
    package var json: JSON {
        .object([
            .init("entry", entry.json), .init("kind", kind.json), .init("on", on.json),
            .init("loan", loan.json),
        ])
    }
}
