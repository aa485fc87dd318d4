internal import FundCore
internal import FundStore
internal import Wording

/// What tells that money is in the books already (chống ghi trùng), for one act and for a file of them.
///
/// A voucher with the same number, for the same and of the same amount, is the same voucher: numbers begin anew
/// each year, so within a year. Without that, the same amount for the same on the same day is most likely the
/// same money, and may be another.
struct Repetitions {
    enum Place: Hashable, Sendable {
        case entry(Int64)
        case line(Int)
    }

    struct Found: Hashable, Sendable {
        let place: Place
        let on: CalendarDate
        let voucher: String?
    }

    enum Verdict: Hashable, Sendable {
        /// The same voucher.
        case repeats(Found)
        /// The same day with the same voucher or, on both sides, none: in a file, the same line.
        case isIdentical(Found)
        /// Most likely the same money.
        case resembles(Found)
    }

    private struct Sheet: Hashable {
        let subject: String
        let dong: Int64
        let voucher: String
        /// Nil for any.
        let year: Int?
    }

    private struct Day: Hashable {
        let subject: String
        let dong: Int64
        let on: CalendarDate
    }

    private struct Line: Hashable {
        let day: Day
        let voucher: String?
    }

    // The first that was found of each counts.
    private var sheets: [Sheet: Found] = [:]
    private var days: [Day: Found] = [:]
    private var lines: [Line: Found] = [:]

    init(_ recorded: [RecordedMoney] = []) {
        for money in recorded { add(money.mark, at: .entry(money.entry)) }
    }

    /// - Parameter isOwn: whether the voucher is that of the money alone; one for a whole file says nothing of
    ///   its single lines.
    mutating func add(_ mark: MoneyMark, at place: Place, isOwn: Bool = true) {
        let found = Found(place: place, on: mark.on, voucher: mark.voucher)
        let keys = Keys(mark)
        if isOwn {
            for sheet in keys.sheets { sheets[sheet] = sheets[sheet] ?? found }
        }
        days[keys.day] = days[keys.day] ?? found
        lines[keys.line] = lines[keys.line] ?? found
    }

    func verdict(on mark: MoneyMark, isOwn: Bool = true) -> Verdict? {
        let keys = Keys(mark)
        if isOwn, let found = keys.sheets.first.flatMap({ sheets[$0] }) { return .repeats(found) }
        if let found = lines[keys.line] { return .isIdentical(found) }
        if let found = days[keys.day] { return .resembles(found) }
        return isOwn ? keys.sheets.last.flatMap { sheets[$0] }.map { .resembles($0) } : nil
    }

    private struct Keys {
        let day: Day
        let line: Line
        /// Of the year, then of any; none without a voucher.
        let sheets: [Sheet]

        init(_ mark: MoneyMark) {
            let voucher = mark.voucher.map(Identifier.voucher)
            day = Day(subject: mark.subject, dong: mark.dong, on: mark.on)
            line = Line(day: day, voucher: voucher)
            sheets =
                voucher.map { voucher in
                    [mark.on.parts.year, nil].map {
                        Sheet(subject: mark.subject, dong: mark.dong, voucher: voucher, year: $0)
                    }
                } ?? []
        }
    }
}

extension Repetitions {
    /// What the desk is told of an act that resembles one of the books; nothing where it said `--again`.
    ///
    /// - Parameter recorded: what the books hold of its kind.
    /// - Throws: `voucher.repeated`.
    static func notices(
        of mark: MoneyMark, _ options: WriteOptions, among recorded: () throws -> [RecordedMoney]
    ) throws -> [Message] {
        guard !options.again else { return [] }
        switch Repetitions(try recorded()).verdict(on: mark) {
        case .repeats(let found): throw Refusal(.voucherRepeated, found.arguments(mark.dong))
        case .isIdentical(let found), .resembles(let found):
            return [Message("notice.resembles-entry", found.arguments(mark.dong))]
        case nil: return []
        }
    }
}

extension Repetitions.Found {
    func arguments(_ dong: Int64) -> [String: Refusal.Argument] {
        var arguments: [String: Refusal.Argument] = ["on": .date(on), "amount": .money(Money(dong))]
        switch place {
        case .entry(let entry): arguments["entry"] = .number(Int(entry))
        case .line(let line): arguments["other"] = .number(line)
        }
        if let voucher { arguments["voucher"] = .text(voucher) }
        return arguments
    }
}

extension LookAlike {
    /// A word where codes, numbers, keys and vouchers hold letters that are not what they seem.
    static func notices(in identifiers: [String?]) -> [Message] {
        identifiers.compactMap(\.self).compactMap { text in
            LookAlike(in: text).map { Message("notice.look-alike", $0.arguments(in: text)) }
        }
    }

    func arguments(in text: String) -> [String: Refusal.Argument] {
        [
            "text": .text(text), "letter": .text(String(letter)), "code": .text(codePoint),
            "latin": .text(String(latin)),
        ]
    }
}
