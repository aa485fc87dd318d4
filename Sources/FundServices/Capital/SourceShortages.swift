internal import FundCore
internal import FundStore

extension Books {
    /// Nothing is lent that a source does not have, on its day and on every later one, and nothing is spent for the fund's
    /// own that belongs to a source.
    ///
    /// - Parameter code: of the source of the loan that books the entry; nil for the fund's own.
    /// - Throws: `source.short`, `source.own-money-short`, `source.interest-paid`.
    func refuseSourceShortages(_ entry: JournalEntry, ofLoan code: String? = nil) throws {
        let sources = reader.head.sources
        guard !sources.isEmpty else { return }
        let taking = SourceTaking(
            entry.inOpenPeriods(closedThrough: closedThrough), loan: try reader.source(ofLoan: code),
            among: sources)
        for (source, moved) in taking.bySource.sorted(by: { $0.key.code.text < $1.key.code.text }) {
            guard let lowest = lowest(of: try reader.free(of: source), after: moved) else { continue }
            throw shortage(of: source, lowest)
        }
        for (source, moved) in taking.interest {
            guard let lowest = lowest(of: try reader.interestDue(of: source), after: moved) else { continue }
            throw Refusal(
                .sourceInterestPaid,
                ["source": source.phrase, "short": .money(-lowest.money), "on": .date(lowest.on)])
        }
        guard let lowest = try lowest(of: reader.freeOfOwn(), after: taking.own) else { return }
        throw shortageOfOwn(lowest)
    }

    /// The same of all that a file has put down: its rows are of many days and sources.
    ///
    /// - Throws: `source.short`, `source.own-money-short`.
    func refuseShortSources() throws {
        guard !reader.head.sources.isEmpty else { return }
        try flush()
        let beginning = CalendarDate(day: .min)
        for source in reader.head.sources {
            let lowest = try reader.free(of: source).lowest(from: beginning)
            if lowest.money < .zero { throw shortage(of: source, lowest) }
        }
        let lowest = try reader.freeOfOwn().lowest(from: beginning)
        if lowest.money < .zero { throw shortageOfOwn(lowest) }
    }

    private func shortage(of source: LendingSource, _ lowest: LowestBalance) -> Refusal {
        Refusal(
            .sourceShort,
            ["source": source.phrase, "short": .money(-lowest.money), "on": .date(lowest.on)])
    }

    private func shortageOfOwn(_ lowest: LowestBalance) -> Refusal {
        Refusal(.ownMoneyShort, ["short": .money(-lowest.money), "on": .date(lowest.on)])
    }

    /// The lowest day below zero from the first on which the act takes something; nil where there is none.
    private func lowest(of timeline: MoneyTimeline, after moved: [CalendarDate: Int64]) -> LowestBalance? {
        guard let first = moved.filter({ $0.value < 0 }).keys.min() else { return nil }
        let lowest = timeline.adding(moved).lowest(from: first)
        return lowest.money < .zero ? lowest : nil
    }
}
