/// One lending condition in force from a day (điều kiện cho vay): data with a citation.
package struct LendingRule: DatedRule, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case ownCapitalMinimum = "own-capital-minimum"
        case singleBorrowerMaximum = "single-borrower-maximum"
        case relatedPartiesMaximum = "related-parties-maximum"
        case kindEligible = "kind-eligible"
        case kindIneligible = "kind-ineligible"
        case noBadDebtAtFirstDisbursement = "no-bad-debt-at-first-disbursement"
    }

    package let code: Code
    package let validFrom: CalendarDate
    /// Parts per ten thousand, for the rules that are a limit.
    package let limit: Int64?
    /// The kind of borrower, for the rules on kinds.
    package let subject: String
    package let citation: String
    /// How sure the rule is: verified, partly, remembered or assumed.
    package let certainty: String
    /// The condition is asked no more from its day on.
    package let isEnded: Bool
    package let entry: Int64?

    package init(
        code: Code, validFrom: CalendarDate, limit: Int64?, subject: String, citation: String,
        certainty: String, isEnded: Bool = false, entry: Int64? = nil
    ) {
        self.code = code
        self.validFrom = validFrom
        self.limit = limit
        self.subject = subject
        self.citation = citation
        self.certainty = certainty
        self.isEnded = isEnded
        self.entry = entry
    }

    /// Of each code and subject the latest row that is in force on the day; none of what is ended by then.
    package static func inForce(on date: CalendarDate, among rules: [LendingRule]) -> [LendingRule] {
        counting(on: date, among: rules).filter { !$0.isEnded }
    }

    /// The same, with the rows that end a condition.
    package static func counting(on date: CalendarDate, among rules: [LendingRule]) -> [LendingRule] {
        rules.counting(on: date) { rule in
            // A kind is eligible or it is not: the later word on it counts.
            let isOnKind = rule.code == .kindEligible || rule.code == .kindIneligible
            return (isOnKind ? "kind" : rule.code.rawValue) + " " + rule.subject
        }
        .values.sorted { ($0.code.rawValue, $0.subject) < ($1.code.rawValue, $1.subject) }
    }
}

/// What the conditions of the day come to for one application (kết quả thẩm định điều kiện).
package struct Assessment: Hashable, Sendable {
    /// What the conditions look at.
    package struct Subject: Hashable, Sendable {
        package var kind: BorrowerKind
        package var amount: Int64
        package var projectCost: Int64
        package var ownCapital: Int64
        /// What the borrower owes or is promised already, without this application.
        package var borrowerExposure: Int64
        /// Likewise of the borrower's related parties.
        package var relatedExposure: Int64
        package var actualCharterCapital: Int64

        package init(
            kind: BorrowerKind, amount: Int64, projectCost: Int64, ownCapital: Int64, borrowerExposure: Int64,
            relatedExposure: Int64, actualCharterCapital: Int64
        ) {
            self.kind = kind
            self.amount = amount
            self.projectCost = projectCost
            self.ownCapital = ownCapital
            self.borrowerExposure = borrowerExposure
            self.relatedExposure = relatedExposure
            self.actualCharterCapital = actualCharterCapital
        }
    }

    package struct Finding: Hashable, Sendable {
        package let rule: LendingRule
        package let holds: Bool
        /// What was compared: the figure found, and what the rule allows or asks for.
        package let figure: Int64
        package let bound: Int64
    }

    package let findings: [Finding]

    package var holds: Bool { findings.allSatisfy(\.holds) }

    /// - Parameter rules: those in force on the day of the decision.
    package init(of subject: Subject, by rules: [LendingRule]) {
        findings = rules.compactMap { rule in
            switch rule.code {
            case .ownCapitalMinimum:
                let bound = Assessment.part(rule.limit, of: subject.projectCost, rounding: .up)
                return Finding(
                    rule: rule, holds: subject.ownCapital >= bound, figure: subject.ownCapital, bound: bound)
            case .singleBorrowerMaximum:
                let bound = Assessment.part(rule.limit, of: subject.actualCharterCapital, rounding: .down)
                let figure = subject.borrowerExposure + subject.amount
                return Finding(rule: rule, holds: figure <= bound, figure: figure, bound: bound)
            case .relatedPartiesMaximum:
                let bound = Assessment.part(rule.limit, of: subject.actualCharterCapital, rounding: .down)
                let figure = subject.borrowerExposure + subject.relatedExposure + subject.amount
                return Finding(rule: rule, holds: figure <= bound, figure: figure, bound: bound)
            case .kindEligible:
                guard rule.subject == subject.kind.rawValue else { return nil }
                return Finding(rule: rule, holds: true, figure: 0, bound: 0)
            case .kindIneligible:
                guard rule.subject == subject.kind.rawValue else { return nil }
                return Finding(rule: rule, holds: false, figure: 0, bound: 0)
            case .noBadDebtAtFirstDisbursement:
                // Judged when the money goes out, not before (NĐ 45/2021 art. 22(6)).
                return nil
            }
        }
    }

    private static func part(_ limit: Int64?, of whole: Int64, rounding: Rounding) -> Int64 {
        rounding.quotient(Int128(max(whole, 0)) * Int128(limit ?? 0), by: 10_000)
    }

    /// What is kept with the decision: each condition with what it came to, as JSON. A check writes it anew and
    /// compares the text, so what is written for the same findings never changes.
    package var record: String {
        let conditions = findings.map { finding in
            "{\"code\":\(Assessment.quoted(finding.rule.code.rawValue)),\"holds\":\(finding.holds)"
                + ",\"figure\":\(finding.figure),\"bound\":\(finding.bound)"
                + ",\"citation\":\(Assessment.quoted(finding.rule.citation))"
                + ",\"valid_from\":\"\(finding.rule.validFrom.iso)\"}"
        }
        return "[" + conditions.joined(separator: ",") + "]"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// The first condition that does not hold, as a refusal.
    package func refusal() -> Refusal? {
        guard let finding = findings.first(where: { !$0.holds }) else { return nil }
        let arguments: [String: Refusal.Argument] = [
            "figure": .money(Money(finding.figure)), "bound": .money(Money(finding.bound)),
            "citation": .text(finding.rule.citation), "from": .date(finding.rule.validFrom),
        ]
        let code: Refusal.Code =
            switch finding.rule.code {
            case .ownCapitalMinimum: .ownCapitalTooLow
            case .singleBorrowerMaximum: .singleBorrowerLimit
            case .relatedPartiesMaximum: .relatedPartiesLimit
            case .kindEligible, .kindIneligible: .kindIneligible
            case .noBadDebtAtFirstDisbursement: .badDebt
            }
        return Refusal(code, arguments)
    }
}
