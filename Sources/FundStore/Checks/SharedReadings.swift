internal import Postgres

/// What several checks of one round look at: read when the first of them asks, and once. The journal and the acts are the
/// longest tables of the books; every closing would read them a dozen times.
final class SharedReadings {
    private let reader: FundReader
    private var days: DayTotals?
    private var lines: FlawedActs?
    private var lives: SuspectApplications?

    /// - Parameter totals: of the books as they stand, where they were taken already.
    init(_ reader: FundReader, totals: DayTotals?) {
        self.reader = reader
        days = totals
    }

    func dayTotals() throws -> DayTotals {
        let known = try days ?? reader.dayTotals()
        days = known
        return known
    }

    func flawedActs() throws -> FlawedActs {
        let known = try lines ?? reader.flawedActs()
        lines = known
        return known
    }

    func suspectApplications() throws -> SuspectApplications {
        let known = try lives ?? reader.suspectApplications()
        lives = known
        return known
    }
}

/// A check that looks at what others look at too.
protocol SharingCheck: CheckPass {
    static func run(_ reader: FundReader, _ shared: SharedReadings) throws -> Check.Finding
}

extension SharingCheck {
    static func run(_ reader: FundReader) throws -> Check.Finding {
        try run(reader, SharedReadings(reader, totals: nil))
    }
}

/// A check that one statement makes of what is shared.
protocol SharingStatement: CheckStatement, SharingCheck {}

extension SharingStatement {
    static func run(_ reader: FundReader) throws -> Check.Finding {
        try run(reader, SharedReadings(reader, totals: nil))
    }
}

/// A check that one statement makes of `DayTotals.rows`: it need not see the single lines.
protocol DayTotalsCheck: SharingStatement {}

extension DayTotalsCheck {
    static func run(_ reader: FundReader, _ shared: SharedReadings) throws -> Check.Finding {
        try run(reader, shared.dayTotals().parameters)
    }
}
