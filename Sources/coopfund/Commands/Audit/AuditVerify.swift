internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct AuditVerify: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify", abstract: say("help.audit-verify"),
            discussion: example("audit verify --against moc-niem-phong.txt"))
    }

    @Option(name: .long, help: help("against")) var against: String?
    @OptionGroup var form: AnswerForm

    func run() throws {
        let anchors = try against.map { try AnchorFile(path: $0, bytes: AnchorFile.bytes(of: $0)) }
        var failed = 0
        try form.answer { reader in
            let report = try AuditVerdict(reader, against: anchors, today: Today.date)
            failed = report.failed
            return report.answer
        }
        if failed > 0 { throw Failure.checks(failed: failed) }
    }
}

extension AnchorFile {
    /// - Throws: `BadFile` where it cannot be read.
    static func bytes(of path: String) throws -> [UInt8] {
        guard let bytes = System.bytes(of: path) else {
            throw AnchorFile.bad(
                path, [FileFlaw(line: 0, field: nil, code: "import.unreadable", ["file": .text(path)])])
        }
        return bytes
    }
}
