package import FundCore
package import FundStore
internal import Wording

/// Puts a debt into a lower group than its own, by judgement and a decision (phân loại nợ theo định tính).
package struct LowerDebtGroup: Act {
    package static let code = ActCode.debtGroup

    package let number: String
    package let group: Int
    package let decision: String
    package let reason: String

    package init(number: String, group: Int, decision: String, reason: String) {
        self.number = number
        self.group = group
        self.decision = decision
        self.reason = reason
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.debtGroup, on: options.on)
        guard let rules = try books.reader.debtGroupRules(on: options.on) else {
            throw Refusal(.noClassificationRule, ["on": .date(options.on)])
        }
        let before = desk.loan.fold(until: options.on).debtFacts.ownGroup(rules).group
        let lowered = LoweredGroup(group: group, decision: decision, reason: reason)
        let outcome = try desk.loan.lowering(to: lowered, on: options.on, entry: act, rules: rules)
        try desk.put(outcome, act: act, .loweredGroup(lowered))
        var arguments = desk.arguments(outcome, act: act)
        arguments["decision"] = .text(decision)
        arguments["reason"] = .text(reason)
        arguments["before"] = .phrase("loan.group.\(before)")
        arguments["group"] = .phrase("loan.group.\(group)")
        return Receipt(
            desk.document(outcome, act: act) + [
                .init("decision", decision.json), .init("reason", reason.json),
                .init("own_debt_group_before", before.json), .init("own_debt_group", group.json),
            ], [Message("receipt.group-lowered", arguments)], notices: desk.notices(outcome))
    }
}
