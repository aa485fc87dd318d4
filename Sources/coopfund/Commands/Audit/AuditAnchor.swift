internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct AuditAnchor: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "anchor", abstract: say("help.audit-anchor"),
            discussion: example("audit anchor moc-niem-phong.txt"))
    }

    @Argument(help: help("anchor-file")) var path: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        var isNew = true
        let anchor = try common.open().read { reader in
            guard let anchor = try reader.lastAnchor() else {
                throw Failure(.checkFailed, "audit.no-seal", Message("audit.no-seal"))
            }
            if let path {
                isNew = try keep(anchor, in: path, reader)
                MachineNotes.anchors.add(
                    fund: anchor.fund, entry: anchor.entry, head: SHA256.hex(anchor.head),
                    madeAt: MachineNotes.now, at: path)
            }
            return anchor
        }
        if common.json {
            Output.print(anchor.document(added: path.map { _ in isNew }))
        } else {
            Output.print(anchor.line)
        }
        if let path {
            Output.talk(
                Catalogue.text(
                    isNew ? "audit.anchor-kept" : "audit.anchor-there",
                    ["file": .text(path), "entry": .number(Int(anchor.entry))], in: Speech.language))
        }
    }

    /// - Returns: whether the file did not have the line yet.
    /// - Throws: `Failure` where a line of the file does not hold: what was found must not be covered by newer lines.
    private func keep(_ anchor: Anchor, in path: String, _ reader: FundReader) throws -> Bool {
        try AppendedFile.append(to: path) { bytes in
            let file = try AnchorFile(path: path, bytes: bytes)
            if let broken = try reader.compare(file.anchors(of: anchor.fund)).firstBroken {
                throw Failure(
                    .checkFailed, "audit.anchor-broken",
                    Message(
                        "audit.anchor-broken", ["file": .text(path), "entry": .number(Int(broken))]),
                    more: [.init("entry", broken.json)])
            }
            if file.anchors.contains(anchor) { return nil }
            return (file.isEnded ? "" : "\n") + anchor.line + "\n"
        }
    }
}
