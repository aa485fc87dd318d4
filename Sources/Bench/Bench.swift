internal import FundCore
internal import Glibc

/// Figures of the lending engine alone, on one core: `coopfund-bench schedules|positions`; and people who ask the one
/// writer, `coopfund-bench ask`.
@main enum Bench {
    static func main() {
        switch CommandLine.arguments.dropFirst().first {
        case "schedules": schedules()
        case "positions": positions()
        case "ask": exit(Asking.run(Array(CommandLine.arguments.dropFirst(2))))
        default:
            print("usage: coopfund-bench schedules|positions|ask CONNINFO CLIENTS SECONDS LOANS")
            exit(64)
        }
    }

    private static func nanoseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    private static func terms(_ index: Int, _ method: RepaymentMethod, instalments: Int) -> LoanTerms {
        guard let amount = Amount(Money(100_000_000 + Int64(index) * 1_000)) else { exit(70) }
        return LoanTerms(
            amount: amount, rate: AnnualRate(billionths: 66_000_000), method: method,
            instalments: instalments, every: .months(1))
    }

    /// Schedules of 12 rows a second, each from its terms to its rows.
    private static func schedules() {
        guard let day = CalendarDate(year: 2012, month: 1, day: 16) else { exit(70) }
        for method in [RepaymentMethod.equalPrincipal, .equalInstalment, .bullet] {
            let count = 200_000
            var interest: Int64 = 0
            let start = nanoseconds()
            for index in 0..<count {
                let terms = terms(index, method, instalments: 12)
                let schedule = Schedule.planned(
                    terms, draws: [(on: day.adding(days: index % 365), amount: terms.amount)],
                    calendar: .weekendsOnly)
                interest &+= schedule.totalInterest
            }
            report("schedules-\(method.rawValue)", count, nanoseconds() - start, interest)
        }
    }

    /// Positions of 10,000 loans with 60 facts each, one loan after the other: of each thousand the quickest of
    /// ten rounds, so that what else the machine does counts less. Scripts/fold.c does the same in C.
    private static func positions() {
        guard let day = CalendarDate(year: 2012, month: 1, day: 16) else { exit(70) }
        let (loans, slice) = (10_000, 1_000)
        let terms = terms(0, .equalPrincipal, instalments: 60)
        var facts = [LoanFact(entry: 0, on: day, .draw(terms.amount))]
        for month in 1..<60 {
            guard let amount = Amount(Money(1_600_000)) else { exit(70) }
            facts.append(
                LoanFact(
                    entry: Int64(month), on: day.adding(months: month).adding(days: 3), .payment(amount, nil))
            )
        }
        var (taken, payoff) = (Int64(0), Int64(0))
        for first in stride(from: 0, to: loans, by: slice) {
            var (best, part) = (Int64.max, Int64(0))
            for _ in 0..<10 {
                part = 0
                let start = nanoseconds()
                for index in first..<first + slice {
                    part &+=
                        LoanFold.position(
                            of: terms, facts: facts, calendar: .weekendsOnly,
                            on: day.adding(days: 1_800 + index % 90)
                        ).payoff
                }
                best = min(best, nanoseconds() - start)
            }
            taken += best
            payoff &+= part
        }
        report("positions-60-facts", loans, taken, payoff)
    }

    private static func report(_ name: String, _ count: Int, _ nanoseconds: Int64, _ sum: Int64) {
        let rate = Int64(count) * 1_000_000_000 / max(nanoseconds, 1)
        print("\(name) \(rate) (sum \(sum))")
    }
}
