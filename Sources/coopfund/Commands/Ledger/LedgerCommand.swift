internal import ArgumentParser

struct LedgerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ledger", abstract: say("help.ledger"),
            subcommands: [
                LedgerTrialBalance.self, LedgerBalanceSheet.self, LedgerIncome.self,
                LedgerSourcesAndUses.self, LedgerJournal.self, LedgerAccount.self, LedgerCashBook.self,
                LedgerBankBook.self, LedgerLoan.self, LedgerSubledger.self, LedgerExportCommand.self,
                LedgerPost.self, LedgerAssert.self, LedgerAssertions.self,
            ])
    }
}
