import FundCore
import FundTestSupport
import Testing

/// What a loan books under closings, whatever its life was: against positions that know nothing of closings.
@Suite struct `The laws of what a loan books` {
    static let groups = ClassificationRules(
        validFrom: CalendarDate(day: -10_000), groupsFrom: [10, 30, 90, 180], citation: "", certainty: "")

    /// Ends of some months of the life, in order.
    private func closings(of life: LivedLife, _ random: inout SplitMix64) -> [Closing] {
        var closings: [Closing] = []
        var month = FiscalPeriod(.month, containing: CalendarDate(day: Int32(life.contract.start)))
        while Int(month.first.day) < life.contract.lastDue + 200 {
            if random.happens(4, in: 5) { closings.append(Closing(on: month.last, .thresholds(Self.groups))) }
            month = month.next
        }
        return closings
    }

    private func loan(_ life: LivedLife, _ closings: [Closing]) -> Loan {
        Loan(
            number: "1", signedOn: CalendarDate(day: Int32(life.contract.start)), terms: life.terms,
            facts: life.facts, calendar: life.calendar, closings: closings)
    }

    private func balance(
        _ days: [LoanDay], until date: CalendarDate, _ places: [LoanLegs.Place]
    ) -> Int64 {
        days.filter { $0.on <= date }.reduce(0) { sum, day in
            places.reduce(sum) { $0 + day.legs[$1] }
        }
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `at each closing, what is owed is receivable or off the balance sheet`(seed: UInt64) throws {
        var life = LivedLife(seed: seed)
        let closings = closings(of: life, &life.random)
        let days = try #require(loan(life, closings).unfolded.books).days
        for day in days {
            #expect(
                LoanLegs.Place.allCases.reduce(0) { $0 + day.legs[$1] } == 0, life.comment(Int(day.on.day)))
            #expect(day.legs[.offBalance] == -day.legs[.offBalanceContra])
        }
        for closing in closings {
            let (on, comment) = (closing.on, life.comment(Int(closing.on.day)))
            let position = life.position(life.facts, on: Int(on.day))
            let group = Self.groups.group(daysPastDue: position.daysPastDue)
            let owed = position.payoff - position.principalOutstanding
            let (receivable, off) = (
                balance(days, until: on, [.receivable]), balance(days, until: on, [.offBalance])
            )
            #expect(receivable + off == owed, comment)
            #expect(receivable >= 0 && off >= 0, comment)
            if group > 1 { #expect(receivable == 0, comment) }
            let principals: [LoanLegs.Place] = [
                .principal1, .principal2, .principal3, .principal4, .principal5,
            ]
            for (index, place) in principals.enumerated() {
                let expected = index + 1 == group ? position.principalOutstanding : 0
                #expect(balance(days, until: on, [place]) == expected, comment)
            }
            #expect(-balance(days, until: on, [.credit]) == position.credit, comment)
            // Income is what was received and what is receivable; what became an expense was income before.
            let income = -balance(
                days, until: on, [.interestIncome, .overdueInterestIncome, .lateInterestIncome])
            let expense = balance(days, until: on, [.uncollected, .waived])
            let received = position.paid.total - position.paid.principal - position.paid.credit
            #expect(income - expense == received + receivable, comment)
        }
    }

    /// The first closing at which a debt leaves group 1 makes no income, and none until it comes back.
    @Test(arguments: Seeds.counting(to: 100))
    func `outside group 1 only what is received is income`(seed: UInt64) throws {
        var life = LivedLife(seed: seed)
        let closings = closings(of: life, &life.random)
        let books = try #require(loan(life, closings).unfolded.books)
        for (before, closing) in zip(closings, closings.dropFirst()) {
            let (first, last) = (
                life.position(life.facts, on: Int(before.on.day)),
                life.position(life.facts, on: Int(closing.on.day))
            )
            guard Self.groups.group(daysPastDue: first.daysPastDue) > 1,
                Self.groups.group(daysPastDue: last.daysPastDue) > 1
            else { continue }
            let incomes: [LoanLegs.Place] = [.interestIncome, .overdueInterestIncome, .lateInterestIncome]
            let income =
                balance(books.days, until: before.on, incomes)
                - balance(books.days, until: closing.on, incomes)
            let received =
                (last.paid.total - last.paid.principal - last.paid.credit)
                - (first.paid.total - first.paid.principal - first.paid.credit)
            #expect(income == received, life.comment(Int(closing.on.day)))
        }
    }

    /// Closing month by month comes to the same as having known every closing from the beginning, and taking
    /// the last one out is as if it had never been.
    @Test(arguments: Seeds.counting(to: 100))
    func `a closing more is a closing more`(seed: UInt64) throws {
        var life = LivedLife(seed: seed)
        let closings = closings(of: life, &life.random)
        var step = loan(life, []).unfolded
        for count in closings.indices {
            let known = Array(closings.prefix(through: count))
            let whole = loan(life, known).unfolded
            if step.closeBooks(at: closings[count]) {
                #expect(step.books?.days == whole.books?.days, life.comment(Int(closings[count].on.day)))
            }
            step = whole
            #expect(step.position.paid == loan(life, []).unfolded.position.paid)
        }
    }
}
