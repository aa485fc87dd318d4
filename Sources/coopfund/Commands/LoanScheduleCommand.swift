internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The instalments of one loan: past ones with what is unpaid of them, and those to come.
struct LoanScheduleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "schedule", abstract: say("help.loan-schedule"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String

    func run() throws {
        let knowledge = report.knowledge
        let view = try common.open().read(knownAt: knowledge.knownAt) {
            try $0.loanView(number, on: knowledge.asOf)
        }
        let (schedule, isProjected) = view.schedule()
        if common.json {
            return Output.print(
                .object([
                    .init("number", view.record.number.json), .init("as_of", knowledge.asOf.json),
                    .init("projected", isProjected.json),
                    .init("instalments", .array(schedule.rows.map(\.json))),
                    .init("total_principal", schedule.totalPrincipal.json),
                    .init("total_interest", schedule.totalInterest.json),
                ]))
        }
        let language = Speech.language
        Output.print(
            Catalogue.text(
                "loan.title.schedule",
                [
                    "number": .text(view.record.number),
                    "borrower": .text(view.record.borrower.details.name),
                    "on": .date(knowledge.asOf),
                ], in: language))
        if isProjected {
            Output.print(
                Catalogue.text(
                    "loan.schedule-projected",
                    [
                        "amount": .money(view.fold.terms.amount.money),
                        "on": .date(max(knowledge.asOf, view.record.signedOn)),
                    ], in: language))
        }
        if view.position.status == .cancelled { return Output.print(say("loan.schedule-cancelled")) }
        Output.print(schedule.table(in: language).text())
    }
}
