package import FundCore

/// Times of record as people and programs write them, to the microsecond.
package enum RecordTime {
    private static let day: Int64 = 86_400_000_000
    private static let vietnam: Int64 = 7 * 3_600_000_000

    /// As people read it, to the minute in Vietnam: `14:05 ngày 20/02/2026`.
    package static func written(_ microseconds: Int64, in language: Language) -> String {
        let here = microseconds + vietnam
        let date = days(here)
        let minutes = (here - date * day) / 60_000_000
        let clock = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(
            separator: ":")
        return Catalogue.text(
            "word.time", ["clock": .text(clock), "on": .date(CalendarDate(day: Int32(date)))],
            in: language)
    }

    /// The day in Vietnam.
    package static func day(_ microseconds: Int64) -> CalendarDate {
        CalendarDate(day: Int32(days(microseconds + vietnam)))
    }

    /// When a day begins in Vietnam, in microseconds since 1970 UTC.
    package static func beginning(of date: CalendarDate) -> Int64 { Int64(date.day) * day - vietnam }

    /// Minutes since midnight in Vietnam.
    package static func minuteOfDay(_ microseconds: Int64) -> Int {
        let here = microseconds + vietnam
        return Int((here - days(here) * day) / 60_000_000)
    }

    /// Whole days, of times before 1970 too.
    private static func days(_ here: Int64) -> Int64 { here >= 0 ? here / day : (here - day + 1) / day }

    /// Microseconds since 1970 UTC; nil where the text is no time.
    package static func microseconds(_ text: String) -> Int64? {
        let date = text.prefix(10)
        let rest = text.dropFirst(date.count)
        guard let parsed = try? CalendarDate(parsing: String(date)), date.contains("-") || rest.isEmpty else {
            if let whole = try? CalendarDate(parsing: text) { return end(of: whole) }
            return nil
        }
        guard let separator = rest.first else { return end(of: parsed) }
        guard separator == "T" || separator == " " else { return nil }
        let (clock, zone) = split(rest.dropFirst())
        guard let time = timeOfDay(clock), let offset = offset(zone) else { return nil }
        return Int64(parsed.day) * day + time - offset
    }

    /// As `--known-at` reads it back: `2026-11-21T10:30:00.123456+07:00`.
    package static func text(_ microseconds: Int64) -> String {
        let local = microseconds + vietnam
        let days = Int32(local / day)
        let inDay = local - Int64(days) * day
        let parts = [inDay / 3_600_000_000, inDay / 60_000_000 % 60, inDay / 1_000_000 % 60].map(padded)
        let fraction = String(inDay % 1_000_000)
        return CalendarDate(day: days).iso + "T" + parts.joined(separator: ":") + "."
            + String(repeating: "0", count: 6 - fraction.count) + fraction + "+07:00"
    }

    private static func padded(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }

    /// The last microsecond of a day in Vietnam.
    package static func end(of date: CalendarDate) -> Int64 {
        beginning(of: date.adding(days: 1)) - 1
    }

    private static func split(_ text: Substring) -> (clock: Substring, zone: Substring) {
        guard let mark = text.firstIndex(where: { "Z+-".contains($0) }) else { return (text, "") }
        return (text[..<mark], text[mark...])
    }

    private static func timeOfDay(_ text: Substring) -> Int64? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        let limits: [Int64] = [23, 59, 59]
        var seconds: Int64 = 0
        for (index, part) in parts.enumerated() {
            guard part.count == 2, let number = Int64(part), (0...limits[index]).contains(number) else {
                return nil
            }
            seconds = seconds * 60 + number
        }
        if parts.count == 2 { seconds *= 60 }
        var microseconds: Int64 = 0
        if halves.count == 2 {
            let digits = halves[1]
            guard (1...6).contains(digits.count), digits.allSatisfy(\.isASCII), let number = Int64(digits),
                number >= 0
            else { return nil }
            microseconds = (digits.count..<6).reduce(number) { value, _ in value * 10 }
        }
        return seconds * 1_000_000 + microseconds
    }

    private static func offset(_ zone: Substring) -> Int64? {
        guard let sign = zone.first else { return vietnam }
        if zone == "Z" { return 0 }
        let digits = zone.dropFirst().filter { $0 != ":" }
        guard sign != "Z", digits.count == 4 || digits.count == 2, let number = Int64(digits), number >= 0
        else {
            return nil
        }
        let (hours, minutes) = digits.count == 2 ? (number, 0) : (number / 100, number % 100)
        guard hours <= 14, minutes < 60 else { return nil }
        let offset = (hours * 60 + minutes) * 60_000_000
        return sign == "-" ? -offset : offset
    }
}
