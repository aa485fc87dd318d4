import Foundation
import FundTestSupport
import Testing

/// The published schedules once more, this time through the command, which needs no database.
@Suite struct `The preview of a schedule` {
    @Test(arguments: ["schedules", "schedules_dong"])
    func `comes out of the real command to the đồng`(name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "FundCoreTests/Fixtures/\(name).jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count >= 40)
        for line in lines {
            let vector = try object(String(line))
            let params = try #require(vector["params"] as? [String: Any])
            let ending = try run(coopfundBinary, ["schedule", "preview", "--json"] + options(params))
            let id: Comment = "\(vector["id"] ?? "?"): \(ending.stderr)"
            let rows = try #require(object(ending.stdout)["instalments"] as? [[String: Any]], id)
            let expected = try #require(vector["expected"] as? [[String: Any]], id)
            #expect(rows.count == expected.count, id)
            for (row, wanted) in zip(rows, expected) {
                for (key, value) in wanted { #expect("\(row[key] ?? "absent")" == "\(value)", id) }
            }
        }
    }

    private func options(_ params: [String: Any]) -> [String] {
        var words = ["--roll", "\(params["roll"] ?? "none")"]
        for (key, value) in params {
            switch key {
            case "roll": continue
            case "holidays": words += (value as? [String] ?? []).flatMap { ["--holiday", $0] }
            case "draws":
                words += (value as? [[Any]] ?? []).flatMap { ["--draw", "\($0[0]):\($0[1])"] }
            default: words += ["--" + key.replacing("_", with: "-"), "\(value)"]
            }
        }
        return words
    }

    private func object(_ text: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(value as? [String: Any])
    }
}
