internal import FundCore
internal import FundStore
internal import Wording

/// A term deposit as it stands at the end of a day.
struct DepositView {
    let record: DepositRecord
    let asOf: CalendarDate
    let position: TermDeposit.Position

    /// Nil where it was not placed yet.
    init?(_ record: DepositRecord, on date: CalendarDate) {
        guard record.deposit.placedOn <= date else { return nil }
        self.record = record
        asOf = date
        position = record.position(on: date)
    }

    enum State: String {
        case standing
        case matured
        case withdrawn
        case rolledOver = "rolled-over"
    }

    var state: State {
        guard position.standing == 0 else {
            return record.deposit.maturesOn <= asOf ? .matured : .standing
        }
        let last = record.payouts.last { $0.payout.on <= asOf }
        return last?.kind == .depositRollover ? .rolledOver : .withdrawn
    }

    var stateCell: Cell { .word("deposit.state." + state.rawValue, code: state.rawValue) }

    var isStanding: Bool { position.standing > 0 }

    /// Interest up to the day that was not paid yet.
    var claim: Int64 { position.claim(on: asOf) }
    /// What of it is booked.
    var booked: Int64 { record.receivable(on: asOf) }
    /// Interest that is to come with what stands, by the contract.
    var toCome: Int64 { isStanding ? position.claim(on: record.deposit.maturesOn) : 0 }

    /// The days up to maturity on which interest is to come, and how much, by the contract; what is late comes on the day.
    var interestToCome: [(on: CalendarDate, dong: Int64)] {
        guard isStanding else { return [] }
        var before: Int64 = 0
        return record.deposit.interestDates.compactMap { date in
            let claim = position.claim(on: date)
            guard claim > before else { return nil }
            defer { before = claim }
            return (max(date, asOf), claim - before)
        }
    }

    var members: [JSON.Member] {
        [.init("entry", record.entry.json)] + record.deposit.members(code: record.code) + [
            .init("from", (record.from?.code.text).json), .init("decision", record.decision.json),
            .init("state", .string(state.rawValue)), .init("standing", position.standing.json),
            .init("interest_paid", position.received.json), .init("interest_accrued", claim.json),
            .init("interest_booked", booked.json), .init("interest_to_come", toCome.json),
        ]
    }
}

extension FundReader {
    /// Those that were placed by the end of a day: what stands first, by maturity.
    func depositViews(on date: CalendarDate) throws -> [DepositView] {
        try deposits().compactMap { DepositView($0, on: date) }.sorted {
            ($0.isStanding ? 0 : 1, $0.record.deposit.maturesOn, $0.record.entry)
                < ($1.isStanding ? 0 : 1, $1.record.deposit.maturesOn, $1.record.entry)
        }
    }
}
