package import FundCore
package import FundStore
internal import Wording

/// Enters what an inspector or auditor asked for (ghi kiến nghị thanh tra, kiểm toán).
package struct AddFinding: Act {
    package static let code = ActCode.finding

    package let finding: Finding
    /// The contract that it speaks of; nil where of none.
    package let loan: String?

    package init(_ finding: Finding, loan: String? = nil) {
        self.finding = finding
        self.loan = loan
    }

    package var identifiers: [String?] { [finding.number] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        guard try !reader.isFindingNumberTaken(finding.number) else {
            throw Refusal(.findingExists, ["number": .text(finding.number)])
        }
        guard finding.dueOn >= options.on else {
            throw Refusal(.findingDueBefore, ["due": .date(finding.dueOn), "on": .date(options.on)])
        }
        let record = try loan.map { try reader.loanRecord($0) }
        let act = try books.open(.finding, on: options.on)
        books.record(finding, loanID: record?.loanID, act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "number": .text(finding.number), "owner": .text(finding.owner),
            "due": .date(finding.dueOn),
        ]
        arguments["loan"] = record.map { .text($0.number) }
        return Receipt(
            [
                .init("entry", act.json), .init("number", finding.number.json),
                .init("owner", finding.owner.json), .init("due_on", finding.dueOn.json),
                .init("loan", (record?.number).json),
            ], [Message("receipt.finding", arguments)])
    }
}
