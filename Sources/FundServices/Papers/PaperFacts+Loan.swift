internal import FundCore
internal import FundStore
internal import Papers
internal import Wording

extension PaperFacts {
    /// A loan at the end of a day, as all papers of loans say it, and what this one says besides.
    mutating func add(loan view: LoanView, for kind: PaperKind, _ reader: FundReader) throws {
        let on = view.position.on
        try add(contract: view, reader)
        add(position: view)
        let (schedule, _) = view.schedule()
        add(schedule: schedule, isUnrolled: view.position.status == .cancelled)
        try add(
            collateralOf: view.record.borrower.borrowerID, loan: view.record.loanID, for: kind, reader, on: on
        )
        set("transfer", ["text": .text(VietQR.transferText("TRA NO HD " + view.record.number))])
        switch kind {
        case .interestTable: add(explanation: view)
        case .dueNotice: try add(dueOf: view)
        case .overdueNotice, .transferNotice: try add(arrearsOf: view, for: kind)
        case .rescheduleAnnex: try add(reschedulingOf: view, for: kind)
        case .useCheck:
            add(visitTo: view, try reader.visits(of: view.record.loanID, by: view.position.on).last)
        case .settlement: try add(settlementOf: view, for: kind)
        case .release: try check(releaseOf: view, for: kind)
        default: break
        }
    }

    /// Who signed what.
    mutating func add(contract view: LoanView, _ reader: FundReader) throws {
        let (record, terms) = (view.record, view.fold.terms)
        let rows = view.schedule().schedule.rows
        set(
            "loan",
            [
                "number": .text(record.number), "signed-on": .date(record.signedOn),
                "amount": .money(terms.amount.money.dong), "rate": .text(Language.vi.written(view.fold.rate)),
                "overdue-rate": .text(terms.overdueRate(of: view.fold.rate)),
                "late-rate": .text(Language.vi.written(terms.lateInterestRate)),
                "method": paperWord("loan.method." + terms.method.rawValue),
                "instalments": .count(terms.instalments), "first-due": .optional(rows.first?.dueOn),
                "last-due": .optional(rows.last?.dueOn), "purpose": .text(record.purpose),
                "collateral": .optional(view.collateral),
                "officer": .optional(record.officer(on: view.position.on)),
                "status": paperWord("loan.status." + view.position.status.rawValue),
                "application": .text(record.applicationNumber),
                "first-draw-by": terms.firstDrawBy.map { .date($0) } ?? .inapplicable,
                "draw-until": terms.drawUntil.map { .date($0) } ?? .inapplicable,
            ])
        // The very sentences by which the figures are explained.
        list(
            "clause",
            LoanRule.all(terms).map { ["text": .text(LoanRule.text($0, terms, in: .vi))] })
        let application = try reader.application(record.applicationNumber)
        try add(application: application, reader, on: view.position.on)
        try add(borrower: try reader.borrower(code: record.borrower.code), reader)
        add(
            resolutionAmong: try reader.documents(
                of: record.borrower.borrowerID, for: application.applicationID))
    }

    private mutating func add(position view: LoanView) {
        let position = view.position
        let paid = position.paid
        set(
            "position",
            [
                "on": .date(position.on), "drawn": .money(position.drawn),
                "outstanding": .money(position.principalOutstanding),
                "overdue": .money(position.principalOverdue),
                "in-term": .money(position.principalOutstanding - position.principalOverdue),
                "principal-due": .money(position.principalDue), "interest-due": .money(position.interestDue),
                "interest-accrued": .money(position.interestAccrued),
                "overdue-interest": .money(position.overdueInterest),
                "late-interest": .money(position.lateInterest),
                "interest": .money(position.payoff - position.principalOutstanding),
                "payoff": .money(position.payoff), "days-past-due": .count(position.daysPastDue),
                "oldest-due": .optional(position.oldestUnpaidDueOn),
                "group": .optional(view.debtGroup.map(String.init)),
                "paid-principal": .money(paid.principal),
                "paid-interest": .money(paid.interest + paid.overdueInterest + paid.lateInterest),
                "next-due": .optional(position.nextDueOn),
                "next-amount": position.nextDueOn == nil ? .unknown : .money(position.nextDueAmount),
            ])
    }

    mutating func add(schedule: Schedule, isUnrolled: Bool) {
        guard !isUnrolled else { return }
        list(
            "instalment",
            schedule.rows.map { row in
                [
                    "number": .count(row.number), "due-on": .date(row.dueOn), "days": .count(row.days),
                    "principal": .money(row.principal), "interest": .money(row.interest),
                    "total": .money(row.total), "balance": .money(row.balance),
                    "unpaid": row.unpaid.map { .money($0) } ?? .unknown,
                ]
            })
        set(
            "schedule",
            [
                "principal": .money(schedule.totalPrincipal), "interest": .money(schedule.totalInterest),
                "total": .money(schedule.totalPrincipal + schedule.totalInterest),
            ])
    }
}

extension LoanTerms {
    /// `1,5 lần lãi suất trong hạn (9 %/năm)`.
    fileprivate func overdueRate(of rate: AnnualRate) -> String {
        let times = Catalogue.text("paper.overdue-rate", ["multiple": .multiple(overdueMultiple)], in: .vi)
        let (product, rest) = (Int128(rate.billionths) * Int128(overdueMultiple.tenThousandths))
            .quotientAndRemainder(dividingBy: Int128(RateMultiple.whole))
        guard rest == 0, product <= Int128(AnnualRate.whole) else { return times }
        return times + " (" + Language.vi.written(AnnualRate(billionths: Int64(product))) + ")"
    }
}
