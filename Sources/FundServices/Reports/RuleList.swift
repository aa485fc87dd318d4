package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The rules in force on a day, each with its source (quy định có hiệu lực).
    package static func ruleList(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let lending = LendingRule.inForce(on: date, among: try reader.lendingRules())
        let groups = ClassificationRules.inForce(on: date, among: try reader.classificationRules())
        let distribution = DistributionRule.inForce(on: date, among: try reader.distributionRules())
        let provisions = ProvisionRule.inForce(on: date, among: try reader.provisionRules())
        let risk = RiskRule.inForce(on: date, among: try reader.riskRules())
        let office = OfficeRule.inForce(on: date, among: try reader.officeRules())
        let files = FileRule.inForce(on: date, among: try reader.fileRules())
        let assets = AssetRule.inForce(on: date, among: try reader.assetRules())
        let rows =
            lending.map(Sheet.Row.init) + (groups.map { [Sheet.Row($0)] } ?? [])
            + distribution.map(Sheet.Row.init) + provisions.map(Sheet.Row.init)
            + risk.map(Sheet.Row.init) + assets.map(Sheet.Row.init) + office.map(Sheet.Row.init)
            + files.map(Sheet.Row.init)
        var parts: [Part] = [
            .line(Message("rule.title", ["on": .date(date)])), .blank, .sheet(.ofRules(rows)),
        ]
        if lending.isEmpty { parts.append(.line(Message("rule.no-lending-rule"))) }
        return Answer(
            parts,
            document: .object([
                .init("as_of", date.json), .init("lending", lending.json),
                .init("classification", (groups?.json).json), .init("distribution", distribution.json),
                .init("provisions", provisions.json), .init("risk", risk.json),
                .init("assets", assets.json), .init("office", office.json),
                .init("files", files.json),
            ]))
    }
}

extension Sheet {
    /// Rules with what they rest on.
    static func ofRules(_ rows: [Row]) -> Sheet {
        Sheet(
            "rules",
            [
                .words("rule.column.rule"), .figures("rule.column.value"),
                .words("rule.column.valid-from", rank: 1), .words("rule.column.citation", rank: 2),
                .words("rule.column.certainty", rank: 3),
            ], rows)
    }
}

extension Sheet.Row {
    init(_ rule: LendingRule) {
        let subject = Cell.word("borrower-kind." + rule.subject, code: rule.subject)
        self.init(
            rule: Message("rule." + rule.code.rawValue),
            rule.percentage.map { .percent($0) } ?? (rule.subject.isEmpty ? .empty : subject),
            from: rule.validFrom, rule.citation, rule.certainty)
    }

    init(_ rules: ClassificationRules) {
        self.init(
            rule: Message("rule.debt-groups"),
            .text(rules.groupsFrom.map { String($0) }.joined(separator: " / ")), from: rules.validFrom,
            rules.citation, rules.certainty)
    }

    init(_ rule: DistributionRule) {
        let value: Cell =
            switch rule.value {
            case .share(let share): .value(.share(share))
            case .months(let months):
                .sentence(Message("distribution-rule.months", ["months": .multiple(months)]))
            }
        let name = Message("distribution-rule." + rule.code.rawValue)
        let rated = rule.rating.map { rating in
            Message(
                "distribution-rule.of-rating",
                ["rule": .sentence(name.key, name.arguments), "rating": .text(rating.rawValue)])
        }
        self.init(rule: rated ?? name, value, from: rule.validFrom, rule.citation, rule.certainty)
    }

    init(_ rule: ProvisionRule) {
        let value: Cell =
            switch rule.value {
            case .share(let share): .value(.share(share))
            case .months(let months): .value(RuleValue.duration(months).argument(of: RuleCode(rule.code)))
            }
        let name = Message("provision-rule." + rule.code.rawValue)
        let subject = RuleCode(rule.code).subjectKind.argument(rule.subject)
        let full = subject.map {
            Message("provision-rule.of-subject", ["rule": .phrase(name.key), "subject": $0])
        }
        self.init(rule: full ?? name, value, from: rule.validFrom, rule.citation, rule.certainty)
    }

    init(_ rule: RiskRule) {
        let code = RuleCode(rule.code)
        let name = Message(code.titleKey)
        let full = code.subjectKind.argument(rule.subject).map {
            Message("provision-rule.of-subject", ["rule": .phrase(name.key), "subject": $0])
        }
        self.init(
            rule: full ?? name, rule.value.map { .value($0.argument(of: code)) } ?? .empty,
            from: rule.validFrom, rule.citation, rule.certainty)
    }

    init(_ rule: OfficeRule) {
        let code = RuleCode(rule.code)
        var arguments: [String: Refusal.Argument] = ["rule": .phrase(code.titleKey)]
        arguments["subject"] = code.subjectKind.argument(rule.subject)
        // How many; which they are is shown by `rule show` and by `person show`.
        var value = Cell.value(rule.value.argument(of: code))
        if case .acts(let codes) = rule.value {
            value = .sentence(Message("office-rule.acts", ["count": .number(codes.count)]))
        }
        self.init(
            rule: Message("provision-rule.of-subject", arguments), value,
            from: rule.validFrom, rule.citation, rule.certainty)
    }

    init(_ rule: FileRule) {
        let code = RuleCode(rule.code)
        let name = Message(code.titleKey)
        let full = code.subjectKind.argument(rule.subject).map {
            Message("provision-rule.of-subject", ["rule": .phrase(name.key), "subject": $0])
        }
        // How many; which they are is shown by `rule show` and by `application checklist`.
        var value = Cell.empty
        if case .demands(let demands) = rule.value {
            value = .sentence(Message("file-rule.papers", ["count": .number(demands.count)]))
        } else if let bound = rule.value {
            value = .value(bound.argument(of: code))
        }
        self.init(
            rule: full ?? name, value,
            from: rule.validFrom, rule.citation, rule.certainty)
    }

    init(_ rule: AssetRule) {
        self.init(
            rule: Message("rule." + rule.code.rawValue), rule.limit.map { .value(.share($0)) } ?? .empty,
            from: rule.validFrom, rule.citation, rule.certainty)
    }

    private init(
        rule name: Message, _ value: Cell, from date: CalendarDate, _ citation: String, _ certainty: String
    ) {
        self.init([
            .sentence(name), value, .date(date), .text(citation),
            .word("loan.certainty." + certainty, code: certainty),
        ])
    }
}
