/// A Word document as a template (mẫu Word): the parts that hold marks, and the picture of a code that they ask for.
package enum WordDocument {
    /// The shipped template.
    package static func template(_ kind: PaperKind) -> [OfficePart] {
        WordTemplate.parts(PaperSource(kind.source))
    }

    /// Every part but those with marks stays as it is.
    package static func filled(_ template: [OfficePart], _ facts: PaperFacts) -> [OfficePart] {
        let filler = TemplateFiller(dialect: .word, facts: facts, drawing: drawing)
        var parts = template.map { part in
            guard holdsMarks(part.name) else { return part }
            return OfficePart(part.name, filler.filled(part.text))
        }
        guard let qr = facts.qr, parts.contains(where: { $0.name == body && $0.text.contains(relation) })
        else { return parts }
        for place in parts.indices {
            switch parts[place].name {
            case "word/_rels/document.xml.rels":
                let link =
                    "<Relationship Id=\"\(relation)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/coopfund-qr.png\"/>"
                parts[place] = OfficePart(
                    parts[place].name,
                    parts[place].text.replacing("</Relationships>", with: link + "</Relationships>"))
            case "[Content_Types].xml" where !parts[place].text.contains("Extension=\"png\""):
                let text = parts[place].text
                guard let open = text.firstRange(of: "<Types"),
                    let end = text[open.upperBound...].firstIndex(of: ">")
                else { continue }
                let after = text.index(after: end)
                parts[place] = OfficePart(
                    parts[place].name,
                    text[..<after] + "<Default Extension=\"png\" ContentType=\"image/png\"/>" + text[after...]
                )
            default: continue
            }
        }
        return parts + [OfficePart("word/media/coopfund-qr.png", qr.png())]
    }

    /// What is wrong with a template, in the order in which it stands there.
    package static func flaws(in template: [OfficePart]) -> [TemplateFlaw] {
        template.filter { holdsMarks($0.name) }.flatMap { TemplateFlaw.all(in: $0.text, .word) }
    }

    /// How many marks stand in it.
    package static func marks(in template: [OfficePart]) -> Int {
        template.filter { holdsMarks($0.name) }.reduce(0) { $0 + TemplateFlaw.marks(in: $1.text, .word) }
    }

    /// Whether it is a document of Word at all.
    package static func isOne(_ parts: [OfficePart]) -> Bool { parts.contains { $0.name == body } }

    private static let body = "word/document.xml"
    private static let relation = "rIdCoopfundQR"

    private static func holdsMarks(_ name: String) -> Bool {
        guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
        let file = name.dropFirst("word/".count)
        return ["document", "header", "footer", "footnotes", "endnotes"].contains { file.hasPrefix($0) }
    }

    /// In place of a text within a run: the run ends, and another begins. 40 mm on a side, in 914,400ths of an inch.
    private static func drawing(_ picture: QRPicture) -> String {
        let side = 1_440_000
        return
            "</w:t></w:r><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"\(side)\" cy=\"\(side)\"/><wp:docPr id=\"9001\" name=\"VietQR\" descr=\"VietQR\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"9001\" name=\"coopfund-qr.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"\(relation)\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"\(side)\" cy=\"\(side)\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:t>"
    }
}
