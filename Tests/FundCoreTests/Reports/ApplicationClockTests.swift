import Testing

@testable import FundCore

@Suite struct `The clock of an application` {
    private func step(_ kind: ApplicationStep.Kind, _ date: CalendarDate) -> ApplicationStep {
        ApplicationStep(entry: 0, on: date, kind: kind, amount: nil, by: "")
    }

    private func clock(
        _ steps: [(ApplicationStep.Kind, Int)], completeOn: Int? = nil, lacksPapers: Bool = false,
        drawnOn: Int? = nil
    ) -> ApplicationClock {
        func march(_ number: Int) -> CalendarDate { day(2024, 3, number) }
        return ApplicationClock(
            submittedOn: march(1), life: ApplicationLife(steps.map { step($0.0, march($0.1)) }),
            completeOn: completeOn.map(march), lacksPapers: lacksPapers, drawnOn: drawnOn.map(march))
    }

    /// Submitted on 1 March. What it waits for, and from which day of March on.
    @Test func `says what it waits for, and since when`() {
        typealias Case = (ApplicationClock, ApplicationClock.Stage?, Int)
        let cases: [Case] = [
            (clock([], lacksPapers: true), .incomplete, 1),
            (clock([]), .complete, 1),
            (clock([], completeOn: 4), .complete, 4),
            (clock([(.appraised, 6)], completeOn: 4), .appraised, 6),
            (clock([(.appraised, 6)]), .appraised, 6),
            (clock([(.appraised, 6), (.approved, 9)]), .approved, 9),
            (clock([(.appraised, 6), (.approved, 9), (.signed, 10)]), .signed, 10),
            (clock([(.appraised, 6), (.approved, 9), (.signed, 10), (.cancelled, 15)]), .approved, 15),
            (clock([(.appraised, 6), (.rejected, 9), (.reopened, 12)]), .appraised, 12),
            (clock([(.withdrawn, 3), (.reopened, 8)], completeOn: 4), .complete, 8),
            (clock([(.appraised, 6), (.rejected, 9)]), nil, 9),
            (clock([(.withdrawn, 3)]), nil, 3),
            (clock([(.appraised, 6), (.approved, 9), (.signed, 10)], drawnOn: 14), nil, 10),
        ]
        for (clock, stage, since) in cases {
            #expect(clock.stage == stage)
            #expect(clock.since == day(2024, 3, since))
        }
    }

    /// 1 → 4 → 6 → 9 → 10 → 14: the steps add up to the whole, 13 days.
    @Test func `counts the days of each step, which add up to the whole`() {
        let taken = clock(
            [(.appraised, 6), (.approved, 9), (.signed, 10)], completeOn: 4, drawnOn: 14
        ).taken
        #expect(taken.map(\.step) == [.file, .appraisal, .decision, .contract, .disbursement, .whole])
        #expect(taken.map(\.days) == [3, 2, 3, 1, 4, 13])
        #expect(taken.last?.on == day(2024, 3, 14))
    }

    /// Of an application that was rejected the decision took its time too; a withdrawal decides nothing. Papers that
    /// came after the appraisal did not keep it waiting.
    @Test func `counts what was done, whatever became of it`() {
        #expect(clock([(.appraised, 6), (.rejected, 9)]).taken.map(\.days) == [5, 3])
        #expect(clock([(.appraised, 6), (.withdrawn, 9)]).taken.map(\.days) == [5])
        #expect(clock([(.appraised, 6)], completeOn: 8).taken.map(\.step) == [.appraisal])
        #expect(
            clock([(.appraised, 6), (.approved, 9), (.signed, 10), (.cancelled, 15)]).taken.map(\.step) == [
                .appraisal, .decision,
            ])
    }

    /// By hand: 1 + 2 + 4 = 7, a third of it 2,33; of 1, 2, 4, 10 the middle is 3, the mean 4,25 → 4,3.
    @Test(arguments: [
        ([4, 1, 2], 23, 20, 4), ([10, 1, 4, 2], 43, 30, 10), ([0], 0, 0, 0), ([1, 2], 15, 15, 2),
    ])
    func `is read in tenths of a day over many`(days: [Int], mean: Int64, median: Int64, longest: Int) {
        let taken = DaysTaken(days)
        #expect(taken?.count == days.count)
        #expect(taken?.mean == mean && taken?.median == median && taken?.longest == longest)
    }

    @Test func `of none says nothing`() { #expect(DaysTaken([]) == nil) }
}
