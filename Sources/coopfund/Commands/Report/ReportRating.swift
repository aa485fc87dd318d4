internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The rating of a year.
struct ReportRating: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rating", abstract: say("help.report-rating"),
            discussion: example(
                "report rating --year 2025 --plan-growth 10 --plan-bad-debt 3 --plan-result 500tr --reminders 0"
            ))
    }

    @Option(name: .customLong("year"), help: help("whole-year"), transform: Typed.fiscalYear)
    var year: FiscalPeriod
    @Option(name: .customLong("plan-growth"), help: help("plan-growth"), transform: Typed.percent)
    var growth: Int64?
    @Option(name: .customLong("plan-bad-debt"), help: help("plan-bad-debt"), transform: Typed.percent)
    var badDebt: Int64?
    @Option(name: .customLong("plan-result"), help: help("plan-result"), transform: Typed.amount)
    var result: Amount?
    @Option(name: .customLong("reminders"), help: help("reminders"), transform: Typed.days)
    var reminders: Int?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let plan = RatingReport.Plan(
            growth: growth, badDebt: badDebt, result: result?.money, reminders: reminders)
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try RatingReport($0, of: year, plan, today: knowledge.asOf).answer
        }
    }
}

extension Typed {
    /// `10`, `2,5`, `2.75`, with or without `%`, in hundredths of a percent.
    @Sendable static func percent(_ text: String) throws -> Int64 {
        var figure = identifier(text)[...]
        if figure.last == "%" { figure = figure.dropLast() }
        let parts = figure.filter { $0 != " " }.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
        guard (1...2).contains(parts.count), (1...4).contains(parts[0].count),
            parts.count == 1 || (1...2).contains(parts[1].count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let whole = Int64(parts[0]), let rest = parts.count == 2 ? Int64(parts[1]) : 0
        else { throw ValidationError(say("usage.not-a-percentage")) }
        return whole * 100 + (parts.count == 2 && parts[1].count == 1 ? rest * 10 : rest)
    }
}
