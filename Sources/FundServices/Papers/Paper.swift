package import FundCore
package import FundStore
package import Papers
internal import Wording

/// A paper that can be made: what it is, and all that it says (văn bản của quỹ).
package struct Paper: Sendable {
    package let kind: PaperKind
    package let facts: PaperFacts
    /// What the QR code of a transfer holds; nil where the paper asks for no money.
    package let transfer: Transfer?

    package struct Transfer: Sendable {
        /// Nil where the fund's account at a bank is not on record, or not as banks' applications take it.
        package let payload: String?
    }

    /// - Parameters:
    ///   - subject: the number of an entry, an application or a loan, as the kind asks.
    ///   - date: as things stand at the end of this day; the paper's own day.
    ///   - number: of the paper, where the office gives it one; nil for what is on record, else dots.
    /// - Throws: `entry.not-found`, `application.not-found`, `loan.not-found`, `loan.before-signing`;
    ///   `paper.entry-unfit`, `paper.nothing-due`, `paper.not-yet` where there is nothing of which to make it.
    package init(
        _ reader: FundReader, _ kind: PaperKind, _ subject: String, on date: CalendarDate,
        number: String? = nil
    ) throws {
        self.kind = kind
        var facts = PaperFacts()
        try facts.add(fundOf: reader, on: date)
        var transfer: Transfer?
        switch kind.subject {
        case .entry: try facts.add(entry: subject, for: kind, reader)
        case .application: try facts.add(application: subject, for: kind, reader, on: date)
        case .loan:
            let view = try reader.loanView(subject, on: date)
            try facts.add(loan: view, for: kind, reader)
            transfer = try Transfer(reader, view, for: kind, facts)
        }
        facts.date(as: kind)
        if let number { facts["paper", "number"] = .text(number) }
        self.facts = facts
        self.transfer = transfer
    }
}

extension PaperFacts {
    /// What is on record with a number and a day of its own is dated so, whenever it is printed.
    fileprivate mutating func date(as kind: PaperKind) {
        let (number, on): (Fact, Fact) =
            switch kind {
            case .creditContract: (self["loan", "number"], self["loan", "signed-on"])
            case .approvalMinutes: (self["minutes", "number"], self["minutes", "on"])
            case .lendingDecision: (self["decision", "number"], self["decision", "on"])
            case .refusalNotice: (self["decision", "number"], self["decision", "on"])
            case .appraisalReport: (.unknown, self["appraisal", "on"])
            case .debtNote: (self["draw", "note"], self["draw", "on"])
            case .rescheduleAnnex: (self["change", "number"], self["change", "on"])
            case .receipt, .payment: (.unknown, self["entry", "on"])
            default: (.unknown, .unknown)
            }
        if number.isKnown { self["paper", "number"] = number }
        if on.isKnown { self["paper", "on"] = on }
    }
}

extension Paper.Transfer {
    /// Nil where the paper asks for no money.
    fileprivate init?(
        _ reader: FundReader, _ view: LoanView, for kind: PaperKind, _ facts: PaperFacts
    ) throws {
        guard [.dueNotice, .overdueNotice, .schedule].contains(kind) else { return nil }
        var amount: Amount?
        if case .money(let dong) = facts["transfer", "amount"] {
            amount = Money(exactly: dong).flatMap(Amount.init)
        }
        guard let home = try reader.bankAccountForTransfers, let bin = home.bank.flatMap(BankNumber.bin),
            case .text(let text) = facts["transfer", "text"]
        else {
            payload = nil
            return
        }
        payload =
            VietQR(
                bin: bin, account: home.number.filter { !" .-".contains($0) }, amount: amount, text: text)?
            .payload
    }
}

extension FundReader {
    /// Where borrowers send money: the first account at a bank whose number is on record.
    var bankAccountForTransfers: (bank: String?, number: String)? {
        get throws {
            for record in try moneyAccountRecords() where record.place.kind == .bank {
                if let number = record.number { return (record.bank, number) }
            }
            return nil
        }
    }
}

extension PaperFacts {
    fileprivate mutating func add(fundOf reader: FundReader, on date: CalendarDate) throws {
        let home = try reader.bankAccountForTransfers
        let known = try reader.fundParticulars(on: date)
        set(
            "fund",
            [
                "name": .text(reader.head.name), "province": .text(reader.head.province),
                "bank": .optional(home?.bank), "bank-account": .optional(home?.number),
                "superior": .optional(known.superior), "address": .optional(known.address),
                "tax-code": .optional(known.taxCode), "phone": .optional(known.phone),
                "chairperson": .optional(known.chairperson), "director": .optional(known.director),
                "chief-accountant": .optional(known.chiefAccountant), "treasurer": .optional(known.treasurer),
            ])
        set("paper", ["on": .date(date)])
        if let seal = try reader.lastAnchor() {
            set("books", ["entry": .number(seal.entry), "seal": .text(seal.mark)])
        }
    }
}

/// Words of the catalogue on a paper: papers are written in Vietnamese, whoever makes them.
func paperWord(_ key: String, _ arguments: [String: Refusal.Argument] = [:]) -> Fact {
    .text(Catalogue.text(key, arguments, in: .vi))
}
