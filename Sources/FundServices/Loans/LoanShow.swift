package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Where one loan stands at the end of a day, and its contract (hồ sơ khoản vay).
    ///
    /// - Throws: `loan.not-found`, `loan.before-signing`.
    package static func loan(
        _ reader: FundReader, _ number: String, on date: CalendarDate
    ) throws -> Answer {
        let view = try reader.loanView(number, on: date)
        let title = Message(
            "loan.title.show",
            [
                "number": .text(view.record.number), "borrower": .text(view.record.borrower.details.name),
                "on": .date(view.position.on),
            ])
        return Answer(
            [.line(title), .fields(view.figures), .fields(view.contract)]
                + (view.changeSentences + view.decisionSentences).map { .line($0) }, document: view.document)
    }
}

extension LoanView {
    /// The most important first.
    fileprivate var figures: Answer.Fields {
        let position = position
        var fields: [(name: Message, value: Cell)] = []
        func add(_ key: String, _ value: Cell) { fields.append((Message("loan.figure." + key), value)) }
        add("status", .word("loan.status." + position.status.rawValue, code: position.status.rawValue))
        add("principal-outstanding", .money(position.principalOutstanding))
        add("principal-overdue", .money(position.principalOverdue))
        add("payoff", .money(position.payoff))
        if let next = position.nextDueOn {
            add("next-due-on", .date(next))
            add("next-due-amount", .money(position.nextDueAmount))
        }
        add("interest-due", .money(position.interestDue))
        add("interest-accrued", .money(position.interestAccrued))
        if position.interestDeferred > 0 { add("interest-deferred", .money(position.interestDeferred)) }
        add("overdue-interest", .money(position.overdueInterest))
        add("late-interest", .money(position.lateInterest))
        add("days-past-due", .count(position.daysPastDue))
        // What falls due on the day of a freeze is unpaid and not past due.
        if let oldest = position.oldestUnpaidDueOn, position.daysPastDue > 0 {
            add("oldest-unpaid", .date(oldest))
        }
        if let group {
            add("debt-group", .word("loan.group.\(group.group)", code: String(group.group)))
            for reason in group.reasons {
                add("debt-group-reason", .word("group-reason." + reason.code, code: reason.code))
            }
            if let ownGroup, ownGroup.group != group.group {
                add("own-debt-group", .word("loan.group.\(ownGroup.group)", code: String(ownGroup.group)))
            }
        }
        if let until = position.frozenUntil { add("frozen-until", .date(until)) }
        if position.reschedulings > 0 { add("reschedulings", .count(position.reschedulings)) }
        if let debt = position.writtenOff {
            add("written-off-on", .date(debt.on))
            add("written-off-principal", .money(debt.principal))
            add("recovered", .money(debt.recovered.total))
            add("removable-from", .date(debt.removableFrom))
            if let removal = debt.removal { add("removed-on", .date(removal.on)) }
        }
        if position.prepaidAhead > 0, position.status == .active {
            add("prepaid-ahead", .money(position.prepaidAhead))
        }
        add("disbursed", .money(position.drawn))
        add("paid-principal", .money(position.paid.principal))
        add("paid-interest", .money(position.paid.interest))
        add("paid-overdue-interest", .money(position.paid.overdueInterest))
        add("paid-late-interest", .money(position.paid.lateInterest))
        if position.waived.total > 0 { add("waived", .money(position.waived.total)) }
        if position.credit > 0 { add("credit", .money(position.credit)) }
        if fold.held > 0 { add("credit-held", .money(fold.held)) }
        return Answer.Fields(("loan.column.figure", "loan.column.value"), figures: true, fields)
    }

