package import FundCore
package import FundStore
package import Wording

/// What a fund prints at the end of a month, page by page (sổ tháng): each is read when it is written.
package enum MonthBook {
    package struct Page {
        /// Of its worksheet.
        package let name: Message
        package let answer: () throws -> Answer
    }

    package static func pages(
        _ reader: FundReader, in days: ClosedRange<CalendarDate>
    ) throws -> [Page] {
        let (first, last) = (days.lowerBound, days.upperBound)
        func page(_ key: String, _ answer: @escaping () throws -> Answer) -> Page {
            Page(name: Message(key), answer: answer)
        }
        let lists = [
            page("workbook.loans") { .loanList(reader, on: last, LoanFilter()) },
            page("workbook.borrowers") { try .borrowerList(reader, search: nil) },
            page("workbook.due") {
                try DueReport(reader, asOf: last, from: last, until: last.adding(days: 30)).answer
            },
            page("workbook.overdue") { try OverdueReport(reader, asOf: last).answer },
            page("workbook.collections") { try .collections(reader, in: days) },
            page("workbook.disbursements") { try .disbursements(reader, in: days) },
            page("workbook.schedules") { .schedules(reader, on: last) },
        ]
        let span = LedgerSpan(from: first, until: last)
        let books = reader.head.moneyAccounts.filter { $0.kind != .deposit }.map { place in
            Page(name: Message("workbook.book", ["account": .text(place.code.text)])) {
                try .moneyBook(reader, of: place, in: span)
            }
        }
        let year = FiscalPeriod(.year, containing: last)
        let statements = [
            page("workbook.trial-balance") {
                try TrialBalance(reader, from: first, asOf: last, all: false).answer
            },
            page("workbook.balance-sheet") {
                try Statement.balanceSheet(reader, asOf: last, comparedWith: year.previous.last).answer
            },
            page("workbook.income") {
                try Statement.income(reader, in: days, comparedWith: days.yearEarlier).answer
            },
            page("workbook.sources-and-uses") { try Statement.sourcesAndUses(reader, in: days).answer },
        ]
        return lists + books + statements
    }
}

extension Answer {
    /// The instalments of every loan that is not settled (lịch trả nợ của từng khoản vay).
    static func schedules(_ reader: FundReader, on date: CalendarDate) -> Answer {
        let sheet = Sheet(
            "schedules",
            [
                .words("column.number", "number"), .words("column.borrower", "borrower"),
                .figures("column.no", "instalment"), .words("column.due-on", "due_on"),
                .figures("column.days", "days"), .figures("column.principal", "principal"),
                .figures("column.interest", "interest"), .figures("column.total", "total"),
                .figures("column.balance", "balance"), .figures("column.unpaid", "unpaid"),
            ]
        ) { take in
            try reader.eachLoanView(on: date, LoanFilter()) { view in
                guard [.active, .signed].contains(view.position.status) else { return }
                for row in view.schedule().schedule.rows {
                    try take(
                        Sheet.Row([
                            .text(view.record.number), .text(view.record.borrower.details.name),
                            .count(row.number), .date(row.dueOn), .count(row.days), .money(row.principal),
                            .money(row.interest), .money(row.total), .money(row.balance),
                            row.unpaid.map { .money($0) } ?? .empty,
                        ]))
                }
            }
        }
        return Answer([.line(Message("workbook.title-schedules", ["on": .date(date)])), .sheet(sheet)])
    }
}
