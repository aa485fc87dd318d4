/// What was paid before it fell due and is still off the coming instalments (gốc trả trước hạn).
///
/// A plan made anew is the contract's; what was prepaid is then taken off again, each by its own rule. What a
/// prepayment took off a date that has fallen due is used up.
struct Prepayments: Sendable {
    struct One: Sendable {
        let on: CalendarDate
        let rule: PrepaymentRule
        /// What of it is not used up.
        fileprivate(set) var rest: Int64
    }

    private struct Part: Sendable {
        let prepayment: Int
        let dong: Int64
    }

    /// In the order in which they came.
    private(set) var made: [One] = []
    /// What is taken off each coming row; a row off which nothing is taken is not there.
    private var taken: [Int: [Part]] = [:]

    var isEmpty: Bool { made.isEmpty }

    mutating func append(_ dong: Int64, rule: PrepaymentRule, on date: CalendarDate) {
        made.append(One(on: date, rule: rule, rest: dong))
    }

    mutating func addToLast(_ dong: Int64) { made[made.count - 1].rest += dong }

    mutating func note(_ dong: Int64, of prepayment: Int, off row: Int) {
        if dong > 0 { taken[row, default: []].append(Part(prepayment: prepayment, dong: dong)) }
    }

    mutating func forgetRows() { taken.removeAll(keepingCapacity: true) }

    /// Takes back what the last prepayment took off a row.
    mutating func giveBackLast(row: Int) -> Int64 {
        guard let part = taken[row]?.last, part.prepayment == made.count - 1 else { return 0 }
        taken[row]?.removeLast()
        return part.dong
    }

    /// The row falls due: what was taken off it is used up.
    mutating func useUp(row: Int) -> Int64 {
        guard let parts = taken.removeValue(forKey: row) else { return 0 }
        var dong: Int64 = 0
        for part in parts {
            made[part.prepayment].rest -= part.dong
            dong += part.dong
        }
        return dong
    }
}
