/// A sheet whose rows are few and known: one of several in an answer, left out where it has none.
package struct KnownSheet {
    package let sheet: Sheet
    package let isEmpty: Bool
    /// The objects of its rows, for programs: a member of the answer's document.
    package let member: JSON.Member

    package init(_ name: String, _ columns: [Sheet.Column], _ rows: [Sheet.Row]) {
        let sheet = Sheet(name, columns, rows)
        self.sheet = sheet
        isEmpty = rows.isEmpty
        member = .init(name, .array(rows.compactMap(sheet.document)))
    }
}
