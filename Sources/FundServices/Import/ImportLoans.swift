package import FundCore
internal import FundStore
internal import Wording

/// Takes over contracts from older books (chuyển đổi hợp đồng tín dụng).
///
/// Each contract goes the whole way: application (under the contract's number with `HS-` before it),
/// appraisal, approval and signing, as acts on their days; and where the file says when it was disbursed, it
/// is drawn in full on that day. The lending conditions of the day of approval must hold.
///
/// A row that names an application of the books is the contract of that one: it was approved before, with its papers and its
/// minutes, and what the row says of it must be the same.
///
/// Older books rarely say who appraised and who approved. Where the file does not, the two steps stand under
/// two names that say so: nobody is made to have done what is not known of them. The act itself is by whoever
/// brings the file.
package struct ImportLoans: ImportService {
    package static let kind = ImportKind.loans
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = [
            "number", "borrower", "approved_on", "amount", "project_cost", "own_capital", "rate", "method",
            "instalments", "every", "grace",
        ]
        package static let optionalColumns = [
            "disbursed_on", "purpose", "submitted_on", "signed_on", "first_due", "term", "late_interest_rate",
            "overdue_multiple", "prepayment", "allocation", "round_principal_to", "roll", "day_count",
            "rounding", "interest_every", "interest_grace", "collateral", "appraised_by", "approved_by",
            "through", "early", "source", "application",
        ]

        package let line: Int
        package let number: String
        package let submittedOn: CalendarDate
        package let approvedOn: CalendarDate
        package let signedOn: CalendarDate
        package let disbursedOn: CalendarDate?
        package let application: SubmitApplication
        package let terms: LoanTerms
        package let collateral: String?
        package let appraisedBy: String
        package let approvedBy: String
        package let through: MoneyCode
        /// What it is lent of; nil for the fund's own pool.
        package let source: SourceCode?
        /// The approved application that it is signed for; nil where the row brings its own.
        package let approved: String?

        package var applicationNumber: String { approved ?? "HS-" + number }

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let number = fields.identifier("number")
            let borrower = fields.identifier("borrower")
            let approvedOn = fields.date("approved_on")
            let amount = fields.required("amount", Amount.init(parsing:))
            let projectCost = fields.required("project_cost", Amount.init(parsing:))
            let ownCapital = fields.required("own_capital", Money.init(parsing:))
            let submittedOn = fields.optionalDate("submitted_on") ?? approvedOn
            let signedOn = fields.optionalDate("signed_on") ?? approvedOn
            disbursedOn = fields.optionalDate("disbursed_on")
            let purpose = fields.optionalText("purpose")
            let term = fields.optionalNumber("term", in: 1...600)
            collateral = fields.optionalText("collateral")
            appraisedBy = fields.optionalIdentifier("appraised_by") ?? ImportLoans.unknownAppraiser
            approvedBy = fields.optionalIdentifier("approved_by") ?? ImportLoans.unknownApprover
            through = fields.moneyAccount("through")
            source = fields.optionalIdentifier("source").map(SourceCode.init(typed:))
            approved = fields.optionalIdentifier("application")
            // Without an amount the other terms are read all the same, for what is wrong with them.
            let asked = Row.terms(&fields)
            guard let number, let borrower, let approvedOn, let submittedOn, let signedOn, let amount,
                let projectCost, let ownCapital, let terms = asked?.terms(for: amount)
            else { return nil }
            self.number = number
            self.approvedOn = approvedOn
            self.submittedOn = submittedOn
            self.signedOn = signedOn
            self.terms = terms
            application = SubmitApplication(
                borrower: borrower, number: "HS-" + number, amount: amount, projectCost: projectCost,
                ownCapital: ownCapital, termMonths: term ?? terms.months,
                purpose: purpose ?? ImportLoans.unknownPurpose)
        }
    }

    package static let unknownAppraiser = "chuyển đổi dữ liệu (thẩm định)"
    package static let unknownApprover = "chuyển đổi dữ liệu (phê duyệt)"
    package static let unknownPurpose = "(không ghi)"

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        let gates = ImportedGates(desk.books)
        let books = desk.books
        // What a row brings besides its contract is somebody's duty as well.
        if rows.contains(where: { $0.approved == nil }) { try books.refuseRows(of: .approval) }
        if rows.contains(where: { $0.disbursedOn != nil }) { try books.refuseRows(of: .disbursement) }
        var state = try KnownContracts(books.reader, rows)
        let lines = Dictionary(rows.map { ($0.number, $0.line) }) { first, _ in first }
        // Decisions in their order: each is judged by what was decided before it.
        for row in rows.inOrderOfDecision {
            try desk.row(row.line, column: ImportLoans.column) {
                desk.look(at: row.number, line: row.line)
                try desk.refuseRepetition(of: row.number, line: row.line, field: "number", first: lines)
                let borrower = try state.borrower(of: row)
                let source = try books.reader.head.sources.lending(row.source)
                try row.refuseImpossible()
                let application = try state.application(of: row, borrower)
                if let application, let disbursedOn = row.disbursedOn {
                    let conditions = try books.reader.conditions(of: application.applicationID)
                    if let open = conditions.first(where: { $0.keepsMoneyBack(on: disbursedOn) }) {
                        throw Refusal(open: open)
                    }
                }
                if application == nil { try state.refuseWithoutAuthority(row) }
                let assessment = application == nil ? state.assess(row, borrower) : nil
                if let refusal = assessment?.refusal() { throw refusal }
                if let disbursedOn = row.disbursedOn {
                    if let refusal = try gates.refusal(ofContractDrawnOn: disbursedOn) { throw refusal }
                    try state.debts.refuseBadDebt(of: borrower, besides: row.number, on: disbursedOn)
                }
                try desk.count(row.terms.amount, line: row.line)
                let loanID = try desk.sign(row, borrower, source, application, assessment, &state)
                try desk.draw(row, borrower, source, loanID, &state)
            }
        }
    }

    /// The column that a refusal speaks of.
    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .loanExists, .applicationExists: "number"
        case .applicationNotFound, .applicationNotApproved, .authorityMissing, .aboveAuthority: "application"
        case .borrowerNotFound, .kindIneligible, .badDebt: "borrower"
        case .applicationCost: "project_cost"
        case .applicationOwnCapital, .ownCapitalTooLow: "own_capital"
        case .appraiserMayNotApprove: "approved_by"
        case .sourceNotFound: "source"
        case .decidedBeforeSubmitted: "approved_on"
        case .signedBeforeApproved: "signed_on"
        case .disbursedBeforeSigning, .conditionOpen, .gateShut: "disbursed_on"
        case .exceedsMoney, .singleBorrowerLimit, .relatedPartiesLimit: "amount"
        case .overdueMultipleTooHigh: "overdue_multiple"
        case .lateInterestTooHigh: "late_interest_rate"
        case .termsInvalid:
            if case .text(let option) = refusal.arguments["field"] {
                String(option.drop { $0 == "-" }.map { $0 == "-" ? "_" : $0 })
            } else {
                nil
            }
        default: nil
        }
    }
}

