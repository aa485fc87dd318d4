package import FundCore
package import FundStore
package import Wording

/// By what the loans of a portfolio are put together.
package enum StructureGrouping: String, NamedChoice {
    /// The commune; of a borrower for whom only the district of before 01/07/2025 is known, that.
    case place
    case commune
    /// Of before 01/07/2025.
    case district
    /// Of before 01/07/2025, as the code of the commune tells.
    case province
    case sector
    case kind
    /// Who looks after it on the day.
    case officer
    case purpose
    case term
    /// Of whose money it is lent.
    case source
    case group

    package static var family: String { "structure-by." }
}

extension Answer {
    /// The portfolio by one of its sides (cơ cấu cho vay), at the end of a day: the rows add up to what
    /// `report portfolio` says of the day.
    package static func structureReport(
        _ reader: FundReader, by grouping: StructureGrouping, asOf date: CalendarDate
    ) throws -> Answer {
        var structure = PortfolioStructure()
        let places = grouping.isOfPlaces ? try reader.borrowerPlaces(on: date) : [:]
        let (portfolio, parts) = try PortfolioReport.read(reader, asOf: date) { record, loan, fold in
            let place = places[record.borrower.code]
            return (fold.terms.amount.money.dong, grouping.name(of: record, loan, fold, place, on: date))
        }
        for (line, (approved, name)) in zip(portfolio.lines, parts) {
            structure.add(line, approved: approved, under: grouping.key(of: line, named: name))
        }
        let names = Dictionary(reader.head.sources.map { ($0.code.text, $0.name) }) { $1 }
        let lines = structure.lines
        let sheet = Sheet(
            "structure", columns(grouping),
            lines.map { line in
                let share = structure.share(line)
                return Sheet.Row(
                    [grouping.cell(line.key, sources: names)] + line.cells(share: .share(share))
                ) { .object([.init("name", line.key.json)] + line.members(share: share)) }
            },
            totals: [
                [.total]
                    + structure.total.cells(
                        share: lines.isEmpty ? .empty : .share(structure.share(structure.total)))
            ])
        let rule = portfolio.rules.map(\.sentence) ?? Message("report.no-group-rule")
        return Answer(
            [
                .line(
                    Message(
                        "structure.title",
                        [
                            "on": .date(date),
                            "by": .written { grouping.name(in: $0) },
                        ])), .blank, .sheet(sheet), .line(Message("structure.borrowers")),
            ] + (grouping == .province ? [.line(Message("structure.province-inferred"))] : []) + [
                .line(rule)
            ],
            before: [.init("as_of", date.json), .init("by", .string(grouping.rawValue))],
            after: {
                [
                    .init(
                        "totals", .object(structure.total.members(share: structure.share(structure.total)))),
                    .init("debt_group_rule", (portfolio.rules?.json).json),
                ]
            })
    }

    private static func columns(_ grouping: StructureGrouping) -> [Sheet.Column] {
        [
            .words("structure-column." + grouping.rawValue), .figures("structure.column.loans", rank: 3),
            .figures("structure.column.active", rank: 2), .figures("structure.column.borrowers", rank: 4),
            .figures("structure.column.approved", rank: 5), .figures("report.column.disbursed", rank: 5),
            .figures("report.column.outstanding"), .figures("structure.column.share", rank: 1),
            .figures("report.column.overdue", rank: 1), .figures("structure.column.bad-debt", rank: 2),
        ]
    }
}

extension StructureGrouping {
    /// What the loan is put under; nil where nobody has recorded it, and for groups, which are known when all is read.
    fileprivate func name(
        of record: LoanRecord, _ loan: Loan, _ fold: LoanFold, _ place: BorrowerPlace?, on date: CalendarDate
    ) -> String? {
        let details = record.borrower.details
        return switch self {
        case .place: place?.commune ?? details.district
        case .commune: place?.commune
        case .district: details.district
        case .province: place?.formerProvince
        case .sector: record.sector ?? details.sector
        case .kind: record.borrower.kind.rawValue
        case .officer: record.officer(on: date)
        case .purpose: record.purposeClass?.rawValue
        case .term: TermClass(of: loan, signedOn: record.signedOn, fold).rawValue
        case .source: record.source ?? SourceCode.own.text
        case .group: nil
        }
    }

    fileprivate func key(of line: Portfolio.Line, named name: String?) -> PortfolioStructure.Key {
        if self == .group, line.position.status != .active { return .settled }
        return (self == .group ? line.group.map(String.init) : name).map { .known($0) } ?? .unknown
    }

    fileprivate var isOfPlaces: Bool { [.place, .commune, .province].contains(self) }

    fileprivate func cell(_ key: PortfolioStructure.Key, sources: [String: String]) -> Cell {
        switch key {
        case .unknown: return .word("structure.unknown", code: "unknown")
        case .settled: return .word("structure.settled", code: "settled")
        case .known(let name):
            let family: String? =
                switch self {
                case .place, .commune, .district, .province, .sector, .officer, .source: nil
                case .kind: "borrower-kind."
                case .purpose: "purpose-class."
                case .term: "term-class."
                case .group: "loan.group."
                }
            if let family { return .word(family + name, code: name) }
            guard self == .source else { return .text(name) }
            return name == SourceCode.own.text
                ? .word("source.own", code: name) : .text(sources[name] ?? name)
        }
    }
}

extension PortfolioStructure.Key: JSONWritable {
    /// Null where nobody has recorded it.
    package var json: JSON {
        switch self {
        case .known(let name): name.json
        case .settled: "settled".json
        case .unknown: .null
        }
    }
}

extension PortfolioStructure.Line {
    fileprivate func cells(share: Cell) -> [Cell] {
        [
            .count(loans), .count(active), .count(borrowers), .money(approved), .money(disbursed),
            .money(outstanding), share, .money(overdue), .money(badDebt),
        ]
    }

    fileprivate func members(share: ReportedShare) -> [JSON.Member] {
        [
            .init("loans", loans.json), .init("loans_active", active.json),
            .init("borrowers", borrowers.json), .init("approved", approved.json),
            .init("disbursed", disbursed.json), .init("principal_outstanding", outstanding.json),
            .init("share_percent", share.decimal.json), .init("principal_overdue", overdue.json),
            .init("bad_debt", badDebt.json),
        ]
    }
}
