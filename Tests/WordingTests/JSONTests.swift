import Foundation
import FundCore
import Testing
import Wording

@Suite struct `A JSON document` {
    @Test func `keeps its order and its digits`() throws {
        let document: JSON = [
            "number": 1, "due_on": try CalendarDate(parsing: "16/4/2012").json,
            "principal": Money(50_000_000).json,
            "rate": try AnnualRate(parsing: "6,5").json, "late": true, "note": Money?.none.json, "empty": [],
            "nothing": [:], "list": [1, nil, "x"],
        ]
        #expect(
            document.compact
                == #"{"number":1,"due_on":"2012-04-16","principal":50000000,"rate":"6.5","late":true,"#
                + #""note":null,"empty":[],"nothing":{},"list":[1,null,"x"]}"#)
        let indented = """
            {
              "number": 1,
              "inner": {
                "list": [
                  1,
                  -2
                ],
                "none": {}
              }
            }
            """
        let nested: JSON = ["number": 1, "inner": ["list": [1, -2], "none": [:]]]
        #expect(nested.indented == indented)
    }

    @Test(arguments: [
        ("Đồng", #""Đồng""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\0", #""\n\r\t\u0000""#),
        ("\r\n", #""\r\n""#), ("\u{1B}[2J\u{7F}\u{9B}", #""\u001b[2J\u007f\u009b""#),
        ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{202E}x", #""\u202ex""#),
        ("\u{E0041}", #""\udb40\udc41""#),
        ("🏦", #""🏦""#), ("\u{301}", "\"\u{301}\""),
    ])
    func `escapes what must not stand in it`(text: String, written: String) {
        #expect(Array(JSON.string(text).compact.utf8) == Array(written.utf8))
    }

    @Test func `writes each value in its one form`() throws {
        #expect([Money(1), Money(2)].json.compact == "[1,2]")
        #expect(try Amount(parsing: "2tr").json == 2_000_000)
        #expect(try RateMultiple(parsing: "150%").json == "1.5")
        #expect(Refusal.Argument.date(CalendarDate(day: 0)).json == "1970-01-01")
        #expect(Int?.some(3).json == 3)
        #expect(JSON.integer(.min).compact == "-9223372036854775808")
    }

    /// Foundation's parser is the witness.
    @Test func `is read back by another parser, whatever the text`() throws {
        var noise = Noise(seed: 11)
        for _ in 0..<2_000 {
            let text = noise.text()
            let document: JSON = .array([.string(text), .object([JSON.Member(text, .string(text))])])
            for written in [document.compact, document.indented] {
                let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [Any]
                let string = read?.first as? String
                #expect(string.map { Array($0.utf8) } == Array(text.utf8))
                #expect(read?.last is [String: String])
            }
        }
    }
}
