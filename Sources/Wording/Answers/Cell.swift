package import FundCore

/// One value of an answer (ô): what it is, so that each writer writes it in its own way.
package enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    /// Đồng; a derived figure may be above what the books can hold, and shows all the same.
    case money(Int64)
    /// Đồng, where nothing is better left blank for a reader. A program and a spreadsheet read 0.
    case moneyIfAny(Int64)
    /// Đồng as accountants write it: in brackets below zero, a stroke for nothing.
    case bracketed(Int64)
    /// How many, or the number of an entry.
    case number(Int64)
    case date(CalendarDate)
    /// Microseconds since 1970 UTC.
    case time(Int64)
    /// A word of a closed list: the key of its sentence for people, the code for programs.
    case word(String, code: String)
    /// A sentence for people.
    case sentence(Message)
    /// What the fund itself has named in both languages.
    case named(vi: String, en: String)
    /// One that leads to a list: a file beside the page, or a place on it. On a page alone is that seen.
    indirect case leading(Cell, to: String)
    /// A rate, a share, a multiple: a decimal with its unit for people, without it for programs.
    case value(Refusal.Argument)

    package static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
    package static func optional(_ date: CalendarDate?) -> Cell { date.map { .date($0) } ?? .empty }
    package static func optional(_ number: Int64?) -> Cell { number.map { .number($0) } ?? .empty }
    package static func count(_ number: Int) -> Cell { .number(Int64(number)) }
    package static func optional(_ number: Int?) -> Cell { number.map { .count($0) } ?? .empty }
    /// Texts of which each may be missing, side by side.
    package static func joined(_ texts: [String?]) -> Cell {
        .text(texts.compactMap(\.self).joined(separator: " · "))
    }
    package static func percent(_ percentage: Percentage) -> Cell {
        .named(vi: percentage.vietnamese + " %", en: percentage.decimal + " %")
    }
    package static func share(_ share: ReportedShare) -> Cell {
        .named(vi: share.vietnamese + " %", en: share.decimal + " %")
    }
    /// What each language puts together in its own way.
    package static func written(_ text: (Language) -> String) -> Cell {
        .named(vi: text(.vi), en: text(.en))
    }
}

extension Cell {
    /// As a reader reads it in a table, not cleaned yet.
    package func text(in language: Language) -> String {
        switch self {
        case .empty, .moneyIfAny(0): ""
        case .text(let text): text
        case .money(let dong), .moneyIfAny(let dong): language.grouped(dong)
        case .bracketed(0): "–"
        case .bracketed(let dong):
            dong < 0 ? "(" + language.grouped(-dong) + ")" : language.grouped(dong)
        case .number(let number): String(number)
        case .date(let date): language.written(date)
        case .time(let time): RecordTime.written(time, in: language)
        case .word(let key, _): Catalogue.text(key, in: language)
        case .sentence(let message): message.text(in: language)
        case .named(let vietnamese, let english): language == .vi ? vietnamese : english
        case .value(let value): language.written(value)
        case .leading(let cell, _): cell.text(in: language)
        }
    }

    func csv(in language: Language) -> CSVText.Cell {
        switch self {
        case .empty: .empty
        case .money(let dong), .moneyIfAny(let dong), .bracketed(let dong): .figure(dong)
        case .number(let number): .figure(number)
        case .date(let date): .date(date)
        case .time(let time): .text(RecordTime.text(time))
        case .leading(let cell, _): cell.csv(in: language)
        default: .text(text(in: language))
        }
    }
}

extension Cell: JSONWritable {
    /// The same in both languages: words by their codes, sentences and names in Vietnamese.
    package var json: JSON {
        switch self {
        case .empty: .null
        case .text(let text): text.json
        case .money(let dong), .moneyIfAny(let dong), .bracketed(let dong): dong.json
        case .number(let number): number.json
        case .date(let date): date.json
        case .time(let time): RecordTime.text(time).json
        case .word(_, let code): code.json
        case .sentence(let message): message.text(in: .vi).json
        case .named(let vietnamese, _): vietnamese.json
        case .value(let value): value.json
        case .leading(let cell, _): cell.json
        }
    }
}
