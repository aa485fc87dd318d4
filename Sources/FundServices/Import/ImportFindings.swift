package import FundCore
internal import FundStore
internal import Wording

/// Takes over what inspectors asked for (nhập kiến nghị thanh tra, kiểm toán).
package struct ImportFindings: ImportService {
    package static let kind = ImportKind.findings
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedAct {
        package static let columns = ["number", "on", "source", "recommendation", "owner", "due"]
        package static let optionalColumns = ["loan"]

        package let line: Int
        package let on: CalendarDate
        package let act: AddFinding

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let number = fields.identifier("number")
            let on = fields.date("on")
            let source = fields.identifier("source")
            let recommendation = fields.identifier("recommendation")
            let owner = fields.identifier("owner")
            let due = fields.required("due", CalendarDate.init(parsing:))
            let loan = fields.optionalIdentifier("loan")
            guard let number, let on, let source, let recommendation, let owner, let due else { return nil }
            self.on = on
            act = AddFinding(
                Finding(
                    number: number, source: source, recommendation: recommendation, owner: owner, dueOn: due),
                loan: loan)
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        try desk.performEach(rows, column: ImportFindings.column)
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .findingDueBefore: "due"
        case .loanNotFound: "loan"
        default: "number"
        }
    }
}
