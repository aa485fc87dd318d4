import FundCore
import FundTestSupport
import Testing

/// The questions are those of the form of a people's credit fund (biên bản kiểm tra sau khi cho vay) and of NHCSXH's
/// form 06/TD; 30 days for the first visit is what NHCSXH does.
@Suite("A visit") struct VisitTests {
    private func refusal(
        _ purpose: Visit.Purpose = .right, wrong: Int64 = 0, recallBy: CalendarDate? = nil,
        next: CalendarDate? = nil, on date: CalendarDate = day(2024, 2, 5),
        drawnOn: CalendarDate? = day(2024, 1, 10)
    ) -> Refusal.Code? {
        Visit(
            .planned, visitors: [], purpose: purpose, wrong: Money(wrong), evidence: "hóa đơn", effect: "tốt",
            security: .nothing, ability: .able, recallBy: recallBy, nextOn: next
        ).refusal(on: date, drawnOn: drawnOn, drawn: Money(400))?.code
    }

    @Test func `has answers that fit each other`() {
        #expect(refusal() == nil)
        #expect(refusal(.wrong, wrong: 400, recallBy: day(2024, 2, 6)) == nil)
        #expect(refusal(.wrong, wrong: 401, recallBy: day(2024, 2, 6)) == .visitAboveDrawn)
        #expect(refusal(.wrong, recallBy: day(2024, 2, 6)) == .visitWrongAmount)
        #expect(refusal(.right, wrong: 5) == .visitWrongAmount)
        #expect(refusal(.partly, wrong: 5) == .recallMissing)
        #expect(refusal(.partly, wrong: 5, recallBy: day(2024, 2, 5)) == .recallTooEarly)
        #expect(refusal(recallBy: day(2024, 3, 1)) == .recallWithoutCause)
        #expect(refusal(next: day(2024, 2, 5)) == .nextVisitTooEarly)
        #expect(refusal(drawnOn: nil) == .visitBeforeDraw)
        #expect(refusal(on: day(2024, 1, 9)) == .visitBeforeDraw)
        #expect(refusal(on: day(2024, 1, 10)) == nil, "on the day of the money")
    }

    @Test(arguments: [
        ("30/6", "30/6"), (" 30 / 12 ", "30/12"), ("0/6", nil), ("30", nil), ("30/0", nil), ("30/6/1", nil),
        ("030/6", nil), ("-1/6", nil), ("1000/6", nil),
    ]) func `comes by a plan of days and months`(_ typed: String, _ text: String?) {
        #expect((try? VisitPlan(parsing: typed))?.text == text)
    }

    @Test func `is due after the first money, then after the last visit or on the day set there`() throws {
        let plan = try VisitPlan(parsing: "30/6")
        #expect(plan.due(drawnOn: day(2024, 1, 31), last: nil) == day(2024, 3, 1), "2024 has a 29 February")
        #expect(plan.due(drawnOn: day(2024, 1, 31), last: (day(2024, 8, 31), nil)) == day(2025, 2, 28))
        #expect(
            plan.due(drawnOn: day(2024, 1, 31), last: (day(2024, 8, 31), day(2024, 9, 15)))
                == day(2024, 9, 15))
    }

    @Test(arguments: [
        (day(2024, 1, 31), day(2024, 2, 29), 1), (day(2024, 1, 31), day(2024, 3, 1), 2),
        (day(2024, 1, 8), day(2024, 1, 8), 0), (day(2024, 1, 8), day(2024, 1, 9), 1),
        (day(2024, 1, 8), day(2025, 1, 8), 12), (day(2024, 1, 8), day(2025, 1, 9), 13),
    ]) func `months are counted up to the day that has come`(
        _ from: CalendarDate, _ to: CalendarDate, _ months: Int
    ) {
        #expect(from.months(until: to) == months)
    }

    @Test(
        arguments: [
            ("Đăng ký thế chấp", nil, "Đăng ký thế chấp"), ("30:Nộp hóa đơn", 30, "Nộp hóa đơn"),
            ("Nộp: hóa đơn", nil, "Nộp: hóa đơn"),
        ] as [(String, Int?, String)]) func `conditions are read as they are typed`(
            _ typed: String, _ days: Int?, _ text: String
        ) throws
    {
        #expect(try ApprovalCondition(parsing: typed) == ApprovalCondition(daysAfter: days, text))
    }

    @Test(arguments: ["30 ngày:Nộp hóa đơn", ":abc", "0:x", "3661:x", "30:", "", "  "])
    func `and refused where days may be meant`(_ typed: String) {
        #expect((try? ApprovalCondition(parsing: typed)) == nil)
    }
}
