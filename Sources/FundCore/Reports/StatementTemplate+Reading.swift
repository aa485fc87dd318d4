extension StatementTemplate {
    /// - Parameter acts: the kinds of acts that a place may name.
    /// - Returns: the lines that can be read, and everything that is wrong with the others.
    package static func read(_ text: String, acts: Set<String>) -> (
        template: StatementTemplate, flaws: [Flaw]
    ) {
        var reading = Reading(acts: acts)
        // A file from Windows ends its lines with a return too.
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, line) in lines.enumerated() { reading.take(line, number: index + 1) }
        reading.judge()
        return (StatementTemplate(headings: reading.headings, rows: reading.rows.map(\.row)), reading.flaws)
    }
}

private struct Reading {
    typealias Template = StatementTemplate
    typealias Flaw = Template.Flaw

    let acts: Set<String>
    private(set) var headings: [Template.Heading] = []
    private(set) var rows: [(line: Int, row: Template.Row)] = []
    private(set) var flaws: [Flaw] = []
    private var part: Template.Part?
    private var isBalanceSheet = false
    private var days = Template.Days()

    init(acts: Set<String>) { self.acts = acts }

    private mutating func note(_ line: Int, _ field: Flaw.Field?, _ kind: Flaw.Kind) {
        flaws.append(Flaw(line: line, field: field, kind: kind))
    }

    mutating func take(_ line: some StringProtocol, number: Int) {
        let text = trimmed(line).drop { $0 == "\u{FEFF}" }
        guard !text.isEmpty, !text.hasPrefix("#") else { return }
        var fields = text.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
        guard fields.count <= 5 else { return note(number, nil, .notALine) }
        fields += [String](repeating: "", count: 5 - fields.count)
        if fields[0].hasPrefix("@") { return direct(fields, number) }
        takeRow(fields, number)
    }

    private mutating func direct(_ fields: [String], _ line: Int) {
        switch fields[0] {
        case "@days":
            days = Template.Days(first: day(fields[1], line), last: day(fields[2], line))
        case "@assets" where isBalanceSheet: part = .assets
        case "@sources" where isBalanceSheet: part = .sources
        default:
            guard let form = Template.Form(rawValue: String(fields[0].dropFirst())) else {
                return note(line, .code, .unknownDirective(fields[0]))
            }
            for (field, name) in [(1, Flaw.Field.vietnamese), (2, .english), (3, .content)]
            where fields[field].isEmpty {
                note(line, name, .missing)
            }
            isBalanceSheet = form == .balanceSheet
            part = Template.Part.allCases.first { $0.form == form }
            let heading = Template.Heading(
                form: form, vietnamese: fields[1], english: fields[2], number: fields[3], basis: fields[4],
                days: days)
            if headings.contains(where: { $0.form == form && $0.days.overlap(days) }) {
                note(line, .code, .repeatedCode(fields[0]))
            }
            headings.append(heading)
        }
    }

    private mutating func day(_ text: String, _ line: Int) -> CalendarDate? {
        guard !text.isEmpty else { return nil }
        guard let date = try? CalendarDate(parsing: text) else {
            note(line, .days, .notADay(text))
            return nil
        }
        return date
    }

    private mutating func takeRow(_ fields: [String], _ line: Int) {
        guard let part else { return note(line, nil, .notALine) }
        let code = fields[0]
        if fields[1].isEmpty { note(line, .vietnamese, .missing) }
        if fields[2].isEmpty { note(line, .english, .missing) }
        let content = content(fields[3], of: part, line)
        if code.isEmpty, content != .heading { note(line, .code, .missing) }
        if !code.isEmpty,
            rows.contains(where: {
                $0.row.part.form == part.form && $0.row.code == code && $0.row.days.overlap(days)
            })
        {
            note(line, .code, .repeatedCode(code))
        }
        rows.append(
            (
                line,
                Template.Row(
                    part: part, code: code, vietnamese: fields[1], english: fields[2], content: content,
                    note: fields[4], days: days)
            ))
    }

