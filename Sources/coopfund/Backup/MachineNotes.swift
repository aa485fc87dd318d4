internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// What was made of the books on this machine (sổ ghi của máy): a line each, in `$XDG_STATE_HOME/coopfund`, as the mark of
/// the books at the time and the file.
enum MachineNotes: String, CaseIterable {
    case backups
    /// Marks that are kept outside the books.
    case anchors

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

        static func sentence(_ note: Note?) -> String {
            guard let note else { return say("backup.none") }
            return Catalogue.text(
                "backup.last",
                [
                    "time": .text(note.madeAt), "file": .text(note.path),
                    "acts": .number(Int(note.actsSince)),
                ], in: Speech.language)
        }
    }

    /// Where it cannot be kept the thing itself is there all the same.
    ///
    /// - Parameter head: of the books with that entry, in hex.
    func add(fund: String, entry: Int64, head: String, madeAt: String, at path: String) {
        guard let folder = StateFolder.path, StateFolder.make(folder) else { return }
        let line = [madeAt, fund, String(entry), head, path]
        _ = try? AppendedFile.append(to: folder + "/" + rawValue) { _ in
            line.joined(separator: "\t") + "\n"
        }
    }

    /// The last one of these books: whose mark is in their chain. Nil where none was made here.
    func last(of database: Database) throws -> Note? {
        guard let folder = StateFolder.path, let bytes = System.bytes(of: folder + "/" + rawValue) else {
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

    /// Now, to the second, as it is noted.
    static var now: String { RecordTime.text(Clock.now * 1_000_000).replacing(".000000", with: "") }
}
