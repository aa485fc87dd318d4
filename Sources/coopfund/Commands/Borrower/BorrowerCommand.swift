internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct BorrowerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "borrower", abstract: say("help.borrower"),
            subcommands: [
                BorrowerAdd.self, BorrowerCorrect.self, BorrowerList.self, BorrowerShow.self,
                BorrowerHistory.self, BorrowerDuplicates.self, BorrowerRelate.self, BorrowerCreditCheck.self,
                BorrowerStatementRecord.self, BorrowerStatements.self,
            ])
    }
}
