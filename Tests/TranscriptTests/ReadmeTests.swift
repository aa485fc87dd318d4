import Foundation
import FundTestSupport
import PrivateCluster
import Testing

@Suite struct `The README` {
    private static let root = `The transcripts`.folder.deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The commands of its code blocks, each with what it is said to answer.
    private static func commands() throws -> [Transcript.Block] {
        let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        // Between the fences: every second part.
        let parts = text.components(separatedBy: "\n```\n")
        return stride(from: 1, to: parts.count, by: 2).flatMap { Transcript(parts[$0]).blocks }
            .filter { $0.script.hasPrefix("coopfund ") }
    }

    /// `…` stands for lines that are left out.
    @Test func `shows commands and answers of the first day's transcript`() throws {
        let told = try `The README`.commands().filter { !$0.script.hasPrefix("coopfund db ") }
        let file = `The transcripts`.folder.appending(path: "first-day.test")
        let tried = Transcript(try String(contentsOf: file, encoding: .utf8)).blocks
        #expect(told.count > 15)
        for block in told {
            let same = tried.filter { $0.script == block.script }
            #expect(!same.isEmpty, "not tried: \(block.script)")
            let answers = block.expected.filter { $0 != "…" && !$0.hasPrefix("#") && !$0.isEmpty }
            #expect(
                same.contains { candidate in answers.allSatisfy(candidate.expected.contains) },
                "\(block.script)\n\(answers.joined(separator: "\n"))")
        }
    }

    /// What it says of the private database holds where there is no other.
    @Test func `shows commands of the private database that work`() throws {
        let told = try `The README`.commands().map(\.script).filter { $0.hasPrefix("coopfund db ") }
        #expect(told.contains("coopfund db down"))
        let home = try TestDirectory("readme")
        // As root the data may lie elsewhere than the home: it is erased with it.
        let cluster = PrivateCluster(home: home.file("fund"))
        defer { try? cluster.erase() }
        let environment = ["COOPFUND_HOME": cluster.home]
        for command in ["coopfund db up"] + told {
            let words = command.split(separator: " ").dropFirst().map(String.init)
            let ending = try run(coopfundBinary, words, environment: environment)
            #expect(ending.status == 0, "\(command): \(ending.stderr)")
        }
    }
}
