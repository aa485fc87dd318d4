internal import FundCore
internal import FundStore
internal import Wording

/// What the steps of an application share.
struct ApplicationDesk {
    let application: ApplicationRecord
    let borrower: BorrowerRecord
    let books: Books
    let options: WriteOptions

    /// - Throws: `application.wrong-status` where the step may not follow, `application.decided-too-early`.
    init(_ number: String, _ event: ApplicationStatus.Event, _ books: Books, _ options: WriteOptions) throws {
        let reader = books.reader
        let application = try reader.application(number)
        guard application.life.after(event) != nil else {
            let phrase = Refusal.Argument.phrase("application-event." + event.rawValue)
            var arguments: [String: Refusal.Argument] = ["number": .text(application.number)]
            if application.status.isOutcome(of: event) {
                arguments["already"] = .sentence("application.already", ["event": phrase])
            } else {
                arguments["status"] = .phrase("application-status." + application.status.rawValue)
                arguments["event"] = phrase
            }
            if event == .reopen, let contract = application.life.steps.last?.contract {
                arguments["contract"] = .text(contract)
            }
            throw Refusal(.applicationStatus, arguments)
        }
        let earliest = application.lastStepOn
        guard options.on >= earliest else {
            throw Refusal(
                .decidedBeforeSubmitted, ["on": .date(options.on), "earliest": .date(earliest)])
        }
        self.application = application
        borrower = try reader.borrower(of: application)
        self.books = books
        self.options = options
    }

    /// What the conditions in force on the day come to for the amount.
    func assess(_ amount: Amount?) throws -> Assessment {
        let reader = books.reader
        return try Assessment(
            of: borrower, amount: amount?.money.dong ?? 0, projectCost: application.projectCost,
            ownCapital: application.ownCapital, on: options.on,
            by: LendingRule.inForce(on: options.on, among: try reader.lendingRules()), reader)
    }

    /// The papers of the file on the day.
    func file() throws -> FileView { try FileView(books.reader, of: application, on: options.on) }

    func receipt(
        _ key: String, _ status: ApplicationStatus, _ act: Int64, _ assessment: Assessment?,
        amount: Amount? = nil
    ) -> Receipt {
        let amount = amount?.money ?? Money(application.amount)
        var document: [JSON.Member] = [
            .init("entry", act.json), .init("number", application.number.json),
            .init("borrower", borrower.code.json), .init("status", .string(status.rawValue)),
            .init("amount", amount.json), .init("on", options.on.json),
        ]
        var lines = [
            Message(
                key,
                [
                    "number": .text(application.number), "borrower": .text(borrower.details.name),
                    "amount": .money(amount),
                ])
        ]
        if let assessment {
            document += [
                .init("conditions_hold", assessment.holds.json), .init("conditions", assessment.json),
            ]
            lines += assessment.messages
        }
        return Receipt(document, lines + (assessment == nil ? [] : [.inWords(amount)]))
    }
}
