import Foundation
import Testing

/// This repository's own files.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Paths below a folder, from the root, in order.
    static func files(in folder: String, ending: String) throws -> [String] {
        let found = try #require(FileManager.default.enumerator(atPath: root.appending(path: folder).path))
        return found.compactMap { ($0 as? String).map { "\(folder)/\($0)" } }
            .filter { $0.hasSuffix(ending) }.sorted()
    }

    /// Lines of code with their place; what follows `//` is left out.
    static func code(in folder: String) throws -> [(place: String, line: String)] {
        try files(in: folder, ending: ".swift").flatMap { path in
            try text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .map { number, line in
                    let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
                    return ("\(path):\(number + 1)", String(code))
                }
        }
    }

    /// The modules that the files of a folder import, with the place of each import.
    static func imports(in folder: String) throws -> [(place: String, module: String)] {
        try code(in: folder).filter { $0.line.contains("import ") }.compactMap { place, line in
            line.firstMatch(of: /^\s*(?:(?:package|internal|public|private|@testable) )*import (\w+)/)
                .map { (place, String($0.1)) }
        }
    }
}
