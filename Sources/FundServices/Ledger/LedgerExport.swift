package import FundCore
package import FundStore
package import Wording

/// The whole journal as another program reads it (kết xuất sổ): declarations, one transaction for each day and
/// loan of each entry, and for that program to verify, what each account held by our own books: at the end of
/// each closed period as it was stored then, and at the end.
package enum LedgerExport {
    package enum Format: String, CaseIterable, Sendable {
        case hledger
        case beancount
    }

    /// - Parameter put: takes the text piece by piece; no more than one entry is held.
    package static func write(
        _ reader: FundReader, as format: Format, until date: CalendarDate? = nil, in language: Language,
        to put: (String) throws -> Void
    ) throws {
        let dialect: any LedgerDialect =
            switch format {
            case .hledger: HledgerText(accounts: try reader.accounts(), language: language)
            case .beancount: BeancountText(accounts: try reader.accounts(), language: language)
            }
        guard let days = try reader.ledgerDays(until: date) else {
            // Without a line there is no first day; any day will do for the declarations.
            return try put(
                dialect.head(fund: reader.head.name, first: date ?? CalendarDate(day: 0), until: date))
        }
        let until = date ?? days.last
        let movements = try reader.accountMovements(in: LedgerSpan(until: until)).filter(\.isUsed)
        try put(dialect.head(fund: reader.head.name, first: days.first, until: until))
        var closings = try reader.closedBalances(until: until)[...]
        func assertClosings(before day: CalendarDate) throws {
            while let closing = closings.first, closing.on < day {
                try put(dialect.assertions(closing.balances, at: closing.on))
                closings = closings.dropFirst()
            }
        }
        try reader.eachDayOfEntries(in: LedgerSpan(until: until)) { day, entry in
            try assertClosings(before: day)
            try put(dialect.transaction(entry, on: day))
        }
        try assertClosings(before: until)
        try put(dialect.assertions(movements.map { ($0.account.code, $0.closing) }, at: until))
    }
}

/// How one program writes a journal.
protocol LedgerDialect {
    func head(fund: String, first: CalendarDate, until: CalendarDate?) -> String
    func transaction(_ entry: BookedEntry, on day: CalendarDate) -> String
    /// What the accounts hold at the end of a day, debit above zero.
    func assertions(_ balances: [(account: String, dong: Int64)], at day: CalendarDate) -> String
}

enum ExportText {
    /// On one line, with single blanks, and without what turns or hides writing.
    static func line(_ text: String) -> String {
        let spaced = text.unicodeScalars.map { scalar -> Character in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate: " "
            default: Character(scalar)
            }
        }
        return spaced.split(separator: " ").map { String($0) }.joined(separator: " ")
    }

    static func title(fund: String, until: CalendarDate?, in language: Language) -> String {
        var arguments: [String: Refusal.Argument] = ["fund": .text(line(fund))]
        if let until { arguments["until"] = .date(until) }
        return Catalogue.text("ledger.export-title", arguments, in: language)
    }

    static func kind(_ entry: BookedEntry, in language: Language) -> String {
        line(Catalogue.text("act-kind." + entry.kind, in: language))
    }
}
