package import FundCore
internal import FundStore
internal import Wording

/// Takes over checks of how loans were used (nhập biên bản kiểm tra sau khi cho vay).
package struct ImportVisits: ImportService {
    package static let kind = ImportKind.visits
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedAct {
        package static let columns = ["loan", "on", "purpose", "evidence", "effect", "security", "ability"]
        package static let optionalColumns = [
            "kind", "visitors", "wrong_amount", "proposal", "recall_by", "next_on",
        ]

        package let line: Int
        package let on: CalendarDate
        package let act: RecordVisit

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let loan = fields.identifier("loan")
            let on = fields.date("on")
            let kind = fields.optionalChoice("kind", among: Visit.Kind.allCases)
            let visitors = PersonName.list(fields.optionalText("visitors") ?? "")
            let purpose = fields.choice("purpose", among: Visit.Purpose.allCases)
            let wrong = fields.optional("wrong_amount", Amount.init(parsing:))
            let evidence = fields.identifier("evidence")
            let effect = fields.identifier("effect")
            let security = fields.choice("security", among: Visit.Security.allCases)
            let ability = fields.choice("ability", among: Visit.Ability.allCases)
            let proposal = fields.optionalIdentifier("proposal")
            let recallBy = fields.optional("recall_by", CalendarDate.init(parsing:))
            let nextOn = fields.optional("next_on", CalendarDate.init(parsing:))
            guard let loan, let on, let purpose, let evidence, let effect, let security, let ability else {
                return nil
            }
            self.on = on
            act = RecordVisit(
                number: loan,
                Visit(
                    kind ?? .planned, visitors: visitors, purpose: purpose,
                    wrong: wrong?.money ?? .zero,
                    evidence: evidence, effect: effect, security: security, ability: ability,
                    proposal: proposal, recallBy: recallBy, nextOn: nextOn))
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        try desk.performEach(inOrderOfDay(rows, loan: \.act.number, on: \.on), column: ImportVisits.column)
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .visitBeforeDraw: "on"
        case .visitWrongAmount, .visitAboveDrawn: "wrong_amount"
        case .recallMissing, .recallTooEarly, .recallWithoutCause: "recall_by"
        case .nextVisitTooEarly: "next_on"
        default: "loan"
        }
    }
}
