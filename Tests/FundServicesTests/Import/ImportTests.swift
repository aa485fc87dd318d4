import Foundation
import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

private typealias WriteEnding = FundStore.Ending

/// A fund of its own in a database of its own.
private final class Fund {
    let database: Database
    private let name: String

    init() throws {
        let cluster = try TestCluster.shared
        let template = try cluster.template("import_template") { conninfo in
            _ = try Migrator(Database(conninfo: conninfo, fundCode: nil)).migrate()
        }
        name = try cluster.createDatabase(template: template)
        database = try Database(conninfo: cluster.conninfo(database: name), fundCode: "ST")
        _ = try CreateFund(code: "ST", name: "Quỹ", province: "Sóc Trăng").run(
            on: database,
            WriteOptions(on: nil, today: Self.today, key: nil, actedBy: nil, ending: .commit))
    }

    static let today = CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(day: 0)

    static func options(key: String? = nil, by: String? = nil, ending: WriteEnding = .commit) -> WriteOptions
    {
        WriteOptions(on: today, today: today, key: key, actedBy: by, ending: ending)
    }

    @discardableResult
    func take<Service: ImportService>(
        _ service: (ImportFile) -> Service, _ text: String, by: String? = nil, ending: WriteEnding = .commit
    ) throws -> WriteResult {
        try take(service, Array(text.utf8), by: by, ending: ending)
    }

    @discardableResult
    func take<Service: ImportService>(
        _ service: (ImportFile) -> Service, _ bytes: [UInt8], by: String? = nil, ending: WriteEnding = .commit
    ) throws -> WriteResult {
        let file = ImportFile(path: "folder/x.csv", bytes: bytes)
        return try service(file).run(
            on: database, Self.options(key: file.key(Service.kind), by: by, ending: ending))
    }

    /// What the file is refused for, as `line column code`; the books must not have moved.
    func flaws<Service: ImportService>(
        of service: (ImportFile) -> Service, _ text: String
    ) throws -> [String] {
        let before = try acts
        var flaws: [String] = []
        do {
            try take(service, text)
        } catch let file as BadFile {
            flaws = file.flaws.map { "\($0.line) \($0.field ?? "-") \($0.code)" }
            #expect(file.path == "folder/x.csv")
            for language in Language.allCases {
                let lines = file.text(in: language).split(separator: "\n").count
                // Flaws alike are said once; each of them has its place in the document for programs.
                #expect((2...flaws.count + 1).contains(lines))
            }
        }
        #expect(try acts == before)
        return flaws
    }

    var acts: Int64 { get throws { try database.read { $0.head.lastAct } } }

    func position(_ number: String, on date: String) throws -> LoanPosition {
        try database.read { try $0.loan($0.loanRecord(number)).position(on: CalendarDate(parsing: date)) }
    }

    /// SQL's own view of the books.
    func sql(_ query: String) throws -> String {
        try TestCluster.shared.execute("set search_path = coopfund; " + query, database: name)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func takeSample() throws {
        try takeFiles()
        try take(ImportLoans.init, Sample.bytes("loans"))
    }

    /// Everything up to the approvals.
    func takeFiles() throws {
        try take(ImportCapital.init, Sample.bytes("capital"))
        try take(ImportBorrowers.init, Sample.bytes("borrowers"))
        try take(ImportApplications.init, Sample.bytes("applications"))
        try take(ImportDocuments.init, Sample.bytes("documents"))
        try take(ImportRelatives.init, Sample.bytes("relatives"))
        try take(ImportAppraisals.init, Sample.bytes("appraisals"), by: "An")
        try take(ImportApprovals.init, Sample.bytes("approvals"), by: "Bình")
    }

    deinit { try? TestCluster.shared.dropDatabase(name) }
}

/// The demonstration's own files.
private enum Sample {
    static func bytes(_ name: String) throws -> [UInt8] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let root = tests.deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("Scripts/demo-data/soc-trang-2010-2012")
        return Array(try Data(contentsOf: folder.appendingPathComponent(name + ".csv")))
    }
}

private let loanColumns =
    "number,borrower,approved_on,amount,project_cost,own_capital,rate,method,instalments,every,grace"

