internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct BorrowerList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.borrower-list"))
    }

    @Option(name: .long, help: help("search")) var search: String?
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer { try .borrowerList($0, search: search.map(SearchText.fold)) }
    }
}
