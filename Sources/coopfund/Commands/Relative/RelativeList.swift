internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Who was declared to be related to whom.
struct RelativeList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.relative-list"))
    }

    @Option(name: .long, help: help("relative-borrower"), transform: Typed.identifier) var borrower: String?
    @Option(name: .long, help: help("relative-staff"), transform: Typed.identifier) var staff: String?
    @Flag(name: .long, help: help("full")) var full = false
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer {
            try .relatives($0, borrower: borrower?.presence, staff: staff?.presence, full: full)
        }
    }
}
