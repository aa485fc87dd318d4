package import FundCore
package import FundStore
package import Wording

/// Whether what the books stand on is sound (khám máy): each thing with what was found and what to do.
package struct Doctor: Sendable {
    package enum Verdict: String, CaseIterable, Sendable {
        case good
        /// Worth knowing; the books go on.
        case warning
        case bad
        /// Not to be seen from here.
        case unknown
    }

    /// What is found outside the server.
    package struct Surroundings: Sendable {
        /// A database of one's own, in which each command writes itself.
        package var isPrivate = false
        package var today: CalendarDate
        /// That of libpq where others may read it too; then libpq leaves it alone.
        package var passwordFile: String?
        /// Writes of this account that are not settled.
        package var pending = 0
        /// Of the last backup of these books that was made here, in days; nil where none was.
        package var backupAge: Int?
        /// On the disk of the server, in bytes; nil where it cannot be seen from here.
        package var free: Int64?
        /// Whether the schema, and the rights in it, are as this program makes them; nil where nobody could look.
        package var isAsBuilt: Bool?
        package var isGrantedAsDocumented: Bool?

        package init(today: CalendarDate) { self.today = today }
    }

    struct Finding: Sendable {
        let subject: String
        let verdict: Verdict
        let sentence: Message
    }

    private(set) var findings: [Finding] = []

    /// How many things are bad.
    package var bad: Int { findings.count { $0.verdict == .bad } }

    package init(_ health: Health, _ around: Surroundings) {
        noteServer(health, today: around.today)
        note("encoding", health.encoding == "UTF8" ? .good : .bad, ["encoding": .text(health.encoding)])
        note("locale", health.locale.hasMoved ? .bad : .good, ["locale": .text(health.locale.name)])
        for setting in health.durability {
            note(
                "durability", setting.value == "off" ? .bad : .good,
                ["setting": .text(setting.name), "value": .text(setting.value)])
        }
        note("checksums", health.checksums ? .good : .warning)
        if health.isRemote { note("encryption", health.isEncrypted ? .good : .bad) }
        note(
            "clock", abs(health.clockAhead) <= 5 ? .good : .warning,
            ["seconds": .number(Int(health.clockAhead))])
        noteDisk(free: around.free, size: health.databaseSize)
        noteReplication(health.replication)
        note("schema", health.isCurrent ? .good : .bad)
        if health.isCurrent {
            note("as-built", around.isAsBuilt.map { $0 ? .good : .bad } ?? .unknown)
            note("grants", around.isGrantedAsDocumented.map { $0 ? .good : .bad } ?? .unknown)
        }
        if let passwordFile = around.passwordFile {
            note("password-file", .bad, ["file": .text(passwordFile)])
        }
        note("pending", around.pending == 0 ? .good : .warning, ["count": .number(around.pending)])
        if let age = around.backupAge {
            note("backup", age <= Doctor.backupDays ? .good : .warning, ["days": .number(age)])
        } else {
            note("no-backup", .warning)
        }
        guard let office = health.office, !around.isPrivate, office.needsWriter || office.hasWriter else {
            return
        }
        note(
            "writer", office.hasWriter ? .good : .bad,
            ["count": .number(office.waiting), "seconds": .number(Int(office.oldest))])
    }

    /// Until when the makers of PostgreSQL mend a major version.
    ///
    /// The page “Versioning Policy” of the PostgreSQL project; later versions are not known to this program.
    private static let endsOfLife: [Int: CalendarDate] = [
        13: CalendarDate(day: 20_405), 14: CalendarDate(day: 20_769), 15: CalendarDate(day: 21_133),
        16: CalendarDate(day: 21_497), 17: CalendarDate(day: 21_861), 18: CalendarDate(day: 22_232),
    ]

    private mutating func noteServer(_ health: Health, today: CalendarDate) {
        let version = health.serverVersion / 10_000
        var arguments: [String: Refusal.Argument] = [
            "version": .text("\(version).\(health.serverVersion % 10_000)")
        ]
        let end = Doctor.endsOfLife[version]
        arguments["end"] = end.map { .date($0) }
        note("server", version < 15 ? .warning : .good, arguments)
        if let end { note("end-of-life", end >= today ? .good : .bad, arguments) }
    }

    /// A restore needs the room of the books once more, and so does a backup while it is proved.
    private mutating func noteDisk(free: Int64?, size: Int64) {
        let arguments: [String: Refusal.Argument] = [
            "free": .number(Int((free ?? 0) / 1_048_576)), "size": .number(Int(size / 1_048_576)),
        ]
        guard let free else { return note("disk", .unknown, arguments) }
        note(
            "disk", free < 256 * 1_048_576 ? .bad : free < max(1_073_741_824, 2 * size) ? .warning : .good,
            arguments)
    }

    private mutating func noteReplication(_ replication: Health.Replication) {
        let arguments: [String: Refusal.Argument] = [
            "count": .number(replication.standbys), "synchronous": .number(replication.synchronous ?? 0),
        ]
        if replication.isStandby {
            note("standby", .good)
        } else if replication.waits {
            // A COMMIT that waits for nobody's answer waits for ever.
            note(
                "replication", replication.synchronous.map { $0 > 0 ? .good : .bad } ?? .unknown, arguments)
        } else {
            note(replication.standbys > 0 ? "asynchronous" : "alone", .good, arguments)
        }
    }

    /// After so many days a backup is old: a week's vouchers can be entered again from their paper.
    package static let backupDays = 7

    private mutating func note(
        _ subject: String, _ verdict: Verdict, _ arguments: [String: Refusal.Argument] = [:]
    ) {
        findings.append(
            Finding(
                subject: subject, verdict: verdict,
                sentence: Message(
                    "doctor.\(subject)" + (verdict == .good ? "" : verdict == .unknown ? ".unknown" : ".ill"),
                    arguments)))
    }

    package var answer: Answer {
        let sheet = Sheet(
            "findings",
            [
                .words("doctor.column.verdict"), .words("doctor.column.subject"),
                .words("doctor.column.finding"),
            ],
            findings.map { finding in
                Sheet.Row([
                    .word("doctor.verdict." + finding.verdict.rawValue, code: finding.verdict.rawValue),
                    .word("doctor.subject." + finding.subject, code: finding.subject),
                    .sentence(finding.sentence),
                ]) {
                    .object([
                        .init("subject", finding.subject.json),
                        .init("verdict", finding.verdict.rawValue.json),
                        .init("sentence_vi", finding.sentence.text(in: .vi).json),
                        .init("sentence_en", finding.sentence.text(in: .en).json),
                    ])
                }
            })
        return Answer(titled: "page.doctor", [.sheet(sheet)], before: [.init("sound", (bad == 0).json)])
    }
}
