internal import ArgumentParser

struct LedgerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ledger", abstract: say("help.ledger"),
            subcommands: [
                LedgerTrialBalance.self, LedgerJournal.self, LedgerAccount.self, LedgerExportCommand.self,
            ])
    }
}
