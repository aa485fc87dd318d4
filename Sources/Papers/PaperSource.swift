/// The lines in which shipped templates are written, for both kinds of document:
///
/// | a line begins with | and is |
/// |---|---|
/// | `@head` | the heads of NĐ 30/2020/NĐ-CP, Phụ lục I: the fund, the State, number, place and day |
/// | `@voucher 01-TT` | the head of a voucher of TT 99/2025/TT-BTC |
/// | `#`, `##` | the title, a heading |
/// | `^`, `>` | a line in the middle, on the right |
/// | `\| a \| b \|` | a row of a table; the first is its head, which comes again on each page. A cell that begins with `>` has figures |
/// | `= ` | a row of sums |
/// | `@sign A \| B` | who signs |
/// | `@page` | a new page |
struct PaperSource {
    enum Block: Equatable {
        case head
        case voucher(String)
        case title(String)
        case heading(String)
        case line(String, Side)
        case table(head: [Cell], rows: [(cells: [Cell], isSum: Bool)])
        case sign([String])
        case page

        static func == (left: Block, right: Block) -> Bool { "\(left)" == "\(right)" }
    }

    enum Side { case left, middle, right }

    struct Cell: Equatable {
        let text: String
        let isFigure: Bool
    }

    let blocks: [Block]

    init(_ source: String) {
        var blocks: [Block] = []
        var table: [(cells: [Cell], isSum: Bool)] = []
        func close() {
            guard let head = table.first else { return }
            blocks.append(.table(head: head.cells, rows: Array(table.dropFirst())))
            table = []
        }
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line.trimmed
            let isSum = line.hasPrefix("= |")
            if line.hasPrefix("|") || isSum {
                table.append((PaperSource.cells(isSum ? line.dropFirst(2) : line), isSum))
                continue
            }
            close()
            if line.isEmpty { continue }
            blocks.append(PaperSource.block(line))
        }
        close()
        self.blocks = blocks
    }

    private static func block(_ line: Substring) -> Block {
        func rest(_ prefix: String) -> String? {
            line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
        }
        if line == "@head" { return .head }
        if line == "@page" { return .page }
        if let form = rest("@voucher ") { return .voucher(form) }
        if let names = rest("@sign ") {
            return .sign(names.split(separator: "|").map { String($0.trimmed) })
        }
        if let text = rest("## ") { return .heading(text) }
        if let text = rest("# ") { return .title(text) }
        if let text = rest("^ ") { return .line(text, .middle) }
        if let text = rest("> ") { return .line(text, .right) }
        return .line(String(line), .left)
    }

    /// The signs between cells are those that stand outside of marks.
    private static func cells(_ line: Substring) -> [Cell] {
        var cells: [String] = [""]
        var depth = 0
        for character in line.trimmed.dropFirst() {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if character == "|", depth == 0 {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        if cells.last?.allSatisfy(\.isWhitespace) == true { cells.removeLast() }
        return cells.map { cell in
            let text = cell[...].trimmed
            let isFigure = text.hasPrefix(">")
            return Cell(text: String(isFigure ? text.dropFirst().trimmed : text), isFigure: isFigure)
        }
    }

    /// What the State's papers begin with (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II).
    static let state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    static let motto = "Độc lập - Tự do - Hạnh phúc"
    static let fund = "{{fund.name}}"
    static let number = "Số: {{paper.number|……………}}"
    static let place = "{{fund.province}}, {{paper.on.long}}"
    static let signHint = "(Ký, họ tên)"
    /// The foot of every paper: to which entry the books were known, and what their seal begins with.
    static let foot =
        "{{?books.entry}}Lập theo sổ đến nghiệp vụ số {{books.entry}}, niêm phong {{books.seal}}"
}
