internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The page of an account, written as it is read (trang sổ): what it held, its lines with the balance after each,
/// what it holds.
struct AccountPage {
    enum Layout {
        /// Debits and credits (sổ cái, sổ chi tiết).
        case ledger
        /// What came in and went out (sổ quỹ, sổ tiền gửi).
        case money
    }

    let form: LedgerForm
    let days: SpanArguments
    let layout: Layout
    /// The title; nil for one page of several, which share one table of CSV.
    var title: String?

    func write(
        _ movement: AccountMovement, loanID: Int64? = nil, role: AccountRole? = nil, from reader: FundReader,
        to out: StreamedOutput
    ) throws {
        out.write(beginning(movement))
        var balance = movement.opening
        var separator = "\n"
        try reader.eachLine(of: movement.account.code, in: days.span, loanID: loanID, role: role) {
            line in
            balance += line.dong
            if form.common.json {
                out.write(separator + document(line, balance).compact)
                separator = ",\n"
            } else if form.csv {
                out.write(form.row(subject(movement) + csv(line, balance)))
            } else {
                out.write(table.row(cells(line, balance)))
            }
        }
        out.write(end(movement))
    }

    /// The headings of the table of CSV.
    var csvHeading: String {
        let titles: [String] =
            switch layout {
            case .ledger:
                table.columns.map(\.title) + [
                    say("ledger.column.loan"), say("ledger.column.by"), say("ledger.column.note"),
                ]
            case .money:
                [
                    "column.on", "ledger.column.entry", "ledger.column.voucher", "ledger.column.act",
                    "ledger.column.loan", "money.column.counterparty", "ledger.column.note",
                    "ledger.column.by",
                    "ledger.column.against", "statement.column.receipt", "statement.column.payment",
                    "statement.column.balance",
                ].map { say($0) }
            }
        let subject = title == nil ? [say("column.account"), say("ledger.column.account-name")] : []
        return form.heading(subject + titles)
    }

    private func beginning(_ movement: AccountMovement) -> String {
        let account = movement.account
        if form.common.json {
            return "{\"account\":\(account.code.json.compact),\"name_vi\":\(account.nameVi.json.compact),"
                + "\"name_en\":\(account.nameEn.json.compact),\"from\":\(days.from.json.compact),"
                + "\"until\":\(days.until.json.compact),\"opening_balance\":\(movement.opening),\"lines\":["
        }
        if form.csv {
            let blank = CSVText.Cell.empty
            let opening = CSVText.Cell.text(say("ledger.opening"))
            let cells: [CSVText.Cell] =
                switch layout {
                case .ledger:
                    [blank, blank, opening, blank, blank, blank, blank]
                        + Sides(balance: movement.opening).csv + [blank, blank, blank]
                case .money:
                    [blank, blank, blank, opening] + Array(repeating: blank, count: 7)
                        + [.figure(movement.opening)]
                }
            return (title == nil ? "" : csvHeading) + form.row(subject(movement) + cells)
        }
        let ownTitle = Catalogue.text(
            "statement.account",
            ["code": .text(account.code), "name": .text(account.name(in: Speech.language))],
            in: Speech.language)
        return (title ?? "\n" + ownTitle + "\n") + "\n" + table.heading
            + summary("ledger.opening", Sides(), movement.opening)
    }

    private func end(_ movement: AccountMovement) -> String {
        if form.common.json {
            let (debits, credits) = layout == .ledger ? ("debit", "credit") : ("receipts", "payments")
            return "\n],\"\(debits)\":\(movement.debits),\"\(credits)\":\(movement.credits),"
                + "\"closing_balance\":\(movement.closing)}"
        }
        if form.csv { return "" }
        return table.rule + summary("ledger.turnover", movement.turnover, nil)
            + summary("ledger.closing", Sides(), movement.closing)
    }

