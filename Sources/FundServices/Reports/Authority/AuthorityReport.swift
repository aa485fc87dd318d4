package import FundCore
package import FundStore
package import Wording

/// What the authorities get of lending and operations (báo cáo tình hình cho vay, hoạt động nghiệp vụ): the rows of a
/// template over a period, the same period a year earlier, and a plan where there is one.
///
/// NĐ 45/2021/NĐ-CP art. 44(4), TT 52/2022/TT-BTC art. 11 and appendices 1a and 2a, whose layout was not found.
package struct AuthorityReport {
    private let period: FiscalPeriod
    private let template: ReportTemplate
    private let isShipped: Bool
    private let now: AuthorityFigures
    private let before: AuthorityFigures
    /// What stands in the head of its page, and who signs it.
    private let particulars: FundParticulars
    /// By the codes of rows; empty where no plan is given.
    private let plan: [String: Int64]

    /// - Parameter template: nil for the shipped one.
    package init(
        _ reader: FundReader, of period: FiscalPeriod, _ template: ReportTemplate?, plan: [String: Int64]
    ) throws {
        self.period = period
        self.template = template ?? AuthorityReport.shipped
        isShipped = template == nil
        self.plan = plan
        particulars = try reader.fundParticulars(on: period.last)
        now = try AuthorityFigures(reader, in: period.days)
        before = try AuthorityFigures(reader, in: period.days.yearEarlier)
    }

    /// The names that a formula may use.
    package static var names: Set<String> { Set(AuthorityFigures.Name.allCases.map(\.rawValue)) }

    package static var shipped: ReportTemplate {
        ReportTemplate.read(ShippedReport.authority, names: names).template
    }

    package var answer: Answer {
        let hasPlan = !plan.isEmpty
        var columns: [Sheet.Column] = [
            .words("column.code", "code"), .words("authority.column.item", "item"),
            .figures("authority.column.now", "this_period"),
            .figures("authority.column.before", "year_before"),
        ]
        if hasPlan { columns.append(.figures("authority.column.plan", "plan", rank: 1)) }
        columns += [
            .figures("authority.column.of-before", "of_year_before_percent", rank: 2)
        ]
        if hasPlan { columns.append(.figures("authority.column.of-plan", "of_plan_percent", rank: 1)) }
        let sheet = Sheet("authority", columns, template.rows.map { row($0, hasPlan: hasPlan) })
        let days = period.days
        let title = period.length == .year ? "authority.title-annual" : "authority.title-half-year"
        var parts: [Answer.Part] = [
            .line(
                Message(
                    title,
                    [
                        "period": .text(period.text), "from": .date(days.lowerBound),
                        "until": .date(days.upperBound),
                    ])), .line(now.portfolio.summary), .blank, .sheet(sheet),
        ]
        if isShipped { parts.append(.line(Message("authority.unsure"))) }
        var answer = Answer(
            parts,
            before: [
                .init("period", period.text.json), .init("from", days.lowerBound.json),
                .init("until", days.upperBound.json),
            ],
            after: {
                [
                    .init("template", (isShipped ? "shipped" : "own").json),
                    .init("summary_vi", now.portfolio.summary.text(in: .vi).json),
                    .init("summary_en", now.portfolio.summary.text(in: .en).json),
                ]
            })
        answer.signing = Signing(particulars, by: [.preparer, .chiefAccountant, .director])
        return answer
    }

    private func row(_ row: ReportTemplate.Row, hasPlan: Bool) -> Sheet.Row {
        let head: [Cell] = [.text(row.code), .named(vi: row.vietnamese, en: row.english)]
        let names: [JSON.Member] = [
            .init("code", row.code.json), .init("item", row.vietnamese.json),
            .init("item_en", row.english.json),
        ]
        guard let formula = row.formula else {
            return Sheet.Row(head + [Cell](repeating: .empty, count: hasPlan ? 5 : 3)) { .object(names) }
        }
        let (this, last) = (formula.value(now.figures), formula.value(before.figures))
        let planned = plan[row.code]
        func ratio(of whole: Int128?) -> ReportedShare? {
            guard !formula.isShare, let whole, whole > 0, this.sum >= 0 else { return nil }
            return ReportedShare(sum: this.sum, of: whole)
        }
        let (ofLast, ofPlan) = (ratio(of: last.sum), ratio(of: planned.map { Int128($0) }))
        var cells = head + [AuthorityReport.cell(this), AuthorityReport.cell(last)]
        var members =
            names + [
                .init("this_period", AuthorityReport.json(this)),
                .init("year_before", AuthorityReport.json(last)),
                .init("of_year_before_percent", (ofLast?.decimal).json),
            ]
        if hasPlan {
            cells.append(planned.map { .money($0) } ?? .empty)
            members += [.init("plan", planned.json), .init("of_plan_percent", (ofPlan?.decimal).json)]
        }
        cells.append(ofLast.map { .share($0) } ?? .empty)
        if hasPlan { cells.append(ofPlan.map { .share($0) } ?? .empty) }
        return Sheet.Row(cells) { .object(members) }
    }

    /// What a formula came to.
    private typealias Value = (sum: Int128, whole: Int128?)

    private static func cell(_ value: Value) -> Cell {
        guard let whole = value.whole else { return .money(Int64(clamping: value.sum)) }
        return .share(ReportedShare(sum: value.sum, of: whole))
    }

    private static func json(_ value: Value) -> JSON {
        guard let whole = value.whole else { return Int64(clamping: value.sum).json }
        return ReportedShare(sum: value.sum, of: whole).decimal.json
    }
}

extension FileFlaw {
    package init(_ flaw: ReportTemplate.Flaw) {
        let (key, text): (String, String) =
            switch flaw.kind {
            case .notARow: ("authority.not-a-row", "")
            case .repeatedCode(let code): ("authority.repeated-code", code)
            case .unknownName(let name): ("authority.unknown-name", name)
            case .notAFormula(let formula): ("authority.not-a-formula", formula)
            case .empty: ("authority.empty", "")
            }
        self.init(
            line: flaw.line, field: nil, code: key, ["text": .text(Terminal.shortened(text, to: 40))])
    }
}

extension AuthorityReport {
    /// A plan: `code,amount`, for rows of the template.
    ///
    /// - Throws: `BadFile`.
    package static func plan(_ bytes: [UInt8], path: String, _ template: ReportTemplate?) throws -> [String:
        Int64]
    {
        let (rows, broken) = CSVFile.read(bytes, columns: ["code", "amount"])
        var flaws = broken.map { FileFlaw($0) }
        let codes = Set((template ?? shipped).rows.filter { $0.formula != nil }.map(\.code))
        var plan: [String: Int64] = [:]
        for row in rows {
            func note(_ key: String, _ text: String, _ field: String) {
                flaws.append(
                    FileFlaw(
                        line: row.line, field: field, code: key,
                        ["text": .text(Terminal.shortened(text, to: 40))]))
            }
            let (code, amount) = (row["code"], row["amount"])
            if !codes.contains(code) { note("authority.no-such-row", code, "code") }
            guard let dong = Int64(amount) else {
                note("authority.not-a-number", amount, "amount")
                continue
            }
            if plan.updateValue(dong, forKey: code) != nil { note("authority.repeated-code", code, "code") }
        }
        guard flaws.isEmpty else { throw BadFile(path: path, flaws: flaws) }
        return plan
    }
}
