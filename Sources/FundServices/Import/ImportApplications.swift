package import FundCore
internal import FundStore
internal import Wording

/// Takes over requests for loans (nhập hồ sơ đề nghị vay).
package struct ImportApplications: ImportService {
    package static let kind = ImportKind.applications
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = [
            "borrower", "on", "amount", "project_cost", "own_capital", "term_months", "purpose",
        ]
        package static let optionalColumns = ["number", "other_sources", "cycle_months", "term_reason"]

        package let line: Int
        package let on: CalendarDate
        package let submission: SubmitApplication

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let (borrower, on) = (fields.identifier("borrower"), fields.date("on"))
            let amount = fields.required("amount", Amount.init(parsing:))
            let cost = fields.required("project_cost", Amount.init(parsing:))
            let own = fields.required("own_capital", Money.init(parsing:))
            let (term, purpose) = (fields.number("term_months", in: 1...600), fields.text("purpose"))
            let number = fields.optionalIdentifier("number")
            let others = fields.optional("other_sources", Money.init(parsing:))
            let cycle = fields.optionalNumber("cycle_months", in: 1...600)
            let reason = fields.optionalText("term_reason")
            guard let borrower, let on, let amount, let cost, let own, let term, let purpose else {
                return nil
            }
            self.on = on
            submission = SubmitApplication(
                borrower: borrower, number: number, amount: amount, projectCost: cost, ownCapital: own,
                termMonths: term, purpose: purpose, otherSources: others, cycleMonths: cycle,
                termReason: reason)
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        for row in rows {
            try desk.row(row.line, column: ImportApplications.column) {
                try desk.perform(row.submission, on: row.on, line: row.line)
            }
        }
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .borrowerNotFound: "borrower"
        case .applicationExists: "number"
        case .applicationCost: "project_cost"
        case .applicationOwnCapital: "own_capital"
        default: nil
        }
    }
}
