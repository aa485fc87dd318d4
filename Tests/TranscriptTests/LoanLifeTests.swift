import Foundation
import FundTestSupport
import Testing

/// The published lives once more, this time through commands on a database.
@Suite struct `The lives of loans` {
    @Test(arguments: 0..<25)
    func `come out of real commands to the đồng`(index: Int) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "FundCoreTests/Fixtures/loan_lives.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let life = try #require(
            try JSONSerialization.jsonObject(with: Data(lines[index].utf8)) as? [String: Any])
        let terms = try #require(life["terms"] as? [String: Any])
        func term(_ key: String) -> String { terms[key].map { "\($0)" } ?? "" }

        let office = try Office(capital: "9.000 tỷ")
        let day = term("disbursed")
        try office.sign(
            "01/HĐTD", borrower: "A", amount: term("principal"), on: day, rate: term("rate"),
            terms: [
                "--instalments", term("instalments"), "--every", term("every"), "--method", term("method"),
                "--grace", term("grace"), "--day-count", term("day_count"), "--rounding", term("rounding"),
                "--roll", term("roll"), "--round-principal-to", term("round_principal_to"),
                "--overdue-multiple", term("overdue_multiple"), "--late-interest-rate",
                term("late_interest_rate"), "--prepayment", term("prepayment"),
            ])
        try office.done("loan", "disburse", "01/HĐTD", "--amount", term("principal"), "--on", day)

        for (number, step) in try #require(life["steps"] as? [[String: Any]]).enumerated() {
            let name: Comment = "\(life["id"]!) step \(number)"
            if let day = step["show"] as? String {
                let shown = try office.done("loan", "show", "01/HĐTD", "--as-of", day)
                for (key, value) in try #require(step["expected"] as? [String: Any]) {
                    #expect("\(shown[key] ?? "absent")" == "\(value)", name)
                }
                continue
            }
            let words = [
                "loan", "repay", "01/HĐTD", "--amount", "\(step["amount"]!)", "--on", "\(step["pay"]!)",
            ]
            if step["refused"] as? Bool == true {
                #expect(try office.tool(words).status == 1, name)
                continue
            }
            let split = try #require(office.done(words)["split"] as? [String: Any])
            for (key, value) in try #require(step["split"] as? [String: Any]) {
                #expect("\(split[key] ?? "absent")" == "\(value)", name)
            }
        }
        #expect(try office.tool("check").status == 0)
    }
}
