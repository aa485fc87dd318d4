import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

/// Contracts that a file brings are judged in memory, one after the other; the desk asks the books.
@Suite struct `Contracts from a file` {
    private static let head =
        "number,borrower,approved_on,amount,project_cost,own_capital,rate,method,instalments,every,grace,disbursed_on"

    /// Of 5 tỷ one borrower may have 750 triệu, with related ones 1.250 (NĐ 45/2021 art. 24). Some rows go beyond, some
    /// come to whoever is long overdue or has a bad report, some are dated back before others.
    private func lines(_ random: inout SeededGenerator) -> [String] {
        (1...24).map { number in
            let approvedOn = CalendarDate(parts: 2022, 1, 4).adding(days: Int(random.next() % 900))
            let amount = Int64(60 + random.next() % 400) * 1_000_000
            let share = Int64(15 + random.next() % 40)
            let drawn = random.next() % 4 > 0 ? approvedOn.adding(days: Int(random.next() % 20)).iso : ""
            return "L\(number),B\(random.next() % 7),\(approvedOn.iso),\(amount),\(amount * 2),"
                + "\(amount * 2 * share / 100),6,equal-principal,\(1 + random.next() % 6),1m,0,\(drawn)"
        }
    }

    private func desk() throws -> Desk {
        let desk = try Desk()
        let day = CalendarDate(parts: 2021, 6, 1)
        for number in 0..<7 {
            try desk.perform(
                AddBorrower(
                    code: "B\(number)", kind: .cooperative, details: BorrowerDetails(name: "HTX \(number)")),
                on: day)
        }
        try desk.perform(RelateBorrowers(code: "B0", other: "B1", relation: nil), on: day)
        try desk.perform(RelateBorrowers(code: "B1", other: "B2", relation: nil), on: day)
        try desk.perform(
            RecordCreditCheck(code: "B3", group: 4, source: nil), on: CalendarDate(parts: 2023, 1, 9))
        return desk
    }

    /// The refused lines with their codes; nothing where the file is taken in.
    private func flaws(_ lines: [String], _ desk: Desk) throws -> [String] {
        let text = ([Self.head] + lines).joined(separator: "\n")
        do {
            try desk.perform(
                ImportLoans(ImportFile(path: "loans.csv", bytes: Array(text.utf8))), on: Desk.today)
            return []
        } catch let bad as BadFile {
            return bad.flaws.map { "\(lines[$0.line - 2].prefix { $0 != "," }) \($0.code)" }
        }
    }

    @Test(arguments: Seeds.counting(to: 12))
    func `are judged as if each had come alone`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let lines = lines(&random)
        let (together, alone) = (try desk(), try desk())
        let refused = try flaws(lines, together)
        var one: [String] = []
        let inOrder = lines.sorted {
            ($0.split(separator: ",")[2], lines.firstIndex(of: $0)!)
                < ($1.split(separator: ",")[2], lines.firstIndex(of: $1)!)
        }
        for line in inOrder { one += try flaws([line], alone) }
        #expect(refused.sorted() == one.sorted(), "seed \(seed)")
        #expect(!refused.isEmpty, "seed \(seed)")

        // Without them the file is taken in, and the books say of each borrower what the memory says.
        let refusedNumbers = Set(refused.map { $0.prefix { $0 != " " } })
        let rest = lines.filter { line in !refusedNumbers.contains(line.prefix { $0 != "," }) }
        #expect(try flaws(rest, together) == [], "seed \(seed)")
        #expect(try together.broken() == [], "seed \(seed)")
        try together.database.read { reader in
            let borrowers = try reader.borrowers().map(\.borrowerID)
            let history = try reader.lendingHistory(of: borrowers)
            for days in stride(from: 0, through: 1_500, by: 75) {
                let date = CalendarDate(parts: 2022, 1, 4).adding(days: days)
                for borrower in borrowers {
                    let related = try reader.relatedBorrowers(of: borrower)
                    #expect(history.related(to: borrower).sorted() == related)
                    for circle in [[borrower], related] where !circle.isEmpty {
                        let byBooks = try [date, CalendarDate(parts: 2199, 12, 31)].map {
                            try reader.outstanding(of: circle, asOf: $0)
                                + reader.promised(asOf: $0, borrowers: circle)
                        }
                        #expect(
                            history.exposure(of: circle, on: date) == byBooks.max(),
                            "seed \(seed), \(date.iso), \(circle)")
                    }
                }
                #expect(
                    try history.actualCharterCapital(on: date)
                        == reader.capital(asOf: date).actualCharterCapital)
            }
        }
    }
}
