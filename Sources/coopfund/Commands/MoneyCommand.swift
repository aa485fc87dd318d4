internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct MoneyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "money", abstract: say("help.money"),
            subcommands: [MoneyReceive.self, MoneyPay.self, MoneyTransfer.self, MoneyList.self])
    }
}

struct MoneyReceive: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "receive", abstract: say("help.money-receive"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Option(name: .customLong("for"), help: help("money-for-receipt")) var purpose: ReceiptPurpose?
    @Option(name: .long, help: help("money-account"), transform: Typed.identifier) var account: String?
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: Channel = .bank
    @Option(name: .long, help: help("money-from"), transform: Typed.identifier) var from: String?

    func validate() throws { try requireOne(purpose, account) }

    func run() throws {
        guard let purpose = chosen(purpose?.role, account) else { return }
        try write.perform(
            MoveMoney(.receipt(purpose), amount: amount, through: through, counterparty: from?.presence),
            common, repetition)
    }
}

struct MoneyPay: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "pay", abstract: say("help.money-pay"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Option(name: .customLong("for"), help: help("money-for-payment")) var purpose: PaymentPurpose?
    @Option(name: .long, help: help("money-account"), transform: Typed.identifier) var account: String?
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: Channel = .bank
    @Option(name: .long, help: help("money-to"), transform: Typed.identifier) var to: String?

    func validate() throws { try requireOne(purpose, account) }

    func run() throws {
        guard let purpose = chosen(purpose?.role, account) else { return }
        try write.perform(
            MoveMoney(.payment(purpose), amount: amount, through: through, counterparty: to?.presence),
            common, repetition)
    }
}

struct MoneyTransfer: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "transfer", abstract: say("help.money-transfer"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Option(name: .long, help: help("transfer-from")) var from: Channel
    @Option(name: .long, help: help("transfer-to")) var to: Channel
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount

    func validate() throws {
        if from == to { throw ValidationError(say("usage.transfer-between-two")) }
    }

    func run() throws {
        try write.perform(MoveMoney(.transfer, amount: amount, through: from), common, repetition)
    }
}

private func requireOne(_ purpose: (some Any)?, _ account: String?) throws {
    if (purpose == nil) == (account == nil) { throw ValidationError(say("usage.money-for-or-account")) }
}

private func chosen(_ role: AccountRole?, _ account: String?) -> FreePlace? {
    role.map { .role($0) } ?? account.map { .account($0) }
}

struct MoneyList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.money-list"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var days: SpanArguments

    func run() throws {
        let records = try form.common.open().read(knownAt: days.knownAt) {
            try $0.moneyRecords(in: days.span)
        }
        if form.common.json { return Output.print(document(records)) }
        if form.csv { return printCSV(records) }
        Output.print(title("money.title", days))
        var table = Table(
            titles.enumerated().map { Table.Column($0.element, $0.offset == 3 ? .right : .left) })
        for record in records {
            table.add([
                String(record.entry), Speech.language.written(record.on), say("act-kind." + record.kind),
                grouped(record.movement.amount.money.dong), channel(record), account(record),
                record.counterparty ?? "", record.voucher ?? "", record.reversedBy.map { String($0) } ?? "",
            ])
        }
        Output.print(table.text())
        let totals = totals(records)
        Output.print(
            Catalogue.text(
                "money.totals",
                [
                    "received": .money(try Money(inRange: totals.received)),
                    "paid": .money(try Money(inRange: totals.paid)),
                ],
                in: Speech.language))
    }

    private var titles: [String] {
        [
            say("ledger.column.entry"), say("column.on"), say("ledger.column.act"), say("column.amount"),
            say("money.column.through"), say("column.account"), say("money.column.counterparty"),
            say("ledger.column.voucher"), say("money.column.reversed-by"),
        ]
    }

    private func channel(_ record: MoneyRecord) -> String {
        say("channel." + record.movement.through.rawValue)
    }

    private func account(_ record: MoneyRecord) -> String {
        record.account.code + " " + record.account.name(in: Speech.language)
    }

    private func totals(_ records: [MoneyRecord]) -> (received: Int64, paid: Int64) {
        records.filter { $0.reversedBy == nil }.reduce(into: (0, 0)) { totals, record in
            switch record.movement.kind {
            case .receipt: totals.received += record.movement.amount.money.dong
            case .payment: totals.paid += record.movement.amount.money.dong
            case .transfer: break
            }
        }
    }

    private func document(_ records: [MoneyRecord]) -> JSON {
        let totals = totals(records)
        return .object([
            .init("from", days.from.json), .init("until", days.until.json),
            .init(
                "movements",
                .array(
                    records.map { record in
                        .object([
                            .init("entry", record.entry.json), .init("kind", record.kind.json),
                            .init("on", record.on.json), .init("amount", record.movement.amount.json),
                            .init("through", .string(record.movement.through.rawValue)),
                            .init("account", record.account.code.json),
                            .init("counterparty", record.counterparty.json),
                            .init("voucher", record.voucher.json), .init("note", record.note.json),
                            .init("by", record.actedBy.json), .init("reversed_by", record.reversedBy.json),
                        ])
                    })), .init("received", totals.received.json), .init("paid", totals.paid.json),
        ])
    }

    private func printCSV(_ records: [MoneyRecord]) {
        let out = StreamedOutput()
        let more = [say("ledger.column.by"), say("ledger.column.note")]
        out.write(form.heading(titles + more))
        for record in records {
            out.write(
                form.row([
                    .figure(record.entry), .date(record.on), .text(say("act-kind." + record.kind)),
                    .figure(record.movement.amount.money.dong), .text(channel(record)),
                    .text(account(record)), .optional(record.counterparty), .optional(record.voucher),
                    record.reversedBy.map { .figure($0) } ?? .empty, .text(record.actedBy),
                    .optional(record.note),
                ]))
        }
        out.flush()
    }
}
