import Foundation
import FundTestSupport
import Testing

@Suite struct `The transcripts` {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Transcripts")

    static let given = folder.appending(path: "given")

    /// `COOPFUND_TRANSCRIPTS=office/` runs those whose path begins so.
    static let files: [String] = all.filter {
        $0.hasPrefix(ProcessInfo.processInfo.environment["COOPFUND_TRANSCRIPTS"] ?? "")
    }

    static let all: [String] =
        (FileManager.default.enumerator(atPath: folder.path)?.compactMap {
            ($0 as? String).flatMap { $0.hasSuffix(".test") ? $0 : nil }
        } ?? []).sorted()

    /// `UPDATE_EXPECTATIONS=1 swift test` writes what the tool says now; the reviewer reads the difference.
    @Test(arguments: files)
    func `say what the tool says`(file: String) throws {
        let url = `The transcripts`.folder.appending(path: file)
        var transcript = Transcript(try String(contentsOf: url, encoding: .utf8))
        #expect(!transcript.blocks.isEmpty)
        let office = try Office()
        let folder = try TestDirectory("transcript")
        // The tool, and the little scripts that set the stage.
        let path = try [coopfundBinary.deletingLastPathComponent().path, `The transcripts`.given.path]
            .joined(separator: ":")
        for index in transcript.blocks.indices {
            let ending = try run(
                URL(fileURLWithPath: "/bin/sh"), ["-c", transcript.blocks[index].script],
                environment: [
                    "COOPFUND_DATABASE": office.conninfo,
                    "PATH": path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
                ], directory: folder.path)
            let said = Transcript.lines(stdout: ending.stdout, stderr: ending.stderr, status: ending.status)
            if ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] == "1" {
                transcript.blocks[index].expected = said
            } else {
                #expect(
                    said.joined(separator: "\n") == transcript.blocks[index].expected.joined(separator: "\n"),
                    "\(file): \(transcript.blocks[index].script)")
            }
        }
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] == "1" {
            try transcript.text.write(to: url, atomically: true, encoding: .utf8)
        }
    }

    @Test func `are there`() { #expect(`The transcripts`.all.count >= 10) }
}
