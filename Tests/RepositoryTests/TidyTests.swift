import Foundation
import FundCore
import FundServices
import Testing

/// What compilers do not check.
@Suite struct `The sources` {
    /// Which modules each room may import; what is not ours is named here too.
    @Test(arguments: [
        ("FundCore", []),
        ("Wording", ["FundCore"]),
        ("Postgres", ["CLibPQ", "Glibc"]),
        ("FundStore", ["FundCore", "Glibc", "Migrations", "Postgres"]),
        // A coder of its own would be longer than all that it codes.
        ("FundServices", ["FoundationEssentials", "FundCore", "FundStore", "Papers", "Wording"]),
        ("Papers", ["FundCore", "Wording"]),
        ("OfficeFiles", ["CQREncode", "CXlsxWriter", "CZip", "FundCore", "Papers", "Wording"]),
        ("PrivateCluster", ["Glibc"]),
        (
            "coopfund",
            [
                "ArgumentParser", "FoundationEssentials", "FundCore", "FundServices", "FundStore", "Glibc",
                "OfficeFiles", "Papers", "PrivateCluster", "Wording",
            ]
        ),
    ])
    func `import only what their room may know`(room: String, allowed: [String]) throws {
        #expect(try Repository.files(in: "Sources/\(room)", ending: ".swift").count > 3)
        let others = try Repository.imports(in: "Sources/\(room)").filter { !allowed.contains($0.module) }
        #expect(others.map { "\($0.place) \($0.module)" } == [])
    }

    @Test func `call C in few files`() throws {
        let callers = try Repository.imports(in: "Sources").filter {
            ["CLibPQ", "Glibc"].contains($0.module)
        }
        .map { $0.place.split(separator: ":")[0] }
        .filter { !$0.hasPrefix("Sources/PrivateCluster/") }
        #expect(
            Set(callers) == [
                "Sources/Bench/Asking.swift", "Sources/Bench/Bench.swift", "Sources/FundStore/Clock.swift",
                "Sources/Postgres/LibPQ.swift",
                "Sources/coopfund/System.swift",
                "Sources/coopfund/Output/AppendedFile.swift",
                "Sources/coopfund/Output/Output.swift", "Sources/coopfund/Output/OutputFile.swift",
                "Sources/coopfund/Output/OutputFolder.swift",
                "Sources/coopfund/Output/Pager.swift", "Sources/coopfund/Output/StreamedOutput.swift",
            ])
        let libpq = try Repository.imports(in: "Sources").filter { $0.module == "CLibPQ" }
        #expect(libpq.count == 1)
    }

    /// Money is whole đồng, a day is a day, and what fails says so.
    @Test(arguments: ["FundCore", "Postgres", "FundStore", "FundServices", "Papers", "Wording"])
    func `hold nothing that is forbidden`(room: String) throws {
        // Plain words first: they are found quickly.
        let words = ["Double", "Float", "fatalError", "Date(", "try!", "as!"]
        let forbidden = /\b(?:Double|Float\d*|CGFloat|fatalError)\b|\bDate\(|\btry!|\bas!/
        let found = try Repository.code(in: "Sources/\(room)").filter { place, line in
            words.contains { line.contains($0) } && line.contains(forbidden)
        }
        #expect(found.map { "\($0.place) \($0.line)" } == [])
    }

    /// An option that is given twice is refused, but where it makes a list.
    @Test func `know which options make a list`() throws {
        let declared = try Repository.files(in: "Sources/coopfund", ending: ".swift").flatMap { path in
            try Repository.text(path).matches(of: /@Option\((?:(?!\bvar\b)[^@{}])*\bvar (\w+):\s*\[/).map {
                String($0.1)
            }
        }
        let words = try Repository.text("Sources/coopfund/Arguments/Words.swift")
        let list = try #require(words.firstMatch(of: /repeatable: Set<String> = \[([^\]]*)\]/))
        let named = list.1.matches(of: /"([a-z-]+)"/).map { name in
            String(name.1).split(separator: "-").enumerated()
                .map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined()
        }
        #expect(Set(named) == Set(declared))
        // The same name elsewhere, for one value: that command says so.
        var once: Set<String> = []
        for path in try Repository.files(in: "Sources/coopfund/Commands", ending: ".swift") {
            for option in try Repository.text(path)
                .matches(of: /@Option\((?:(?!\bvar\b)[^@{}])*\bvar (\w+):\s*[^\[\s]/)
            where declared.contains(String(option.1)) {
                let command = try #require(path.firstMatch(of: /([A-Z][a-z]+)([A-Z][a-z]+)\.swift/))
                once.insert("\"\(command.1.lowercased()) \(command.2.lowercased())\": \"\(option.1)\"")
            }
        }
        let taken = try #require(words.firstMatch(of: /takenOnce = \[([^\]]*)\]/))
        let said = taken.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        #expect(once.sorted() == said.filter { !$0.isEmpty })
    }

    /// What a key stands for is known by its code: one of each, and each in the file of its act.
    @Test func `give every act a code and a file of its own`() throws {
        var codes: [String] = []
        for path in try Repository.files(in: "Sources/FundServices", ending: ".swift") {
            let text = try Repository.text(path)
            let acts = text.matches(of: /struct (\w+): (?:Act|ActRequest|ImportService)\b/)
                .map { String($0.1) }
            #expect(acts.count < 2 && acts.allSatisfy { path.hasSuffix("/\($0).swift") }, "\(path)")
            codes += text.matches(of: /static let code = ActCode\.(\w+)/).map { String($0.1) }
        }
        #expect(codes.sorted() == ActCode.allCases.map { "\($0)" }.sorted())
    }

    /// The coder stands in one place.
    @Test func `code requests in one file`() throws {
        let coders = try Repository.imports(in: "Sources/FundServices").filter {
            $0.module == "FoundationEssentials"
        }
        #expect(
            coders.map { $0.place.split(separator: ":")[0] }
                == ["Sources/FundServices/Requests/JSON+Coding.swift"])
    }

    /// What a command answers is put together once, in `FundServices`, for every form in which it is written.
    @Test func `build no table and no document where words are parsed`() throws {
        let found = try Repository.code(in: "Sources/coopfund/Commands").filter { place, line in
            !place.contains("/Database/") && (line.contains("Table(") || line.contains(".object("))
        }
        #expect(found.map { "\($0.place) \($0.line)" } == [])
    }

    @Test func `write every answer in every form in a transcript`() throws {
        let shown = try Repository.text("Tests/Transcripts/desk/forms.test").split(separator: "\n")
        var commands: [String] = []
        for path in try Repository.files(in: "Sources/coopfund/Commands", ending: ".swift") {
            let text = try Repository.text(path)
            guard text.contains("var form: AnswerForm") || text.contains("var choice: AnswerChoice") else {
                continue
            }
            let verb = try #require(text.firstMatch(of: /commandName: "([a-z-]+)"/)).1
            let noun = path.split(separator: "/").dropFirst(3).dropLast().joined(separator: " ").lowercased()
            commands.append(noun == verb ? noun : noun + " " + verb)
        }
        #expect(commands.count > 30)
        let missing = commands.filter { name in !shown.contains { ($0 + " ").hasPrefix("$ forms \(name) ") } }
        #expect(missing == [])
    }

    @Test func `leave nothing for later in a comment`() throws {
        for path in try Repository.files(in: "Sources", ending: ".swift") {
            let text = try Repository.text(path)
            #expect(!["TODO", "FIXME"].contains { text.contains($0) }, "\(path)")
        }
    }
}
