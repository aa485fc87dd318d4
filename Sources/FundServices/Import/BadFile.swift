package import FundCore
package import Wording

/// One reason for which a file is not taken in: where, and what is wrong there.
package struct FileFlaw: Hashable, Sendable {
    /// From 1; 0 is the file as a whole.
    package let line: Int
    package let field: String?
    package let code: String
    package let message: Message

    package init(line: Int, field: String?, code: String, _ arguments: [String: Refusal.Argument]) {
        self.line = line
        self.field = field
        self.code = code
        message = Message(code, arguments)
    }

    package init(_ flaw: CSVFlaw) {
        self.init(line: flaw.line, field: flaw.field, code: flaw.code.rawValue, flaw.arguments)
    }

    package init(_ flaw: TextFlaw, typed: String, line: Int, field: String) {
        self.init(
            line: line, field: field, code: flaw.code, ["text": .text(Terminal.shortened(typed, to: 40))])
    }

    package init(_ refusal: Refusal, line: Int, field: String?) {
        self.init(line: line, field: field, code: refusal.code.rawValue, refusal.arguments)
    }

    package func text(in language: Language) -> String {
        guard line > 0 else { return message.text(in: language) }
        var arguments: [String: Refusal.Argument] = [
            "line": .number(line), "flaw": .text(message.text(in: language)),
        ]
        guard let field else { return Catalogue.text("csv.line", arguments, in: language) }
        arguments["field"] = .text(field)
        return Catalogue.text("csv.line-and-field", arguments, in: language)
    }
}

/// A file that cannot be taken in, with every reason; nothing of it was recorded.
package struct BadFile: Error, Sendable {
    package let path: String
    package let flaws: [FileFlaw]
    /// The sentence above the flaws: what was not done with the file.
    private let head: String

    package init(path: String, flaws: [FileFlaw], head: String = "file.bad") {
        self.path = path
        self.head = head
        self.flaws = flaws.sorted { ($0.line, $0.field ?? "") < ($1.line, $1.field ?? "") }
    }

    /// The file, then a line for each flaw.
    package func text(in language: Language) -> String {
        let head = Catalogue.text(
            head, ["file": .text(path), "count": .number(flaws.count)], in: language)
        return ([head] + lines(in: language).map { "  " + $0 }).joined(separator: "\n")
    }

    /// Flaws that say the same of many lines are one line: the first that they stand on, and how many there are.
    private func lines(in language: Language) -> [String] {
        struct Said: Hashable {
            let field: String?
            let message: Message
        }
        let groups = Dictionary(grouping: flaws.indices) {
            Said(field: flaws[$0].field, message: flaws[$0].message)
        }
        return groups.values.sorted { $0[0] < $1[0] }.flatMap { group in
            let text = flaws[group[0]].text(in: language)
            guard group.count > BadFile.mostAlike else {
                return group.map { flaws[$0].text(in: language) }
            }
            let more = Catalogue.text(
                "file.alike",
                ["count": .number(group.count - 1), "last": .number(flaws[group[group.count - 1]].line)],
                in: language)
            return [text + " " + more]
        }
    }

    /// So many flaws alike are shown each by itself.
    private static let mostAlike = 3

    package func json(in language: Language) -> JSON {
        .array(
            flaws.map { flaw in
                .object([
                    .init("file", path.json), .init("line", flaw.line.json), .init("field", flaw.field.json),
                    .init("code", flaw.code.json), .init("message", flaw.message.text(in: language).json),
                ])
            })
    }
}
