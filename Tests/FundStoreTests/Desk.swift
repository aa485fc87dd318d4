import FundCore
import FundServices
import FundStore
import FundTestSupport

/// A desk with a database of its own: migrated, with a fund, ready to work.
struct Desk {
    let name: String
    let database: Database
    /// The day that the clock shows.
    static let today = CalendarDate(parts: 2026, 11, 21)

    /// - Parameter capital: what the province has given by 01/04/2010.
    init(capital: Int64 = 5_000_000_000) throws {
        try self.init(in: Desk.migratedDatabase(), fund: nil)
        try contribute(capital, on: CalendarDate(parts: 2010, 4, 1))
    }

    /// A desk of a new fund without money.
    ///
    /// - Parameters:
    ///   - code: names the fund where others share the database.
    ///   - founded: the day on which the fund was founded, where somebody says it.
    init(in database: String, fund code: String?, founded: CalendarDate? = nil) throws {
        name = database
        self.database = try Database(
            conninfo: TestCluster.shared.conninfo(database: database), fundCode: code)
        _ = try CreateFund(code: code ?? "ST", name: "Quỹ Sóc Trăng", province: "Sóc Trăng")
            .run(
                on: self.database,
                WriteOptions(on: founded, today: Desk.today, key: nil, actedBy: "An", ending: .commit))
    }

    /// A desk of the fund that the database holds.
    init(opening database: String) throws {
        name = database
        self.database = try Database(
            conninfo: TestCluster.shared.conninfo(database: database), fundCode: nil)
    }

    static func migratedDatabase() throws -> String {
        let cluster = try TestCluster.shared
        let template = try cluster.template("fund_store_migrated") { conninfo in
            _ = try Migrator(Database(conninfo: conninfo, fundCode: nil)).migrate()
        }
        return try cluster.createDatabase(template: template)
    }

    static func options(_ date: CalendarDate, by actor: String = "An") -> WriteOptions {
        WriteOptions(on: date, today: today, key: nil, actedBy: actor, ending: .commit)
    }

    @discardableResult
    func perform(
        _ service: some WriteService, on date: CalendarDate, by actor: String = "An"
    ) throws -> WriteResult {
        try service.run(on: database, Desk.options(date, by: actor))
    }

    func contribute(_ dong: Int64, on date: CalendarDate) throws {
        try perform(
            MoveCapital(.contribute, source: .provincialBudget, amount: .dong(dong), through: .bank), on: date
        )
    }

    /// A borrower, the application, its appraisal and approval, the contract and the whole draw.
    func lend(
        _ number: String, _ dong: Int64, on date: CalendarDate, kind: BorrowerKind = .cooperative,
        terms: LoanTermsRequest = LoanTermsRequest(
            rate: AnnualRate(billionths: 60_000_000), instalments: 4, every: .months(3))
    ) throws {
        let code = "KH-" + number
        try perform(
            AddBorrower(code: code, kind: kind, details: BorrowerDetails(name: "Hợp tác xã " + number)),
            on: date)
        try perform(
            SubmitApplication(
                borrower: code, number: "HS-" + number, amount: .dong(dong), projectCost: .dong(2 * dong),
                ownCapital: Money(dong), termMonths: 60, purpose: "Mua bò sữa giống"), on: date)
        try perform(AppraiseApplication(number: "HS-" + number, reason: nil), on: date, by: "Bình")
        try perform(
            ApproveApplication(number: "HS-" + number, amount: nil, decision: nil), on: date, by: "Chi")
        try perform(
            SignLoan(
                application: "HS-" + number, number: number, amount: nil, collateral: nil,
                terms: terms), on: date)
        try perform(DisburseLoan(number: number, amount: .dong(dong), through: .bank), on: date)
    }

    func repay(_ number: String, _ dong: Int64, on date: CalendarDate, through: MoneyCode = .bank) throws {
        try perform(
            RepayLoan(
                number: number, amount: .dong(dong), prepayment: nil, holdsExcess: false, through: through),
            on: date)
    }

    /// Runs SQL as the owner of the tables, past everything that the tool itself would refuse.
    func corrupt(_ statements: String) throws {
        try TestCluster.shared.execute("set search_path = coopfund;\n" + statements, database: name)
    }

    /// The same with the guards of some tables off for the moment.
    func corrupt(_ statements: String, past tables: [String]) throws {
        let off = tables.map { "alter table \($0) disable trigger user;" }
        let on = tables.map { table in
            """
            do $$ declare name text; begin
                for name in select tgname from pg_trigger where tgrelid = '\(table)'::regclass and not tgisinternal
                loop execute format('alter table \(table) enable always trigger %I', name); end loop;
            end $$;
            """
        }
        try corrupt((off + [statements + ";"] + on).joined(separator: "\n"))
    }

    /// Closes the books through a month such as 2011-12.
    @discardableResult
    func close(_ month: String) throws -> WriteResult {
        try perform(ClosePeriods(through: FiscalPeriod(parsing: month)), on: Desk.today)
    }

    /// The names of the checks that find something.
    func broken() throws -> [String] {
        try database.read { try $0.check().filter { $0.violations > 0 }.map(\.name) }
    }
}

extension CalendarDate {
    /// - Precondition: there is such a day.
    init(parts year: Int, _ month: Int, _ day: Int) {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("no such day")
        }
        self = date
    }
}

extension Amount {
    /// - Precondition: above zero.
    static func dong(_ dong: Int64) -> Amount {
        guard let amount = Amount(Money(dong)) else { preconditionFailure("not above zero") }
        return amount
    }
}