@Suite struct `An import` {
    @Test func `takes the province's fund in, and it comes to the report's figures`() throws {
        let fund = try Fund()
        try fund.takeSample()
        let result = try fund.take(ImportRepayments.init, Sample.bytes("repayments"))
        #expect(result.answer.json.contains(#""kind":"repayments","file":"x.csv","rows":28"#))
        let day = try CalendarDate(parsing: "2012-12-31")
        let capital = try fund.database.read { try $0.capital(asOf: day) }
        #expect(capital.total == 5_000_000_000)
        var drawn: Int64 = 0
        var statuses: [LoanStatus: Int] = [:]
        var overdue: [String] = []
        var principal: Int64 = 0
        try fund.database.read { reader in
            try reader.eachLoan(signedBy: day) { record, loan in
                let position = loan.position(on: day)
                drawn += position.drawn
                principal += position.principalOutstanding
                statuses[position.status, default: 0] += 1
                if position.daysPastDue > 0 { overdue.append(record.number) }
            }
        }
        #expect(drawn == 2_440_000_000)
        #expect(statuses == [.active: 6, .settled: 2])
        #expect(overdue == ["03/HĐTD-2010"])
        // What the loans are by their facts is what the journal says.
        let booked = try fund.database.read { try $0.balances(of: [.loanPrincipal], asOf: day) }
        #expect(booked[.loanPrincipal] == principal)
        #expect(
            try fund.sql(
                "select count(*) from (select act_no from journal_line group by act_no, effective_on "
                    + "having sum(amount_dong) <> 0) x") == "0")
        #expect(
            try fund.sql("select string_agg(distinct step || ': ' || acted_by, '; ') from application_step")
                == "appraised: An; approved: Bình")
    }

    /// Nobody is made to have done what is not known of them.
    @Test func `names nobody for what older books do not say`() throws {
        let fund = try Fund()
        try fund.take(ImportCapital.init, Sample.bytes("capital"))
        try fund.take(ImportBorrowers.init, Sample.bytes("borrowers"))
        let row = "01,THT01,2010-06-01,150tr,200tr,50tr,6,equal-principal,4,6m,0"
        try fund.take(ImportLoans.init, "\(loanColumns)\n\(row)\n")
        #expect(
            try fund.sql("select string_agg(distinct step || ': ' || acted_by, '; ') from application_step")
                == "appraised: chuyển đổi dữ liệu (thẩm định); approved: chuyển đổi dữ liệu (phê duyệt)")
    }

    /// A file is no way around the authority that the fund asks of whoever approves.
    @Test func `asks who approved where the fund does`() throws {
        let fund = try Fund()
        try fund.takeFiles()
        let rule = SetRule(
            try RuleSetting(.approvalAuthority, value: "3 tỷ/24", subject: "council"),
            from: try CalendarDate(parsing: "2010-01-01"), citation: "Điều lệ", certainty: .verified,
            approvedBy: "Chi")
        _ = try rule.run(on: fund.database, Fund.options(by: "An"))
        let terms = "01,THT01,2010-06-01,150tr,200tr,50tr,6,equal-principal"
        #expect(
            try fund.flaws(of: ImportLoans.init, "\(loanColumns)\n\(terms),4,6m,0\n")
                == ["2 application application.authority-missing"])
        let columns = loanColumns + ",application"
        #expect(
            try fund.flaws(of: ImportLoans.init, "\(columns)\n\(terms),5,6m,0,HS-01/HĐTD-2010\n")
                == ["2 application application.above-authority"], "thirty months, and the council has 24")
        try fund.take(ImportLoans.init, "\(columns)\n\(terms),4,6m,0,HS-01/HĐTD-2010\n")
    }

    /// The contract of an application that was approved in the books says what that says.
    @Test(arguments: [
        (",2010-06-01,150tr,200tr,50tr,", "HS-01/HĐTD-2010", [String]()),
        (",2010-06-01,140tr,200tr,50tr,", "HS-01/HĐTD-2010", []),
        (",2010-06-01,151tr,200tr,50tr,", "HS-01/HĐTD-2010", ["2 amount import.application-says-otherwise"]),
        (
            ",2010-06-02,150tr,200tr,50tr,", "HS-01/HĐTD-2010",
            ["2 approved_on import.application-says-otherwise"]
        ),
        (
            ",2010-06-01,150tr,201tr,50tr,", "HS-01/HĐTD-2010",
            ["2 project_cost import.application-says-otherwise"]
        ),
        (
            ",2010-06-01,150tr,200tr,51tr,", "HS-01/HĐTD-2010",
            ["2 own_capital import.application-says-otherwise"]
        ),
        (
            ",2010-06-01,150tr,200tr,50tr,", "HS-02/HĐTD-2010",
            ["2 borrower import.application-says-otherwise"]
        ),
        (",2010-06-01,150tr,200tr,50tr,", "HS-9", ["2 application application.not-found"]),
    ]) func `is signed for an approved application`(
        _ figures: String, _ application: String, _ flaws: [String]
    ) throws {
        let fund = try Fund()
        try fund.takeFiles()
        let row = "01,THT01\(figures)6,equal-principal,4,6m,0,\(application)"
        let text = "\(loanColumns),application\n\(row)\n"
        guard flaws.isEmpty else {
            #expect(try fund.flaws(of: ImportLoans.init, text) == flaws)
            return
        }
        try fund.take(ImportLoans.init, text)
        #expect(try fund.sql("select count(*) from application") == "8")
        #expect(
            try fund.flaws(of: ImportLoans.init, text.replacingOccurrences(of: "\n01,", with: "\n02,"))
                == ["2 application loan.application-not-approved"], "signed once")
    }

    @Test func `answers as the first time when the same file comes again, by whomever`() throws {
        let fund = try Fund()
        try fund.takeSample()
        let first = try fund.take(ImportRepayments.init, Sample.bytes("repayments"), by: "An")
        let acts = try fund.acts
        let again = try fund.take(ImportRepayments.init, Sample.bytes("repayments"), by: "Bình")
        #expect(!first.isReplay && again.isReplay)
        #expect(again.answer == first.answer)
        #expect(try fund.acts == acts)
    }

    @Test func `is refused where the books hold its lines by another file`() throws {
        let fund = try Fund()
        try fund.takeSample()
        try fund.take(ImportRepayments.init, Sample.bytes("repayments"))
        let blank = "\n"
        for (kind, count, code) in [("capital", 2, "- import.already-recorded")] {
            let text = try String(decoding: Sample.bytes(kind), as: UTF8.self) + blank
            let flaws = try fund.flaws(of: ImportCapital.init, text)
            #expect(flaws.count == count && flaws.allSatisfy { $0.hasSuffix(code) })
        }
        let borrowers = try fund.flaws(
            of: ImportBorrowers.init, String(decoding: Sample.bytes("borrowers"), as: UTF8.self) + blank)
        #expect(borrowers == (2...9).map { "\($0) code borrower.exists" })
        let loans = try fund.flaws(
            of: ImportLoans.init, String(decoding: Sample.bytes("loans"), as: UTF8.self) + blank)
        #expect(loans == (2...9).map { "\($0) number loan.exists" })
        let repayments = try fund.flaws(
            of: ImportRepayments.init, String(decoding: Sample.bytes("repayments"), as: UTF8.self) + blank)
        #expect(repayments == (2...29).map { "\($0) - import.already-recorded" })
    }

    @Test func `leaves nothing behind when it is only tried`() throws {
        let fund = try Fund()
        let result = try fund.take(ImportCapital.init, Sample.bytes("capital"), ending: .rollBack)
        #expect(result.answer.summaryEn.contains("5,000,000,000 dong"))
        #expect(try fund.acts == 0)
        #expect(try fund.sql("select count(*) from operation_key") == "0")
    }

    @Test func `of repayments is refused whole, with every reason`() throws {
        let fund = try Fund()
        try fund.takeSample()
        let flaws = try fund.flaws(
            of: ImportRepayments.init,
            "\u{FEFF}loan;on;amount;voucher\r\n"
                + """
                01/HĐTD-2012;31/02/2012;1tr;
                01/HĐTD-2012;2012-12-01;1,5;
                XX;2012-12-01;1tr;
                01/HĐTD-2012;2012-12-01;1tr;a
                01/HĐTD-2012;2012-12-01;1tr;a
                01/HĐTD-2012;2012-12-02;1tỷ;
                01/HĐTD-2012;2012-04-01;1tr;
                a;b
                03/HĐTD-2010;2012-04-01;1tr;
                """.replacingOccurrences(of: "\n", with: "\r\n"))
        #expect(
            flaws == [
                "2 on text.no-such-day", "3 amount text.decimal-without-unit", "4 loan loan.not-found",
                "6 - import.duplicate-line", "7 amount loan.exceeds-payoff", "8 on loan.not-drawn-yet",
                "9 - csv.field-count",
            ])
    }

    @Test func `of disbursements is refused above the contract, above the money and too early`() throws {
        let fund = try Fund()
        try fund.take(ImportCapital.init, "on,source,amount\n2012-01-01,provincial-budget,300tr\n")
        try fund.take(ImportBorrowers.init, "code,kind,name\nA,cooperative,Hợp tác xã A\n")
        try fund.take(
            ImportLoans.init,
            loanColumns + "\n1,A,2012-02-01,200tr,300tr,0,6,equal-principal,4,3m,0\n"
                + "2,A,2012-02-01,200tr,300tr,0,6,equal-principal,4,3m,0\n")
        #expect(
            try fund.flaws(
                of: ImportDisbursements.init,
                """
                loan,on,amount
                1,2012-03-01,200tr
                1,2012-03-02,1
                2,2012-01-31,1tr
                2,2012-03-01,100.000.001
                3,2012-03-01,1tr
                2,2012-03-05,1tr
                """) == [
                    "3 amount loan.exceeds-contract", "4 on loan.disbursed-before-signing",
                    "5 amount loan.exceeds-money", "6 loan loan.not-found",
                ])
        try fund.take(
            ImportDisbursements.init,
            "loan,on,amount\n1,2012-03-09,50tr\n1,2012-03-01,150tr\n2,1/3/2012,100tr\n")
        #expect(try fund.position("1", on: "2012-03-01").drawn == 150_000_000)
        #expect(try fund.position("1", on: "2012-03-09").drawn == 200_000_000)
    }

    @Test func `of loans is judged by the conditions of the day of approval, row after row`() throws {
        let fund = try Fund()
        try fund.take(ImportCapital.init, "on,source,amount\n2012-01-01,provincial-budget,1tỷ\n")
        try fund.take(
            ImportBorrowers.init,
            "code,kind,name\nA,cooperative,Hợp tác xã A\nT,cooperative-group,Tổ hợp tác T\n")
        #expect(
            try fund.flaws(
                of: ImportLoans.init,
                loanColumns + ",disbursed_on,appraised_by,approved_by,signed_on\n" + """
                    1,T,2021-05-14,10tr,20tr,0,6,bullet,1,12m,0,,,,
                    2,T,2021-05-15,10tr,20tr,20tr,6,bullet,1,12m,0,,,,
                    3,A,2022-01-04,100tr,200tr,39tr,6,bullet,1,12m,0,,,,
                    4,A,2022-01-04,100tr,200tr,40tr,6,bullet,1,12m,0,2022-01-05,,,
                    5,A,2022-01-04,51tr,200tr,40tr,6,bullet,1,12m,0,,,,
                    6,A,2020-01-04,50tr,20tr,40tr,6,bullet,1,12m,0,,,,
                    7,A,2020-01-04,50tr,60tr,70tr,6,bullet,1,12m,0,,,,
                    8,A,2020-01-06,50tr,60tr,10tr,6,bullet,1,12m,0,,An,An,
                    9,A,2020-01-06,50tr,60tr,10tr,6,bullet,1,12m,0,,,,2020-01-05
                    10,A,2020-01-06,50tr,60tr,10tr,6,equal-principal,4,3m,4,,,,
                    11,A,2020-01-06,50tr,60tr,10tr,6,bullet,1,12m,0,2020-01-05,,,
                    12,A,2011-01-06,50tr,60tr,10tr,6,bullet,1,12m,0,2011-01-06,,,
                    1,A,2020-01-06,50tr,60tr,10tr,6,bullet,1,12m,0,,,,
                    13,B,2020-01-06,50tr,60tr,10tr,6,bullet,1,12m,0,,,,
                    """) == [
                    "3 borrower application.kind-ineligible", "4 own_capital application.own-capital-too-low",
                    // Decided after lines 12 and 13, which count although they are not right yet.
                    "5 amount application.single-borrower-limit",
                    "6 amount application.single-borrower-limit",
                    "7 project_cost application.cost-below-amount",
                    "8 own_capital application.own-capital-above-cost",
                    "9 approved_by application.appraiser-may-not-approve",
                    "10 signed_on loan.signed-before-approved", "11 grace loan.terms-invalid",
                    "12 disbursed_on loan.disbursed-before-signing", "13 amount loan.exceeds-money",
                    "14 number import.duplicate-line", "15 borrower borrower.not-found",
                ])
    }

    @Test func `takes many repayments in any order of day, each booked as if alone`() throws {
        let fund = try Fund()
        let loans = 200
        try fund.take(ImportCapital.init, "on,source,amount\n2012-01-01,provincial-budget,500tỷ\n")
        try fund.take(ImportBorrowers.init, "code,kind,name\nA,cooperative,Hợp tác xã A\n")
        let contracts = (1...loans).map {
            "\($0),A,2012-02-01,1tỷ,2tỷ,0,6,equal-principal,8,3m,0,2012-02-01"
        }
        try fund.take(
            ImportLoans.init, loanColumns + ",disbursed_on\n" + contracts.joined(separator: "\n"))
        // The latest day first: 100 days a loan.
        let first = try CalendarDate(parsing: "2012-02-02")
        let payments = (0..<100).reversed().flatMap { day in
            (1...loans).map { "\($0),\(first.adding(days: day * 5).iso),\(1_000_000 + day)" }
        }
        let text = "loan,on,amount\n" + payments.joined(separator: "\n")
        let result = try fund.take(ImportRepayments.init, text)
        #expect(result.answer.json.contains(#""rows":20000"#))
        #expect(try fund.sql("select count(*) from act where kind = 'repayment'") == "20000")
        let day = "2014-01-31"
        let position = try fund.position("7", on: day)
        #expect(position.paid.total == 100_004_950)
        let loanID = try fund.sql("select loan_id from loan where number = '7'")
        #expect(
            try fund.sql(
                "select sum(amount_dong) from journal_line "
                    + "where loan_id = \(loanID) and role = 'loan-principal' and effective_on <= '\(day)'")
                == String(position.principalOutstanding))
        #expect(try fund.take(ImportRepayments.init, text).isReplay)
    }
}
