internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: say("help.import"), discussion: say("help.import-discussion"),
            subcommands: [
                ImportCapitalFile.self, ImportBorrowersFile.self, ImportDocumentsFile.self,
                ImportRelativesFile.self, ImportApplicationsFile.self, ImportAppraisalsFile.self,
                ImportApprovalsFile.self,
                ImportLoansFile.self,
                ImportDisbursementsFile.self, ImportRepaymentsFile.self,
                ImportCollateralFile.self, ImportInvoicesFile.self, ImportVisitsFile.self,
                ImportEffectsFile.self,
                ImportFindingsFile.self, ImportStatementsFile.self,
            ])
    }
}
