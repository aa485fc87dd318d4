package import FundCore
package import FundStore
internal import Wording

/// Gives loans to somebody to look after (phân công cán bộ theo dõi): one, or all of somebody else's in one act.
package struct AssignLoans: Act {
    package static let code = ActCode.loanAssignment

    /// The number of the contract; nil for all of the one who gives them up.
    package let number: String?
    /// Who gives up all loans.
    package let from: String?
    package let officer: String

    package init(number: String?, from: String?, officer: String) {
        self.number = number
        self.from = from
        self.officer = officer
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        try books.refuseUnknownPerson(officer)
        let officers = try reader.officers()
        let loans: [(id: Int64, number: String)]
        if let number {
            let record = try reader.loanRecord(number)
            loans = [(record.contract.loanID, record.number)]
        } else {
            let key = PersonName.key(from ?? "")
            let ids = Set(officers.filter { PersonName.key($0.value) == key }.keys)
            loans = try reader.loanRecords().filter { ids.contains($0.contract.loanID) }
                .map { ($0.contract.loanID, $0.number) }
        }
        let moved = loans.filter { loan in
            officers[loan.id].map(PersonName.key) != PersonName.key(officer)
        }
        guard !moved.isEmpty else {
            var arguments: [String: Refusal.Argument] = ["officer": .text(officer)]
            arguments["from"] = from.map { .text($0) }
            throw Refusal(.nothingToAssign, arguments)
        }
        let act = try books.open(.loanAssignment, on: options.on)
        books.record(officer: officer, of: moved.map(\.id), act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("officer", officer.json),
                .init("loans", moved.map(\.number).json), .init("on", options.on.json),
            ],
            [
                Message(
                    "receipt.assigned",
                    [
                        "entry": .number(Int(act)), "officer": .text(officer), "count": .number(moved.count),
                        "loans": .text(moved.map(\.number).joined(separator: ", ")),
                    ])
            ])
    }
}
