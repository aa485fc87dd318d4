internal import ArgumentParser
internal import FundStore
internal import PrivateCluster
internal import Wording

struct DatabaseDown: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "down", abstract: say("help.db-down"))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        guard case .privateCluster(let cluster) = try common.access.choice else {
            throw Usage.Problem("usage.not-a-private-cluster")
        }
        common.report(try cluster.stop() ? "stopped" : "not-running")
    }
}
