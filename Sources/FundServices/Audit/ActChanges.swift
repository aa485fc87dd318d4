internal import FundCore
internal import FundStore
internal import Wording

/// What an act put on record, field by field, and what stood there before (nội dung nghiệp vụ).
struct ActChanges {
    struct Change {
        let table: String
        let field: String
        let value: Cell
        /// Empty where nothing stood there, or the act was the first.
        let before: Cell
    }

    let changes: [Change]

    /// - Parameters:
    ///   - names: what numbers of the database are called.
    ///   - isFull: whether the numbers of people and accounts are shown in full.
    /// - Throws: where a row is no JSON, which PostgreSQL does not write.
    init(_ rows: [ActRow], _ names: ActNames, isFull: Bool) throws {
        changes = try rows.flatMap { row in
            let now = try ActChanges.members(row.row)
            let before = try row.before.map { try ActChanges.members($0) } ?? Members()
            return now.order.compactMap { field -> Change? in
                let (value, old) = (now.values[field] ?? .null, before.values[field] ?? .null)
                // Of a later version only what it changed.
                guard row.before == nil ? value != .null : value != old else { return nil }
                if ActChanges.kindsSaid.contains(row.table), field == "kind" { return nil }
                func cell(_ value: JSON) -> Cell {
                    ActChanges.cell(value, field, in: row.table, now.values, names, isFull: isFull)
                }
                return Change(table: row.table, field: field, value: cell(value), before: cell(old))
            }
        }
    }

    /// What only the database needs, and what the kind of the act says already.
    static let unsaid: Set<String> = ["fund_id", "act_no", "line_no", "search_text", "recorded_at", "step"]

    /// Tables whose kind of row is the kind of the act.
    private static let kindsSaid: Set<String> = [
        "loan_fact", "loan_decision", "collateral_fact", "equity_movement",
    ]

    private struct Members {
        var order: [String] = []
        var values: [String: JSON] = [:]
    }

    private static func members(_ text: String) throws -> Members {
        guard case .object(let members) = try JSON(parsing: text) else { return Members() }
        let said = members.filter { !unsaid.contains($0.name) && $0.value != .array([]) }
        return Members(
            order: said.map(\.name), values: Dictionary(said.map { ($0.name, $0.value) }) { $1 })
    }

    private static func cell(
        _ value: JSON, _ field: String, in table: String, _ row: [String: JSON], _ names: ActNames,
        isFull: Bool
    ) -> Cell {
        switch value {
        case .null: return .empty
        case .bool(let isSo): return isSo ? .word("word.yes", code: "true") : .word("word.no", code: "false")
        case .integer(let number): return figure(number, field, names)
        case .string(let text):
            if !isFull, isPersonal(text, field, in: table, row) { return .text(DigitText.masked(text)) }
            if text.utf8.count == 10, text.contains("-"), let date = try? CalendarDate(parsing: text) {
                return .date(date)
            }
            if let family = family(of: text, field, in: table, row) {
                return .word(family + text, code: text)
            }
            return .text(text)
        case .array(let items):
            let cells = items.map { cell($0, field, in: table, row, names, isFull: isFull) }
            return .written { language in
                cells.map { $0.text(in: language) }.joined(separator: "; ")
            }
        case .object(let members): return condition(members) ?? .text(value.compact)
        case .list: return .text(value.compact)
        }
    }

    /// A condition for lending as an appraisal found it: what it is, whether it is met, the figure beside the bound.
    private static func condition(_ members: [JSON.Member]) -> Cell? {
        let values = Dictionary(members.map { ($0.name, $0.value) }) { $1 }
        guard case .string(let code)? = values["code"], let rule = RuleCode(rawValue: code),
            case .bool(let holds)? = values["holds"], case .integer(let figure)? = values["figure"],
            case .integer(let bound)? = values["bound"]
        else { return nil }
        return .written { language in
            Catalogue.text(rule.titleKey, in: language) + ": "
                + Catalogue.text(holds ? "condition.holds" : "condition.fails", in: language)
                + (bound == 0 ? "" : " (\(language.grouped(figure)) / \(language.grouped(bound)))")
        }
    }

