import Foundation
import FundTestSupport
import Testing

/// The short form of what `Scripts/endurance` does for hours: the same scripts, a few times.
@Suite struct `An office that lasts` {
    private func endure(_ words: String...) throws -> Ending {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try run(
            URL(filePath: "/bin/bash"), [root.appending(path: "Scripts/endurance").path()] + words,
            environment: ["COOPFUND_TOOL": coopfundBinary.path()])
    }

    @Test func `loses nothing that was acknowledged when it is killed`() throws {
        let ending = try endure("office", "8")
        #expect(ending.status == 0, "\(ending.stdout) \(ending.stderr)")
        #expect(ending.stdout.contains("Nothing acknowledged is lost, nothing is recorded twice."))
    }

    @Test func `pays nothing out twice where fifty ask at once`() throws {
        let ending = try endure("races", "1")
        #expect(ending.status == 0, "\(ending.stdout) \(ending.stderr)")
        #expect(ending.stdout.contains("Never over, never twice."))
    }

    @Test func `comes back to a moment, and loses nothing with its first server`() throws {
        let ending = try endure("standby", "2")
        #expect(ending.status == 0, "\(ending.stdout) \(ending.stderr)")
        #expect(
            ending.stdout.contains(
                "The past comes back, bad pages are said, nothing acknowledged is lost."))
    }
}
