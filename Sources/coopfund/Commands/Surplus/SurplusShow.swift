internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct SurplusShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.surplus-show"))
    }

    @OptionGroup var form: AnswerForm
    @OptionGroup var report: ReportArguments
    @Option(name: .long, help: help("fiscal-year"), transform: Typed.fiscalYear) var year: FiscalPeriod

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try SurplusView(of: year, asOf: knowledge.asOf, $0).answer
        }
    }
}
