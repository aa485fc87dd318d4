import FundCore
import FundTestSupport
import Testing

/// NĐ 45/2021/NĐ-CP art. 23(2) limits one customer and its related persons together; the cases are those of the findings:
/// loans in the names of relatives, and of relatives of the staff.
@Suite("Who counts together") struct RelatedCirclesTests {
    private func circles(_ facts: [RelatedCircles.Fact]) -> RelatedCircles {
        var circles = RelatedCircles()
        for fact in facts { circles.record(fact) }
        return circles
    }

    @Test func `is whoever was declared and borrows as well, declared before or after`() {
        let before = circles([
            .identified(borrower: 2, number: "094"), .declared(act: 5, by: .borrower(1), number: "094"),
        ])
        let after = circles([
            .declared(act: 5, by: .borrower(1), number: "094"), .taxed(borrower: 2, number: "094"),
        ])
        for circles in [before, after] {
            #expect(circles.related(to: 1) == [2])
            #expect(circles.related(to: 2) == [1])
        }
    }

    @Test func `is who declares the same relative, and whoever is related to the same person of the fund`() {
        let circles = circles([
            .declared(act: 5, by: .borrower(1), number: "094"),
            .declared(act: 6, by: .borrower(2), number: "094"),
            .declared(act: 7, by: .staff("Chi"), number: "091"),
            .declared(act: 8, by: .staff("Chi"), number: "092"),
            .identified(borrower: 3, number: "091"), .identified(borrower: 4, number: "092"),
        ])
        #expect(circles.related(to: 1) == [2])
        #expect(circles.related(to: 3) == [4])
        #expect(circles.circle(around: 4).staff == ["Chi"])
    }

    @Test func `is nobody for a number in common that nobody declared`() {
        let circles = circles([
            .identified(borrower: 1, number: "094"), .identified(borrower: 2, number: "094"),
        ])
        #expect(circles.related(to: 1) == [])
    }

    @Test func `ends where the declaration is taken back, or the number was another one`() {
        var circles = circles([
            .declared(act: 5, by: .borrower(1), number: "094"), .identified(borrower: 2, number: "094"),
            .identified(borrower: 3, number: "094"), .related(3, 4),
        ])
        #expect(circles.related(to: 1) == [2, 3, 4])
        circles.record(.identified(borrower: 2, number: "095"))
        #expect(circles.related(to: 1) == [3, 4])
        circles.record(.withdrawn(act: 5))
        #expect(circles.related(to: 1) == [])
        #expect(circles.related(to: 3) == [4], "that was said of the two")
    }

    /// Against a closure over a table of all pairs, computed anew from what stands.
    @Test(arguments: Seeds.counting(to: 60)) func `is what a table of all pairs says`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var circles = RelatedCircles()
        var pairs: [(Int64, Int64)] = []
        var declared: [Int64: (RelatedCircles.Declarer, String)] = [:]
        var identity: [Int64: String] = [:]
        var tax: [Int64: String] = [:]
        func one() -> Int64 { .random(in: 0..<8, using: &random) }
        func citizen() -> String { "n\(Int.random(in: 0..<7, using: &random))" }
        for act in Int64(1)...30 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0:
                let pair = (one(), one())
                pairs.append(pair)
                circles.record(.related(pair.0, pair.1))
            case 1...4:
                let by: RelatedCircles.Declarer =
                    Bool.random(using: &random) ? .borrower(one()) : .staff("s\(one() % 3)")
                declared[act] = (by, citizen())
                circles.record(.declared(act: act, by: by, number: declared[act]!.1))
            case 5:
                let undone = Int64.random(in: 1...act, using: &random)
                declared[undone] = nil
                circles.record(.withdrawn(act: undone))
            case 6, 7:
                let (id, number) = (one(), Bool.random(using: &random) ? citizen() : nil)
                identity[id] = number
                circles.record(.identified(borrower: id, number: number))
            default:
                let (id, number) = (one(), Bool.random(using: &random) ? citizen() : nil)
                tax[id] = number
                circles.record(.taxed(borrower: id, number: number))
            }
        }
        // Places: borrowers 0–7, staff 8–10, citizens 11–17.
        var joined = [[Bool]](repeating: [Bool](repeating: false, count: 18), count: 18)
        func join(_ a: Int, _ b: Int) { (joined[a][b], joined[b][a]) = (true, true) }
        func place(_ number: String) -> Int { 11 + Int(number.dropFirst())! }
        for (a, b) in pairs { join(Int(a), Int(b)) }
        let known = Set(declared.values.map(\.1))
        for (by, number) in declared.values {
            switch by {
            case .borrower(let id): join(Int(id), place(number))
            case .staff(let name): join(8 + Int(name.dropFirst())!, place(number))
            }
        }
        for (id, number) in Array(identity) + Array(tax) where known.contains(number) {
            join(Int(id), place(number))
        }
        for middle in 0..<18 {
            for a in 0..<18 where joined[a][middle] {
                for b in 0..<18 where joined[middle][b] { joined[a][b] = true }
            }
        }
        for id in 0..<8 {
            let expected = (0..<8).filter { $0 != id && joined[id][$0] }.map(Int64.init)
            #expect(circles.related(to: Int64(id)).sorted() == expected, "COOPFUND_SEED=\(seed)")
        }
    }
}

