internal import FundCore
internal import FundStore
internal import Papers
internal import Wording

extension PaperFacts {
    /// An entry that moved money: a receipt, a payment slip, or the note of a debt that was drawn.
    ///
    /// - Throws: `entry.not-found`; `paper.entry-unfit`.
    mutating func add(entry typed: String, for kind: PaperKind, _ reader: FundReader) throws {
        guard let number = Int64(typed), number > 0 else {
            throw Refusal(.entryNotFound, ["entry": .text(typed)])
        }
        let record = try reader.entry(number)
        let unfit = Refusal(
            .paperEntryUnfit,
            [
                "entry": .number(Int(number)), "kind": .phrase("act-kind." + record.kind),
                "paper": .phrase("paper-kind." + kind.rawValue),
            ])
        if let reversedBy = record.reversedBy {
            throw Refusal(
                .paperEntryReversed,
                [
                    "entry": .number(Int(number)), "by": .number(Int(reversedBy)),
                    "paper": .phrase("paper-kind." + kind.rawValue),
                ])
        }
        let lines = try reader.lines(of: number)
        let places = try reader.moneyAccountRecords()
        let isIn = kind == .receipt
        let moved = lines.filter { line in
            // Receipts and payment slips are of money that is counted; a bank sends its own.
            places.contains { $0.account == line.account && ($0.place.isTill || kind == .debtNote) }
                && (line.dong > 0) == isIn
        }
        guard !moved.isEmpty else {
            let bank = places.first { place in
                !place.place.isTill && lines.contains { $0.account == place.account && ($0.dong > 0) == isIn }
            }
            guard bank != nil, kind != .debtNote else { throw unfit }
            // A bank sends a paper of its own.
            var arguments: [String: Refusal.Argument] = [
                "entry": .number(Int(number)), "paper": .phrase("paper-kind." + kind.rawValue),
            ]
            arguments["voucher"] = record.voucher.map { .text($0) }
            throw Refusal(.paperOfTheBank, arguments)
        }
        let others = lines.filter { line in !moved.contains { $0.account == line.account } }
        set(
            "entry",
            [
                "number": .number(number), "on": .date(record.on), "voucher": .optional(record.voucher),
                "kind": paperWord("act-kind." + record.kind),
                "amount": .money(moved.reduce(0) { $0 + abs($1.dong) }),
                "person": .optional(record.counterparty), "by": .text(record.actedBy),
                "reason": .text(PaperFacts.reason(record)),
                "debit": .text(PaperFacts.accounts(isIn ? moved : others)),
                "credit": .text(PaperFacts.accounts(isIn ? others : moved)),
                "through": PaperFacts.through(moved, places),
            ])
        list(
            "line",
            lines.map { line in
                [
                    "account": .text(line.account), "name": .text(line.accountNameVi),
                    "debit": line.dong > 0 ? .money(line.dong) : .text(""),
                    "credit": line.dong < 0 ? .money(-line.dong) : .text(""),
                ]
            })
        guard let loan = record.loanNumber else {
            if kind == .debtNote { throw unfit }
            return
        }
        try add(loan: loan, of: record, for: kind, reader, unfit)
    }

    private mutating func add(
        loan number: String, of record: EntryRecord, for kind: PaperKind, _ reader: FundReader,
        _ unfit: Refusal
    ) throws {
        let view = try reader.loanView(number, on: record.on)
        try add(contract: view, reader)
        if !self["entry", "person"].isKnown {
            // Whoever comes for a cooperative comes in its name.
            let (representative, name) = (self["borrower", "representative"], self["borrower", "name"])
            self["entry", "person"] =
                representative.isKnown ? PaperFacts.joined(representative, name) : name
        }
        self["entry", "address"] = self["borrower", "address"]
        guard kind == .debtNote else { return }
        let draws = view.loan.facts.filter { if case .draw = $0.content { true } else { false } }
            .sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
        guard let place = draws.firstIndex(where: { $0.entry == record.number }),
            case .draw(let amount) = draws[place].content
        else { throw unfit }
        // The balance at the end of the day, less what was drawn after it on the same day.
        let later = draws[(place + 1)...].filter { $0.on == draws[place].on }.reduce(0 as Int64) {
            sum, fact in
            if case .draw(let amount) = fact.content { sum + amount.money.dong } else { sum }
        }
        let after = try reader.loanView(number, on: draws[place].on).position.principalOutstanding - later
        let drawn = draws[...place].reduce(0 as Int64) { sum, fact in
            if case .draw(let amount) = fact.content { sum + amount.money.dong } else { sum }
        }
        let known = try reader.draws(of: view.record.loanID, by: draws[place].on)
            .first { $0.entry == record.number }
        set(
            "draw",
            [
                "note": .optional(known?.noteNumber), "payee": .optional(known?.payee),
                "payee-bank": .optional(known?.payeeBank), "proof-by": .optional(known?.proofBy),
                "number": .count(place + 1), "on": .date(draws[place].on),
                "amount": .money(amount.money.dong),
                "before": .money(after - amount.money.dong), "after": .money(after),
                "left": .money(view.fold.terms.amount.money.dong - drawn),
            ])
    }

    private static func joined(_ first: Fact, _ second: Fact) -> Fact {
        guard case .text(let first) = first, case .text(let second) = second else { return .unknown }
        return .text(first + " – " + second)
    }

    /// `Thu nợ, hợp đồng 05/HĐTD-2012; ghi chú`.
    private static func reason(_ record: EntryRecord) -> String {
        let kind = Catalogue.text("act-kind." + record.kind, in: .vi)
        var reason = kind.prefix(1).uppercased() + kind.dropFirst()
        if let loan = record.loanNumber {
            reason += Catalogue.text("paper.of-contract", ["number": .text(loan)], in: .vi)
        }
        if let note = record.note { reason += "; " + note }
        return reason
    }

    private static func accounts(_ lines: [LineRecord]) -> String {
        var seen: [String] = []
        for line in lines where !seen.contains(line.account) { seen.append(line.account) }
        return seen.joined(separator: ", ")
    }

    private static func through(_ moved: [LineRecord], _ places: [MoneyAccountRecord]) -> Fact {
        guard let place = places.first(where: { $0.account == moved.first?.account }) else { return .unknown }
        return .text(place.place.nameCell.text(in: .vi))
    }
}
