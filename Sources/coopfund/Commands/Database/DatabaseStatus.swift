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
        let current = try Migrator(access.connect()).isCurrent()
        common.report(current ? "current" : "needs-migration")
    }
}
