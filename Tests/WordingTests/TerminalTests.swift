import FundTestSupport
import Testing
import Wording

@Suite struct `Text on a terminal` {
    @Test(arguments: [
        ("Hợp tác xã", "Hợp tác xã"), ("a\u{1B}[31mb", "a␛[31mb"), ("a\r\nb\tc", "a␍␊b␉c"),
        ("\u{7F}\0", "␡␀"),
        ("\u{9B}2J", "\u{FFFD}2J"), ("\u{202E}gpj.exe", "\u{FFFD}gpj.exe"),
        ("\u{2066}\u{2069}", "\u{FFFD}\u{FFFD}"),
        ("\u{2028}\u{FEFF}\u{200B}\u{200E}\u{AD}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("👩‍🌾", "👩‍🌾"), ("\u{E0041}", "\u{FFFD}"),
    ])
    func `is seen and does nothing else`(text: String, cleaned: String) {
        #expect(Terminal.clean(text) == cleaned)
        #expect(Terminal.clean(cleaned) == cleaned)
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("Hợp tác xã", 10), ("Ho\u{31B}\u{323}p ta\u{301}c xa\u{303}", 10), ("đồng", 4),
        ("日本", 4), ("한국", 4), ("ﾊﾝ", 2), ("Ａ", 2), ("\u{301}", 0), ("🏦", 2), ("👩‍🌾", 2), ("❤", 1), ("❤️", 2),
        ("🇻🇳", 2), ("…", 1), ("─", 1), ("“", 1),
    ])
    func `takes the columns that terminals give it`(text: String, width: Int) {
        #expect(Terminal.width(of: text) == width)
    }

    @Test(arguments: [
        ("Hợp tác xã", 10, "Hợp tác xã"), ("Hợp tác xã", 9, "Hợp tác …"), ("Hợp tác xã", 1, "…"),
        ("Hợp tác xã", 0, ""), ("日本日本", 4, "日…"), ("日本日本", 5, "日本…"), ("", 0, ""),
        ("a\nb", 3, "a␊b"),
    ])
    func `is cut with a mark that it was cut`(text: String, width: Int, shortened: String) {
        #expect(Terminal.shortened(text, to: width) == shortened)
    }

    @Test func `leaves nothing to act, whatever the bytes`() {
        var noise = Noise(seed: 9)
        for _ in 0..<5_000 {
            let text = noise.text()
            let cleaned = Terminal.clean(text)
            #expect(!cleaned.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) })
            #expect(!cleaned.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
            let width = Int.random(in: 0...20, using: &noise)
            #expect(Terminal.width(of: Terminal.shortened(text, to: width)) <= max(width, 0))
        }
    }
}

/// Random text from a seed: the same seed gives the same text.
struct Noise: RandomNumberGenerator {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next() -> UInt64 { generator.next() }

    /// Any scalars at all, with the dangerous and the combining ones often.
    mutating func text() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...30, using: &self) {
            let bound: UInt32 =
                [0x20, 0x100, 0x370, 0x2100, 0x1_0000, 0x11_0000].randomElement(using: &self) ?? 1
            if let scalar = Unicode.Scalar(UInt32.random(in: 0..<bound, using: &self)) { text.append(scalar) }
        }
        return String(text)
    }
}
