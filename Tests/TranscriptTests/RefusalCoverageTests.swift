import Foundation
import FundCore
import Testing

/// Each reason for which the rules say no is shown once at the command line, with nothing written by it.
@Suite struct `Each refusal` {
    /// What no command line comes to, and why.
    static let unreachable: [Refusal.Code: String] = [
        .noClassificationRule: "the rules that a fund begins with cover every day that an act may have",
        .dateNotConfirmed: "somebody at a terminal is asked, as in desk/confirmed.test",
        .classifiedAlready: "a run asked again answers what is kept; only two at once come to it",
        .providedAlready: "a run asked again answers what is kept; only two at once come to it",
        .requestUnreadable: "only another version of the program keeps what this one cannot read",
        .noProvisionRule: "the rules that a fund begins with cover every day that an act may have",
    ]

    @Test(arguments: Refusal.Code.allCases)
    func `has a transcript`(code: Refusal.Code) throws {
        let url = `The transcripts`.folder.appending(path: "refusals/\(code.rawValue).test")
        guard FileManager.default.fileExists(atPath: url.path) else {
            #expect(`Each refusal`.unreachable[code] != nil, "no transcript shows it")
            return
        }
        #expect(`Each refusal`.unreachable[code] == nil, "it is reached after all")
        let blocks = Transcript(try String(contentsOf: url, encoding: .utf8)).blocks
        let refused = try #require(
            blocks.firstIndex { $0.expected.contains { $0.contains("\"code\":\"\(code.rawValue)\"") } })
        let showsStatus = blocks.contains {
            !Set($0.expected).isDisjoint(with: ["=> 1", "ends with 1", "=> 77"])
        }
        #expect(showsStatus, "a refusal ends with 1, or 77 where another person might do it")
        // Then a look at the books: no entry was added, or no fund.
        let after = try #require(blocks.dropFirst(refused + 1).last)
        #expect(
            after.expected.contains { $0.contains("entry.not-found") }
                || after.script.hasPrefix("coopfund fund list"),
            "nothing shows that nothing was written")
    }

    @Test func `is known`() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: `The transcripts`.folder.appending(path: "refusals").path)
        for name in names {
            #expect(Refusal.Code(rawValue: String(name.dropLast(".test".count))) != nil, "\(name)")
        }
    }
}
