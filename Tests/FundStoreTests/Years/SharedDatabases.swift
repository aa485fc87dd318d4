import FundTestSupport
import Synchronization

/// Databases that several funds use one after the other: making one takes as long as a few months of a fund.
enum SharedDatabases {
    private static let idle = Mutex<[(name: String, funds: Int)]>([])
    private static let most = 8

    static func borrow<Result>(_ body: (String) throws -> Result) throws -> Result {
        let (name, funds) = try idle.withLock { $0.popLast() } ?? (Desk.migratedDatabase(), 0)
        let result = try body(name)
        if funds + 1 < most {
            idle.withLock { $0.append((name, funds + 1)) }
        } else {
            try TestCluster.shared.dropDatabase(name)
        }
        return result
    }
}
