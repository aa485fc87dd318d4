package import FundCore
package import FundStore
internal import Wording

extension Statement {
    /// What one account held and moved for each loan or each counterparty, and for none (bảng tổng hợp chi tiết),
    /// beside the account's own figures.
    package static func subledger(
        _ reader: FundReader, of code: String, by division: SubledgerDivision = .loan, from: CalendarDate?,
        asOf date: CalendarDate
    ) throws -> Statement {
        let account = try reader.account(code)
        let span = LedgerSpan(from: from, until: date)
        let divided = try Divided(reader, of: code, by: division, in: span)
        let own = try reader.accountMovements(in: span).filter { $0.account == account }
            .map { Moved(opening: $0.opening, debits: $0.debits, credits: $0.credits) }
        // Debts of one and credits of another stand side by side, so balances are compared, not columns.
        let agrees = Moved(adding: divided.parts.map(\.1) + [divided.others]) == Moved(adding: own)
        var arguments: [String: Refusal.Argument] = [
            "code": .text(code), "name": .named(vi: account.nameVi, en: account.nameEn),
            "until": .date(date),
        ]
        if let from { arguments["from"] = .date(from) }
        let lines =
            divided.parts.map { Line(subject: $0, figures: $1.figures) }
            + [Line(subject: .derived(division.none), figures: divided.others.figures)]
        return Statement(
            title: Message(division.titleKey, arguments),
            head: [
                .init("account", code.json), .init("name_vi", account.nameVi.json),
                .init("name_en", account.nameEn.json), .init("from", from.json), .init("as_of", date.json),
                .init("agrees", agrees.json),
            ],
            subject: division.subject,
            columns: [
                ("opening_debit", "ledger.column.opening-debit", 3),
                ("opening_credit", "ledger.column.opening-credit", 3), ("debit", "ledger.column.debits", 2),
                ("credit", "ledger.column.credits", 2), ("closing_debit", "ledger.column.closing-debit", 0),
                ("closing_credit", "ledger.column.closing-credit", 0),
            ].map { Column(name: $0.0, title: Message($0.1), rank: $0.2) },
            parts: [
                .section(Section(division.section, lines, columns: 6)),
                .sum(.generalLedger, Moved(adding: own).figures),
            ],
            notes: [Message(agrees ? "statement.subledger-agrees" : "statement.subledger-differs")])
    }
}

extension SubledgerDivision {
    fileprivate var none: DerivedLine { self == .loan ? .noLoan : .noCounterparty }

    fileprivate var section: StatementSection { self == .loan ? .loans : .counterparties }

    fileprivate var titleKey: String {
        self == .loan ? "statement.title-subledger" : "statement.title-subledger-counterparties"
    }

    fileprivate var subject: (code: String, name: String) {
        switch self {
        case .loan: ("ledger.column.loan", "column.borrower")
        case .counterparty: ("ledger.column.counterparty", "column.name")
        }
    }
}

/// What stood and moved on an account, in đồng.
private struct Moved: Hashable {
    let opening: Int64
    let debits: Int64
    let credits: Int64

    init(opening: Int64, debits: Int64, credits: Int64) {
        self.opening = opening
        self.debits = debits
        self.credits = credits
    }

    init(adding parts: [Moved]) {
        opening = parts.reduce(0) { $0 + $1.opening }
        debits = parts.reduce(0) { $0 + $1.debits }
        credits = parts.reduce(0) { $0 + $1.credits }
    }

    var figures: [Int64] {
        [
            Sides(balance: opening), Sides(debit: debits, credit: credits),
            Sides(balance: opening + debits - credits),
        ]
        .flatMap { [$0.debit, $0.credit] }
    }
}

/// An account by what it is divided by.
private struct Divided {
    let parts: [(Statement.Line.Subject, Moved)]
    /// What belongs to none.
    let others: Moved

    init(
        _ reader: FundReader, of code: String, by division: SubledgerDivision, in span: LedgerSpan
    ) throws {
        let movements: [(Statement.Line.Subject?, Moved)] =
            switch division {
            case .loan:
                try reader.loanMovements(on: code, in: span).map {
                    (
                        $0.loan == nil ? nil : .loan($0),
                        Moved(opening: $0.opening, debits: $0.debits, credits: $0.credits)
                    )
                }
            case .counterparty:
                try reader.counterpartyMovements(on: code, in: span).map {
                    (
                        $0.name.map { .counterparty($0) },
                        Moved(opening: $0.opening, debits: $0.debits, credits: $0.credits)
                    )
                }
            }
        parts = movements.compactMap { subject, moved in subject.map { ($0, moved) } }
        others = Moved(adding: movements.filter { $0.0 == nil }.map(\.1))
    }
}
