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
            case .interest: [.interest, .interestAccrued, .interestDeferred]
            case .overdueInterest: [.overdueInterest]
            case .lateInterest: [.lateInterest]
            }
        }
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("on-component")) var onComponent: Choice?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .loanExplanation(
                $0, number, on: knowledge.asOf, onComponent?.components ?? LoanComponent.allCases)
        }
    }
}
