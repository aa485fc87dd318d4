import Foundation
import FundTestSupport
import Testing

/// What nobody types, and somebody's script does: every command ends with a code of the table, never with a
/// signal and never with our fault.
@Suite struct `What nobody types` {
    private static let documented: Set<Int> = [0, 1, 2, 3, 4, 64, 65, 69, 75, 77]

    private func expectAnswer(
        _ office: Office, _ words: [String], stdin: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let ending = try office.tool(words, stdin: stdin)
        let place = words.map { String($0.prefix(40)) }.joined(separator: " ")
        #expect(
            Self.documented.contains(ending.status),
            "\(place): \(ending.status) \(ending.stderr.prefix(300))",
            sourceLocation: sourceLocation)
        #expect(ending.status == 0 || !ending.stderr.isEmpty, "\(place)", sourceLocation: sourceLocation)
    }

    /// A loan of 90.000 tỷ at 100 %, the most that a contract may be, that nobody ever pays: in 2080 it has come to
    /// more than the 9·10¹⁵ that the books hold (90·10¹² × 100 % × 54 years in term alone is 4,9·10¹⁵; overdue at
    /// 150 % it is 7,3·10¹⁵, and interest on the interest comes on top).
    @Test func `is a debt that grows beyond what money is, and is said`() throws {
        let office = try Office(capital: "8.000.000 tỷ")
        try office.done(
            "borrower", "add", "--code", "K", "--kind", "cooperative", "--name", "HTX", "--on", "2010-01-04")
        try office.done(
            "application", "submit", "--number", "H", "--borrower", "K", "--amount", "90.000 tỷ",
            "--project-cost", "90.000 tỷ", "--own-capital", "0", "--term", "600", "--purpose", "x", "--on",
            "2010-01-04")
        try office.done("application", "appraise", "H", "--by", "Bình", "--on", "2010-01-04")
        try office.done("application", "approve", "H", "--by", "Chi", "--on", "2010-01-04")
        try office.done(
            "loan", "sign", "--application", "H", "--number", "L", "--rate", "100", "--method", "bullet",
            "--instalments", "1", "--every", "12m", "--interest-every", "1m", "--on", "2010-01-04")
        try office.done("loan", "disburse", "L", "--amount", "90.000 tỷ", "--on", "2010-01-04")
        for day in ["2080-12-31", "2199-12-31"] {
            for command in [
                ["loan", "show", "L"], ["loan", "schedule", "L"], ["loan", "statement", "L"],
                ["loan", "explain", "L"], ["loan", "list"], ["report", "portfolio"], ["report", "overdue"],
                ["report", "due", "--from", day],
            ] {
                for form in [[], ["--json"]] {
                    let ending = try office.tool(command + ["--as-of", day, "--lang", "en"] + form)
                    #expect(ending.status == 1, "\(command) \(day): \(ending.status) \(ending.stderr)")
                    #expect(ending.stderr.contains("above what the books can hold"), "\(ending.stderr)")
                }
            }
        }
        // As long as it fits, it is shown.
        #expect(try office.tool("loan", "show", "L", "--as-of", "2020-12-31").status == 0)
        for day in ["1990-01-01", "2010-01-04", "2026-11-01", "2035-12-31", "2199-12-31"] {
            for amount in ["1", "90.000 tỷ", "8.999.999 tỷ", "9.000.000 tỷ"] {
                try expectAnswer(
                    office, ["loan", "repay", "L", "--amount", amount, "--on", day, "--dry-run"])
                try expectAnswer(
                    office,
                    ["loan", "repay", "L", "--amount", amount, "--on", day, "--excess", "hold", "--dry-run"])
                try expectAnswer(
                    office,
                    [
                        "capital", "contribute", "--source", "grant", "--amount", amount, "--on", day,
                        "--dry-run",
                    ])
            }
            try expectAnswer(
                office,
                [
                    "loan", "waive", "L", "--component", "interest", "--amount", "1", "--decision", "x",
                    "--on",
                    day, "--dry-run",
                ])
            try expectAnswer(office, ["loan", "rate", "L", "--rate", "0", "--on", day, "--dry-run"])
            try expectAnswer(office, ["calendar", "add", day, "--dry-run"])
            for command in [
                ["capital", "show"], ["ledger", "trial-balance"], ["ledger", "balance-sheet"],
                ["ledger", "journal"], ["money", "list"],
            ] { try expectAnswer(office, command + ["--as-of", day]) }
        }
        try expectAnswer(office, ["period", "close", "2026-10", "--confirm", "2026-10", "--dry-run"])
        try expectAnswer(office, ["check"])
    }

    @Test func `is a promise above what money is`() throws {
        let office = try Office(capital: "8.000.000 tỷ")
        try office.done(
            "borrower", "add", "--code", "K", "--kind", "cooperative", "--name", "HTX", "--on", "2010-01-04")
        for number in 0...100 {
            try office.done(
                "application", "submit", "--number", "\(number)", "--borrower", "K", "--amount", "90.000 tỷ",
                "--project-cost", "90.000 tỷ", "--own-capital", "0", "--term", "600", "--purpose", "x",
                "--on",
                "2010-01-04")
            try office.done("application", "appraise", "\(number)", "--by", "Bình", "--on", "2010-01-04")
            try expectAnswer(
                office, ["application", "approve", "\(number)", "--by", "Chi", "--on", "2010-01-04"])
        }
        for command in [["capital", "show"], ["report", "portfolio"], ["application", "list"]] {
            try expectAnswer(office, command)
        }
        try expectAnswer(
            office,
            ["capital", "withdraw", "--source", "provincial-budget", "--amount", "1", "--on", "2011-01-04"])
    }

    /// Lengths are counted as the database counts them: by code points, not by what the eye sees as a letter.
    @Test func `are texts without end, without sense and without a visible letter`() throws {
        let office = try Office(capital: "1 tỷ")
        // 151 letters, 453 code points; PostgreSQL composes none of them.
        let marks = String(repeating: "q\u{0301}\u{0323}", count: 151)
        // Text that an index cannot press together.
        var random = SeededGenerator(seed: 7)
        let noise = String(
            (0..<2_000).map { _ in "abcdefghijklmnopqrstuvwxyz0123456789".randomElement(using: &random)! })
        let texts = [
            "", " ", marks, noise, String(noise.prefix(201)), String(noise.prefix(200)),
            String(repeating: "x", count: 5_000), String(repeating: "😀", count: 2_001), "\u{200B}", "a\nb",
            "a\u{0001}b",
            "-", "--x", "ＡＢ",
        ]
        for (index, text) in texts.enumerated() {
            for option in ["--key", "--voucher", "--note", "--by"] {
                try expectAnswer(
                    office,
                    [
                        "capital", "contribute", "--source", "grant", "--amount", "1tr", "--on", "2026-01-05",
                        option, text,
                    ])
            }
            for words in [
                ["fund", "create", "--code", text, "--name", "Quỹ", "--province", text],
                ["borrower", "add", "--code", text, "--kind", "cooperative", "--name", text],
                [
                    "borrower", "add", "--code", "B\(index)", "--kind", "cooperative", "--name", text,
                    "--sector", text,
                ],
                [
                    "application", "submit", "--number", text, "--borrower", "B3", "--amount", "1tr",
                    "--project-cost", "2tr",
                    "--own-capital", "1tr", "--term", "5", "--purpose", text,
                ],
                ["loan", "show", text], ["loan", "list", "--search", text],
                ["entry", "reverse", "1", "--reason", text, "--confirm", "1", "--dry-run"],
                ["account", "add", text, "--name", text, "--kind", "asset"],
                [
                    "money", "receive", "--for", "other", "--amount", "1tr", "--from", text, "--on",
                    "2026-01-05",
                ],
                ["check", text],
            ] { try expectAnswer(office, words + (words[0] == "fund" ? [] : ["--fund", "ST"])) }
            for kind in ["capital", "borrowers", "loans", "disbursements", "repayments"] {
                try expectAnswer(
                    office, ["import", kind, "-", "--fund", "ST", "--key", text], stdin: "\(text)\n\(text),1")
            }
            try expectAnswer(
                office, ["import", "borrowers", "-", "--fund", "ST"],
                stdin: "code,kind,name\n\"\(text)\",cooperative,\"\(text)\"\n")
        }
        try expectAnswer(
            office, ["import", "borrowers", "-", "--fund", "ST"],
            stdin: "code,kind,name\nA\u{0},cooperative,B\u{0}\n")
        try expectAnswer(office, ["check", "--fund", "ST"])
    }

    @Test func `are plans of every size`() throws {
        let office = try Office()
        let plans = [
            "1 --every 1d", "1200 --every 1m", "600 --every 3660d", "2000 --every 1d", "1 --every 1200m",
            "100000 --every 1d", "0 --every 1m", "-1 --every 1m", "9223372036854775807 --every 1m",
            "99999999999999999999 --every 1m", "3 --every 0m", "3 --every 99999999999d",
            "3 --every 1m --grace -1",
            "3 --every 1m --grace 99999999", "3 --every 1m --interest-grace 9223372036854775807",
            "3 --every 1m --round-principal-to 0", "3 --every 1m --round-principal-to 9223372036854775807",
            "3 --every 1m --first-due 2199-12-31", "3 --every 1m --first-due 1900-01-01",
            "1 --every 600m --interest-every 1w", "720 --every 1m --day-count 30/360",
        ]
        for plan in plans {
            for (amount, rate, day) in [("1", "0,0000001", "2199-12-30"), ("90.000 tỷ", "100", "1990-01-31")]
            {
                for method in ["equal-principal", "equal-instalment", "bullet"] {
                    try expectAnswer(
                        office,
                        [
                            "schedule", "preview", "--principal", amount, "--rate", rate, "--disbursed", day,
                            "--method", method, "--instalments",
                        ]
                            + plan.split(separator: " ").map(String.init))
                }
            }
        }
    }
}
