internal import Wording

/// The language of this run, chosen before anything is parsed, because help texts need it too.
enum Speech {
    nonisolated(unsafe) private(set) static var language = Language.vi

    /// `--lang` wins over `COOPFUND_LANG`; Vietnamese where neither says otherwise.
    static func choose(arguments: [String], environment: [String: String]) {
        if let name = environment["COOPFUND_LANG"], let chosen = Language(rawValue: name) {
            language = chosen
        }
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count {
                language = Language(rawValue: arguments[index + 1]) ?? language
            } else if argument.hasPrefix("--lang=") {
                language = Language(rawValue: String(argument.dropFirst("--lang=".count))) ?? language
            }
        }
    }
}
