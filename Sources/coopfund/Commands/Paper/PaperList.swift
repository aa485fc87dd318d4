internal import ArgumentParser
internal import FundServices
internal import Wording

/// The kinds of papers, which are of no fund.
struct PaperList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.paper-list"))
    }

    @OptionGroup var form: AnswerForm

    func run() throws { try form.write(.paperKinds()) }
}
