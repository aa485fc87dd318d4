/// Writes an amount in words (số tiền bằng chữ), as vouchers and contracts must carry it.
///
/// The rules are those of Vietnamese accounting practice; below a million they agree with the spelling of ICU,
/// above it a group below one hundred keeps its "không trăm", also after an empty group, so that nothing can be
/// put in later: 10.000.005 is "mười triệu không trăm lẻ năm".
package struct AmountInWords: Hashable, Sendable {
    /// What stands for missing tens: 105 is "một trăm lẻ năm" in the south, "linh" in the north.
    package enum MissingTens: String, CaseIterable, Sendable {
        case le = "lẻ"
        case linh
    }

    /// The word for a thousand: "nghìn" on official papers, "ngàn" in the south.
    package enum Thousand: String, CaseIterable, Sendable {
        case nghin = "nghìn"
        case ngan = "ngàn"
    }

    /// The 4 of 24: "hai mươi tư" or "hai mươi bốn"; elsewhere it is always "bốn".
    package enum FourAfterTens: String, CaseIterable, Sendable {
        case tu = "tư"
        case bon = "bốn"
    }

    package let missingTens: MissingTens
    package let thousand: Thousand
    package let fourAfterTens: FourAfterTens

    package init(
        missingTens: MissingTens = .le, thousand: Thousand = .nghin, fourAfterTens: FourAfterTens = .tu
    ) {
        self.missingTens = missingTens
        self.thousand = thousand
        self.fourAfterTens = fourAfterTens
    }

    /// `Hai tỷ bốn trăm bốn mươi triệu đồng`; a negative amount opens with "Âm".
    package func vietnamese(_ money: Money) -> String {
        let count = money.dong.magnitude
        let words = count == 0 ? ["không"] : number(count, isLeading: true)
        return sentence((money.dong < 0 ? ["âm"] : []) + words + ["đồng"])
    }

    /// Thousands of millions and what is left of them; the former may themselves be thousands and millions:
    /// nghìn tỷ, triệu tỷ.
    private func number(_ count: UInt64, isLeading: Bool) -> [String] {
        let (billions, rest) = count.quotientAndRemainder(dividingBy: 1_000_000_000)
        guard billions > 0 else { return belowBillion(rest, isLeading: isLeading) }
        return number(billions, isLeading: isLeading) + ["tỷ"] + belowBillion(rest, isLeading: false)
    }

    private func belowBillion(_ count: UInt64, isLeading: Bool) -> [String] {
        let groups = [
            (Int(count / 1_000_000), ["triệu"]),
            (Int(count / 1_000 % 1_000), [thousand.rawValue]),
            (Int(count % 1_000), []),
        ]
        var words: [String] = []
        for (group, unit) in groups where group > 0 {
            words += belowThousand(group, isLeading: isLeading && words.isEmpty) + unit
        }
        return words
    }

    /// - Parameter isLeading: whether nothing stands before: only then may "không trăm" be left out.
    private func belowThousand(_ count: Int, isLeading: Bool) -> [String] {
        let (hundreds, tens, units) = (count / 100, count / 10 % 10, count % 10)
        let saysHundreds = hundreds > 0 || !isLeading
        var words = saysHundreds ? [AmountInWords.digits[hundreds], "trăm"] : []
        switch tens {
        case 0: if saysHundreds && units > 0 { words.append(missingTens.rawValue) }
        case 1: words.append("mười")
        default: words += [AmountInWords.digits[tens], "mươi"]
        }
        switch (tens, units) {
        case (_, 0): break
        case (2..., 1): words.append("mốt")
        case (2..., 4): words.append(fourAfterTens.rawValue)
        case (1..., 5): words.append("lăm")
        default: words.append(AmountInWords.digits[units])
        }
        return words
    }

    private static let digits = [
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
    ]
}

extension AmountInWords {
    /// `Two billion four hundred forty million dong`; a negative amount opens with "Minus".
    package static func english(_ money: Money) -> String {
        let count = money.dong.magnitude
        var words = money.dong < 0 ? ["minus"] : []
        if count == 0 { words.append("zero") }
        var scale: UInt64 = 1_000_000_000_000_000
        for name in ["quadrillion", "trillion", "billion", "million", "thousand", ""] {
            let group = Int(count / scale % 1_000)
            if group > 0 { words += englishBelowThousand(group) + (name.isEmpty ? [] : [name]) }
            scale /= 1_000
        }
        return sentence(words + ["dong"])
    }

    private static func englishBelowThousand(_ count: Int) -> [String] {
        let (hundreds, rest) = (count / 100, count % 100)
        var words = hundreds > 0 ? [englishBelowTwenty[hundreds], "hundred"] : []
        if rest >= 20 {
            let units = rest % 10
            words.append(englishTens[rest / 10] + (units > 0 ? "-" + englishBelowTwenty[units] : ""))
        } else if rest > 0 {
            words.append(englishBelowTwenty[rest])
        }
        return words
    }

    private static let englishBelowTwenty = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let englishTens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
}

/// The words as a sentence opens with them: the first letter large.
private func sentence(_ words: [String]) -> String {
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
}
