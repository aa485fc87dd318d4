/// Which statements a session has seen, and which of them the server keeps under a name: what comes again need not be
/// read again, and soon not be planned again either. For small tables that is most of what a statement costs.
struct StatementMemory {
    enum Turn {
        /// It comes for the first time, or is none that gains by being kept.
        case sendText
        /// It comes again: let the server keep it.
        case prepare(as: String)
        case execute(as: String)
    }

    /// A statement asks for other types where a value is null.
    private struct Key: Hashable {
        let sql: String
        let types: [UInt32]
    }

    private var seen: Set<Key> = []
    private var names: [Key: String] = [:]
    private var last = 0

    /// More than the program has; beyond it are texts that are made for one occasion.
    private static let most = 1_000

    /// - Parameter making: statements that the same message prepares already.
    mutating func turn(
        of sql: String, _ parameters: EncodedParameters, besides making: [String] = []
    ) -> Turn {
        guard StatementMemory.kept.contains(where: sql.utf8.starts), !making.contains(sql) else {
            return .sendText
        }
        let key = Key(sql: sql, types: parameters.types)
        if let name = names[key] { return .execute(as: name) }
        guard seen.count < StatementMemory.most else { return .sendText }
        if seen.insert(key).inserted { return .sendText }
        // Never a name for the second time: of one that was made in vain the server may know.
        last += 1
        return .prepare(as: "s\(last)")
    }

    mutating func keep(_ sql: String, _ parameters: EncodedParameters, as name: String) {
        names[Key(sql: sql, types: parameters.types)] = name
    }

    /// Everything is sent as a text again: a table is not what it was.
    mutating func forget() {
        seen = []
        names = [:]
    }

    private static let kept = ["select ", "with ", "insert "].map { Array($0.utf8) }
}
