internal import Wording

/// A paper made, or a template to be edited (văn bản).
package enum PaperDocument {
    /// The shipped template as a page with marks.
    package static func htmlTemplate(_ kind: PaperKind, title: String) -> String {
        HTMLTemplate.page(PaperSource(kind.source), title: title)
    }

    /// A page filled.
    package static func html(_ template: String, _ facts: PaperFacts) -> String {
        let filler = TemplateFiller(dialect: .html, facts: facts, drawing: \.svg)
        return filler.filled(template.replacing(HTMLTemplate.foot, with: foot(facts), maxReplacements: 1))
    }

    /// The seal of the books at the foot of every printed page: digits alone, so that they fit into a style.
    private static func foot(_ facts: PaperFacts) -> String {
        guard case .number(let entry) = facts["books", "entry"],
            case .text(let seal) = facts["books", "seal"],
            seal.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return "" }
        let text = "Lập theo sổ đến nghiệp vụ số \(entry), niêm phong \(seal)"
        return
            "@bottom-left { content: \"\(text)\"; font: 9pt \"Times New Roman\", \"Liberation Serif\", serif; }"
    }

    package static func flaws(inHTML template: String) -> [TemplateFlaw] {
        TemplateFlaw.all(in: template, .html)
    }

    /// How many marks stand in it.
    package static func marks(inHTML template: String) -> Int { TemplateFlaw.marks(in: template, .html) }
}
