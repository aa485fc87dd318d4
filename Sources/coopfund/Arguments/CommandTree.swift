internal import ArgumentParser
internal import FoundationEssentials
internal import FundCore
internal import Wording

/// The commands and what each takes (cây lệnh): asked where a command line does not fit, so that the answer names
/// what was probably meant.
enum CommandTree {
    /// The command that the words name, read by itself: the parser need not look at all the others. Nil where the
    /// words do not fit, or ask for help: what is said then is of the whole tree.
    static func command(in words: [String]) -> (any ParsableCommand)? {
        let path = path(of: words)
        guard path.last.configuration.subcommands.isEmpty else { return nil }
        let command = try? path.last.parseAsRoot(Array(words.dropFirst(path.names.count)))
        // Where help is asked for, the parser gives a command of its own.
        return command.flatMap { type(of: $0) == path.last ? $0 : nil }
    }

    /// The parser knows no other word for a command that is not there than for one value too many.
    static func refuseUnknownCommand(in words: [String]) throws {
        let words = words.first == "help" ? words.dropFirst() : words[...]
        let path = path(of: words)
        guard let word = words.dropFirst(path.names.count).first, !word.hasPrefix("-") else { return }
        let commands = path.last.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !commands.isEmpty else { return }
        var near = NearName.nearest(word, among: commands)
        if near.isEmpty, path.names.isEmpty { near = nouns(of: word) }
        guard !near.isEmpty else {
            throw Usage.Problem(
                "usage.command-unknown",
                [
                    "word": .text(word),
                    "help": .text((["coopfund"] + path.names + ["--help"]).joined(separator: " ")),
                ])
        }
        throw Usage.Problem(
            "usage.command-near",
            [
                "word": .text(word),
                "near": .text(near.map { "“\($0)”" }.joined(separator: " " + say("word.or") + " ")),
            ])
    }

    /// A verb that was typed without its noun, under each noun that has it.
    private static func nouns(of verb: String) -> [String] {
        CoopFund.configuration.subcommands.filter { noun in
            noun.configuration.subcommands.contains { $0.configuration.commandName == verb }
        }.prefix(3).compactMap { $0.configuration.commandName.map { $0 + " " + verb } }
    }

    /// As far as the words name a command.
    private static func path(of words: some Sequence<String>) -> (
        names: [String], last: any ParsableCommand.Type
    ) {
        var (names, last): ([String], any ParsableCommand.Type) = ([], CoopFund.self)
        for word in words {
            guard
                let next = last.configuration.subcommands.first(where: {
                    $0.configuration.commandName == word
                })
            else { break }
            names.append(word)
            last = next
        }
        return (names, last)
    }

    /// The first option that the command does not take, with the one of its own that is near.
    static func unknownOption(in words: [String]) -> (name: String, near: String?)? {
        let names = path(of: words).names
        guard let shape = CommandShape(of: names) else { return nil }
        let known = shape.items.flatMap { $0.names ?? [] }.map(\.name).filter { $0.count > 1 }
        let unknown = shape.given(in: words.dropFirst(names.count)).options.keys.filter {
            !known.contains($0)
        }
        guard
            let name = words.lazy.map({ String($0.dropFirst(2).prefix { $0 != "=" }) }).first(
                where: unknown.contains)
        else { return nil }
        return (name, NearName.nearest(name, among: known, most: 1).first)
    }

    /// What a command must be given and these words do not give, in the order of its help.
    static func missing(from words: [String]) -> [CommandShape.Item] {
        let names = path(of: words).names
        guard let shape = CommandShape(of: names) else { return [] }
        let given = shape.given(in: words.dropFirst(names.count))
        var values = given.values
        return shape.items.filter { item in
            if item.kind == "positional" {
                values -= 1
                return !item.isOptional && values < 0
            }
            guard !item.isGiven(among: given.options) else { return false }
            return !item.isOptional || isNeeded(item, command: names.joined(separator: " "), given.options)
        }
    }

    /// Some options can be left out only where another stands in their place.
    private static func isNeeded(
        _ item: CommandShape.Item, command: String, _ given: [String: String?]
    ) -> Bool {
        switch (command, item.preferredName?.name) {
        case ("loan sign", "instalments"), ("loan sign", "every"), ("schedule preview", "instalments"),
            ("schedule preview", "every"):
            (given["method"] ?? nil).flatMap(RepaymentMethod.init(argument:)) != .custom
        case ("schedule preview", "disbursed"): given["draw"] == nil
        case ("ledger assert", "on"): true
        default: false
        }
    }
}

/// What one command takes, as the parser tells programs.
struct CommandShape: Decodable {
    struct Name: Decodable { let name: String }

    struct Item: Decodable {
        let kind: String
        let isOptional: Bool
        let names: [Name]?
        let preferredName: Name?
        let valueName: String?
        let abstract: String?

        /// `--amount <amount>`, `<number>`.
        var written: String {
            let value = "<\(valueName ?? "")>"
            return preferredName.map { "--\($0.name) \(value)" } ?? value
        }

        func isGiven(among options: [String: String?]) -> Bool {
            (names ?? []).contains { options.keys.contains($0.name) }
        }
    }

    private struct Command: Decodable { let arguments: [Item]? }
    private struct Tool: Decodable { let command: Command }

    let items: [Item]

    /// Nil where the parser does not tell.
    init?(of path: [String]) {
        do {
            _ = try CoopFund.parseAsRoot(path + ["--experimental-dump-help"])
            return nil
        } catch {
            let document = Data(CoopFund.fullMessage(for: error).utf8)
            guard let tool = try? JSONDecoder().decode(Tool.self, from: document) else { return nil }
            items = tool.command.arguments ?? []
        }
    }

    /// The options among words, with the values that follow them, and how many words stand alone.
    func given(in words: some Sequence<String>) -> (options: [String: String?], values: Int) {
        let valued = Set(items.filter { $0.kind == "option" }.flatMap { $0.names ?? [] }.map(\.name))
        var (options, values): ([String: String?], Int) = ([:], 0)
        var rest = Array(words)[...]
        var isEnded = false
        while let word = rest.popFirst() {
            if isEnded || !word.hasPrefix("--") {
                values += 1
            } else if word == "--" {
                isEnded = true
            } else if let sign = word.firstIndex(of: "=") {
                options[String(word[..<sign].dropFirst(2))] = String(word[word.index(after: sign)...])
            } else {
                let name = String(word.dropFirst(2))
                options.updateValue(valued.contains(name) ? rest.popFirst() : nil, forKey: name)
            }
        }
        return (options, values)
    }
}
