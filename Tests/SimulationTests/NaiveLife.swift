import FundCore

/// The naive model with its facts: lives again from the earliest day that a change touches.
struct NaiveLife {
    let contract: Contract
    var mistake: NaiveLoan.Mistake?
    private var factsByDay: [Int: [LoanFact]] = [:]
    /// The loan as it was at the end of some days, in order.
    private var remembered: [NaiveLoan] = []

    init(_ contract: Contract, mistake: NaiveLoan.Mistake? = nil) {
        self.contract = contract
        self.mistake = mistake
    }

    init(_ contract: Contract, facts: [LoanFact]) {
        self.init(contract)
        for fact in facts { add(fact) }
    }

    mutating func add(_ fact: LoanFact) {
        var facts = factsByDay[Int(fact.on.day)] ?? []
        facts.append(fact)
        facts.sort { ($0.place, $0.entry) < ($1.place, $1.entry) }
        factsByDay[Int(fact.on.day)] = facts
        forget(from: Int(fact.on.day))
    }

    mutating func remove(_ fact: LoanFact) {
        factsByDay[Int(fact.on.day)]?.removeAll { $0 == fact }
        forget(from: Int(fact.on.day))
    }

    private mutating func forget(from day: Int) {
        while let last = remembered.last, last.today >= day { remembered.removeLast() }
    }

    /// The loan at the end of a day.
    mutating func loan(on day: Int) -> NaiveLoan {
        var index = remembered.count - 1
        while index >= 0, remembered[index].today > day { index -= 1 }
        var loan: NaiveLoan
        if index >= 0 {
            loan = remembered[index]
        } else {
            loan = NaiveLoan(
                contract.terms, holidays: contract.holidays, workedSaturdays: contract.workedSaturdays,
                eveOf: min(contract.start, day))
            loan.mistake = mistake
        }
        let isNewest = index == remembered.count - 1
        while loan.today < day {
            loan.liveOneDay(factsByDay[loan.today + 1] ?? [])
            if isNewest, loan.today % 20 == 0 || loan.today == day { remembered.append(loan) }
        }
        return loan
    }
}

extension LoanFact {
    /// The order within one day, in the words of the rules.
    fileprivate var place: Int {
        switch content {
        case .draw: return 1
        case .rateChange: return 2
        case .waiver: return 3
        case .payment(_, let rule):
            guard let rule else { return 4 }
            switch rule {
            case .next: return 5
            case .last: return 6
            case .level: return 7
            }
        case .creditUse: return 8
        case .creditRefund: return 9
        case .amendment(let amendment): return amendment.makesPlan ? 0 : 10
        case .cancellation: return 11
        }
    }
}
