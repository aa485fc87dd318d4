import Foundation
import Papers
import Testing

@Suite struct `The page on papers` {
    private static let text: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return (try? String(contentsOf: root.appending(path: "Documentation/Papers.md"), encoding: .utf8))
            ?? ""
    }()

    @Test func `names every kind of paper once`() {
        let named = Self.text.matches(of: /(?m)^\| `([a-z-]+)` \| [A-ZĐ]/).map { String($0.1) }
        #expect(named.sorted() == PaperKind.allCases.map(\.rawValue).sorted())
    }

    @Test func `names every mark`() {
        let named = Set(Self.text.matches(of: /`([a-z-]+\.[a-z-]+)`/).map { String($0.1) })
        #expect(PaperMark.names.subtracting(named) == [])
        let lists = Set(Self.text.matches(of: /(?m)^\| `\{\{#([a-z]+)\}\}` \| `/).map { String($0.1) })
        #expect(lists == Set(PaperMark.lists.map(\.key)))
    }
}
