internal import FundCore
internal import Wording

/// The rules that the figures of a loan rest on, by the code of their sentence.
enum LoanRule {
    static func interest(_ terms: LoanTerms) -> String {
        switch terms.dayCount {
        case .actual365: "interest-actual-365"
        case .actual360: "interest-actual-360"
        case .actualActual: "interest-actual-actual"
        case .thirty360: "interest-30-360"
        }
    }

    static let overdue = "overdue-rate"
    static let late = "late-interest-rate"
    static let rounding = "rounding"
    static let rolling = "due-date-rolling"
    static let waiver = "waiver"
    static let rescheduling = "rescheduling"
    static let freezing = "freezing"
    static let recall = "recall"
    static let writeOff = "write-off"

    static func allocation(_ terms: LoanTerms) -> String { "allocation-" + terms.allocation.rawValue }
    static func early(_ terms: LoanTerms) -> String { "early-" + terms.early.rawValue }
    static func prepayment(_ terms: LoanTerms) -> String { "prepayment-" + terms.prepayment.rawValue }

    static func accrual(_ kind: InterestKind, _ terms: LoanTerms) -> String {
        switch kind {
        case .interest: interest(terms)
        case .overdueInterest: overdue
        case .lateInterest: late
        }
    }

    /// All that the explanation of a loan may name, in order.
    static func all(_ terms: LoanTerms) -> [String] {
        var codes = [interest(terms), rounding]
        if terms.roll == .nextWorkingDay { codes.append(rolling) }
        codes.append(overdue)
        if terms.lateInterestRate > .zero { codes.append(late) }
        return codes + [allocation(terms), prepayment(terms), early(terms), waiver]
    }

    /// The same where amendments changed the terms: what held at any time, each sentence once.
    private static func all(
        _ explanation: Explanation, _ terms: LoanTerms
    ) -> [(code: String, terms: LoanTerms)] {
        let held = explanation.amendments.filter { !$0.amendment.makesPlan }.map(\.before) + [terms]
        var codes: [String] = []
        for code in held.flatMap(all) where !codes.contains(code) { codes.append(code) }
        var said: Set<String> = []
        return codes.flatMap { code in
            held.filter { all($0).contains(code) && said.insert(text(code, $0, in: .vi)).inserted }
                .map { (code, $0) }
        }
    }

    /// What was decided about the debt rests on rules of its own.
    static func all(_ explanation: Explanation, _ fold: LoanFold) -> [(code: String, terms: LoanTerms)] {
        let decided = [
            (rescheduling, !fold.reschedulings.isEmpty), (freezing, !fold.freezes.isEmpty),
            (recall, explanation.isRecalled), (writeOff, explanation.isWrittenOff),
        ]
        return all(explanation, fold.terms) + decided.filter(\.1).map { ($0.0, fold.terms) }
    }

    static func text(_ code: String, _ terms: LoanTerms, in language: Language) -> String {
        Catalogue.text(
            "loan.rule." + code,
            [
                "rounding": .phrase("loan.rounding." + terms.rounding.rawValue),
                "multiple": .multiple(terms.overdueMultiple), "rate": .rate(terms.lateInterestRate),
            ], in: language)
    }
}

extension ExactAmount {
    /// To six decimals, what is beyond them dropped.
    var decimal: String {
        let (whole, digits, _) = decimal(places: 6)
        return "\(whole).\(digits)"
    }
}
