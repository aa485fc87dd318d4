internal import ArgumentParser
internal import FundStore
internal import PrivateCluster
internal import Wording

struct DatabaseStatus: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "status", abstract: say("help.db-status"))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let access = try common.access
        if case .privateCluster(let cluster) = access.choice {
            switch cluster.status() {
            case .absent: return common.report("absent", [.init("home", cluster.home.json)])
            case .stopped: return common.report("stopped", [.init("home", cluster.home.json)])
            case .running: break
            }
        }
        let database = try access.connect()
        let current = try Migrator(database).isCurrent()
        // In a private database each command writes itself.
        guard current else { return common.report("needs-migration") }
        let backup = try MachineNotes.backups.last(of: database)
        defer { if !common.json { Output.print(MachineNotes.Note.sentence(backup)) } }
        guard case .server = access.choice else {
            return common.report("current", [.init("last_backup", backup?.json ?? .null)])
        }
        let hasWriter = try database.hasWriter()
        common.report(
            "current", [.init("writer", hasWriter.json), .init("last_backup", backup?.json ?? .null)])
        guard try !common.json && (hasWriter || database.needsWriter()) else { return }
        Output.print(say(hasWriter ? "db.writer-runs" : "db.writer-missing"))
    }
}
