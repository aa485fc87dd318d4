internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct EntryReverse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reverse", abstract: say("help.entry-reverse"),
            discussion: example("entry reverse 41 --reason \"Ghi nhầm hợp đồng\""))
    }

    @Argument(help: help("entry")) var entry: Int64
    @Option(name: .long, help: help("reason")) var reason: String
    @Option(name: .long, help: help("confirm")) var confirm: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if reason.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        if !write.dryRun { try Confirmation.require(String(entry), given: confirm) { try matter() } }
        try write.perform(ReverseEntry(entry: entry, reason: reason), common)
    }
}

extension EntryReverse {
    /// What would be taken back: the amount, the day, and whose it was.
    private func matter() throws -> String {
        let database = try common.open()
        // What cannot be reversed is refused before anybody is asked.
        var trial = write.options
        (trial.ending, trial.key) = (.rollBack, nil)
        _ = try ReverseEntry(entry: entry, reason: reason).run(on: database, trial)
        return try database.read { reader in
            let record = try reader.entry(entry)
            let legs = try reader.legs(of: entry)
            let money = legs.filter { AccountRole.money.contains($0.role) }.reduce(0) {
                $0 + $1.dong
            }
            // What moves between the till and the bank, or no money at all, is as much as one side of the entry.
            let dong = money == 0 ? legs.reduce(0) { $0 + max($1.dong, 0) } : abs(money)
            var arguments: [String: Refusal.Argument] = [
                "entry": .number(Int(entry)), "kind": .phrase("act-kind." + record.kind),
                "on": .date(record.on),
            ]
            if dong > 0 { arguments["amount"] = .money(Money(dong)) }
            arguments["counterparty"] = record.counterparty.map { .text($0) }
            if let number = record.loanNumber {
                arguments["loan"] = .text(number)
                arguments["borrower"] = .text(try reader.loanRecord(number).borrower.details.name)
            }
            return Catalogue.text("confirm.reverse", arguments, in: Speech.language)
        }
    }
}
