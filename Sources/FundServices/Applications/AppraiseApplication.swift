package import FundCore
package import FundStore
internal import Wording

/// Appraises an application: what each lending condition of the day comes to (thẩm định).
package struct AppraiseApplication: Act {
    package static let code = ActCode.appraisal

    package let number: String
    package let reason: String?
    package let figures: [AppraisalFigure]?

    /// - Parameter figures: nil where none are typed.
    package init(number: String, reason: String?, figures: [AppraisalFigure]? = nil) {
        self.number = number
        self.reason = reason
        self.figures = figures
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try ApplicationDesk(number, .appraise, books, options)
        let actor = try books.namedActor()
        for document in (figures ?? []).compactMap(\.document) {
            try books.reader.refuseStrangeDocument(document, of: desk.application)
        }
        let assessment = try desk.assess(Amount(Money(desk.application.amount)))
        let act = try books.open(.appraisal, on: options.on)
        books.record(
            step: .appraised, of: desk.application.applicationID,
            amount: Amount(Money(desk.application.amount)),
            findings: assessment.record, reason: reason, actor: actor, act: act)
        books.record(figures ?? [], act: act)
        var receipt = desk.receipt("receipt.appraised", .appraised, act, assessment)
        let file = try desk.file()
        receipt.notices += FileFlaws(
            desk.application, amount: desk.application.amount, minutes: nil, file: file,
            besides: .appraisalReport
        ).notices(in: file)
        receipt.notices += try KnownRelatives.staffNotices(of: desk.borrower, books.reader)
        return receipt
    }
}
