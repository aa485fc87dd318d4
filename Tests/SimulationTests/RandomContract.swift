import FundCore

/// Terms with the fund's holidays, and the day on which the first money may leave.
struct Contract {
    var terms: LoanTerms
    var start: Int
    var holidays: Set<Int>
    var workedSaturdays: Set<Int>
    var calendar: WorkingCalendar

    var lastDue: Int
    /// Before this day the first money must have left.
    var firstDrawBefore: Int

    /// Any contract that the fund could sign, and some that it would not dare to.
    init(using random: inout SplitMix64) {
        let wall = NaiveCalendar.wall
        start = wall.monthStarts[(random.number(2018...2030) - 1970) * 12 + random.number(0...11)]
        start += random.number(0...30)
        let method = random.one(of: RepaymentMethod.allCases)
        let every: Period =
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
            case 7: Money.limit - Int64(random.number(0...1_000))
            case 0: Int64(random.number(1...5_000))
            case 1: Int64(random.number(1...90)) * 1_000_000
            case 2: Int64(random.number(1...90)) * 100_000_000
            default: Int64(random.number(100_000...5_000_000_000))
            }
        terms = LoanTerms(
            amount: Amount(Money(dong))!, rate: Contract.rate(using: &random), method: method,
            instalments: instalments, every: every)
        terms.dayCount = random.one(of: DayCount.allCases)
        terms.rounding = random.one(of: Rounding.allCases)
        terms.roll = random.one(of: Roll.allCases)
        terms.roundPrincipalTo = random.one(of: [1, 1, 1_000, 100_000, 7])
        terms.allocation = random.one(of: AllocationOrder.allCases)
        terms.prepayment = random.one(of: PrepaymentRule.allCases)
        terms.overdueMultiple = RateMultiple(
            tenThousandths: random.one(of: [15_000, 15_000, 13_000, 10_000, 12_345, 0]))
        terms.lateInterestRate = AnnualRate(
            billionths: random.one(of: [0, 100_000_000, 100_000_000, 33_333_333]))
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
            terms.firstDue = CalendarDate(day: Int32(start + random.number(3...(length + 60))))
        }
        if method == .custom {
            terms.grace = 0
            terms.customRows = Contract.customRows(of: dong, from: start, using: &random)
        }

        holidays = []
        workedSaturdays = []
        if random.happens(2, in: 3) {
            for year in 2017...2045 {
                let newYear = wall.monthStarts[(year - 1970) * 12]
                holidays.insert(newYear)
                let tet = newYear + random.number(20...50)
                for day in tet..<(tet + random.number(5...9)) { holidays.insert(day) }
                holidays.insert(newYear + random.number(60...360))
                let other = newYear + random.number(0...360)
                if wall.days[other].weekday == 5 { workedSaturdays.insert(other) }
            }
        }
        calendar = WorkingCalendar(
            holidays: Set(holidays.map { CalendarDate(day: Int32($0)) }),
            workingDays: Set(workedSaturdays.map { CalendarDate(day: Int32($0)) }))

        lastDue = 0
        firstDrawBefore = 0
        let rows = NaiveLoan(terms, holidays: holidays, workedSaturdays: workedSaturdays, eveOf: start)
            .dueDates(drawnOn: start)
        lastDue = rows[rows.count - 1].due
        // Where the first due date follows the first draw, the dates move with it.
        if let firstDue = terms.firstDue {
            firstDrawBefore = Int(firstDue.day)
        } else if method == .custom {
            firstDrawBefore = rows.first { $0.onPrincipalCalendar }!.nominal
        } else {
            firstDrawBefore = lastDue
        }
    }

    static func rate(using random: inout SplitMix64) -> AnnualRate {
        switch random.number(0...9) {
        case 0: .zero
        case 1: AnnualRate(billionths: Int64(random.number(1...400_000_000)))
        case 2: AnnualRate(billionths: Int64(random.number(1...9) * 100_000_000))
        default: AnnualRate(billionths: Int64(random.number(1...300)) * 1_000_000)
        }
    }

    private static func customRows(
        of dong: Int64, from start: Int, using random: inout SplitMix64
    ) -> [LoanTerms.CustomRow] {
        var rows: [LoanTerms.CustomRow] = []
        var left = dong
        var day = start
        let count = random.number(1...10)
        for number in 1...count where left > 0 {
            day += random.number(10...400)
            let part = number == count ? left : min(left, 1 + left / Int64(random.number(1...5)))
            rows.append(
                LoanTerms.CustomRow(dueOn: CalendarDate(day: Int32(day)), principal: Amount(Money(part))!))
            left -= part
        }
        return rows
    }
}

extension LoanFact {
    /// The fact as one would write it in a test.
    var text: String {
        let day = NaiveCalendar.wall.text(Int(on.day))
        return switch content {
        case .draw(let amount): "\(entry) \(day) draw \(amount.money.dong)"
        case .payment(let amount, let rule):
            "\(entry) \(day) payment \(amount.money.dong) \(rule.map { "\($0)" } ?? "")"
        case .rateChange(let rate): "\(entry) \(day) rate \(rate.billionths)"
        case .waiver(let component, let amount):
            "\(entry) \(day) waiver \(component) \(amount.money.dong)"
        case .creditUse(let amount): "\(entry) \(day) credit use \(amount.money.dong)"
        case .creditRefund(let amount): "\(entry) \(day) credit refund \(amount.money.dong)"
        case .amendment(let amendment): "\(entry) \(day) amendment \(amendment.terms)"
        case .cancellation: "\(entry) \(day) cancellation"
        }
    }
}

extension Contract {
    var text: String {
        let wall = NaiveCalendar.wall
        var lines = [
            "amount \(terms.amount.money.dong), rate \(terms.rate.billionths), \(terms.method.rawValue), "
                + "\(terms.instalments) × \(terms.every), first due "
                + (terms.firstDue.map { wall.text(Int($0.day)) } ?? "one period after the draw"),
            "grace \(terms.grace), interest grace \(terms.interestGrace), interest every "
                + (terms.interestEvery.map { "\($0)" } ?? "instalment"),
            "\(terms.dayCount.rawValue), \(terms.rounding.rawValue), principal to "
                + "\(terms.roundPrincipalTo), roll \(terms.roll.rawValue)",
            "overdue × \(terms.overdueMultiple.tenThousandths), late \(terms.lateInterestRate.billionths), "
                + "\(terms.allocation.rawValue), prepayment \(terms.prepayment.rawValue)",
        ]
        for row in terms.customRows {
            lines.append("custom \(wall.text(Int(row.dueOn.day))) \(row.principal.money.dong)")
        }
        if terms.roll == .nextWorkingDay, !holidays.isEmpty {
            lines.append("holidays " + holidays.sorted().map(wall.text).joined(separator: " "))
            lines.append("worked Saturdays " + workedSaturdays.sorted().map(wall.text).joined(separator: " "))
        }
        return lines.joined(separator: "\n")
    }
}
