internal import FundCore
package import FundStore

/// What the one writer works off (hàng chờ của người ghi sổ): the oldest first, as many as may together in one
/// transaction.
package struct SubmissionLine {
    private let database: Database
    /// Up to here everything is answered.
    private var mark: Int64 = 0
    /// Answered ones beyond a number that nobody has seen yet: whoever took it may still be about to commit.
    private var beyond: Set<Int64> = []
    private var gapSince: ContinuousClock.Instant?
    private var lookedAtAll: ContinuousClock.Instant?
    /// Of those that the writer found when it started, any may be what brought the last one down: one by one, and noted.
    private var suspects: Set<Int64>?
    /// How long to sleep before the next look; whoever asks wakes it.
    private var nap: Duration = SubmissionLine.shortNap

    private static let shortNap: Duration = .milliseconds(2)
    private static let longNap: Duration = .seconds(1)
    /// So many share a COMMIT at most: PostgreSQL keeps up to 64 marks of a session at hand.
    private static let most = 50
    /// After this long a number that nobody saw is taken for one that was taken back.
    private static let patience: Duration = .seconds(1)
    private static let allLooks: Duration = .seconds(60)

    package init(_ database: Database) { self.database = database }

    /// Performs what waits, until nothing does or the writer is told to end; what is under way is finished.
    ///
    /// - Returns: whether nothing more was seen.
    package mutating func workOff(until isToEnd: () -> Bool) throws -> Bool {
        var found = try database.wakeAndLook(after: from(), limit: SubmissionLine.most)
        while true {
            if suspects == nil { try begin(found) }
            var rest = found[...]
            while !rest.isEmpty, !isToEnd() {
                let done = try performNext(of: rest)
                // It stays first in the line.
                if done == 0 { break }
                for waiting in rest.prefix(done) { note(waiting.number) }
                rest = rest.dropFirst(done)
            }
            if isToEnd() { return false }
            if found.isEmpty { return true }
            nap = SubmissionLine.shortNap
            // Behind a single one there is mostly nothing: the look before the sleep will tell.
            if found.count == 1 { return true }
            found = try database.waitingSubmissions(after: from(), limit: SubmissionLine.most)
        }
    }

    /// Whether nothing waits.
    package mutating func isWorkedOff() throws -> Bool {
        try database.waitingSubmissions(after: from(), limit: 1).isEmpty
    }

    private mutating func begin(_ found: [WaitingSubmission]) throws {
        suspects = Set(found.map(\.number))
        mark = try found.first.map { $0.number - 1 } ?? database.lastSubmission()
    }

    /// Sleeps until somebody asks, but not for long: a notification can be lost, and who began to ask while the writer
    /// was awake does not wake it.
    package mutating func rest() throws {
        guard try database.restAndLook(after: from(), limit: 1).isEmpty else { return }
        let isWoken = try database.awaitSubmission(within: nap)
        nap = isWoken ? SubmissionLine.shortNap : min(nap * 2, SubmissionLine.longNap)
    }

    /// - Returns: how many are answered; none where somebody holds the books from outside, and was shown the door.
    private mutating func performNext(of waiting: ArraySlice<WaitingSubmission>) throws -> Int {
        do {
            let group = together(waiting)
            if group.allSatisfy(canBeTogether), try WaitingSubmission.perform(together: group, on: database) {
                return group.count
            }
            // What failed together is done one by one: each fails for itself.
            for (place, next) in group.enumerated() {
                do {
                    try next.perform(on: database, suspect: suspects?.contains(next.number) ?? true)
                } catch let fault as StoreFault where place > 0 && fault.kind == .busy && !database.isLost {
                    return place
                }
            }
            return group.count
        } catch let fault as StoreFault where fault.kind == .busy && !database.isLost {
            try database.endBlockers()
            return 0
        }
    }

    /// Those at the head of the line that share a transaction: of one fund, each under a key of its own.
    private func together(_ waiting: ArraySlice<WaitingSubmission>) -> ArraySlice<WaitingSubmission> {
        guard let first = waiting.first, canBeTogether(first) else { return waiting.prefix(1) }
        var keys: Set<String> = []
        let group = waiting.prefix { next in
            canBeTogether(next) && next.fund == first.fund
                && keys.insert(Identifier.normal(next.submission.key)).inserted
        }
        return group.isEmpty ? waiting.prefix(1) : group
    }

    private func canBeTogether(_ waiting: WaitingSubmission) -> Bool {
        waiting.canBeTogether && suspects?.contains(waiting.number) == false
    }

    // MARK: What is answered already

    /// From where to look: from the mark; now and then from the beginning, for who took very long to ask.
    private mutating func from() -> Int64 {
        let now = ContinuousClock.now
        if lookedAtAll.map({ now - $0 > SubmissionLine.allLooks }) ?? true {
            lookedAtAll = now
            try? database.forgetFiles()
            return 0
        }
        if !beyond.isEmpty, let since = gapSince, now - since > SubmissionLine.patience {
            mark = (beyond.min() ?? mark) - 1
            advance()
        }
        return mark
    }

    private mutating func note(_ number: Int64) {
        if number > mark { beyond.insert(number) }
        advance()
    }

    private mutating func advance() {
        while beyond.remove(mark + 1) != nil { mark += 1 }
        gapSince = beyond.isEmpty ? nil : gapSince ?? .now
    }
}
