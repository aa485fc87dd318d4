package import FundCore
package import FundStore
package import Wording

/// What of the files of loans runs out, or is missing (theo dõi hạn của hồ sơ): each with its day, and how many are in order.
private struct ExpiringReport {
    struct Item {
        let expiry: Expiry
        /// The code of a piece of collateral, the kind of a paper, a year, an entry.
        let subject: Cell
        let loans: String
        let borrower: String
        let about: Cell
    }

    let date: CalendarDate
    private(set) var items: [Item] = []
    /// Loans that are owed, by their number as a row; and who owes them.
    private var loans: [Int64: (number: String, borrowerID: Int64, drawnOn: CalendarDate)] = [:]
    private var borrowers: [Int64: BorrowerRecord] = [:]

    init(_ reader: FundReader, on date: CalendarDate) throws {
        self.date = date
        let rules = FileRules(on: date, among: try reader.fileRules())
        var (owed, owing): ([Int64: (String, Int64, CalendarDate)], [Int64: BorrowerRecord]) = ([:], [:])
        try reader.eachLoan(signedBy: date) { record, loan in
            guard let drawnOn = loan.firstDrawnOn, drawnOn <= date,
                loan.position(on: date).status == .active
            else { return }
            owed[record.loanID] = (record.number, record.borrower.borrowerID, drawnOn)
            owing[record.borrower.borrowerID] = record.borrower
        }
        loans = owed
        borrowers = owing
        try takeCollateral(reader)
        try takePapers(reader)
        try takeStatements(reader, by: rules)
        for draw in try reader.draws(by: date) where draw.proofBy != nil {
            items.append(
                Item(
                    expiry: Expiry(.proof, until: draw.proofBy, isDone: draw.state(on: date) == .proven),
                    subject: .number(draw.entry), loans: draw.loan, borrower: draw.borrower,
                    about: .money(draw.unproven.dong)))
        }
    }

    private mutating func takeCollateral(_ reader: FundReader) throws {
        let validity = ProvisionRules(on: date, among: try reader.provisionRules())?.deduction
        let registers = try reader.securityRegisters()
        for piece in try reader.collaterals() {
            let register = registers[piece.collateralID] ?? SecurityRegister()
            let standing = piece.collateral.securities(on: date)
            let owed = standing.filter { loans[$0.loan] != nil }
            let numbers = standing.map { piece.loans[$0.loan] ?? "" }.joined(separator: ", ")
            func add(_ expiry: Expiry, _ about: Cell = .empty) {
                items.append(
                    Item(
                        expiry: expiry, subject: .text(piece.code), loans: numbers, borrower: piece.borrower,
                        about: about))
            }
            if standing.isEmpty {
                // Released, and the originals still lie here.
                guard let kept = register.kept(on: date),
                    let released = piece.collateral.securities.compactMap(\.releasedOn).max(),
                    released <= date
                else { continue }
                add(Expiry(.originals, until: released), .text(kept.content.custody.papers))
                continue
            }
            guard let first = owed.map(\.from).min() else { continue }
            if register.kept(on: date) != nil { add(Expiry(.originals, until: nil)) }
            if let valuedOn = piece.collateral.valuation(on: date)?.on, let validity {
                add(Expiry(.valuation, until: validity.lastDay(ofValuationOn: valuedOn)), .date(valuedOn))
            }
            if let insurance = register.insurance(on: date) {
                add(Expiry(.insurance, until: insurance.content.until), .text(insurance.content.policy))
            }
            if CollateralAsset.isToBeRegistered(
                register.particulars(on: date).asset, as: piece.collateral.kind)
            {
                let (state, line) = register.registration(on: date)
                add(
                    Expiry(.registration, until: first, isDone: !state.isBare),
                    .optional(line?.content.number))
            }
        }
    }

    /// Of each kind of paper of a borrower the one that counts longest.
    private mutating func takePapers(_ reader: FundReader) throws {
        struct Place: Hashable {
            let borrower: String
            let kind: DocumentKind
            let number: String?
        }
        let owing = Set(borrowers.values.map(\.code))
        var last: [Place: DocumentRecord] = [:]
        for record in try reader.documents(of: nil)
        where record.on <= date && record.document.expiresOn != nil && owing.contains(record.borrower) {
            let kind = record.document.kind
            let place = Place(
                borrower: record.borrower, kind: kind, number: kind.isOfPiece ? record.document.number : nil)
            if let other = last[place]?.document.expiresOn, let own = record.document.expiresOn, other >= own
            {
                continue
            }
            last[place] = record
        }
        for record in last.values.sorted(by: { $0.entry < $1.entry }) {
            items.append(
                Item(
                    expiry: Expiry(.paper, until: record.document.expiresOn),
                    subject: .word(record.document.kind.key, code: record.document.kind.rawValue),
                    loans: record.application ?? "", borrower: record.borrower,
                    about: .optional(record.document.shownNumber)))
        }
    }

