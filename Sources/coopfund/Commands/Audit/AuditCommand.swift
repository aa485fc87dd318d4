internal import ArgumentParser
internal import Wording

struct AuditCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit", abstract: say("help.audit"),
            subcommands: [
                AuditActs.self, AuditTrail.self, AuditVouchers.self, AuditSampleCommand.self,
                AuditRecompute.self, AuditReportCommand.self,
                AuditVerify.self, AuditAnchor.self,
            ])
    }
}
