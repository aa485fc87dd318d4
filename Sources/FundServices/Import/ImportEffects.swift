package import FundCore
internal import FundStore
internal import Wording

/// Takes over what loans did (nhập hiệu quả của khoản vay): before the loan, or by the end of a year.
package struct ImportEffects: ImportService {
    package static let kind = ImportKind.effects
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedAct {
        package static let columns = ["loan", "on", "source"]
        package static let optionalColumns = [
            "year", "jobs", "members", "poor_households", "revenue", "profit", "income_per_member", "area",
        ]

        package let line: Int
        package let on: CalendarDate
        package let act: RecordEffect

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let loan = fields.identifier("loan")
            let on = fields.date("on")
            let source = fields.identifier("source")
            let people = 0...10_000_000
            // Without a year: before the loan.
            let effect = LoanEffect(
                year: fields.optionalNumber("year", in: 1990...2199),
                jobs: fields.optionalNumber("jobs", in: people),
                members: fields.optionalNumber("members", in: people),
                poorHouseholds: fields.optionalNumber("poor_households", in: people),
                revenue: fields.optional("revenue", Money.init(parsing:)),
                profit: fields.optional("profit", Money.init(parsingBalance:)),
                incomePerMember: fields.optional("income_per_member", Money.init(parsingBalance:)),
                area: fields.optionalNumber("area", in: 0...1_000_000_000_000).map(Int64.init),
                source: source ?? "")
            if effect.isEmpty { fields.note("jobs", "import.no-figure") }
            guard let loan, let on, source != nil, !effect.isEmpty else { return nil }
            self.on = on
            act = RecordEffect(number: loan, effect)
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        try desk.performEach(
            inOrderOfDay(rows, loan: \.act.number, on: \.on),
            column: { $0.code == .loanNotFound ? "loan" : "year" })
    }
}
