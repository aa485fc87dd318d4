package import FundCore
package import FundStore
package import Wording

/// The books in which loans, what secures them and what they are lent of are followed (sổ theo dõi).
package enum RegisterBook: String, NamedChoice {
    case loans
    case overdue
    case rescheduled
    case collateral
    case sources
    case offBalance = "off-balance"
    case writtenOff = "written-off"

    package static var family: String { "register-book." }
}

extension Answer {
    /// A register book at the end of a day: its lines numbered, and where the ledger holds the same, what it holds.
    package static func register(
        _ reader: FundReader, _ book: RegisterBook, asOf date: CalendarDate
    ) throws -> Answer {
        let (sheet, total) = try lines(of: book, reader, asOf: date)
        var tie: (register: Int64, ledger: Int64)?
        if let total, let roles = book.roles {
            tie = (total, try reader.balance(of: roles, asOf: date))
        }
        let title = Message("register.title-" + book.rawValue, ["on": .date(date)])
        var answer = Answer(
            [.line(title), .blank, .sheet(sheet.numbered)] + (tie.map { [.line(sentence($0))] } ?? []),
            before: [.init("as_of", date.json), .init("book", .string(book.rawValue))],
            after: {
                guard let tie else { return [] }
                return [
                    .init("total", tie.register.json), .init("ledger", tie.ledger.json),
                    .init("agrees", (tie.register == tie.ledger).json),
                ]
            })
        answer.signing = Signing(
            try reader.fundParticulars(on: date), by: [.bookkeeper, .chiefAccountant, .director])
        return answer
    }

    private static func sentence(_ tie: (register: Int64, ledger: Int64)) -> Message {
        Message(
            tie.register == tie.ledger ? "register.agrees" : "register.differs",
            ["register": .money(Money(tie.register)), "ledger": .money(Money(tie.ledger))])
    }

    /// - Returns: with the sum that the ledger holds too; nil where it holds none.
    private static func lines(
        of book: RegisterBook, _ reader: FundReader, asOf date: CalendarDate
    ) throws -> (Sheet, Int64?) {
        switch book {
        case .loans: return try loanRegister(reader, asOf: date)
        case .overdue: return (overdueRegister(try OverdueReport(reader, asOf: date)), nil)
        case .rescheduled: return (known(try rescheduledReport(reader, asOf: date)), nil)
        case .collateral: return (known(try collateralList(reader, on: date, of: nil)), nil)
        case .sources: return (known(try sources(reader, on: date)), nil)
        case .offBalance:
            let held = try reader.balancesByLoan(of: .offBalanceInterest, asOf: date)
            return (known(try offBalanceReport(reader, asOf: date)), held.values.reduce(0, +))
        case .writtenOff:
            let report = try WrittenOffReport(reader, asOf: date)
            return (writtenOffRegister(report), report.total(\.principal))
        }
    }

    private static func known(_ answer: Answer) -> Sheet {
        guard let sheet = answer.sheet else { preconditionFailure("a list has a sheet") }
        return sheet
    }

    private static func loanRegister(
        _ reader: FundReader, asOf date: CalendarDate
    ) throws -> (Sheet, Int64?) {
        let places = try reader.borrowerPlaces(on: date)
        var sums = [Int64](repeating: 0, count: 5)
        let (portfolio, parts) = try PortfolioReport.read(reader, asOf: date) { record, loan, fold in
            let (position, details) = (fold.position, record.borrower.details)
            let interest = position.paid.interest + position.paid.overdueInterest + position.paid.lateInterest
            let figures = [
                fold.terms.amount.money.dong, position.drawn, position.paid.principal, interest,
                position.principalOnBalance,
            ]
            for (place, figure) in figures.enumerated() { sums[place] += figure }
            let place = places[record.borrower.code]?.commune ?? details.district
            let words: [Cell] = [
                .text(record.number), .text(record.borrower.code), .text(details.name), .optional(place),
                .date(record.signedOn), .optional(loan.firstDrawnOn), .date(fold.lastDue),
                .optional(loan.interestPaidUntil(fold)), .value(.rate(fold.rate)),
            ]
            return words + figures.map { .money($0) }
        }
        let rows = zip(portfolio.lines, parts).map { line, cells in
            let (position, status) = (line.position, line.position.status.rawValue)
            return Sheet.Row(
                cells + [
                    .optional(position.nextDueOn), .count(position.daysPastDue), .optional(line.group),
                    .word("loan.status." + status, code: status),
                ])
        }
        let nothing = [Cell](repeating: .empty, count: 8)
        let totals = [.total] + nothing + sums.map { .money($0) } + nothing.prefix(4)
        return (Sheet("loans", loanColumns, rows, totals: [totals]), sums[4])
    }

