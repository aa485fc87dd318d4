internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// How each figure of one loan came about.
struct LoanExplain: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "explain", abstract: say("help.loan-explain"))
    }

    /// What one asks about; in-term interest is both what fell due and what is running.
    enum Choice: String, TypedChoice {
        case principal
        case interest
        case overdueInterest = "overdue-interest"
        case lateInterest = "late-interest"

        static var family: String { "choice.component." }

        var components: [LoanComponent] {
            switch self {
            case .principal: [.principal]
            case .interest: [.interest, .interestAccrued]
            case .overdueInterest: [.overdueInterest]
            case .lateInterest: [.lateInterest]
            }
        }
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("on-component")) var onComponent: Choice?

    func run() throws {
        let knowledge = report.knowledge
        let view = try common.open().read(knownAt: knowledge.knownAt) {
            try $0.loanView(number, on: knowledge.asOf)
        }
        let explanation = view.loan.fold(until: knowledge.asOf, tracing: true).explanation
        let shown = onComponent?.components ?? LoanComponent.allCases
        if common.json {
            return Output.print(
                LoanExplanationDocument(view: view, explanation: explanation, shown: shown).json)
        }
        Output.print(LoanExplanationText(view: view, explanation: explanation, shown: shown).text)
    }
}

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
    static func all(_ explanation: Explanation, _ terms: LoanTerms) -> [(code: String, terms: LoanTerms)] {
        let held = explanation.amendments.filter { !$0.amendment.makesPlan }.map(\.before) + [terms]
        var codes: [String] = []
        for code in held.flatMap(all) where !codes.contains(code) { codes.append(code) }
        var said: Set<String> = []
        return codes.flatMap { code in
            held.filter { all($0).contains(code) && said.insert(text(code, $0, in: .vi)).inserted }
                .map { (code, $0) }
        }
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
