import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

@Suite struct `The two persons of a decision` {
    private let on = CalendarDate(parts: 2022, 1, 4)

    private func options(by name: String?) -> WriteOptions {
        WriteOptions(on: on, today: Desk.today, key: nil, actedBy: name, ending: .commit)
    }

    private func submitted() throws -> Desk {
        let desk = try Desk()
        try desk.perform(
            AddBorrower(code: "A", kind: .cooperative, details: BorrowerDetails(name: "Hợp tác xã A")), on: on
        )
        try desk.perform(
            SubmitApplication(
                borrower: "A", number: "HS", amount: .dong(100), projectCost: .dong(200),
                ownCapital: Money(100), termMonths: 12, purpose: "Mua giống"), on: on)
        return desk
    }

    private func refusal(_ act: () throws -> WriteResult) throws -> Refusal.Code? {
        do {
            _ = try act()
            return nil
        } catch let refusal as Refusal {
            return refusal.code
        }
    }

    private let appraise = AppraiseApplication(number: "HS", reason: nil)
    private let approve = ApproveApplication(number: "HS", amount: nil, decision: nil)

    @Test func `give their names where they share a login`() throws {
        let desk = try submitted()
        func run(_ service: some WriteService, by name: String?) throws -> Refusal.Code? {
            try refusal { try service.run(on: desk.database, options(by: name)) }
        }
        #expect(try run(appraise, by: nil) == .nameNeeded)
        #expect(try run(appraise, by: "Lan") == nil)
        #expect(try run(approve, by: nil) == .nameNeeded)
        #expect(try run(approve, by: " LAN") == .appraiserMayNotApprove)
        #expect(try run(approve, by: "Bình") == nil)
    }

    @Test func `are their logins where each has one`() throws {
        let desk = try submitted()
        let logins = ["\(desk.name)_lan", "\(desk.name)_binh"]
        for login in logins {
            try desk.corrupt(
                """
                create role \(login) login;
                grant usage on schema coopfund to \(login);
                grant select, insert on all tables in schema coopfund to \(login);
                grant update on fund_head, account_balance to \(login);
                grant select on public.coopfund_migration to \(login);
                """)
        }
        let databases = try logins.map {
            try Database(
                conninfo: TestCluster.shared.conninfo(database: desk.name, role: $0), fundCode: nil)
        }
        func run(_ service: some WriteService, _ database: Database) throws -> Refusal.Code? {
            try refusal { try service.run(on: database, options(by: nil)) }
        }
        #expect(try run(appraise, databases[0]) == nil)
        #expect(try desk.database.read { try $0.application("HS").appraisedBy } == logins[0])
        #expect(try run(approve, databases[0]) == .appraiserMayNotApprove)
        #expect(try run(approve, databases[1]) == nil)
    }
}