    fileprivate var contract: Answer.Fields {
        let terms = fold.terms
        var fields: [(name: Message, value: Cell)] = []
        func add(_ key: String, _ value: Cell) { fields.append((Message("loan.figure." + key), value)) }
        func sentence(_ key: String, _ arguments: [String: Refusal.Argument]) -> Cell {
            .sentence(Message(key, arguments))
        }
        let kind = "loan.kind." + record.borrower.kind.rawValue
        add(
            "borrower",
            sentence("word.beside", ["first": .text(record.borrower.code), "second": .phrase(kind)]))
        add("application", .text(record.applicationNumber))
        add("signed-on", .date(record.signedOn))
        if let officer = record.officer(on: position.on) { add("officer", .text(officer)) }
        add("approved", .money(terms.amount.money.dong))
        add("rate", .value(.rate(fold.rate)))
        for step in terms.rateSteps {
            add(
                "rate-from",
                sentence("word.from-day", ["on": .date(step.on), "value": .rate(step.rate)]))
        }
        add("method", .word("loan.method." + terms.method.rawValue, code: terms.method.rawValue))
        add("instalments", .count(terms.instalments))
        add("every", .text(terms.every.text))
        add("overdue-multiple", .value(.multiple(terms.overdueMultiple)))
        // What is as usual goes without saying; programs get all.
        for (term, value) in terms.unusual {
            fields.append((Message("amended-term." + term.rawValue), .value(value)))
        }
        if terms.early != .atDue {
            add("early", .word("loan.early." + terms.early.rawValue, code: terms.early.rawValue))
        }
        add("purpose", .text(record.purpose))
        if let purpose = record.purposeClass {
            add("purpose-class", .word(PurposeClass.family + purpose.rawValue, code: purpose.rawValue))
        }
        if let sector { add("sector", .text(sector)) }
        add("term-class", .word("term-class." + termClass.rawValue, code: termClass.rawValue))
        if let firstDrawBy = terms.firstDrawBy { add("first-draw-by", .date(firstDrawBy)) }
        if let drawUntil = terms.drawUntil { add("draw-until", .date(drawUntil)) }
        if let collateral { add("collateral", .text(collateral)) }
        if let source = record.source {
            add("source", .text(source))
            add("risk-bearer", .word("risk-bearer." + terms.bearer.rawValue, code: terms.bearer.rawValue))
        }
        if let rules {
            add(
                "debt-group-rule",
                sentence(
                    "word.qualified",
                    [
                        "text": .text(rules.citation),
                        "word": .phrase("loan.certainty." + rules.certainty),
                    ]))
        }
        return Answer.Fields(("loan.column.contract", "loan.column.content"), fields)
    }

    /// For programs. Nothing in it depends on the order in which the facts were entered.
    package var document: JSON {
        .object(
            [.init("as_of", position.on.json)] + standing + [
                .init("application", record.applicationNumber.json),
                .init("method", .string(fold.terms.method.rawValue)),
                .init("instalments", fold.terms.instalments.json),
                .init("early", .string(fold.terms.early.rawValue)),
                .init("rate_from", fold.terms.rateSteps.json), .init("credit", position.credit.json),
                .init("credit_held", fold.held.json), .init("prepaid_ahead", position.prepaidAhead.json),
                .init("paid", position.paid.components), .init("waived", position.waived.components),
                .init("debt_group_rule", (rules?.basis).json), .init("purpose", record.purpose.json),
                .init("collateral", collateral.json), .init("officer", record.officer(on: position.on).json),
                .init(
                    "officers",
                    .array(
                        record.officers.filter { $0.on <= position.on }.map {
                            .object([.init("on", $0.on.json), .init("officer", $0.name.json)])
                        })),
                .init("terms", .object(fold.terms.members)),
                .init("purpose_class", (record.purposeClass?.rawValue).json), .init("sector", sector.json),
                .init("term_class", .string(termClass.rawValue)),
                .init("first_draw_by", fold.terms.firstDrawBy.json),
                .init("draw_until", fold.terms.drawUntil.json),
                .init("source", (record.source ?? SourceCode.own.text).json),
                .init("amendments", amendmentDocuments(entries: false)),
                .init("rescheduling_history", .array(fold.reschedulings.map(\.json))),
                .init("freezes", .array(fold.freezes.map(\.json))),
                .init("interest_deferred", position.interestDeferred.json),
                .init("cancellation", cancellationDocument(entries: false)),
                .init("written_off_on", (position.writtenOff?.on).json),
                .init("written_off_principal", (position.writtenOff?.principal).json),
                .init("recovered", (position.writtenOff?.recovered.total).json),
                .init("removable_from", (position.writtenOff?.removableFrom).json),
                .init("removed_on", (position.writtenOff?.removal?.on).json),
            ])
    }
}

extension Split {
    /// What was covered, without the borrower's credit.
    var components: JSON {
        .object([
            .init("principal", principal.json), .init("interest", interest.json),
            .init("overdue_interest", overdueInterest.json), .init("late_interest", lateInterest.json),
        ])
    }
}
