import FundCore

/// Where the money of a fund stands and whose it is, by plain sums for each day: no journal, no entry, and nothing of how
/// the program reckons money and capital. Only how a loan divides what is paid is the engine's, which a model of its own
/// judges elsewhere (`SimulationTests`).
///
/// What becomes known later changes the days that are open; days that were closed go on to show what they showed.
struct NaivePurses {
    /// Ways to be wrong, for the test of the test.
    enum Slip: String, CaseIterable {
        case principalStaysAway, commitmentsTakeNothing, committedWhenRepaid, returnedStaysFree
        case transfersArriveTheDayAfter, depositsArePaidOut, looksAtTheDayAlone
        case ownersInterestIsIncome, allInterestIsDue, passedOnStaysDue
        case lendsWhatIsThere, spendsWhatIsOthers, everyLoanIsOwn, forgetsLimits
        case lateMoneyOnItsDay, reversesOnTheDayItIsFound, closedDaysChange
        case numbersVouchersByAccount
    }

    struct Refused: Error { let code: String }

    let setting: PurseSetting
    let slip: Slip?
    /// At the end of each day, by place; and every single movement.
    var held: [String: DayByDay]
    var moved: [String: [PursePage.Line]] = [:]
    /// By owner.
    var received: [String: DayByDay]
    var returned: [String: DayByDay]
    var passedOn: [String: DayByDay]
    /// Capital of the fund's own by its kind: as it came, whatever is closed; and as the books show it.
    var kinds: [String: DayByDay]
    var ownCapital = DayByDay()
    var contracts: [NaiveContract] = []
    /// What was taken and stands, by its number.
    var standing: [Int: PurseDeed] = [:]
    var undone: Set<Int> = []
    var reversals: Set<Int> = []
    var closedThrough = -1
    var vouchers: [String: Int] = [:]
    /// The last day on which anything is known.
    var lastDay = 0

    init(_ setting: PurseSetting, _ slip: Slip? = nil) {
        (self.setting, self.slip) = (setting, slip)
        func none(_ codes: [String]) -> [String: DayByDay] {
            Dictionary(uniqueKeysWithValues: codes.map { ($0, DayByDay()) })
        }
        held = none(setting.places.map(\.code))
        (received, returned) = (none(setting.sources.map(\.code)), none(setting.sources.map(\.code)))
        passedOn = none(setting.sources.map(\.code))
        kinds = none(PurseSetting.kinds)
    }

    var firstOpen: Int { closedThrough + 1 }

    mutating func close(through day: Int) { closedThrough = day }

    mutating func sign(_ contract: PurseContract) {
        contracts.append(NaiveContract(contract, number: contracts.count, first: setting.first))
    }

    // MARK: Figures

    /// What of an owner's money is not lent.
    func free(_ source: String, on day: Int) -> Int64 {
        var free = received[source, default: DayByDay()][day]
        if slip != .returnedStaysFree { free -= returned[source, default: DayByDay()][day] }
        for contract in contracts where owner(of: contract) == source {
            free -= contract.drawn[day]
            if slip != .principalStaysAway { free += contract.repaid[day] }
        }
        return free
    }

    /// All money and all deposits that nobody else owns.
    func ownFree(on day: Int) -> Int64 {
        setting.sources.reduce(held.values.reduce(0) { $0 + $1[day] }) { $0 - free($1.code, on: day) }
    }

    func interestDue(_ source: String, on day: Int) -> Int64 {
        guard let owner = setting.sources.first(where: { $0.code == source }) else { return 0 }
        let paid = slip == .passedOnStaysDue ? 0 : passedOn[source, default: DayByDay()][day]
        if slip == .ownersInterestIsIncome || owner.bearer == .fund && slip != .allInterestIsDue {
            return -paid
        }
        return contracts.reduce(-paid) {
            self.owner(of: $1) == source ? $0 + $1.interest[day] : $0
        }
    }

