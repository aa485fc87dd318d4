import FundCore
import Testing

@testable import Wording

@Suite struct `The catalogue` {
    @Test func `has no flaw`() {
        #expect(Catalogue.flaws() == [])
    }

    @Test func `has a sentence for every refusal and every flaw of text`() {
        #expect(Catalogue.missing(from: Refusal.Code.allCases.map(\.rawValue)) == [])
        #expect(Catalogue.missing(from: TextFlaw.allCases.map(\.code)) == [])
    }

    /// Refusals that come from a constraint of the database carry no figures.
    @Test(arguments: [
        Refusal.Code.fundExists, .borrowerExists, .applicationExists, .applicationStatus,
        .appraiserMayNotApprove,
        .loanExists, .overdueMultipleTooHigh, .lateInterestTooHigh, .alreadyRelated, .entryAlreadyReversed,
        .periodClosed, .moneyBelowZero, .fundNotChosen, .noFund,
    ])
    func `reads well where a refusal knows no figures`(code: Refusal.Code) {
        for language in Language.allCases {
            let text = Catalogue.text(for: Refusal(code), in: language)
            #expect(!text.contains { "{}[]".contains($0) } && text.hasSuffix("."))
        }
    }

    @Test func `answers an unknown key with the key, and a test can tell`() {
        #expect(Catalogue.text("no.such-key", in: .vi) == "no.such-key")
        #expect(Catalogue.missing(from: ["no.such-key", "word.total"]) == ["no.such-key"])
    }

    @Test(arguments: [
        (Sentence("Có {a}", "Has {a}"), []),
        (Sentence("", "Has"), ["k: nothing in vi"]),
        (Sentence("Có", " "), ["k: nothing in en"]),
        (Sentence("Có {a}", "Has {b}"), ["k: the languages have different placeholders"]),
        (Sentence("Có {", "Has"), ["k: stray brace in vi"]),
        (Sentence("Có", "Has }a{"), ["k: stray brace in en"]),
        (Sentence("Có[ {a}]", "Has[ {a}"), ["k: stray brace in en"]),
        (Sentence("Có[ {a}]", "Has {a}"), []),
        (Sentence("Có {a b}", "Has {a b}"), ["k: stray brace in vi", "k: stray brace in en"]),
    ])
    func `finds what is wrong with a sentence`(sentence: Sentence, flaws: [String]) {
        #expect(Catalogue.flaws(in: sentence, under: "k") == flaws)
    }

    @Test func `shows what was typed, cleaned and cut`() {
        #expect(
            Catalogue.text(for: TextFlaw.notAboveZero, typed: "0", in: .vi)
                == "“0”: số tiền phải lớn hơn không.")
        #expect(
            Catalogue.text(for: TextFlaw.notAboveZero, typed: "\u{1B}[2J", in: .en)
                == "“␛[2J”: the amount must be above zero.")
        let long = Catalogue.text(
            for: TextFlaw.notAboveZero, typed: String(repeating: "9", count: 10_000), in: .en)
        #expect(long.count < 100)
    }
}

@Suite struct `A sentence` {
    @Test func `is filled once, from left to right`() {
        let sentence = Sentence("{a} và {b}, {a}", "{a} and {b}, {a}")
        let values = ["a": "{b}", "b": "2"]
        #expect(sentence.filled(in: .vi) { values[$0] } == "{b} và 2, {b}")
        #expect(sentence.filled(in: .en) { _ in nil } == "{a} and {b}, {a}")
    }

    @Test func `leaves out what stands in brackets and has no value`() {
        let sentence = Sentence("Mã[ {code}] đã có[ cho “{name}”, {code}].", "[{code} ]exists[ ({name})].")
        let values = ["code": "S[T]", "name": "Quỹ"]
        #expect(sentence.filled(in: .vi) { values[$0] } == "Mã S[T] đã có cho “Quỹ”, S[T].")
        #expect(sentence.filled(in: .en) { values[$0] } == "S[T] exists (Quỹ).")
        #expect(sentence.filled(in: .vi) { _ in nil } == "Mã đã có.")
        #expect(sentence.filled(in: .en) { $0 == "code" ? "ST" : nil } == "ST exists.")
        #expect(sentence.placeholders(in: .vi) == ["code", "name"])
    }

    @Test func `writes each argument as its language does`() throws {
        let rate = try AnnualRate(parsing: "6.5")
        let date = try CalendarDate(parsing: "2012-12-31")
        let rows: [(Refusal.Argument, vi: String, en: String)] = [
            (.money(Money(2_440_000_000)), "2.440.000.000 đồng", "2,440,000,000 dong"),
            (.money(Money(-1_000)), "-1.000 đồng", "-1,000 dong"),
            (.date(date), "31/12/2012", "2012-12-31"),
            (.rate(rate), "6,5 %/năm", "6.5 %/year"),
            (.number(2012), "2012", "2012"),
            (.text("Hợp\ntác"), "Hợp␊tác", "Hợp␊tác"),
        ]
        for (argument, vi, en) in rows {
            #expect(Language.vi.written(argument) == vi)
            #expect(Language.en.written(argument) == en)
        }
        #expect(Language.vi.inWords(Money(24)) == "Hai mươi tư đồng")
        #expect(Language.en.inWords(Money(24)) == "Twenty-four dong")
        #expect(Language.vi.written(try RateMultiple(parsing: "150%")) == "1,5")
    }
}
