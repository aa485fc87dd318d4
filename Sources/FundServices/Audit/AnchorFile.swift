internal import FundCore
package import FundStore
package import Wording

/// The heads of the chain that somebody keeps outside the database, a line each (tệp mốc niêm phong):
/// `ST 123 2026-11-26T10:30:00.123456+07:00 9f2c…`, the code of the fund, the entry, when it was recorded, and the head.
package struct AnchorFile: Sendable {
    package let path: String
    /// In the order of the file, each once.
    package let anchors: [Anchor]
    /// Whether its last line is ended.
    package let isEnded: Bool

    /// - Throws: `BadFile`, with every line that is no anchor.
    package init(path: String, bytes: [UInt8]) throws {
        self.path = path
        isEnded = bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
        var anchors: [Anchor] = []
        var flaws: [FileFlaw] = []
        for (place, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if line.isEmpty { continue }
            if let anchor = String(validating: line, as: UTF8.self).flatMap(Anchor.init(line:)) {
                if !anchors.contains(anchor) { anchors.append(anchor) }
            } else {
                flaws.append(FileFlaw(line: place + 1, field: nil, code: "audit.bad-anchor", [:]))
            }
        }
        guard flaws.isEmpty else { throw AnchorFile.bad(path, flaws) }
        self.anchors = anchors
    }

    /// Those of one fund: a file may hold the lines of several.
    package func anchors(of fund: String) -> [Anchor] { anchors.filter { $0.fund == fund } }

    /// - Throws: `BadFile` where no line is of the fund: nothing would be compared.
    package func refuseOthers(of fund: String) throws {
        guard anchors(of: fund).isEmpty else { return }
        throw AnchorFile.bad(
            path, [FileFlaw(line: 0, field: nil, code: "audit.no-anchor", ["fund": .text(fund)])])
    }

    /// What is wrong with a file of anchors.
    package static func bad(_ path: String, _ flaws: [FileFlaw]) -> BadFile {
        BadFile(path: path, flaws: flaws, head: "audit.bad-file")
    }
}

extension Anchor {
    /// As a line of a file.
    package var line: String {
        "\(fund) \(entry) \(RecordTime.text(recordedAt)) \(SHA256.hex(head))"
    }

    /// What a program is told of it.
    ///
    /// - Parameter isNew: whether it was added to a file; nil where there is none.
    package func document(added isNew: Bool?) -> JSON {
        .object([
            .init("fund", fund.json), .init("entry", entry.json),
            .init("recorded_at", RecordTime.text(recordedAt).json), .init("head", SHA256.hex(head).json),
            .init("added", isNew.json),
        ])
    }

    /// Nil where the line is no anchor. The code of a fund may hold blanks.
    init?(line: String) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count >= 4, let entry = Int64(parts[parts.count - 3]),
            let recordedAt = RecordTime.microseconds(String(parts[parts.count - 2])),
            let head = Anchor.bytes(parts[parts.count - 1])
        else { return nil }
        self.init(
            fund: parts.dropLast(3).joined(separator: " "), entry: entry, recordedAt: recordedAt, head: head)
        // One way of writing each: what somebody wrote otherwise is no line of ours.
        guard self.line == line else { return nil }
    }

    /// What a reader compares at a glance.
    package var mark: String { String(SHA256.hex(head).prefix(12)) }

    private static func bytes(_ digits: Substring) -> [UInt8]? {
        let digits = Array(digits.utf8)
        guard digits.count == 64 else { return nil }
        let bytes = stride(from: 0, to: 64, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
        return bytes.count == 32 ? bytes : nil
    }
}
