internal import Wording

/// A paper made, or a template to be edited (văn bản).
package enum PaperDocument {
    /// The shipped template as a page with marks.
    package static func htmlTemplate(_ kind: PaperKind, title: String) -> String {
        HTMLTemplate.page(PaperSource(kind.source), title: title)
    }

    /// A page filled.
    package static func html(_ template: String, _ facts: PaperFacts) -> String {
        TemplateFiller(dialect: .html, facts: facts, drawing: \.svg).filled(template)
    }

    package static func flaws(inHTML template: String) -> [TemplateFlaw] {
        TemplateFlaw.all(in: template, .html)
    }

    /// How many marks stand in it.
    package static func marks(inHTML template: String) -> Int { TemplateFlaw.marks(in: template, .html) }
}
