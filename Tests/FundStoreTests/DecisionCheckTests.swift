import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

/// The checks that decide once more. The limits are those of NĐ 45/2021: own capital of 20 % of the project (art.
/// 22(5)), 15 % of the actual charter capital to one borrower and 25 % with related parties (art. 23(2)).
@Suite struct `The decisions of the books` {
    private func day(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(parts: 2023, month, day) }

    /// 10 tỷ of charter capital: 1,5 tỷ to one borrower.
    private func desk() throws -> Desk {
        let desk = try Desk(in: Desk.migratedDatabase(), fund: nil)
        try desk.contribute(10_000_000_000, on: day(1, 3))
        return desk
    }

    private func ask(_ desk: Desk, _ number: String, _ borrower: String, _ dong: Int64, on date: CalendarDate)
        throws
    {
        try desk.perform(
            SubmitApplication(
                borrower: borrower, number: number, amount: .dong(dong), projectCost: .dong(2 * dong),
                ownCapital: Money(dong), termMonths: 12, purpose: "Mua máy cày"), on: date)
        try desk.perform(AppraiseApplication(number: number, reason: nil), on: date, by: "Bình")
    }

    private func approve(_ desk: Desk, _ number: String, on date: CalendarDate) throws {
        try desk.perform(
            ApproveApplication(number: number, amount: nil, decision: nil), on: date, by: "Chi")
    }

    private func add(_ desk: Desk, _ borrower: String) throws {
        try desk.perform(
            AddBorrower(
                code: borrower, kind: .cooperative, details: BorrowerDetails(name: "Hợp tác xã " + borrower)),
            on: day(1, 4))
    }

    private func violations(_ desk: Desk, _ name: String) throws -> [String] {
        let finding = try #require(try desk.database.read { try $0.check([name]) }.first)
        return finding.shown.map { Catalogue.text("check.\(name).violation", $0, in: .en) }
    }

    /// What is decided rightly stays right: capital, rules and what is owed change afterwards.
    @Test func `stay valid when capital and rules change afterwards`() throws {
        let desk = try desk()
        for borrower in ["A", "B"] { try add(desk, borrower) }
        try ask(desk, "HS-A", "A", 1_500_000_000, on: day(2, 1))
        try approve(desk, "HS-A", on: day(2, 2))
        try desk.perform(
            MoveCapital(.withdraw, source: .provincialBudget, amount: .dong(8_000_000_000), through: .bank),
            on: day(3, 1))
        try desk.perform(RelateBorrowers(code: "A", other: "B", relation: nil), on: day(3, 1))
        // Read late: a limit of 1 % that held when the application was approved.
        try desk.corrupt(
            """
            insert into lending_rule (fund_id, valid_from, code, limit_ten_thousandths, citation, certainty)
            select fund_id, '2023-01-01', 'single-borrower-maximum', 100, 'QĐ 1/2023', 'verified' from fund
            """)
        #expect(try desk.broken() == [])
        // 1 % of 2 tỷ: whoever decides now is judged by it.
        try ask(desk, "HS-B", "B", 30_000_000, on: day(4, 1))
        #expect(throws: Refusal.self) { try approve(desk, "HS-B", on: day(4, 2)) }
        #expect(try desk.broken() == [])
    }