    private mutating func content(_ text: String, of part: Template.Part, _ line: Int) -> Template.Content {
        if text.isEmpty { return .heading }
        if text.hasPrefix("=") { return .sum(sum(text, line)) }
        guard text.hasPrefix("TK ") else {
            note(line, .content, .notASum(text))
            return .heading
        }
        var places: [Template.Place] = []
        for word in text.dropFirst(3).split(separator: ",").map({ trimmed($0) }) {
            guard let place = place(word, of: part) else {
                note(line, .content, .unknownPlace(word))
                continue
            }
            // In cash flow and balance sheet one account may stand in two rows, by its sides.
            let isTaken = rows.contains { other in
                guard other.row.part.form == part.form, other.row.days.overlap(days),
                    case .places(let taken) = other.row.content
                else { return false }
                return taken.contains { $0.meets(place) }
            }
            if isTaken || places.contains(where: { $0.meets(place) }) {
                note(line, .content, .repeatedPlace(word))
            }
            places.append(place)
        }
        return .places(places)
    }

    private func place(_ word: String, of part: Template.Part) -> Template.Place? {
        let halves = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard let name = halves.first, !name.isEmpty, halves.count <= 2 else { return nil }
        var side: Template.Side?
        if halves.count == 2 {
            side = Template.Side(rawValue: halves[1])
            switch (part.form, side) {
            case (.balanceSheet, .debit), (.balanceSheet, .credit), (.cashFlow, .receipt),
                (.cashFlow, .payment):
                break
            default: return nil
            }
        }
        switch name {
        case "result" where part.form == .balanceSheet && side == nil:
            return Template.Place(what: .result, side: nil)
        case "opening" where part.form == .cashFlow && side == nil:
            return Template.Place(what: .opening, side: nil)
        default:
            if part.form == .cashFlow, acts.contains(name) {
                return Template.Place(what: .act(name), side: side)
            }
            // Accounts begin with a figure, so that no name that is misspelt is taken for one.
            guard ChartAccount.isWellFormed(name), name.first?.isNumber == true else { return nil }
            return Template.Place(what: .account(name), side: side)
        }
    }

    private mutating func sum(_ text: String, _ line: Int) -> [Template.Term] {
        let words = text.dropFirst().split { $0.isWhitespace }.map(String.init)
        guard words.count % 2 == 1 else {
            note(line, .content, .notASum(text))
            return []
        }
        var terms: [Template.Term] = []
        var isAdded = true
        for (place, word) in words.enumerated() {
            if place % 2 == 0 {
                terms.append(Template.Term(isAdded: isAdded, code: word))
            } else if word == "+" || word == "-" {
                isAdded = word == "+"
            } else {
                note(line, .content, .notASum(text))
                return []
            }
        }
        return terms
    }

    /// What is seen only when every line is read.
    mutating func judge() {
        for (line, row) in rows {
            guard case .sum(let terms) = row.content else { continue }
            for term in terms
            where !rows.contains(where: {
                $0.row.part.form == row.part.form && $0.row.code == term.code && $0.row.content != .heading
            }) {
                note(line, .content, .unknownCode(term.code))
            }
            if reaches(row, itself: row, past: []) { note(line, .content, .circular(row.code)) }
        }
        for form in Template.Form.allCases where !headings.contains(where: { $0.form == form }) {
            note(0, nil, .nothing("@" + form.rawValue))
        }
        for part in Template.Part.allCases
        where headings.contains(where: { $0.form == part.form })
            && !rows.contains(where: { $0.row.part == part })
        {
            note(0, nil, .nothing("@" + part.rawValue))
        }
        for (name, what) in [("result", Template.Place.What.result), ("opening", .opening)] {
            let stands = rows.contains { row in
                guard case .places(let places) = row.row.content else { return false }
                return places.contains { $0.what == what }
            }
            if !stands { note(0, nil, .nothing(name)) }
        }
    }

    private func reaches(_ row: Template.Row, itself: Template.Row, past: Set<String>) -> Bool {
        guard case .sum(let terms) = row.content, !past.contains(row.code) else { return false }
        return terms.contains { term in
            if term.code == itself.code { return true }
            return rows.contains {
                $0.row.part.form == row.part.form && $0.row.code == term.code
                    && $0.row.days.overlap(row.days)
                    && reaches($0.row, itself: itself, past: past.union([row.code]))
            }
        }
    }

    private func trimmed(_ text: some StringProtocol) -> String {
        var rest = text[...].drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}

extension StatementTemplate.Place {
    /// Whether both would take up the same.
    fileprivate func meets(_ other: StatementTemplate.Place) -> Bool {
        what == other.what && (side == nil || other.side == nil || side == other.side)
    }
}
