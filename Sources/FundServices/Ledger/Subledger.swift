package import FundCore
package import FundStore
internal import Wording

extension Statement {
    /// What one account held and moved for each loan and for none (bảng tổng hợp chi tiết), beside the account's
    /// own figures.
    package static func subledger(
        _ reader: FundReader, of code: String, from: CalendarDate?, asOf date: CalendarDate
    ) throws -> Statement {
        let account = try reader.account(code)
        let span = LedgerSpan(from: from, until: date)
        let movements = try reader.loanMovements(on: code, in: span)
        let own = try reader.accountMovements(in: span).filter { $0.account == account }
        let loans = movements.filter { $0.loan != nil }
        let others = movements.filter { $0.loan == nil }
        let lines =
            loans.map { Line(subject: .loan($0), figures: figures($0.opening, $0.debits, $0.credits)) }
            + [
                Line(
                    subject: .derived(.noLoan),
                    figures: figures(sum(others, \.opening), sum(others, \.debits), sum(others, \.credits)))
            ]
        // Debts of one loan and credits of another stand side by side, so balances are compared, not columns.
        let agrees =
            sum(movements, \.opening) == sum(own, \.opening) && sum(movements, \.debits) == sum(own, \.debits)
            && sum(movements, \.credits) == sum(own, \.credits)
        var arguments: [String: Refusal.Argument] = [
            "code": .text(code), "name": .named(vi: account.nameVi, en: account.nameEn),
            "until": .date(date),
        ]
        if let from { arguments["from"] = .date(from) }
        return Statement(
            title: Message("statement.title-subledger", arguments),
            head: [
                .init("account", code.json), .init("name_vi", account.nameVi.json),
                .init("name_en", account.nameEn.json), .init("from", from.json), .init("as_of", date.json),
                .init("agrees", agrees.json),
            ],
            subject: (code: "ledger.column.loan", name: "column.borrower"),
            columns: [
                ("opening_debit", "ledger.column.opening-debit", 3),
                ("opening_credit", "ledger.column.opening-credit", 3), ("debit", "ledger.column.debits", 2),
                ("credit", "ledger.column.credits", 2), ("closing_debit", "ledger.column.closing-debit", 0),
                ("closing_credit", "ledger.column.closing-credit", 0),
            ].map { Column(name: $0.0, title: Message($0.1), rank: $0.2) },
            parts: [
                .section(Section(.loans, lines, columns: 6)),
                .sum(
                    .generalLedger, figures(sum(own, \.opening), sum(own, \.debits), sum(own, \.credits))),
            ],
            notes: [Message(agrees ? "statement.subledger-agrees" : "statement.subledger-differs")])
    }

    private static func sum<Movement>(_ movements: [Movement], _ figure: (Movement) -> Int64) -> Int64 {
        movements.reduce(0) { $0 + figure($1) }
    }

    private static func figures(_ opening: Int64, _ debits: Int64, _ credits: Int64) -> [Int64] {
        [
            Sides(balance: opening), Sides(debit: debits, credit: credits),
            Sides(balance: opening + debits - credits),
        ]
        .flatMap { [$0.debit, $0.credit] }
    }
}