extension [ImportLoans.Row] {
    fileprivate var inOrderOfDecision: [ImportLoans.Row] {
        sorted { ($0.approvedOn, $0.line) < ($1.approvedOn, $1.line) }
    }
}

extension ImportLoans.Row {
    /// What no rule of lending is needed for.
    fileprivate func refuseImpossible() throws(Refusal) {
        guard submittedOn <= approvedOn else {
            throw Refusal(
                .decidedBeforeSubmitted, ["on": .date(approvedOn), "earliest": .date(submittedOn)])
        }
        guard signedOn >= approvedOn else {
            throw Refusal(.signedBeforeApproved, ["on": .date(signedOn), "approved": .date(approvedOn)])
        }
        guard PersonName.key(appraisedBy) != PersonName.key(approvedBy) else {
            throw Refusal(.appraiserMayNotApprove, ["actor": .text(approvedBy)])
        }
        try application.refuseImplausibleFigures()
        try terms.check(drawnFrom: signedOn)
    }
}

extension ImportDesk {
    /// Takes a contract from its application, or from an approved one, to its signing; its number as a row.
    fileprivate func sign(
        _ row: ImportLoans.Row, _ borrower: BorrowerRecord, _ source: LendingSource?,
        _ known: ApplicationRecord?, _ assessment: Assessment?, _ state: inout KnownContracts
    ) throws -> Int64 {
        let application = try known?.applicationID ?? approve(row, borrower, assessment, &state)
        let signing = try open(.signing, on: row.signedOn)
        books.record(
            number: row.number, act: signing, signedOn: row.signedOn, terms: row.terms,
            applicationID: application, borrowerID: borrower.borrowerID, collateral: row.collateral,
            source: source)
        state.history.record(
            .signed(
                application: application, loan: signing, borrower: borrower.borrowerID,
                row.terms.amount.money.dong), on: row.signedOn)
        return signing
    }

