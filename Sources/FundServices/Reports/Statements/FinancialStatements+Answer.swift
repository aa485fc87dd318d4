package import FundCore
package import Wording

extension FinancialStatements {
    /// One statement after the other; for a spreadsheet one table, each row with its statement.
    package var answer: Answer {
        var parts: [Answer.Part] = [.line(title)]
        for form in forms {
            parts += [
                .blank, .chapter(form.title), .line(form.subtitle), .blank,
                .sheet(Sheet(form.heading.form.rawValue, form.columnsOfSheet, form.rows.map(form.row))),
            ]
        }
        parts += notes.map { .line($0) }
        var answer = Answer(parts, table: table, document: json)
        answer.page = { letterhead, language in
            StatementPage(self, letterhead, in: language).html
        }
        return answer
    }

    var title: Message {
        Message(
            "statements.title",
            ["period": .text(period.text)].merging(Statement.span(period.days)) { $1 })
    }

    /// What does not add up first.
    var notes: [Message] {
        let broken = ties.filter { !$0.holds }.map { tie in
            Message(
                "statements.broken-" + tie.name.rawValue,
                [
                    "left": .money(Money(tie.left)), "right": .money(Money(tie.right)),
                    "column": .phrase(tie.isNow ? "statements.this-column" : "statements.other-column"),
                ])
        }
        return (broken.isEmpty ? [Message("statements.ties")] : broken)
            + (isShipped ? [Message("statements.unsure-" + regime.rawValue)] : [])
    }

    private var table: Sheet {
        let columns: [Sheet.Column] =
            [.words("statements.column.form")] + [
                .words("column.code"), .words("authority.column.item"), .words("statements.column.note"),
                .figures("statements.column.now"), .figures("statements.column.before"),
            ]
        let rows = forms.flatMap { form in
            form.rows.map { Sheet.Row([form.name, .text($0.code)] + form.cells(of: $0)) }
        }
        return Sheet("rows", columns, rows)
    }

    private var json: JSON {
        let forms = forms.map { form in
            JSON.object([
                .init("form", form.heading.form.rawValue.json), .init("number", form.heading.number.json),
                .init("name_vi", form.heading.vietnamese.json), .init("name_en", form.heading.english.json),
                .init("basis", form.heading.basis.json), .init("rows", .array(form.rows.map(form.json))),
            ])
        }
        let ties = ties.map { tie in
            JSON.object([
                .init("tie", tie.name.rawValue.json), .init("column", (tie.isNow ? "now" : "before").json),
                .init("left", tie.left.json), .init("right", tie.right.json), .init("holds", tie.holds.json),
            ])
        }
        return .object([
            .init("period", period.text.json), .init("from", period.first.json),
            .init("until", period.last.json), .init("regime", regime.rawValue.json),
            .init("template", (isShipped ? "shipped" : "own").json), .init("statements", .array(forms)),
            .init("ties", .array(ties)),
        ])
    }
}

extension FinancialStatements.Form {
    var name: Cell { .named(vi: heading.vietnamese, en: heading.english) }

    fileprivate var title: Message {
        Message(
            "statements.form",
            ["name": .named(vi: heading.vietnamese, en: heading.english), "number": .text(heading.number)])
    }

    fileprivate var columnsOfSheet: [Sheet.Column] {
        [
            .words("authority.column.item"), .words("statements.column.code"),
            .words("statements.column.note", rank: 2), .init(nil, columns.now, true),
            .init(nil, columns.before, true, rank: 1),
        ]
    }

    fileprivate func row(_ row: StatementTemplate.Row) -> Sheet.Row {
        let cells = cells(of: row)
        return Sheet.Row([cells[0], .text(row.code), cells[1], cells[2], cells[3]])
    }

    /// Item, note and the two figures.
    func cells(of row: StatementTemplate.Row) -> [Cell] {
        func figure(_ figures: StatementFigures) -> Cell {
            figures.figure(of: row).map { .bracketed($0) } ?? .empty
        }
        return [
            .named(vi: row.vietnamese, en: row.english), .text(row.note), figure(now), figure(before),
        ]
    }

    fileprivate func json(_ row: StatementTemplate.Row) -> JSON {
        .object([
            .init("code", row.code.json), .init("item", row.vietnamese.json),
            .init("item_en", row.english.json), .init("note", row.note.json),
            .init("now", now.figure(of: row).json), .init("before", before.figure(of: row).json),
        ])
    }
}

extension FileFlaw {
    package init(_ flaw: StatementTemplate.Flaw) {
        let (key, text): (String, String) =
            switch flaw.kind {
            case .notALine: ("statements.flaw.not-a-line", "")
            case .missing: ("statements.flaw.missing", "")
            case .unknownDirective(let text): ("statements.flaw.unknown-directive", text)
            case .notADay(let text): ("statements.flaw.not-a-day", text)
            case .repeatedCode(let text): ("statements.flaw.repeated-code", text)
            case .repeatedPlace(let text): ("statements.flaw.repeated-place", text)
            case .unknownCode(let text): ("statements.flaw.unknown-code", text)
            case .unknownPlace(let text): ("statements.flaw.unknown-place", text)
            case .notASum(let text): ("statements.flaw.not-a-sum", text)
            case .circular(let text): ("statements.flaw.circular", text)
            case .nothing(let text): ("statements.flaw.nothing", text)
            }
        self.init(
            line: flaw.line, field: flaw.field?.rawValue, code: key,
            ["text": .text(Terminal.shortened(text, to: 40))])
    }
}
