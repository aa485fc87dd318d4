/// A transfer as a QR code that every bank's application reads (VietQR): the text of the code, by the profile of NAPAS
/// for transfers to an account (IBFT, QR specification 1.5.2, after EMVCo's merchant-presented mode).
package struct VietQR: Hashable, Sendable {
    /// The six digits of the bank (mã BIN).
    package let bin: String
    package let account: String
    /// Whole đồng; nil where whoever pays types it.
    package let amount: Amount?
    /// What stands on the statement of whoever is paid; see `transferText`.
    package let text: String?

    /// - Returns: nil where the bank is not six digits, the account not 6 to 19 letters and digits, or the text has
    ///   other than letters without accents, digits, spaces, dots and hyphens: a code that some application refuses is
    ///   none.
    package init?(bin: String, account: String, amount: Amount? = nil, text: String? = nil) {
        guard bin.utf8.count == 6, bin.utf8.allSatisfy(VietQR.isDigit),
            (6...19).contains(account.utf8.count), account.utf8.allSatisfy(VietQR.isLetterOrDigit),
            text.map({ (1...VietQR.longestText).contains($0.utf8.count) }) ?? true,
            text.map({ $0.utf8.allSatisfy(VietQR.isPlain) }) ?? true
        else { return nil }
        self.bin = bin
        self.account = account
        self.amount = amount
        self.text = text
    }

    /// What the code holds.
    package var payload: String {
        let holder = field("00", bin) + field("01", account)
        var payload = field("00", "01") + field("01", amount == nil ? "11" : "12")
        payload += field("38", field("00", "A000000727") + field("01", holder) + field("02", "QRIBFTTA"))
        payload += field("53", "704")
        if let amount { payload += field("54", String(amount.money.dong)) }
        payload += field("58", "VN")
        if let text { payload += field("62", field("08", text)) }
        payload += "6304"
        return payload + VietQR.checksum(of: payload)
    }

    /// CRC-16/CCITT-FALSE of the bytes, as four hexadecimal digits.
    package static func checksum(of text: String) -> String {
        var crc: UInt16 = 0xFFFF
        for byte in text.utf8 {
            crc ^= UInt16(byte) << 8
            for _ in 0..<8 { crc = crc & 0x8000 == 0 ? crc << 1 : crc << 1 ^ 0x1021 }
        }
        let digits = String(crc, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// So many letters of the purpose reach the other bank whole.
    package static let longestText = 50

    /// The purpose of a transfer: capital letters without accents, what else there is as spaces, cut where it is too
    /// long. `05/HĐTD-2012` becomes `05 HDTD-2012`.
    package static func transferText(_ words: String) -> String {
        var text = ""
        for byte in SearchText.fold(words).uppercased().utf8 {
            let isKept = isPlain(byte)
            if !isKept || byte == UInt8(ascii: " ") {
                if !text.isEmpty, !text.hasSuffix(" ") { text += " " }
            } else {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        text = String(text.prefix(longestText))
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }

    private func field(_ name: String, _ value: String) -> String {
        let count = String(value.utf8.count)
        return name + (count.utf8.count < 2 ? "0" : "") + count + value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == 0x20 || byte == 0x2D || byte == 0x2E
    }
}

/// A bank by what people call it and by the number that transfers know it by (mã BIN của NAPAS).
package enum BankNumber {
    /// The six digits of a bank that is written by name, or by the digits themselves; nil where it is not known here.
    package static func bin(of bank: String) -> String? {
        let digits = bank.filter { ("0"..."9").contains($0) }
        if digits.utf8.count == 6 { return digits }
        let words = SearchText.fold(bank)
        return known.first { name, _ in words.contains(name) }?.bin
    }

    /// Banks that funds like this one keep their money at. Others are written with their six digits beside the name.
    private static let known: [(name: String, bin: String)] = [
        ("agribank", "970405"), ("nong nghiep va phat trien nong thon", "970405"),
        ("vietcombank", "970436"), ("ngoai thuong viet nam", "970436"),
        ("bidv", "970418"), ("dau tu va phat trien viet nam", "970418"),
        ("vietinbank", "970415"), ("cong thuong viet nam", "970415"),
        ("co-opbank", "970446"), ("coopbank", "970446"), ("hop tac xa viet nam", "970446"),
    ]
}
