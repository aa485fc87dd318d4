import Foundation
import FundCore
import Testing

@Suite struct `An amount in words` {
    /// Rules of accounting practice, checked by hand; the first fifteen are the house's own list of vectors.
    @Test(
        arguments: [
            (21, "Hai mươi mốt"), (24, "Hai mươi tư"), (15, "Mười lăm"), (25, "Hai mươi lăm"),
            (105, "Một trăm lẻ năm"), (1_001, "Một nghìn không trăm lẻ một"),
            (1_010, "Một nghìn không trăm mười"),
            (10_001, "Mười nghìn không trăm lẻ một"), (305_000_000, "Ba trăm lẻ năm triệu"),
            (1_005_000, "Một triệu không trăm lẻ năm nghìn"),
            (1_234_567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"),
            (2_440_000_000, "Hai tỷ bốn trăm bốn mươi triệu"), (2_500_000_000, "Hai tỷ năm trăm triệu"),
            (1_000_000_021, "Một tỷ không trăm hai mươi mốt"), (1_000_000_000_000, "Một nghìn tỷ"),
            (0, "Không"), (-1_000, "Âm một nghìn"), (11, "Mười một"), (14, "Mười bốn"),
            (104, "Một trăm lẻ bốn"),
            (10, "Mười"), (100, "Một trăm"), (111, "Một trăm mười một"), (131, "Một trăm ba mươi mốt"),
            (1_000_500, "Một triệu năm trăm"), (10_000_005, "Mười triệu không trăm lẻ năm"),
            (2_021, "Hai nghìn không trăm hai mươi mốt"),
            (1_000_000_000_001, "Một nghìn tỷ không trăm lẻ một"),
            (1_005_000_000_000, "Một nghìn không trăm lẻ năm tỷ"),
            (9_000_000_000_000_000, "Chín triệu tỷ"),
            (
                8_765_432_100_000_001,
                "Tám triệu bảy trăm sáu mươi lăm nghìn bốn trăm ba mươi hai tỷ một trăm triệu không trăm lẻ một"
            ),
        ] as [(Int64, String)])
    func `in Vietnamese follows the vectors`(dong: Int64, words: String) {
        #expect(AmountInWords().vietnamese(Money(dong)) == words + " đồng")
    }

    @Test func `takes the words that the house prefers`() {
        let northern = AmountInWords(missingTens: .linh, thousand: .ngan, fourAfterTens: .bon)
        #expect(northern.vietnamese(Money(24_104)) == "Hai mươi bốn ngàn một trăm linh bốn đồng")
        #expect(northern.vietnamese(Money(1_005)) == "Một ngàn không trăm linh năm đồng")
    }

    @Test(
        arguments: [
            (2_440_000_000, "Two billion four hundred forty million"), (0, "Zero"), (-21, "Minus twenty-one"),
            (1_000_015, "One million fifteen"), (100, "One hundred"),
            (9_000_000_000_000_000, "Nine quadrillion"), (1_234_567, nil),
        ] as [(Int64, String?)])
    func `in English is plain`(dong: Int64, words: String?) {
        let expected =
            words ?? "One million two hundred thirty-four thousand five hundred sixty-seven"
        #expect(AmountInWords.english(Money(dong)) == expected + " dong")
    }

    @Test func `reads back as the same number, whatever the words`() {
        var noise = TextNoise(seed: 6)
        for round in 0..<20_000 {
            let top: Int64 = (0..<(round % 16)).reduce(1) { bound, _ in bound * 10 } * 9
            let dong = Int64.random(in: 0...top, using: &noise)
            let words = AmountInWords(
                missingTens: round % 2 == 0 ? .le : .linh, thousand: round % 3 == 0 ? .ngan : .nghin,
                fourAfterTens: round % 5 == 0 ? .bon : .tu)
            let text = words.vietnamese(Money(dong))
            #expect(numberRead(from: text) == dong, "\(text)")
        }
    }

    /// ICU is right below a million where no group is empty but the last; above, it drops "không trăm".
    @Test func `agrees with ICU below a million`() {
        let vietnamese = NumberFormatter()
        vietnamese.locale = Locale(identifier: "vi_VN")
        vietnamese.numberStyle = .spellOut
        let english = NumberFormatter()
        english.locale = Locale(identifier: "en_US")
        english.numberStyle = .spellOut
        for number in Array(0...2_000) + Array(stride(from: 2_001, to: 1_000_000, by: 97)) {
            let money = Money(Int64(number))
            let ours = AmountInWords().vietnamese(money).lowercased()
            #expect(ours == vietnamese.string(from: NSNumber(value: number)).map { $0 + " đồng" })
            let inEnglish = AmountInWords.english(money).lowercased()
            #expect(inEnglish == english.string(from: NSNumber(value: number)).map { $0 + " dong" })
        }
    }
}

/// Reads Vietnamese words for a number, word by word: written apart from the code that writes them.
private func numberRead(from text: String) -> Int64? {
    let units: [Substring: Int64] = [
        "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6,
        "bảy": 7, "tám": 8, "chín": 9,
    ]
    var (billions, total, group, digit): (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
    for word in text.lowercased().split(separator: " ") where word != "đồng" {
        switch word {
        case "lẻ", "linh": continue
        case "trăm": (group, digit) = (digit * 100, 0)
        case "mười": group += 10
        case "mươi": (group, digit) = (group + digit * 10, 0)
        case "nghìn", "ngàn": (total, group, digit) = (total + (group + digit) * 1_000, 0, 0)
        case "triệu": (total, group, digit) = (total + (group + digit) * 1_000_000, 0, 0)
        case "tỷ": (billions, total, group, digit) = (total + group + digit, 0, 0, 0)
        default:
            guard let unit = units[word] else { return nil }
            digit = unit
        }
    }
    return billions * 1_000_000_000 + total + group + digit
}
