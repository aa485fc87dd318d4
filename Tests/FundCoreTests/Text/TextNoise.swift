/// Random text from a seed, made of pieces that parsers stumble over: the same seed gives the same text.
struct TextNoise: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

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
