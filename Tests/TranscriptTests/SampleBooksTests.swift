import Foundation
import FundTestSupport
import Testing

/// The three years of Sóc Trăng, taken in from their files and closed month by month.
@Suite struct `The books of the sample fund` {
    private static let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Scripts/demo-data/soc-trang-2010-2012")

    private static func takenIn() throws -> Office {
        let office = try Office()
        try office.done(
            "fund", "create", "--code", "ST", "--name", "Quỹ Sóc Trăng", "--province", "Sóc Trăng")
        // Whoever appraises does not approve.
        let files = [
            ("capital", "An"), ("borrowers", "An"), ("applications", "An"), ("documents", "An"),
            ("relatives", "An"), ("appraisals", "An"), ("approvals", "Bình"), ("loans", "An"),
            ("repayments", "An"),
        ]
        for (kind, person) in files {
            try office.done("import", kind, data.appending(path: "\(kind).csv").path, "--by", person)
        }
        return office
    }

    private static func months() -> [String] {
        (2010...2012).flatMap { year in
            (1...12).map { "\(year)-\($0 < 10 ? "0" : "")\($0)" }
        }.filter { $0 >= "2010-04" }
    }

    private static func close(_ month: String, _ office: Office) throws -> [String: Any] {
        try office.done("period", "close", month, "--confirm", month)
    }

