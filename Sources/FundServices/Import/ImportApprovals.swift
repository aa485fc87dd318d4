package import FundCore
internal import FundStore
internal import Wording

/// Takes over approvals with the minutes of their meetings and their conditions (nhập quyết định phê duyệt).
package struct ImportApprovals: ImportService {
    package static let kind = ImportKind.approvals
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["application", "on"]
        package static let optionalColumns = [
            "amount", "decision", "authority", "minutes", "minutes_on", "present", "absent", "votes_for",
            "votes", "conclusion", "conditions",
        ]

        package let line: Int
        package let on: CalendarDate
        package let approval: ApproveApplication

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let (application, on) = (fields.identifier("application"), fields.date("on"))
            let amount = fields.optional("amount", Amount.init(parsing:))
            let decision = fields.optionalIdentifier("decision")
            let authority = fields.optionalChoice("authority", among: ApprovalAuthority.allCases)
            let minutes = Row.minutes(&fields)
            let conditions = fields.optional("conditions", ApprovalCondition.list(parsing:))
            guard let application, let on else { return nil }
            self.on = on
            approval = ApproveApplication(
                number: application, amount: amount, decision: decision, minutes: minutes,
                conditions: conditions, authority: authority)
        }

        /// Whole or not at all.
        private static func minutes(_ fields: inout FieldReader) -> DecisionMinutes? {
            let number = fields.optionalIdentifier("minutes")
            let heldOn = fields.optionalDate("minutes_on")
            let present = PersonName.list(fields.optionalText("present") ?? "")
            let absent = PersonName.list(fields.optionalText("absent") ?? "")
            let votesFor = fields.optionalNumber("votes_for", in: 0...1_000)
            let votes = fields.optionalNumber("votes", in: 1...1_000)
            let conclusion = fields.optionalIdentifier("conclusion")
            guard let number, let heldOn, !present.isEmpty, let votesFor, let votes else {
                let isAny =
                    number != nil || heldOn != nil || votesFor != nil || votes != nil || conclusion != nil
                    || !(present + absent).isEmpty
                if isAny { fields.note("minutes", "import.minutes-in-part") }
                return nil
            }
            return DecisionMinutes(
                number: number, heldOn: heldOn, present: present, absent: absent, votesFor: votesFor,
                votes: votes, conclusion: conclusion)
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        for row in rows {
            try desk.row(row.line, column: ImportApprovals.column) {
                try desk.books.flush()
                let asked = try desk.books.reader.application(row.approval.number).amount
                try desk.books.refuseRows(of: .approval, amount: row.approval.amount?.money.dong ?? asked)
                try desk.perform(row.approval, on: row.on, line: row.line)
            }
        }
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .approvedAboveRequested: "amount"
        case .decidedBeforeSubmitted: "on"
        case .authorityMissing, .aboveAuthority: "authority"
        case .minutesMissing, .minutesNameTwice, .minutesAfterDecision, .notCarried: "minutes"
        default: "application"
        }
    }
}
