internal import FoundationEssentials
internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// A backup (bản sao lưu): what `pg_dump` makes, encrypted by `age` where asked, and beside it a list of what is in it. It
/// can be restored without this program.
struct BackupFile {
    let path: String

    var manifestPath: String { path + ".json" }

    /// Whether `age` encrypted it.
    var isEncrypted: Bool {
        let head = FileSystem.read(path, first: BackupFile.ageHead.utf8.count)
        return head == Array(BackupFile.ageHead.utf8)
    }

    private static let ageHead = "age-encryption.org/"

    /// What stands beside the file; nil where nothing does.
    ///
    /// - Throws: `Failure` where it cannot be read, or the file is not the one that it is about.
    func manifest() throws -> Manifest? {
        guard let bytes = System.bytes(of: manifestPath) else { return nil }
        guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)) else {
            throw broken("backup.manifest-unreadable", ["manifest": .text(manifestPath)])
        }
        guard let content = System.bytes(of: path) else { throw missing }
        guard SHA256.hex(of: content) == manifest.sha256 else {
            throw broken("backup.other-content", ["manifest": .text(manifestPath)])
        }
        return manifest
    }

    var missing: Failure { broken("backup.no-file", [:]) }

    func broken(_ code: String, _ arguments: [String: Refusal.Argument]) -> Failure {
        Failure(
            .badFile, code, Message(code, arguments.merging(["file": .text(path)]) { $1 }))
    }

    /// What is in a backup: enough to tell another one, an older one and a cut one from it.
    struct Manifest: Codable, Equatable {
        struct Fund: Codable, Equatable {
            let code: String
            let entry: Int64
            let recorded_at: String
            let head: String
        }

        let made_at: String
        let sha256: String
        let bytes: Int
        let encrypted: Bool
        let funds: [Fund]
        let rows: [String: Int64]

        /// - Parameter content: of the file as it is handed out.
        init(of inventory: BooksInventory, content: [UInt8], encrypted: Bool) {
            made_at = MachineNotes.now
            sha256 = SHA256.hex(of: content)
            bytes = content.count
            self.encrypted = encrypted
            funds = inventory.anchors.map {
                Fund(
                    code: $0.fund, entry: $0.entry, recorded_at: RecordTime.text($0.recordedAt),
                    head: SHA256.hex($0.head))
            }
            rows = inventory.rows
        }

        /// Whether a database holds what was put into the backup.
        func holds(_ inventory: BooksInventory) -> Bool {
            rows == inventory.rows
                && funds.map { [$0.code, String($0.entry), $0.head] }
                    == inventory.anchors.map { [$0.fund, String($0.entry), SHA256.hex($0.head)] }
        }

        var json: JSON {
            .object([
                .init("made_at", made_at.json), .init("sha256", sha256.json), .init("bytes", bytes.json),
                .init("encrypted", encrypted.json),
                .init(
                    "funds",
                    .array(
                        funds.map {
                            .object([
                                .init("code", $0.code.json), .init("entry", $0.entry.json),
                                .init("recorded_at", $0.recorded_at.json), .init("head", $0.head.json),
                            ])
                        })),
                .init(
                    "rows",
                    .object(rows.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) })),
            ])
        }
    }
}

/// A folder for what nobody else may see; it is gone when the work is done.
struct WorkFolder {
    let path: String

    /// Under `TMPDIR`, or where much fits.
    init() throws {
        let place = System.variable("TMPDIR") ?? "/var/tmp"
        path = "\(place)/coopfund-\(System.process)-\(Clock.now)"
        try FileSystem.makeDirectory(path)
    }

    func remove() { FileSystem.removeTree(path) }
}
