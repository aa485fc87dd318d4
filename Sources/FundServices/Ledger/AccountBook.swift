package import FundCore
package import FundStore
package import Wording

/// The page of an account (trang sổ): what it held, its lines with the balance after each, what it holds. Written as
/// it is read.
struct AccountBook {
    enum Layout {
        /// Debits and credits (sổ cái, sổ chi tiết).
        case ledger
        /// What came in and went out (sổ quỹ, sổ tiền gửi).
        case money
    }

    let reader: FundReader
    let movement: AccountMovement
    let span: LedgerSpan
    let layout: Layout
    /// Only what stands on the account for this loan; nil for all.
    var loanID: Int64?
    /// Only what stands on it with this counterparty; nil for all.
    var counterparty: String?
    /// Only what stands on it in this role; nil for all.
    var role: AccountRole?

    var sheet: Sheet {
        Sheet(
            "lines", AccountBook.columns(layout), rolling: true,
            totals: {
                [
                    summary("ledger.turnover", movement.turnover.cells, balance: nil),
                    summary("ledger.closing", [.empty, .empty], balance: movement.closing),
                ]
            }, rows: write)
    }

    /// For programs, before the lines and after them.
    var before: [JSON.Member] {
        [
            .init("account", movement.account.code.json), .init("name_vi", movement.account.nameVi.json),
            .init("name_en", movement.account.nameEn.json),
        ] + (counterparty.map { [.init("counterparty", $0.json)] } ?? []) + [
            .init("from", span.from.json),
            .init("until", span.until.json), .init("opening_balance", movement.opening.json),
        ]
    }

    var after: [JSON.Member] {
        let (debits, credits) = layout == .ledger ? ("debit", "credit") : ("receipts", "payments")
        return [
            .init(debits, movement.debits.json), .init(credits, movement.credits.json),
            .init("closing_balance", movement.closing.json),
        ]
    }

    var name: [String: Refusal.Argument] {
        [
            "code": .text(movement.account.code),
            "name": .named(vi: movement.account.nameVi, en: movement.account.nameEn),
        ]
    }

    func write(to take: (Sheet.Row) throws -> Void) throws {
        let opening = summary("ledger.opening", [.empty, .empty], balance: movement.opening)
        try take(Sheet.Row(opening, [.reader, .spreadsheet]))
        var balance = movement.opening
        try reader.eachLine(
            of: movement.account.code, in: span, loanID: loanID, counterparty: counterparty, role: role
        ) { line in
            balance += line.dong
            let after = balance
            try take(Sheet.Row(cells(line, after)) { document(line, after) })
        }
    }

    static func columns(_ layout: Layout) -> [Sheet.Column] {
        switch layout {
        case .ledger:
            return [
                .words("column.on", width: 10), .words("ledger.column.entry", rank: 3, width: 8),
                .words("ledger.column.act", rank: 1, width: 22),
                .words("ledger.column.voucher", rank: 4, width: 12),
                .words("ledger.column.against", rank: 5, width: 16),
                .figures("ledger.column.debits", width: 17), .figures("ledger.column.credits", width: 17),
                .figures("ledger.column.balance-debit", rank: 2, width: 17),
                .figures("ledger.column.balance-credit", rank: 2, width: 17),
                .words("ledger.column.loan", nil, .spreadsheet),
                .words("ledger.column.counterparty", nil, .spreadsheet),
                .words("ledger.column.by", nil, .spreadsheet),
                .words("ledger.column.note", nil, .spreadsheet),
            ]
        case .money:
            return [
                .words("column.on", width: 10), .words("ledger.column.entry", rank: 3, width: 8),
                .words("statement.column.voucher-on", rank: 5, width: 13),
                .words("statement.column.receipt-voucher", rank: 2, width: 12),
                .words("statement.column.payment-voucher", rank: 2, width: 12),
                .words("statement.column.purpose", nil, .reader, rank: 1, width: 48),
                .words("ledger.column.act", nil, .spreadsheet),
                .words("ledger.column.loan", nil, .spreadsheet),
                .words("money.column.counterparty", nil, .spreadsheet),
                .words("ledger.column.note", nil, .spreadsheet),
                .words("ledger.column.by", nil, .spreadsheet),
                .words("ledger.column.against", rank: 4, width: 16),
                .figures("statement.column.receipt", width: 17),
                .figures("statement.column.payment", width: 17),
                .figures("statement.column.balance", width: 17),
            ]
        }
    }

