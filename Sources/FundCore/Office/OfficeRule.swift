/// What a duty allows, which acts wait for a second person, and by when reports are sent (phân quyền, phê duyệt hai người,
/// thời hạn báo cáo): data with a citation.
package struct OfficeRule: DatedRule, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// The acts that a duty allows.
        case dutyActs = "duty-acts"
        /// Who releases an act, and from which amount on it waits.
        case secondPerson = "second-person"
        /// By when a report is to be sent.
        case reportingDuty = "reporting-duty"
    }

    package let code: Code
    /// A duty, an act, or a report.
    package let subject: String
    package let validFrom: CalendarDate
    package let value: RuleValue
    package let citation: String
    /// How sure the rule is: verified, partly, remembered or assumed.
    package let certainty: String
    package let entry: Int64?

    package init(
        code: Code, subject: String, validFrom: CalendarDate, value: RuleValue, citation: String,
        certainty: String, entry: Int64? = nil
    ) {
        self.code = code
        self.subject = subject
        self.validFrom = validFrom
        self.value = value
        self.citation = citation
        self.certainty = certainty
        self.entry = entry
    }

    private struct Place: Hashable {
        let code: Code
        let subject: String
    }

    /// Of each code and subject the latest row that is in force on the day; what has ended is left out.
    package static func inForce(on date: CalendarDate, among rules: [OfficeRule]) -> [OfficeRule] {
        let latest = rules.counting(on: date) { Place(code: $0.code, subject: $0.subject) }
        return Code.allCases.flatMap { code in
            RuleCode(code).subjectsOrNone.compactMap { latest[Place(code: code, subject: $0)] }
        }.filter { $0.value != .ended }
    }
}

/// From an amount on, who may release an act (người duyệt lần hai).
package struct ReleaseStep: Hashable, Sendable {
    /// In đồng; 0 is every amount, and acts without one.
    package let from: Int64
    package let duties: [Duty]

    package init(from: Int64, duties: [Duty]) {
        self.from = from
        self.duties = duties
    }
}

extension ReleaseStep {
    /// `0:accountant/50000000:director+approver`.
    package static func text(_ steps: [ReleaseStep]) -> String {
        steps.map { "\($0.from):" + $0.duties.map(\.rawValue).joined(separator: "+") }.joined(separator: "/")
    }

    /// Reads `director`, `accountant+director`, `50tr:director`, `0:accountant/50tr:director`.
    ///
    /// - Throws: `notAReleaseRule`.
    static func steps(parsing text: String) throws(TextFlaw) -> [ReleaseStep] {
        var steps: [ReleaseStep] = []
        for part in text.split(separator: "/", omittingEmptySubsequences: false) {
            let sides = part.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard (1...2).contains(sides.count) else { throw .notAReleaseRule }
            let from = sides.count == 2 ? try amount(sides[0]) : 0
            var duties: [Duty] = []
            for word in sides[sides.count - 1].split(
                omittingEmptySubsequences: false,
                whereSeparator: {
                    "+,".contains($0)
                })
            {
                guard let duty = Duty(rawValue: Identifier.normal(String(word))) else {
                    throw .notAReleaseRule
                }
                duties.append(duty)
            }
            steps.append(ReleaseStep(from: from, duties: Duty.ordered(duties)))
        }
        guard zip(steps, steps.dropFirst()).allSatisfy({ $0.from < $1.from }) else { throw .notAReleaseRule }
        return steps
    }

    private static func amount(_ text: String) throws(TextFlaw) -> Int64 {
        do {
            return try Money(parsing: text).dong
        } catch {
            throw .notAReleaseRule
        }
    }
}
