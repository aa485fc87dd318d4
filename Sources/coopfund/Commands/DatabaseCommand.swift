internal import ArgumentParser
internal import FundStore
internal import PrivateCluster
internal import Wording

struct DatabaseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "db", abstract: say("help.db"),
            subcommands: [DatabaseUp.self, DatabaseDown.self, DatabaseStatus.self, DatabaseMigrate.self])
    }
}

extension CommonOptions {
    var access: Access {
        get throws { try Access(option: database) }
    }

    /// Says what became of the database, in words or as a document.
    func report(_ key: String, _ members: [JSON.Member] = []) {
        if json {
            Output.print(.object([.init("state", key.json)] + members))
        } else {
            Output.print(say("db." + key))
        }
    }
}

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
