import FundCore
import FundServices
import FundStore
import Testing

@Suite struct `The chart of accounts` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    private func add(
        _ code: String, _ kind: AccountKind, neverBelowZero: Bool = false, to desk: Desk
    ) throws {
        try desk.perform(
            AddAccount(
                ChartAccount(
                    code: code, nameVi: "Tài khoản \(code)", nameEn: "Account \(code)", kind: kind,
                    neverBelowZero: neverBelowZero)), on: Desk.today)
    }

    /// What each account held at the end of a day, where it held something.
    private func balances(_ desk: Desk, asOf date: CalendarDate = Desk.today) throws -> [String: Int64] {
        let lines = try desk.database.read { try TrialBalance($0, asOf: date) }.lines
        return Dictionary(uniqueKeysWithValues: lines.map { ($0.account.code, $0.closing) })
            .filter { $0.value != 0 }
    }

    private func byRole(_ desk: Desk, asOf date: CalendarDate = Desk.today) throws -> [AccountRole: Int64] {
        try desk.database.read { try $0.balances(of: AccountRole.allCases, asOf: date) }
            .filter { $0.value != 0 }
    }

    private func working() throws -> Desk {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: day(2011, 1, 10))
        try desk.lend("02", 200_000_000, on: day(2011, 3, 1))
        try desk.repay("01", 110_000_000, on: day(2011, 4, 11))
        return desk
    }

    @Test func `takes an account, and says later what it was called before`() throws {
        let desk = try working()
        try add("6427", .expense, to: desk)
        let known = try #require(
            try desk.database.read { try $0.entry($0.head.lastAct).recordedAt } as Int64?)
        try desk.perform(RenameAccount(code: "6427", vietnamese: "Chi khác", english: nil), on: Desk.today)
        try desk.perform(RenameAccount(code: "111", vietnamese: nil, english: "Till"), on: Desk.today)
        #expect(throws: Refusal(.accountExists, ["code": .text("6427")])) {
            try add("6427", .expense, to: desk)
        }
        #expect(throws: Refusal(.accountNotFound, ["code": .text("6428")])) {
            try desk.perform(RenameAccount(code: "6428", vietnamese: "X", english: nil), on: Desk.today)
        }

        let now = try desk.database.read { (try $0.account("6427"), try $0.account("111")) }
        #expect(now.0.nameVi == "Chi khác" && now.0.nameEn == "Account 6427")
        #expect(now.1.nameVi == "Tiền mặt" && now.1.nameEn == "Till")
        let then = try desk.database.read(knownAt: known) { (try $0.accounts(), try $0.chart()) }
        #expect(then.0.first { $0.code == "6427" }?.nameVi == "Tài khoản 6427")
        #expect(then.0.first { $0.code == "111" }?.nameEn == "Cash")
        #expect(then.1.first { $0.code == "111" }?.nameEn == "Cash")
        let earlier = try desk.database.read(knownAt: known - 1) { try $0.accounts() }
        #expect(!earlier.contains { $0.code == "6427" } && earlier.contains { $0.code == "111" })
        #expect(try desk.broken() == [])
    }

    @Test func `gives a role another account from a day on`() throws {
        let desk = try working()
        try add("2110", .asset, to: desk)
        let (before, roles) = (try balances(desk), try byRole(desk))
        let on = day(2011, 4, 1)
        try desk.perform(MapRole(.loanPrincipal, to: "2110"), on: on)

        // Up to that day nothing changes; from then on the new account holds what the old one would.
        #expect(try balances(desk, asOf: day(2011, 3, 31))["2111"] == 600_000_000)
        #expect(try balances(desk, asOf: on)["2111"] == nil)
        #expect(try balances(desk, asOf: on)["2110"] == 600_000_000)
        var after = try balances(desk)
        #expect(after["2111"] == nil)
        after["2111"] = after.removeValue(forKey: "2110")
        #expect(after == before)
        #expect(try byRole(desk) == roles)
        #expect(try desk.broken() == [])

        // Loans go on, in order and backdated, and the mapping itself can be mapped back.
        try desk.repay("02", 50_000_000, on: day(2011, 6, 1))
        try desk.repay("01", 20_000_000, on: day(2011, 2, 1))
        try desk.lend("03", 100_000_000, on: day(2011, 7, 1))
        #expect(try desk.broken() == [])
        try desk.perform(MapRole(.loanPrincipal, to: "2111"), on: day(2011, 5, 1))
        #expect(try balances(desk)["2110"] == nil)
        #expect(try balances(desk, asOf: day(2011, 5, 1))["2110"] == nil)
        #expect(try desk.broken() == [])
    }

    @Test func `can have one account for all principal`() throws {
        let desk = try working()
        for role in AccountRole.loanPrincipals.dropFirst() {
            try desk.perform(MapRole(role, to: "2111"), on: day(2011, 1, 1))
        }
        try desk.perform(
            ClosePeriods(through: FiscalPeriod(.month, containing: day(2011, 9, 1))), on: Desk.today)
        try desk.repay("02", 50_000_000, on: day(2011, 10, 3))
        #expect(try desk.broken() == [])
        let principal = try desk.database.read {
            try $0.balances(of: AccountRole.loanPrincipals, asOf: Desk.today)
        }
        #expect(principal.count > 1)
        #expect(try balances(desk)["2111"] == principal.values.reduce(0, +))
        #expect(throws: Refusal.self) {
            try desk.perform(MapRole(.loanPrincipal2, to: "2112"), on: day(2011, 9, 30))
        }
        try desk.perform(MapRole(.loanPrincipal2, to: "2112"), on: day(2011, 10, 1))
        try desk.repay("01", 10_000_000, on: day(2011, 10, 4))
        #expect(try desk.broken() == [])
    }

    @Test func `moves the bank without leaving it short on any day`() throws {
        let desk = try working()
        try add("1121", .asset, neverBelowZero: true, to: desk)
        try desk.perform(MapRole(.bank, to: "1121"), on: day(2011, 2, 1))
        let capital = try desk.database.read { try $0.capital(asOf: Desk.today) }
        #expect(try balances(desk)["1121"] == capital.bank)
        // Booked on a day before: the old account keeps its days, the bank as a whole is not short.
        try desk.lend("03", 100_000_000, on: day(2011, 1, 20))
        try desk.contribute(5_000, on: day(2010, 5, 1))
        #expect(try desk.broken() == [])
        #expect(try desk.database.read { try $0.capital(asOf: Desk.today) }.bank == capital.bank - 99_995_000)
    }

    @Test func `leaves the income of earlier years where it is carried from`() throws {
        let desk = try working()
        try add("5151", .income, to: desk)
        for (dong, date) in [(10, day(2011, 12, 25)), (7, day(2012, 1, 25))] {
            try desk.perform(
                MoveMoney(
                    .receipt(.role(.depositInterestIncome)), amount: .dong(Int64(dong)), through: .bank),
                on: date)
        }
        try desk.perform(MapRole(.depositInterestIncome, to: "5151"), on: day(2012, 2, 1))
        #expect(try balances(desk)["515"] == -10 && balances(desk)["5151"] == -7)
        try desk.perform(
            ClosePeriods(through: FiscalPeriod(.month, containing: day(2011, 12, 1))), on: Desk.today)
        #expect(try balances(desk)["515"] == nil && balances(desk)["5151"] == -7)
        #expect(try desk.broken() == [])
    }

    /// What is booked anew for a closed year must not stand on an account that the year did not have.
    @Test func `is mapped back before a period is opened again`() throws {
        let desk = try working()
        try add("4211", .equity, to: desk)
        let december = FiscalPeriod(.month, containing: day(2011, 12, 1))
        try desk.perform(ClosePeriods(through: december), on: Desk.today)
        let result = try #require(try balances(desk)["421"])
        try desk.perform(MapRole(.capitalRetainedSurplus, to: "4211"), on: day(2012, 1, 1))
        let reopening = ReopenPeriod(december, reason: "thiếu chứng từ")
        #expect(
            throws: Refusal(
                .periodRemapped, ["period": .text("2011-12"), "role": .text("capital-retained-surplus")])
        ) { try desk.perform(reopening, on: Desk.today) }
        try desk.perform(MapRole(.capitalRetainedSurplus, to: "421"), on: day(2012, 1, 2))
        try desk.perform(reopening, on: Desk.today)
        #expect(try balances(desk)["421"] == nil && balances(desk)["4211"] == nil)
        try desk.perform(ClosePeriods(through: december), on: Desk.today)
        #expect(try balances(desk)["421"] == result && balances(desk)["4211"] == nil)
        #expect(try desk.broken() == [])
    }

    @Test func `keeps every act and goes back by another`() throws {
        let desk = try working()
        try add("2110", .asset, to: desk)
        try desk.perform(MapRole(.loanPrincipal, to: "2110"), on: day(2011, 4, 1))
        let last = try desk.database.read { $0.head.lastAct }
        #expect(throws: Refusal(.entryIsMapping, ["entry": .number(Int(last))])) {
            try desk.perform(ReverseEntry(entry: last, reason: "nhầm"), on: Desk.today)
        }
        #expect(throws: Refusal.self) {
            try desk.perform(ReverseEntry(entry: last - 1, reason: "nhầm"), on: Desk.today)
        }
    }
}
