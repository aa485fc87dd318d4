/// A check of how a loan was used (kiểm tra sử dụng vốn vay): each question has its answer, or there is no check.
package struct Visit: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case planned
        /// Kiểm tra đột xuất.
        case surprise
    }

    /// What the money was used for, beside what the contract says.
    package enum Purpose: String, CaseIterable, Sendable {
        case right
        case partly
        case wrong
    }

    /// How the security was found.
    package enum Security: String, CaseIterable, Sendable {
        case unchanged
        case changed
        case disputed
        /// Nothing secures the loan.
        case nothing = "none"
    }

    package enum Ability: String, CaseIterable, Sendable {
        case able
        case doubtful
        case unable
    }

    package let kind: Kind
    /// Who went, besides whoever records it.
    package let visitors: [String]
    package let purpose: Purpose
    /// What was used otherwise than agreed; zero where nothing was.
    package let wrong: Money
    /// What was seen, and what shows it.
    package let evidence: String
    /// What came of the money so far.
    package let effect: String
    package let security: Security
    package let ability: Ability
    package let proposal: String?
    /// Where it was used otherwise: until when it is called back or put right.
    package let recallBy: CalendarDate?
    package let nextOn: CalendarDate?
    /// The entry of the paper that was signed there.
    package let document: Int64?

    package init(
        _ kind: Kind, visitors: [String], purpose: Purpose, wrong: Money, evidence: String, effect: String,
        security: Security, ability: Ability, proposal: String? = nil, recallBy: CalendarDate? = nil,
        nextOn: CalendarDate? = nil, document: Int64? = nil
    ) {
        self.kind = kind
        self.visitors = visitors
        self.purpose = purpose
        self.wrong = wrong
        self.evidence = evidence
        self.effect = effect
        self.security = security
        self.ability = ability
        self.proposal = proposal
        self.recallBy = recallBy
        self.nextOn = nextOn
        self.document = document
    }

    /// Nil where the answers fit each other, and what is on the loan.
    ///
    /// - Parameters:
    ///   - date: of the visit.
    ///   - drawnOn: of the first money; nil while there is none.
    ///   - drawn: by that day.
    package func refusal(on date: CalendarDate, drawnOn: CalendarDate?, drawn: Money) -> Refusal? {
        guard let drawnOn, date >= drawnOn else { return Refusal(.visitBeforeDraw, ["on": .date(date)]) }
        guard (purpose == .right) == (wrong == .zero) else {
            return Refusal(.visitWrongAmount, ["purpose": .phrase("visit-purpose." + purpose.rawValue)])
        }
        guard wrong <= drawn else {
            return Refusal(.visitAboveDrawn, ["wrong": .money(wrong), "drawn": .money(drawn)])
        }
        if purpose != .right {
            guard let recallBy else { return Refusal(.recallMissing, ["wrong": .money(wrong)]) }
            guard recallBy > date else {
                return Refusal(.recallTooEarly, ["by": .date(recallBy), "on": .date(date)])
            }
        } else if let recallBy {
            return Refusal(.recallWithoutCause, ["by": .date(recallBy)])
        }
        if let nextOn, nextOn <= date {
            return Refusal(.nextVisitTooEarly, ["next": .date(nextOn), "on": .date(date)])
        }
        return nil
    }
}

/// How often loans are visited (kế hoạch kiểm tra): the first time so many days after the first money, then every so many
/// months.
package struct VisitPlan: Hashable, Sendable {
    package let firstDays: Int
    package let months: Int

    package init(firstDays: Int, months: Int) {
        self.firstDays = firstDays
        self.months = months
    }

    /// As it is kept and read again: `30/6`.
    package var text: String { "\(firstDays)/\(months)" }

    /// Reads `30/6`: days to the first visit, months between visits.
    ///
    /// - Throws: `notAVisitPlan`.
    package init(parsing text: String) throws(TextFlaw) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
            Identifier.normal(String($0))
        }
        guard parts.count == 2, let days = Int(parts[0]), let months = Int(parts[1]),
            (1...999).contains(days), (1...99).contains(months), parts == [String(days), String(months)]
        else { throw .notAVisitPlan }
        self.init(firstDays: days, months: months)
    }

    /// When a loan is to be visited next.
    ///
    /// - Parameters:
    ///   - drawnOn: the day of the first money.
    ///   - last: the day of the last visit, and the next day that was set there.
    package func due(drawnOn: CalendarDate, last: (on: CalendarDate, next: CalendarDate?)?) -> CalendarDate {
        guard let last else { return drawnOn.adding(days: firstDays) }
        return last.next ?? last.on.adding(months: months)
    }
}

extension FileRules {
    /// Nil where no row says how often.
    package var visitPlan: VisitPlan? {
        guard case .plan(let plan)? = rule(.visitPlan, for: "")?.value else { return nil }
        return plan
    }
}

/// What became of money that was used otherwise than agreed (vụ việc thu hồi do sai mục đích).
package enum RecallState: String, CaseIterable, Sendable {
    case open
    /// Past its last day.
    case overdue
    /// The loan was called back.
    case recalled
    /// A later visit found it put right.
    case mended
    /// Everything was paid.
    case settled
}
