internal import FundCore
internal import FundStore

/// What is to be sent in a year, and how it stands on a day.
struct ReportingDuties {
    struct Item {
        let due: ReportingRules.Due
        /// The first time that it was sent: what came after it mends it.
        let sent: FilingRecord?
        let state: FilingState
        let daysLate: Int
        /// How often authorities reminded of it.
        let reminders: Int
    }

    let items: [Item]
    /// In the year's rating.
    let reminders: Int
    let offences: Int

    var late: Int { items.count { [.overdue, .sentLate].contains($0.state) } }

    init(_ reader: FundReader, in year: Int, on date: CalendarDate) throws {
        let filings = try reader.filings(by: date)
        let ofYear = try reader.reminders(by: date).map(\.reminder).filter { $0.year == year }
        // What was before the books began is no duty that they know of.
        let began = try reader.firstLedgerDay()
        items = ReportingRules(try reader.officeRules()).due(in: year).compactMap { due in
            guard let began, due.period.last >= began else { return nil }
            let sent = filings.first { $0.filing.duty == due.duty && $0.filing.period == due.period }
            return Item(
                due: due, sent: sent,
                state: FilingState(
                    sentOn: sent?.on, canBeSent: due.deadline.canBeSent(due.period, on: date), dueOn: due.on,
                    on: date),
                daysLate: max((sent?.on ?? date).days(since: due.on), 0),
                reminders: ofYear.count { $0.duty == due.duty })
        }
        reminders = ofYear.count { $0.kind == .reminder }
        offences = ofYear.count { $0.kind == .taxOffence }
    }
}
