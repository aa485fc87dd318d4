import Foundation

/// Writes one Swift file that holds each SQL file as a raw string: `embed-sql OUTPUT INPUT…`.
@main struct EmbedSQL {
    static func main() throws {
        let files = CommandLine.arguments.dropFirst(2)
        var swift = "/// The SQL files of this target by name, in order of name.\n"
        swift += "let embeddedSQL: [(name: String, text: String)] = [\n"
        for file in files {
            let url = URL(fileURLWithPath: file)
            let text = try String(contentsOf: url, encoding: .utf8)
            swift +=
                "    (\"\(url.deletingPathExtension().lastPathComponent)\", ###\"\"\"\n\(text)\n\"\"\"###),\n"
        }
        swift += "]\n"
        try swift.write(toFile: CommandLine.arguments[1], atomically: true, encoding: .utf8)
    }
}
