internal import ArgumentParser
internal import FundStore
internal import PrivateCluster
internal import Wording

struct DatabaseMigrate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "migrate", abstract: say("help.db-migrate"))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let report = try Migrator(common.access.connect()).migrate()
        report.tellRewritten()
        common.report(
            report.applied.isEmpty ? "current" : "migrated",
            [
                .init("applied", .array(report.applied.map { .string($0) })),
                .init("steps", .integer(Int64(report.total))),
            ])
    }
}
