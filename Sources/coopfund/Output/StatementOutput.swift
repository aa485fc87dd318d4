internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

extension LedgerForm {
    func print(_ statement: Statement) {
        if common.json { return Output.print(statement.json) }
        if csv { return printCSV(statement) }
        Output.print(statement.title.text(in: Speech.language))
        Output.print("\n" + table(statement).text())
        for note in statement.notes { Output.print(note.text(in: Speech.language)) }
    }

    private func titles(_ statement: Statement) -> [String] {
        [say(statement.subject.code), say(statement.subject.name)]
            + statement.columns.map { $0.title.text(in: Speech.language) }
    }

    private func table(_ statement: Statement) -> Table {
        var table = Table(
            titles(statement).enumerated().map { Table.Column($0.element, $0.offset < 2 ? .left : .right) })
        let blank = titles(statement).map { _ in "" }
        for (index, part) in statement.parts.enumerated() {
            if case .section(let section) = part, section.lines.isEmpty, section.totals == nil { continue }
            if index > 0 { table.add(blank) }
            switch part {
            case .section(let section):
                let key = "statement-section." + section.name.rawValue
                if statement.isDivided { table.add(["", say(key).uppercased()] + blank.dropFirst(2)) }
                for line in section.lines {
                    table.add(words(line.subject) + line.figures.map { $0 == 0 ? "" : grouped($0) })
                }
                if let totals = section.totals {
                    let label = Catalogue.text(
                        "statement.total", ["section": .phrase(key)], in: Speech.language)
                    table.add(["", label] + totals.map(grouped))
                }
            case .sum(let line, let figures):
                table.add(["", say("derived-line." + line.rawValue)] + figures.map(grouped))
            }
        }
        return table
    }

    private func words(_ subject: Statement.Line.Subject) -> [String] {
        switch subject {
        case .account(let account): [account.code, account.name(in: Speech.language)]
        case .loan(let movement): [movement.loan ?? "", movement.borrowerName ?? ""]
        case .derived(let line): ["", say("derived-line." + line.rawValue)]
        }
    }

    /// The lines without their sums, which a spreadsheet makes itself.
    private func printCSV(_ statement: Statement) {
        let out = StreamedOutput()
        func row(_ section: String, _ cells: [CSVText.Cell]) {
            out.write(self.row((statement.isDivided ? [.text(section)] : []) + cells))
        }
        let subject = statement.isDivided ? [say("statement.column.section")] : []
        out.write(heading(subject + titles(statement)))
        for case .section(let section) in statement.parts {
            let name = say("statement-section." + section.name.rawValue)
            for line in section.lines {
                row(name, words(line.subject).map { .text($0) } + line.figures.map { .figure($0) })
            }
        }
        out.flush()
    }
}
