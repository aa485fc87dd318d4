package import FundCore
package import FundStore
internal import Wording

/// Takes the originals of a piece of collateral into the vault, or hands them out (nhập, xuất kho giấy tờ tài sản bảo
/// đảm): what they stand for is followed off the balance sheet in between.
package struct KeepCollateral: Act {
    package static let code = ActCode.collateralCustody

    package let code: String
    package let custody: Requested

    /// As asked.
    package struct Requested: Hashable, Sendable {
        package let direction: CustodyDirection
        /// Which; nil hands out all that lie there.
        package let papers: String?
        package let person: String
        package let place: String?
        package let reason: String?

        package init(
            _ direction: CustodyDirection, papers: String?, person: String, place: String? = nil,
            reason: String? = nil
        ) {
            self.direction = direction
            self.papers = papers
            self.person = person
            self.place = place
            self.reason = reason
        }
    }

    package init(code: String, _ custody: Requested) {
        self.code = code
        self.custody = custody
    }

    /// - Throws: `collateral.not-found`, `collateral.before-valuation`, `collateral.custody-earlier`,
    ///   `collateral.papers-kept`, `collateral.papers-not-kept`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try CollateralDesk(code, books, options)
        let valuation = try desk.refuseBeforeValuation()
        let register = try desk.register
        let kept = register.kept(on: options.on)
        let custody = CollateralCustody(
            custody.direction, papers: custody.papers ?? kept?.content.custody.papers ?? "",
            person: custody.person, place: custody.place, reason: custody.reason)
        if let refusal = register.refusal(of: custody, on: options.on) { throw refusal }
        // They leave for what they came in for, whatever they were valued at since.
        let value = custody.direction == .arrival ? valuation.value.money : kept?.content.value ?? .zero
        let act = try books.open(.collateralCustody, on: options.on)
        books.record(custody, of: value, collateralID: desk.record.collateralID, act: act)
        books.post(custody.entry(of: value, on: options.on), act: act)
        var arguments = desk.arguments(act)
        arguments["papers"] = .text(custody.papers)
        arguments["person"] = .text(custody.person)
        arguments["place"] = custody.place.map { .text($0) }
        arguments["reason"] = custody.reason.map { .text($0) }
        arguments["value"] = .money(value)
        var notices: [Message] = []
        let secured = desk.record.collateral.securities(on: options.on)
        if custody.direction == .departure, !secured.isEmpty {
            var named = desk.record.arguments
            named["loans"] = .text(secured.map { desk.record.loans[$0.loan] ?? "" }.joined(separator: ", "))
            notices.append(Message("notice.originals-leave-while-securing", named))
        }
        return Receipt(
            desk.document(act) + custody.members + [.init("value", value.json)],
            [Message("receipt.collateral-" + custody.direction.rawValue, arguments), .inWords(value)],
            notices: notices)
    }
}

extension CollateralCustody {
    var members: [JSON.Member] {
        [
            .init("direction", .string(direction.rawValue)), .init("papers", papers.json),
            .init("person", person.json), .init("place", place.json), .init("reason", reason.json),
        ]
    }
}
