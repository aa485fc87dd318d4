/// What money goes out on (điều kiện giải ngân): each holds, fails, or could not be checked. A rule may shut one.
package enum DisbursementGate: String, CaseIterable, Sendable {
    /// All papers that the checklist requires are there.
    case papers
    /// A meeting decided on the loan.
    case minutes
    /// What was asked before any money goes out is kept.
    case conditions
    /// Whatever has to be registered to secure the loan is, or was waived.
    case registration
    /// What secures the loan was valued not too long ago.
    case valuation
    /// Credit institutions were asked not too long ago.
    case creditCheck = "credit-check"
    /// Related persons were declared.
    case declaration
    /// Who gets the money is known, and is who sold.
    case payee
    /// Invoices come to what goes out.
    case invoices
}

/// How a gate was found (kết quả kiểm tra điều kiện).
package enum GateOutcome: String, CaseIterable, Sendable {
    case holds
    case fails
    /// It could not be checked: nothing is on record. That is never as good as holding.
    case unknown
}

/// What was found at a gate.
package struct GateFinding: Hashable, Sendable {
    package let gate: DisbursementGate
    package let outcome: GateOutcome
    /// The key of why, after `gate-reason.`.
    package let reason: String
    package let arguments: [String: Refusal.Argument]

    package init(
        _ gate: DisbursementGate, _ outcome: GateOutcome, _ reason: String,
        _ arguments: [String: Refusal.Argument] = [:]
    ) {
        self.gate = gate
        self.outcome = outcome
        self.reason = reason
        self.arguments = arguments
    }
}

/// What is known when money is to go out.
package struct DisbursementFacts: Sendable {
    /// A piece of collateral that secures the loan on the day.
    package struct Security: Sendable {
        package let code: String
        package let kind: CollateralKind
        package let asset: CollateralAsset?
        package let registration: RegistrationState
        /// The last day on which its valuation counts; nil where that is without end.
        package let valuedUntil: CalendarDate?

        package init(
            code: String, kind: CollateralKind, asset: CollateralAsset?,
            registration: RegistrationState, valuedUntil: CalendarDate?
        ) {
            self.code = code
            self.kind = kind
            self.asset = asset
            self.registration = registration
            self.valuedUntil = valuedUntil
        }
    }

    package var date: CalendarDate
    package var amount: Money
    /// Required papers that are not there, or have run out; nil where no rule says which, or the file keeps none here.
    package var missingPapers: [DocumentKind]?
    package var isDecidedByMeeting: Bool
    /// What was asked before any money goes out and is not kept.
    package var openConditions: [String]
    package var security: [Security]
    /// Whether the rules say how long a valuation counts.
    package var knowsValidity: Bool
    package var lastCreditCheck: CalendarDate?
    /// In days; nil where no rule says.
    package var creditCheckAge: Int?
    package var isDeclared: Bool
    package var payee: String?
    package var borrower: String
    package var fund: String
    /// Of the invoices that were shown.
    package var sellers: [String]
    package var invoiced: Money

    package init(on date: CalendarDate, amount: Money, borrower: String, fund: String) {
        self.date = date
        self.amount = amount
        self.borrower = borrower
        self.fund = fund
        isDecidedByMeeting = false
        openConditions = []
        security = []
        knowsValidity = true
        isDeclared = false
        sellers = []
        invoiced = .zero
    }

    /// Each gate once, in their order.
    package var findings: [GateFinding] { DisbursementGate.allCases.map(finding) }

    private func finding(_ gate: DisbursementGate) -> GateFinding {
        switch gate {
        case .papers:
            guard let missingPapers else { return GateFinding(gate, .unknown, "no-papers") }
            guard !missingPapers.isEmpty else { return GateFinding(gate, .holds, "papers") }
            return GateFinding(
                gate, .fails, "papers-missing",
                [
                    "count": .number(missingPapers.count),
                    "papers": .phrases(missingPapers.map { "document-kind." + $0.rawValue }),
                ])
        case .minutes:
            return isDecidedByMeeting
                ? GateFinding(gate, .holds, "minutes") : GateFinding(gate, .unknown, "no-minutes")
        case .conditions:
            guard let first = openConditions.first else { return GateFinding(gate, .holds, "conditions") }
            return GateFinding(
                gate, .fails, "condition-open",
                ["condition": .text(first), "count": .number(openConditions.count)])
        case .registration: return registration
        case .valuation: return valuation
        case .creditCheck: return creditCheck
        case .declaration:
            return isDeclared
                ? GateFinding(gate, .holds, "declared") : GateFinding(gate, .unknown, "not-declared")
        case .payee: return ofPayee
        case .invoices:
            guard !sellers.isEmpty else { return GateFinding(gate, .unknown, "no-invoices") }
            return GateFinding(
                gate, invoiced >= amount ? .holds : .fails, invoiced >= amount ? "invoiced" : "invoiced-less",
                ["invoiced": .money(invoiced), "amount": .money(amount)])
        }
    }

    private func codes(_ pieces: [Security]) -> Refusal.Argument {
        .text(pieces.map(\.code).joined(separator: ", "))
    }

    private var registration: GateFinding {
        let asked = security.filter { CollateralAsset.isToBeRegistered($0.asset, as: $0.kind) }
        guard !asked.isEmpty else { return GateFinding(.registration, .holds, "nothing-to-register") }
        let bare = asked.filter(\.registration.isBare)
        guard bare.isEmpty else {
            return GateFinding(.registration, .fails, "not-registered", ["codes": codes(bare)])
        }
        let waived = asked.filter { $0.registration == .waived }
        return waived.isEmpty
            ? GateFinding(.registration, .holds, "registered", ["codes": codes(asked)])
            : GateFinding(.registration, .holds, "waived", ["codes": codes(waived)])
    }

    private var valuation: GateFinding {
        guard !security.isEmpty else { return GateFinding(.valuation, .holds, "no-security") }
        guard knowsValidity else { return GateFinding(.valuation, .unknown, "no-validity") }
        let old = security.filter { $0.valuedUntil.map { $0 < date } ?? false }
        return old.isEmpty
            ? GateFinding(.valuation, .holds, "valued")
            : GateFinding(.valuation, .fails, "valued-long-ago", ["codes": codes(old)])
    }

    private var creditCheck: GateFinding {
        guard let lastCreditCheck else { return GateFinding(.creditCheck, .unknown, "no-credit-check") }
        guard let creditCheckAge else {
            return GateFinding(
                .creditCheck, .unknown, "no-credit-check-age", ["on": .date(lastCreditCheck)])
        }
        let age = date.days(since: lastCreditCheck)
        return GateFinding(
            .creditCheck, age <= creditCheckAge ? .holds : .fails,
            age <= creditCheckAge ? "credit-check" : "credit-check-old",
            ["on": .date(lastCreditCheck), "days": .number(age), "most": .number(creditCheckAge)])
    }

    /// New money does not repay old, and goes to who sold; without invoices only the borrower itself is known to be right.
    private var ofPayee: GateFinding {
        guard let payee else { return GateFinding(.payee, .unknown, "no-payee") }
        let form = Invoice.sellerForm(payee)
        let named: [String: Refusal.Argument] = ["payee": .text(payee)]
        if form == Invoice.sellerForm(fund) { return GateFinding(.payee, .fails, "payee-is-lender", named) }
        guard sellers.isEmpty else {
            return sellers.allSatisfy { Invoice.sellerForm($0) == form }
                ? GateFinding(.payee, .holds, "payee-sold", named)
                : GateFinding(
                    .payee, .fails, "payee-did-not-sell",
                    named.merging(["sellers": .text(Set(sellers).sorted().joined(separator: ", "))]) { $1 })
        }
        return form == Invoice.sellerForm(borrower)
            ? GateFinding(.payee, .holds, "payee-borrows", named)
            : GateFinding(.payee, .unknown, "payee-without-invoice", named)
    }
}

