internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct DocumentCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "document", abstract: say("help.document"),
            subcommands: [DocumentAdd.self, DocumentList.self])
    }
}
