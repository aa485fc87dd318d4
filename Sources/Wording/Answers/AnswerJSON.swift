extension Answer {
    /// The document for programs as one text.
    package var json: String {
        get throws {
            var text = ""
            try writeJSON { text += $0 }
            return text
        }
    }

    /// The document for programs, piece by piece, ended by a line feed.
    package func writeJSON(to put: (String) -> Void) throws {
        switch document {
        case .whole(let document): put(try document().compact + "\n")
        case .rows(let before, let after):
            guard let sheet else { preconditionFailure("a document of rows has a sheet") }
            put("{" + before.map { JSON.text(of: $0) + "," }.joined() + sheet.name.json.compact + ":[")
            // Rows that come one by one stand on lines of their own, for whoever reads them one by one.
            let separator = sheet.isRolling ? ",\n" : ","
            var next = sheet.isRolling ? "\n" : ""
            try sheet.rows { row in
                guard let document = sheet.document(of: row) else { return }
                put(next + document.compact)
                next = separator
            }
            put((sheet.isRolling ? "\n]" : "]") + after().map { "," + JSON.text(of: $0) }.joined() + "}\n")
        }
    }
}

extension JSON {
    fileprivate static func text(of member: Member) -> String {
        member.name.json.compact + ":" + member.value.compact
    }
}
