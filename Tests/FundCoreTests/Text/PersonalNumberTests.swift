import FundCore
import Testing

/// Numbers of people and places as they are typed; the forms are those of the law that each type names.
@Suite struct `A number of a citizen` {
    @Test(arguments: [
        ("092085001234", "092085001234"), ("092 085 001 234", "092085001234"), ("361234567", "361234567"),
    ])
    func `is read without blanks`(typed: String, kept: String) throws {
        #expect(try PersonalNumber(parsing: typed).text == kept)
    }

    @Test(arguments: ["12345", "0920850012345", "000085001234", "09208500123a"])
    func `has twelve digits, or nine`(typed: String) {
        #expect(throws: TextFlaw.notAPersonalNumber) { try PersonalNumber(parsing: typed) }
    }

    @Test func `is a tax code of a person`() throws {
        let code = try TaxCode(parsing: "092085001234")
        #expect(code.isPersonal)
        #expect(try !TaxCode(parsing: "0100109106").isPersonal)
        #expect(throws: TextFlaw.notATaxCode) { try TaxCode(parsing: "000085001234") }
    }

    @Test func `shows its last digits`() {
        #expect(DigitText.masked("092085001234") == "•••••••••234")
        #expect(DigitText.masked("12") == "12")
    }
}

@Suite struct `A telephone number` {
    @Test(arguments: [
        ("0912 345 678", "0912345678"), ("+84 912.345.678", "0912345678"), ("84912345678", "0912345678"),
        ("(0299) 3822 333", "02993822333"),
    ])
    func `is read as it is dialled at home`(typed: String, kept: String) throws {
        #expect(try PhoneNumber(parsing: typed).text == kept)
    }

    @Test(arguments: ["12", "912345678", "+1 912 345 678", "0012345678", "091234567x", "091234567890"])
    func `has ten or eleven digits from 0 on`(typed: String) {
        #expect(throws: TextFlaw.notAPhoneNumber) { try PhoneNumber(parsing: typed) }
    }
}

@Suite struct `A bank account` {
    @Test func `is letters and digits`() throws {
        #expect(try BankAccountNumber(parsing: "1800 2050-1234").text == "180020501234")
        #expect(try BankAccountNumber(parsing: "htx12345").text == "HTX12345")
        for typed in ["1234", "12345/6", "tài khoản", String(repeating: "1", count: 31)] {
            #expect(throws: TextFlaw.notABankAccount) { try BankAccountNumber(parsing: typed) }
        }
    }
}

@Suite struct `A code of a commune` {
    @Test func `has five digits`() throws {
        #expect(try CommuneCode(parsing: "31510").text == "31510")
        #expect(throws: TextFlaw.notACommuneCode) { try CommuneCode(parsing: "3151") }
        #expect(throws: TextFlaw.empty) { try CommuneCode(parsing: " ") }
    }
}
