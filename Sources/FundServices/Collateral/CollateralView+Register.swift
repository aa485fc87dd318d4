internal import FundCore
internal import FundStore
internal import Wording

extension CollateralView {
    /// The prices of the valuation that counts.
    var prices: ValuationPrices? {
        let valuation = collateral.facts.last { fact in
            if case .valuation = fact.content { fact.on <= asOf } else { false }
        }
        return valuation.flatMap { register.prices[$0.entry] }
    }

    /// What stands in the register by the day; a table that holds nothing is left out.
    var registerSheets: [KnownSheet] {
        [registrations, insurances, custody].filter { !$0.isEmpty }
    }

    private var registrations: KnownSheet {
        KnownSheet(
            "registrations",
            [
                .words("column.on", "on"), .words("registration.column.kind", "kind"),
                .words("registration.column.number", "number"),
                .words("registration.column.at", "at", rank: 2),
                .words("registration.column.registry", "registry", rank: 1),
                .words("registration.column.reason", "reason", rank: 3),
                .figures("loan.column.entry", "entry", rank: 4),
            ],
            register.registrations.filter { $0.on <= asOf }.map { line in
                let kind = line.content.kind.rawValue
                return Sheet.Row([
                    .date(line.on), .word("registration-kind." + kind, code: kind),
                    .optional(line.content.number), .optional(line.content.at?.text),
                    .optional(line.content.registry), .optional(line.content.reason), .number(line.entry),
                ])
            })
    }

    private var insurances: KnownSheet {
        KnownSheet(
            "insurances",
            [
                .words("insurance.column.policy", "policy"),
                .words("insurance.column.insurer", "insurer", rank: 1), .figures("column.amount", "amount"),
                .words("insurance.column.from", "from", rank: 2), .words("insurance.column.until", "until"),
                .figures("loan.column.entry", "entry", rank: 3),
            ],
            register.insurances.filter { $0.on <= asOf }.map { line in
                let insurance = line.content
                return Sheet.Row([
                    .text(insurance.policy), .text(insurance.insurer),
                    .money(insurance.amount.money.dong), .date(insurance.from), .date(insurance.until),
                    .number(line.entry),
                ])
            })
    }

    private var custody: KnownSheet {
        KnownSheet(
            "custody",
            [
                .words("column.on", "on"), .words("custody.column.direction", "direction"),
                .words("custody.column.papers", "papers"), .words("custody.column.person", "person", rank: 1),
                .words("custody.column.place", "place", rank: 3),
                .words("custody.column.reason", "reason", rank: 2), .figures("column.amount", "amount"),
                .figures("loan.column.entry", "entry", rank: 4),
            ],
            register.custody.filter { $0.on <= asOf }.map { line in
                let custody = line.content.custody
                let direction = custody.direction.rawValue
                return Sheet.Row([
                    .date(line.on), .word("custody-direction." + direction, code: direction),
                    .text(custody.papers), .text(custody.person), .optional(custody.place),
                    .optional(custody.reason), .money(line.content.value.dong), .number(line.entry),
                ])
            })
    }
}
