import FundCore
import FundServices
import FundStore
import Testing
import Wording

@Suite struct `A row to import` {
    private func parsed<Row: ImportedRow>(_ text: String, as row: Row.Type) throws -> (
        rows: [Row], flaws: [String]
    ) {
        let (rows, flaws) = ImportFile(path: "x.csv", bytes: Array(text.utf8))
            .parsed(as: row, today: try CalendarDate(parsing: "2026-11-21"))
        return (rows, flaws.map { "\($0.line) \($0.field ?? "-") \($0.code)" })
    }

    @Test func `reads money, days and choices as people write them`() throws {
        let text = """
            loan,on,amount,voucher,note,through,prepay,excess
            01,15/06/2012,"2,5 triệu",PT1,,cash,level,hold
            02,2012-06-16,2.500.000, ,ghi chú,,,
            """
        let (rows, flaws) = try parsed(text, as: ImportRepayments.Row.self)
        #expect(flaws == [])
        #expect(rows.map(\.amount.money.dong) == [2_500_000, 2_500_000])
        #expect(rows.map(\.on.iso) == ["2012-06-15", "2012-06-16"])
        #expect(rows.map(\.through) == [.cash, .bank])
        #expect(rows.map(\.prepayment) == [.level, nil])
        #expect(rows.map(\.holdsExcess) == [true, false])
        #expect(rows.map(\.voucher) == ["PT1", nil])
        #expect(rows.map(\.note) == [nil, "ghi chú"])
        #expect(rows.map(\.line) == [2, 3])
    }

    @Test func `has every flaw of every field noted, and those after it read on`() throws {
        let text = """
            loan,on,amount,through
            01,31/02/2012,"1,5",bank
            02,2012-06-16
            ,1980-01-01,0,vàng
            03,2199-01-01,1.5,
            04,2012-06-16,1tr,
            """
        let (rows, flaws) = try parsed(text, as: ImportRepayments.Row.self)
        #expect(
            flaws == [
                "3 - csv.field-count", "2 on text.no-such-day", "2 amount text.decimal-without-unit",
                "4 loan text.empty", "4 on import.before-1990", "4 amount text.not-above-zero",
                "5 on date.in-the-future", "5 amount text.bad-grouping",
            ])
        #expect(rows.map(\.loan) == ["04"])
    }

    @Test(arguments: [
        ("", ["1 - csv.empty"]), ("loan,on,amount\n", ["0 - import.no-rows"]),
        ("loan,on,sum\nx,y,z\n", ["1 sum csv.unknown-column", "1 amount csv.missing-column"]),
    ])
    func `needs a file that has rows and the right columns`(text: String, flaws: [String]) throws {
        #expect(try parsed(text, as: ImportRepayments.Row.self).flaws == flaws)
    }

    @Test func `is read as a contract with the usual terms where the file says nothing`() throws {
        let text = """
            number,borrower,approved_on,amount,project_cost,own_capital,rate,method,instalments,every,grace
            01/HĐTD,HTX01,2012-06-01,150tr,200tr,50tr,"6,6",equal-principal,8,3m,1
            02/HĐTD,HTX01,2012-06-01,150tr,200tr,50tr,"0,5%/tháng",bullet,1,52w,0
            """
        let (rows, flaws) = try parsed(text, as: ImportLoans.Row.self)
        #expect(flaws == [])
        let row = try #require(rows.first)
        #expect(row.application.termMonths == 24)
        #expect(row.application.purpose == "(không ghi)")
        #expect(row.applicationNumber == "HS-01/HĐTD")
        #expect(row.terms.rate.decimal == "6.6")
        #expect(row.terms.overdueMultiple.decimal == "1.5")
        #expect(row.terms.roll == .nextWorkingDay)
        #expect(row.signedOn == row.approvedOn && row.submittedOn == row.approvedOn)
        #expect(row.disbursedOn == nil)
        #expect(row.appraisedBy != row.approvedBy)
        #expect(rows.last?.terms.rate.decimal == "6")
    }

    @Test func `has its terms judged too where the amount does not read`() throws {
        let text = """
            number,borrower,approved_on,amount,project_cost,own_capital,rate,method,instalments,every,grace
            ,HTX01,2012-06-01,1.5,200tr,50tr,abc,custom,0,3x,-1
            """
        #expect(
            try parsed(text, as: ImportLoans.Row.self).flaws == [
                "2 number text.empty", "2 amount text.bad-grouping", "2 rate text.not-a-rate",
                "2 method import.not-a-choice", "2 instalments import.not-a-number",
                "2 every text.not-a-period", "2 grace import.not-a-number",
            ])
    }

    @Test func `is read as a borrower with a tax code that holds`() throws {
        let text = """
            code,kind,name,members,tax_code
            A,cooperative,Hợp tác xã A,24,0100233488
            B,company,Công ty B,0,0100233489
            """
        let (rows, flaws) = try parsed(text, as: ImportBorrowers.Row.self)
        #expect(rows.map(\.details.members) == [24])
        #expect(
            flaws == [
                "3 kind import.not-a-choice", "3 tax_code text.tax-code-check-digit",
                "3 members import.not-a-number",
            ])
    }
}
