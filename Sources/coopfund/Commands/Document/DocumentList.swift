internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Papers of a borrower, an application, or all.
struct DocumentList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.document-list"))
    }

    @Option(name: .long, help: help("document-borrower"), transform: Typed.identifier) var borrower: String?
    @Option(name: .long, help: help("document-application"), transform: Typed.identifier)
    var application: String?
    @Option(name: .long, help: help("expiring-by"), transform: Typed.date) var expiringBy: CalendarDate?
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer {
            try .documents($0, borrower: borrower, application: application, expiringBy: expiringBy)
        }
    }
}
