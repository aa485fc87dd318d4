import Foundation
import FundTestSupport
import Testing

/// The lives of loans whose plans remember, through commands on a database.
@Suite struct `The lives of loans that are changed` {
    /// Lives that want these are held to their figures elsewhere.
    private static let others: Set<String> = [
        "collateral", "classification", "provision", "write-off", "recover", "remove",
    ]

    /// The published lives that plans, reschedulings, freezes and groups alone make up.
    private static let lives: [String: String] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "FundCoreTests/Fixtures/risk.jsonl")
        let lines = (try? String(contentsOf: file, encoding: .utf8).split(separator: "\n")) ?? []
        var lives: [String: String] = [:]
        for line in lines.map(String.init) {
            guard let life = try? read(line) else { continue }
            let steps = life["steps"] as? [[String: Any]] ?? []
            let wantsMore = steps.contains { step in
                let words = step["do"] as? [String] ?? ["\(step["ask"] ?? "")"]
                return words.prefix(2).contains(where: others.contains)
            }
            if !wantsMore { lives["\(life["id"] ?? "")"] = line }
        }
        return lives
    }()

    private static func read(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test func `are those that need no other command`() { #expect(Self.lives.count == 33) }

    @Test(arguments: lives.keys.sorted())
    func `come out of real commands to the đồng`(id: String) throws {
        let life = try Self.read(try #require(Self.lives[id]))
        let office = try Office(capital: "9.000 tỷ")
        for borrower in try #require(life["borrowers"] as? [[String: Any]]) {
            try office.add(borrower: "\(borrower["code"]!)", on: "2010-01-01")
        }
        for loan in try #require(life["loans"] as? [[String: Any]]) {
            try office.contract(
                "\(loan["number"]!)", borrower: "\(loan["borrower"]!)", amount: "\(loan["amount"]!)",
                on: "\(loan["on"]!)", rate: nil, terms: try #require(loan["sign"] as? [String]))
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
                agree(said, expected, name)
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
