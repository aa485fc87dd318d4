internal import FundCore

extension Answer {
    /// A page that needs nothing else, for a browser or a printer.
    ///
    /// - Parameters:
    ///   - letterhead: whose figures they are; nil where no fund is asked.
    ///   - files: beside it in a folder of which it is the front page.
    package func writeHTML(
        _ letterhead: Letterhead?, in language: Language, files: [String] = [], to put: (String) -> Void
    ) throws {
        if let page { return put(page(letterhead, language)) }
        put(Page.beginning(title: heading(in: language), in: language, FolderMark.html(files)))
        if let signing {
            let made = letterhead.map { Markup.escaped($0.made(in: language)) } ?? ""
            put(signing.head(letterhead, right: made, in: language))
        } else if let letterhead {
            put(letterhead.html(in: language))
        }
        if let title { put(Page.lines(title.text(in: language), as: "h1")) }
        var isTitled = title != nil
        for part in parts {
            switch part {
            case .line(let message):
                // The first line says what it is.
                put(Page.lines(message.text(in: language), as: isTitled ? "p" : "h1"))
                isTitled = true
            case .chapter(let message, let name):
                put(Page.lines(message.text(in: language), as: "h2", named: name))
            case .text(let text): put("<pre>\(Markup.escaped(text(language)))</pre>\n")
            case .blank: break
            case .fields(let group): put(group.html(in: language))
            case .sheet(let sheet): try sheet.writeHTML(in: language, to: put)
            case .later(let messages):
                for message in try messages() { put(Page.lines(message.text(in: language), as: "p")) }
            }
        }
        if let signing { put(signing.foot(in: language)) }
        if let footer = letterhead?.footer(in: language) { put(footer) }
        put(Page.end)
    }

    private func heading(in language: Language) -> String {
        if let title { return title.text(in: language) }
        for case .line(let message) in parts {
            return message.text(in: language).split(separator: "\n").first.map(String.init) ?? "coopfund"
        }
        return sheet.map { $0.name } ?? "coopfund"
    }
}

extension Letterhead {
    /// Up to where the books are sealed.
    package func footer(in language: Language) -> String? {
        seal.map { seal in
            let arguments: [String: Refusal.Argument] = [
                "entry": .number(Int(seal.entry)), "mark": .text(seal.mark),
            ]
            return "<footer>" + Markup.escaped(Catalogue.text("page.seal", arguments, in: language))
                + "</footer>\n"
        }
    }

    package func html(in language: Language) -> String {
        "<header><strong>\(Markup.escaped(fund))</strong> · \(Markup.escaped(province))<br>"
            + Markup.escaped(made(in: language)) + "</header>\n"
    }

    /// When it was made, and as the books knew it when.
    fileprivate func made(in language: Language) -> String {
        var arguments: [String: Refusal.Argument] = ["made": .text(RecordTime.written(madeAt, in: language))]
        if let knownAt { arguments["known"] = .text(RecordTime.written(knownAt, in: language)) }
        return Catalogue.text("page.made", arguments, in: language)
    }
}

extension Answer.Fields {
    fileprivate func html(in language: Language) -> String {
        let rows = fields.map { field in
            "<tr><th scope=\"row\">\(Markup.escaped(field.name.text(in: language)))</th>"
                + Page.cell(field.value, in: language, isFigure: isFigures) + "</tr>\n"
        }
        return "<div class=\"box\"><table>\n" + rows.joined() + "</table></div>\n"
    }
}

