/// A figure of an appraisal (số liệu thẩm định): what the applicant says, and what the appraiser found by which paper.
package struct AppraisalFigure: Hashable, Sendable {
    package let name: String
    /// In đồng; a loss is below zero.
    package let declared: Money?
    package let verified: Money?
    /// The entry of the paper that proves what was found.
    package let document: Int64?

    package init(_ name: String, declared: Money?, verified: Money? = nil, document: Int64? = nil) {
        self.name = name
        self.declared = declared
        self.verified = verified
        self.document = document
    }
}

/// The meeting that decided on an application (biên bản xét duyệt cho vay).
package struct DecisionMinutes: Hashable, Sendable {
    package let number: String
    package let heldOn: CalendarDate
    package let present: [String]
    package let absent: [String]
    package let votesFor: Int
    package let votes: Int
    package let conclusion: String?

    package init(
        number: String, heldOn: CalendarDate, present: [String], absent: [String] = [], votesFor: Int,
        votes: Int, conclusion: String? = nil
    ) {
        self.number = number
        self.heldOn = heldOn
        self.present = present
        self.absent = absent
        self.votesFor = votesFor
        self.votes = votes
        self.conclusion = conclusion
    }

    /// Nil where they carry an approval of the day: nobody stands twice, no more votes than people, and more than half of
    /// those present are for it.
    package func refusal(on date: CalendarDate) -> Refusal? {
        let people = (present + absent).map(PersonName.key)
        if let twice = people.indices.first(where: { people[..<$0].contains(people[$0]) }) {
            return Refusal(.minutesNameTwice, ["name": .text((present + absent)[twice])])
        }
        guard heldOn <= date else {
            return Refusal(.minutesAfterDecision, ["held": .date(heldOn), "on": .date(date)])
        }
        guard votesFor <= votes, votes <= present.count else {
            return Refusal(
                .votesWrong,
                ["for": .number(votesFor), "votes": .number(votes), "present": .number(present.count)])
        }
        guard 2 * votesFor > present.count else {
            return Refusal(
                .notCarried,
                ["for": .number(votesFor), "votes": .number(votes), "present": .number(present.count)])
        }
        return nil
    }
}

/// What an approval asks of the borrower (điều kiện phê duyệt).
package struct ApprovalCondition: Hashable, Sendable {
    /// Nil: before any money goes out; otherwise so many days after the first.
    package let daysAfter: Int?
    package let text: String

    package init(daysAfter: Int?, _ text: String) {
        self.daysAfter = daysAfter
        self.text = text
    }

    /// Reads `TEXT` before any money goes out, `DAYS:TEXT` so many days after.
    ///
    /// - Throws: `notACondition`, `empty`.
    package init(parsing text: String) throws(TextFlaw) {
        // What begins with a digit or a colon is meant to be so many days.
        guard let first = text.first, let colon = text.firstIndex(of: ":"),
            first == ":" || ("0"..."9").contains(first)
        else {
            self.init(daysAfter: nil, try ApprovalCondition.told(text))
            return
        }
        guard text[..<colon].allSatisfy({ ("0"..."9").contains($0) }), let days = Int(text[..<colon]),
            (1...3_660).contains(days)
        else { throw .notACondition }
        self.init(daysAfter: days, try ApprovalCondition.told(String(text[text.index(after: colon)...])))
    }

    /// Reads several, with semicolons between them.
    package static func list(parsing text: String) throws(TextFlaw) -> [ApprovalCondition] {
        var conditions: [ApprovalCondition] = []
        for part in text.split(separator: ";") {
            conditions.append(try ApprovalCondition(parsing: String(part.drop { $0 == " " })))
        }
        return conditions
    }

    private static func told(_ text: String) throws(TextFlaw) -> String {
        let told = Identifier.normal(text)
        guard !told.isEmpty else { throw .empty }
        return told
    }
}

/// What became of a condition by a day (tình trạng điều kiện).
package enum ConditionState: String, CaseIterable, Sendable {
    /// Its day is not known yet, because nothing is paid out.
    case waiting
    case due
    case overdue
    case kept
    case broken

    package init(_ isKept: Bool?, dueOn: CalendarDate?, on date: CalendarDate) {
        switch isKept {
        case true?: self = .kept
        case false?: self = .broken
        case nil: self = dueOn.map { $0 < date ? .overdue : .due } ?? .waiting
        }
    }
}

/// What a loan file must hold, and what no approval comes without (quy định về hồ sơ vay).
package struct FileRule: DatedRule, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// The papers that a kind of borrower brings.
        case checklist
        /// A gate that is shut: nothing is approved past it.
        case fileGate = "file-gate"
        /// How much, and for how long, an authority may approve.
        case approvalAuthority = "approval-authority"
        /// How often loans are visited.
        case visitPlan = "visit-plan"
        /// A gate that is shut: no money goes out past it.
        case disbursementGate = "disbursement-gate"
        /// How many days the answer of credit institutions counts.
        case creditCheckAge = "credit-check-age"
        /// How many days after money went out its use is proved.
        case proofOfUse = "proof-of-use"
        /// How many days after a year the borrower's books of it are here.
        case statementsDue = "statements-due"
    }

    package let code: Code
    /// A kind of borrower, a gate, or an authority.
    package let subject: String
    package let validFrom: CalendarDate
    /// Nil where a gate holds.
    package let value: RuleValue?
    package let citation: String
    package let certainty: String
    package let entry: Int64?

    package init(
        code: Code, subject: String, validFrom: CalendarDate, value: RuleValue?, citation: String,
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
    package static func inForce(on date: CalendarDate, among rules: [FileRule]) -> [FileRule] {
        let latest = rules.counting(on: date) { Place(code: $0.code, subject: $0.subject) }
        return Code.allCases.flatMap { code in
            RuleCode(code).subjectsOrNone.compactMap { latest[Place(code: code, subject: $0)] }
        }.filter { $0.value != .ended }
    }
}

/// What no approval comes without, where the fund says so (chốt hồ sơ).
package enum FileGate: String, CaseIterable, Sendable {
    /// All required papers are there.
    case papers
    /// The amount is within the need: the cost without own capital and other sources.
    case need
    /// A term longer than the production cycle has its reason.
    case term
    /// A meeting decided.
    case minutes
}

/// The rules on loan files of one day.
package struct FileRules: Sendable {
    private let rules: [FileRule]

    package init(on date: CalendarDate, among rules: [FileRule]) {
        self.rules = FileRule.inForce(on: date, among: rules)
    }

    package func isShut(_ gate: FileGate) -> Bool {
        rule(.fileGate, for: gate.rawValue) != nil
    }

    func rule(_ code: FileRule.Code, for subject: String) -> FileRule? {
        rules.first { $0.code == code && $0.subject == subject }
    }

    /// Which papers a kind of borrower brings, and by which rule; nil where none says.
    package func checklist(for kind: BorrowerKind) -> (demands: [PaperDemand], rule: FileRule)? {
        guard let rule = rule(.checklist, for: kind.rawValue), case .demands(let demands)? = rule.value else {
            return nil
        }
        return (demands, rule)
    }
}
