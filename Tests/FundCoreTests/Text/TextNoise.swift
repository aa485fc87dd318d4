import FundTestSupport

/// Random text from a seed, made of pieces that parsers stumble over: the same seed gives the same text.
struct TextNoise: RandomNumberGenerator {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next() -> UInt64 { generator.next() }

    mutating func text() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &self) {
            text += TextNoise.pieces.randomElement(using: &self) ?? ""
        }
        if Bool.random(using: &self) {
            let bytes = (0..<Int.random(in: 0...6, using: &self)).map { _ in
                UInt8.random(in: 0...255, using: &self)
            }
            text += String(decoding: bytes, as: UTF8.self)
        }
        return text
    }

    private static let pieces = [
        "0", "1", "9", "12", "000", "999", "2440", "99999999999999999999", ".", ",", " ", "-", "+", "/", "%",
        "m",
        "w", "d", "tr", "tỷ", "trie\u{302}\u{323}u", "triệu", "nghìn", "đồng", "/năm", "/tháng", "\u{301}",
        "\u{A0}",
        "１", "٣", "\0", "\n", "\r\n", "e9", "0x", "∞", "🏦", "\u{202E}",
    ]
}
