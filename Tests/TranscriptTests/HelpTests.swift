import Foundation
import FundTestSupport
import Testing

/// What somebody reads who asks for help.
@Suite struct `The help` {
    /// The commands with their own commands, as the tool itself lists them to programs.
    private struct Tree: Decodable {
        struct Command: Decodable {
            let commandName: String
            let discussion: String?
            let arguments: [Argument]?
            let subcommands: [Command]?
        }

        struct Argument: Decodable {
            struct Name: Decodable { let name: String }

            let names: [Name]?
        }

        let command: Command
    }

    private static func leaves() throws -> [(path: [String], command: Tree.Command)] {
        let ending = try run(coopfundBinary, ["--experimental-dump-help"])
        let tree = try JSONDecoder().decode(Tree.self, from: Data(ending.stdout.utf8))
        func leaves(of command: Tree.Command, _ path: [String]) -> [(path: [String], command: Tree.Command)] {
            let below = (command.subcommands ?? []).filter { $0.commandName != "help" }
            if below.isEmpty { return [(path, command)] }
            return below.flatMap { leaves(of: $0, path + [$0.commandName]) }
        }
        return leaves(of: tree.command, [])
    }

    /// An example that the tool does not understand teaches nothing.
    @Test func `of each command that writes has an example that is understood`() throws {
        let office = try Office(capital: "10 tỷ")
        let writing = try `The help`.leaves().filter { leaf in
            (leaf.command.arguments ?? []).contains { ($0.names ?? []).contains { $0.name == "dry-run" } }
        }
        #expect(writing.count > 40)
        for (path, command) in writing {
            let lines = (command.discussion ?? "").split(separator: "\n").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            let name = path.joined(separator: " ")
            let example = try #require(lines.first { $0.hasPrefix("coopfund " + name + " ") }, "\(name)")
            let ending = try run(
                URL(filePath: "/bin/sh"),
                ["-c", example.replacing("coopfund ", with: "\"$TOOL\" ", maxReplacements: 1)],
                environment: ["COOPFUND_DATABASE": office.conninfo, "TOOL": coopfundBinary.path])
            // The books know nothing of what it speaks of, and there is no such file; but it is understood.
            #expect(ending.status != 64, "\(example)\n\(ending.stderr)")
        }
    }

    @Test func `names the whole command`() throws {
        let ending = try run(coopfundBinary, ["loan", "repay", "--help"])
        #expect(ending.stdout.contains("CÁCH DÙNG: coopfund loan repay "))
    }
}
