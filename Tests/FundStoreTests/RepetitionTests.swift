import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

/// The same receipt twice.
@Suite struct `Money that is in the books already` {
    private static let day = CalendarDate(parts: 2012, 4, 4)

    private func options(
        _ date: CalendarDate, _ voucher: String?, again: Bool = false, key: String? = nil
    ) -> WriteOptions {
        WriteOptions(
            on: date, today: Desk.today, key: key, actedBy: "An", voucher: voucher, ending: .commit,
            again: again)
    }

    private func payment(_ dong: Int64) -> RepayLoan {
        RepayLoan(number: "01", amount: .dong(dong), prepayment: nil, holdsExcess: false, through: .bank)
    }

    private func refusal(_ body: () throws -> Void) throws -> Refusal? {
        do {
            try body()
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    /// A desk with one contract, and what was paid on it.
    private func desk() throws -> (desk: Desk, entry: Int64) {
        let desk = try Desk()
        try desk.lend("01", 100_000_000, on: CalendarDate(parts: 2012, 1, 4))
        _ = try payment(1_000_000).run(on: desk.database, options(Self.day, "PT 11"))
        return (desk, try desk.database.read { $0.head.lastAct })
    }

    @Test(arguments: ["PT 11", "pt 11", "PT11", "P\u{200B}T\u{A0}11", "ＰＴ１１"])
    func `is refused under the same voucher, however it is typed`(voucher: String) throws {
        let (desk, entry) = try desk()
        // On another day of the year too: the voucher is the same.
        for date in [Self.day, CalendarDate(parts: 2012, 7, 4)] {
            let refusal = try refusal {
                _ = try payment(1_000_000).run(on: desk.database, options(date, voucher))
            }
            #expect(refusal?.code == .voucherRepeated)
            #expect(refusal?.arguments["entry"] == .number(Int(entry)))
            #expect(refusal?.arguments["on"] == .date(Self.day))
        }
        let normal = Identifier.normal(voucher)
        let again = try payment(1_000_000).run(on: desk.database, options(Self.day, normal, again: true))
        #expect(again.notices.isEmpty)
        #expect(try desk.database.read { $0.head.lastAct } == entry + 1)
    }

    /// Other money: another amount, another loan, another way of moving.
    @Test func `is not what differs in more than the voucher`() throws {
        let (desk, _) = try desk()
        try desk.lend("02", 100_000_000, on: CalendarDate(parts: 2012, 1, 4))
        #expect(try payment(1_000_001).run(on: desk.database, options(Self.day, "PT 11")).notices.isEmpty)
        let other = RepayLoan(
            number: "02", amount: .dong(1_000_000), prepayment: nil, holdsExcess: false, through: .bank)
        #expect(try other.run(on: desk.database, options(Self.day, "PT 11")).notices.isEmpty)
        let receipt = MoveMoney(.receipt(.role(.otherIncome)), amount: .dong(1_000_000), through: .bank)
        #expect(try receipt.run(on: desk.database, options(Self.day, "PT 11")).notices.isEmpty)
        // Another day and no voucher, or another one: two payments.
        let later = CalendarDate(parts: 2012, 5, 4)
        #expect(try payment(1_000_000).run(on: desk.database, options(later, nil)).notices.isEmpty)
        let latest = CalendarDate(parts: 2012, 6, 4)
        #expect(try payment(1_000_000).run(on: desk.database, options(latest, "PT 12")).notices.isEmpty)
    }

    @Test(arguments: [(day, nil), (day, "PT 12"), (CalendarDate(parts: 2013, 4, 4), "PT 11")])
    func `is recorded with a word where it may be other money`(date: CalendarDate, voucher: String?) throws {
        let (desk, entry) = try desk()
        let result = try payment(1_000_000).run(on: desk.database, options(date, voucher))
        #expect(result.notices.map(\.key) == ["notice.resembles-entry"])
        #expect(result.notices[0].arguments["entry"] == .number(Int(entry)))
        #expect(result.answer.json.contains(#""notices":[{"code":"notice.resembles-entry""#))
    }

    @Test func `does not count once it was reversed`() throws {
        let (desk, entry) = try desk()
        try desk.perform(ReverseEntry(entry: entry, reason: "nhầm"), on: Self.day)
        #expect(try payment(1_000_000).run(on: desk.database, options(Self.day, "PT 11")).notices.isEmpty)
    }

    /// What a key stands for says "again" only where it was said: kept requests have no word for it.
    @Test func `belongs to the request where it was said`() throws {
        let (desk, _) = try desk()
        _ = try payment(5_000_000).run(on: desk.database, options(Self.day, "a", key: "k1"))
        _ = try payment(5_000_000).run(on: desk.database, options(Self.day, "a", again: true, key: "k2"))
        let kept = try TestCluster.shared.execute(
            "select request like '%\"again\"%' from coopfund.operation_key where key in ('k1', 'k2') order by key",
            database: desk.name)
        #expect(kept == "f\nt\n")
        #expect(
            try payment(5_000_000).run(on: desk.database, options(Self.day, "a", again: true, key: "k2"))
                .isReplay)
        #expect(
            try refusal {
                _ = try payment(5_000_000).run(on: desk.database, options(Self.day, "a", key: "k2"))
            }?.code == .keyReused)
    }

