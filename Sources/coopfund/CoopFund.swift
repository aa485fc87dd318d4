internal import ArgumentParser
internal import Wording

/// The root of the tool: nouns, each with its verbs.
struct CoopFund: ParsableCommand {
    static let version = "0.1.0"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "coopfund", abstract: say("help.root"), discussion: say("help.root-discussion"),
            version: version,
            subcommands: [
                TodayCommand.self, FundCommand.self, CapitalCommand.self, BorrowerCommand.self,
                RelativeCommand.self,
                CommuneCommand.self, DocumentCommand.self, ApplicationCommand.self,
                LoanCommand.self, DunCommand.self, VisitCommand.self, EffectCommand.self, FindingCommand.self,
                CollateralCommand.self, InvoiceCommand.self, ClassificationCommand.self,
                ProvisionCommand.self,
                MoneyCommand.self, AssetCommand.self, EntryCommand.self, ScheduleCommand.self,
                ReportCommand.self, PaperCommand.self, LedgerCommand.self, AccountCommand.self,
                PeriodCommand.self, FilingCommand.self,
                SurplusCommand.self, CalendarCommand.self, RuleCommand.self,
                PersonCommand.self, RequestCommand.self, ServeCommand.self, ResumeCommand.self,
                ImportCommand.self,
                CheckCommand.self, AuditCommand.self, DoctorCommand.self,
                DatabaseCommand.self,
            ])
    }
}

/// A sentence of the catalogue in the language of this run.
func say(_ key: String) -> String { Catalogue.text(key, in: Speech.language) }