    /// The balances at the end of a day by account; debit above zero.
    private static func balances(_ office: Office, _ day: String) throws -> [String: Int] {
        let document = try office.done("ledger", "trial-balance", "--as-of", day)
        #expect(document["balanced"] as? Bool == true)
        let totals = try #require(document["totals"] as? [String: Int])
        #expect(totals["closing_debit"] == totals["closing_credit"])
        let lines = try #require(document["accounts"] as? [[String: Any]])
        return try Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let (debit, credit) = (line["closing_debit"] as? Int, line["closing_credit"] as? Int)
                return try (
                    #require(line["account"] as? String), #require(debit) - #require(credit)
                )
            }
        ).filter { $0.value != 0 }
    }

    private static func sum(_ loans: [[String: Any]], _ fields: String...) -> Int {
        loans.reduce(0) { sum, loan in fields.reduce(sum) { $0 + (loan[$1] as? Int ?? 0) } }
    }

    /// Closed month by month, once for all who only read.
    private static let closed = Result {
        let office = try takenIn()
        for month in months() { _ = try close(month, office) }
        return office
    }

    /// What comes after lending, from its files: figures added up from `effects.csv` and `visits.csv` by hand, the words of the
    /// sentence from the province's own report ("giúp tạo thêm việc làm, tăng lợi nhuận cho THT và HTX, tăng thu nhập cho các
    /// thành viên").
    @Test func `say what the loans did`() throws {
        let office = try Self.takenIn()
        for kind in ["collateral", "visits", "effects", "statements", "findings"] {
            try office.done("import", kind, Self.data.appending(path: "\(kind).csv").path, "--by", "An")
        }
        let effect = try office.done("report", "effect", "--by", "sector", "--as-of", "2012-12-31")
        let sentence = try #require(effect["summary_vi"] as? String)
        for words in ["việc làm", "lợi nhuận", "thu nhập"] { #expect(sentence.contains(words)) }
        // 28 − 20 + 61 − 45 + 24 − 18 + 42 − 30 + 19 − 12 jobs; (75 − 40) + (205 − 120) + (52 − 30) + (230 − 140) + (110 − 60).
        #expect(sentence.contains("49") && sentence.contains("282"))
        let cases = try office.done("visit", "cases", "--as-of", "2011-10-19")
        let open = try #require((cases["cases"] as? [[String: Any]])?.first)
        #expect(open["wrong"] as? Int == 50_000_000 && open["state"] as? String == "open")
        let mended = try office.done("visit", "cases", "--as-of", "2011-10-20")
        #expect((mended["cases"] as? [[String: Any]])?.first?["state"] as? String == "mended")
        // Valued on 01/11/2010 and never since; the other pieces within the year, or secured later.
        let expiring = try office.done("report", "expiring", "--as-of", "2012-11-30")
        let rows = try #require(expiring["expiring"] as? [[String: Any]])
        #expect(
            rows.filter { $0["matter"] as? String == "valuation" && ($0["days"] as? Int ?? 0) < 0 }
                .compactMap { $0["subject"] as? String } == ["TS01 (minh họa)", "TS02 (minh họa)"])
        #expect(
            rows.filter { $0["matter"] as? String == "statements" }.compactMap { $0["borrower"] as? String }
                == ["HTX02"])
    }

    /// Capital and the sentence are those of the province's own report; disbursed is the sum of `loans.csv` by year, and what
    /// was collected with its interest that of `repayments.csv`, added up by awk.
    @Test(arguments: [
        ("2010", 2_500_000_000, 875_000_000, 47_683_562), ("2011", 5_000_000_000, 1_000_000_000, 414_478_081),
        ("2012", 5_000_000_000, 565_000_000, 740_947_874),
    ])
    func `are reported to the authorities`(
        year: String, capital: Int, disbursed: Int, collected: Int
    ) throws {
        let report = try Self.closed.get().done("report", "annual", "--period", year)
        let rows = try #require(report["authority"] as? [[String: Any]])
        func figure(_ code: String) -> Int? {
            rows.first { $0["code"] as? String == code }?["this_period"] as? Int
        }
        #expect(figure("B1") == capital)
        #expect(figure("A6") == disbursed)
        #expect(try #require(figure("A7")) + #require(figure("A8")) == collected)
        #expect(
            try #require(figure("A5")) + #require(figure("A6")) - #require(figure("A7")) == figure("A9"))
        guard year == "2012" else { return }
        #expect(figure("A1") == 8 && figure("A10") == 2_440_000_000)
        #expect(figure("A2.1") == 3 && figure("A2.2") == 5)
        #expect(
            report["summary_vi"] as? String
                == "Tính đến cuối năm 2012, đã giải ngân cho 8 dự án với số tiền 2.440 triệu đồng (cho 3 THT và 5 HTX vay)."
        )
    }

    /// Capital is that of the province's own report; what was lent and collected is added up by awk from the files that
    /// were taken in (`loans.csv`, `repayments.csv`), as above.
    @Test(arguments: ["enterprise", "microfinance"])
    func `make statements that tie, year after year`(regime: String) throws {
        let office = try Self.closed.get()
        let sums = regime == "enterprise" ? ("270", "440") : ("200", "500")
        let lent = regime == "enterprise" ? "215" : "141"
        let money: (out: [String], back: [String]) =
            regime == "enterprise" ? (["23"], ["01", "24"]) : (["07"], ["01", "08"])
        var end: [String: Int] = [:]
        for (year, capital, disbursed, collected) in [
            ("2010", 2_500_000_000, 875_000_000, 47_683_562),
            ("2011", 5_000_000_000, 1_000_000_000, 414_478_081),
            ("2012", 5_000_000_000, 565_000_000, 740_947_874),
        ] {
            let document = try office.done(
                "report", "financial-statements", "--period", year, "--regime", regime)
            let ties = try #require(document["ties"] as? [[String: Any]])
            #expect(ties.count == 10 && ties.allSatisfy { $0["holds"] as? Bool == true })
            let statements = try #require(document["statements"] as? [[String: Any]])
            func column(_ place: Int, _ name: String) throws -> [String: Int] {
                let rows = try #require(statements[place]["rows"] as? [[String: Any]])
                return Dictionary(
                    uniqueKeysWithValues: rows.compactMap { row in
                        (row[name] as? Int).map { (row["code"] as? String ?? "", $0) }
                    })
            }
            let (sheet, cash) = (try column(0, "now"), try column(2, "now"))
            #expect(sheet[sums.0] == sheet[sums.1])
            #expect(sheet[regime == "enterprise" ? "411" : "410"] == capital)
            // What was the end of a year is the beginning of the next, row by row.
            if !end.isEmpty { #expect(try column(0, "before") == end) }
            end = sheet
            func sum(_ codes: [String]) -> Int { codes.reduce(0) { $0 + (cash[$1] ?? 0) } }
            #expect(sum(money.out) == -disbursed && sum(money.back) == collected)
            let balances = try Self.balances(office, year + "-12-31")
            #expect(sheet[lent] == (1...5).reduce(0) { $0 + balances["211\($1)", default: 0] })
            #expect(cash["70"] == balances["111", default: 0] + balances["112", default: 0])
        }
    }

    @Test func `are closed month by month, and agree with the loans`() throws {
        let office = try Self.closed.get()
        #expect(try office.tool("check").status == 0)
        #expect(
            try office.done("period", "list")["periods"].map { ($0 as? [Any])?.count } == 33)

        // The loans say what is receivable, what is off the balance sheet and in which group the debt is.
        let balances = try Self.balances(office, "2012-12-31")
        let report = try office.done("report", "portfolio", "--as-of", "2012-12-31")
        let numbers = try #require(report["loans"] as? [[String: Any]]).compactMap { $0["number"] as? String }
        #expect(numbers.count == 8)
        let loans = try numbers.map { try office.done("loan", "show", $0, "--as-of", "2012-12-31") }
        for group in 1...5 {
            let principal = Self.sum(
                loans.filter { $0["debt_group"] as? Int == group }, "principal_outstanding")
            #expect(balances["211\(group)", default: 0] == principal)
        }
        let interest = ["interest_due", "interest_accrued", "overdue_interest", "late_interest"]
        func owed(_ isIn: (Int) -> Bool) -> Int {
            loans.filter { isIn($0["debt_group"] as? Int ?? 0) }.reduce(0) { sum, loan in
                interest.reduce(sum) { $0 + (loan[$1] as? Int ?? 0) }
            }
        }
        #expect(balances["1311", default: 0] == owed { $0 == 1 })
        #expect(balances["941", default: 0] == owed { $0 > 1 })
        // 5.000 triệu came from the province (its report of 2013); what the years earned is beside it.
        #expect(balances["4111"] == -5_000_000_000)
        #expect(report["cash"] as? Int == balances["112", default: 0] + balances["111", default: 0])
        let collected = loans.reduce(0) { sum, loan in
            let paid = loan["paid"] as? [String: Int] ?? [:]
            return sum + ["interest", "overdue_interest", "late_interest"].reduce(0) { $0 + (paid[$1] ?? 0) }
        }
        #expect(collected > 0)
        #expect(-(balances["421"] ?? 0) == collected + balances["1311", default: 0])
        #expect(balances.keys.allSatisfy { !$0.hasPrefix("5") && !$0.hasPrefix("6") })
    }

    @Test(
        .enabled(
            if: Program.isAsked(Program.hledger),
            "hledger is not installed: its verdict on the sample books is not asked"))
    func `are what hledger makes of their export`() throws {
        let hledger = try #require(Program.hledger)
        let (directory, file) = try Self.exported("hledger")
        defer { withExtendedLifetime(directory) {} }
        let verdict = try run(
            hledger, ["-f", file, "check", "--strict", "accounts", "commodities", "ordereddates", "payees"])
        #expect(verdict.status == 0, "\(verdict.stderr)")
        let answer = try run(hledger, ["-f", file, "balance", "--flat", "--no-total", "-O", "csv"])
        let found = answer.stdout.matches(of: /"[a-z-]+:(\w+) .*?","(-?\d+) VND"/).map {
            (String($0.1), Int($0.2) ?? 0)
        }
        let balances = try Self.balances(Self.closed.get(), "2012-12-31")
        #expect(Dictionary(uniqueKeysWithValues: found) == balances)
    }

    /// Each account is asserted at the end of the export, so silence is agreement.
    @Test(
        .enabled(
            if: Program.isAsked(Program.beanCheck),
            "beancount is not installed: its verdict on the sample books is not asked"))
    func `are what beancount makes of their export`() throws {
        let beanCheck = try #require(Program.beanCheck)
        let (directory, file) = try Self.exported("beancount")
        defer { withExtendedLifetime(directory) {} }
        let verdict = try run(beanCheck, ["--no-cache", file])
        #expect(verdict.status == 0, "\(verdict.stderr)")
    }

    private static func exported(_ format: String) throws -> (TestDirectory, String) {
        let directory = try TestDirectory()
        let export = try closed.get().tool("ledger", "export", "--format", format)
        #expect(export.status == 0)
        try directory.write(export.stdout, to: "books.\(format)")
        return (directory, directory.file("books.\(format)"))
    }

    @Test func `closed in one command are the same books`() throws {
        let (slow, fast) = (try Self.takenIn(), try Self.takenIn())
        for month in Self.months() { _ = try Self.close(month, slow) }
        _ = try Self.close("2012-12", fast)
        for day in ["2010-12-31", "2011-06-30", "2012-12-31"] {
            #expect(try Self.balances(slow, day) == Self.balances(fast, day))
        }
    }
}