    /// Approved at 1.400.000.000 within 1.500.000.000; made 1.600.000.000 past the tool.
    @Test func `are found where they do not hold`() throws {
        let desk = try desk()
        try add(desk, "A")
        try ask(desk, "HS-A", "A", 1_400_000_000, on: day(2, 1))
        try approve(desk, "HS-A", on: day(2, 2))
        try desk.corrupt(
            """
            update application set amount_dong = 1600000000, project_cost_dong = 3200000000;
            update application_step set amount_dong = 1600000000
            """, past: ["application", "application_step"])
        #expect(try desk.broken() == ["decisions-hold"])
        let found = try violations(desk, "decisions-hold")
        #expect(
            found.contains(
                "Application or loan HS-A, entry 5: it is above the limit of a single borrower (1,600,000,000 dong, bound 1,500,000,000 dong)."
            ), "\(found)")
    }

    @Test func `are found where what was kept of them was changed`() throws {
        let desk = try desk()
        try add(desk, "A")
        try ask(desk, "HS-A", "A", 100_000_000, on: day(2, 1))
        try approve(desk, "HS-A", on: day(2, 2))
        try desk.corrupt(
            "update application_step set findings = replace(findings::text, '15', '16')::json where step = 'approved'",
            past: ["application_step"])
        #expect(try desk.broken() == ["decisions-hold"])
    }

    /// A debt of group 3 that was reported before the first disbursement; one reported after it says nothing.
    @Test func `are found where whoever had bad debts was paid out`() throws {
        let desk = try desk()
        try desk.lend("01", 100_000_000, on: day(2, 1))
        try desk.perform(RecordCreditCheck(code: "KH-01", group: 3, source: "CIC"), on: day(2, 1))
        #expect(try desk.broken() == [])
        try desk.lend("02", 100_000_000, on: day(2, 1))
        try desk.corrupt(
            "update credit_check set borrower_id = (select borrower_id from borrower where code = 'KH-02')",
            past: ["credit_check"])
        #expect(try desk.broken() == ["decisions-hold"])
    }

    /// 100.000.000 drawn on 01/02/2023, due on 01/05 and unpaid: on 01/07 61 days past due, group 3.
    @Test func `are found where an own loan was bad`() throws {
        let desk = try desk()
        try desk.lend("01", 100_000_000, on: day(2, 1))
        try desk.lend("02", 100_000_000, on: day(7, 1))
        try desk.corrupt(
            "update loan set borrower_id = b.borrower_id from borrower b where b.code = 'KH-02' and number = '01'",
            past: ["loan"])
        #expect(try desk.broken() == ["loans-follow-approvals", "decisions-hold"])
    }

    @Test(arguments: [
        ("order", "update application_step set step = 'approved' where step = 'appraised'"),
        ("day", "update act set effective_on = '2023-01-05' where kind = 'approval'"),
        (
            "other-amount",
            "update application_step set amount_dong = amount_dong - 1 where step = 'appraised'"
        ),
        ("above-asked", "update application_step set amount_dong = amount_dong + 1 where step = 'approved'"),
        (
            "same-person",
            "update application_step set acted_by = 'BÌ' || U&'\\200B' || 'nh ' where step = 'approved'"
        ),
        ("other-name", "update application_step set acted_by = 'Giám đốc' where step = 'approved'"),
    ]) func `follow each other`(_ flaw: String, _ sql: String) throws {
        let desk = try desk()
        try desk.lend("01", 100_000_000, on: day(2, 1))
        try desk.corrupt(sql, past: ["application_step", "act"])
        let finding = try #require(try desk.database.read { try $0.check(["steps-in-order"]) }.first)
        #expect(finding.shown.contains { $0["flaw"] == .phrase("check.steps-in-order." + flaw) })
    }

    @Test(arguments: [
        ("days-agree-with-acts", "loan", "update loan set signed_on = signed_on - 1"),
        (
            "days-agree-with-acts", "journal_line",
            "update journal_line set effective_on = '2023-01-09' where act_no = 1"
        ),
        ("copies-agree", "borrower_version", "update borrower_version set search_text = 'x'"),
        (
            "copies-agree", "account_balance",
            "update account_balance set never_below_zero = false"
        ),
        (
            "copies-agree", "journal_line",
            "update journal_line set line_no = 9 where act_no = 1 and line_no = 2"
        ),
        (
            "copies-agree", "fund_head",
            "update fund_head set last_recorded_at = last_recorded_at + interval '1 hour'"
        ),
        ("copies-agree", "fund", "update fund set founded_on = '2022-01-01'"),
        ("copies-agree", "fund", "update fund set created_at = created_at + interval '1 hour'"),
        (
            "acts-have-their-rows", "act",
            "alter table act drop constraint act_kind_is_known; update act set kind = 'gift' where kind = 'approval'"
        ),
        ("acts-have-their-rows", "loan", "update loan set act_no = act_no - 1"),
    ]) func `stand on whole rows`(_ check: String, _ table: String, _ sql: String) throws {
        let desk = try desk()
        try desk.lend("01", 100_000_000, on: day(2, 1))
        #expect(try desk.broken() == [])
        try desk.corrupt(sql, past: [table])
        #expect(try desk.broken().contains(check))
    }

    /// Every kind of act that the program knows has a row in the check, or its acts would be violations.
    @Test func `and every other act have a row that the check knows`() {
        let known = Check.kindsWithRows
        #expect(ActKind.allCases.filter { !known.contains($0.rawValue) } == [])
    }

    /// What the desk decided, with what it found, is what the sweep over all acts comes to: some ninety random acts
    /// on five borrowers, related in part, dated back and forth, drawn, repaid, reversed, withdrawn.
    @Test(arguments: Seeds.counting(to: 4)) func `come to the same by another way`(_ seed: UInt64) throws {
        let desk = try desk()
        var life = RandomDecisions(desk, SeededGenerator(seed: seed))
        try life.live(acts: 90)
        #expect(life.decided > 3, "seed \(seed): too few decisions")
        #expect(try desk.broken() == [], "COOPFUND_SEED=\(seed)")
        // Asked for one, round by round, the books say what the whole history says.
        try desk.database.read { reader in
            let borrowers = try reader.borrowers().map(\.borrowerID)
            let (history, circles) = (
                try reader.lendingHistory(of: borrowers), try reader.relatedCircles()
            )
            for borrower in borrowers {
                let related = try reader.relatedBorrowers(of: borrower)
                #expect(history.related(to: borrower).sorted() == related, "COOPFUND_SEED=\(seed)")
                #expect(circles.related(to: borrower).sorted() == related, "COOPFUND_SEED=\(seed)")
            }
        }
    }
}

