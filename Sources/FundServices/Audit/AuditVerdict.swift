package import FundCore
package import FundStore
package import Wording

/// Whether the books are those that were sealed, and whether all that must hold does (kết quả đối chiếu sổ sách).
package struct AuditVerdict: Sendable {
    private let report: CheckReport
    private let last: Anchor?
    private let firstBroken: Int64?
    /// How many lines of a file were compared; nil where there is none.
    private let compared: Int?
    /// The acts that wait for a second person, which a fund may switch off one by one.
    private let waiting: [ActCode]

    /// Computes the whole chain and runs every check, all in the reader's one picture of the books.
    ///
    /// - Parameters:
    ///   - anchors: what was kept outside; nil where nothing is.
    ///   - today: the day whose rules say what waits for a second person.
    /// - Throws: `BadFile` where no line of the file is of this fund.
    package init(_ reader: FundReader, against anchors: AnchorFile?, today: CalendarDate) throws {
        try anchors?.refuseOthers(of: reader.head.code)
        let chain = try reader.chain()
        let kept = try anchors.map { try reader.compare($0.anchors(of: reader.head.code)) }
        last = try reader.lastAnchor()
        firstBroken = chain.firstBroken ?? kept?.firstBroken
        compared = anchors?.anchors(of: reader.head.code).count
        waiting = OfficeRule.inForce(on: today, among: try reader.officeRules()).filter {
            $0.code == .secondPerson
        }.compactMap { ActCode(rawValue: $0.subject) }
        report = CheckReport(
            findings: try [chain.finding] + (kept.map { [$0.finding] } ?? []) + reader.check())
    }

    package var failed: Int { report.failed }

    package var answer: Answer {
        var lines: [Answer.Part] = []
        if let last {
            lines.append(
                .line(
                    Message(
                        "audit.head",
                        [
                            "entry": .number(Int(last.entry)), "head": .text(SHA256.hex(last.head)),
                            "time": .written { RecordTime.written(last.recordedAt, in: $0) },
                        ])))
        }
        if let firstBroken {
            lines.append(.line(Message("audit.first-broken", ["entry": .number(Int(firstBroken))])))
        }
        if let compared { lines.append(.line(Message("audit.compared", ["count": .number(compared)]))) }
        lines.append(
            .line(
                waiting.isEmpty
                    ? Message("audit.nothing-waits")
                    : Message("audit.waits", ["acts": .phrases(waiting.map(\.phrase))])))
        return report.answer(
            titled: "page.audit", lines,
            document: [
                .init("entry", (last?.entry).json), .init("head", (last.map { SHA256.hex($0.head) }).json),
                .init("recorded_at", (last.map { RecordTime.text($0.recordedAt) }).json),
                .init("first_broken", firstBroken.json), .init("anchors", compared.json),
                .init("second_person", .array(waiting.map { $0.rawValue.json })),
                .init("violations", report.findings.reduce(0) { $0 + $1.violations }.json),
            ])
    }
}
