package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// All that is known of a borrower at the end of a day (hồ sơ khách hàng): who it is, what it asked for and owes, with
    /// whom it counts together, and what it shares with others.
    ///
    /// - Parameter isFull: whether numbers of citizens and accounts are shown whole.
    /// - Throws: `borrower.not-found`.
    package static func borrower(
        _ reader: FundReader, _ code: String, on date: CalendarDate, full isFull: Bool
    ) throws -> Answer {
        let view = try BorrowerView(reader, code, on: date, isFull: isFull)
        let title = Message(
            "title.borrower",
            [
                "code": .text(view.record.code), "name": .text(view.details.name),
                "kind": .phrase("borrower-kind." + view.record.kind.rawValue), "on": .date(date),
            ])
        let sheets = [
            view.applications, view.loans, view.relations, view.relatives, view.creditChecks, view.members,
            view.resemblances,
        ]
        return Answer(
            [.line(title), .fields(view.fields)]
                + sheets.filter { !$0.isEmpty }.flatMap { [.blank, .sheet($0.sheet)] }
                + (isFull || view.identity.isEmpty ? [] : [.line(Message("borrower.numbers-hidden"))]),
            document: .object(view.document))
    }

    /// Every version of what is known of a borrower, as what each act changed (lịch sử hồ sơ khách hàng).
    ///
    /// - Throws: `borrower.not-found`.
    package static func borrowerHistory(_ reader: FundReader, _ code: String, full isFull: Bool) throws
        -> Answer
    {
        let record = try reader.borrower(code: code)
        let versions = try reader.versions(of: record.borrowerID)
        var rows: [Sheet.Row] = []
        var before: [String: Cell] = [:]
        for version in versions {
            var known = BorrowerFields.of(version.details, full: isFull)
            if let identity = version.identity { known += BorrowerFields.of(identity, full: isFull) }
            for (field, value) in known where before[field] != value {
                if value == .empty, before[field] == nil { continue }
                rows.append(
                    Sheet.Row([
                        .date(version.on), .number(version.entry), .text(version.by),
                        .word("borrower.field." + field, code: field), before[field] ?? .empty, value,
                    ]))
                before[field] = value
            }
        }
        let sheet = Sheet(
            "history",
            [
                .words("column.on", "on"), .figures("loan.column.entry", "entry", rank: 2),
                .words("loan.column.by", "by", rank: 1), .words("column.field", "field"),
                .words("column.before", "before"), .words("column.after", "after"),
            ], rows)
        let title = Message(
            "title.borrower-history", ["code": .text(record.code), "name": .text(record.details.name)])
        return Answer([.line(title), .sheet(sheet)])
    }

    /// What borrowers share with one another (khách hàng có dấu hiệu trùng).
    package static func borrowerDuplicates(_ reader: FundReader) throws -> Answer {
        let traits = try reader.borrowerTraits()
        let shared = Dictionary(grouping: traits, by: \.resemblance)
            .mapValues { traits in
                var seen: Set<Int64> = []
                return traits.filter { seen.insert($0.borrowerID).inserted }
            }
            .filter { $0.value.count > 1 }
            .sorted {
                ($0.value[0].borrowerID, $0.key.trait.rawValue, $0.key.form)
                    < ($1.value[0].borrowerID, $1.key.trait.rawValue, $1.key.form)
            }
        let rows = shared.flatMap { _, traits in
            traits.map { trait in
                Sheet.Row([
                    .word(
                        "resemblance." + trait.resemblance.trait.rawValue,
                        code: trait.resemblance.trait.rawValue),
                    .text(trait.shown), .text(trait.code),
                    .text(traits.filter { $0 != trait }.map(\.code).joined(separator: ", ")),
                ])
            }
        }
        let sheet = Sheet(
            "duplicates",
            [
                .words("borrower.column.shares", "trait"),
                .words("borrower.column.written", "written", rank: 1),
                .words("column.borrower", "borrower"), .words("borrower.column.with", "with"),
            ], rows)
        return Answer(titled: "page.borrower-duplicates", [.sheet(sheet)])
    }

    /// The communes of today (danh mục xã, phường).
    package static func communes(_ reader: FundReader, search: String, on date: CalendarDate) throws -> Answer
    {
        let sheet = Sheet(
            "communes",
            [
                .words("column.code", "code"), .words("column.name", "name"),
                .words("column.kind", "kind", rank: 2),
                .words("commune.column.province", "province", rank: 1),
                .words("commune.column.former-province", "former_province", rank: 3),
            ],
            try reader.communes(search: search, on: date).map { commune in
                Sheet.Row([
                    .text(commune.code.text), .text(commune.name), .text(commune.kind),
                    .text(commune.province), .optional(commune.formerProvince),
                ])
            })
        return Answer(titled: "page.communes", [.sheet(sheet)])
    }
}
