internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What borrowers share with one another.
struct BorrowerDuplicates: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "duplicates", abstract: say("help.borrower-duplicates"))
    }

    @OptionGroup var form: AnswerForm

    func run() throws { try form.answer { try .borrowerDuplicates($0) } }
}
