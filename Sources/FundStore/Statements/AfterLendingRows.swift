package import FundCore

extension Books {
    package func record(_ visit: Visit, of loanID: Int64, act: Int64) {
        put(
            into: "visit",
            [
                "act_no": .bigint(act), "loan_id": .bigint(loanID), "kind": .text(visit.kind.rawValue),
                "visitors": .texts(visit.visitors), "purpose": .text(visit.purpose.rawValue),
                "wrong_dong": .bigint(visit.wrong.dong), "evidence": .text(visit.evidence),
                "effect": .text(visit.effect), "security": .text(visit.security.rawValue),
                "ability": .text(visit.ability.rawValue), "proposal": .text(visit.proposal),
                "recall_by": .date(visit.recallBy), "next_on": .date(visit.nextOn),
                "document_act_no": .bigint(visit.document),
            ])
    }

    package func record(_ effect: LoanEffect, of loanID: Int64, act: Int64) {
        put(
            into: "loan_effect",
            [
                "act_no": .bigint(act), "loan_id": .bigint(loanID), "year": .integer(effect.year),
                "jobs": .integer(effect.jobs), "members": .integer(effect.members),
                "poor_households": .integer(effect.poorHouseholds),
                "revenue_dong": .bigint(effect.revenue?.dong), "profit_dong": .bigint(effect.profit?.dong),
                "income_per_member_dong": .bigint(effect.incomePerMember?.dong),
                "area_square_metres": .bigint(effect.area), "source": .text(effect.source),
                "document_act_no": .bigint(effect.document),
            ])
    }

    package func record(_ finding: Finding, loanID: Int64?, act: Int64) {
        put(
            into: "finding",
            [
                "act_no": .bigint(act), "number": .text(finding.number), "source": .text(finding.source),
                "recommendation": .text(finding.recommendation), "owner": .text(finding.owner),
                "due_on": .date(finding.dueOn), "loan_id": .bigint(loanID),
            ])
    }

    package func record(closingOf finding: Int64, evidence: String, act: Int64) {
        put(
            into: "finding_closing",
            ["act_no": .bigint(act), "finding_act_no": .bigint(finding), "evidence": .text(evidence)])
    }
}