    /// Takes the application that a row brings as far as its approval; its number as a row.
    private func approve(
        _ row: ImportLoans.Row, _ borrower: BorrowerRecord, _ assessment: Assessment?,
        _ state: inout KnownContracts
    ) throws -> Int64 {
        let application = try open(.application, on: row.submittedOn)
        books.record(
            application: row.applicationNumber, of: borrower.borrowerID, amount: row.terms.amount,
            projectCost: row.application.projectCost, ownCapital: row.application.ownCapital,
            termMonths: row.application.termMonths, purpose: row.application.purpose, act: application)
        for (step, kind, actor) in [
            (ApplicationStatus.appraised, ActKind.appraisal, row.appraisedBy),
            (.approved, .approval, row.approvedBy),
        ] {
            books.record(
                step: step, of: application, amount: row.terms.amount, findings: assessment?.record,
                actor: actor, act: try open(kind, on: row.approvedOn))
        }
        state.history.record(
            .approved(
                application: application, borrower: borrower.borrowerID, row.terms.amount.money.dong),
            on: row.approvedOn)
        return application
    }

    fileprivate func draw(
        _ row: ImportLoans.Row, _ borrower: BorrowerRecord, _ source: LendingSource?, _ loanID: Int64,
        _ state: inout KnownContracts
    ) throws {
        guard let disbursedOn = row.disbursedOn else { return }
        let amount = row.terms.amount
        let place = try moneyAccount(row.through, line: row.line)
        let act = try open(.disbursement, on: disbursedOn)
        var terms = row.terms
        terms.bearer = source?.bearer ?? .fund
        let loan = Loan(
            number: row.number, signedOn: row.signedOn, terms: terms, facts: [], calendar: state.calendar)
        let outcome = try loan.disbursing(
            amount, on: disbursedOn, entry: act,
            available: state.money.lowest(of: place, from: disbursedOn), through: place)
        state.money.add(outcome.entry)
        state.history.record(.drawn(loan: loanID, amount.money.dong), on: disbursedOn)
        for leg in outcome.entry.inOpenPeriods(closedThrough: books.closedThrough).legs
        where AccountRole.loanPrincipals.contains(leg.role) {
            state.history.record(.principal(loan: loanID, leg.dong), on: leg.on)
        }
        state.debts.know(outcome.loan, of: borrower.borrowerID)
        books.record(
            LoanFact(entry: act, on: disbursedOn, .draw(amount), through: place), loanID: loanID)
        books.post(outcome.entry, act: act, loanID: loanID)
    }
}

extension LoanTerms {
    /// The length of the contract where nothing else says it: its instalments, in months.
    fileprivate var months: Int {
        switch every {
        case .months(let count): min(max(count * instalments, 1), 600)
        case .days(let count): min(max((count * instalments + 29) / 30, 1), 600)
        }
    }
}