    private func balanceCells(_ balance: Int64?) -> [Cell] {
        switch layout {
        case .ledger:
            guard let balance else { return [.empty, .empty] }
            return balance == 0 ? [.money(0), .moneyIfAny(0)] : Sides(balance: balance).cells
        case .money: return [balance.map { .money($0) } ?? .empty]
        }
    }

    private func summary(_ key: String, _ turnover: [Cell], balance: Int64?) -> [Cell] {
        let label = Cell.word(key, code: key)
        switch layout {
        case .ledger:
            return [.empty, .empty, label, .empty, .empty] + turnover + balanceCells(balance)
                + [.empty, .empty, .empty, .empty]
        case .money:
            return [
                .empty, .empty, .empty, .empty, .empty, label, label, .empty, .empty, .empty, .empty, .empty,
            ]
                + turnover
                + balanceCells(balance)
        }
    }

    private func cells(_ line: AccountLine, _ balance: Int64) -> [Cell] {
        let against = Cell.text(line.against.joined(separator: ", "))
        let act = Cell.word("act-kind." + line.kind, code: line.kind)
        let sides = Sides(balance: line.dong).cells
        let (on, entry, voucher) = (Cell.date(line.on), Cell.number(line.entry), Cell.optional(line.voucher))
        switch layout {
        case .ledger:
            return [on, entry, act, voucher, against] + sides + balanceCells(balance)
                + [
                    .optional(line.loan), .optional(line.counterparty), .text(line.actedBy),
                    .optional(line.note),
                ]
        case .money:
            return [
                on, entry, .date(line.voucherOn), line.dong > 0 ? voucher : .empty,
                line.dong > 0 ? .empty : voucher,
                .sentence(line.purpose), act, .optional(line.loan),
                .optional(line.borrowerName ?? line.counterparty), .optional(line.note), .text(line.actedBy),
                against,
            ] + sides + balanceCells(balance)
        }
    }

    private func document(_ line: AccountLine, _ balance: Int64) -> JSON {
        let sides = Sides(balance: line.dong)
        return .object(
            [
                .init("on", line.on.json), .init("entry", line.entry.json), .init("kind", line.kind.json),
                .init("voucher_on", line.voucherOn.json), .init("voucher", line.voucher.json),
                .init("note", line.note.json),
                .init("by", line.actedBy.json), .init("loan", line.loan.json),
            ]
                + (layout == .ledger ? [] : [.init("borrower_name", line.borrowerName.json)])
                + [.init("counterparty", line.counterparty.json)]
                + [.init("against", line.against.json)]
                + (layout == .ledger
                    ? [.init("amount", line.dong.json)]
                    : [.init("receipt", sides.debit.json), .init("payment", sides.credit.json)])
                + [.init("balance", balance.json)])
    }
}

extension AccountLine {
    fileprivate var purpose: Message {
        var arguments: [String: Refusal.Argument] = ["kind": .phrase("act-kind." + kind)]
        if let loan { arguments["loan"] = .text(loan) }
        if let name = borrowerName ?? counterparty { arguments["party"] = .text(name) }
        if let note { arguments["note"] = .text(note) }
        return Message("statement.purpose", arguments)
    }
}

extension Answer {
    /// The general ledger of one account (sổ cái), or what of it is with one counterparty (sổ chi tiết).
    ///
    /// - Throws: `account.not-found`, `counterparty.not-found`.
    package static func account(
        _ reader: FundReader, _ code: String, counterparty: String? = nil, in span: LedgerSpan
    ) throws -> Answer {
        let account = try reader.account(code)
        if let counterparty {
            let name = try reader.counterparty(counterparty)
            return page(
                AccountBook(
                    reader: reader, movement: try reader.movement(of: account, with: name, in: span),
                    span: span, layout: .ledger, counterparty: name), "ledger.title-counterparty")
        }
        guard
            let movement = try reader.accountMovements(in: span).first(where: { $0.account == account })
        else { throw StoreFault(.internalError, "Account \(code) has no movement.") }
        return page(
            AccountBook(reader: reader, movement: movement, span: span, layout: .ledger),
            "ledger.title-account")
    }

