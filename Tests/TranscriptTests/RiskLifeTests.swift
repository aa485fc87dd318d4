import Foundation
import FundTestSupport
import Testing

/// The lives of loans whose plans remember, through commands on a database.
@Suite struct `The lives of loans that are changed` {
    /// The published lives.
    private static let lives: [String: String] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "FundCoreTests/Fixtures/risk.jsonl")
        let lines = (try? String(contentsOf: file, encoding: .utf8).split(separator: "\n")) ?? []
        var lives: [String: String] = [:]
        for line in lines.map(String.init) {
            guard let life = try? read(line) else { continue }
            lives["\(life["id"] ?? "")"] = line
        }
        return lives
    }()

    private static func read(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test func `are all there`() { #expect(Self.lives.count == 48) }

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
        for piece in try #require(life["collateral"] as? [[String: Any]]) { try take(piece, office) }
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
            let expected = try #require(step["expected"] as? [String: Any])
            guard let loan = step["loan"] as? String else {
                try agree(office.done("\(step["ask"]!)", "run", "--as-of", day), run: expected, name)
                continue
            }
            let said = try office.done("loan", "\(step["ask"]!)", loan, "--as-of", day)
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

    private func take(_ piece: [String: Any], _ office: Office) throws {
        let code = "\(piece["code"]!)"
        try office.done(
            [
                "collateral", "add", code, "--borrower", "\(piece["borrower"]!)", "--kind",
                "\(piece["kind"]!)", "--name", code, "--value", "\(piece["value"]!)", "--on",
                "\(piece["valued_on"]!)",
            ] + (piece["realisable"] as? Bool == true ? [] : ["--not-realisable"]))
        for secured in try #require(piece["secures"] as? [[String: Any]]) {
            try office.done(
                "collateral", "secure", code, "--loan", "\(secured["loan"]!)", "--amount",
                "\(secured["amount"]!)", "--on", "\(secured["on"]!)")
        }
    }

    /// A run with its groups and its debts, one by one.
    private func agree(_ said: [String: Any], run wanted: [String: Any], _ name: Comment) {
        for key in ["groups", "loans"] {
            guard let rows = wanted[key] as? [[String: Any]] else { continue }
            let got = said[key] as? [[String: Any]] ?? []
            #expect(got.count == rows.count, name)
            for (row, want) in zip(got, rows) { agree(row, want, name) }
        }
        agree(said, wanted.filter { $0.key != "groups" && $0.key != "loans" }, name)
    }

    private func agree(_ said: Any?, _ wanted: [String: Any], _ name: Comment) {
        let said = said as? [String: Any] ?? [:]
        for (key, value) in wanted { #expect("\(said[key] ?? "absent")" == "\(value)", name) }
    }
}
