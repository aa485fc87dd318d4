import FundCore
import FundServices
import FundStore
import Testing
import Wording

@Suite struct `Verified balances` {
    private func verify(
        _ desk: Desk, _ subject: AssertBalance.Subject, _ dong: Int64, on date: CalendarDate
    ) throws {
        try desk.perform(
            AssertBalance(subject, balance: Money(dong), evidence: .bankStatement), on: date)
    }

    private func findings(_ desk: Desk) throws -> Check.Finding {
        try #require(try desk.database.read { try $0.check(["balances-as-verified"]) }.first)
    }

    private func day(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(parts: 2011, month, day) }

    @Test func `stand beside the books until a late act breaks them`() throws {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: day(1, 10))
        try desk.repay("01", 110_000_000, on: day(4, 11))
        try verify(desk, .account("112"), 4_600_000_000, on: day(1, 31))
        try verify(desk, .account("112"), 4_710_000_000, on: day(4, 30))
        // Capital is a credit, and stands above zero all the same.
        try verify(desk, .account("4111"), 5_000_000_000, on: day(1, 31))
        try verify(desk, .account("111"), 0, on: day(1, 31))
        let principal = try desk.database.read { reader in
            try reader.principal(ofLoan: try reader.loanRecord("01").loanID, on: day(6, 30))
        }
        // 400.000.000 × 6 % × 91/365 = 5.983.561,6 is interest, the rest of the 110.000.000 is principal.
        #expect(principal == 400_000_000 - (110_000_000 - 5_983_562))
        try verify(desk, .loan("01"), principal, on: day(6, 30))
        #expect(try desk.database.read { try $0.assertions() }.allSatisfy(\.holds))
        #expect(try desk.broken() == [])

        try desk.repay("01", 20_000_000, on: day(4, 20))
        #expect(try desk.broken() == ["balances-as-verified"])
        let found = try findings(desk).shown
        let texts = found.map { Catalogue.text("check.balances-as-verified.violation", $0, in: .en) }
        #expect(texts.count == 2)
        #expect(
            texts[0].hasSuffix(
                "account 112, end of 2011-04-30: verified 4,710,000,000 dong, in the books 4,730,000,000 dong, difference -20,000,000 dong."
            ), "\(texts)")
        #expect(texts[1].contains("loan 01, end of 2011-06-30"), "\(texts)")
        let broken = try desk.database.read { try $0.assertions() }.filter { !$0.holds }
        #expect(broken.map(\.on) == [day(4, 30), day(6, 30)])

        for assertion in broken {
            try desk.perform(
                ReverseEntry(entry: assertion.entry, reason: "Sao kê bị sót"), on: Desk.today)
        }
        #expect(try desk.broken() == [])
        #expect(try desk.database.read { try $0.assertions() }.filter { $0.withdrawnBy != nil }.count == 2)
    }

    @Test func `are refused with both balances where the books say otherwise`() throws {
        let desk = try Desk()
        let acts = try desk.database.read { $0.head.lastAct }
        do {
            try verify(desk, .account("4111"), 4_999_000_000, on: day(1, 31))
            Issue.record("the books say otherwise")
        } catch let refusal as Refusal {
            #expect(refusal.code == .assertionFails)
            #expect(refusal.arguments["asserted"] == .money(Money(4_999_000_000)))
            #expect(refusal.arguments["booked"] == .money(Money(5_000_000_000)))
            #expect(refusal.arguments["difference"] == .money(Money(-1_000_000)))
        }
        #expect(throws: Refusal.self) { try verify(desk, .account("998"), 0, on: day(1, 31)) }
        #expect(throws: Refusal.self) { try verify(desk, .loan("77"), 0, on: day(1, 31)) }
        #expect(throws: Refusal.self) {
            try verify(desk, .account("4111"), 5_000_000_000, on: Desk.today.adding(days: 1))
        }
        #expect(try desk.database.read { $0.head.lastAct } == acts)
    }

    @Test func `may be of a period that is closed`() throws {
        let desk = try Desk()
        try desk.closeYear(2022, result: 5)
        try verify(desk, .account("421"), 5, on: CalendarDate(parts: 2022, 12, 31))
        let assertion = try #require(try desk.database.read { try $0.assertions() }.first)
        #expect(try desk.database.read { try $0.entry(assertion.entry).on } == Desk.today)
        #expect(assertion.asserted == 5 && assertion.holds)
    }
}
