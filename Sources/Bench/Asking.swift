internal import Glibc
internal import Postgres

/// People at their desks who ask the one writer, each over a session that stays: `coopfund-bench ask CONNINFO CLIENTS
/// SECONDS LOANS`. Each pays off loans of its own, one after the other, and waits for each answer.
enum Asking {
    static func run(_ words: [String]) -> Int32 {
        guard words.count == 4, let clients = Int(words[1]), let seconds = Int(words[2]),
            let loans = Int(words[3])
        else { return 64 }
        let desks = (0..<clients).map {
            Desk(words[0], number: $0, of: clients, loans: loans, seconds: seconds)
        }
        var threads: [pthread_t] = []
        for desk in desks {
            var thread = pthread_t()
            let context = Unmanaged.passUnretained(desk).toOpaque()
            pthread_create(
                &thread, nil,
                { context in
                    if let context { Unmanaged<Desk>.fromOpaque(context).takeUnretainedValue().work() }
                    return nil
                }, context)
            threads.append(thread)
        }
        for thread in threads { pthread_join(thread, nil) }
        let done = desks.reduce(0) { $0 + $1.done }
        let slowest = desks.map(\.slowest).max() ?? .zero
        if let complaint = desks.compactMap(\.complaint).first { print(complaint) }
        print(
            "clients \(clients) acts \(done) persecond \(done / seconds) slowest \(slowest / .milliseconds(1)) ms"
        )
        return desks.contains { $0.complaint != nil } ? 1 : 0
    }
}

/// One session that asks and waits. One thread uses it.
private final class Desk {
    private let conninfo: String
    private let number: Int
    private let clients: Int
    private let loans: Int
    private let seconds: Int
    private(set) var done = 0
    private(set) var slowest: Duration = .zero
    private(set) var complaint: String?

    init(_ conninfo: String, number: Int, of clients: Int, loans: Int, seconds: Int) {
        self.conninfo = conninfo
        self.number = number
        self.clients = clients
        self.loans = loans
        self.seconds = seconds
    }

    func work() {
        do {
            let session = try Connection(conninfo, options: ["options": "-c search_path=coopfund,pg_temp"])
            try session.execute("listen coopfund_answer")
            let end = ContinuousClock.now + .seconds(seconds)
            var turn = 0
            let run = getpid()
            while true {
                let begun = ContinuousClock.now
                if begun >= end { return }
                // Of its own loans the next.
                let loan = (number + turn * clients) % loans + 1
                let asked =
                    "{\"act\":\"repayment\",\"amount\":1000,\"holds_excess\":false,\"number\":\"L\(loan)\",\"on\":\"2013-01-04\",\"through\":\"bank\",\"voucher\":\"\(run)-\(number)-\(turn)\"}"
                let key = "ask-\(run)-\(number)-\(turn)"
                let outcome = try ask(session, asked, key)
                guard outcome.contains("\"done\"") else {
                    complaint = outcome
                    return
                }
                slowest = max(slowest, .now - begun)
                done += 1
                turn += 1
            }
        } catch {
            complaint = String(reflecting: error)
        }
    }

    private func ask(_ session: Connection, _ asked: String, _ key: String) throws -> String {
        let put = try session.query(
            "select submit(null, 'act', $1, $2, '2013-01-04') as number", [.text(asked), .text(key)])
        let submission = try put[0].int64("number")
        while true {
            let found = try session.query(
                "select outcome from submission_answer where submission_no = $1", [.bigint(submission)])
            if let answer = found.first { return try answer.text("outcome") }
            try session.waitForNotification(until: .now + .seconds(1))
        }
    }
}
