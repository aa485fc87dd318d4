internal import FundCore
internal import FundStore
internal import Wording

/// What is known of a borrower, field by field, each under the name that programs know it by.
enum BorrowerFields {
    static func of(_ details: BorrowerDetails, full isFull: Bool) -> [(field: String, value: Cell)] {
        [
            ("name", .text(details.name)),
            ("tax_code", .optional(isFull ? details.taxCode : details.shownTaxCode)),
            ("representative", .optional(details.representative)),
            ("representative_title", .optional(details.representativeTitle)),
            ("address", .optional(details.address)), ("commune", .optional(details.commune)),
            ("commune_code", .optional(details.communeCode)), ("district", .optional(details.district)),
            ("sector", .optional(details.sector)), ("members", .optional(details.members)),
            ("charter_capital", details.charterCapital.map { .money($0.dong) } ?? .empty),
            ("registration_number", .optional(details.registrationNumber)),
            ("registered_on", .optional(details.registeredOn)), ("registry", .optional(details.registry)),
            ("member_of", .optional(details.memberOf)),
        ]
    }

    static func of(_ identity: BorrowerIdentity, full isFull: Bool) -> [(field: String, value: Cell)] {
        let shown = isFull ? identity : identity.masked
        return [
            ("id_number", .optional(shown.idNumber)), ("id_issued_on", .optional(shown.idIssuedOn)),
            ("id_issued_by", .optional(shown.idIssuedBy)), ("phone", .optional(shown.phone)),
            ("bank_account", .optional(shown.bankAccount)), ("bank", .optional(shown.bank)),
        ]
    }
}

/// A borrower as the office reads it at the end of a day.
struct BorrowerView {
    let record: BorrowerRecord
    let details: BorrowerDetails
    let identity: BorrowerIdentity
    let applications: KnownSheet
    let loans: KnownSheet
    let relations: KnownSheet
    let relatives: KnownSheet
    let members: KnownSheet
    let creditChecks: KnownSheet
    /// Those of the fund in its circle.
    private let staff: [String]
    /// The codes of the borrowers that count together with this one.
    private let circle: [String]
    let resemblances: KnownSheet
    private let isFull: Bool
    private let commune: Commune?
    private let date: CalendarDate

    init(_ reader: FundReader, _ code: String, on date: CalendarDate, isFull: Bool) throws {
        record = try reader.borrower(code: code)
        let versions = try reader.versions(of: record.borrowerID)
        // A day before the borrower was taken in shows what was first known.
        let known = versions.filter { $0.on <= date }
        details = (known.last ?? versions.first)?.details ?? record.details
        identity = known.compactMap(\.identity).last ?? BorrowerIdentity()
        commune = try details.communeCode.flatMap {
            try reader.commune(try CommuneCode(parsing: $0), on: date)
        }
        self.isFull = isFull
        self.date = date
        let borrowerID = record.borrowerID
        applications = BorrowerView.sheet(
            of: try reader.applications(by: date, of: borrowerID))
        loans = try BorrowerView.loans(of: record, on: date, reader)
        relations = BorrowerView.sheet(of: try reader.relations(of: borrowerID).filter { $0.on <= date })
        relatives = .relatives(
            try reader.relatives(of: borrowerID).filter { $0.on <= date }, full: isFull)
        members = BorrowerView.sheet(
            ofMembers: record.kind == .member ? [] : try reader.members(of: borrowerID))
        creditChecks = BorrowerView.sheet(of: try reader.creditChecks(of: borrowerID, by: date))
        staff = try reader.relatedStaff(of: borrowerID)
        let related = try reader.relatedBorrowers(of: borrowerID)
        circle = related.isEmpty ? [] : try reader.codes(of: related)
        resemblances = try BorrowerView.resemblances(of: record.code, reader)
    }

    var fields: Answer.Fields {
        var cells = BorrowerFields.of(details, full: isFull)
        if let place = cells.firstIndex(where: { $0.field == "commune_code" }), let commune {
            let former = commune.formerProvince.map { " (\($0))" } ?? ""
            cells[place].value = .text(
                "\(commune.code.text) · \(commune.kind) \(commune.name), \(commune.province)\(former)")
        }
        cells += BorrowerFields.of(identity, full: isFull)
        return Answer.Fields(
            ("column.field", "loan.column.value"),
            cells.filter { $0.value != .empty }.map { (Message("borrower.field." + $0.field), $0.value) }
                + (circle.isEmpty
                    ? [] : [(Message("borrower.field.counts-with"), .text(circle.joined(separator: ", ")))])
                + (staff.isEmpty
                    ? [] : [(Message("borrower.field.staff"), .text(staff.joined(separator: ", ")))]))
    }

