internal import FundCore
internal import Wording

/// The statements as pages that are signed (A4): each begins on a sheet of its own, with the unit, the number of the
/// form and the circular in its head, and those who sign below.
struct StatementPage {
    private let statements: FinancialStatements
    private let letterhead: Letterhead?
    private let language: Language

    init(_ statements: FinancialStatements, _ letterhead: Letterhead?, in language: Language) {
        self.statements = statements
        self.letterhead = letterhead
        self.language = language
    }

    var html: String {
        let title = Markup.escaped(statements.title.text(in: language))
        let notes = statements.notes.map {
            "<p class=\"note\">\(Markup.escaped($0.text(in: language)))</p>\n"
        }
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>
            \(StatementPage.style)
            </style>
            </head>
            <body>
            \(statements.forms.map(html(of:)).joined())<aside>
            \(notes.joined())\(letterhead?.footer(in: language) ?? "")</aside>
            </body>
            </html>

            """
    }

    private func html(of form: FinancialStatements.Form) -> String {
        let heading = form.heading
        let columns = [
            say("authority.column.item"), say("statements.column.code"), say("statements.column.note"),
            form.columns.now.text(in: language), form.columns.before.text(in: language),
        ]
        let head = columns.enumerated().map { place, title in
            "<th scope=\"col\"\(place > 2 ? " class=\"figure\"" : "")>\(Markup.escaped(title))</th>"
        }
        return """
            <section>
            \(letterheadLines(of: heading))<h1>\(Markup.escaped(name(heading)))</h1>
            <p class="middle">\(Markup.escaped(form.subtitle.text(in: language)))</p>
            <p class="unit">\(text("statements.unit"))</p>
            <table>
            <thead><tr>\(head.joined())</tr></thead>
            <tbody>
            \(form.rows.map { line($0, of: form) }.joined())</tbody>
            </table>
            \(signing.foot(in: language))</section>

            """
    }

    private func letterheadLines(of heading: StatementTemplate.Heading) -> String {
        var right = "<strong>\(text("statements.form-number", ["number": .text(heading.number)]))</strong>"
        if !heading.basis.isEmpty {
            right += "<br>\(text("statements.basis", ["basis": .text(heading.basis)]))"
        }
        return signing.head(letterhead, right: right, in: language)
    }

    private func line(_ row: StatementTemplate.Row, of form: FinancialStatements.Form) -> String {
        let cells = form.cells(of: row)
        // What is added up and what heads others stands out.
        let isStrong: Bool = if case .places = row.content { false } else { true }
        let figures = cells[2...].map { "<td class=\"figure\">\(Markup.escaped($0.text(in: language)))</td>" }
        return
            "<tr\(isStrong ? " class=\"sum\"" : "")><td>\(Markup.escaped(cells[0].text(in: language)))</td>"
            + "<td class=\"code\">\(Markup.escaped(row.code))</td>"
            + "<td class=\"code\">\(Markup.escaped(row.note))</td>" + figures.joined() + "</tr>\n"
    }

    private var signing: Signing {
        Signing(statements.particulars, by: [.preparer, .chiefAccountant, .director])
    }

    private func name(_ heading: StatementTemplate.Heading) -> String {
        (language == .vi ? heading.vietnamese : heading.english).uppercased()
    }

    private func say(_ key: String) -> String { Catalogue.text(key, in: language) }

    /// A sentence, ready for a page.
    private func text(_ key: String, _ arguments: [String: Refusal.Argument] = [:]) -> String {
        Markup.escaped(Message(key, arguments).text(in: language))
    }

    /// A sheet of A4 for each statement; on a telephone the table moves inside its box.
    private static let style = """
        * { box-sizing: border-box; }
        body { font: 11pt/1.35 "Times New Roman", "Liberation Serif", serif; margin: 0 auto; max-width: 54em;
          padding: 1em; color: #111; background: #fff; }
        section { margin-bottom: 3em; overflow-x: auto; }
        \(Signing.style)
        h1 { font-size: 1.2em; text-align: center; margin: 1.2em 0 .2em; }
        .middle { text-align: center; font-style: italic; margin: 0; }
        .unit { text-align: right; font-style: italic; margin: .4em 0; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #777; padding: .15em .4em; vertical-align: top; text-align: left; }
        thead th { text-align: center; background: #eee; }
        .code { text-align: center; }
        td.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .sum { font-weight: bold; }
        @media (max-width: 600px) { td:first-child { min-width: 9em; } }
        aside { color: #555; font-size: .9em; } .note { margin: .3em 0; }
        @page { size: A4 portrait; margin: 15mm 15mm 15mm 20mm; }
        @media print {
          body { font-size: 10pt; line-height: 1.25; padding: 0; max-width: none; }
          section { margin: 0; padding: 0 1px; overflow: visible; } section + section { break-before: page; }
          tr { break-inside: avoid; }
          thead { display: table-header-group; }
        }
        """
}
