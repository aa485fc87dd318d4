internal import ArgumentParser

struct ReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report", abstract: say("help.report"),
            subcommands: [
                ReportDashboard.self, ReportFolder.self, ReportHalfYear.self, ReportAnnual.self,
                ReportRating.self, ReportDuties.self, ReportFinancialStatements.self,
                ReportPortfolio.self, ReportOverdue.self, ReportDue.self, ReportGroups.self,
                ReportMovement.self, ReportPortfolioAtRisk.self, ReportConcentration.self,
                ReportVintage.self, ReportStructure.self, ReportProvisions.self, ReportRescheduled.self,
                ReportFrozen.self,
                ReportOffBalance.self, ReportWrittenOff.self, ReportRegister.self, ReportDeposits.self,
                ReportCapital.self, ReportForecast.self, ReportIdle.self, ReportUtilisation.self,
                ReportEffect.self, ReportExpiring.self,
                ReportPipeline.self, ReportCollections.self, ReportDisbursements.self, ReportWorkbook.self,
            ])
    }
}
