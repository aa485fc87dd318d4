internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct SurplusShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.surplus-show"))
    }

    @Option(name: .long, help: help("fiscal-year"), transform: Typed.fiscalYear) var year: FiscalPeriod
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try SurplusView(of: year, asOf: knowledge.asOf, $0).answer
        }
    }
}
