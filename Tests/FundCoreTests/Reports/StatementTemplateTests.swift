import Testing

@testable import FundCore

@Suite struct `A template of financial statements` {
    private typealias Template = StatementTemplate
    private typealias Flaw = StatementTemplate.Flaw

    private static let whole = """
        @balance-sheet | Cân đối | Balance | B01 | TT
        @assets
        100 | Tài sản | Assets | = 110 + 120
        110 | Tiền | Money | TK 111, 112 | V.1
        120 | Phải thu | Receivable | TK 13, 331:debit
        @sources
        300 | Phải trả | Payable | TK 331:credit
        @days | | 2025-12-31
        400 | Vốn | Capital | TK 4, result
        @days | 2026-01-01 |
        410 | Vốn mới | Capital anew | TK 4, result
        @days | |
        440 | Nguồn vốn | Sources | = 300 + 400 + 410
        @income | Kết quả | Income | B02 |
        1 | Thu | Income | TK 5
        2 | Chi | Expense | TK 6
        3 | Kết quả | Result | = 1 - 2
        @cash-flow | Tiền | Cash | B03 |
         | Phần | Part |
        1 | Thu | Received | TK 5:in, 211:in
        2 | Chi | Paid | TK 5:out, 6, 2:out
        3 | Thanh lý | Disposed | TK asset-disposal
        4 | Đầu kỳ | Opening | TK opening
        5 | Cuối kỳ | Closing | = 1 + 2 + 3 + 4
        """

    private static func read(_ text: String) -> (template: StatementTemplate, flaws: [StatementTemplate.Flaw])
    {
        StatementTemplate.read(text, acts: ["asset-disposal", "repayment"])
    }

    private func account(_ code: String, _ kind: AccountKind, _ dong: Int64) -> StatementFigures.Account {
        .init(code: code, nameVi: code, nameEn: code, kind: kind, dong: dong)
    }

    private func figures(
        _ rows: [StatementTemplate.Row], _ figures: StatementFigures
    ) -> [String: Int64] {
        Dictionary(
            uniqueKeysWithValues: rows.compactMap { row in figures.figure(of: row).map { (row.code, $0) } })
    }

