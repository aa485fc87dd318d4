/// How much a cluster does for the safety of what it holds.
package struct Settings: Hashable, Sendable {
    /// Whether an acknowledged commit survives a crash of the machine.
    package let survivesCrashes: Bool
    /// Whether the operating system vouches for who connects; otherwise whoever reaches the private
    /// socket may take any role, so that a test can be any clerk.
    package let checksPeers: Bool

    /// For the books of a fund.
    package static let durable = Settings(survivesCrashes: true, checksPeers: true)
    /// For tests, whose data nobody misses: several times faster.
    package static let throwaway = Settings(survivesCrashes: false, checksPeers: false)

    package init(survivesCrashes: Bool, checksPeers: Bool) {
        self.survivesCrashes = survivesCrashes
        self.checksPeers = checksPeers
    }
}
