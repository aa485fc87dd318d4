import Testing

@testable import FundCore

/// Sums by hand, in millions.
@Suite struct `What a decision could know` {
    private func history(_ events: [(LendingHistory.Event, CalendarDate)]) -> LendingHistory {
        var history = LendingHistory()
        for (event, on) in events { history.record(event, on: on) }
        return history
    }

    @Test func `is what was promised, then signed, drawn and owed`() {
        var history = history([(.approved(application: 1, borrower: 7, 100), day(2023, 2, 1))])
        #expect(history.exposure(of: [7], on: day(2023, 1, 31)) == 100, "on record for later")
        history.record(.signed(application: 1, loan: 2, borrower: 7, 90), on: day(2023, 2, 5))
        #expect(history.exposure(of: [7], on: day(2023, 2, 4)) == 100, "approved is more than signed later")
        #expect(history.exposure(of: [7], on: day(2023, 2, 5)) == 90)
        history.record(.drawn(loan: 2, 30), on: day(2023, 2, 6))
        history.record(.principal(loan: 2, 30), on: day(2023, 2, 6))
        #expect(history.exposure(of: [7], on: day(2023, 2, 6)) == 90, "30 owed, 60 promised")
        history.record(.principal(loan: 2, -10), on: day(2023, 3, 1))
        #expect(history.exposure(of: [7], on: day(2023, 3, 1)) == 80)
        history.record(.principal(loan: 2, -20), on: day(2023, 4, 1))
        #expect(history.exposure(of: [7], on: day(2023, 4, 1)) == 0, "repaid: it asks for no more")
        #expect(history.exposure(of: [8], on: day(2023, 4, 1)) == 0)
    }

    @Test func `leaves out what was withdrawn or taken back`() {
        var history = history([
            (.approved(application: 1, borrower: 7, 100), day(2023, 2, 1)),
            (.approved(application: 2, borrower: 7, 40), day(2023, 2, 1)),
            (.withdrawn(application: 1), day(2023, 2, 9)),
        ])
        #expect(history.exposure(of: [7], on: day(2023, 2, 8)) == 140)
        #expect(history.exposure(of: [7], on: day(2023, 2, 9)) == 40)
        history.record(.signed(application: 2, loan: 3, borrower: 7, 40), on: day(2023, 2, 9))
        history.record(.drawn(loan: 3, 40), on: day(2023, 2, 10))
        history.record(.principal(loan: 3, 40), on: day(2023, 2, 10))
        history.record(.undrawn(loan: 3, 40), on: day(2023, 2, 10))
        history.record(.principal(loan: 3, -40), on: day(2023, 2, 10))
        #expect(history.exposure(of: [7], on: day(2023, 2, 11)) == 40, "signed, and not drawn again")
    }

    @Test func `counts related parties of related parties, and capital of the day`() {
        let history = history([
            (.kin(.related(1, 2)), day(1990, 1, 1)), (.kin(.related(3, 2)), day(1990, 1, 1)),
            (.capital(.provincialBudget, 500), day(2023, 1, 1)), (.capital(.grant, 70), day(2023, 1, 1)),
            (.capital(nil, 30), day(2023, 1, 1)), (.capital(.provincialBudget, -100), day(2023, 6, 1)),
        ])
        #expect(history.related(to: 1) == [2, 3] && history.related(to: 4) == [])
        #expect(history.actualCharterCapital(on: day(2023, 5, 31)) == 530, "no grants: NĐ 45 art. 2(3)")
        #expect(history.actualCharterCapital(on: day(2023, 6, 1)) == 430)
    }

    @Test func `is kept as the findings say it`() {
        let rule = LendingRule(
            code: .singleBorrowerMaximum, validFrom: day(2021, 5, 15), limit: 1_500, subject: "",
            citation: "điều \"23\"\\2\u{1}", certainty: "verified")
        let assessment = Assessment(
            of: .init(
                kind: .cooperative, amount: 100, projectCost: 200, ownCapital: 100, borrowerExposure: 60,
                relatedExposure: 0, actualCharterCapital: 1_000),
            by: [rule])
        #expect(
            assessment.record
                == #"[{"code":"single-borrower-maximum","holds":false,"figure":160,"bound":150,"citation":"điều \"23\"\\2\u0001","valid_from":"2021-05-15"}]"#
        )
        #expect(
            Assessment(
                of: .init(
                    kind: .cooperative, amount: 1, projectCost: 1, ownCapital: 1, borrowerExposure: 0,
                    relatedExposure: 0, actualCharterCapital: 0), by: []
            ).record == "[]")
    }
}
