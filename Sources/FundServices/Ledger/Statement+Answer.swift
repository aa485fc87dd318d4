internal import FundCore
internal import FundStore
package import Wording

extension Statement {
    /// Part by part for a reader; for a spreadsheet the lines without their sums, each with its part.
    package var answer: Answer {
        let columns: [Sheet.Column] =
            [
                .words("statement.column.section", nil, isDivided ? .spreadsheet : []),
                .words(subject.code), .words(subject.name, rank: 1),
            ] + self.columns.map { .init(nil, $0.title, true, rank: $0.rank) }
        let rows = parts.filter(isShown).map(rows).joined(separator: [.gap])
        return Answer(
            [.line(title), .blank, .sheet(Sheet("lines", columns, Array(rows)))]
                + notes.map { .line($0) }, document: json)
    }

    private func isShown(_ part: Part) -> Bool {
        guard case .section(let section) = part else { return true }
        return !section.lines.isEmpty || section.totals != nil
    }

    private func rows(_ part: Part) -> [Sheet.Row] {
        let nothing = columns.map { _ in Cell.empty }
        switch part {
        case .sum(let line, let figures):
            let name = Cell.word("derived-line." + line.rawValue, code: line.rawValue)
            return [Sheet.Row([.empty, .empty, name] + figures.map { .money($0) }, .reader)]
        case .section(let section):
            let key = "statement-section." + section.name.rawValue
            let heading = Cell.written { Catalogue.text(key, in: $0).uppercased() }
            var rows = isDivided ? [Sheet.Row([.empty, .empty, heading] + nothing, .reader)] : []
            rows += section.lines.map { line in
                Sheet.Row(
                    [.word(key, code: section.name.rawValue)] + line.subject.cells
                        + line.figures.map { .moneyIfAny($0) })
            }
            if let totals = section.totals {
                let label = Cell.sentence(Message("statement.total", ["section": .phrase(key)]))
                rows.append(Sheet.Row([.empty, .empty, label] + totals.map { .money($0) }, .reader))
            }
            return rows
        }
    }
}

extension Statement.Line.Subject {
    fileprivate var cells: [Cell] {
        switch self {
        case .account(let account):
            [.text(account.code), .named(vi: account.nameVi, en: account.nameEn)]
        case .loan(let movement): [.optional(movement.loan), .optional(movement.borrowerName)]
        case .counterparty(let name): [.text(name), .empty]
        case .derived(let line):
            [.empty, .word("derived-line." + line.rawValue, code: line.rawValue)]
        }
    }
}
