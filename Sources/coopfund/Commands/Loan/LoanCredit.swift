internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanCredit: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "credit", abstract: say("help.loan-credit"),
            subcommands: [LoanCreditUse.self, LoanCreditRefund.self])
    }
}
