import FundCore
import FundServices
import FundStore
import FundTestSupport
import Wording

/// A fund that has done everything once: what the attacks are made on.
enum RichLife {
    /// The owner of the schema in the tests' cluster, who may do anything.
    static let owner = "coopfund"

    /// A database of its own with such a fund, number 1, an empty one, number 2, and one that an upgrade went
    /// through, number 3.
    static func database() throws -> String {
        let cluster = try TestCluster.shared
        let template = try cluster.template("fund_store_rich_life") { conninfo in
            try putInOlderFund(in: "fund_store_rich_life")
            _ = try Migrator(Database(conninfo: conninfo, fundCode: nil)).migrate()
            try live(in: "fund_store_rich_life")
        }
        return try cluster.createDatabase(template: template)
    }

    private static func live(in database: String) throws {
        let desk = try Desk(in: database, fund: "ST", founded: day(2022, 1, 3))
        _ = try Desk(in: database, fund: "CT")
        try putInMoney(desk)
        try putInBorrowers(desk)
        try lend(desk)
        try amendContracts(desk)
        try undoContract(desk)
        try keepBooks(desk)
        try placeDeposits(desk)
        try buyAssets(desk)
        try closeAndDistribute(desk)
        try goOn(desk)
        try withdrawDay(desk)
        try recalculate(desk)
        try setRules(desk)
        try takeCollateral(desk)
        try changeEquity(desk)
        try disposeOfAssets(desk)
        try payDeposits(desk)
        try decideOnDebts(desk)
        try staff(desk)
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    /// Every act has a key, a voucher and a note.
    @discardableResult
    static func perform(
        _ desk: Desk, _ service: some WriteService, on date: CalendarDate, by actor: String = "An"
    ) throws -> WriteResult {
        let number = try desk.database.read { $0.head.lastAct } + 1
        return try service.run(
            on: desk.database,
            WriteOptions(
                on: date, today: Desk.today, key: "khoa-\(number)", actedBy: actor,
                voucher: "CT-\(number)", note: "Ghi chú \(number)", ending: .commit))
    }

    private static func putInMoney(_ desk: Desk) throws {
        let contributions: [(CapitalSource, Int64, MoneyCode)] = [
            (.provincialBudget, 20_000_000_000, .bank), (.otherContribution, 2_000_000_000, .cash),
            (.grant, 100_000_000, .bank),
        ]
        for (source, dong, channel) in contributions {
            try perform(
                desk, MoveCapital(.contribute, source: source, amount: .dong(dong), through: channel),
                on: day(2022, 1, 4))
        }
        try perform(
            desk,
            MoveCapital(.withdraw, source: .grant, amount: .dong(40_000_000), through: .bank),
            on: day(2022, 1, 20))
    }

    private static func putInBorrowers(_ desk: Desk) throws {
        let kinds: [BorrowerKind] = [
            .cooperative, .cooperative, .member, .cooperativeUnion, .cooperative,
        ]
        for (index, kind) in kinds.enumerated() {
            try perform(
                desk,
                AddBorrower(
                    code: "KH-0\(index + 1)", kind: kind,
                    details: BorrowerDetails(
                        name: "Hợp tác xã Đại Tâm \(index + 1)", taxCode: "220012345\(index)",
                        sector: "Chăn nuôi", commune: "Đại Tâm", district: "Mỹ Xuyên", members: 20 + index)),
                on: day(2022, 1, 5))
        }
        try perform(
            desk, CorrectBorrower(code: "KH-02", changes: BorrowerChanges(members: 30)), on: day(2022, 1, 6))
        try perform(
            desk, RelateBorrowers(code: "KH-01", other: "KH-02", relation: "cùng giám đốc"),
            on: day(2022, 1, 6))
        try perform(desk, RecordCreditCheck(code: "KH-02", group: 2, source: "CIC"), on: day(2022, 1, 7))
        try perform(desk, RecordCreditCheck(code: "KH-03", group: 4, source: "CIC"), on: day(2022, 1, 7))
    }

    static func submit(
        _ desk: Desk, _ number: String, _ borrower: String, _ dong: Int64, on date: CalendarDate
    ) throws {
        try perform(
            desk,
            SubmitApplication(
                borrower: borrower, number: "HS-" + number, amount: .dong(dong), projectCost: .dong(2 * dong),
                ownCapital: Money(dong), termMonths: 24, purpose: "Mua bò sữa giống"), on: date)
    }

    static func approve(_ desk: Desk, _ number: String, on date: CalendarDate) throws {
        try perform(
            desk, AppraiseApplication(number: "HS-" + number, reason: "Khả thi"), on: date, by: "Bình")
        try perform(
            desk, ApproveApplication(number: "HS-" + number, amount: nil, decision: "QĐ " + number),
            on: date.adding(days: 1), by: "Chi")
    }

    static func sign(
        _ desk: Desk, _ number: String, amount: Int64? = nil, on date: CalendarDate,
        _ terms: (Amount) -> LoanTerms
    ) throws {
        try perform(
            desk,
            SignLoan(
                application: "HS-" + number, number: number, amount: amount.map { .dong($0) },
                collateral: "Nhà xưởng", terms: LoanTermsRequest(for: terms(.dong(1)))), on: date)
    }

    /// Of money whose owner bears the risk, with interest that went on to the owner.
    private static func lendEntrustedMoney(_ desk: Desk) throws {
        try perform(
            desk,
            AddLendingSource(
                SourceCode("UT"), .entrusted, name: "Quỹ HTX Việt Nam ủy thác", decision: "HĐ 05/UT",
                conditions: "Chăn nuôi", limit: .dong(500_000_000), bearer: .owner, account: "3411"),
            on: day(2022, 7, 5))
        try perform(
            desk,
            AddLendingSource(
                SourceCode("NS2"), .provincialBudget, name: "Ngân sách đợt 2", decision: "QĐ 12",
                conditions: "Vùng hạn mặn", limit: .dong(900_000_000), bearer: .fund, account: "41112"),
            on: day(2022, 7, 5))
        for code in ["UT", "NS2"] {
            try perform(
                desk,
                MoveCapital(
                    .contribute, source: SourceCode(code), amount: .dong(200_000_000), through: .bank),
                on: day(2022, 7, 6))
        }
        try perform(
            desk,
            AddBorrower(
                code: "KH-06", kind: .cooperative,
                details: BorrowerDetails(
                    name: "Hợp tác xã Thạnh Trị", taxCode: nil, sector: "Trồng lúa", commune: "Thạnh Trị",
                    district: "Thạnh Trị", members: 31)), on: day(2022, 7, 6))
        try submit(desk, "20", "KH-06", 100_000_000, on: day(2022, 7, 6))
        try approve(desk, "20", on: day(2022, 7, 7))
        try perform(
            desk,
            SignLoan(
                application: "HS-20", number: "20", amount: nil, collateral: nil, source: SourceCode("UT"),
                terms: LoanTermsRequest(
                    for: LoanTerms(
                        amount: .dong(1), rate: AnnualRate(billionths: 60_000_000), instalments: 4,
                        every: .months(3)))), on: day(2022, 7, 9))
        try perform(
            desk, DisburseLoan(number: "20", amount: .dong(100_000_000), through: .bank), on: day(2022, 7, 10)
        )
        try desk.repay("20", 26_500_000, on: day(2022, 10, 10))
        try perform(
            desk, PaySource(source: SourceCode("UT"), amount: .dong(1_000_000), through: .bank),
            on: day(2022, 10, 12))
    }

    private static func lend(_ desk: Desk) throws {
        let applications: [(String, String, Int64)] = [
            ("01", "KH-01", 400_000_000), ("02", "KH-02", 300_000_000), ("03", "KH-04", 60_000_000),
            ("04", "KH-04", 90_000_000), ("05", "KH-02", 100_000_000), ("06", "KH-02", 100_000_000),
            ("07", "KH-03", 50_000_000),
        ]
        for (number, borrower, dong) in applications {
            try submit(desk, number, borrower, dong, on: day(2022, 2, 1))
        }
        for number in ["01", "02", "03", "04", "05"] { try approve(desk, number, on: day(2022, 2, 3)) }
        try perform(desk, AppraiseApplication(number: "HS-06", reason: nil), on: day(2022, 2, 3), by: "Bình")
        try perform(
            desk, CloseApplication(number: "HS-07", way: .reject, reason: "Nợ xấu"), on: day(2022, 2, 5))
        try perform(
            desk, CloseApplication(number: "HS-04", way: .withdraw, reason: "Đổi ý"), on: day(2022, 2, 6))
        try sign(desk, "01", on: day(2022, 2, 10)) {
            LoanTerms(
                amount: $0, rate: AnnualRate(billionths: 66_000_000), instalments: 8, every: .months(3),
                firstDue: day(2022, 5, 10), grace: 1, interestGrace: 1, interestEvery: .months(1),
                roundPrincipalTo: 1_000, lateInterestRate: AnnualRate(billionths: 50_000_000))
        }
        try sign(desk, "02", on: day(2022, 2, 10)) { amount in
            LoanTerms(
                amount: amount, rate: AnnualRate(billionths: 60_000_000), method: .custom, instalments: 2,
                every: .months(6), interestEvery: .days(90),
                customRows: [
                    .init(dueOn: day(2022, 9, 30), principal: .dong(100_000_000)),
                    .init(dueOn: day(2023, 9, 29), principal: .dong(200_000_000)),
                ])
        }
        try sign(desk, "03", on: day(2022, 2, 10)) {
            LoanTerms(
                amount: $0, rate: AnnualRate(billionths: 60_000_000), method: .equalInstalment,
                instalments: 6, every: .days(30))
        }
        try draw(desk, "01", 200_000_000, on: day(2022, 2, 15))
        try draw(desk, "01", 200_000_000, on: day(2022, 3, 15))
        try draw(desk, "02", 300_000_000, on: day(2022, 2, 15))
        try draw(desk, "03", 60_000_000, on: day(2022, 2, 16), through: .cash)
        try repay(desk, "01", 40_000_000, on: day(2022, 5, 10), by: .last)
        // Ahead by the contract's own rule, and late with principal and interest owed: its order tells.
        try repay(desk, "01", 10_000_000, on: day(2022, 6, 20))
        try repay(desk, "01", 3_000_000, on: day(2022, 9, 12))
        try repay(desk, "02", 50_000_000, on: day(2022, 10, 20))
        try repay(desk, "02", 7_000_000, on: day(2022, 10, 25))
        let wrong = try desk.database.read { $0.head.lastAct }
        try perform(desk, ReverseEntry(entry: wrong, reason: "Nhầm khoản vay"), on: day(2022, 10, 26))
        // Repaid with too much: the rest is kept, and refunded.
        try perform(
            desk,
            RepayLoan(
                number: "03", amount: .dong(62_000_000), prepayment: nil, holdsExcess: true, through: .bank),
            on: day(2022, 4, 20))
        try perform(
            desk, SettleCredit(number: "03", amount: .dong(1_000_000), way: .refund(through: .cash)),
            on: day(2022, 4, 21))
        try perform(
            desk, ChangeRate(number: "01", rate: AnnualRate(billionths: 72_000_000)), on: day(2022, 7, 1))
        try perform(
            desk,
            WaiveInterest(
                number: "02", component: .interest, amount: .dong(1_000_000), decision: "QĐ 15",
                authority: "Hội đồng quản lý"), on: day(2022, 11, 1))
    }

    static func draw(
        _ desk: Desk, _ number: String, _ dong: Int64, on date: CalendarDate, through: MoneyCode = .bank
    ) throws {
        try perform(
            desk, DisburseLoan(number: number, amount: .dong(dong), through: through), on: date)
    }

    static func repay(
        _ desk: Desk, _ number: String, _ dong: Int64, on date: CalendarDate, by rule: PrepaymentRule? = nil,
        early: EarlyMoney? = nil
    ) throws {
        try perform(
            desk,
            RepayLoan(
                number: number, amount: .dong(dong), prepayment: rule, early: early, holdsExcess: false,
                through: .bank), on: date)
    }

    private static func keepBooks(_ desk: Desk) throws {
        try perform(
            desk,
            AddAccount(
                ChartAccount(code: "7111", nameVi: "Thu khác mới", nameEn: "New other income", kind: .income)),
            on: day(2022, 1, 10))
        try perform(
            desk, RenameAccount(code: "138", vietnamese: "Phải thu khác (mới)", english: "Others"),
            on: day(2022, 1, 10))
        try perform(
            desk,
            MoveMoney(
                .receipt(.role(.depositInterestIncome)), amount: .dong(500_000_000), through: .bank,
                counterparty: "Kho bạc"), on: day(2022, 6, 30))
        try perform(
            desk,
            MoveMoney(
                .payment(.account("6422")), amount: .dong(3_000_000), through: .cash, counterparty: "Bưu điện"
            ),
            on: day(2022, 6, 30))
        try perform(
            desk, MoveMoney(.transfer(to: .bank), amount: .dong(100_000_000), through: .cash),
            on: day(2022, 7, 1))
        try perform(
            desk,
            AddMoneyAccount(
                MoneyCode("KB"), .treasury, name: "Kho bạc", bank: "Kho bạc khu vực", number: "3761",
                account: "1122"), on: day(2022, 7, 1))
        try perform(
            desk,
            AddMoneyAccount(
                MoneyCode("Q2"), .till, name: "Quỹ thứ hai", bank: nil, number: nil, account: "1112"),
            on: day(2022, 7, 1))
        try perform(
            desk, MoveMoney(.transfer(to: MoneyCode("KB")), amount: .dong(50_000_000), through: .bank),
            on: day(2022, 7, 2))
        try perform(
            desk,
            MoveMoney(.transfer(to: MoneyCode("Q2")), amount: .dong(9_000_000), through: MoneyCode("KB")),
            on: day(2022, 7, 3))
        try perform(
            desk,
            MoveMoney(
                .payment(.role(.operatingExpenses)), amount: .dong(1_000_000), through: MoneyCode("Q2")),
            on: day(2022, 7, 4))
        try lendEntrustedMoney(desk)
        try fillAFile(desk)
        try perform(
            desk,
            PostVoucher([
                .init(.debit, "6422", .dong(5_000_000)), .init(.credit, "338", .dong(5_000_000)),
            ]), on: day(2022, 8, 31))
        let voucher = try desk.database.read { $0.head.lastAct }
        try perform(desk, ReverseEntry(entry: voucher, reason: "Trùng"), on: day(2022, 9, 1))
        try perform(desk, MapRole(.otherIncome, to: "7111"), on: day(2022, 9, 2))
        try perform(
            desk,
            AssertBalance(.account("4111"), balance: Money(20_000_000_000), evidence: .bankStatement),
            on: day(2022, 12, 31))
        try perform(
            desk,
            AssertBalance(.loan("03"), balance: Money(0), evidence: .borrowerConfirmation),
            on: day(2022, 12, 31))
    }

    private static func closeAndDistribute(_ desk: Desk) throws {
        // 2022 by days past due: provisions would leave no surplus to distribute. 2023 by runs.
        for (value, from) in [("none", day(2021, 5, 15)), (nil, day(2023, 1, 1))] as [(String?, CalendarDate)]
        {
            try perform(
                desk,
                SetRule(
                    RuleSetting(.closingRuns, value: value, subject: nil), from: from,
                    citation: "QĐ 44/QĐ-UBND", certainty: .partly, approvedBy: "Chi"),
                on: day(2023, 1, 3))
        }
        try perform(desk, ClosePeriods(through: FiscalPeriod(parsing: "2022-12")), on: Desk.today)
        try perform(
            desk,
            DistributeSurplus(
                year: FiscalPeriod(parsing: "2022"),
                decision: SurplusDecision(
                    rating: .a, monthlySalaries: Money(20_000_000),
                    managersMonthlySalaries: Money(10_000_000)), number: "QĐ 30"),
            on: day(2023, 3, 1))
        try perform(desk, ClosePeriods(through: FiscalPeriod(parsing: "2023-01")), on: Desk.today)
        try perform(
            desk, ReopenPeriod(FiscalPeriod(parsing: "2023-01"), reason: "Còn phiếu chi"), on: Desk.today)
        try perform(desk, ClosePeriods(through: FiscalPeriod(parsing: "2023-01")), on: Desk.today)
    }

    /// Once more to whoever owes already, with the related party counted; and a loan of older books.
    private static func goOn(_ desk: Desk) throws {
        try perform(
            desk,
            AnnounceCalendarDays(
                days: [day(2023, 4, 28), day(2023, 5, 1)], isWorking: false, name: "Nghỉ lễ"),
            on: day(2023, 3, 10))
        try submit(desk, "08", "KH-01", 150_000_000, on: day(2023, 3, 15))
        try approve(desk, "08", on: day(2023, 3, 16))
        try sign(desk, "08", on: day(2023, 3, 20)) {
            LoanTerms(
                amount: $0, rate: AnnualRate(billionths: 60_000_000), method: .bullet, instalments: 1,
                every: .months(12))
        }
        try perform(
            desk, AnnounceCalendarDays(days: [day(2023, 4, 29)], isWorking: true, name: "Làm bù"),
            on: day(2023, 3, 10))
        let file = """
            number,borrower,approved_on,amount,project_cost,own_capital,rate,method,instalments,every,grace,disbursed_on,appraised_by,approved_by
            CU-1,KH-04,2023-03-21,30tr,60tr,30tr,6,equal-principal,6,1m,0,2023-03-22,Người cũ,Người khác
            """
        try perform(
            desk, ImportLoans(ImportFile(path: "loans.csv", bytes: Array(file.utf8))), on: day(2023, 3, 25))
    }
}
