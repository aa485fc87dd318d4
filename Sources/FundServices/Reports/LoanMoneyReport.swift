package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Each receipt of a span of days with what it covered, as things stand at its end (báo cáo thu nợ).
    package static func collections(
        _ reader: FundReader, in days: ClosedRange<CalendarDate>
    ) throws -> Answer {
        let records = try reader.loanMoney([.payment, .recovery], in: days)
        let loans = try LoanSplits(reader, of: records, until: days.upperBound)
        let splits = records.map { loans.splits[$0.entry] ?? Split() }
        let total = splits.reduce(Split(), +)
        let sum = try Money(inRange: records.reduce(0) { $0 + $1.dong }).dong
        let sheet = Sheet(
            "collections",
            LoanMoneyRecord.columns + [
                .figures("column.principal", "principal", rank: 1),
                .figures("column.interest", "interest", rank: 1),
                .figures("loan.column.overdue-interest-settled", "overdue_interest", rank: 2),
                .figures("loan.column.late-interest-settled", "late_interest", rank: 2),
                .figures("loan.column.credit", "credit", rank: 4), .figures("column.amount", "total"),
            ] + LoanMoneyRecord.lastColumns,
            zip(records, splits).map { record, split in
                Sheet.Row(
                    record.cells(loans.borrowers[record.loan]) + split.cells + [.money(record.dong)]
                        + record.lastCells)
            },
            totals: [
                LoanMoneyRecord.totalCells + total.cells + [.money(sum)] + LoanMoneyRecord.lastTotalCells
            ])
        return answer("report.title-collections", sheet, days, records.count, sum) {
            [
                .init("principal", total.principal.json), .init("interest", total.interest.json),
                .init("overdue_interest", total.overdueInterest.json),
                .init("late_interest", total.lateInterest.json), .init("credit", total.credit.json),
            ]
        }
    }

    /// Each disbursement of a span of days (báo cáo giải ngân).
    package static func disbursements(
        _ reader: FundReader, in days: ClosedRange<CalendarDate>
    ) throws -> Answer {
        let records = try reader.loanMoney([.draw], in: days)
        let loans = try LoanSplits(reader, of: records, until: days.upperBound)
        let sum = try Money(inRange: records.reduce(0) { $0 + $1.dong }).dong
        let sheet = Sheet(
            "disbursements",
            LoanMoneyRecord.columns + [.figures("column.amount", "amount")] + LoanMoneyRecord.lastColumns,
            records.map { record in
                Sheet.Row(
                    record.cells(loans.borrowers[record.loan]) + [.money(record.dong)] + record.lastCells)
            },
            totals: [LoanMoneyRecord.totalCells + [.money(sum)] + LoanMoneyRecord.lastTotalCells])
        return answer("report.title-disbursements", sheet, days, records.count, sum) { [] }
    }

    private static func answer(
        _ title: String, _ sheet: Sheet, _ days: ClosedRange<CalendarDate>, _ count: Int, _ sum: Int64,
        totals: @escaping () -> [JSON.Member]
    ) -> Answer {
        Answer(
            [
                .line(
                    Message(
                        title,
                        [
                            "from": .date(days.lowerBound), "until": .date(days.upperBound),
                            "count": .number(count),
                        ])), .blank, .sheet(sheet),
            ],
            before: [.init("from", days.lowerBound.json), .init("until", days.upperBound.json)],
            after: { [.init("totals", .object([.init("total", sum.json)] + totals()))] })
    }
}

/// What each receipt covered, and whose the loans are.
struct LoanSplits {
    private(set) var splits: [Int64: Split] = [:]
    private(set) var borrowers: [String: BorrowerRecord] = [:]

    init(_ reader: FundReader, of records: [LoanMoneyRecord], until date: CalendarDate) throws {
        guard !records.isEmpty else { return }
        let entries = Set(records.filter { $0.kind != .draw }.map(\.entry))
        try reader.eachLoan(signedBy: nil, among: Set(records.map(\.loan))) { record, loan in
            borrowers[record.number] = record.borrower
            guard !entries.isEmpty else { return }
            for line in loan.fold(until: date, tracing: true).statement {
                if let entry = line.entry, entries.contains(entry) { splits[entry] = line.settled }
            }
        }
    }
}

extension Split {
    fileprivate var cells: [Cell] {
        [principal, interest, overdueInterest, lateInterest, credit].map { .moneyIfAny($0) }
    }
}

extension LoanMoneyRecord {
    fileprivate static let columns: [Sheet.Column] = [
        .words("column.on", "on"), .figures("loan.column.entry", "entry", rank: 5),
        .words("loan.column.voucher", "voucher", rank: 3), .words("column.number", "loan"),
        .words("column.borrower", "borrower", rank: 1),
    ]

    fileprivate static let lastColumns: [Sheet.Column] = [
        .words("money.column.through", "through", rank: 3), .words("loan.column.by", "by", rank: 4),
        .words("loan.column.note", "note", [.spreadsheet, .program]),
    ]

    fileprivate static let totalCells: [Cell] = [
        .word("word.total", code: "total"), .empty, .empty, .empty, .empty,
    ]
    fileprivate static let lastTotalCells: [Cell] = [.empty, .empty, .empty]

    fileprivate func cells(_ borrower: BorrowerRecord?) -> [Cell] {
        [.date(on), .number(entry), .optional(voucher), .text(loan), .optional(borrower?.details.name)]
    }

    fileprivate var lastCells: [Cell] {
        [through?.cell ?? .empty, .text(actedBy), .optional(note)]
    }
}
