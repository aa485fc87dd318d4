/// What two borrowers can share that makes them one, or one behind the other (dấu hiệu trùng khách hàng): each in the one
/// form in which spellings do not differ.
package struct Resemblance: Hashable, Sendable {
    package enum Trait: String, CaseIterable, Sendable {
        case name
        case representative
        /// Of the member or of who represents the cooperative; also as a tax code.
        case idNumber = "id-number"
        case phone
        case bankAccount = "bank-account"
        /// A parcel of land, or the certificate on it, that both gave as collateral.
        case parcel
    }

    package let trait: Trait
    /// What is compared; not meant to be read.
    package let form: String

    package init?(_ trait: Trait, _ text: String?) {
        guard let text else { return nil }
        let form: String
        switch trait {
        case .name: form = Resemblance.nameForm(text)
        case .representative: form = Resemblance.personForm(text)
        case .idNumber, .phone, .bankAccount, .parcel: form = text
        }
        guard !form.isEmpty else { return nil }
        self.trait = trait
        self.form = form
    }

    /// A name without accents, marks and the words for its legal form; abbreviations are written out: "HTX NN Phú Lợi" is
    /// "Hợp tác xã Nông nghiệp Phú Lợi".
    package static func nameForm(_ name: String) -> String {
        let words = Resemblance.words(of: name).map { abbreviations[$0] ?? $0 }.joined(separator: " ")
        let all = words.split(separator: " ").map(String.init)
        var rest = all[...]
        // "Liên hiệp hợp tác xã", "Hợp tác xã", "Tổ hợp tác": what each is stands in its kind.
        for form in legalForms where rest.starts(with: form) {
            rest = rest.dropFirst(form.count)
            break
        }
        return (rest.isEmpty ? all[...] : rest).joined()
    }

    /// The name of a person without accents, marks and title: "Ông Trần Văn A" is "TRAN VAN A".
    package static func personForm(_ name: String) -> String {
        let words = Resemblance.words(of: name)
        let isTitled = words.count > 2 && ["ong", "ba", "anh", "chi"].contains(words[0])
        return words.dropFirst(isTitled ? 1 : 0).joined(separator: " ")
    }

    private static func words(of text: String) -> [String] {
        SearchText.fold(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static let legalForms = [
        ["lien", "hiep", "hop", "tac", "xa"], ["hop", "tac", "xa"], ["to", "hop", "tac"],
    ]

    private static let abbreviations = [
        "htx": "hop tac xa", "lhhtx": "lien hiep hop tac xa", "tht": "to hop tac", "nn": "nong nghiep",
        "dv": "dich vu", "dvnn": "dich vu nong nghiep", "sx": "san xuat", "tm": "thuong mai",
        "tmdv": "thuong mai dich vu", "ntts": "nuoi trong thuy san", "qtdnd": "quy tin dung nhan dan",
        "xd": "xay dung", "vt": "van tai", "cn": "chan nuoi",
    ]
}

/// A parcel of land as a description names it (thửa đất, tờ bản đồ, số phát hành giấy chứng nhận).
package enum LandParcel {
    /// What identifies the parcels and certificates of a text: `12/5` for parcel 12 of map sheet 5, `CS01234567` for the
    /// serial of a certificate. The same words for two parcels of two communes come out alike.
    package static func forms(in text: String) -> [String] {
        let words = SearchText.fold(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
        var forms: [String] = []
        if let parcel = number(
            after: [["thua", "dat", "so"], ["thua", "so"], ["thua", "dat"], ["thua"]], in: words),
            let sheet = number(
                after: [["to", "ban", "do", "so"], ["to", "ban", "do"], ["to", "so"], ["tbd"], ["to"]],
                in: words)
        {
            forms.append(parcel + "/" + sheet)
        }
        return forms + serials(in: words)
    }

    private static func number(after phrases: [[String]], in words: [String]) -> String? {
        for phrase in phrases {
            for start in words.indices where words[start...].starts(with: phrase) {
                let next = start + phrase.count
                guard next < words.count, let number = Int(words[next]) else { continue }
                return String(number)
            }
        }
        return nil
    }

    /// One or two letters and six to eight digits, together or apart: `CS 01234567`.
    private static func serials(in words: [String]) -> [String] {
        var serials: [String] = []
        for (index, word) in words.enumerated() {
            let letters = word.prefix { $0.isLetter }
            let joined = word.dropFirst(letters.count)
            guard (1...2).contains(letters.count) else { continue }
            let digits = joined.isEmpty && index + 1 < words.count ? words[index + 1][...] : joined
            if (6...8).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) {
                serials.append(letters.uppercased() + digits)
            }
        }
        return serials
    }
}
