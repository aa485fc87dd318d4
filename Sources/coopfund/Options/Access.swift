internal import FundCore
internal import FundStore
internal import PrivateCluster
internal import Wording

/// Which database a command works with: the option, `COOPFUND_DATABASE`, libpq's own settings, else a
/// private cluster that starts by itself.
struct Access {
    enum Choice {
        case server(conninfo: String?)
        case privateCluster(PrivateCluster)
    }

    let choice: Choice

    private static let libpqVariables = [
        "PGSERVICE", "PGHOST", "PGHOSTADDR", "PGDATABASE", "PGPORT", "PGUSER", "PGSERVICEFILE",
    ]

    init(option: String?) throws {
        if let conninfo = option ?? System.variable("COOPFUND_DATABASE")?.presence {
            if option != nil, Database.holdsPassword(conninfo) {
                throw Usage.Problem("usage.password-in-option")
            }
            choice = .server(conninfo: conninfo)
        } else if Access.libpqVariables.contains(where: { System.variable($0)?.presence != nil }) {
            choice = .server(conninfo: nil)
        } else {
            // It has one address and one way in: libpq's other variables are meant for servers.
            for name in System.variables(beginning: "PG") { System.forget(name) }
            choice = .privateCluster(
                PrivateCluster(home: PrivateCluster.defaultHome(variable: System.variable)))
        }
    }

    /// The database with this program's schema: a private one is brought up to date, a server's is not touched.
    func open(fund: String?) throws -> Database {
        switch choice {
        case .server:
            try connect(fund: fund, onOldSchema: .refused(say("usage.migrate-first")))
        case .privateCluster:
            try connect(fund: fund, onOldSchema: .migrated { $0.tellRewritten() })
        }
    }

    /// - Parameters:
    ///   - onOldSchema: unasked for the commands that bring it up to date.
    ///   - name: another database of the same server.
    func connect(
        fund: String? = nil, onOldSchema: Database.OldSchema = .unasked, named name: String? = nil
    ) throws -> Database {
        switch choice {
        case .server(let conninfo):
            return try Database(conninfo: conninfo, fundCode: fund, onOldSchema: onOldSchema, named: name)
        case .privateCluster(let cluster):
            func open() throws -> Database {
                try Database(
                    conninfo: cluster.conninfo, fundCode: fund, onOldSchema: onOldSchema, private: true,
                    named: name)
            }
            if cluster.seemsToRun, let database = try? open() { return database }
            _ = try cluster.start()
            return try open()
        }
    }
}

extension Migrator.Report {
    /// What is called otherwise since: the first ones, and how many more.
    func tellRewritten() {
        for identifier in rewritten.prefix(10) {
            Output.talk(
                say("notice.mark") + " "
                    + Catalogue.text(
                        "db.identifier-rewritten",
                        [
                            "kind": .phrase("identifier-kind." + identifier.kind.rawValue),
                            "written": .text(identifier.written), "kept": .text(identifier.keptAs),
                        ], in: Speech.language))
        }
        guard rewritten.count > 10 else { return }
        Output.talk(
            say("notice.mark") + " "
                + Catalogue.text(
                    "db.identifiers-rewritten", ["count": .number(rewritten.count - 10)], in: Speech.language)
        )
    }
}
