import Foundation
import FundTestSupport
import Testing

/// The lives of loans whose plans remember, through commands on a database.
@Suite struct `The lives of loans that are changed` {
    /// What later acts of the fund's staff are needed for.
    private static let later: Set<String> = [
        "own_debt_group", "debt_group_reasons", "reschedulings", "frozen_until",
    ]

    @Test(arguments: 0..<10)
    func `come out of real commands to the đồng`(index: Int) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "FundCoreTests/Fixtures/risk_lives.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let life = try #require(
            try JSONSerialization.jsonObject(with: Data(lines[index].utf8)) as? [String: Any])
        let office = try Office(capital: "9.000 tỷ")
        for loan in try #require(life["loans"] as? [[String: Any]]) {
            let number = "\(loan["number"]!)"
            try office.sign(
                number, borrower: number, amount: "\(loan["amount"]!)", on: "\(loan["on"]!)", rate: nil,
                terms: try #require(loan["sign"] as? [String]))
        }
        for (number, step) in try #require(life["steps"] as? [[String: Any]]).enumerated() {
            let name: Comment = "\(life["id"]!) step \(number)"
            if let words = step["do"] as? [String] {
                if step["refused"] as? Bool == true {
                    #expect(try office.tool(words).status == 1, name)
                    continue
                }
                let said = try office.done(words)
                if let split = step["split"] as? [String: Any] { agree(said["split"], split, name) }
                continue
            }
            let day = "\(step["as_of"]!)"
            let said = try office.done("loan", "\(step["ask"]!)", "\(step["loan"]!)", "--as-of", day)
            let expected = try #require(step["expected"] as? [String: Any])
            if step["ask"] as? String == "show" {
                agree(said, expected.filter { !Self.later.contains($0.key) }, name)
            } else {
                let rows = try #require(said["instalments"] as? [[String: Any]]).filter {
                    "\($0["due_on"]!)" > day && "\($0["total"]!)" != "0"
                }
                let wanted = try #require(expected["instalments"] as? [[String: Any]])
                #expect(rows.count == wanted.count, name)
                for (row, want) in zip(rows, wanted) { agree(row, want, name) }
            }
        }
        #expect(try office.tool("check").status == 0)
    }

    private func agree(_ said: Any?, _ wanted: [String: Any], _ name: Comment) {
        let said = said as? [String: Any] ?? [:]
        for (key, value) in wanted { #expect("\(said[key] ?? "absent")" == "\(value)", name) }
    }
}
