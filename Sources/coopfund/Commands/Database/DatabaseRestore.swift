internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// Brings a backup back: into a database of its own first, and only once that is proved in the place of what is there,
/// which is kept under another name.
struct DatabaseRestore: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore", abstract: say("help.db-restore"),
            discussion: example("db restore /media/usb/so-quy-2026-11-27.dump --against moc-niem-phong.txt"))
    }

    @Argument(help: help("backup-file")) var path: String
    @Option(name: .long, help: help("identity")) var identity: String?
    @Option(name: .long, help: help("restore-against")) var against: String?
    @Option(name: .long, help: help("confirm-restore")) var confirm: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let access = try common.access
        let file = BackupFile(path: FileSystem.canonical(path))
        guard FileSystem.entry(file.path) != nil else { throw file.missing }
        let kept = try against.map { try AnchorFile(path: $0, bytes: AnchorFile.bytes(of: $0)).anchors } ?? []
        let manifest = try file.manifest()
        System.keepFilesPrivate()
        let folder = try WorkFolder()
        defer { folder.remove() }
        var plain = file.path
        if file.isEncrypted {
            guard let identity else { throw file.broken("backup.needs-identity", [:]) }
            plain = folder.path + "/opened"
            try BackupTools.decrypt(file.path, with: identity, into: plain)
        }
        let target = try access.connect()
        let name = try target.ownName()
        let holdsBooks = try target.holdsBooks()
        if holdsBooks {
            try Confirmation.require(name, given: confirm) {
                Catalogue.text("restore.matter", ["database": .text(name)], in: Speech.language)
            }
        }
        target.close()
        let tools = BackupTools(programs: try access.programs())
        let stamp = String(RecordTime.text(Clock.now * 1_000_000).prefix(19)).filter(\.isNumber)
        let (fresh, old) = (name + "_new_" + stamp, name + "_before_" + stamp)
        // Nobody may rename the database that the session is in.
        let keeper = try access.connect(named: "postgres")
        try keeper.makeSibling(fresh)
        let checks: Int
        do {
            try tools.restore(plain, into: fresh, access.programEnvironment)
            let copy = try access.connect(named: fresh)
            defer { copy.close() }
            checks = try copy.proved(holds: manifest, against: kept)
        } catch {
            try? keeper.drop(database: fresh)
            throw error
        }
        do {
            try keeper.rename(database: name, to: old)
        } catch {
            try? keeper.drop(database: fresh)
            throw Failure(.busy, "restore.in-use", Message("restore.in-use", ["database": .text(name)]))
        }
        do {
            try keeper.rename(database: fresh, to: name)
        } catch {
            try keeper.rename(database: old, to: name)
            throw error
        }
        answer(access, name, old: old, holdsBooks, manifest, checks)
    }

    private func answer(
        _ access: Access, _ name: String, old: String, _ heldBooks: Bool, _ manifest: BackupFile.Manifest?,
        _ checks: Int
    ) {
        guard !common.json else {
            return Output.print(
                JSON.object([
                    .init("state", "restored".json), .init("database", name.json),
                    .init("kept_as", old.json), .init("checks", checks.json),
                    .init("manifest", (manifest?.json) ?? .null),
                ]).compact)
        }
        let arguments: [String: Refusal.Argument] = [
            "database": .text(name), "old": .text(old), "checks": .number(checks),
        ]
        Output.print(Catalogue.text("restore.done", arguments, in: Speech.language))
        for fund in manifest?.funds ?? [] {
            Output.print(
                Catalogue.text(
                    "backup.fund",
                    ["fund": .text(fund.code), "entry": .number(Int(fund.entry)), "head": .text(fund.head)],
                    in: Speech.language))
        }
        if manifest == nil { Output.print(say("restore.no-manifest")) }
        Output.print(
            Catalogue.text(
                heldBooks ? "restore.old-is-kept" : "restore.empty-is-kept", arguments, in: Speech.language))
        if case .server = access.choice { Output.print(say("restore.grant")) }
    }
}

extension Access {
    /// PostgreSQL's programs on this machine, those of the private cluster where that is meant.
    func programs() throws -> ServerPrograms {
        switch choice {
        case .privateCluster(let cluster): try cluster.programs()
        case .server: try ServerPrograms.here()
        }
    }
}