/// What a contract allows, and who may decide.
@Suite("An authority") struct ApprovalAuthorityTests {
    private let rules = [
        FileRule(
            code: .approvalAuthority, subject: "director", validFrom: day(2020, 1, 1),
            value: .bound(AuthorityBound(Amount(Money(500_000_000))!, months: 24)), citation: "Điều lệ",
            certainty: "verified"),
        FileRule(
            code: .approvalAuthority, subject: "council", validFrom: day(2020, 1, 1),
            value: .bound(AuthorityBound(Amount(Money(3_000_000_000))!, months: nil)), citation: "Điều lệ",
            certainty: "verified"),
    ]

    @Test(
        arguments: [
            (ApprovalAuthority.director, 500_000_000, 24, nil),
            (.director, 500_000_001, 24, Refusal.Code.aboveAuthority), (.director, 1, 25, .aboveAuthority),
            (.council, 3_000_000_000, 600, nil), (.council, 3_000_000_001, 12, .aboveAuthority),
            (.chairperson, 1, 1, .aboveAuthority), (nil, 1, 1, .authorityMissing),
        ] as [(ApprovalAuthority?, Int64, Int, Refusal.Code?)])
    func `reaches to an amount and a term`(
        _ authority: ApprovalAuthority?, _ dong: Int64, _ months: Int, _ code: Refusal.Code?
    ) {
        let rules = FileRules(on: day(2026, 1, 1), among: rules)
        #expect(rules.refusal(of: authority, amount: dong, months: months)?.code == code)
        let before = FileRules(on: day(2019, 12, 31), among: self.rules)
        #expect(before.refusal(of: authority, amount: dong, months: months) == nil, "no row says who may")
    }

    @Test(arguments: [
        ("500tr/24", "500000000/24"), ("3 tỷ", "3000000000"), ("1.000.000 / 6", "1000000/6"),
        ("500tr/", nil), ("500tr/0", nil), ("/24", nil), ("500tr/24/1", nil), ("0", nil), ("500tr/1.5", nil),
        ("500tr/+6", nil),
    ]) func `is written as an amount, and months`(_ typed: String, _ text: String?) {
        #expect((try? AuthorityBound(parsing: typed))?.text == text)
    }

    /// TT 39/2016/TT-NHNN art. 10: up to one year, up to five, longer.
    @Test(arguments: [
        (day(2027, 3, 2), TermClass.short), (day(2027, 3, 3), .medium), (day(2031, 3, 2), .medium),
        (day(2031, 3, 3), .long),
    ]) func `of a year, of five, and longer`(_ end: CalendarDate, _ kind: TermClass) {
        #expect(TermClass(from: day(2026, 3, 2), to: end) == kind)
    }
}
