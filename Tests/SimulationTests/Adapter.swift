import FundCore

// The only place where the model's words become the engine's.

extension CalendarDate {
    init(_ day: Int) { self.init(day: Int32(day)) }
}

extension Period {
    init(_ every: NaiveTerms.Every) {
        switch every {
        case .months(let count): self = .months(count)
        case .days(let count): self = .days(count)
        }
    }
}

extension LoanTerms {
    init(_ terms: NaiveTerms) {
        self.init(
            amount: Amount(Money(terms.amount))!, rate: AnnualRate(billionths: terms.rate),
            method: RepaymentMethod(rawValue: terms.method.rawValue)!, instalments: terms.instalments,
            every: Period(terms.every), firstDue: terms.firstDue.map { CalendarDate($0) },
            grace: terms.grace, interestGrace: terms.interestGrace,
            interestEvery: terms.interestEvery.map { Period($0) },
            customRows: terms.customRows.map {
                CustomRow(dueOn: CalendarDate($0.due), principal: Amount(Money($0.principal))!)
            },
            dayCount: DayCount(rawValue: terms.dayCount.rawValue)!,
            rounding: Rounding(rawValue: terms.rounding.rawValue)!,
            roundPrincipalTo: terms.roundPrincipalTo, roll: Roll(rawValue: terms.roll.rawValue)!,
            overdueMultiple: RateMultiple(tenThousandths: terms.overdueMultiple),
            lateInterestRate: AnnualRate(billionths: terms.lateInterestRate),
            allocation: AllocationOrder(rawValue: terms.allocation.rawValue)!,
            prepayment: PrepaymentRule(rawValue: terms.prepayment.rawValue)!,
            early: EarlyMoney(rawValue: terms.early.rawValue)!,
            rateSteps: terms.steps.map {
                RateStep(on: CalendarDate($0.day), rate: AnnualRate(billionths: $0.rate))
            })
    }
}

extension LoanFact {
    init(_ fact: NaiveFact) {
        let content: Content =
            switch fact.content {
            case .draw(let amount): .draw(Amount(Money(amount))!)
            case .payment(let amount, let rule, let early):
                .payment(
                    Amount(Money(amount))!, rule.map { PrepaymentRule(rawValue: $0.rawValue)! },
                    early.map { EarlyMoney(rawValue: $0.rawValue)! })
            case .rate(let rate): .rateChange(AnnualRate(billionths: rate))
            case .waiver(let component, let amount):
                .waiver(WaivedComponent(rawValue: component.rawValue)!, Amount(Money(amount))!)
            case .creditUse(let amount): .creditUse(Amount(Money(amount))!)
            case .creditRefund(let amount): .creditRefund(Amount(Money(amount))!)
            case .waiverForInability(let component, let amount):
                .waiver(WaivedComponent(rawValue: component.rawValue)!, Amount(Money(amount))!, .inability)
            case .group(let group): .loweredGroup(LoweredGroup(group: group, decision: "", reason: ""))
            case .reschedule(let rescheduling): .rescheduling(Rescheduling(rescheduling))
            case .recall(let due): .recall(Recall(due: CalendarDate(due), decision: ""))
            case .freeze(let until, let bearsInTerm):
                .freeze(
                    Freeze(
                        until: CalendarDate(until), interest: bearsInTerm ? .inTerm : .none, decision: ""))
            case .unfreeze: .unfreeze(decision: "")
            case .writeOff: .writeOff(WriteOff(decision: "", council: "", specific: 0, general: 0))
            case .recovery(let amount): .recovery(Amount(Money(amount))!, .payment)
            }
        self.init(entry: fact.entry, on: CalendarDate(fact.on), content)
    }
}

extension Rescheduling {
    init(_ new: NaiveRescheduling) {
        let plan: Plan =
            if new.isAgreed {
                .agreed(
                    new.parts.map {
                        LoanTerms.CustomRow(
                            dueOn: CalendarDate($0.due), principal: Amount(Money($0.principal))!)
                    })
            } else {
                .equal(
                    instalments: new.parts.count, every: Period(new.every!),
                    firstDue: CalendarDate(new.parts[0].due))
            }
        self.init(
            decision: "", plan: plan, kind: new.kind.map { Kind(rawValue: $0.rawValue)! },
            deferInterestTo: new.deferredTo.map { CalendarDate($0) },
            programme: new.hasProgramme ? "" : nil, keepsGroup: new.keepsGroup,
            lateByDecision: new.isLateByDecision ? "" : nil)
    }
}

extension WorkingCalendar {
    init(_ words: [NaiveWord]) {
        let inOrder = words.enumerated().sorted {
            ($0.element.announcedOn, $0.offset) < ($1.element.announcedOn, $1.offset)
        }
        self.init(
            inOrder.map {
                Announcement(
                    day: CalendarDate($0.element.day), isWorking: $0.element.isWorking,
                    announcedOn: CalendarDate($0.element.announcedOn))
            })
    }
}

extension LoanFlaw {
    init(_ flaw: NaiveFlaw) {
        switch flaw {
        case .drawnAfterLastDueDate(let entry): self = .drawnAfterLastDueDate(entry: entry)
        case .creditShort(let entry, let by): self = .creditShort(entry: entry, by: by)
        case .waivedMoreThanOwed(let entry, let by): self = .waivedMoreThanOwed(entry: entry, by: by)
        }
    }
}
