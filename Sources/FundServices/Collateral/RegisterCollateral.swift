package import FundCore
package import FundStore
internal import Wording

/// Records that a security was registered, that this was waived, or that it ended (đăng ký, xóa đăng ký biện pháp bảo đảm).
package struct RegisterCollateral: Act {
    package static let code = ActCode.collateralRegistration

    package let code: String
    package let registration: CollateralRegistration

    package init(code: String, _ registration: CollateralRegistration) {
        self.code = code
        self.registration = registration
    }

    package var identifiers: [String?] { [registration.number] }

    /// - Throws: `collateral.not-found`, `collateral.before-valuation`, `collateral.registration-earlier`,
    ///   `collateral.registered-already`, `collateral.not-registered`, `collateral.still-secures`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try CollateralDesk(code, books, options)
        try desk.refuseBeforeValuation()
        let secured = desk.record.collateral.securities(on: options.on).map {
            desk.record.loans[$0.loan] ?? ""
        }
        if let refusal = try desk.register.refusal(of: registration, on: options.on, securing: secured) {
            throw refusal
        }
        let act = try books.open(.collateralRegistration, on: options.on)
        books.record(registration, of: desk.record.collateralID, act: act)
        var arguments = desk.arguments(act)
        arguments["kind"] = .phrase("registration-kind." + registration.kind.rawValue)
        arguments["number"] = registration.number.map { .text($0) }
        arguments["registry"] = registration.registry.map { .text($0) }
        arguments["at"] = registration.at.map { .text($0.text) }
        arguments["reason"] = registration.reason.map { .text($0) }
        return Receipt(
            desk.document(act) + registration.members,
            [Message("receipt.collateral-registered", arguments)])
    }
}

extension CollateralRegistration {
    var members: [JSON.Member] {
        [
            .init("kind", .string(kind.rawValue)), .init("number", number.json),
            .init("registry", registry.json), .init("at", (at?.text).json), .init("reason", reason.json),
        ]
    }
}
