internal import FundCore
package import Wording

extension Message {
    /// The day may be a slip: years that are not this one, the last or the next, and far from all that the books
    /// hold.
    static func oddYears(_ years: [Int]) -> [Message] {
        guard !years.isEmpty else { return [] }
        return [
            Message("notice.odd-year", ["years": .text(years.map(String.init).joined(separator: ", "))])
        ]
    }

    /// Whether somebody at a terminal is asked before it is recorded.
    package var isQuestion: Bool {
        ["notice.odd-year", "notice.long-first-closing", "notice.told-question"].contains(key)
    }
}
