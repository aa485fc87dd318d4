/// Terms with the fund's holidays, and the day on which the first money may leave.
struct Contract {
    var terms: NaiveTerms
    var start: Int
    /// Days off and worked Saturdays; those known from the beginning, and in a life those announced since.
    var words: [NaiveWord] = [] {
        didSet { holidays = NaiveHolidays(words) }
    }
    private(set) var holidays = NaiveHolidays()

    var lastDue: Int
    /// Before this day the first money must have left.
    var firstDrawBefore: Int

    /// Any contract that the fund could sign, and some that it would not dare to.
    init(using random: inout SplitMix64) {
        let wall = NaiveCalendar.wall
        start = wall.monthStarts[(random.number(2018...2030) - 1970) * 12 + random.number(0...11)]
        start += random.number(0...30)
        let method = random.one(of: NaiveTerms.Method.allCases + [.equalInstalment, .custom])
        let every: NaiveTerms.Every =
            switch random.number(0...9) {
            case 0...3: .months(1)
            case 4, 5: .months(3)
            case 6: .months(random.one(of: [2, 6]))
            case 7: .months(12)
            case 8: .days(random.one(of: [30, 91]))
            default: .days(random.one(of: [7, 14, 45]))
            }
        let length =
            switch every {
            case .months(let count): count * 30
            case .days(let count): count
            }
        let span = random.number(300...2_600)
        let instalments = max(1, min(span / length, method == .equalInstalment ? 24 : 48))

        let dong: Int64 =
            switch random.number(0...7) {
            case 7: Contract.mostDong - Int64(random.number(0...1_000))
            case 0: Int64(random.number(1...5_000))
            case 1: Int64(random.number(1...90)) * 1_000_000
            case 2: Int64(random.number(1...90)) * 100_000_000
            default: Int64(random.number(100_000...5_000_000_000))
            }
        terms = NaiveTerms(
            amount: dong, rate: Contract.rate(using: &random), method: method, instalments: instalments,
            every: every)
        terms.dayCount = random.one(of: NaiveTerms.DayCount.allCases)
        terms.rounding = random.one(of: NaiveTerms.Rounding.allCases)
        terms.roll = random.one(of: NaiveTerms.Roll.allCases + [.nextWorkingDay])
        terms.roundPrincipalTo = random.one(of: [1, 1, 1_000, 100_000, 7])
        terms.allocation = random.one(of: NaiveTerms.Order.allCases)
        terms.prepayment = random.one(of: NaiveTerms.Prepayment.allCases)
        terms.early = random.one(of: NaiveTerms.Early.allCases + [.atDue])
        terms.overdueMultiple = random.one(of: [15_000, 15_000, 13_000, 10_000, 12_345, 0])
        terms.lateInterestRate = random.one(of: [0, 100_000_000, 100_000_000, 33_333_333])
        if random.happens(1, in: 2) { terms.grace = random.number(0...min(3, instalments - 1)) }
        // Level payments have a meaning only where each of them collects its own period's interest.
        if random.happens(1, in: 4) {
            let most = method == .equalInstalment ? terms.grace : min(3, instalments - 1)
            terms.interestGrace = random.number(0...most)
        }
        if random.happens(1, in: 3), method != .equalInstalment {
            terms.interestEvery = random.one(of: [
                .months(1), .months(1), .months(3), .months(6), .months(2), .days(30), .days(50),
            ])
        }
        if random.happens(1, in: 3), method != .custom {
            terms.firstDue = start + random.number(3...(length + 60))
        }
        if method == .custom {
            terms.grace = 0
            terms.customRows = Contract.customRows(of: dong, from: start, using: &random)
        }
        if terms.roll == .nextWorkingDay || random.happens(1, in: 3) {
            words = Contract.wordsFromTheBeginning(of: start, using: &random)
            holidays = NaiveHolidays(words)
        }

        lastDue = 0
        firstDrawBefore = 0
        let rows = dueDates(drawnOn: start)
        lastDue = rows[rows.count - 1].due
        // Where the first due date follows the first draw, the dates move with it.
        if let firstDue = terms.firstDue {
            firstDrawBefore = firstDue
        } else if method == .custom {
            firstDrawBefore = rows.first { $0.onPrincipalCalendar }!.nominal
        } else {
            firstDrawBefore = lastDue
        }
        var day = start
        for _ in 0..<random.one(of: [0, 0, 0, 1, 1, 3]) {
            day += random.number(1...max(2, (lastDue - start) / 2))
            terms.steps.append(NaiveTerms.Step(day: day, rate: Contract.rate(using: &random)))
        }
    }

    /// The most that the books hold.
    static let mostDong: Int64 = 9_000_000_000_000_000

    func dueDates(drawnOn: Int) -> [NaiveRow] {
        var rows = terms.nominalDates(drawnOn: drawnOn)
        NaiveDates(terms, drawnOn: drawnOn).move(&rows, from: 0, after: drawnOn, holidays)
        return rows
    }

