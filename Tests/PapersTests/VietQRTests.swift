import FundCore
import Testing

@Suite struct `A transfer code` {
    /// The check of the algorithm itself, and the two examples of the specification that NAPAS gives.
    @Test func `has the sums of the published examples`() throws {
        #expect(VietQR.checksum(of: "123456789") == "29B1")
        let fixed = try #require(VietQR(bin: "970403", account: "0011012345678"))
        #expect(
            fixed.payload
                == "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F"
        )
        let dynamic = try #require(
            VietQR(
                bin: "970403", account: "0011012345678", amount: Amount(Money(180_000)),
                text: "thanh toan don hang"))
        // The example has a bill number besides, which ours has not: all but that and the sum is the same.
        #expect(
            dynamic.payload.hasPrefix(
                "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN6223"
                    + "0819thanh toan don hang6304"))
        #expect(
            VietQR.checksum(
                of:
                    "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang6304"
            ) == "2E2E")
    }

    @Test func `says its purpose in plain capitals`() {
        #expect(VietQR.transferText("TRA NO HD 05/HĐTD-2012") == "TRA NO HD 05 HDTD-2012")
        #expect(VietQR.transferText("Trả nợ {{x}} – “đợt” 1") == "TRA NO X DOT 1")
        #expect(VietQR.transferText(String(repeating: "Ữ", count: 80)) == String(repeating: "U", count: 50))
    }

    @Test(arguments: [
        ("97040", "0011012345678", nil), ("970403", "12345", nil), ("970403", "00110123456789012345", nil),
        ("970403", "001101-234", nil), ("970403", "0011012345678", "tiếng Việt"),
        ("970403", "0011012345678", ""),
    ])
    func `is not made of what an application refuses`(bin: String, account: String, text: String?) {
        #expect(VietQR(bin: bin, account: account, text: text) == nil)
    }

    @Test func `knows banks by name and by number`() {
        #expect(BankNumber.bin(of: "Agribank chi nhánh Sóc Trăng") == "970405")
        #expect(BankNumber.bin(of: "NH Ngoại thương Việt Nam") == "970436")
        #expect(BankNumber.bin(of: "Ngân hàng khác (970499)") == "970499")
        #expect(BankNumber.bin(of: "Quỹ tín dụng") == nil)
    }
}
