internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ProvisionShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.provision-show"))
    }

    @Flag(name: .long, help: help("compare")) var compare = false
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            compare
                ? try .provisionComparison($0, asOf: knowledge.asOf)
                : try .provisions($0, asOf: knowledge.asOf)
        }
    }
}
