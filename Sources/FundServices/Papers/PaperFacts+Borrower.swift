internal import FundCore
internal import FundStore
internal import Papers

extension PaperFacts {
    /// Who borrows. A paper that is signed needs numbers whole; who may make it may read them.
    mutating func add(borrower record: BorrowerRecord, _ reader: FundReader) throws {
        let details = record.details
        let identity = try reader.identity(of: record.borrowerID)
        let isPerson = record.kind == .member
        set(
            "borrower",
            [
                "code": .text(record.code), "kind": paperWord("loan.kind." + record.kind.rawValue),
                "name": .text(details.name), "tax-code": .optional(details.taxCode),
                "address": .optional(details.address ?? details.commune),
                "commune": .optional(details.commune), "phone": .optional(identity.phone),
                "bank": .optional(identity.bank), "bank-account": .optional(identity.bankAccount),
                "id-number": .optional(identity.idNumber), "id-issued-on": .optional(identity.idIssuedOn),
                "id-issued-by": .optional(identity.idIssuedBy),
            ])
        // What only a cooperative has, and what only a person has.
        func ofCooperative(_ fact: Fact) -> Fact { isPerson ? .inapplicable : fact }
        set(
            "borrower",
            [
                "representative": ofCooperative(.optional(details.representative)),
                "representative-title": ofCooperative(.optional(details.representativeTitle)),
                "registration-number": ofCooperative(.optional(details.registrationNumber)),
                "registered-on": ofCooperative(.optional(details.registeredOn)),
                "registry": ofCooperative(.optional(details.registry)),
                "charter-capital": ofCooperative(.optional(details.charterCapital)),
                "members": ofCooperative(.optional(details.members)),
                "resolution": ofCooperative(.unknown), "resolution-on": ofCooperative(.unknown),
                "member-of": isPerson ? .optional(details.memberOf) : .inapplicable,
            ])
    }

    /// The resolution on borrowing is a paper of the file.
    mutating func add(resolutionAmong documents: [DocumentRecord]) {
        guard self["borrower", "resolution"] == .unknown,
            let paper = documents.last(where: { $0.document.kind == .borrowingResolution })
        else { return }
        set(
            "borrower",
            [
                "resolution": .optional(paper.document.number),
                "resolution-on": .optional(paper.document.issuedOn),
            ])
    }

    /// What secures a loan, or what a borrower has to offer.
    ///
    /// - Parameter loan: its number as a row; nil for all of the borrower.
    mutating func add(
        collateralOf borrowerID: Int64, loan: Int64?, for kind: PaperKind, _ reader: FundReader,
        on date: CalendarDate
    ) throws {
        var rows: [KeyValuePairs<String, Fact>] = []
        var (value, secured): (Int64, Int64) = (0, 0)
        for record in try reader.collaterals(securing: loan) {
            guard let (valuedOn, valuation) = record.collateral.valuation(on: date) else { continue }
            let security = record.collateral.securities.last {
                $0.loan == loan && $0.from <= date && (kind == .release || $0.stands(on: date))
            }
            if loan != nil ? security == nil : record.borrowerID != borrowerID { continue }
            value += valuation.value.money.dong
            secured += security?.amount.money.dong ?? 0
            let releasedOn = security?.releasedOn.flatMap { $0 <= date ? $0 : nil }
            let register = try reader.securityRegister(of: record.collateralID)
            let known = register.particulars(on: date)
            let prices = record.collateral.facts.last { fact in
                if case .valuation = fact.content { fact.on == valuedOn } else { false }
            }.flatMap { register.prices[$0.entry] }
            func money(_ price: Amount?) -> Fact { price.map { .money($0.money.dong) } ?? .unknown }
            rows.append([
                "number": .count(rows.count + 1), "code": .text(record.code),
                "title": .optional(known.titleNumber), "parcel": .optional(known.parcel),
                "map-sheet": .optional(known.mapSheet),
                "area": known.area.map { .count(Int($0)) } ?? .unknown,
                "owner": .optional(known.owner), "address": .optional(known.address),
                "contract": .optional(known.contractNumber),
                "official-price": money(prices?.official), "market-price": money(prices?.market),
                "agreed-price": money(prices?.agreed), "price-basis": .optional(prices?.basis),
                "registration": .optional(register.registration(on: date).line?.content.number),
                "registry": .optional(register.registration(on: date).line?.content.registry),
                "kind": paperWord("collateral-kind." + record.collateral.kind.rawValue),
                "name": .text(record.name), "value": .money(valuation.value.money.dong),
                "valued-on": .date(valuedOn),
                "secured": security.map { .money($0.amount.money.dong) } ?? .unknown,
                "released-on": .optional(releasedOn),
            ])
        }
        // Where nothing is on record, there is a row to write on.
        guard !rows.isEmpty else { return }
        list("collateral", rows)
        set("collateral-total", ["value": .money(value), "secured": .money(secured)])
    }
}