    private static let loanColumns: [Sheet.Column] = [
        .words("register.column.contract", "number"),
        .words("register.column.borrower-code", "borrower", rank: 6),
        .words("column.borrower", "borrower_name", rank: 1),
        .words("structure-column.place", "place", rank: 5),
        .words("register.column.signed-on", "signed_on", rank: 7),
        .words("register.column.drawn-on", "first_drawn_on", rank: 4),
        .words("register.column.last-due", "last_due", rank: 3),
        .words("register.column.interest-paid-until", "interest_paid_until", rank: 4),
        .figures("register.column.rate", "rate", rank: 4),
        .figures("register.column.approved", "approved", rank: 6),
        .figures("report.column.disbursed", "disbursed", rank: 2),
        .figures("register.column.principal-paid", "principal_paid", rank: 3),
        .figures("register.column.interest-paid", "interest_paid", rank: 3),
        .figures("report.column.outstanding", "principal_outstanding"),
        .words("register.column.next-due", "next_due_on", rank: 5),
        .figures("loan.column.days-past-due", "days_past_due", rank: 2),
        .figures("report.column.group", "debt_group", rank: 1), .words("column.status", "status", rank: 5),
    ]

    private static func overdueRegister(_ report: OverdueReport) -> Sheet {
        let columns: [Sheet.Column] = [
            .words("register.column.contract", "number"), .words("column.borrower", "borrower_name"),
            .words("report.column.oldest-due", "oldest_unpaid_due_on", rank: 3),
            .figures("report.column.days-past-due", "days_past_due"),
            .figures("report.column.outstanding", "principal_outstanding", rank: 4),
            .figures("report.column.overdue", "principal_overdue"),
            .figures("report.column.interest-due", "interest_due", rank: 2),
            .figures("report.column.overdue-interest", "overdue_interest", rank: 5),
            .figures("report.column.late-interest", "late_interest", rank: 5),
            .figures("report.column.to-pay", "to_pay", rank: 1),
            .figures("report.column.group", "debt_group", rank: 2),
        ]
        func figures(_ part: (KeyPath<Arrears, Int64>) -> Int64) -> [Cell] {
            [\.principalOverdue, \.interestDue, \.overdueInterest, \.lateInterest, \.toPay].map {
                .money(part($0))
            }
        }
        let outstanding = report.lines.reduce(0) { $0 + $1.outstanding }
        return Sheet(
            "loans", columns,
            totals: [
                [.total, .empty, .empty, .empty, .money(outstanding)]
                    + figures { part in report.total { $0[keyPath: part] } } + [.empty]
            ], eachOf: report.lines
        ) { line in
            [
                .text(line.number), .text(line.borrowerName), .optional(line.arrears.oldestUnpaidDueOn),
                .count(line.arrears.daysPastDue), .money(line.outstanding),
            ] + figures { line.arrears[keyPath: $0] } + [.optional(line.group)]
        }
    }

    private static func writtenOffRegister(_ report: WrittenOffReport) -> Sheet {
        let columns: [Sheet.Column] = [
            .words("register.column.contract", "number"), .words("column.borrower", "borrower_name", rank: 1),
            .words("report.column.written-off-on", "on", rank: 1),
            .words("report.column.written-off-by", "decision", rank: 4),
            .figures("report.column.written-off-principal", "written_off_principal", rank: 2),
            .figures("report.column.recovered", "recovered", rank: 2),
            .figures("report.column.principal-followed", "principal"),
            .figures("report.column.interest-followed", "interest", rank: 1),
            .words("report.column.removable-from", "removable_from", rank: 3),
            .words("report.column.removed-on", "removed_on", rank: 3),
        ]
        let sums = [
            report.total(\.debt.principal), report.total(\.debt.recovered.total), report.total(\.principal),
            report.total(\.interest),
        ]
        return Sheet(
            "loans", columns,
            totals: [[.total, .empty, .empty, .empty] + sums.map { .money($0) } + [.empty, .empty]],
            eachOf: report.lines
        ) { line in
            [
                .text(line.number), .text(line.borrowerName), .date(line.debt.on),
                .text(line.debt.writeOff.decision), .money(line.debt.principal),
                .money(line.debt.recovered.total), .money(line.principal), .money(line.interest),
                .date(line.debt.removableFrom), .optional(line.debt.removal?.on),
            ]
        }
    }
}

extension RegisterBook {
    /// What of the ledger the sum of the book is; nil where no account holds that alone.
    fileprivate var roles: [AccountRole]? {
        switch self {
        case .loans: AccountRole.loanPrincipals
        case .offBalance: [.offBalanceInterest]
        case .writtenOff: [.offBalancePrincipal]
        case .overdue, .rescheduled, .collateral, .sources: nil
        }
    }
}

extension Sheet {
    /// The same with each line numbered (số thứ tự).
    fileprivate var numbered: Sheet {
        Sheet(
            name, [.figures("register.column.no", nil, [.reader, .spreadsheet], rank: 7)] + columns,
            totals: { [totals] in totals().map { [.empty] + $0 } },
            rows: { [rows] take in
                var number = 0
                try rows { row in
                    guard case .cells(let cells) = row.kind else { return try take(row) }
                    number += 1
                    try take(Row([.count(number)] + cells, row.places, document: row.document))
                }
            })
    }
}
