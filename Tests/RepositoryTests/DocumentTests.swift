import Foundation
import FundCore
import FundStore
import Testing

@Suite struct `The documents` {
    @Test func `name every refusal once`() throws {
        let page = try Repository.text("Documentation/Refusals.md")
        let rows = page.matches(of: /(?m)^\| `([a-z.-]+)` \|/).map { String($0.1) }
        #expect(rows.sorted() == Refusal.Code.allCases.map(\.rawValue).sorted())
    }

    @Test func `have a paragraph for every check, in the order in which they run`() throws {
        let page = try Repository.text("Documentation/Checks.md")
        #expect(page.matches(of: /(?m)^## ([a-z-]+)$/).map { String($0.1) } == Check.all.map(\.name))
    }

    @Test func `name no place of one machine`() throws {
        for path in try documents() {
            let text = try Repository.text(path)
            let found = text.matches(of: /(?:^|[^\w.~])(\/(?:tmp|root|home|work|Users)\/\S*)/).map { $0.1 }
            #expect(found == [], "\(path)")
        }
    }

    /// A link to a file of ours that is not there helps nobody.
    @Test func `link to files that exist`() throws {
        for path in try documents() {
            let folder = Repository.root.appending(path: path).deletingLastPathComponent()
            for link in try Repository.text(path).matches(of: /\]\(([^)#:\s]+)(?:#[^)]*)?\)/) {
                let target = folder.appending(path: String(link.1)).path
                #expect(FileManager.default.fileExists(atPath: target), "\(path): \(link.1)")
            }
        }
    }

    private func documents() throws -> [String] {
        let root = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
        return try root.filter { $0.hasSuffix(".md") }.sorted()
            + Repository.files(in: "Documentation", ending: ".md")
    }
}
