package import FundCore
package import FundStore
internal import Wording

/// Says what became of a condition of an approval (theo dõi điều kiện phê duyệt).
package struct RecordConditionOutcome: Act {
    package static let code = ActCode.conditionOutcome

    /// The number of the application.
    package let number: String
    /// Which of its conditions, as `application show` counts them.
    package let line: Int
    package let isKept: Bool
    /// The entry of the paper that shows it.
    package let document: Int64?
    /// What follows from a breach.
    package let sanction: String?
    package let decision: String?

    package init(
        number: String, line: Int, isKept: Bool, document: Int64?, sanction: String?, decision: String?
    ) {
        self.number = number
        self.line = line
        self.isKept = isKept
        self.document = document
        self.sanction = sanction
        self.decision = decision
    }

    private enum CodingKeys: String, CodingKey {
        case number
        case line
        case isKept = "kept"
        case document
        case sanction
        case decision
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        let application = try reader.application(number)
        let conditions = try reader.conditions(of: application.applicationID)
        guard let condition = conditions.first(where: { $0.line == line }) else {
            throw Refusal(
                .noSuchCondition,
                [
                    "number": .text(application.number), "line": .number(line),
                    "count": .number(conditions.count),
                ])
        }
        if let document { try reader.refuseStrangeDocument(document, of: application) }
        guard options.on >= application.decidedOn ?? options.on else {
            throw Refusal(
                .decidedBeforeSubmitted,
                ["on": .date(options.on), "earliest": .date(application.decidedOn ?? options.on)])
        }
        let act = try books.open(.conditionOutcome, on: options.on)
        books.record(
            outcomeOf: condition, isKept: isKept, document: document, sanction: sanction, decision: decision,
            act: act)
        let state = ConditionState(isKept, dueOn: condition.dueOn, on: options.on)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "number": .text(application.number), "line": .number(line),
            "condition": .text(condition.condition.text), "state": .phrase("condition." + state.rawValue),
        ]
        arguments["sanction"] = sanction.map { .text($0) }
        return Receipt(
            [
                .init("entry", act.json), .init("number", application.number.json), .init("line", line.json),
                .init("state", .string(state.rawValue)), .init("on", options.on.json),
            ], [Message("receipt.condition", arguments)])
    }
}

extension FundReader {
    /// - Throws: `document.not-found` where the entry is no paper of the borrower.
    func refuseStrangeDocument(_ entry: Int64, of borrower: BorrowerRecord) throws {
        guard try documents(of: borrower.borrowerID).contains(where: { $0.entry == entry }) else {
            throw Refusal(
                .documentNotFound, ["entry": .number(Int(entry)), "number": .text(borrower.code)])
        }
    }

    /// - Throws: `document.not-found` where the entry is no paper of the application or its borrower.
    func refuseStrangeDocument(_ entry: Int64, of application: ApplicationRecord) throws {
        let papers = try documents(of: application.borrowerID, for: application.applicationID)
        guard papers.contains(where: { $0.entry == entry }) else {
            throw Refusal(
                .documentNotFound, ["entry": .number(Int(entry)), "number": .text(application.number)])
        }
    }
}