extension Sheet {
    fileprivate func writeHTML(in language: Language, to page: (String) -> Void) throws {
        let shown = shown(to: .reader)
        func line(_ cells: [Cell]) -> String {
            "<tr>"
                + shown.map { Page.cell(cells[$0], in: language, isFigure: columns[$0].isFigure) }
                .joined() + "</tr>\n"
        }
        // What its caption counts is known when the rows have come: they wait for it.
        var waiting = ""
        let put = caption == nil ? page : { waiting += $0 }
        // Many columns get smaller letters on paper.
        let crowd =
            (shown.count > Page.manyColumns ? " many" : "") + (shown.count > Page.mostColumns ? " most" : "")
        put("<div class=\"box\(crowd)\"><table>\n<thead><tr>")
        for column in shown.map({ columns[$0] }) {
            let mark = column.isFigure ? " class=\"figure\"" : ""
            put("<th scope=\"col\"\(mark)>\(Markup.escaped(column.title.text(in: language)))</th>")
        }
        put("</tr></thead>\n<tbody>\n")
        try rows { row in
            guard row.places.contains(.reader) else { return }
            switch row.kind {
            case .cells(let cells): put(line(cells))
            case .heading(let message):
                let text = Markup.escaped(message.text(in: language))
                put("<tr><th colspan=\"\(shown.count)\" class=\"heading\">\(text)</th></tr>\n")
            case .gap: break
            }
        }
        put("</tbody>\n")
        let closing = totals()
        if !closing.isEmpty { put("<tfoot>\n" + closing.map(line).joined() + "</tfoot>\n") }
        put("</table></div>\n")
        if let caption { page(Page.lines(caption().text(in: language), as: "h1") + waiting) }
    }
}

/// The parts of a page.
private enum Page {
    static func beginning(title: String, in language: Language, _ mark: String) -> String {
        """
        <!doctype html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">\(mark)
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(Markup.escaped(title))</title>
        <style>
        \(style)
        </style>
        </head>
        <body>

        """
    }

    static let manyColumns = 9
    static let mostColumns = 15

    static let end = "</body>\n</html>\n"

    /// Prints on A4, in black on white; the headings of a table come again on each sheet of paper.
    private static let style = """
        body { font: 11pt/1.4 "Times New Roman", "Liberation Serif", serif; margin: 2em auto; max-width: 80em;
          padding: 0 1em; color: #111; background: #fff; }
        header { margin-bottom: 1.5em; }
        \(Signing.style)
        footer { margin-top: 1.5em; color: #555; font-size: .9em; }
        h1 { font-size: 1.25em; }
        h2 { font-size: 1.05em; margin-top: 1.6em; }
        pre { font: inherit; white-space: pre-wrap; }
        /* On a narrow screen a table moves inside its box, and the page stays. */
        .box { overflow-x: auto; margin: 1em 0; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid #999; padding: .2em .5em; text-align: left; vertical-align: top; }
        thead th, tfoot td { background: #eee; }
        tfoot td { font-weight: bold; }
        .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        th.figure { white-space: normal; }
        .most td:not(.figure) { min-width: 6em; }
        .heading { border-left: 0; border-right: 0; padding-top: .8em; }
        @page { size: A4 landscape; margin: 15mm; }
        @media (max-width: 600px) { body { font-size: 10.5pt; margin: 1em auto; padding: 0 .6em; }
          th, td { padding: .15em .35em; } td:not(.figure) { min-width: 6.5em; } }
        @media print { body { margin: 0; padding: 0; max-width: none; } tr { break-inside: avoid; }
          .box { overflow: visible; } .many { font-size: 8.5pt; } .many th, .many td { padding: .1em .25em; }
          .most { font-size: 7pt; } .most td:not(.figure) { min-width: 0; }
          /* Sums stand below the last line alone. */
          tfoot { display: table-row-group; } }
        """

    static func lines(_ text: String, as tag: String, named name: String? = nil) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        return lines.enumerated().map { place, line in
            // Only the first line of a title is one.
            let tag = place == 0 ? tag : "p"
            let id = place == 0 ? name.map { " id=\"\($0)\"" } ?? "" : ""
            return "<\(tag)\(id)>\(Markup.escaped(String(line)))</\(tag)>\n"
        }.joined()
    }

    static func cell(_ cell: Cell, in language: Language, isFigure: Bool) -> String {
        var text = Markup.escaped(cell.text(in: language))
        if case .leading(_, let place) = cell { text = "<a href=\"\(Markup.escaped(place))\">\(text)</a>" }
        return "<td\(isFigure ? " class=\"figure\"" : "")>\(text)</td>"
    }
}