/// Random applications, decisions, draws, repayments and reversals; what the desk refuses did not happen.
private struct RandomDecisions {
    private let desk: Desk
    private var random: SeededGenerator
    private var numbers: [String] = []
    private var loans: [String] = []
    private(set) var decided = 0

    init(_ desk: Desk, _ random: SeededGenerator) {
        self.desk = desk
        self.random = random
    }

    mutating func live(acts: Int) throws {
        for index in 1...5 {
            try desk.perform(
                AddBorrower(
                    code: "K\(index)", kind: .cooperative, details: BorrowerDetails(name: "HTX \(index)")),
                on: CalendarDate(parts: 2023, 1, 4))
        }
        for index in 1...acts { try step(index) }
    }

    private mutating func step(_ index: Int) throws {
        // Mostly forward, now and then back by up to a month.
        let base = CalendarDate(parts: 2023, 2, 1).adding(days: index * 4)
        let on =
            Int.random(in: 0..<4, using: &random) == 0
            ? base.adding(days: -.random(in: 1...30, using: &random)) : base
        switch Int.random(in: 0..<14, using: &random) {
        case 0: try attempt(RelateBorrowers(code: borrower, other: borrower, relation: nil), on: on)
        case 12: try declare(on: on)
        case 13: try identify(on: on)
        case 1:
            try attempt(
                MoveCapital(
                    Bool.random(using: &random) ? .contribute : .withdraw, source: .provincialBudget,
                    amount: .dong(.random(in: 1...2_000_000_000, using: &random)), through: .bank), on: on)
        case 2 where !loans.isEmpty:
            try attempt(
                RepayLoan(
                    number: loan, amount: .dong(.random(in: 1...400_000_000, using: &random)),
                    prepayment: nil,
                    holdsExcess: true, through: .bank), on: on)
        case 3 where !loans.isEmpty:
            let last = try desk.database.read { $0.head.lastAct }
            try attempt(
                ReverseEntry(entry: .random(in: 1...last, using: &random), reason: "Nhầm"), on: Desk.today)
        case 4 where !loans.isEmpty:
            try attempt(
                DisburseLoan(
                    number: loan, amount: .dong(.random(in: 1...300_000_000, using: &random)), through: .bank),
                on: on)
        case 5 where !numbers.isEmpty:
            let number = numbers[.random(in: numbers.indices, using: &random)]
            try attempt(CloseApplication(number: number, way: .withdraw, reason: "Đổi ý"), on: on)
        default: try apply(index, on: on)
        }
    }

    /// Somebody's relative, of few citizens, so that numbers meet.
    private mutating func declare(on date: CalendarDate) throws {
        let isOfStaff = Int.random(in: 0..<3, using: &random) == 0
        try attempt(
            DeclareRelative(
                borrower: isOfStaff ? nil : borrower, application: nil,
                staff: isOfStaff ? ["Bình", "Chi"].randomElement(using: &random) : nil,
                relative: Relative("Lê Văn \(Int.random(in: 1...9, using: &random))", idNumber: citizen)),
            on: date)
    }

    /// Another representative, or the tax code of a person.
    private mutating func identify(on date: CalendarDate) throws {
        var changes = BorrowerChanges(members: .random(in: 7...900, using: &random))
        changes.identity = BorrowerIdentity(idNumber: citizen)
        try attempt(CorrectBorrower(code: borrower, changes: changes), on: date)
    }

    private var citizen: String {
        mutating get { "0940850000\(Int.random(in: 10...40, using: &random))" }
    }

    private mutating func apply(_ index: Int, on date: CalendarDate) throws {
        let number = "HS-\(index)"
        let dong = Int64.random(in: 100...900, using: &random) * 1_000_000
        try attempt(
            SubmitApplication(
                borrower: borrower, number: number, amount: .dong(dong), projectCost: .dong(dong * 2),
                ownCapital: Money(dong), termMonths: 12, purpose: "Vốn"), on: date)
        try attempt(AppraiseApplication(number: number, reason: nil), on: date, by: "Bình")
        guard try attempt(ApproveApplication(number: number, amount: nil, decision: nil), on: date, by: "Chi")
        else { return }
        decided += 1
        numbers.append(number)
        guard Int.random(in: 0..<3, using: &random) > 0 else { return }
        let signed = try attempt(
            SignLoan(
                application: number, number: "L\(index)", amount: nil, collateral: nil,
                terms: LoanTermsRequest(
                    rate: AnnualRate(billionths: 60_000_000), instalments: 4, every: .months(3))),
            on: date.adding(days: .random(in: 0...20, using: &random)))
        if signed { loans.append("L\(index)") }
    }

    private var borrower: String {
        mutating get { "K\(Int.random(in: 1...5, using: &random))" }
    }

    private var loan: String {
        mutating get { loans[.random(in: loans.indices, using: &random)] }
    }

    @discardableResult
    private func attempt(
        _ service: some WriteService, on date: CalendarDate, by actor: String = "An"
    ) throws -> Bool {
        do {
            try desk.perform(service, on: date, by: actor)
            return true
        } catch is Refusal {
            return false
        }
    }
}