    /// The book of a till or of money at a bank (sổ quỹ tiền mặt, sổ tiền gửi ngân hàng). That of the first till and
    /// the first bank account is by role: it goes on where the money got another account.
    ///
    /// - Parameter today: the day of those who sign, where the book has no last day.
    package static func moneyBook(
        _ reader: FundReader, of place: MoneyAccount, in span: LedgerSpan, today: CalendarDate? = nil
    ) throws -> Answer {
        let record = try reader.moneyAccountRecords().first { $0.place == place }
        var named: [String: Refusal.Argument] = [:]
        if let bank = record?.bank { named["bank"] = .text(bank) }
        if let number = record?.number { named["number"] = .text(number) }
        var answer = page(
            AccountBook(
                reader: reader, movement: try reader.movement(on: place, in: span), span: span,
                layout: .money, role: place.account == nil ? place.role : nil),
            "statement.title-book-of-" + place.kind.rawValue, named)
        // Whoever keeps the till answers for what is in it; of money at a bank that is the bank.
        answer.signing = Signing(
            try (span.until ?? today).map { try reader.fundParticulars(on: $0) } ?? FundParticulars(),
            by: [place.kind == .till ? .treasurer : .bookkeeper, .chiefAccountant, .director])
        return answer
    }

    private static func page(
        _ book: AccountBook, _ title: String, _ named: [String: Refusal.Argument] = [:]
    ) -> Answer {
        var arguments = book.span.arguments.merging(book.name) { $1 }.merging(named) { $1 }
        arguments["counterparty"] = book.counterparty.map { .text($0) }
        let title = Message(title, arguments)
        return Answer([.line(title), .blank, .sheet(book.sheet)], before: book.before) { book.after }
    }

    /// The lines of one loan on every account that it touched (sổ chi tiết theo khế ước).
    package static func loanLedger(
        _ reader: FundReader, _ number: String, in span: LedgerSpan
    ) throws -> Answer {
        let record = try reader.loanRecord(number)
        let books = try reader.accountMovements(in: span, loanID: record.loanID).filter(\.isUsed).map {
            AccountBook(
                reader: reader, movement: $0, span: span, layout: .ledger, loanID: record.loanID)
        }
        let name = record.borrower.details.name
        var title = span.arguments
        title["loan"] = .text(record.number)
        title["borrower"] = .text(name)
        let pages = books.flatMap { book -> [Part] in
            [.blank, .line(Message("statement.account", book.name)), .blank, .sheet(book.sheet)]
        }
        return Answer(
            [.line(Message("statement.title-loan", title))] + pages, table: table(of: books),
            document: .object([
                .init("loan", record.number.json), .init("borrower", record.borrower.code.json),
                .init("borrower_name", name.json), .init("accounts", .array(try books.map { try $0.json })),
            ]))
    }

    /// All pages as one table, each line with its account.
    private static func table(of books: [AccountBook]) -> Sheet {
        Sheet(
            "lines",
            [.words("column.account"), .words("ledger.column.account-name")] + AccountBook.columns(.ledger)
        ) { take in
            for book in books {
                let account = book.movement.account
                try book.write { row in
                    guard case .cells(let cells) = row.kind else { return }
                    try take(
                        Sheet.Row(
                            [.text(account.code), .named(vi: account.nameVi, en: account.nameEn)] + cells))
                }
            }
        }
    }
}

extension AccountBook {
    fileprivate var json: JSON {
        get throws {
            var lines: [JSON] = []
            try write { row in if let document = row.document { lines.append(document()) } }
            return .object(before + [.init("lines", .array(lines))] + after)
        }
    }
}
