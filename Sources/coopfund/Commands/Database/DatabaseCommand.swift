internal import ArgumentParser
internal import FundStore
internal import PrivateCluster
internal import Wording

struct DatabaseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "db", abstract: say("help.db"),
            subcommands: [
                DatabaseUp.self, DatabaseDown.self, DatabaseStatus.self, DatabaseMigrate.self,
                DatabaseGrant.self, DatabaseBackup.self, DatabaseRestore.self,
            ])
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
