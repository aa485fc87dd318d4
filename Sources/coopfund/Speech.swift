internal import Wording

/// The language of this run, chosen before anything is parsed, because help texts need it too.
enum Speech {
    nonisolated(unsafe) private(set) static var language = Language.vi

    /// `--lang` wins over `COOPFUND_LANG`; Vietnamese where neither says otherwise.
    ///
    /// - Returns: the words without a language that is understood, so that it may stand after any word;
    ///   another value is left for the parser to refuse.
    static func choose(_ words: [String], named: String?) -> [String] {
        if let named, let chosen = Language(rawValue: named) { language = chosen }
        var rest: [String] = []
        var index = words.startIndex
        while index < words.endIndex {
            let word = words[index]
            // What follows `--` is not ours, and what follows another option may be its value.
            if word == "--" { break }
            if word == "--lang", index + 1 < words.endIndex, let chosen = Language(rawValue: words[index + 1])
            {
                language = chosen
                index += 2
            } else if word.hasPrefix("--lang="), let chosen = Language(rawValue: String(word.dropFirst(7))) {
                language = chosen
                index += 1
            } else {
                rest.append(word)
                index += 1
            }
        }
        return rest + words[index...]
    }
}
