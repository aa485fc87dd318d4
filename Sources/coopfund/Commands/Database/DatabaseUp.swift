internal import ArgumentParser
internal import FundStore
internal import PrivateCluster
internal import Wording

struct DatabaseUp: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "up", abstract: say("help.db-up"))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        switch try common.access.choice {
        case .server:
            try common.open().ensureCurrent()
            common.report("reachable")
        case .privateCluster(let cluster):
            let started = try cluster.start()
            try common.open().ensureCurrent()
            switch started {
            case .created: common.report("created")
            case .started: common.report("started")
            case .alreadyRunning: common.report("running")
            }
        }
    }
}
