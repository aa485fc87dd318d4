import FundCore
import Testing

@Suite struct `A sample of entries` {
    private static let items = [(1, 100), (2, 700), (3, 50), (4, 150)].map {
        AuditSample.Item(entry: $0, dong: $1)
    }

    /// Worked out on paper: 1,000 đ in all, four points 250 apart: (60 + 1000 × k) ÷ 4 gives 15, 265, 515, 765. Entry 1
    /// holds 0–99, entry 2 holds 100–799, entry 3 800–849, entry 4 850–999.
    @Test func `by amount draws whoever holds a point`() {
        let sample = AuditSample(of: Self.items, size: 4, start: 60)
        #expect(sample.hits.map(\.item.entry) == [1, 2])
        #expect(sample.hits.map(\.count) == [1, 3])
        #expect(sample.total == 1000)
        #expect(sample.population == 4)
    }

    /// What is above the distance of 250 is drawn from wherever the points begin, and every point hits somebody.
    @Test(arguments: [0, 1, 249, 250, 999, 1000, UInt64.max])
    func `by amount draws large entries for certain`(_ start: UInt64) {
        let sample = AuditSample(of: Self.items, size: 4, start: start)
        #expect(sample.hits.contains { $0.item.entry == 2 })
        #expect(sample.hits.reduce(0) { $0 + $1.count } == 4)
    }

    @Test func `by chance draws the smallest digests, in order of the entries`() {
        let digests: [Int64: [UInt8]] = [1: [9], 2: [1], 3: [5], 4: [0]]
        let sample = AuditSample(of: Self.items, size: 2) { digests[$0] ?? [] }
        #expect(sample.hits.map(\.item.entry) == [2, 4])
    }

    @Test func `of nothing is nothing`() {
        #expect(AuditSample(of: [], size: 3, start: 1).hits.isEmpty)
        #expect(AuditSample(of: [], size: 3) { _ in [] }.hits.isEmpty)
    }
}

@Suite struct `The register of vouchers` {
    private static func use(_ voucher: String, _ entry: Int64, _ day: String, undone: Bool = false) throws
        -> VoucherRegister.Use
    {
        VoucherRegister.Use(
            voucher: voucher, entry: entry, on: try CalendarDate(parsing: day), isUndone: undone)
    }

    @Test func `tells gaps, repetitions in any spelling, and what belongs to no series`() throws {
        let series = [
            VoucherSeries(
                subject: .cashReceipt, pattern: try VoucherPattern(parsing: "PT{nnn}/{yyyy}"),
                validFrom: try CalendarDate(parsing: "2020-01-01"))
        ]
        let register = VoucherRegister(
            [
                try Self.use("PT001/2025", 1, "2025-01-02"), try Self.use("PT005/2025", 2, "2025-01-03"),
                try Self.use("pt 005/2025", 3, "2025-01-04"), try Self.use("PT003/2025", 4, "2025-01-05"),
                try Self.use("PT002/2026", 5, "2026-01-05"), try Self.use("UNC 7", 6, "2026-01-06"),
                // What was taken back has spent its number, but does not stand.
                try Self.use("PT003/2025", 7, "2025-02-01", undone: true),
            ], series: series)
        #expect(register.runs.map(\.year) == [2025, 2026])
        #expect(register.runs[0].gaps == [2...2, 4...4])
        #expect(register.runs[0].count == 3)
        #expect(register.runs[1].gaps == [])
        #expect(register.repetitions.map { $0.uses.map(\.entry) } == [[2, 3]])
        #expect(register.outside == 1)
    }
}
