package import FundCore
internal import FundStore
internal import Wording

/// Takes over the register of collateral (nhập sổ tài sản bảo đảm): each piece with its valuation, what it is by its papers,
/// what it secures, and how it is registered, as the acts of the desk.
package struct ImportCollateral: ImportService {
    package static let kind = ImportKind.collateral
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["code", "borrower", "kind", "name", "value", "on"]
        package static let optionalColumns = [
            "asset", "owner", "title_no", "title_issuer", "title_issued_on", "parcel",
            "map_sheet", "area", "address", "contract_no", "contract_on", "official_price", "market_price",
            "agreed_price", "price_basis", "loan", "secured", "secured_on", "registration_no", "registry",
            "registered_on",
        ]

        package let line: Int
        package let on: CalendarDate
        package let piece: AddCollateral
        package let security: (act: SecureLoan, on: CalendarDate)?
        package let registration: (act: RegisterCollateral, on: CalendarDate)?

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let code = fields.identifier("code")
            let borrower = fields.identifier("borrower")
            let kind = fields.choice("kind", among: CollateralKind.allCases)
            let name = fields.identifier("name")
            let value = fields.required("value", Amount.init(parsing:))
            let on = fields.date("on")
            let particulars = Row.particulars(&fields)
            var prices = ValuationPrices()
            prices.official = fields.optional("official_price", Amount.init(parsing:))
            prices.market = fields.optional("market_price", Amount.init(parsing:))
            prices.agreed = fields.optional("agreed_price", Amount.init(parsing:))
            prices.basis = fields.optionalIdentifier("price_basis")
            let loan = fields.optionalIdentifier("loan")
            let secured = fields.optional("secured", Amount.init(parsing:))
            let securedOn = fields.optionalDate("secured_on")
            if (loan == nil) != (secured == nil) { fields.note("secured", "import.collateral-secures") }
            let number = fields.optionalIdentifier("registration_no")
            let registry = fields.optionalIdentifier("registry")
            let registeredOn = fields.optionalDate("registered_on")
            if Set([number == nil, registry == nil]).count > 1 {
                fields.note("registration_no", "import.collateral-registered")
            }
            guard let code, let borrower, let kind, let name, let value, let on else { return nil }
            self.on = on
            piece = AddCollateral(
                code: code, borrower: borrower, kind: kind, name: name, value: value,
                isRealisable: true, particulars: particulars, prices: prices)
            security = loan.flatMap { loan in
                secured.map { (SecureLoan(code: code, loan: loan, amount: $0), securedOn ?? on) }
            }
            registration = number.flatMap { number in
                registry.map { registry in
                    (
                        RegisterCollateral(
                            code: code,
                            CollateralRegistration(
                                .registered, number: number, registry: registry, at: nil, reason: nil)),
                        registeredOn ?? on
                    )
                }
            }
        }

        private static func particulars(_ fields: inout FieldReader) -> CollateralParticulars {
            var known = CollateralParticulars()
            known.asset = fields.optionalChoice("asset", among: CollateralAsset.allCases)
            known.owner = fields.optionalIdentifier("owner")
            known.titleNumber = fields.optionalIdentifier("title_no")
            known.titleIssuer = fields.optionalIdentifier("title_issuer")
            known.titleIssuedOn = fields.optionalDate("title_issued_on")
            known.parcel = fields.optionalIdentifier("parcel")
            known.mapSheet = fields.optionalIdentifier("map_sheet")
            known.area = fields.optionalNumber("area", in: 1...1_000_000_000_000).map(Int64.init)
            known.address = fields.optionalIdentifier("address")
            known.contractNumber = fields.optionalIdentifier("contract_no")
            known.contractOn = fields.optionalDate("contract_on")
            return known
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        for row in rows {
            try desk.row(row.line, column: ImportCollateral.column) {
                try desk.perform(row.piece, on: row.on, line: row.line)
                if let (act, on) = row.security { try desk.perform(act, on: on, line: row.line) }
                if let (act, on) = row.registration { try desk.perform(act, on: on, line: row.line) }
            }
        }
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .borrowerNotFound: "borrower"
        case .assetOfAnotherKind: "asset"
        case .collateralPaperLater: "title_issued_on"
        case .valueAbovePrices: "value"
        case .loanNotFound, .collateralBeforeValuation: "loan"
        default: "code"
        }
    }
}
