package import FundCore
internal import FundStore
package import Wording

extension Assessment {
    /// Looks up what the rules ask about the borrower; without rules nothing is looked up.
    init(
        of borrower: BorrowerRecord, amount: Int64, projectCost: Int64, ownCapital: Int64,
        on date: CalendarDate, by rules: [LendingRule], _ reader: FundReader
    ) throws {
        // What is on record for later days counts too: a decision dated back must not slip under it.
        let exposure = { (ids: [Int64]) in
            try [date, CalendarDate(day: .max / 2)].map { day in
                try reader.outstanding(of: ids, asOf: day) + reader.promised(asOf: day, borrowers: ids)
            }.max() ?? 0
        }
        var subject = Subject(
            kind: borrower.kind, amount: amount, projectCost: projectCost, ownCapital: ownCapital,
            borrowerExposure: 0, relatedExposure: 0, actualCharterCapital: 0)
        if !rules.isEmpty {
            let related = try reader.relatedBorrowers(of: borrower.borrowerID)
            subject.borrowerExposure = try exposure([borrower.borrowerID])
            subject.relatedExposure = related.isEmpty ? 0 : try exposure(related)
            subject.actualCharterCapital = try reader.capital(asOf: date).actualCharterCapital
        }
        self.init(of: subject, by: rules)
    }

    /// The same by a history that is held in memory.
    init(
        of borrower: BorrowerRecord, amount: Int64, projectCost: Int64, ownCapital: Int64,
        on date: CalendarDate, by rules: [LendingRule], _ history: LendingHistory
    ) {
        let id = borrower.borrowerID
        let isJudged = !rules.isEmpty
        self.init(
            of: Subject(
                kind: borrower.kind, amount: amount, projectCost: projectCost, ownCapital: ownCapital,
                borrowerExposure: isJudged ? history.exposure(of: [id], on: date) : 0,
                relatedExposure: isJudged ? history.exposure(of: history.related(to: id), on: date) : 0,
                actualCharterCapital: isJudged ? history.actualCharterCapital(on: date) : 0),
            by: rules)
    }

    package var json: JSON {
        .array(
            findings.map { finding in
                .object([
                    .init("code", .string(finding.rule.code.rawValue)), .init("holds", finding.holds.json),
                    .init("figure", finding.figure.json), .init("bound", finding.bound.json),
                    .init("citation", finding.rule.citation.json),
                    .init("valid_from", finding.rule.validFrom.json),
                ])
            })
    }

    /// Each condition: holds or not, by which figures, which article.
    package var messages: [Message] {
        guard !findings.isEmpty else { return [Message("condition.none-known")] }
        return findings.map { finding in
            Message(
                "condition." + finding.rule.code.rawValue,
                [
                    "verdict": .phrase(finding.holds ? "condition.holds" : "condition.fails"),
                    "figure": .figure(finding.figure), "bound": .figure(finding.bound),
                    "citation": .text(finding.rule.citation),
                ])
        }
    }
}
