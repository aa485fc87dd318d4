/// A row that holds from its day until a later one for the same takes its place (dòng quy định có ngày hiệu lực).
package protocol DatedRule {
    var validFrom: CalendarDate { get }
    /// The act that put it down; nil for what a fund began with, or its administrator added.
    var entry: Int64? { get }
}

extension DatedRule {
    /// Whether it takes the place of the other: by its day, and of one day by its act.
    func comesAfter(_ other: Self) -> Bool {
        (validFrom, entry ?? 0) > (other.validFrom, other.entry ?? 0)
    }
}

extension Sequence where Element: DatedRule {
    /// The rows that count on a day: the last of each key that holds by then.
    package func counting<Key: Hashable>(on date: CalendarDate, by key: (Element) -> Key) -> [Key: Element] {
        var latest: [Key: Element] = [:]
        for rule in self where rule.validFrom <= date {
            let key = key(rule)
            if let other = latest[key], other.comesAfter(rule) { continue }
            latest[key] = rule
        }
        return latest
    }
}
