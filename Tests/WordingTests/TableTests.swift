import Testing
import Wording

@Suite struct `A table` {
    private func table() -> Table {
        var table = Table([Table.Column("Bên vay"), Table.Column("Dư nợ", .right), Table.Column("Ghi chú")])
        table.add(["HTX Đại Tâm", "2.440.000.000", ""])
        table.add(["HTX \u{110}a\u{323}i Ta\u{302}m", "5.000", "đã \u{1B}[2J\nxóa"])
        table.add(["日本", "0", "x"])
        return table
    }

    @Test func `lines up whatever the letters are made of`() {
        var table = table()
        table.close(with: ["Tổng cộng", "2.440.005.000", ""])
        let expected = """
            Bên vay              Dư nợ  Ghi chú
            ───────────  ─────────────  ────────────
            HTX Đại Tâm  2.440.000.000
            HTX Đại Tâm          5.000  đã ␛[2J␊xóa
            日本                     0  x
            ───────────  ─────────────  ────────────
            Tổng cộng    2.440.005.000

            """
        #expect(table.text() == expected.replacing("────────────\n", with: "───────────\n"))
    }

    @Test func `cuts words and never figures where the terminal is narrow`() {
        let expected = """
            Bên vay           Dư nợ  Ghi chú
            ────────  ─────────────  ────────
            HTX Đại…  2.440.000.000
            HTX Đại…          5.000  đã ␛[2J…
            日本                  0  x

            """
        #expect(table().text(maxWidth: 33) == expected)
        #expect(table().text(maxWidth: 3) == expected)
        #expect(table().text(maxWidth: 80) == table().text())
    }

    @Test func `has its heading when it has no rows`() {
        #expect(Table([Table.Column("Số"), Table.Column("Ngày")]).text() == "Số  Ngày\n──  ────\n")
    }

    @Test func `has one line for each row, none wider than it may be, whatever is in the cells`() {
        var noise = Noise(seed: 10)
        for _ in 0..<300 {
            var table = Table([Table.Column("A"), Table.Column("B", .right), Table.Column("C")])
            for _ in 0..<4 { table.add([noise.text(), "1.000", noise.text()]) }
            let lines = table.text(maxWidth: 40).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count == 7)
            #expect(lines.allSatisfy { Terminal.width(of: String($0)) <= 40 })
        }
    }
}
