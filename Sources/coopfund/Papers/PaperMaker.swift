internal import FundCore
internal import FundServices
internal import OfficeFiles
internal import Papers
internal import Wording

/// Puts a paper into a file.
struct PaperMaker {
    let paper: Paper
    /// Nil for the shipped template.
    let template: PaperTemplateFile?

    private var facts: PaperFacts {
        var facts = paper.facts
        facts.qr = paper.transfer?.payload.flatMap(OfficeFiles.picture)
        return facts
    }

    /// Says why a paper that asks for money has no code.
    func noteMissingCode() {
        guard let transfer = paper.transfer else { return }
        if transfer.payload == nil {
            Output.talk(say("paper.no-account"))
        } else if facts.qr == nil {
            Output.talk(say("paper.no-drawing"))
        }
    }

    var page: String {
        var page = PaperDocument.htmlTemplate(paper.kind, title: paper.kind.title)
        if case .page(let own)? = template { page = own }
        return PaperDocument.html(page, facts)
    }

    private var document: [OfficePart] {
        var parts = WordDocument.template(paper.kind)
        if case .word(let own)? = template { parts = own }
        return WordDocument.filled(parts, facts)
    }

    /// - Returns: the file that was written: the page, where PDF was asked for and nothing here makes it.
    func write(as format: PaperFormat, to path: String) throws -> String {
        switch format {
        case .html:
            let page = page
            try OutputFile.write(to: path) { $0(page) }
        case .docx: try OfficeOutput.write(document, to: path)
        case .pdf: return try writePDF(to: path)
        }
        return path
    }

    private func writePDF(to path: String) throws -> String {
        if case .word? = template {
            guard let engine = PDFEngine.ofWord else { throw Usage.Problem("paper.no-word-engine") }
            try OutputFile.make(at: path) { draft in
                try engine.make(draft, from: ".docx") { try OfficeOutput.put(document, at: $0) }
            }
            return path
        }
        let page = page
        guard let engine = PDFEngine.ofPages else {
            let file = (path.hasSuffix(".pdf") ? String(path.dropLast(4)) : path) + ".html"
            try OutputFile.write(to: file) { $0(page) }
            Output.talk(Catalogue.text("paper.no-engine", ["file": .text(file)], in: Speech.language))
            return file
        }
        try OutputFile.make(at: path) { draft in
            try engine.make(draft, from: ".html") { source in
                try OutputFile.write(to: source, isTold: false) { $0(page) }
            }
        }
        return path
    }
}
