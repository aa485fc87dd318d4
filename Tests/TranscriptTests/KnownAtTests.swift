import FundTestSupport
import Testing

/// A report of a day, as known at a time, is the same for ever: an auditor prints what the director printed.
@Suite struct `What was known` {
    private static let reports = [
        ["report", "portfolio"], ["loan", "show", "1/HĐTD"], ["loan", "statement", "1/HĐTD"],
        ["loan", "statement", "1/HĐTD", "--all"], ["loan", "schedule", "1/HĐTD"],
        ["loan", "list"],
        ["application", "list"], ["calendar", "list"], ["loan", "explain", "1/HĐTD"], ["report", "overdue"],
        ["report", "due"], ["capital", "show"],
    ]

    @Test func `stays as it was printed`() throws {
        let office = try Office(capital: "100 tỷ")
        try office.sign("1/HĐTD", borrower: "A", amount: "1tỷ", on: "2022-01-04")
        try office.done("loan", "disburse", "1/HĐTD", "--amount", "1tỷ", "--on", "2022-01-05")
        let slip = try office.done("loan", "repay", "1/HĐTD", "--amount", "50tr", "--on", "2022-03-01")
        try office.sign("2/HĐTD", borrower: "B", amount: "500tr", on: "2022-02-01")
        let last = try office.done("loan", "disburse", "2/HĐTD", "--amount", "500tr", "--on", "2022-02-07")
        let entry = try office.done("entry", "show", "\(last["entry"] ?? "")")
        let time = try #require(entry["recorded_at"] as? String)

        let printed = try outputs(office, ["--known-at", time])
        let printedNow = try outputs(office, [])
        #expect(printed == printedNow, "nothing is known later yet")

        try recordMore(office, reversing: "\(slip["entry"] ?? "")")

        #expect(try outputs(office, ["--known-at", time]) == printed)
        // All of them would have changed, so the test can fail.
        let now = try outputs(office, [])
        for (report, change) in zip(`What was known`.reports, zip(printedNow, now)) {
            #expect(change.0 != change.1, "\(report.joined(separator: " ")) has not changed")
        }
    }

    /// Each report as text and as a document, as of the end of June.
    private func outputs(_ office: Office, _ known: [String]) throws -> [[String]] {
        try `What was known`.reports.map { report in
            try [[], ["--json"]].map { form in
                let ending = try office.tool(report + ["--as-of", "2022-06-30"] + known + form)
                guard ending.status == 0 else { throw Office.Failed(ending: ending) }
                return ending.stdout
            }
        }
    }

    private func recordMore(_ office: Office, reversing slip: String) throws {
        try office.done("loan", "repay", "1/HĐTD", "--amount", "30tr", "--on", "2022-02-15")
        try office.done("entry", "reverse", slip, "--reason", "nhập nhầm", "--confirm", slip)
        try office.done("loan", "rate", "1/HĐTD", "--rate", "7", "--on", "2022-02-20")
        try office.done(
            "loan", "waive", "1/HĐTD", "--component", "interest", "--amount", "1tr", "--decision", "QĐ 1",
            "--authority", "Hội đồng", "--on", "2022-03-15")
        try office.done(
            "calendar", "add", "2022-07-05", "2022-07-06", "--name", "nghỉ bù", "--on", "2022-02-10")
        try office.done("calendar", "withdraw", "2022-07-06", "--on", "2022-02-11")
        try office.done(
            "loan", "amend", "1/HĐTD", "--decision", "PL 1", "--overdue-multiple", "1.2", "--on", "2022-03-16"
        )
        try office.done("borrower", "correct", "A", "--name", "HTX Đổi tên", "--on", "2022-02-10")
        try office.sign("3/HĐTD", borrower: "C", amount: "700tr", on: "2022-03-01")
        try office.done("loan", "disburse", "3/HĐTD", "--amount", "700tr", "--on", "2022-03-02")
        try office.done("capital", "contribute", "--source", "grant", "--amount", "2tỷ", "--on", "2022-03-01")
    }
}
