internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct FundList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.fund-list"))
    }

    @OptionGroup var form: AnswerForm

    func run() throws {
        // Of all funds: the page of none.
        try form.write(try form.common.open().readAll { try .fundList($0) })
    }
}