    /// Each act that moves money, done under the same voucher and under none.
    @Test(arguments: [
        "contribute", "withdraw", "receive", "receive for an account", "pay", "transfer", "voucher",
        "disburse",
        "waive", "refund",
    ])
    func `is looked for by every act of its kind`(act: String) throws {
        let desk = try Desk()
        try desk.lend("01", 100_000_000, on: CalendarDate(parts: 2012, 1, 4))
        try desk.perform(
            MoveCapital(.contribute, source: .grant, amount: .dong(50), through: .cash), on: Self.day)
        let service: any WriteService =
            switch act {
            case "contribute": MoveCapital(.contribute, source: .grant, amount: .dong(7), through: .bank)
            case "withdraw":
                MoveCapital(.withdraw, source: .provincialBudget, amount: .dong(7), through: .bank)
            case "receive": MoveMoney(.receipt(.role(.otherIncome)), amount: .dong(7), through: .bank)
            case "receive for an account":
                MoveMoney(.receipt(.account("338")), amount: .dong(7), through: .cash)
            case "pay": MoveMoney(.payment(.role(.operatingExpenses)), amount: .dong(7), through: .bank)
            case "transfer": MoveMoney(.transfer(to: .cash), amount: .dong(7), through: .bank)
            case "voucher": PostVoucher([.init(.debit, "6422", .dong(7)), .init(.credit, "811", .dong(7))])
            case "disburse": DisburseLoan(number: "02", amount: .dong(7_000_000), through: .bank)
            case "waive":
                WaiveInterest(
                    number: "01", component: .interest, amount: .dong(1_000), decision: "1", authority: "A")
            default: SettleCredit(number: "01", amount: .dong(7), way: .refund(through: .bank))
            }
        if act == "disburse" { try signed("02", desk) }
        if act == "refund" {
            try desk.perform(
                RepayLoan(
                    number: "01", amount: .dong(110_000_000), prepayment: nil, holdsExcess: true,
                    through: .bank), on: Self.day)
        }
        #expect(try service.run(on: desk.database, options(Self.day, "CT 1")).notices.isEmpty)
        let entry = try desk.database.read { $0.head.lastAct }
        let refusal = try refusal { _ = try service.run(on: desk.database, options(Self.day, "ct1")) }
        #expect(refusal?.code == .voucherRepeated && refusal?.arguments["entry"] == .number(Int(entry)))
        let probable = try service.run(on: desk.database, options(Self.day, nil))
        #expect(probable.notices.map(\.key) == ["notice.resembles-entry"])
        #expect(try service.run(on: desk.database, options(Self.day, "CT 1", again: true)).notices.isEmpty)
        #expect(try desk.broken() == [])
    }

    /// A contract of which nothing is drawn yet.
    private func signed(_ number: String, _ desk: Desk) throws {
        try desk.perform(
            SubmitApplication(
                borrower: "KH-01", number: "HS-" + number, amount: .dong(100_000_000),
                projectCost: .dong(200_000_000), ownCapital: Money(100_000_000), termMonths: 60, purpose: "Bò"
            ),
            on: Self.day)
        try desk.perform(AppraiseApplication(number: "HS-" + number, reason: nil), on: Self.day, by: "Bình")
        try desk.perform(
            ApproveApplication(number: "HS-" + number, amount: nil, decision: nil), on: Self.day, by: "Chi")
        try desk.perform(
            SignLoan(
                application: "HS-" + number, number: number, amount: nil, collateral: nil,
                terms: LoanTermsRequest(
                    rate: AnnualRate(billionths: 60_000_000), instalments: 4, every: .months(3))),
            on: Self.day)
    }

    // MARK: Files

    private func flaws(_ text: String, _ desk: Desk, again: Bool = false, voucher: String? = nil) throws
        -> [String]
    {
        let file = ImportFile(path: "x.csv", bytes: Array(text.utf8))
        do {
            let result = try ImportRepayments(file).run(
                on: desk.database,
                WriteOptions(
                    on: nil, today: Desk.today, key: nil, actedBy: "An", voucher: voucher, ending: .rollBack,
                    again: again))
            return result.notices.map { notice in
                let line = notice.arguments["line"].map { "\($0) " } ?? ""
                return line + notice.key
            }
        } catch let file as BadFile {
            return file.flaws.map { "\($0.line) \($0.code)" }
        }
    }