    private var table: RollingTable {
        switch layout {
        case .ledger:
            RollingTable([
                .init(title: say("column.on"), width: 10),
                .init(title: say("ledger.column.entry"), width: 8),
                .init(title: say("ledger.column.act"), width: 22),
                .init(title: say("ledger.column.voucher"), width: 12),
                .init(title: say("ledger.column.against"), width: 16),
                .init(title: say("ledger.column.debits"), width: 17, isFigure: true),
                .init(title: say("ledger.column.credits"), width: 17, isFigure: true),
                .init(title: say("ledger.column.balance-debit"), width: 17, isFigure: true),
                .init(title: say("ledger.column.balance-credit"), width: 17, isFigure: true),
            ])
        case .money:
            RollingTable([
                .init(title: say("column.on"), width: 10),
                .init(title: say("ledger.column.entry"), width: 8),
                .init(title: say("ledger.column.voucher"), width: 12),
                .init(title: say("statement.column.purpose"), width: 48),
                .init(title: say("ledger.column.against"), width: 16),
                .init(title: say("statement.column.receipt"), width: 17, isFigure: true),
                .init(title: say("statement.column.payment"), width: 17, isFigure: true),
                .init(title: say("statement.column.balance"), width: 17, isFigure: true),
            ])
        }
    }

    private func balanceCells(_ balance: Int64) -> [String] {
        switch layout {
        case .ledger: balance == 0 ? ["0", ""] : Sides(balance: balance).cells
        case .money: [grouped(balance)]
        }
    }

    private func summary(_ key: String, _ turnover: Sides, _ balance: Int64?) -> String {
        let label = layout == .ledger ? ["", "", say(key), "", ""] : ["", "", "", say(key), ""]
        let cells = label + turnover.cells + (balance.map(balanceCells) ?? [])
        return table.row(cells + table.columns.dropFirst(cells.count).map { _ in "" })
    }

    private func cells(_ line: AccountLine, _ balance: Int64) -> [String] {
        let (on, entry) = (Speech.language.written(line.on), String(line.entry))
        let against = line.against.joined(separator: ", ")
        let words =
            switch layout {
            case .ledger: [on, entry, say("act-kind." + line.kind), line.voucher ?? "", against]
            case .money: [on, entry, line.voucher ?? "", purpose(line), against]
            }
        return words + Sides(balance: line.dong).cells + balanceCells(balance)
    }

    private func purpose(_ line: AccountLine) -> String {
        var arguments: [String: Refusal.Argument] = ["kind": .phrase("act-kind." + line.kind)]
        if let loan = line.loan { arguments["loan"] = .text(loan) }
        if let name = line.borrowerName ?? line.counterparty { arguments["party"] = .text(name) }
        if let note = line.note { arguments["note"] = .text(note) }
        return Catalogue.text("statement.purpose", arguments, in: Speech.language)
    }

    private func subject(_ movement: AccountMovement) -> [CSVText.Cell] {
        title == nil
            ? [.text(movement.account.code), .text(movement.account.name(in: Speech.language))] : []
    }

    private func csv(_ line: AccountLine, _ balance: Int64) -> [CSVText.Cell] {
        let against = CSVText.Cell.text(line.against.joined(separator: ", "))
        let act = CSVText.Cell.text(say("act-kind." + line.kind))
        let sides = Sides(balance: line.dong).csv
        switch layout {
        case .ledger:
            return [.date(line.on), .figure(line.entry), act, .optional(line.voucher), against] + sides
                + Sides(balance: balance).csv
                + [.optional(line.loan), .text(line.actedBy), .optional(line.note)]
        case .money:
            return [
                .date(line.on), .figure(line.entry), .optional(line.voucher), act, .optional(line.loan),
                .optional(line.borrowerName ?? line.counterparty), .optional(line.note), .text(line.actedBy),
                against,
            ] + sides + [.figure(balance)]
        }
    }

    private func document(_ line: AccountLine, _ balance: Int64) -> JSON {
        let sides = Sides(balance: line.dong)
        return .object(
            [
                .init("on", line.on.json), .init("entry", line.entry.json), .init("kind", line.kind.json),
                .init("voucher", line.voucher.json), .init("note", line.note.json),
                .init("by", line.actedBy.json), .init("loan", line.loan.json),
            ]
                + (layout == .ledger
                    ? []
                    : [
                        .init("borrower_name", line.borrowerName.json),
                        .init("counterparty", line.counterparty.json),
                    ])
                + [.init("against", line.against.json)]
                + (layout == .ledger
                    ? [.init("amount", line.dong.json)]
                    : [.init("receipt", sides.debit.json), .init("payment", sides.credit.json)])
                + [.init("balance", balance.json)])
    }
}
