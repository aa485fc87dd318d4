internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// Copies the books into a file, and proves the file before it says that it is done.
struct DatabaseBackup: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: say("help.db-backup"),
            discussion: example("db backup /media/usb/so-quy-2026-11-27.dump"))
    }

    @Argument(help: help("backup-file")) var path: String
    @Option(name: .customLong("encrypt-to"), help: help("encrypt-to")) var encryptTo: [String] = []
    @Option(name: .long, help: help("identity")) var identity: String?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if identity != nil, encryptTo.isEmpty { throw ValidationError(say("backup.identity-alone")) }
    }

    func run() throws {
        let access = try common.access
        let file = BackupFile(path: FileSystem.canonical(path))
        for taken in [file.path, file.manifestPath] where FileSystem.entry(taken) != nil {
            throw BackupFile(path: taken).broken("backup.exists", [:])
        }
        // A copy holds numbers of citizens: nobody else reads it, nor any draft of it.
        System.keepFilesPrivate()
        let database = try access.open(fund: nil)
        let folder = try WorkFolder()
        defer { folder.remove() }
        Output.talk(say("backup.prepares"))
        let scratch = try ScratchServer(in: folder)
        defer { scratch.erase() }
        var checks = 0
        var manifest: BackupFile.Manifest?
        try OutputFile.make(at: file.path, isTold: false) { draft in
            let plain = encryptTo.isEmpty ? draft : folder.path + "/copy"
            let inventory = try database.inventory { inventory, snapshot in
                try scratch.tools.dump(access, snapshot: snapshot, into: plain)
                return inventory
            }
            Output.talk(say("backup.proves"))
            let content = try bytes(of: plain)
            checks = try scratch.prove(
                plain, holds: BackupFile.Manifest(of: inventory, content: content, encrypted: false))
            guard !encryptTo.isEmpty else {
                return manifest = BackupFile.Manifest(of: inventory, content: content, encrypted: false)
            }
            try BackupTools.encrypt(plain, for: encryptTo, into: draft)
            if let identity {
                let opened = folder.path + "/opened"
                try BackupTools.decrypt(draft, with: identity, into: opened)
                guard try bytes(of: opened) == content else {
                    throw Failure(.checkFailed, "backup.differs", Message("backup.differs"))
                }
            }
            manifest = BackupFile.Manifest(of: inventory, content: try bytes(of: draft), encrypted: true)
        }
        guard let manifest else { return }
        try OutputFile.write(to: file.manifestPath, isTold: false) { $0(manifest.json.compact + "\n") }
        for fund in manifest.funds {
            MachineNotes.backups.add(
                fund: fund.code, entry: fund.entry, head: fund.head, madeAt: manifest.made_at, at: file.path)
        }
        answer(manifest, file, checks)
    }

    private func bytes(of path: String) throws -> [UInt8] {
        guard let bytes = System.bytes(of: path) else { throw BackupFile(path: path).missing }
        return bytes
    }

    private func answer(_ manifest: BackupFile.Manifest, _ file: BackupFile, _ checks: Int) {
        let isOpened = encryptTo.isEmpty || identity != nil
        guard !common.json else {
            return Output.print(
                JSON.object([
                    .init("state", "backed-up".json), .init("file", file.path.json),
                    .init("checks", checks.json), .init("opened", isOpened.json),
                    .init("manifest", manifest.json),
                ]).compact)
        }
        let arguments: [String: Refusal.Argument] = [
            "file": .text(file.path), "manifest": .text(file.manifestPath), "bytes": .number(manifest.bytes),
            "rows": .number(Int(manifest.rows.values.reduce(0, +))), "checks": .number(checks),
        ]
        Output.print(Catalogue.text("backup.done", arguments, in: Speech.language))
        for fund in manifest.funds {
            Output.print(
                Catalogue.text(
                    "backup.fund",
                    ["fund": .text(fund.code), "entry": .number(Int(fund.entry)), "head": .text(fund.head)],
                    in: Speech.language))
        }
        if !isOpened { Output.print(say("backup.not-opened")) }
    }
}
