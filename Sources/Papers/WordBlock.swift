internal import Wording

/// The blocks of a template as Word writes them.
enum WordBlock {
    /// Between the margins, in twentieths of a point.
    static let width = 9_355

    static func xml(_ block: PaperSource.Block) -> String {
        switch block {
        case .head: head
        case .voucher(let form): voucher(form)
        case .title(let text):
            line(run(text.uppercased(marks: false), "", size: 30, isBold: true), .middle, before: 160)
        case .heading(let text): line(run(text, "", isBold: true), .left, before: 160, keepsNext: true)
        case .line(let text, let side): line(run(text, ""), side)
        case .table(let head, let rows): table(head, rows)
        case .sign(let names): sign(names)
        case .page: "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
        }
    }

    static func run(
        _ text: String, _ before: String, size: Int? = nil, isBold: Bool = false, isItalic: Bool = false
    ) -> String {
        var look = isBold ? "<w:b/>" : ""
        if isItalic { look += "<w:i/>" }
        if let size { look += "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }
        return "<w:r>" + (look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>")
            + "<w:t xml:space=\"preserve\">\(Markup.escaped(before + text))</w:t></w:r>"
    }

    private static func line(
        _ runs: String, _ side: PaperSource.Side, before: Int = 0, keepsNext: Bool = false, after: Int? = nil
    ) -> String {
        var look = keepsNext ? "<w:keepNext/>" : ""
        if before > 0 || after != nil {
            look += "<w:spacing w:before=\"\(before)\" w:after=\"\(after ?? 60)\"/>"
        }
        let place = [PaperSource.Side.left: "left", .middle: "center", .right: "right"][side] ?? "left"
        look += "<w:jc w:val=\"\(place)\"/>"
        return "<w:p><w:pPr>\(look)</w:pPr>\(runs)</w:p>"
    }

    private static func cell(_ lines: String, width: Int) -> String {
        "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(lines)</w:tc>"
    }

    private static func grid(_ widths: [Int], isRuled: Bool, _ rows: String) -> String {
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
        let rules = sides.map {
            "<w:\($0) w:val=\"\(isRuled ? "single" : "nil")\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }
        return
            "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblBorders>\(rules.joined())</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
            + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>\(rows)</w:tbl>"
    }

    private static var head: String {
        let left =
            line(run(PaperSource.fund, "", isBold: true), .middle, after: 0)
            + line(run(PaperSource.number, ""), .middle)
        let right =
            line(run(PaperSource.state, "", size: 24, isBold: true), .middle, after: 0)
            + line(run(PaperSource.motto, "", isBold: true), .middle, after: 0)
            + line(run(PaperSource.place, "", isItalic: true), .middle)
        let widths = [3_755, width - 3_755]
        return grid(
            widths, isRuled: false,
            "<w:tr>\(cell(left, width: widths[0]))\(cell(right, width: widths[1]))</w:tr>")
    }

    private static func voucher(_ form: String) -> String {
        let left = [PaperSource.fund, "Địa chỉ: {{fund.address|…………………}}", "MST: {{fund.tax-code|……………}}"]
            .enumerated().map { line(run($1, "", isBold: $0 == 0), .middle, after: 0) }.joined()
        let right =
            line(run("Mẫu số " + form, "", isBold: true), .middle, after: 0)
            + [
                "(Kèm theo Thông tư số 99/2025/TT-BTC của Bộ trưởng Bộ Tài chính)", "Quyển số: ………",
                "Số: {{entry.voucher|………}}", "Nợ: {{entry.debit|………}}", "Có: {{entry.credit|………}}",
            ].map { line(run($0, "", size: 20), .middle, after: 0) }.joined()
        let widths = [4_800, width - 4_800]
        return grid(
            widths, isRuled: false,
            "<w:tr>\(cell(left, width: widths[0]))\(cell(right, width: widths[1]))</w:tr>")
    }

    private static func table(
        _ head: [PaperSource.Cell], _ rows: [(cells: [PaperSource.Cell], isSum: Bool)]
    ) -> String {
        let widths = WordBlock.widths(head, rows.map(\.cells))
        func row(_ cells: [PaperSource.Cell], isHead: Bool, isBold: Bool) -> String {
            let written = cells.enumerated().map { place, content in
                let side: PaperSource.Side = isHead ? .middle : content.isFigure ? .right : .left
                let text = run(content.text, "", size: 22, isBold: isBold)
                return cell(
                    line(text, side, after: 0), width: place < widths.count ? widths[place] : widths[0])
            }
            return
                "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>\(written.joined())</w:tr>"
        }
        let body = rows.map { row($0.cells, isHead: false, isBold: $0.isSum) }.joined()
        // Two tables that touch would be one.
        return grid(widths, isRuled: true, row(head, isHead: true, isBold: true) + body)
            + line("", .left, after: 0)
    }

    /// Figures and days have the room that they need, so that none is broken; words share what is left, as their dots say.
    private static func widths(_ head: [PaperSource.Cell], _ rows: [[PaperSource.Cell]]) -> [Int] {
        let needs = head.indices.map { place -> (fixed: Int?, weight: Int) in
            let word = head[place].text.split(separator: " ").map(\.count).max() ?? 0
            let cells = rows.filter { place < $0.count }.map { $0[place].text }
            let figures = cells.compactMap(figures).max()
            let dots = cells.map { cell in cell.count { $0 == "…" } }.max() ?? 0
            return (figures.map { max($0, word + 1) * 110 + 140 }, max(word + 2, dots, 6))
        }
        let fixed = needs.reduce(0) { $0 + ($1.fixed ?? 0) }
        let weights = needs.reduce(0) { $0 + ($1.fixed == nil ? $1.weight : 0) }
        // A table of figures alone is stretched over the page.
        let left = weights > 0 ? max(width - fixed, width / 6) : 0
        let widths = needs.map { $0.fixed ?? left * $0.weight / max(weights, 1) }
        let sum = widths.reduce(0, +)
        var scaled = widths.map { $0 * width / sum }
        scaled[scaled.count - 1] += width - scaled.reduce(0, +)
        return scaled
    }

    /// How many digits and signs a cell of figures or of a day takes; nil of words.
    private static func figures(_ cell: String) -> Int? {
        MarkReading.pieces(of: cell).compactMap { piece -> Int? in
            guard case .mark(let mark, _) = piece, case .value = mark.kind else { return nil }
            return switch PaperMark.values[mark.name] {
            case .money: 13
            case .date: 10
            case .number: 4
            default: mark.name.hasSuffix(".exact") ? 16 : nil
            }
        }.max()
    }

    private static func sign(_ names: [String]) -> String {
        let each = width / names.count
        let cells = names.map { name in
            cell(
                line(run(name, "", isBold: true), .middle, after: 0)
                    + line(run(PaperSource.signHint, "", size: 22, isItalic: true), .middle, after: 1_100),
                width: each)
        }
        let widths = names.map { _ in each }
        return line("", .left, after: 0)
            + grid(widths, isRuled: false, "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>")
            + line("", .left, after: 0)
    }
}

extension String {
    /// In capital letters, but for marks, which have none.
    fileprivate func uppercased(marks: Bool) -> String {
        contains("{{") ? self : uppercased()
    }
}