    @Test func `is found by the lines of a file`() throws {
        let (desk, _) = try desk()
        let head = "loan,on,amount,voucher\n"
        let (same, bare) = ("01,2012-04-04,1tr,pt11\n", "01,2012-04-04,1tr,\n")
        #expect(try flaws(head + same, desk) == ["2 import.already-recorded"])
        #expect(try flaws(head + same, desk, again: true) == [])
        #expect(try flaws(head + bare, desk) == ["number(2) import.resembles-entry"])
        #expect(try flaws(head + bare, desk, again: true) == [])
        #expect(try flaws(head + "01,2012-04-04,1tr,PT 12\n", desk) == ["number(2) import.resembles-entry"])
        #expect(try flaws(head + "01,2012-09-04,1tr,PT 11\n", desk) == ["2 import.already-recorded"])
        #expect(try flaws(head + "01,2013-04-04,1tr,PT 11\n", desk) == ["number(2) import.resembles-entry"])
        // One voucher for a whole file says nothing of its lines, but for the same day.
        let months = (5...8).map { "01,2012-0\($0)-04,2tr,\n" }.joined()
        #expect(try flaws(head + months, desk, voucher: "BK 1") == [])
        #expect(try flaws(head + bare, desk, voucher: "PT 11") == ["2 import.already-recorded"])
    }

    @Test func `is found among the lines of one file`() throws {
        let (desk, _) = try desk()
        let head = "loan,on,amount,voucher\n"
        let file = { (rows: String...) in head + rows.map { "01,2012-" + $0 + "\n" }.joined() }
        #expect(try flaws(file("05-04,2tr,A 1", "05-04,2tr,a1"), desk) == ["3 import.duplicate-line"])
        #expect(try flaws(file("05-04,2tr,A 1", "06-04,2tr,a\u{200B}1"), desk) == ["3 import.duplicate-line"])
        #expect(try flaws(file("05-04,2tr,", "05-04,2tr,"), desk) == ["3 import.duplicate-line"])
        #expect(try flaws(file("05-04,2tr,", "05-04,2tr,"), desk, again: true) == [])
        #expect(try flaws(file("05-04,2tr,A 1", "05-04,2tr,"), desk) == ["number(3) import.resembles-line"])
        #expect(try flaws(file("05-04,2tr,A 1", "05-04,3tr,A 1", "06-04,2tr,A 2"), desk) == [])
    }

    /// Of a thousand lines like recorded ones the first are named and the others counted.
    @Test func `is counted where it is much`() throws {
        let desk = try Desk()
        let start = CalendarDate(parts: 2012, 1, 5)
        let take = { (voucher: String, ending: FundStore.Ending) in
            let rows = (0..<1_000).map { "\(start.adding(days: $0).iso),grant,\(10_000 + $0),\(voucher)\n" }
            let text = "on,source,amount,voucher\n" + rows.joined()
            return try ImportCapital(ImportFile(path: "x.csv", bytes: Array(text.utf8))).run(
                on: desk.database,
                WriteOptions(on: nil, today: Desk.today, key: nil, actedBy: nil, ending: ending))
        }
        _ = try take("A", .commit)
        let notices = try take("", .rollBack).notices
        #expect(notices.prefix(5).map(\.key) == Array(repeating: "import.resembles-entry", count: 5))
        #expect(
            notices.dropFirst(5).map { $0.text(in: .en) } == [
                "995 more lines resemble what is there already."
            ])
        do {
            _ = try take("a", .rollBack)
            Issue.record("it was taken in")
        } catch let file as BadFile {
            #expect(file.flaws.map(\.line) == Array(2...1_001))
            #expect(file.flaws.allSatisfy { $0.code == "import.already-recorded" })
        }
    }

    @Test func `in a file shows letters that only look Latin`() throws {
        let (desk, _) = try desk()
        #expect(
            try flaws("loan,on,amount,voucher\n01,2012-05-04,2tr,РТ 1\n", desk)
                == ["number(2) import.look-alike"])
    }

    /// The statements read what belongs to the loan, the amount or the voucher, and not the journal.
    @Test func `is asked for by an index`() throws {
        let desk = try Desk()
        let plan = { (query: String) in
            try TestCluster.shared.execute(
                "set search_path = coopfund; set enable_seqscan = off; explain \(query)", database: desk.name)
        }
        #expect(
            try plan(
                "select act_no from act where fund_id = 1 and voucher is not null "
                    + "and voucher_form(voucher) = voucher_form('PT 11')"
            ).contains("act_by_voucher"))
        #expect(
            try plan("select act_no from money_movement where fund_id = 1 and amount_dong = 7")
                .contains("money_movement_by_amount"))
        #expect(
            try plan(
                "select request from operation_key where fund_id = 1 "
                    + "and identifier_form(key) = identifier_form('k')"
            ).contains("operation_key_by_form"))
    }
}
