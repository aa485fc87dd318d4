import FundCore
import FundServices
import FundTestSupport
import Testing
import Wording

@testable import FundStore

/// What stands in the register of security and of proof: on any day, as it was known at any time, dry, and asked twice.
@Suite struct `The register of security` {
    private func day(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(parts: 2025, month, day) }

    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.lend("A", 300_000_000, on: day(1, 2))
        try desk.perform(
            AddCollateral(
                code: "ĐẤT", borrower: "KH-A", kind: .realEstate, name: "Thửa 12",
                value: .dong(400_000_000), isRealisable: true), on: day(1, 2))
        return desk
    }

    private func registered(_ number: String, _ kind: RegistrationKind = .registered) -> RegisterCollateral {
        RegisterCollateral(
            code: "ĐẤT",
            CollateralRegistration(kind, number: number, registry: "VPĐK", at: nil, reason: nil))
    }

    private func register(_ reader: FundReader) throws -> SecurityRegister {
        try reader.securityRegister(of: reader.collateral("ĐẤT").collateralID)
    }

    @Test func `says what was known then, and what holds by a day`() throws {
        let desk = try desk()
        try desk.perform(registered("1"), on: day(1, 10))
        let known = try #require(
            try desk.database.read { try $0.entry($0.head.lastAct).recordedAt } as Int64?)
        try desk.perform(registered("2", .changed), on: day(2, 10))
        let now = try desk.database.read { try register($0) }
        #expect(now.registration(on: day(1, 9)).state == .nothing)
        #expect(now.registration(on: day(1, 10)).line?.content.number == "1")
        #expect(now.registration(on: day(2, 10)).line?.content.number == "2")
        let then = try desk.database.read(knownAt: known) { try register($0) }
        #expect(then.registration(on: day(2, 10)).line?.content.number == "1")
        let last = try desk.database.read { $0.head.lastAct }
        try desk.perform(ReverseEntry(entry: last, reason: "nhầm"), on: day(2, 11))
        let after = try desk.database.read { try register($0) }
        #expect(after.registration(on: day(2, 11)).line?.content.number == "1")
        #expect(try desk.broken() == [])
    }

    @Test func `leaves nothing of a dry run, and answers a key once`() throws {
        let desk = try desk()
        let keep = KeepCollateral(code: "ĐẤT", .init(.arrival, papers: "GCN", person: "An"))
        let before = try desk.database.read { $0.head.lastAct }
        _ = try keep.run(
            on: desk.database,
            WriteOptions(on: day(1, 10), today: Desk.today, key: nil, actedBy: "An", ending: .rollBack))
        #expect(try desk.database.read { $0.head.lastAct } == before)
        let options = WriteOptions(
            on: day(1, 10), today: Desk.today, key: "nhap-kho", actedBy: "An", ending: .commit)
        _ = try keep.run(on: desk.database, options)
        _ = try keep.run(on: desk.database, options)
        #expect(try desk.database.read { $0.head.lastAct } == before + 1)
        #expect(
            try desk.database.read { try register($0) }.kept(on: day(1, 10))?.content.value.dong
                == 400_000_000)
        #expect(try desk.broken() == [])
    }

    /// Two at once take the same originals in, or show the same invoice: one of them is told of the other.
    @Test func `takes one of two who say the same at once`() async throws {
        let desk = try desk()
        let (name, date) = (desk.name, day(1, 10))
        let done = await withTaskGroup(of: Int.self) { group in
            for number in 1...4 {
                group.addTask {
                    let own = try? Desk(opening: name)
                    let keep = KeepCollateral(code: "ĐẤT", .init(.arrival, papers: "GCN", person: "An"))
                    let invoice = AddInvoice(
                        number: "A",
                        Invoice(
                            number: String(repeating: "0", count: number) + "7", series: nil,
                            seller: "Sáu Hiền",
                            sellerTaxCode: nil, issuedOn: date, amount: .dong(5)))
                    let kept = (try? own?.perform(keep, on: date)) != nil ? 1 : 0
                    return kept + ((try? own?.perform(invoice, on: date)) != nil ? 1 : 0)
                }
            }
            return await group.reduce(0, +)
        }
        #expect(done == 2)
        #expect(try desk.broken() == [])
    }

    /// The number of an account is kept apart, and no list, receipt or sheet shows it whole.
    @Test func `masks the account of a payee`() throws {
        let desk = try Desk()
        try desk.lend("A", 300_000_000, on: day(1, 2))
        var drawdown = Drawdown()
        drawdown.payee = "Sáu Hiền"
        drawdown.payeeAccount = "1800201999999"
        let last = try desk.database.read { $0.head.lastAct }
        try desk.perform(ReverseEntry(entry: last, reason: "nhầm"), on: day(1, 3))
        let result = try desk.perform(
            DisburseLoan(number: "A", amount: .dong(5_000_000), through: .bank, drawdown: drawdown),
            on: day(1, 3))
        #expect(!"\(result)".contains("1800201999999"))
        #expect("\(result)".contains("999"))
        let told = try desk.database.read { try Answer.entry($0, $0.head.lastAct) }
        #expect(!"\(told)".contains("1800201999999"))
        let proofs = try desk.database.read { try Answer.proofs($0, nil, on: day(1, 3), open: false) }
        #expect(!"\(proofs)".contains("1800201999999"))
    }
}
