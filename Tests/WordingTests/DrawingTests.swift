import Testing

@testable import Wording

@Suite struct `A drawing` {
    /// 30 of 120 are a quarter of the 1000 that a bar is wide.
    @Test func `is to scale`() {
        #expect(Drawing.bar([(0, 30, 1), (30, 120, 2)], of: 120).contains("x=\"0\" width=\"250\""))
        #expect(Drawing.bar([(0, 30, 1), (30, 120, 2)], of: 120).contains("x=\"250\" width=\"750\""))
        // A step down begins where it ends.
        #expect(Drawing.bar([(120, 90, 3)], of: 120).contains("x=\"750\" width=\"250\""))
    }

    @Test func `shows the least that there is, and nothing of nothing`() {
        #expect(Drawing.bar([(0, 1, 1)], of: 9_000_000_000_000_000).contains("width=\"6\""))
        #expect(Drawing.bar([(120, 120, 1)], of: 120).contains("<rect") == false)
        #expect(Drawing.bar([(0, 5, 1)], of: 0).contains("<rect") == false)
    }

    @Test(
        arguments: [
            (0, 10_000_000), (10_000_000, 10_000_000), (10_000_001, 20_000_000),
            (5_000_000_000, 6_000_000_000),
            (8_000_000_001, 10_000_000_000), (9_000_000_000_000_000, 10_000_000_000_000_000),
        ] as [(Int64, Int64)])
    func `ends at a round figure`(dong: Int64, most: Int64) { #expect(Drawing.roundMost(dong) == most) }

    @Test func `stacks its layers, and keeps words as words`() {
        let svg = Drawing.areas(
            [.init([10_000_000, 5_000_000], ink: 1), .init([0, 5_000_000], ink: 2)], names: ["<a>", "b"],
            description: "\"<x>\"", in: .vi)
        // Both end at the full height, 12, of 176; the first layer at half of it.
        #expect(svg.contains("points=\"60,12 392,94 392,176 60,176\""))
        #expect(svg.contains("points=\"60,12 392,12 392,94 60,12\""))
        #expect(svg.contains("aria-label=\"&quot;&lt;x&gt;&quot;\""))
        #expect(!svg.contains("<a>") && !svg.contains("<x>"))
    }
}
