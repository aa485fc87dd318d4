import FundTestSupport
import Postgres

/// A database of these tests alone, on the throwaway server that all tests of the process share.
enum ServerForTests {
    static let conninfo: String = {
        do {
            return try TestCluster.shared.conninfo(database: TestCluster.shared.createDatabase())
        } catch {
            preconditionFailure("No server for the tests: \(error)")
        }
    }()

    static func connect() throws -> Connection {
        try Connection(
            conninfo,
            options: [
                "application_name": "coopfund-tests", "options": "-c client_min_messages=warning",
            ])
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}

/// The error of the kind that these tests expect, or a failed test.
func postgresError(_ body: () throws -> Void) throws -> PostgresError {
    do {
        try body()
    } catch let error as PostgresError {
        return error
    }
    throw ServerForTests.Failure(description: "No error was thrown.")
}
