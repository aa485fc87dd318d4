import Testing
import Wording

@Suite struct `Text for a spreadsheet` {
    /// OWASP's list of what begins a formula, at the beginning of a cell whatever separates cells.
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+84 909", "'+84 909"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"),
        ("\u{FF1D}1+1", "'\u{FF1D}1+1"), ("Lan;=1", "\"Lan;'=1\""), ("Lan,=1", "\"Lan,'=1\""),
        ("a|@b", "a|'@b"), ("a\n=b", "\"a\n'=b\""), ("3 - 2 = 1", "3 - 2 = 1"), ("HTX A", "HTX A"),
    ])
    func `is never a formula`(text: String, written: String) {
        #expect(CSVText.row([.text(text)]) == written + "\r\n")
    }

    @Test func `shows control characters instead of sending them`() {
        #expect(CSVText.row([.text("a\u{1B}[2Jb\tc")]) == "a␛[2Jb␉c\r\n")
    }

    /// The mark that separates the columns of this table is quoted in a text, and so is that of another.
    @Test func `has columns between the marks that were asked for`() {
        let cells: [CSVText.Cell] = [.text("a;b"), .figure(-5), .text("c|d"), .empty]
        #expect(CSVText.row(cells, separator: ";") == "\"a;b\";-5;c|d;\r\n")
        #expect(CSVText.row(cells, separator: "|") == "\"a;b\"|-5|\"c|d\"|\r\n")
    }
}
