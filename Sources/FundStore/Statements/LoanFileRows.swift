package import FundCore

extension Books {
    package func record(
        _ document: LoanDocument, of borrowerID: Int64, application: Int64?, act: Int64
    ) {
        put(
            into: "document",
            [
                "act_no": .bigint(act), "borrower_id": .bigint(borrowerID),
                "application_id": .bigint(application), "kind": .text(document.kind.rawValue),
                "number": .text(document.number), "issued_on": .date(document.issuedOn),
                "issuer": .text(document.issuer), "copies": .integer(document.copies),
                "kept_at": .text(document.keptAt), "sha256": .text(document.sha256),
                "expires_on": .date(document.expiresOn),
            ])
    }

    package func record(_ figures: [AppraisalFigure], act: Int64) {
        for (index, figure) in figures.enumerated() {
            put(
                into: "appraisal_figure",
                [
                    "act_no": .bigint(act), "line_no": .integer(index + 1), "name": .text(figure.name),
                    "declared_dong": .bigint(figure.declared?.dong),
                    "verified_dong": .bigint(figure.verified?.dong),
                    "document_act_no": .bigint(figure.document),
                ])
        }
    }

    package func record(_ minutes: DecisionMinutes, act: Int64) {
        put(
            into: "decision_minutes",
            [
                "act_no": .bigint(act), "number": .text(minutes.number), "held_on": .date(minutes.heldOn),
                "present": .texts(minutes.present), "absent": .texts(minutes.absent),
                "votes_for": .integer(minutes.votesFor), "votes": .integer(minutes.votes),
                "conclusion": .text(minutes.conclusion),
            ])
    }

    package func record(_ conditions: [ApprovalCondition], of applicationID: Int64, act: Int64) {
        for (index, condition) in conditions.enumerated() {
            put(
                into: "approval_condition",
                [
                    "act_no": .bigint(act), "application_id": .bigint(applicationID),
                    "line_no": .integer(index + 1), "days_after": .integer(condition.daysAfter),
                    "condition": .text(condition.text),
                ])
        }
    }

    package func record(
        outcomeOf condition: ConditionRecord, isKept: Bool, document: Int64?, sanction: String?,
        decision: String?, act: Int64
    ) {
        put(
            into: "condition_outcome",
            [
                "act_no": .bigint(act), "approval_act_no": .bigint(condition.approval),
                "line_no": .integer(condition.line), "is_kept": .boolean(isKept),
                "document_act_no": .bigint(document), "sanction": .text(sanction),
                "decision": .text(decision),
            ])
    }

    package func record(officer: String, of loanIDs: [Int64], act: Int64) {
        for loanID in loanIDs {
            put(
                into: "loan_assignment",
                ["act_no": .bigint(act), "loan_id": .bigint(loanID), "officer": .text(officer)])
        }
    }
}
