extension Connection {
    /// Waits until a channel that this session listens to says something, or until `limit`.
    ///
    /// A notification is a hint and can be lost with the connection: whoever waits looks afterwards all the same.
    ///
    /// - Returns: whether it said something.
    /// - Throws: where the session is lost.
    @discardableResult
    package func waitForNotification(until limit: ContinuousClock.Instant) throws(PostgresError) -> Bool {
        let libpq = try idle()
        while true {
            guard libpq.consumeInput(), !libpq.isBad else {
                let reason = PostgresError(.connection, libpq.errorMessage.trimmed)
                lose(reason)
                throw reason
            }
            var found = false
            while libpq.takeNotification() { found = true }
            guard !found, let milliseconds = limit.millisecondsLeft else { return found }
            _ = libpq.wait(reading: true, writing: false, milliseconds)
        }
    }
}
