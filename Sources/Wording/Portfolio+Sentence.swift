package import FundCore

extension Portfolio {
    /// What the province's own report says of its fund: projects, money, borrowers by kind.
    package var summary: Message {
        guard projects > 0 else { return Message("report.summary-nothing", ["when": when]) }
        return Message(
            "report.summary",
            [
                "when": when, "projects": .number(projects),
                "millions": .written { $0.millions(Money(disbursed)) }, "borrowers": .written(kinds),
            ])
    }

    private var when: Refusal.Argument {
        let parts = asOf.parts
        return (parts.month, parts.day) == (12, 31)
            ? .sentence("report.end-of-year", ["year": .number(parts.year)])
            : .sentence("report.on-day", ["on": .date(asOf)])
    }

    /// "3 THT, 5 HTX và 1 LHHTX".
    private func kinds(_ language: Language) -> String {
        let order: [BorrowerKind] = [.cooperativeGroup, .cooperative, .cooperativeUnion, .member]
        let counts = borrowers
        var items = order.compactMap { kind in
            counts[kind].map { count in
                let key = "report.borrowers." + kind.rawValue + (count == 1 ? ".one" : ".many")
                return Catalogue.text(key, ["count": .number(count)], in: language)
            }
        }
        let last = items.removeLast()
        guard !items.isEmpty else { return last }
        return Catalogue.text(
            "report.enumeration", ["items": .text(items.joined(separator: ", ")), "last": .text(last)],
            in: language)
    }
}

extension Language {
    /// The figure in millions, as exact as the money: `2.440` or `2.440,5`.
    package func millions(_ money: Money) -> String {
        let million: Int64 = 1_000_000
        let (group, mark) = self == .vi ? (".", ",") : (",", ".")
        let whole = Money(Int64(money.dong.magnitude) / million).grouped(by: group)
        let digits = String(Int64(money.dong.magnitude) % million + million).dropFirst()
        let decimals = String(digits.reversed().drop { $0 == "0" }.reversed())
        return (money < .zero ? "-" : "") + whole + (decimals.isEmpty ? "" : mark + decimals)
    }
}
