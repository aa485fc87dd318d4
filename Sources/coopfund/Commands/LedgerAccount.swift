internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerAccount: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "account", abstract: say("help.ledger-account"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var days: SpanArguments
    @Argument(help: help("account-code")) var code: String

    func run() throws {
        let out = StreamedOutput()
        try form.common.open().read(knownAt: days.knownAt) { reader in
            let account = try reader.account(code)
            let movements = try reader.accountMovements(in: days.span)
            guard let movement = movements.first(where: { $0.account == account }) else { return }
            out.write(beginning(movement))
            var balance = movement.opening
            var isFirst = true
            try reader.eachLine(of: code, in: days.span) { line in
                balance += line.dong
                if form.common.json {
                    out.write((isFirst ? "\n" : ",\n") + document(line, balance).compact)
                } else if form.csv {
                    out.write(csv(line, balance))
                } else {
                    out.write(text(line, balance))
                }
                isFirst = false
            }
            out.write(end(movement))
        }
        out.flush()
    }

    private func beginning(_ movement: AccountMovement) -> String {
        let account = movement.account
        if form.common.json {
            return "{\"account\":\(account.code.json.compact),\"name_vi\":\(account.nameVi.json.compact),"
                + "\"name_en\":\(account.nameEn.json.compact),\"from\":\(days.from.json.compact),"
                + "\"until\":\(days.until.json.compact),\"opening_balance\":\(movement.opening),\"lines\":["
        }
        if form.csv {
            return CSVText.byteOrderMark
                + CSVText.row(
                    table.columns.map { .text($0.title) } + [
                        .text(say("ledger.column.loan")), .text(say("ledger.column.by")),
                        .text(say("ledger.column.note")),
                    ])
                + CSVText.row(
                    [.empty, .empty, .text(say("ledger.opening")), .empty, .empty, .empty, .empty]
                        + Sides(balance: movement.opening).csv + [.empty, .empty, .empty])
        }
        return title(
            "ledger.title-account", days,
            ["code": .text(account.code), "name": .text(account.name(in: Speech.language))])
            + "\n" + table.heading + summary("ledger.opening", Sides(), movement.opening)
    }

    private func end(_ movement: AccountMovement) -> String {
        if form.common.json {
            return "\n],\"debit\":\(movement.debits),\"credit\":\(movement.credits),"
                + "\"closing_balance\":\(movement.closing)}\n"
        }
        if form.csv { return "" }
        return table.rule + summary("ledger.turnover", movement.turnover, nil)
            + summary("ledger.closing", Sides(), movement.closing)
    }

    private var table: RollingTable {
        RollingTable([
            .init(title: say("column.on"), width: 10), .init(title: say("ledger.column.entry"), width: 8),
            .init(title: say("ledger.column.act"), width: 22),
            .init(title: say("ledger.column.voucher"), width: 12),
            .init(title: say("ledger.column.against"), width: 16),
            .init(title: say("ledger.column.debits"), width: 17, isFigure: true),
            .init(title: say("ledger.column.credits"), width: 17, isFigure: true),
            .init(title: say("ledger.column.balance-debit"), width: 17, isFigure: true),
            .init(title: say("ledger.column.balance-credit"), width: 17, isFigure: true),
        ])
    }

    private func summary(_ key: String, _ turnover: Sides, _ balance: Int64?) -> String {
        let sides = balance.map { $0 == 0 ? ["0", ""] : Sides(balance: $0).cells } ?? ["", ""]
        return table.row(["", "", say(key), "", ""] + turnover.cells + sides)
    }

    private func text(_ line: AccountLine, _ balance: Int64) -> String {
        table.row(
            [
                Speech.language.written(line.on), String(line.entry), say("act-kind." + line.kind),
                line.voucher ?? "", line.against.joined(separator: ", "),
            ] + Sides(balance: line.dong).cells + (balance == 0 ? ["0", ""] : Sides(balance: balance).cells))
    }

    private func csv(_ line: AccountLine, _ balance: Int64) -> String {
        CSVText.row(
            [
                .date(line.on), .figure(line.entry), .text(say("act-kind." + line.kind)),
                .optional(line.voucher), .text(line.against.joined(separator: ", ")),
            ] + Sides(balance: line.dong).csv + Sides(balance: balance).csv
                + [.optional(line.loan), .text(line.actedBy), .optional(line.note)])
    }

    private func document(_ line: AccountLine, _ balance: Int64) -> JSON {
        .object([
            .init("on", line.on.json), .init("entry", line.entry.json), .init("kind", line.kind.json),
            .init("voucher", line.voucher.json), .init("note", line.note.json),
            .init("by", line.actedBy.json), .init("loan", line.loan.json),
            .init("against", line.against.json),
            .init("amount", line.dong.json), .init("balance", balance.json),
        ])
    }
}