    private static func wordsFromTheBeginning(
        of start: Int, using random: inout SplitMix64
    ) -> [NaiveWord] {
        let wall = NaiveCalendar.wall
        var holidays: Set<Int> = []
        var workedSaturdays: Set<Int> = []
        let first = wall.days[start].year
        for year in first...(first + 9) {
            let newYear = wall.monthStarts[(year - 1970) * 12]
            holidays.insert(newYear)
            let tet = newYear + random.number(20...50)
            for day in tet..<(tet + random.number(5...9)) { holidays.insert(day) }
            holidays.insert(newYear + random.number(60...360))
            let other = newYear + random.number(0...360)
            if wall.days[other].weekday == 5 { workedSaturdays.insert(other) }
        }
        holidays.subtract(workedSaturdays)
        return holidays.sorted().map { NaiveWord(day: $0, isWorking: false, announcedOn: 0) }
            + workedSaturdays.sorted().map { NaiveWord(day: $0, isWorking: true, announcedOn: 0) }
    }

    static func rate(using random: inout SplitMix64) -> Int64 {
        switch random.number(0...9) {
        case 0: 0
        case 1: Int64(random.number(1...400_000_000))
        case 2: Int64(random.number(1...9) * 100_000_000)
        default: Int64(random.number(1...300)) * 1_000_000
        }
    }

    private static func customRows(
        of dong: Int64, from start: Int, using random: inout SplitMix64
    ) -> [NaiveTerms.CustomRow] {
        var rows: [NaiveTerms.CustomRow] = []
        var left = dong
        var day = start
        let count = random.number(1...10)
        for number in 1...count where left > 0 {
            day += random.number(10...400)
            let part = number == count ? left : min(left, 1 + left / Int64(random.number(1...5)))
            rows.append(NaiveTerms.CustomRow(due: day, principal: part))
            left -= part
        }
        return rows
    }
}

extension NaiveFact {
    /// The fact as one would write it in a test.
    var text: String {
        let day = NaiveCalendar.wall.text(on)
        return switch content {
        case .draw(let amount): "\(entry) \(day) draw \(amount)"
        case .payment(let amount, let rule, let early):
            (["\(entry) \(day) payment \(amount)"] + [rule?.rawValue, early?.rawValue].compactMap(\.self))
                .joined(separator: " ")
        case .rate(let rate): "\(entry) \(day) rate \(rate)"
        case .waiver(let component, let amount): "\(entry) \(day) waiver \(component.rawValue) \(amount)"
        case .waiverForInability(let component, let amount):
            "\(entry) \(day) waiver \(component.rawValue) \(amount) because of inability"
        case .group(let group): "\(entry) \(day) group \(group)"
        case .reschedule(let new): "\(entry) \(day) reschedule \(new.text)"
        case .recall(let due): "\(entry) \(day) recall to \(NaiveCalendar.wall.text(due))"
        case .freeze(let until, let bearsInTerm):
            "\(entry) \(day) freeze until \(NaiveCalendar.wall.text(until)) \(bearsInTerm ? "in-term" : "none")"
        case .unfreeze: "\(entry) \(day) unfreeze"
        case .writeOff: "\(entry) \(day) write off"
        case .recovery(let amount): "\(entry) \(day) recovery \(amount)"
        case .creditUse(let amount): "\(entry) \(day) credit use \(amount)"
        case .creditRefund(let amount): "\(entry) \(day) credit refund \(amount)"
        }
    }
}

extension Contract {
    var text: String {
        let wall = NaiveCalendar.wall
        var lines = [
            "amount \(terms.amount), rate \(terms.rate), \(terms.method.rawValue), "
                + "\(terms.instalments) × \(terms.every), first due "
                + (terms.firstDue.map { wall.text($0) } ?? "one period after the draw"),
            "grace \(terms.grace), interest grace \(terms.interestGrace), interest every "
                + (terms.interestEvery.map { "\($0)" } ?? "instalment"),
            "\(terms.dayCount.rawValue), \(terms.rounding.rawValue), principal to "
                + "\(terms.roundPrincipalTo), roll \(terms.roll.rawValue)",
            "overdue × \(terms.overdueMultiple), late \(terms.lateInterestRate), "
                + "\(terms.allocation.rawValue), prepayment \(terms.prepayment.rawValue), "
                + "early \(terms.early.rawValue)",
        ]
        for step in terms.steps { lines.append("rate from \(wall.text(step.day)) \(step.rate)") }
        for row in terms.customRows { lines.append("custom \(wall.text(row.due)) \(row.principal)") }
        if terms.roll == .nextWorkingDay {
            for (name, isWorking) in [("off", false), ("worked", true)] {
                let known = words.filter { $0.announcedOn == 0 && $0.isWorking == isWorking }.map(\.day)
                if known.isEmpty { continue }
                lines.append("\(name) " + known.map(wall.text).joined(separator: " "))
            }
            for word in words where word.announcedOn != 0 {
                lines.append(
                    "\(wall.text(word.announcedOn)) announced: \(wall.text(word.day)) "
                        + (word.isWorking ? "worked" : "off"))
            }
        }
        return lines.joined(separator: "\n")
    }
}
