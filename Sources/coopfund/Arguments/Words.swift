internal import FundCore
internal import Wording

/// The words of a command line as people mean them, put so that the parser takes them so.
///
/// - A text that begins with a hyphen is a text: `--note '- tiền lãi'`.
/// - The options that every command takes may stand before the noun or the verb: `coopfund --json loan list`.
/// - An option with a value that is given twice is a slip: which of two amounts was meant, nobody knows.
enum Words {
    /// - Parameter words: those after the program's name; what follows `--` is left as it is.
    static func arranged(_ words: [String]) throws -> [String] {
        let end = words.firstIndex(of: "--") ?? words.endIndex
        let joined = withHyphenedTexts(Array(words[..<end]))
        try refuseRepetition(in: joined)
        return withCommonOptionsLast(joined) + words[end...]
    }

    private static func withHyphenedTexts(_ words: [String]) -> [String] {
        var result: [String] = []
        for word in words {
            if word.hasPrefix("-"), !isOption(word), let option = result.last, isOption(option),
                option.hasPrefix("--"), !option.contains("=")
            {
                result[result.count - 1] += "=" + word
            } else {
                result.append(word)
            }
        }
        return result
    }

    private static func refuseRepetition(in words: [String]) throws {
        let command = words.filter { !$0.hasPrefix("-") }.prefix(2).joined(separator: " ")
        var seen: Set<Substring> = []
        for (index, word) in words.enumerated() where word.hasPrefix("--") && isOption(word) {
            let name = word.dropFirst(2).prefix { $0 != "=" }
            // What stands alone takes no value: to say it twice changes nothing.
            let hasValue = word.contains("=") || index + 1 < words.count && !isOption(words[index + 1])
            let isList = repeatable.contains(String(name)) && takenOnce[command] != String(name)
            guard hasValue, !isList else { continue }
            guard seen.insert(name).inserted else {
                throw Usage.Problem("usage.option-twice", ["option": .text("--" + name)])
            }
        }
    }

    /// The options that make a list.
    static let repeatable: Set<String> = [
        "due", "draw", "holiday", "debit", "credit", "rate-from", "evidence", "reader", "figure",
        "encrypt-to", "condition", "invoice", "in-spite-of",
    ]

    /// The commands that take one of these once.
    static let takenOnce = [
        "finding add": "due", "finding close": "evidence", "invoice add": "draw",
        "ledger assert": "evidence", "loan recall": "due",
        "visit record": "evidence",
    ]

    private static func withCommonOptionsLast(_ words: [String]) -> [String] {
        var (path, moved): ([String], [String]) = ([], [])
        var index = words.startIndex
        while index < words.endIndex, path.count < 2 {
            let word = words[index]
            let name = String(word.dropFirst(2).prefix { $0 != "=" })
            let length = !word.contains("=") && common[name] == true ? 2 : 1
            if word.hasPrefix("--"), common[name] != nil {
                moved += words[index..<min(index + length, words.endIndex)]
                index += length
            } else if isOption(word) {
                break
            } else {
                path.append(word)
                index += 1
            }
        }
        return path + words[min(index, words.endIndex)...] + moved
    }

    /// The options that every command takes (`CommonOptions`), and whether a value follows.
    private static let common = ["json": false, "debug": false, "fund": true, "database": true]

    /// Whether a word can be nothing but an option: `--amount`, `--amount=5`, `-h`.
    private static func isOption(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }
        if bytes.count == 2 { return bytes[0] == 0x2d && isLetter(bytes[1]) }
        return bytes.count > 2 && bytes[0] == 0x2d && bytes[1] == 0x2d && isLetter(bytes[2])
            && bytes.prefix { $0 != 0x3d }.allSatisfy {
                isLetter($0) || $0 == 0x2d || (0x30...0x39).contains($0)
            }
    }
}
