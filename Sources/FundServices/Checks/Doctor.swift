internal import FundCore
package import FundStore
package import Wording

/// Whether what the books stand on is sound (khám máy): each thing with what was found and what to do.
package struct Doctor: Sendable {
    package enum Verdict: String, CaseIterable, Sendable {
        case good
        /// Worth knowing; the books go on.
        case warning
        case bad
    }

    struct Finding: Sendable {
        let subject: String
        let verdict: Verdict
        let sentence: Message
    }

    private(set) var findings: [Finding] = []

    /// How many things are bad.
    package var bad: Int { findings.count { $0.verdict == .bad } }

    /// - Parameters:
    ///   - isPrivate: a database of one's own, in which each command writes itself.
    ///   - passwordFile: that of libpq where others may read it too; then libpq leaves it alone.
    ///   - pending: writes of this account that are not settled.
    ///   - backupAge: of the last backup of these books that was made here, in days; nil where none was.
    package init(
        _ health: Health, isPrivate: Bool, passwordFile: String?, pending: Int, backupAge: Int?
    ) {
        let version = health.serverVersion / 10_000
        note(
            "server", version >= 15 ? .good : .warning,
            ["version": .text("\(version).\(health.serverVersion % 10_000)")])
        note("encoding", health.encoding == "UTF8" ? .good : .bad, ["encoding": .text(health.encoding)])
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
        note("schema", health.isCurrent ? .good : .bad)
        if let passwordFile { note("password-file", .bad, ["file": .text(passwordFile)]) }
        note("pending", pending == 0 ? .good : .warning, ["count": .number(pending)])
        if let backupAge {
            note("backup", backupAge <= Doctor.backupDays ? .good : .warning, ["days": .number(backupAge)])
        } else {
            note("no-backup", .warning)
        }
        guard let office = health.office, !isPrivate, office.needsWriter || office.hasWriter else { return }
        note(
            "writer", office.hasWriter ? .good : .bad,
            ["count": .number(office.waiting), "seconds": .number(Int(office.oldest))])
    }

    /// After so many days a backup is old: a week's vouchers can be entered again from their paper.
    private static let backupDays = 7

    private mutating func note(
        _ subject: String, _ verdict: Verdict, _ arguments: [String: Refusal.Argument] = [:]
    ) {
        findings.append(
            Finding(
                subject: subject, verdict: verdict,
                sentence: Message("doctor.\(subject)" + (verdict == .good ? "" : ".ill"), arguments)))
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
