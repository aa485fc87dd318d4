internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportApprovalsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.approvals) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportApprovals.init, common) }
}
