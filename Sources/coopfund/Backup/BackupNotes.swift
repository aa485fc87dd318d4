internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// The backups that were made on this machine (các lần sao lưu): a line each, in `$XDG_STATE_HOME/coopfund/backups`, as
/// the mark of the books at the time and the file.
enum BackupNotes {
    /// Where it cannot be kept the backup is there all the same.
    static func add(_ manifest: BackupFile.Manifest, at path: String) {
        guard let folder = StateFolder.path, StateFolder.make(folder) else { return }
        for fund in manifest.funds {
            let line = [manifest.made_at, fund.code, String(fund.entry), fund.head, path]
            _ = try? AppendedFile.append(to: folder + "/backups") { _ in line.joined(separator: "\t") + "\n" }
        }
    }

    struct Note {
        let madeAt: String
        let path: String
        /// How many acts came since.
        let actsSince: Int64

        /// In days.
        func age(on date: CalendarDate) -> Int? {
            (try? Typed.date(String(madeAt.prefix(10)))).map { date.days(since: $0) }
        }

        var json: JSON {
            .object([
                .init("made_at", madeAt.json), .init("file", path.json), .init("acts_since", actsSince.json),
            ])
        }
    }

    static func sentence(_ note: Note?) -> String {
        guard let note else { return say("backup.none") }
        return Catalogue.text(
            "backup.last",
            ["time": .text(note.madeAt), "file": .text(note.path), "acts": .number(Int(note.actsSince))],
            in: Speech.language)
    }

    /// The last backup of these books: whose mark is in their chain. Nil where none was made here.
    static func last(of database: Database) throws -> Note? {
        guard let folder = StateFolder.path, let bytes = System.bytes(of: folder + "/backups") else {
            return nil
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: "\t", maxSplits: 4).map(String.init)
        }
        for line in lines.reversed() where line.count == 5 {
            guard let entry = Int64(line[2]),
                let since = try database.actsSince(entry, of: line[1], head: line[3])
            else { continue }
            return Note(madeAt: line[0], path: line[4], actsSince: since)
        }
        return nil
    }
}