    private func owner(of contract: NaiveContract) -> String? {
        slip == .everyLoanIsOwn ? nil : contract.signed.source
    }

    private func committed(_ source: String?, on day: Int) -> Int64 {
        contracts.reduce(0) { sum, contract in
            owner(of: contract) == source
                ? sum + contract.committed(on: day, whenRepaid: slip == .committedWhenRepaid) : sum
        }
    }

    func figures(on day: Int, capitalToo: Bool = false) -> PurseFigures {
        var figures = PurseFigures()
        var capital = PurseFigures.Capital()
        for place in setting.places {
            let dong = held[place.code, default: DayByDay()][day]
            figures.held[place.code] = dong
            if place.kind == .deposit, slip != .depositsArePaidOut {
                figures.placed += dong
            } else {
                figures.payable += dong
            }
            if place.kind == .till { capital.inTills += dong }
        }
        capital.total = ownCapital[day]
        for source in setting.sources {
            var owner = PurseFigures.Owner()
            owner.received = received[source.code, default: DayByDay()][day]
            owner.returned = returned[source.code, default: DayByDay()][day]
            owner.free = free(source.code, on: day)
            owner.interestDue = interestDue(source.code, on: day)
            capital.total += owner.received - owner.returned
            figures.owners[source.code] = owner
        }
        var own = PurseFigures.Owner()
        (own.received, own.free) = (ownCapital[day], ownFree(on: day))
        figures.owners["own"] = own
        for (code, var owner) in figures.owners {
            let source = code == "own" ? nil : code
            for contract in contracts where self.owner(of: contract) == source {
                owner.drawn += contract.drawn[day]
                owner.repaid += contract.repaid[day]
            }
            owner.committed = committed(source, on: day)
            owner.uncommitted = owner.free - (slip == .commitmentsTakeNothing ? 0 : owner.committed)
            capital.promised += owner.committed
            figures.owners[code] = owner
        }
        if capitalToo { figures.capital = capital }
        return figures
    }

    func page(of place: String, _ days: ClosedRange<Int>) -> PursePage {
        let held = held[place, default: DayByDay()]
        return PursePage(
            opening: days.lowerBound == 0 ? 0 : held[days.lowerBound - 1], closing: held[days.upperBound],
            lines: moved[place, default: []].filter { days.contains($0.on) && $0.dong != 0 }.sorted())
    }

    /// The most that may be taken of an owner's money, of a place and of the fund's own on a day: what the days after it
    /// leave.
    func lowestFree(_ source: String, from day: Int) -> Int64 {
        days(from: day).map { free(source, on: $0) }.min() ?? 0
    }

    func lowestOwn(from day: Int) -> Int64 { days(from: day).map { ownFree(on: $0) }.min() ?? 0 }

    func lowestInterest(_ source: String, from day: Int) -> Int64 {
        days(from: day).map { interestDue(source, on: $0) }.min() ?? 0
    }

    func lowestHeld(_ place: String, from day: Int) -> Int64 {
        let held = held[place, default: DayByDay()]
        return days(from: day).map { held[$0] }.min() ?? 0
    }

    func lowestOfKind(_ kind: String, from day: Int) -> Int64 {
        days(from: day).map { kinds[kind, default: DayByDay()][$0] }.min() ?? 0
    }

    func days(from day: Int) -> ClosedRange<Int> {
        day...(slip == .looksAtTheDayAlone ? day : max(day, lastDay))
    }
}

/// What there is at the end of each day of a life.
struct DayByDay: Equatable {
    /// Two years, and the weeks after them for which something may be recorded.
    static let days = 830
    private var dong = [Int64](repeating: 0, count: days)

    subscript(day: Int) -> Int64 { dong[day] }

    mutating func add(_ more: Int64, from day: Int) {
        for later in day..<dong.count { dong[later] += more }
    }

    mutating func set(_ now: Int64, from day: Int) {
        for later in day..<dong.count { dong[later] = now }
    }
}