extension FileRules {
    /// What was asked for before any money goes out always stops it; the rest where a row says so.
    package func isShut(_ gate: DisbursementGate) -> Bool {
        gate == .conditions || rule(.disbursementGate, for: gate.rawValue) != nil
    }

    /// The gates that rows shut.
    package var shutGates: [DisbursementGate] {
        DisbursementGate.allCases.filter { $0 != .conditions && isShut($0) }
    }

    /// In days; nil where no row says.
    package var creditCheckAge: Int? { days(.creditCheckAge) }

    /// The last day on which the use of money that went out is proved in time; nil where no row says.
    package func proofDue(of date: CalendarDate) -> CalendarDate? {
        days(.proofOfUse).map { date.adding(days: $0) }
    }

    /// The last day on which a borrower's books of a year are here in time; nil where no row says.
    package func statementsDue(ofYearEnding last: CalendarDate) -> CalendarDate? {
        days(.statementsDue).map { last.adding(days: $0) }
    }

    private func days(_ code: FileRule.Code) -> Int? {
        guard case .days(let days)? = rule(code, for: "")?.value else { return nil }
        return days
    }

    /// Why money does not go out; nil where it does.
    ///
    /// An exception counts for a gate that is shut and does not hold; for another there is nothing to decide.
    package func refusal(of findings: [GateFinding], except exceptions: [GateException]) -> Refusal? {
        let excused = Set(exceptions.map(\.gate))
        if let twice = exceptions.first(where: { e in exceptions.count { $0.gate == e.gate } > 1 }) {
            return Refusal(.exceptionTwice, ["gate": .phrase("disbursement-gate." + twice.gate.rawValue)])
        }
        let stopping = findings.filter { $0.outcome != .holds && isShut($0.gate) }
        if let open = exceptions.first(where: { e in !stopping.contains { $0.gate == e.gate } }) {
            return Refusal(
                .exceptionWithoutCause, ["gate": .phrase("disbursement-gate." + open.gate.rawValue)])
        }
        guard let found = stopping.first(where: { !excused.contains($0.gate) }) else { return nil }
        return .gateShut(found)
    }
}

extension Refusal {
    /// - Parameter finding: at a gate that a rule shuts.
    package static func gateShut(_ finding: GateFinding) -> Refusal {
        Refusal(
            .gateShut,
            [
                "gate": .phrase("disbursement-gate." + finding.gate.rawValue),
                "word": .text(finding.gate.rawValue),
                "outcome": .phrase("gate-outcome." + finding.outcome.rawValue),
                "why": .sentence("gate-reason." + finding.reason, finding.arguments),
            ])
    }
}
