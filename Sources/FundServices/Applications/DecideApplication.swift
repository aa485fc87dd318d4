package import FundCore
package import FundStore
package import Wording

/// Appraises an application: what each lending condition of the day comes to (thẩm định).
package struct AppraiseApplication: WriteService {
    package let number: String
    package let reason: String?

    package init(number: String, reason: String?) {
        self.number = number
        self.reason = reason
    }

    package var request: [JSON.Member] { [.init("number", number.json), .init("reason", reason.json)] }

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

/// Approves an application (phê duyệt): the conditions must hold on the day of the decision.
package struct ApproveApplication: WriteService {
    package let number: String
    /// Nil approves what was asked for.
    package let amount: Amount?
    package let decision: String?

    package init(number: String, amount: Amount?, decision: String?) {
        self.number = number
        self.amount = amount
        self.decision = decision
    }

    package var request: [JSON.Member] {
        [.init("number", number.json), .init("amount", amount.json), .init("decision", decision.json)]
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try ApplicationDesk(number, .approve, books, options)
        let actor = try books.namedActor()
        guard PersonName.key(actor) != desk.application.appraisedBy.map(PersonName.key) else {
            throw Refusal(.appraiserMayNotApprove, ["actor": .text(actor)])
        }
        guard let asked = Amount(Money(desk.application.amount)) else { preconditionFailure("no amount") }
        let approved = amount ?? asked
        guard approved <= asked else {
            throw Refusal(
                .approvedAboveRequested,
                ["amount": .money(approved.money), "requested": .money(asked.money)])
        }
        let assessment = try desk.assess(approved)
        if let refusal = assessment.refusal() { throw refusal }
        let act = try books.open(.approval, on: options.on)
        books.record(
            step: .approved, of: desk.application.applicationID, amount: approved,
            findings: assessment.record, reason: decision, actor: actor, act: act)
        var receipt = desk.receipt("receipt.approved", .approved, act, assessment, amount: approved)
        let capital = try books.reader.capital(asOf: options.on)
        if capital.promised + approved.money.dong > capital.money {
            receipt.lines.append(
                Message(
                    "receipt.promised-above-money",
                    [
                        "promised": .money(try Money(inRange: capital.promised + approved.money.dong)),
                        "money": .money(Money(capital.money)),
                    ]))
        }
        return receipt
    }
}

/// Ends an application without a loan (từ chối, hoặc khách hàng rút hồ sơ).
package struct CloseApplication: WriteService {
    package enum Way: String, Sendable {
        case reject
        case withdraw
    }

    package let number: String
    package let way: Way
    package let reason: String

    package init(number: String, way: Way, reason: String) {
        self.number = number
        self.way = way
        self.reason = reason
    }

    package var request: [JSON.Member] {
        [
            .init("number", number.json), .init("way", .string(way.rawValue)), .init("reason", reason.json),
        ]
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let (event, status, kind, key): (ApplicationStatus.Event, ApplicationStatus, ActKind, String) =
            switch way {
            case .reject: (.reject, .rejected, .rejection, "receipt.rejected")
            case .withdraw: (.withdraw, .withdrawn, .withdrawal, "receipt.withdrawn")
            }
        let desk = try ApplicationDesk(number, event, books, options)
        let act = try books.open(kind, on: options.on)
        books.record(
            step: status, of: desk.application.applicationID, reason: reason, actor: try books.actor(),
            act: act)
        return desk.receipt(key, status, act, nil)
    }
}

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
        let borrowers = try reader.borrowersByID()
        guard let borrower = borrowers[application.borrowerID] else {
            throw StoreFault(.internalError, "Application \(application.number) has no borrower.")
        }
        self.application = application
        self.borrower = borrower
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

extension Assessment {
    /// Looks up what the rules ask about the borrower; without rules nothing is looked up.
    init(
        of borrower: BorrowerRecord, amount: Int64, projectCost: Int64, ownCapital: Int64,
        on date: CalendarDate, by rules: [LendingRule], _ reader: FundReader
    ) throws {
        // What is on record for later days counts too: a decision dated back must not slip under it.
        let exposure = { (ids: [Int64]) in
            try [date, CalendarDate(day: .max / 2)].map { day in
                try reader.outstanding(of: ids, asOf: day) + reader.promised(asOf: day, borrowers: ids)
            }.max() ?? 0
        }
        var subject = Subject(
            kind: borrower.kind, amount: amount, projectCost: projectCost, ownCapital: ownCapital,
            borrowerExposure: 0, relatedExposure: 0, actualCharterCapital: 0)
        if !rules.isEmpty {
            let related = try reader.relatedBorrowers(of: borrower.borrowerID)
            subject.borrowerExposure = try exposure([borrower.borrowerID])
            subject.relatedExposure = related.isEmpty ? 0 : try exposure(related)
            subject.actualCharterCapital = try reader.capital(asOf: date).actualCharterCapital
        }
        self.init(of: subject, by: rules)
    }

    /// The same by a history that is held in memory.
    init(
        of borrower: BorrowerRecord, amount: Int64, projectCost: Int64, ownCapital: Int64,
        on date: CalendarDate, by rules: [LendingRule], _ history: LendingHistory
    ) {
        let id = borrower.borrowerID
        let isJudged = !rules.isEmpty
        self.init(
            of: Subject(
                kind: borrower.kind, amount: amount, projectCost: projectCost, ownCapital: ownCapital,
                borrowerExposure: isJudged ? history.exposure(of: [id], on: date) : 0,
                relatedExposure: isJudged ? history.exposure(of: history.related(to: id), on: date) : 0,
                actualCharterCapital: isJudged ? history.actualCharterCapital(on: date) : 0),
            by: rules)
    }

    package var json: JSON {
        .array(
            findings.map { finding in
                .object([
                    .init("code", .string(finding.rule.code.rawValue)), .init("holds", finding.holds.json),
                    .init("figure", finding.figure.json), .init("bound", finding.bound.json),
                    .init("citation", finding.rule.citation.json),
                    .init("valid_from", finding.rule.validFrom.json),
                ])
            })
    }

    /// Each condition: holds or not, by which figures, which article.
    package var messages: [Message] {
        guard !findings.isEmpty else { return [Message("condition.none-known")] }
        return findings.map { finding in
            Message(
                "condition." + finding.rule.code.rawValue,
                [
                    "verdict": .phrase(finding.holds ? "condition.holds" : "condition.fails"),
                    "figure": .figure(finding.figure), "bound": .figure(finding.bound),
                    "citation": .text(finding.rule.citation),
                ])
        }
    }
}