    /// Books of the last year that a borrower owed in, of whoever has to make them.
    private mutating func takeStatements(_ reader: FundReader, by rules: FileRules) throws {
        let year = date.parts.year - 1
        guard let last = CalendarDate(year: year, month: 12, day: 31),
            let due = rules.statementsDue(ofYearEnding: last)
        else { return }
        let received = Set(
            try reader.borrowerStatements(by: date).filter { $0.statement.year == year }.map(\.borrower))
        let brought = Set(
            try reader.documents(of: nil).filter {
                $0.document.kind == .financialStatements && $0.on > last && $0.on <= date
            }.map(\.borrower))
        for (id, borrower) in borrowers.sorted(by: { $0.value.code < $1.value.code })
        where borrower.kind.makesStatements {
            let theirs = loans.values.filter { $0.borrowerID == id && $0.drawnOn <= last }
            guard !theirs.isEmpty else { continue }
            items.append(
                Item(
                    expiry: Expiry(
                        .statements, until: due,
                        isDone: received.contains(borrower.code) || brought.contains(borrower.code)),
                    subject: .number(Int64(year)),
                    loans: theirs.map(\.number).sorted().joined(separator: ", "), borrower: borrower.code,
                    about: .text(borrower.details.name)))
        }
    }

    func list(by until: CalendarDate) -> KnownSheet {
        let order = ExpiringMatter.allCases
        let shown = items.filter { $0.expiry.isListed(by: until) }.enumerated().sorted {
            let (left, right) = ($0.element.expiry, $1.element.expiry)
            return (
                left.until ?? date, order.firstIndex(of: left.matter) ?? 0, $0.offset
            ) < (right.until ?? date, order.firstIndex(of: right.matter) ?? 0, $1.offset)
        }.map(\.element)
        return KnownSheet(
            "expiring",
            [
                .words("expiring.column.matter", "matter"), .words("expiring.column.subject", "subject"),
                .words("borrower.column.loan", "loans"), .words("column.borrower", "borrower", rank: 1),
                .words("expiring.column.until", "until"), .figures("expiring.column.days", "days"),
                .words("expiring.column.about", "about", rank: 2),
            ],
            shown.map { item in
                Sheet.Row([
                    .word("expiring." + item.expiry.matter.rawValue, code: item.expiry.matter.rawValue),
                    item.subject, .text(item.loans), .text(item.borrower), .optional(item.expiry.until),
                    item.expiry.until.map { .count($0.days(since: date)) } ?? .empty, item.about,
                ])
            })
    }

    /// How many of each matter are in order (tỷ lệ đáp ứng), in hundredths of a percent rounded down.
    var compliance: KnownSheet {
        KnownSheet(
            "compliance",
            [
                .words("expiring.column.matter", "matter"), .figures("expiring.column.tracked", "tracked"),
                .figures("expiring.column.in-order", "in_order"), .figures("expiring.column.rate", "rate"),
            ],
            ExpiringMatter.allCases.compactMap { matter in
                let tracked = items.filter { $0.expiry.matter == matter }
                guard !tracked.isEmpty else { return nil }
                let good = tracked.count { $0.expiry.isInOrder(on: date) }
                return Sheet.Row([
                    .word("expiring." + matter.rawValue, code: matter.rawValue), .count(tracked.count),
                    .count(good), .value(.share(Share(tenThousandths: Int64(good * 10_000 / tracked.count)))),
                ])
            })
    }
}

extension Answer {
    /// What of the files of loans that are owed runs out by a day, or is missing (danh mục sắp hết hạn), and how many are in
    /// order on the day of the report.
    package static func expiring(
        _ reader: FundReader, by until: CalendarDate, on date: CalendarDate
    ) throws -> Answer {
        let report = try ExpiringReport(reader, on: date)
        let sheet = report.list(by: until)
        return Answer(
            [
                .line(Message("title.expiring", ["on": .date(date), "until": .date(until)])),
                .sheet(sheet.sheet), .blank, .line(Message("expiring.compliance", ["on": .date(date)])),
                .sheet(report.compliance.sheet),
            ],
            document: .object([
                .init("as_of", date.json), .init("until", until.json), sheet.member, report.compliance.member,
            ]))
    }
}
