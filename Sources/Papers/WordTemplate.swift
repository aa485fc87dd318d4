internal import Wording

/// One part of an office file, by its name in the archive.
package struct OfficePart: Hashable, Sendable {
    package let name: String
    package var bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A template as a Word document (WordprocessingML, ISO/IEC 29500): A4, upright, the same blocks as the page.
enum WordTemplate {
    static func parts(_ source: PaperSource) -> [OfficePart] {
        let body = source.blocks.map(WordBlock.xml).joined()
        return [
            OfficePart("[Content_Types].xml", types), OfficePart("_rels/.rels", relations),
            OfficePart(
                "word/document.xml",
                declaration + "<w:document \(names)><w:body>\(body)\(section)</w:body></w:document>"),
            OfficePart("word/_rels/document.xml.rels", documentRelations),
            OfficePart("word/styles.xml", styles), OfficePart("word/footer1.xml", footer),
        ]
    }

    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    private static let types =
        declaration
            + """
            <Types xmlns="\(package)/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>
            """

    private static let relations =
        declaration
        + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"

    private static let documentRelations =
        declaration
        + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"\(office)/footer\" Target=\"footer1.xml\"/></Relationships>"

    /// 13 points; 3 points below a line.
    private static let styles =
        declaration
        + "<w:styles \(names)><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"60\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style></w:styles>"

    private static let footer =
        declaration
        + "<w:ftr \(names)><w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"\(WordBlock.width)\"/></w:tabs></w:pPr>\(WordBlock.run("{{books.entry|………}}", "Lập theo sổ đến nghiệp vụ số ", size: 18))\(WordBlock.run("{{books.seal|………}}", ", niêm phong ", size: 18))<w:r><w:tab/></w:r>\(field("PAGE"))\(WordBlock.run("/", "", size: 18))\(field("NUMPAGES"))</w:p></w:ftr>"

    private static func field(_ name: String) -> String {
        "<w:fldSimple w:instr=\" \(name) \">\(WordBlock.run("1", "", size: 18))</w:fldSimple>"
    }

    /// In twentieths of a point: 20 mm above and below, 30 mm left, 15 mm right.
    private static let section =
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
}
