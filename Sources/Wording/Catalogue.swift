package import FundCore

/// Every sentence that a person reads (danh mục câu chữ), by key. A file for each room: `Catalogue+Room.swift`.
package enum Catalogue {
    /// The sentences of one room. A list, not a dictionary: a key written twice is then found by `flaws()` and
    /// does not end the program.
    package typealias Room = KeyValuePairs<String, Sentence>

    /// Every room; a new file of sentences is added here.
    private static let rooms: [Room] = [
        afterLending, answers, assertions, assets, audit, actFields, auditDesk, auditPage, backup,
        borrowerFile, chart,
        checks,
        choices, collateral,
        columns,
        commands, deposits,
        equity,
        faults, following,
        fileFlaws, help,
        imports,
        ledger,
        loanExplanation,
        loanFile, loanOptions, loanReading, loanRefusals, money, moneyAccounts, moneyReports, names, notices,
        options, papers,
        periods,
        receipts, refusals, relatives,
        reports, riskReports, riskRules, rules, sheets, sources, statements, surplus, terms, textFlaws,
        undoing,
        debts, managers, dashboard, authority, financialStatements, registers,
        debtRuns, disbursementGates, doctor, office, proofOfUse, securityRegister, securityWords,
        today, vouchers, words, writeOffs, writer,
    ]

    static let sentences: [String: Sentence] = {
        var sentences: [String: Sentence] = [:]
        sentences.reserveCapacity(rooms.reduce(0) { $0 + $1.count })
        for room in rooms {
            for (key, sentence) in room { sentences[key] = sentence }
        }
        return sentences
    }()

    /// The sentence under `key`, with `arguments` written as `language` writes them.
    ///
    /// Where there is no such sentence the key itself is the answer: the reader can still look it up. Tests ask
    /// `missing(from:)` for all keys in use.
    package static func text(
        _ key: String, _ arguments: [String: Refusal.Argument] = [:], in language: Language
    ) -> String {
        guard let sentence = sentences[key] else { return key }
        return sentence.filled(in: language) { name in arguments[name].map(language.written) }
    }

    /// Why the rules turned a request down.
    package static func text(for refusal: Refusal, in language: Language) -> String {
        text(refusal.code.rawValue, refusal.arguments, in: language)
    }

    /// Why `typed` is not what it should be.
    package static func text(for flaw: TextFlaw, typed: String, in language: Language) -> String {
        text(flaw.code, ["text": .text(Terminal.shortened(typed, to: 40))], in: language)
    }

    /// The keys that have no sentence.
    package static func missing(from keys: some Sequence<String>) -> [String] {
        keys.filter { sentences[$0] == nil }
    }

    /// What is wrong with the catalogue itself: empty sentences, placeholders that one language lacks, stray
    /// braces, keys written twice. Empty when all is well.
    package static func flaws() -> [String] {
        var seen: Set<String> = []
        return rooms.flatMap { room in
            room.flatMap { key, sentence in
                (seen.insert(key).inserted ? [] : ["\(key): written twice"]) + flaws(in: sentence, under: key)
            }
        }
    }

    /// What is wrong with one sentence.
    static func flaws(in sentence: Sentence, under key: String) -> [String] {
        var flaws: [String] = []
        for language in Language.allCases {
            let template = sentence.template(in: language)
            if template.allSatisfy(\.isWhitespace) { flaws.append("\(key): nothing in \(language)") }
            let names = sentence.placeholders(in: language)
            if sentence.hasStrayBrace(in: language) || !names.allSatisfy(isName) {
                flaws.append("\(key): stray brace in \(language)")
            }
        }
        if sentence.placeholders(in: .vi) != sentence.placeholders(in: .en) {
            flaws.append("\(key): the languages have different placeholders")
        }
        return flaws
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}
