/// The numbers of vouchers as they were used (sổ theo dõi số chứng từ): by series and year what is missing between the
/// first and the last, and what stands twice.
package struct VoucherRegister: Sendable {
    /// A voucher as an act has it.
    package struct Use: Hashable, Sendable {
        package let voucher: String
        package let entry: Int64
        package let on: CalendarDate
        /// Whether the act takes something back, or was taken back: its voucher is spent, but does not stand.
        package let isUndone: Bool

        package init(voucher: String, entry: Int64, on: CalendarDate, isUndone: Bool) {
            self.voucher = voucher
            self.entry = entry
            self.on = on
            self.isUndone = isUndone
        }
    }

    /// One series in one year; of a pattern without a year, over all.
    package struct Run: Sendable {
        package let pattern: VoucherPattern
        package let subjects: [VoucherSubject]
        package let year: Int
        package let first: Int64
        package let last: Int64
        /// How many numbers are used.
        package let count: Int
        /// What is missing between the first and the last.
        package let gaps: [ClosedRange<Int64>]
    }

    /// A number that stands with several acts.
    package struct Repetition: Hashable, Sendable {
        package let voucher: String
        package let uses: [Use]
    }

    /// How many acts have a voucher.
    package let used: Int
    package let runs: [Run]
    package let repetitions: [Repetition]
    /// How many acts have a number that belongs to no series of their year.
    package let outside: Int

    /// - Parameter uses: in order of the acts.
    package init(_ uses: [Use], series: [VoucherSeries]) {
        used = uses.count
        var subjects: [VoucherPattern: [VoucherSubject]] = [:]
        for one in series where subjects[one.pattern]?.contains(one.subject) != true {
            subjects[one.pattern, default: []].append(one.subject)
        }
        let patterns = subjects.keys.sorted { $0.text < $1.text }
        var frames: [Int: [Frame]] = [:]
        var numbers: [Frame: Set<Int64>] = [:]
        var firstYears: [Frame: Int] = [:]
        var standing: [String: [Use]] = [:]
        var outside = 0
        for use in uses {
            let form = Identifier.voucher(use.voucher)
            if !use.isUndone { standing[form, default: []].append(use) }
            let year = use.on.parts.year
            let known = frames[year] ?? patterns.map { Frame($0, year: year) }
            frames[year] = known
            guard
                let (frame, number) = known.lazy.compactMap({ frame in
                    frame.number(in: form).map { (frame, $0) }
                }).first
            else {
                outside += 1
                continue
            }
            numbers[frame, default: []].insert(number)
            firstYears[frame] = min(firstYears[frame] ?? year, year)
        }
        runs = numbers.map { frame, used in
            let sorted = used.sorted()
            return Run(
                pattern: frame.pattern, subjects: subjects[frame.pattern] ?? [],
                year: firstYears[frame] ?? 0, first: sorted[0], last: sorted[sorted.count - 1],
                count: sorted.count,
                gaps: zip(sorted, sorted.dropFirst()).compactMap { left, right in
                    right - left > 1 ? (left + 1)...(right - 1) : nil
                })
        }.sorted { ($0.pattern.text, $0.year) < ($1.pattern.text, $1.year) }
        repetitions = standing.values.filter { $0.count > 1 }.map {
            Repetition(voucher: $0[0].voucher, uses: $0)
        }.sorted { $0.uses[0].entry < $1.uses[0].entry }
        self.outside = outside
    }

    /// What stands around the number of a series in a year.
    private struct Frame: Hashable {
        let pattern: VoucherPattern
        let before: String
        let after: String

        init(_ pattern: VoucherPattern, year: Int) {
            self.pattern = pattern
            (before, after) = pattern.frame(year: year)
        }

        func number(in form: String) -> Int64? {
            guard form.hasPrefix(before), form.hasSuffix(after),
                form.utf8.count > before.utf8.count + after.utf8.count
            else { return nil }
            let digits = form.utf8.dropFirst(before.utf8.count).dropLast(after.utf8.count)
            guard digits.count <= 15, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int64($1 - 48) }
        }
    }
}