    /// The family of sentences that names a code; nil where it stands for itself.
    private static func family(
        of text: String, _ field: String, in table: String, _ row: [String: JSON]
    ) -> String? {
        switch (table, field) {
        // The accounts that every fund has; further ones are called by their codes.
        case (_, "through"): Channel(rawValue: text).map { _ in Channel.family }
        case ("loan_fact", "choice"):
            switch row["kind"] {
            case .string("payment"): PrepaymentRule.family
            case .string("waiver"): WaivedComponent.family
            case .string("recovery"): RecoveryKind.family
            default: nil
            }
        default: families[table + ":" + field] ?? families[field]
        }
    }

    private static func figure(_ number: Int64, _ field: String, _ names: ActNames) -> Cell {
        if let name = names.name(of: field, number) { return .text(name) }
        if field.hasSuffix("_dong") { return .money(number) }
        if field.hasSuffix("rate_billionths") || field == "rate_from_billionths" {
            return decimal(number, digits: 7, unit: " %")
        }
        if field.hasSuffix("_ten_thousandths") { return decimal(number, digits: 4, unit: "") }
        return .number(number)
    }

    /// A figure that is kept as a whole number of its smallest parts.
    private static func decimal(_ number: Int64, digits: Int, unit: String) -> Cell {
        let text = String(number.magnitude)
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        var fraction = String(padded.suffix(digits))
        while fraction.last == "0" { fraction.removeLast() }
        let whole = (number < 0 ? "-" : "") + padded.dropLast(digits)
        return .written { language in
            whole + (fraction.isEmpty ? "" : (language == .vi ? "," : ".") + fraction) + unit
        }
    }

    private static func isPersonal(
        _ text: String, _ field: String, in table: String, _ row: [String: JSON]
    ) -> Bool {
        switch (table, field) {
        case ("borrower_identity", "id_number"), ("borrower_identity", "phone"),
            ("borrower_identity", "bank_account"), ("relative_identity", "id_number"),
            ("drawdown_identity", "payee_account"):
            true
        case ("borrower_version", "tax_code"), ("invoice", "seller_tax_code"): TaxCode.isPersonal(text)
        case ("document", "number"): row["kind"] == .string(DocumentKind.identityCard.rawValue)
        default: false
        }
    }

    /// Where a code has a name: the family of sentences that names it.
    private static let families = [
        "account:kind": "account-kind.", "allocation": "choice.allocation.",
        "application_step:authority": "approval-authority.", "borrower:kind": "borrower-kind.",
        "capital_movement:source": "capital-source.", "certainty": "loan.certainty.",
        "collateral:kind": "collateral-kind.", "collateral_custody:direction": "custody-direction.",
        "collateral_registration:kind": "registration-kind.", "collateral_version:asset": "collateral-asset.",
        "day_count": "choice.day-count.",
        "document:kind": "document-kind.", "dunning:channel": "dunning-channel.", "duties": "duty.",
        "filing:duty": "reporting-duty.", "gate_exception:gate": "disbursement-gate.",
        "loan_fact:because": "choice.waiver-cause.",
        "reminder:duty": "reporting-duty.", "reminder:kind": "reminder-kind.", "early": "loan.early.",
        "lending_source:bearer": "risk-bearer.", "loan:purpose_class": "purpose-class.",
        "loan_decision:rescheduling": "choice.rescheduling.", "method": "loan.method.",
        "money_account:kind": "money-kind.", "prepayment": "choice.prepayment.", "roll": "choice.roll.",
        "rounding": "loan.rounding.", "visit:ability": "visit-ability.", "visit:kind": "visit-kind.",
        "visit:purpose": "visit-purpose.", "visit:security": "visit-security.",
        "voucher_series:subject": "voucher-subject.",
    ]
}

extension ActChanges.Change {
    /// What it is called.
    var label: Cell { .word("act-field." + field, code: table + "." + field) }

    var json: JSON {
        .object([
            .init("table", table.json), .init("field", field.json), .init("value", value.json),
            .init("before", before.json),
        ])
    }
}
