import FundCore
import FundTestSupport
import Testing

/// A fund that enters a year's papers in December ends where one ends that entered each on its day.
@Suite struct `The order of entry` {
    @Test func `changes no figure of a loan`() throws {
        let inOrder = try LoanBook()
        let shuffled = try LoanBook()
        let holidays = (0..<40).map { CalendarDate(day: 17_600 + $0 * 71) }
        for book in [inOrder, shuffled] {
            try book.announce(Array(holidays.prefix(20)), on: CalendarDate(day: 17_532))
        }
        var random = SeededGenerator(seed: 92_2024)
        var (offered, accepted, reversals) = (0, 0, 0)
        var lives: [RandomFacts] = []
        for index in 1...100 {
            let life = RandomFacts(index)
            lives.append(life)
            if index == 50 { try inOrder.announce(Array(holidays.suffix(20)), on: holidays[20]) }

            try inOrder.sign(life)
            // What the rules of its day turn down is entered nowhere.
            let places = try life.facts.indices.filter { try inOrder.enter($0, of: life) }
            offered += life.facts.count
            accepted += places.count
            try shuffled.sign(life)
            reversals += try enter(places.shuffled(using: &random), of: life, into: shuffled, using: &random)
            #expect(shuffled.entries.keys.sorted() == places, "loan \(index)")
            guard index.isMultiple(of: 10) else { continue }
            #expect(try shuffled.violations() == [], "loan \(index)")
            #expect(try inOrder.violations() == [], "loan \(index)")
        }
        // The same holidays, announced once everything is entered.
        try shuffled.announce(Array(holidays.suffix(20)), on: holidays[20])
        #expect(try shuffled.violations() == [])
        #expect(try inOrder.violations() == [])

        for life in lives {
            for days in [0, 40, 100, 200, 365, 500, 730, 1_200, 2_500] {
                let date = life.signedOn.adding(days: days)
                #expect(
                    try inOrder.shown(life.number, on: date) == shuffled.shown(life.number, on: date),
                    "\(life.number) on \(date.iso)")
            }
        }
        #expect(accepted * 10 > offered * 8, "of \(offered) facts only \(accepted) were accepted")
        #expect(accepted > 800 && reversals > 200, "\(accepted) facts, \(reversals) reversals")
    }

    /// Enters the facts in the order given, with slips: some are taken back and entered again.
    ///
    /// - Returns: how many were taken back.
    private func enter(
        _ places: [Int], of life: RandomFacts, into book: LoanBook, using random: inout SeededGenerator
    ) throws -> Int {
        var reversals = 0
        var waiting = places
        var isMoving = true
        while isMoving, !waiting.isEmpty {
            isMoving = false
            for place in waiting {
                guard try book.enter(place, of: life) else { continue }
                isMoving = true
                waiting.removeAll { $0 == place }
                guard reversals < 8, Int.random(in: 0..<3, using: &random) == 0,
                    let slip = book.entries.keys.sorted().randomElement(using: &random),
                    try book.reverse(slip)
                else { continue }
                reversals += 1
                waiting.append(slip)
            }
        }
        guard !waiting.isEmpty else { return reversals }
        // What came too early stands in the way (a loan paid off takes no draw): back to the beginning.
        for place in book.entries.keys.sorted().reversed() where try book.reverse(place) { reversals += 1 }
        for place in places.sorted() where book.entries[place] == nil { _ = try book.enter(place, of: life) }
        return reversals
    }
}
