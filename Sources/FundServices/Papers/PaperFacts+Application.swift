internal import FundCore
internal import FundStore
internal import Papers
internal import Wording

extension PaperFacts {
    mutating func add(
        application number: String, for kind: PaperKind, _ reader: FundReader, on date: CalendarDate
    ) throws {
        let application = try reader.application(number, by: date)
        try check(application, for: kind)
        try add(application: application, reader, on: date)
        let borrower = try reader.borrower(of: application)
        try add(borrower: borrower, reader)
        let file = try FileView(reader, of: application, on: date)
        add(resolutionAmong: file.documents)
        add(documents: file)
        try add(collateralOf: application.borrowerID, loan: nil, for: kind, reader, on: date)
    }

    /// A decision that nobody made is not put on paper.
    private func check(_ application: ApplicationRecord, for kind: PaperKind) throws {
        let (isThere, phrase): (Bool, String) =
            switch kind {
            case .approvalMinutes, .lendingDecision:
                ([.approved, .signed].contains(application.status), "paper.step.approved")
            case .refusalNotice: (application.status == .rejected, "paper.step.rejected")
            case .appraisalReport: (application.life.appraisal != nil, "paper.step.appraised")
            default: (true, "paper.step.appraised")
            }
        guard isThere else {
            throw Refusal(
                .paperNotYet,
                [
                    "subject": .text(application.number), "step": .phrase(phrase),
                    "paper": .phrase("paper-kind." + kind.rawValue),
                ])
        }
    }

    /// The application with its decision, as its own papers and those of its loan say it.
    mutating func add(
        application: ApplicationRecord, _ reader: FundReader, on date: CalendarDate
    ) throws {
        let cost = application.projectCost
        set(
            "application",
            [
                "number": .text(application.number), "submitted-on": .date(application.submittedOn),
                "amount": .money(application.amount), "project-cost": .money(cost),
                "own-capital": .money(application.ownCapital),
                "own-percent": .text(PaperFacts.percent(application.ownCapital, of: cost)),
                "other-sources": .money(application.otherSources), "need": .money(application.plan.need),
                "loan-percent": .text(PaperFacts.percent(application.amount, of: cost)),
                "term": .count(application.termMonths), "cycle": .optional(application.cycleMonths),
                "term-reason": application.termReason.map { .text($0) } ?? .inapplicable,
                "purpose": .text(application.purpose),
            ])
        if let appraisal = application.life.appraisal {
            set(
                "appraisal",
                [
                    "on": .date(appraisal.on), "by": .text(appraisal.by),
                    "amount": appraisal.amount.map { .money($0) } ?? .unknown,
                    "opinion": .optional(appraisal.reason),
                ])
            let figures = try reader.figures(of: appraisal.entry)
            if !figures.isEmpty { add(figures: figures) }
        }
        let conditions = try reader.conditions(of: application.applicationID)
        list(
            "condition",
            conditions.enumerated().map { index, record in
                let when =
                    record.condition.daysAfter.map {
                        paperWord("condition.days-after", ["days": .number($0)])
                    } ?? paperWord("condition.before")
                return [
                    "number": .count(index + 1), "text": .text(record.condition.text), "when": when,
                ]
            })
        guard let decision = application.life.decision else { return }
        // An approval keeps the number of its decision where a refusal keeps its reason.
        let isApproval = decision.kind == .approved
        set(
            "decision",
            [
                "number": .optional(isApproval ? decision.reason : decision.decision),
                "on": .date(decision.on), "by": .text(decision.by),
                "amount": decision.amount.map { .money($0) } ?? .unknown,
                "reason": isApproval ? .unknown : .optional(decision.reason),
            ])
        if let minutes = try reader.minutes(of: decision.entry) { add(minutes: minutes) }
    }

    private mutating func add(minutes: DecisionMinutes) {
        set(
            "minutes",
            [
                "number": .text(minutes.number), "on": .date(minutes.heldOn),
                "present": .text(minutes.present.joined(separator: ", ")),
                "absent": minutes.absent.isEmpty
                    ? .inapplicable : .text(minutes.absent.joined(separator: ", ")),
                "for": .count(minutes.votesFor), "votes": .count(minutes.votes),
                "percent": .text(PaperFacts.percent(Int64(minutes.votesFor), of: Int64(minutes.votes))),
                "conclusion": .optional(minutes.conclusion),
            ])
        let people =
            minutes.present.map { ($0, "paper.present") } + minutes.absent.map { ($0, "paper.absent") }
        list(
            "person",
            people.enumerated().map { index, person in
                [
                    "number": .count(index + 1), "name": .text(person.0), "state": paperWord(person.1),
                ]
            })
    }

    private mutating func add(figures: [AppraisalFigure]) {
        list(
            "figure",
            figures.map { figure in
                [
                    "name": .text(figure.name), "declared": .optional(figure.declared),
                    "verified": .optional(figure.verified),
                    "document": figure.document.map {
                        paperWord("paper.entry-number", ["entry": .number(Int($0))])
                    } ?? .unknown,
                ]
            })
    }

    /// The papers that are there, then those that the list asks for and that are not.
    private mutating func add(documents file: FileView) {
        let held = file.documents.map(\.document)
        let missing = (file.checklist?.items ?? []).filter { $0.found.isEmpty }.map(\.demand.kind)
        let rows = held + missing.map { LoanDocument($0) }
        guard !rows.isEmpty else { return }
        list(
            "document",
            rows.enumerated().map { index, document in
                [
                    "number": .count(index + 1), "kind": paperWord(document.kind.key),
                    "code": .optional(document.number), "issued-on": .optional(document.issuedOn),
                    "issuer": .optional(document.issuer), "copies": .optional(document.copies),
                    "kept-at": .optional(document.keptAt),
                ]
            })
    }

    private static func percent(_ part: Int64, of whole: Int64) -> String {
        guard whole > 0 else { return "0 %" }
        return ReportedShare(part, of: whole).vietnamese + " %"
    }
}
