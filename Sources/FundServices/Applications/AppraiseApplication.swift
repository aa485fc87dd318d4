package import FundCore
package import FundStore
internal import Wording

/// Appraises an application: what each lending condition of the day comes to (thẩm định).
package struct AppraiseApplication: Act {
    package static let code = ActCode.appraisal

    package let number: String
    package let reason: String?

    package init(number: String, reason: String?) {
        self.number = number
        self.reason = reason
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try ApplicationDesk(number, .appraise, books, options)
        let actor = try books.namedActor()
        let assessment = try desk.assess(Amount(Money(desk.application.amount)))
        let act = try books.open(.appraisal, on: options.on)
        books.record(
            step: .appraised, of: desk.application.applicationID,
            amount: Amount(Money(desk.application.amount)),
            findings: assessment.record, reason: reason, actor: actor, act: act)
        return desk.receipt("receipt.appraised", .appraised, act, assessment)
    }
}
