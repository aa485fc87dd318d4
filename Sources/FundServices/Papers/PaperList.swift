package import Papers
package import Wording

extension Answer {
    /// The kinds of papers, and what each is made of (các loại giấy tờ).
    package static func paperKinds() -> Answer {
        let sheet = Sheet(
            "papers",
            [
                .words("column.code", "kind"), .words("column.name", "name"),
                .words("paper.column.subject", "subject"),
            ],
            PaperKind.allCases.map { kind in
                let subject = kind.subject.rawValue
                return Sheet.Row([
                    .text(kind.rawValue), .word(kind.key, code: kind.key),
                    .word("paper-subject." + subject, code: subject),
                ]) {
                    .object([
                        .init("kind", kind.rawValue.json), .init("name", kind.name(in: .vi).json),
                        .init("subject", subject.json),
                    ])
                }
            })
        return Answer(titled: "page.papers", [.sheet(sheet)])
    }
}

extension PaperKind {
    /// Of its name in the catalogue.
    package var key: String { PaperKind.family + rawValue }

    /// As it stands at the head of a page.
    package var title: String {
        let name = name(in: .vi)
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}

extension Paper {
    /// What a program is told of a paper that was made.
    ///
    /// - Parameter sha256: of the file.
    package func document(subject: String, format: String, file: String, sha256: String) -> JSON {
        .object([
            .init("kind", kind.rawValue.json), .init("subject", subject.json), .init("format", format.json),
            .init("file", file.json), .init("sha256", sha256.json),
            .init("qr", (transfer?.payload).json),
        ])
    }
}
