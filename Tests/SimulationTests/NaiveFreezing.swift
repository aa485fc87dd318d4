/// Days that do not count (khoanh nợ): those after `from` up to and including `until`.
struct NaiveFreeze: Hashable {
    var from: Int
    var until: Int
    /// Bears in-term interest on all principal all the same.
    var bearsInTerm: Bool

    func holds(_ day: Int) -> Bool { from < day && day <= until }
}

extension NaiveLoan {
    /// The freeze in which a day lies that does not count.
    func freeze(of day: Int) -> NaiveFreeze? { freezes.first { $0.holds(day) } }

    /// Shown on the day on which it began too.
    var frozenUntil: Int? { freezes.last { $0.from <= today && today <= $0.until }?.until }

    func frozenDays(after start: Int, until end: Int) -> Int {
        start >= end ? 0 : ((start + 1)...end).reduce(0) { freeze(of: $1) == nil ? $0 : $0 + 1 }
    }

    /// How many days that count what fell due has been late.
    func daysLate(_ row: NaiveRow) -> Int {
        if row.lateAfter >= today { return 0 }
        let frozen =
            freezes.isEmpty || slip == .countsFrozenDays ? 0 : frozenDays(after: row.lateAfter, until: today)
        return today - row.lateAfter - frozen
    }

    /// What a day that is planned for will bear.
    func plannedWeight(of day: Int) -> Int128 {
        if let freeze = freeze(of: day), !freeze.bearsInTerm { return 0 }
        return weight(of: day)
    }

    mutating func freeze(until: Int, bearsInTerm: Bool) {
        freezes.append(NaiveFreeze(from: today, until: until, bearsInTerm: bearsInTerm))
        for index in next..<rows.count { rows[index].beforeFreeze = rows[index].nominal }
        rowsBeforeFreeze = rows
        // Interest that no date is left to collect falls due on the first day after.
        let isToCollect = bearsInTerm && principalOutstanding > 0 && slip != .losesInterestAfterTheLastDate
        if !rows[next...].contains(where: \.collects), isToCollect {
            var row = NaiveRow(nominal: today + 1, start: today)
            row.bearsInterest = true
            row.collects = true
            rows.insert(row, at: next)
        }
        moveByFreeze()
    }

    /// Makes today the last frozen day.
    mutating func unfreeze() {
        guard let last = freezes.last, last.from <= today, today < last.until else { return }
        freezes[freezes.count - 1].until = today
        // There was no frozen day.
        if last.from == today { rows = rowsBeforeFreeze }
        moveByFreeze()
    }

    /// Dates to come move by the days that do not count; none of them lies in the freeze.
    private mutating func moveByFreeze() {
        let freeze = freezes[freezes.count - 1]
        for index in next..<rows.count {
            rows[index].nominal = rows[index].beforeFreeze
            if freeze.until == freeze.from { continue }
            rows[index].nominal += freeze.until - freeze.from
            if rows[index].nominal <= freeze.until, slip != .leavesDatesInTheFreeze {
                rows[index].nominal = freeze.until + 1
            }
        }
        moveDates()
    }
}
