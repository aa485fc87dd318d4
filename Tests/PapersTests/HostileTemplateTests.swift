import FundCore
import FundTestSupport
import Testing

@testable import Papers

/// Templates are edited by people and programs, and some come back broken.
@Suite struct `A broken template` {
    private static let facts: PaperFacts = {
        var facts = PaperFacts()
        facts.set("borrower", ["name": .text("HTX {{x}}"), "registry": .inapplicable])
        facts.list("instalment", [["number": .number(1)], ["number": .number(2)]])
        return facts
    }()

    /// Bytes that are changed, left out, doubled or moved: nothing ends the process, and what has no mark stays as it is.
    @Test(arguments: [UInt64(7), 21, 2026])
    func `is checked and filled all the same`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let document = try #require(
            WordDocument.template(.creditContract).first { $0.name == "word/document.xml" })
        let pages: [(String, Dialect)] = [
            (PaperDocument.htmlTemplate(.creditContract, title: "x"), .html), (document.text, .word),
        ]
        for (page, dialect) in pages {
            let whole = Array(page.utf8)
            for _ in 0..<150 {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...12, using: &generator) {
                    let place = Int.random(in: 0..<bytes.count, using: &generator)
                    let end = min(place + Int.random(in: 1...200, using: &generator), bytes.count)
                    switch Int.random(in: 0..<4, using: &generator) {
                    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                    case 1: bytes.removeSubrange(place..<end)
                    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
                    default:
                        let part = Array(bytes[place..<end])
                        bytes.removeSubrange(place..<end)
                        bytes.insert(
                            contentsOf: part, at: Int.random(in: 0...bytes.count, using: &generator))
                    }
                }
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(TaggedText(text).text == text)
                _ = TemplateFlaw.all(in: text, dialect)
                let filler = TemplateFiller(dialect: dialect, facts: Self.facts, drawing: { _ in "" })
                // Each mark is gone or a flaw; what comes out is at most a few times as long.
                #expect(filler.filled(text).utf8.count < 8 * whole.count)
            }
        }
    }

    @Test(arguments: [
        "", "<", "<w:p", "{{", "}}", "{{}}", "<!--", "<style>", "<p", "<tr><tr></tr>", "{{#instalment}}",
    ])
    func `may be hardly anything`(text: String) {
        for dialect in [Dialect.html, .word] {
            #expect(TaggedText(text).text == text)
            _ = TemplateFlaw.all(in: text, dialect)
            _ = TemplateFiller(dialect: dialect, facts: Self.facts, drawing: { _ in "" }).filled(text)
        }
    }
}
