package import FundCore
package import FundStore
internal import Wording

/// Uses provisions for a debt that is lost, by a decision on the minutes of the risk council (sử dụng dự phòng).
package struct WriteOffLoan: Act {
    package static let code = ActCode.loanWriteOff

    package let number: String
    package let decision: String
    package let council: String

    package init(number: String, decision: String, council: String) {
        self.number = number
        self.decision = decision
        self.council = council
    }

    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.loanWriteOff) }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        // Provisions are made of what the fund may lose.
        if desk.loan.terms.bearer == .owner {
            throw Refusal(
                .riskIsTheOwners,
                ["number": .text(desk.record.number), "source": .text(desk.record.source ?? "")])
        }
        let position = desk.loan.position(on: options.on)
        guard let group = desk.group(position) else {
            throw Refusal(.noClassificationRule, ["on": .date(options.on)])
        }
        let provisions = try books.reader.provisionsToUse(for: desk.record.loanID, on: options.on)
        let writeOff = WriteOff(
            decision: decision, council: council, of: position.principalOutstanding,
            from: provisions.specific, and: provisions.general)
        let act = try books.open(.loanWriteOff, on: options.on)
        let outcome = try desk.loan.writingOff(by: writeOff, on: options.on, entry: act, group: group)
        try desk.put(outcome, act: act, .writeOff(writeOff))
        guard let debt = outcome.after.writtenOff else {
            preconditionFailure("a write-off that was taken does not count")
        }
        var arguments = desk.arguments(outcome, act: act)
        arguments.merge(debt.arguments) { $1 }
        return Receipt(
            desk.document(outcome, act: act) + debt.members,
            [Message("receipt.written-off", arguments), Message("receipt.provisions-used", arguments)]
                + desk.rederivation(outcome), notices: desk.notices(outcome))
    }
}

extension WrittenOffDebt {
    var arguments: [String: Refusal.Argument] {
        [
            "on": .date(on), "entry": .number(Int(entry)), "decision": .text(writeOff.decision),
            "council": .text(writeOff.council), "principal": .money(Money(principal)),
            "specific": .money(Money(use.specific)), "general": .money(Money(use.general)),
            "expense": .money(Money(use.expense)), "interest": .money(Money(interest.total)),
            "from": .date(removableFrom),
        ]
    }

    /// For programs.
    var members: [JSON.Member] {
        [
            .init("decision", writeOff.decision.json), .init("council", writeOff.council.json),
            .init("written_off_principal", principal.json), .init("specific", use.specific.json),
            .init("general", use.general.json), .init("expense", use.expense.json),
            .init("interest", interest.components), .init("removable_from", removableFrom.json),
        ]
    }
}
