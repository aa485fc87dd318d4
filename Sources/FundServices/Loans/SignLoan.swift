package import FundCore
package import FundStore
internal import Wording

/// Signs the contract of an approved application (ký hợp đồng tín dụng).
package struct SignLoan: Act {
    package static let code = ActCode.signing

    package let application: String
    /// As the staff write it, e.g. `05/HĐTD-2012`; nil takes the next free one of the year.
    package let number: String?
    /// Nil for all that was approved.
    package let amount: Amount?
    package let collateral: String?
    /// What it is lent of; nil for the fund's own pool.
    package let source: SourceCode?
    /// Who looks after the loan.
    package let officer: String?
    package let purposeClass: PurposeClass?
    /// Nil for that of the borrower.
    package let sector: String?
    package let terms: LoanTermsRequest

    package init(
        application: String, number: String?, amount: Amount?, collateral: String?, source: SourceCode? = nil,
        officer: String? = nil, purposeClass: PurposeClass? = nil, sector: String? = nil,
        terms: LoanTermsRequest
    ) {
        self.application = application
        self.number = number
        self.amount = amount
        self.collateral = collateral
        self.source = source
        self.officer = officer
        self.purposeClass = purposeClass
        self.sector = sector
        self.terms = terms
    }

    package var identifiers: [String?] { [number] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        let application = try reader.application(application)
        guard application.status.after(.sign) != nil,
            let approved = Amount(Money(application.approvedAmount ?? 0))
        else {
            throw Refusal(
                .applicationNotApproved,
                [
                    "number": .text(application.number),
                    "status": .phrase("application-status." + application.status.rawValue),
                ])
        }
        if let decidedOn = application.decidedOn, options.on < decidedOn {
            throw Refusal(.signedBeforeApproved, ["on": .date(options.on), "approved": .date(decidedOn)])
        }
        // A contract of the same application was cancelled since.
        guard options.on >= application.lastStepOn else {
            throw Refusal(
                .decidedBeforeSubmitted,
                ["on": .date(options.on), "earliest": .date(application.lastStepOn)])
        }
        try books.refuseUnknownPerson(officer)
        let contract = amount ?? approved
        guard contract <= approved else {
            throw Refusal(
                .exceedsContract,
                [
                    "amount": .money(contract.money), "left": .money(approved.money),
                    "contract": .money(approved.money),
                ])
        }
        let lentOf = try reader.head.sources.lending(source)
        var terms = terms.terms(for: contract)
        terms.bearer = lentOf?.bearer ?? .fund
        try terms.check(drawnFrom: options.on)
        try terms.checkRateSteps(signedOn: options.on)
        try terms.checkDrawPeriod(signedOn: options.on)
        let rules = FileRules(on: options.on, among: try reader.fileRules())
        if let refusal = rules.refusal(signing: terms, on: options.on, application) { throw refusal }
        let number = try number ?? nextNumber(options.on, reader)
        guard try reader.loanRecords(numbers: [number]).isEmpty else {
            throw Refusal(.loanExists, ["number": .text(number)])
        }
        let act = try books.open(.signing, on: options.on)
        books.record(
            number: number, act: act, signedOn: options.on, terms: terms,
            applicationID: application.applicationID, borrowerID: application.borrowerID,
            collateral: collateral, source: lentOf, purposeClass: purposeClass, sector: sector)
        if let officer { books.record(officer: officer, of: [act], act: act) }
        var lines = [
            Message(
                "receipt.signed",
                [
                    "number": .text(number), "application": .text(application.number),
                    "amount": .money(contract.money), "rate": .rate(terms.rate), "on": .date(options.on),
                ]),
            .inWords(contract.money),
        ]
        if terms.lastDue(drawnOn: options.on) > options.on.adding(months: application.termMonths) {
            lines.append(
                Message("receipt.signed-beyond-term", ["months": .number(application.termMonths)]))
        }
        for step in terms.rateSteps {
            lines.append(Message("receipt.rate-step", ["rate": .rate(step.rate), "on": .date(step.on)]))
        }
        if let lentOf { lines.append(try sentence(lentOf, contract, reader, options)) }
        return Receipt(
            [
                .init("entry", act.json), .init("number", number.json),
                .init("application", application.number.json), .init("amount", contract.json),
                .init("on", options.on.json), .init("rate", terms.rate.json),
                .init("method", .string(terms.method.rawValue)), .init("instalments", terms.instalments.json),
                .init("early", .string(terms.early.rawValue)), .init("rate_from", terms.rateSteps.json),
                .init("source", .string(lentOf?.code.text ?? SourceCode.own.text)),
            ], lines,
            notices: Message.remarks(
                of: terms, drawnOn: options.on, calendar: try reader.workingCalendar()))
    }

    /// What the source has, with this contract and all others signed.
    private func sentence(
        _ source: LendingSource, _ contract: Amount, _ reader: FundReader, _ options: WriteOptions
    ) throws -> Message {
        let position = try reader.sourcePositions(asOf: options.on)[source.code] ?? SourcePosition()
        let left = position.uncommitted - contract.money.dong
        var arguments: [String: Refusal.Argument] = [
            "source": source.phrase, "bearer": .phrase("risk-bearer." + source.bearer.rawValue),
            "free": .money(Money(position.free)),
        ]
        if left < 0 { arguments["short"] = .money(Money(-left)) }
        return Message("receipt.signed-of-source", arguments)
    }

    /// `01/HĐTD-2012`, `02/HĐTD-2012`, …: the next number of the year that is free.
    private func nextNumber(_ date: CalendarDate, _ reader: FundReader) throws -> String {
        let suffix = "/HĐTD-\(date.parts.year)"
        let used = try reader.loanNumbers(endingWith: suffix)
        var next = used.count + 1
        while true {
            let number = (next < 10 ? "0" : "") + String(next) + suffix
            if !used.contains(number) { return number }
            next += 1
        }
    }
}

/// The terms stand beside what they are of.
extension SignLoan {
    private enum CodingKeys: String, CodingKey {
        case application
        case number
        case amount
        case collateral
        case source
        case officer
        case purposeClass = "purpose_class"
        case sector
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            application: try fields.decode(String.self, forKey: .application),
            number: try fields.decodeIfPresent(String.self, forKey: .number),
            amount: try fields.decodeIfPresent(Amount.self, forKey: .amount),
            collateral: try fields.decodeIfPresent(String.self, forKey: .collateral),
            source: try fields.decodeIfPresent(SourceCode.self, forKey: .source),
            officer: try fields.decodeIfPresent(String.self, forKey: .officer),
            purposeClass: try fields.decodeIfPresent(PurposeClass.self, forKey: .purposeClass),
            sector: try fields.decodeIfPresent(String.self, forKey: .sector),
            terms: try LoanTermsRequest(from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(application, forKey: .application)
        try fields.encodeIfPresent(number, forKey: .number)
        try fields.encodeIfPresent(amount, forKey: .amount)
        try fields.encodeIfPresent(collateral, forKey: .collateral)
        try fields.encodeIfPresent(source, forKey: .source)
        try fields.encodeIfPresent(officer, forKey: .officer)
        try fields.encodeIfPresent(purposeClass, forKey: .purposeClass)
        try fields.encodeIfPresent(sector, forKey: .sector)
        try terms.encode(to: encoder)
    }
}
