internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "loan", abstract: say("help.loan"),
            subcommands: [
                LoanSign.self, LoanGates.self, LoanDisburse.self, LoanProof.self, LoanRepay.self,
                LoanRate.self, LoanWaive.self,
                LoanCredit.self, LoanRecalculate.self, LoanShow.self, LoanList.self, LoanScheduleCommand.self,
                LoanStatementCommand.self, LoanExplain.self, LoanCancel.self, LoanAmend.self,
                LoanReschedule.self, LoanRecall.self, LoanFreeze.self, LoanUnfreeze.self, LoanGroup.self,
                LoanWriteOff.self, LoanRecover.self, LoanRemove.self, LoanAssign.self,
            ])
    }
}
