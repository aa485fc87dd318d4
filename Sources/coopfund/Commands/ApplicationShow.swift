internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// One application with every step of its life, those that were undone too.
struct ApplicationShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.application-show"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments
    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String

    func run() throws {
        // Without a day all that is on record, as in the list.
        let asOf = report.asOf
        let (application, borrowers) = try common.open().read(knownAt: Knowledge.noticed(report.knownAt)) {
            (try $0.application(number, by: asOf), try $0.borrowersByID())
        }
        let borrower = borrowers[application.borrowerID]
        if common.json { return Output.print(application.document(borrower?.code)) }
        let language = Speech.language
        Output.print(
            Catalogue.text(
                "title.application",
                [
                    "number": .text(application.number), "borrower": .text(borrower?.details.name ?? ""),
                    "status": .phrase("application-status." + application.status.rawValue),
                    "amount": .money(Money(application.amount)), "purpose": .text(application.purpose),
                ], in: language))
        Output.print(application.steps(in: language).text())
    }
}

extension ApplicationRecord {
    func document(_ borrower: String?) -> JSON {
        .object([
            .init("number", number.json), .init("borrower", borrower.json),
            .init("status", .string(status.rawValue)),
            .init("submitted_on", submittedOn.json), .init("amount", amount.json),
            .init("project_cost", projectCost.json), .init("own_capital", ownCapital.json),
            .init("term_months", termMonths.json), .init("purpose", purpose.json),
            .init("appraised_by", appraisedBy.json), .init("approved_amount", approvedAmount.json),
            .init("decided_on", decidedOn.json), .init("decided_by", decidedBy.json),
            .init("reason", reason.json), .init("steps", .array(life.steps.map(\.document))),
        ])
    }

    fileprivate func steps(in language: Language) -> Table {
        var table = Table([
            .init(say("column.on")), .init(say("column.step")), .init(say("loan.column.entry"), .right),
            .init(say("column.amount"), .right), .init(say("loan.column.by")),
            .init(say("column.decision")),
        ])
        table.add([
            language.written(submittedOn), say("application-step.submitted"), String(applicationID),
            grouped(amount), "", "",
        ])
        for step in life.steps {
            let words = [step.contract, step.decision, step.reason].compactMap(\.self)
            table.add([
                language.written(step.on), say("application-step." + step.kind.rawValue), String(step.entry),
                step.amount.map(grouped) ?? "", step.by, words.joined(separator: " · "),
            ])
        }
        return table
    }
}

extension ApplicationStep {
    fileprivate var document: JSON {
        .object([
            .init("step", .string(kind.rawValue)), .init("entry", entry.json), .init("on", on.json),
            .init("amount", amount.json), .init("by", by.json), .init("decision", decision.json),
            .init("reason", reason.json), .init("contract", contract.json),
        ])
    }
}
