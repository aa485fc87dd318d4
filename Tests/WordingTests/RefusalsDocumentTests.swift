import Foundation
import FundCore
import Testing

@testable import Wording

@Suite struct `The page on refusals` {
    @Test func `has each code with its sentences`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(
            contentsOf: root.appending(path: "Documentation/Refusals.md"), encoding: .utf8)
        for code in Refusal.Code.allCases {
            let sentence = try #require(Catalogue.sentences[code.rawValue])
            let row = "| `\(code.rawValue)` | \(sentence.vi) | \(sentence.en) | "
            #expect(page.contains(row))
        }
    }
}