    /// 70 + 5 + 40 (a supplier paid ahead) = 115; 30 are owed, 60 are capital, 25 were earned: 115.
    @Test func `takes up each account once, by the side of its balance`() throws {
        let (template, flaws) = Self.read(Self.whole)
        #expect(flaws.isEmpty)
        let rows = template.rows(of: .balanceSheet, on: day(2025, 12, 31))
        let sheet = StatementFigures(
            balanceSheet: rows,
            [
                account("1112", .asset, 70), account("1311", .asset, 5), account("3312", .liability, 40),
                account("3313", .liability, -30), account("4111", .equity, -60), account("511", .income, -35),
                account("642", .expense, 10), account("999", .offBalance, -9),
            ])
        #expect(sheet.unmapped.isEmpty)
        #expect(
            figures(rows, sheet) == ["100": 115, "110": 70, "120": 45, "300": 30, "400": 85, "440": 115])
        #expect(sheet.end(of: .sources) == 115 && sheet.totals == [.assets: 115, .sources: 115])
        #expect(sheet.end(of: .assets) == 45, "the last row, whatever it is")
    }

    @Test func `is of its days`() {
        let template = Self.read(Self.whole).template
        let rows = template.rows(of: .balanceSheet, on: day(2026, 1, 1))
        #expect(rows.map(\.code).contains("410") && !rows.map(\.code).contains("400"))
        let sheet = StatementFigures(balanceSheet: rows, [account("41", .equity, -8)])
        #expect(figures(rows, sheet)["440"] == 8)
    }

    @Test func `names the accounts that have no row`() {
        let template = Self.read(Self.whole).template
        let rows = template.rows(of: .balanceSheet, on: day(2025, 1, 1))
        let none = [
            account("1281", .asset, 5), account("113", .asset, 0), account("3", .liability, -1),
            account("15", .asset, 2),
        ]
        #expect(
            StatementFigures(balanceSheet: rows, none).unmapped.map(\.code) == ["1281", "3", "15"])
        let income = template.rows(of: .income, on: day(2025, 1, 1))
        let earned = StatementFigures(
            income: income,
            [account("511", .income, -9), account("711", .income, -1), account("6", .expense, 4)])
        #expect(earned.unmapped.map(\.code) == ["711"])
        #expect(figures(income, earned) == ["1": 9, "2": 4, "3": 5] && earned.totals[.income] == 6)
    }

    /// 9 came in, 2 of them went back; 4 were spent; 30 came of a motorcycle whatever it had cost; 7 were lent on 2111,
    /// which the row of receipts alone names so exactly: there it counts below zero.
    @Test func `counts what is taken back with what it takes back`() {
        let template = Self.read(Self.whole).template
        let rows = template.rows(of: .cashFlow, on: day(2025, 1, 1))
        func flow(
            _ act: String, _ code: String, _ dong: Int64, reversed: Bool = false
        ) -> StatementFigures.Flow {
            .init(act: act, isReversed: reversed, account: account(code, .asset, dong))
        }
        let cash = StatementFigures(
            cashFlow: rows, opening: 100,
            [
                flow("repayment", "511", 9), flow("repayment", "511", -2, reversed: true),
                flow("other", "642", -4), flow("asset-disposal", "211", 48),
                flow("asset-disposal", "214", -18), flow("other", "2111", -7), flow("other", "221", -1),
            ])
        #expect(figures(rows, cash) == ["1": 0, "2": -5, "3": 30, "4": 100, "5": 125])
        #expect(cash.unmapped.isEmpty && cash.totals[.cashFlow] == 125)
    }

    @Test func `says by line and field what is wrong with it`() {
        func flaws(_ line: String, in part: String) -> [StatementTemplate.Flaw] {
            let text = Self.whole.replacing(part + "\n", with: part + "\n" + line + "\n")
            return Self.read(text).flaws
        }
        #expect(
            flaws("9 | a | b | TK 112", in: "@sources") == [
                .init(line: 7, field: .content, kind: .repeatedPlace("112"))
            ])
        #expect(
            flaws("110 | a | b |", in: "@sources") == [
                .init(line: 7, field: .code, kind: .repeatedCode("110"))
            ])
        #expect(
            flaws("9 | a | b | = 8", in: "@sources") == [
                .init(line: 7, field: .content, kind: .unknownCode("8"))
            ])
        #expect(
            flaws("9 | a | b | = 440 + 9", in: "@sources") == [
                .init(line: 7, field: .content, kind: .circular("9"))
            ])
        #expect(
            flaws("9 | | b | TK 22", in: "@sources") == [.init(line: 7, field: .vietnamese, kind: .missing)])
        #expect(flaws(" | a | b | TK 22", in: "@sources") == [.init(line: 7, field: .code, kind: .missing)])
        #expect(
            flaws("@x | a | b | c", in: "@sources") == [
                .init(line: 7, field: .code, kind: .unknownDirective("@x"))
            ])
        #expect(
            flaws("@days | 2026-13-01", in: "@sources").contains(
                .init(line: 7, field: .days, kind: .notADay("2026-13-01"))))
        #expect(
            flaws("9 | a | b | c | d | e", in: "@sources") == [.init(line: 7, field: nil, kind: .notALine)])
        for place in [
            "cash", "331:in", "331:debit:credit", "repayment", "opening", "result:debit", "", "1 2",
        ] {
            #expect(
                flaws("9 | a | b | TK \(place)", in: "@sources").first?.kind
                    == (place.isEmpty ? .notASum("TK") : .unknownPlace(place)))
        }
        for sum in ["= ", "= 110 +", "= 110 120", "= + 110", "110"] {
            #expect(flaws("9 | a | b | \(sum)", in: "@sources").count == 1, "\(sum)")
        }
    }

    @Test func `has every part`() {
        let kinds = Self.read("# nothing\n").flaws.map(\.kind)
        #expect(
            kinds == [
                .nothing("@balance-sheet"), .nothing("@income"), .nothing("@cash-flow"), .nothing("result"),
                .nothing("opening"),
            ])
        #expect(Self.read("1 | a | b | TK 111\n").flaws.first == .init(line: 1, field: nil, kind: .notALine))
    }
}
