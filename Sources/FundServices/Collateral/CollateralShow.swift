package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// One piece of collateral at the end of a day: what it is worth, what it secures, and all that happened to it
    /// by then (tài sản bảo đảm).
    ///
    /// - Throws: `collateral.not-found`, `collateral.before-valuation`.
    package static func collateral(
        _ reader: FundReader, _ code: String, on date: CalendarDate
    ) throws -> Answer {
        let record = try reader.collateral(code)
        let rules = ProvisionRules(on: date, among: try reader.provisionRules())
        let register = try reader.securityRegister(of: record.collateralID)
        guard let view = CollateralView(record, register, on: date, by: rules) else {
            var arguments = record.arguments
            arguments["on"] = .date(date)
            arguments["valued"] = record.collateral.facts.first.map { .date($0.on) }
            throw Refusal(.collateralBeforeValuation, arguments)
        }
        let title = Message(
            "collateral.title.show",
            [
                "code": .text(record.code), "name": .text(record.name),
                "kind": .phrase("collateral-kind." + record.collateral.kind.rawValue),
                "borrower": .text(record.borrower),
            ])
        return Answer(
            [.line(title), .fields(view.figures)] + (view.basis.map { [.line($0)] } ?? [])
                + [.sheet(view.history)] + view.registerSheets.flatMap { [.blank, .sheet($0.sheet)] },
            document: .object(
                [.init("as_of", date.json)] + view.members + [
                    .init("rule", .array(view.rulesUsed.map(\.json))),
                    .init("facts", .array(view.facts.map { view.json(of: $0) })),
                ] + view.registerSheets.map(\.member)))
    }
}

extension CollateralView {
    fileprivate var figures: Answer.Fields {
        var fields: [(name: Message, value: Cell)] = []
        func add(_ key: String, _ value: Cell) { fields.append((Message("collateral.column." + key), value)) }
        add("state", stateCell)
        add("value", .money(valuation.value.money.dong))
        add("valued-on", .date(valuedOn))
        add("realisable", realisableCell)
        if let countsUntil { add("counts-until", .date(countsUntil)) }
        if let rate { add("rate", .value(.share(rate))) }
        if let counting { add("counting", .money(counting.dong)) }
        if secured > 0 { add("secured", .money(secured)) }
        if !securities.isEmpty { add("loans", .text(numbers)) }
        if particulars.asset != nil { add("asset", assetCell) }
        if let owner = particulars.owner { add("owner", .text(owner)) }
        if let title = particulars.titleNumber { add("title", .text(title)) }
        if let issuer = particulars.titleIssuer { add("title-issuer", .text(issuer)) }
        if let day = particulars.titleIssuedOn { add("title-issued", .date(day)) }
        if let parcel = particulars.parcel { add("parcel", .text(parcel)) }
        if let sheet = particulars.mapSheet { add("map-sheet", .text(sheet)) }
        if let area = particulars.area { add("area", .count(Int(area))) }
        if let address = particulars.address { add("address", .text(address)) }
        if let contract = particulars.contractNumber { add("contract", .text(contract)) }
        if let day = particulars.contractOn { add("contract-on", .date(day)) }
        if let prices {
            if let price = prices.official { add("official-price", .money(price.money.dong)) }
            if let price = prices.market { add("market-price", .money(price.money.dong)) }
            if let price = prices.agreed { add("agreed-price", .money(price.money.dong)) }
            if let basis = prices.basis { add("price-basis", .text(basis)) }
            if let document = prices.document { add("price-document", .number(document)) }
        }
        add("registration", registrationCell)
        if let insurance = register.insurance(on: asOf) {
            add("insured-until", .date(insurance.content.until))
        }
        add("kept", isKeptCell)
        return Answer.Fields(("loan.column.figure", "loan.column.value"), figures: true, fields)
    }

    /// The rules that say what counts of it, and for how long.
    fileprivate var rulesUsed: [ProvisionRule] {
        (rules?.rules ?? []).filter { rule in
            switch rule.code {
            case .collateralRate: rule.subject == collateral.kind.rawValue
            case .valuationValidity: true
            case .specificProvision, .generalProvision: false
            }
        }
    }

    fileprivate var basis: Message? {
        guard let rules, let rate, let ofKind = rulesUsed.first, let validity = rulesUsed.last else {
            return nil
        }
        return Message(
            "collateral.rule",
            [
                "rate": .share(rate), "citation": .text(ofKind.citation),
                "certainty": .phrase("loan.certainty." + ofKind.certainty),
                "validity": RuleValue.duration(rules.deduction.validMonths)
                    .argument(of: .valuationValidity),
                "validity_citation": .text(validity.citation),
                "validity_certainty": .phrase("loan.certainty." + validity.certainty),
            ])
    }

    fileprivate var facts: [CollateralFact] { collateral.facts.filter { $0.on <= asOf } }

    fileprivate var history: Sheet {
        Sheet(
            "facts",
            [
                .words("column.on"), .words("collateral.column.what"),
                .figures("loan.column.entry", rank: 3), .figures("column.amount"),
                .words("collateral.column.loans"),
                .words("collateral.column.realisable", rank: 2),
            ], facts.map { Sheet.Row(cells(of: $0)) })
    }

    private func cells(of fact: CollateralFact) -> [Cell] {
        let kind = kind(of: fact)
        let start: [Cell] = [
            .date(fact.on), .word("act-kind." + kind.rawValue, code: kind.rawValue), .number(fact.entry),
        ]
        switch fact.content {
        case .valuation(let valuation):
            let realisable = valuation.isRealisable ? "yes" : "no"
            return start + [
                .money(valuation.value.money.dong), .empty,
                .word("collateral.realisable." + realisable, code: realisable),
            ]
        case .security(let loan, let amount):
            return start + [.money(amount.money.dong), .text(number(loan)), .empty]
        case .release(let loan): return start + [.empty, .optional(loan.map(number)), .empty]
        }
    }

    private func kind(of fact: CollateralFact) -> ActKind {
        switch fact.content {
        case .valuation: fact.entry == record.collateralID ? .collateral : .collateralRevaluation
        case .security: .collateralSecurity
        case .release: .collateralRelease
        }
    }

    fileprivate func json(of fact: CollateralFact) -> JSON {
        var members: [JSON.Member] = [
            .init("entry", fact.entry.json), .init("on", fact.on.json),
            .init("what", .string(kind(of: fact).rawValue)),
        ]
        switch fact.content {
        case .valuation(let valuation):
            members += [
                .init("value", valuation.value.json), .init("realisable", valuation.isRealisable.json),
            ]
        case .security(let loan, let amount):
            members += [.init("loan", number(loan).json), .init("amount", amount.json)]
        case .release(let loan): members.append(.init("loan", loan.map(number).json))
        }
        return .object(members)
    }
}