    var document: [JSON.Member] {
        [
            .init("as_of", date.json), .init("code", record.code.json),
            .init("kind", .string(record.kind.rawValue)), .init("details", details.json),
            .init(
                "commune",
                commune.map {
                    .object([
                        .init("code", $0.code.text.json), .init("name", $0.name.json),
                        .init("kind", $0.kind.json), .init("province", $0.province.json),
                        .init("former_province", $0.formerProvince.json),
                    ])
                } ?? .null),
            .init("identity", identity.json(full: isFull)), applications.member, loans.member,
            relations.member, relatives.member, creditChecks.member, members.member,
            .init("counts_with", circle.json),
            .init("related_staff", staff.json),
            resemblances.member,
        ]
    }

    private static func sheet(of applications: [ApplicationRecord]) -> KnownSheet {
        KnownSheet(
            "applications",
            [
                .words("borrower.column.application", "number"),
                .words("column.submitted-on", "submitted_on"),
                .figures("column.amount", "amount"), .words("column.status", "status"),
                .words("column.purpose", "purpose", rank: 1),
            ],
            applications.map {
                Sheet.Row([
                    .text($0.number), .date($0.submittedOn), .money($0.amount),
                    .word("application-status." + $0.status.rawValue, code: $0.status.rawValue),
                    .text($0.purpose),
                ])
            })
    }

    private static func loans(
        of borrower: BorrowerRecord, on date: CalendarDate, _ reader: FundReader
    ) throws -> KnownSheet {
        var rows: [Sheet.Row] = []
        for number in try reader.loanNumbers(of: borrower.borrowerID, signedBy: date) {
            let loan = try reader.loanView(number, on: date)
            let status = loan.position.status.rawValue
            rows.append(
                Sheet.Row([
                    .text(loan.record.number), .date(loan.record.signedOn),
                    .word("loan.status." + status, code: status), .money(loan.position.drawn),
                    .money(loan.position.principalOutstanding), .optional(loan.debtGroup),
                ]))
        }
        return KnownSheet(
            "loans",
            [
                .words("borrower.column.loan", "number"), .words("borrower.column.signed", "signed_on"),
                .words("column.status", "status"), .figures("borrower.column.drawn", "drawn", rank: 1),
                .figures("loan.figure.principal-outstanding", "principal_outstanding"),
                .figures("loan.column.group", "debt_group", rank: 2),
            ], rows)
    }

    private static func sheet(of relations: [BorrowerRelation]) -> KnownSheet {
        KnownSheet(
            "relations",
            [
                .words("borrower.column.related", "code"), .words("column.name", "name"),
                .words("borrower.column.relation", "relation"),
                .figures("loan.column.entry", "entry", rank: 1),
            ],
            relations.map {
                Sheet.Row([.text($0.code), .text($0.name), .optional($0.relation), .number($0.entry)])
            })
    }

    private static func sheet(ofMembers members: [BorrowerRecord]) -> KnownSheet {
        KnownSheet(
            "members", [.words("borrower.column.member", "code"), .words("column.name", "name")],
            members.map { Sheet.Row([.text($0.code), .text($0.details.name)]) })
    }

    private static func sheet(of checks: [CreditCheckRecord]) -> KnownSheet {
        KnownSheet(
            "credit_checks",
            [
                .words("borrower.column.asked-on", "on"), .figures("loan.column.group", "debt_group"),
                .words("borrower.column.source", "source"), .words("loan.column.by", "by", rank: 1),
                .figures("loan.column.entry", "entry", rank: 2),
            ],
            checks.map { check in
                Sheet.Row([
                    .date(check.on), .count(check.group), .optional(check.source), .text(check.by),
                    .number(check.entry),
                ])
            })
    }

    private static func resemblances(of code: String, _ reader: FundReader) throws -> KnownSheet {
        let traits = try reader.borrowerTraits()
        let own = Set(traits.filter { $0.code == code }.map(\.resemblance))
        return KnownSheet(
            "resemblances",
            [
                .words("borrower.column.shares", "trait"), .words("borrower.column.with", "with"),
                .words("borrower.column.written", "written"),
            ],
            traits.filter { $0.code != code && own.contains($0.resemblance) }.map { trait in
                let name = trait.resemblance.trait.rawValue
                return Sheet.Row([
                    .word("resemblance." + name, code: name), .text(trait.code), .text(trait.shown),
                ])
            })
    }
}
