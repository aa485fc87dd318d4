import FundCore
import FundTestSupport
import Testing

@testable import Papers

@Suite struct `A template` {
    private func filled(_ template: String, _ dialect: Dialect = .html, _ set: (inout PaperFacts) -> Void)
        -> String
    {
        var facts = PaperFacts()
        set(&facts)
        return TemplateFiller(dialect: dialect, facts: facts, drawing: { _ in "<svg/>" }).filled(template)
    }

    @Test func `takes values by name, and keeps its dots where nobody knows`() {
        let page = filled(
            "<p>{{loan.number}} {{loan.amount}} ({{loan.amount.words}}), {{loan.signed-on}}, {{loan.signed-on.long}}, {{loan.officer|___}}, {{loan.purpose}}</p>"
        ) {
            $0.set(
                "loan",
                [
                    "number": .text("05/HĐTD"), "amount": .money(400_000_000),
                    "signed-on": .date(day(2012, 1, 15)),
                ])
        }
        #expect(
            page
                == "<p>05/HĐTD 400.000.000 (Bốn trăm triệu đồng), 15/01/2012, ngày 15 tháng 01 năm 2012, ___, ……………………</p>"
        )
    }

    /// NĐ 30/2020/NĐ-CP, Phụ lục I: days below 10 and the months 1 and 2 have a zero before them.
    @Test(arguments: [
        (day(2012, 2, 5), "ngày 05 tháng 02 năm 2012"),
        (day(2012, 3, 10), "ngày 10 tháng 3 năm 2012"),
        (day(2012, 12, 31), "ngày 31 tháng 12 năm 2012"),
    ])
    func `writes days as papers of the State do`(date: CalendarDate, text: String) {
        #expect(filled("{{paper.on.long}}") { $0.set("paper", ["on": .date(date)]) } == text)
    }

    @Test func `loses the line of what does not apply, and a line that asks to go`() {
        let page = filled(
            "<p>a {{borrower.registry}}</p><p>{{?borrower.phone}}b</p><p>{{?loan.number}}c {{loan.number}}</p><p>d</p>"
        ) {
            $0.set("borrower", ["registry": .inapplicable])
            $0.set("loan", ["number": .text("1")])
        }
        #expect(page == "<p>c 1</p><p>d</p>")
    }

    @Test func `repeats a row for each of a list, and keeps one of dots where nobody knows it`() {
        let template =
            "<table><tr><th>Kỳ</th></tr><tr><td>{{#instalment}}{{instalment.number|…}}</td><td>{{instalment.total|…}}</td></tr></table>"
        let two = filled(template) {
            $0.list(
                "instalment",
                [["number": .number(1), "total": .money(5)], ["number": .number(2), "total": .unknown]])
        }
        #expect(
            two
                == "<table><tr><th>Kỳ</th></tr><tr><td>1</td><td>5</td></tr><tr><td>2</td><td>…</td></tr></table>"
        )
        #expect(filled(template) { _ in }.hasSuffix("<tr><td>…</td><td>…</td></tr></table>"))
        #expect(filled(template) { $0.list("instalment", []) } == "<table><tr><th>Kỳ</th></tr></table>")
        #expect(
            filled("<p>{{#clause}}– {{clause.text}}</p>") {
                $0.list("clause", [["text": .text("x")], ["text": .text("y")]])
            } == "<p>– x</p><p>– y</p>")
    }

    /// Names are typed by people, and some of them are hostile.
    @Test func `never reads a value again, and lets no sign through`() {
        let name = "{{loan.number}} {{?x}} <script>alert(1)</script> & \"x\" \u{202E}fdp.exe \u{7}"
        for dialect in [Dialect.html, .word] {
            let template =
                dialect.text == nil
                ? "<p>{{borrower.name}}</p>" : "<w:p><w:r><w:t>{{borrower.name}}</w:t></w:r></w:p>"
            let page = filled(template, dialect) {
                $0.set("borrower", ["name": .text(name)])
                $0.set("loan", ["number": .text("SECRET")])
            }
            #expect(
                !page.contains("SECRET") && !page.contains("<script")
                    && page.contains("{{loan.number}} {{?x}}"))
            #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{7}"))
            #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;"))
        }
    }

    /// As Word leaves them: a mark over three runs with a spelling mark between, a tab as a wall, deleted text.
    @Test func `finds marks that Word cut over runs`() {
        let template =
            "<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>Số {{lo</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>an.nu</w:t></w:r><w:r><w:t>mber}} hết</w:t></w:r><w:r><w:tab/><w:t>{{loan.purpose|.}}</w:t></w:r><w:del><w:r><w:delText>{{gone}}</w:delText></w:r></w:del></w:p>"
        let page = filled(template, .word) { $0.set("loan", ["number": .text("05 ")]) }
        #expect(
            page
                == "<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t xml:space=\"preserve\">Số 05 </w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:t xml:space=\"preserve\"> hết</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\">.</w:t></w:r><w:del><w:r><w:delText>{{gone}}</w:delText></w:r></w:del></w:p>"
        )
    }

    @Test func `keeps what a Word document cannot do without`() {
        let alone =
            "<w:tbl><w:tr><w:tc><w:tcPr/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        #expect(filled(alone, .word) { _ in } == alone)
        let section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{?loan.number}}x</w:t></w:r></w:p>"
        #expect(
            filled(section, .word) { _ in }
                == "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t></w:t></w:r></w:p>")
    }

    @Test func `says which marks it does not know, and which are broken`() {
        let flaws = TemplateFlaw.all(
            in:
                "<p>{{loan.numbr}} {{loan.rate.words}} {{#loans}} {{ loan.number }} {{Loan}} {{loan.rate</p><p>}}</p>",
            .html)
        #expect(
            flaws == [
                TemplateFlaw(kind: .unknown, text: "loan.numbr"),
                TemplateFlaw(kind: .unknown, text: "loan.rate.words"),
                TemplateFlaw(kind: .unknown, text: "loans"), TemplateFlaw(kind: .broken, text: "{{Loan}}"),
                TemplateFlaw(kind: .broken, text: "{{loan.rate"),
            ])
    }

    @Test(arguments: PaperKind.allCases)
    func `that is shipped has no mark that is not known, in either kind of document`(kind: PaperKind) {
        let page = PaperDocument.htmlTemplate(kind, title: kind.title)
        #expect(PaperDocument.flaws(inHTML: page) == [])
        #expect(!page.contains("<script") && !page.contains("://"))
        let parts = WordDocument.template(kind)
        #expect(WordDocument.flaws(in: parts) == [])
        // The foot of a page is in a part of its own, with one condition less.
        #expect(WordDocument.marks(in: parts) + 1 == PaperDocument.marks(inHTML: page))
        #expect(PaperKind(rawValue: kind.rawValue) == kind)
    }

    /// A paper of which nothing is known is a form to be filled by hand.
    @Test(arguments: PaperKind.allCases)
    func `that is shipped leaves no mark when it is filled with nothing`(kind: PaperKind) {
        let page = PaperDocument.html(PaperDocument.htmlTemplate(kind, title: "x"), PaperFacts())
        #expect(!page.contains("{{") && page.contains("…"))
        let parts = WordDocument.filled(WordDocument.template(kind), PaperFacts())
        #expect(!parts.contains { $0.text.contains("{{") })
    }

    /// The drawing's squares, with the quiet zone, in both ways of drawing.
    @Test func `draws a code with its quiet zone`() {
        let picture = QRPicture(
            size: 3, squares: [true, true, false, false, false, false, false, false, true])
        #expect(
            picture.svg.contains("viewBox=\"0 0 11 11\"") && picture.svg.contains("M4 4h2v1H4zM6 6h1v1H6z"))
        let png = picture.png(scale: 1)
        #expect(Array(png[..<8]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        // 11 rows of a filter's byte and two bytes of dots; white is 1.
        let start = png.count - 12 - 8 - 33
        #expect(Array(png[start + 12..<start + 15]) == [0, 0b1111_0011, 0b1111_1111])
    }
}

extension PaperKind {
    fileprivate var title: String { rawValue }
}
