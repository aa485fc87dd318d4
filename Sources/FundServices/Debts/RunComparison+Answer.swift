package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The classification that is kept of a day against what the books would give now; nothing is stored.
    ///
    /// - Throws: `classification.not-run`.
    package static func classificationComparison(
        _ reader: FundReader, asOf date: CalendarDate
    ) throws -> Answer {
        guard let stored = try reader.classification(asOf: date) else {
            throw Refusal(.notClassified, ["on": .date(date)])
        }
        let now = try reader.classify(asOf: date)
        let view = try RunComparisonView(
            asOf: date, entry: stored.entry, kept: stored.run.debts, now: now.debts,
            borrowers: borrowers(stored.run, now),
            acts: { try reader.acts(after: stored.entry, bearingOn: date) }, figures: \.figures,
            document: \.json)
        var answer = answer(
            Message("comparison.title-classification", ["on": .date(date)]), view,
            [.init("rule_kept", stored.run.rule.basis), .init("rule_now", now.rule.basis)])
        if stored.run.rule.sentence != now.rule.sentence {
            answer.parts.append(
                .line(Message("comparison.rule-kept", stored.run.rule.sentence.arguments)))
        }
        answer.parts.append(.line(now.rule.sentence))
        return answer
    }

    /// The provisions that are kept of a day against what the books would give now; nothing is stored.
    ///
    /// - Throws: `provision.not-run`, `provision.no-rule`.
    package static func provisionComparison(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        guard let stored = try reader.provisionRun(asOf: date) else {
            throw Refusal(.notProvided, ["on": .date(date)])
        }
        let (kept, debts) = (stored.run, try reader.classify(asOf: date))
        let now = try reader.provisions(for: debts, standing: (kept.specific, kept.general))
        let classified = try reader.classification(asOf: date)
        let view = try RunComparisonView(
            asOf: date, entry: stored.entry, kept: kept.debts, now: now.debts,
            borrowers: borrowers(classified?.run, debts),
            acts: {
                try reader.acts(
                    after: classified?.entry ?? stored.entry, provisions: stored.entry, bearingOn: date)
            }, figures: \.figures, document: \.json)
        return answer(
            Message(
                "comparison.title-provisions",
                [
                    "on": .date(date), "specific": .money(Money(kept.specific)),
                    "general": .money(Money(kept.general)), "specificNow": .money(Money(now.specific)),
                    "generalNow": .money(Money(now.general)),
                ]), view,
            [
                .init("specific", kept.specific.json), .init("general", kept.general.json),
                .init("specific_now", now.specific.json), .init("general_now", now.general.json),
            ])
    }

    private static func answer(
        _ title: Message, _ view: RunComparisonView<some RunDebt>, _ more: [JSON.Member]
    ) -> Answer {
        // What has no differences is a table all the same, for a spreadsheet.
        Answer([.line(title)] + view.parts, table: view.sheet, document: .object(view.members + more))
    }

    private static func borrowers(_ kept: Classification?, _ now: Classification) -> [Int64: String] {
        let debts = (kept?.debts ?? []) + now.debts
        return Dictionary(debts.map { ($0.loanID, $0.borrower) }) { $1 }
    }
}
