package import FundCore
package import Wording

/// One term before and after an amendment (điều khoản cũ và mới).
package struct TermChange: Sendable {
    package let term: AmendedTerm
    package let before: TermValue
    package let after: TermValue

    package var member: JSON.Member {
        JSON.Member(
            term.member,
            .object([.init("from", before.json), .init("to", after.json)]))
    }

    package var message: Message {
        Message(
            "receipt.term-amended",
            [
                "term": .phrase("amended-term." + term.rawValue), "before": before.argument,
                "after": after.argument,
            ])
    }
}

/// What a term is: for programs and for people.
package struct TermValue: Sendable {
    package let json: JSON
    package let argument: Refusal.Argument

    fileprivate init(_ value: some JSONWritable, _ argument: Refusal.Argument) {
        json = value.json
        self.argument = argument
    }

    fileprivate init(day: CalendarDate?) {
        json = day.json
        argument = day.map(Refusal.Argument.date) ?? .phrase("amended-term.none")
    }

    fileprivate init(_ text: String?) {
        json = text.json
        argument = text.map(Refusal.Argument.text) ?? .phrase("amended-term.none")
    }
}

extension LoanAmendment {
    /// Each term that it names, before and after.
    ///
    /// - Parameter collateral: as it was before.
    package func changes(
        from before: LoanTerms, to after: LoanTerms, collateral: String?
    ) -> [TermChange] {
        terms.map { term in
            term == .collateral
                ? TermChange(term: term, before: TermValue(collateral), after: TermValue(self.collateral))
                : TermChange(term: term, before: term.value(in: before), after: term.value(in: after))
        }
    }
}

extension AmendedTerm {
    /// As programs know it.
    fileprivate var member: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }

    fileprivate func value(in terms: LoanTerms) -> TermValue {
        switch self {
        case .amount: TermValue(terms.amount, .money(terms.amount.money))
        case .rate: TermValue(terms.rate, .rate(terms.rate))
        case .method:
            TermValue(terms.method.rawValue, .phrase("loan.method." + terms.method.rawValue))
        case .instalments: TermValue(terms.instalments, .number(terms.instalments))
        case .every: TermValue(terms.every.text)
        case .firstDue: TermValue(day: terms.firstDue)
        case .grace: TermValue(terms.grace, .number(terms.grace))
        case .interestGrace: TermValue(terms.interestGrace, .number(terms.interestGrace))
        case .interestEvery: TermValue(terms.interestEvery?.text)
        case .due: TermValue(terms.customRows.isEmpty ? nil : terms.customRows.text)
        case .dayCount: TermValue(terms.dayCount.rawValue)
        case .rounding:
            TermValue(terms.rounding.rawValue, .phrase("loan.rounding." + terms.rounding.rawValue))
        case .roundPrincipalTo: TermValue(terms.roundPrincipalTo, .money(Money(terms.roundPrincipalTo)))
        case .roll: TermValue(terms.roll.rawValue)
        case .overdueMultiple: TermValue(terms.overdueMultiple, .multiple(terms.overdueMultiple))
        case .lateInterestRate: TermValue(terms.lateInterestRate, .rate(terms.lateInterestRate))
        case .allocation: TermValue(terms.allocation.rawValue)
        case .prepayment: TermValue(terms.prepayment.rawValue)
        case .early: TermValue(terms.early.rawValue, .phrase("loan.early." + terms.early.rawValue))
        case .firstDrawBy: TermValue(day: terms.firstDrawBy)
        case .drawUntil: TermValue(day: terms.drawUntil)
        case .collateral: TermValue(nil)
        }
    }
}

extension LoanTerms {
    /// All of them, for programs.
    var members: [JSON.Member] {
        AmendedTerm.allCases.filter { $0 != .collateral }.map {
            .init($0.member, $0.value(in: self).json)
        }
    }

    /// Those that are otherwise than usual, and stand nowhere else.
    var unusual: [(AmendedTerm, Refusal.Argument)] {
        let usual = LoanTermsRequest.usual
        let asked: [AmendedTerm] = [
            .firstDue, .grace, .interestGrace, .interestEvery, .dayCount, .rounding, .roundPrincipalTo, .roll,
            .lateInterestRate, .allocation, .prepayment,
        ]
        return asked.compactMap { term in
            let value = term.value(in: self)
            return value.argument == term.value(in: usual).argument ? nil : (term, value.argument)
        }
    }
}

extension [LoanTerms.CustomRow] {
    /// `2012-01-15:100.000.000, …`: as they are typed.
    var text: String {
        map { "\($0.dueOn.iso):\($0.principal.money.grouped)" }.joined(separator: ", ")
    }
}
