internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Where one loan stands at the end of a day.
struct LoanShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.loan-show"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String

    func run() throws {
        let knowledge = report.knowledge
        let view = try common.open().read(knownAt: knowledge.knownAt) {
            try $0.loanView(number, on: knowledge.asOf)
        }
        if common.json { return Output.print(view.document) }
        Output.print(headline(view))
        Output.print(figures(view).text())
        Output.print(contract(view).text())
        if let line = view.cancellationLine(in: Speech.language) { Output.print(line) }
        for line in view.amendmentLines(in: Speech.language) { Output.print(line) }
    }

    private func headline(_ view: LoanView) -> String {
        Catalogue.text(
            "loan.title.show",
            [
                "number": .text(view.record.number), "borrower": .text(view.record.borrower.details.name),
                "on": .date(view.position.on),
            ], in: Speech.language)
    }

    /// The most important first.
    private func figures(_ view: LoanView) -> Table {
        let position = view.position
        let language = Speech.language
        var table = Table([
            .init(say("loan.column.figure")), .init(say("loan.column.value"), .right),
        ])
        func add(_ key: String, _ value: String) { table.add([say("loan.figure." + key), value]) }
        func add(_ key: String, _ dong: Int64) { add(key, grouped(dong)) }
        add("status", say("loan.status." + position.status.rawValue))
        add("principal-outstanding", position.principalOutstanding)
        add("principal-overdue", position.principalOverdue)
        add("payoff", position.payoff)
        if let next = position.nextDueOn {
            add("next-due-on", language.written(next))
            add("next-due-amount", position.nextDueAmount)
        }
        add("interest-due", position.interestDue)
        add("interest-accrued", position.interestAccrued)
        add("overdue-interest", position.overdueInterest)
        add("late-interest", position.lateInterest)
        add("days-past-due", String(position.daysPastDue))
        if let oldest = position.oldestUnpaidDueOn { add("oldest-unpaid", language.written(oldest)) }
        if let group = view.debtGroup { add("debt-group", say("loan.group.\(group)")) }
        if position.prepaidAhead > 0, position.status == .active {
            add("prepaid-ahead", position.prepaidAhead)
        }
        add("disbursed", position.drawn)
        add("paid-principal", position.paid.principal)
        add("paid-interest", position.paid.interest)
        add("paid-overdue-interest", position.paid.overdueInterest)
        add("paid-late-interest", position.paid.lateInterest)
        if position.waived.total > 0 { add("waived", position.waived.total) }
        if position.credit > 0 { add("credit", position.credit) }
        if view.fold.held > 0 { add("credit-held", view.fold.held) }
        return table
    }

    private func contract(_ view: LoanView) -> Table {
        let record = view.record
        let language = Speech.language
        var table = Table([.init(say("loan.column.contract")), .init(say("loan.column.content"))])
        func add(_ key: String, _ value: String) { table.add([say("loan.figure." + key), value]) }
        add("borrower", record.borrower.code + " · " + say("loan.kind." + record.borrower.kind.rawValue))
        add("application", record.applicationNumber)
        add("signed-on", language.written(record.signedOn))
        add("approved", grouped(view.fold.terms.amount.money.dong))
        add("rate", language.written(view.fold.rate))
        for step in view.fold.terms.rateSteps {
            add("rate-from", language.written(step.on) + ": " + language.written(step.rate))
        }
        add("method", say("loan.method." + view.fold.terms.method.rawValue))
        add("instalments", String(view.fold.terms.instalments))
        if view.fold.terms.early != .atDue {
            add("early", say("loan.early." + view.fold.terms.early.rawValue))
        }
        add("purpose", record.purpose)
        if let collateral = view.collateral { add("collateral", collateral) }
        if let rules = view.rules {
            add("debt-group-rule", rules.citation + " (" + say("loan.certainty." + rules.certainty) + ")")
        }
        return table
    }
}

extension LoanView {
    /// Nothing in it depends on the order in which the facts were entered.
    var document: JSON {
        .object(
            [.init("as_of", position.on.json)] + standing + [
                .init("application", record.applicationNumber.json),
                .init("method", .string(fold.terms.method.rawValue)),
                .init("instalments", fold.terms.instalments.json),
                .init("early", .string(fold.terms.early.rawValue)),
                .init("rate_from", fold.terms.rateSteps.json), .init("credit", position.credit.json),
                .init("credit_held", fold.held.json), .init("prepaid_ahead", position.prepaidAhead.json),
                .init("paid", position.paid.components), .init("waived", position.waived.components),
                .init("debt_group_rule", rules?.json ?? .null), .init("purpose", record.purpose.json),
                .init("collateral", collateral.json), .init("amendments", amendmentDocuments(entries: false)),
                .init("cancellation", cancellationDocument(entries: false)),
            ])
    }
}

extension Split {
    /// What was covered, without the borrower's credit.
    var components: JSON {
        .object([
            .init("principal", principal.json), .init("interest", interest.json),
            .init("overdue_interest", overdueInterest.json), .init("late_interest", lateInterest.json),
        ])
    }
}

extension ClassificationRules {
    var json: JSON {
        .object([
            .init("valid_from", validFrom.json), .init("citation", citation.json),
            .init("certainty", certainty.json),
        ])
    }
}
