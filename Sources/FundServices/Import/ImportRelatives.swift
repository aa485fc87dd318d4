package import FundCore
internal import FundStore
internal import Wording

/// Takes over declarations of related persons (nhập danh sách người có liên quan).
package struct ImportRelatives: ImportService {
    package static let kind = ImportKind.relatives
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["name", "on"]
        package static let optionalColumns = [
            "borrower", "application", "staff", "relation", "id_number", "address",
        ]

        package let line: Int
        package let on: CalendarDate
        package let declaration: DeclareRelative

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let borrower = fields.optionalIdentifier("borrower")
            let application = fields.optionalIdentifier("application")
            let staff = fields.optionalIdentifier("staff")
            let name = fields.identifier("name")
            let on = fields.date("on")
            let relation = fields.optionalIdentifier("relation")
            let number = fields.optional("id_number", PersonalNumber.init(parsing:))
            let address = fields.optionalIdentifier("address")
            if [borrower, application, staff].compactMap(\.self).count != 1 {
                fields.note("borrower", "import.relative-of")
            }
            guard let name, let on else { return nil }
            self.on = on
            declaration = DeclareRelative(
                borrower: borrower, application: application, staff: staff,
                relative: Relative(name, relation: relation, idNumber: number?.text, address: address))
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        let known = try KnownRelatives(desk.books.reader)
        for row in rows {
            try desk.row(row.line, column: ImportRelatives.column) {
                try desk.refuseRepetition(of: row.declaration.mark, line: row.line, field: "name")
                try desk.books.flush()
                try desk.take(line: row.line) {
                    try row.declaration.perform(with: desk.books, on: row.on, among: known)
                }
            }
        }
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .relativeOfThemselves: "id_number"
        case .relativeDeclared: "name"
        case .applicationNotFound: "application"
        default: "borrower"
        }
    }
}

extension DeclareRelative {
    /// The same for two lines that declare the same person.
    fileprivate var mark: String {
        let person = relative.idNumber ?? Resemblance.personForm(relative.name)
        return [borrower, application, staff, person].map { $0 ?? "" }.joined(separator: "\n")
    }
}
