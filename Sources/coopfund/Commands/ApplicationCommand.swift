internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "application", abstract: say("help.application"),
            subcommands: [
                ApplicationSubmit.self, ApplicationAppraise.self, ApplicationApprove.self,
                ApplicationReject.self, ApplicationWithdraw.self, ApplicationReopen.self,
                ApplicationShow.self, ApplicationList.self,
            ])
    }
}

struct ApplicationSubmit: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "submit", abstract: say("help.application-submit"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Option(name: .long, help: help("application-number"), transform: Typed.identifier) var number: String?
    @Option(name: .long, help: help("borrower-code"), transform: Typed.identifier) var borrower: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("project-cost"), transform: Typed.amount) var projectCost: Amount
    @Option(name: .long, help: help("own-capital"), transform: Typed.money) var ownCapital: Money
    @Option(name: .long, help: help("term")) var term: Int
    @Option(name: .long, help: help("purpose")) var purpose: String

    func validate() throws {
        if !(1...600).contains(term) { throw ValidationError(say("usage.term")) }
        if purpose.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            SubmitApplication(
                borrower: borrower, number: number?.presence, amount: amount, projectCost: projectCost,
                ownCapital: ownCapital, termMonths: term, purpose: purpose), common)
    }
}

struct ApplicationAppraise: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "appraise", abstract: say("help.application-appraise"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("opinion")) var opinion: String?

    func run() throws {
        try write.perform(AppraiseApplication(number: number, reason: opinion?.presence), common)
    }
}

struct ApplicationApprove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "approve", abstract: say("help.application-approve"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("approved-amount"), transform: Typed.amount) var amount: Amount?
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String?

    func run() throws {
        try write.perform(
            ApproveApplication(number: number, amount: amount, decision: decision?.presence), common)
    }
}

struct ApplicationReject: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "reject", abstract: say("help.application-reject"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("reason")) var reason: String

    func run() throws {
        try write.perform(CloseApplication(number: number, way: .reject, reason: reason), common)
    }
}

struct ApplicationWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "withdraw", abstract: say("help.application-withdraw"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("reason")) var reason: String

    func run() throws {
        try write.perform(CloseApplication(number: number, way: .withdraw, reason: reason), common)
    }
}

struct ApplicationReopen: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "reopen", abstract: say("help.application-reopen"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("decision")) var decision: String
    @Option(name: .long, help: help("reason")) var reason: String?

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            ReopenApplication(number: number, decision: decision, reason: reason?.presence), common)
    }
}

struct ApplicationList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.application-list"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments
    @Option(name: .long, help: help("application-search")) var search: String?

    func run() throws {
        let asOf = report.asOf
        let (all, borrowers) = try common.open().read(knownAt: Knowledge.noticed(report.knownAt)) {
            (try $0.applications(by: asOf), try $0.borrowersByID())
        }
        let applications =
            search.map(SearchText.fold).map { search in
                all.filter { $0.holds(search, borrowers[$0.borrowerID]) }
            } ?? all
        if common.json {
            return Output.print(
                .object([
                    .init(
                        "applications",
                        .array(applications.map { $0.document(borrowers[$0.borrowerID]?.code) }))
                ]))
        }
        var table = Table([
            .init(say("column.number")), .init(say("column.borrower")), .init(say("column.amount"), .right),
            .init(say("column.status")), .init(say("column.submitted-on")), .init(say("column.purpose")),
        ])
        for application in applications {
            table.add([
                application.number, borrowers[application.borrowerID]?.details.name ?? "",
                grouped(application.amount),
                say("application-status." + application.status.rawValue),
                Speech.language.written(application.submittedOn), application.purpose,
            ])
        }
        Output.print(table.text())
    }
}

extension ApplicationRecord {
    /// Whether folded text stands in the number, the purpose, or in what the borrower is called and known by.
    fileprivate func holds(_ search: String, _ borrower: BorrowerRecord?) -> Bool {
        [number, purpose, borrower?.code, borrower?.details.name, borrower?.details.taxCode].contains {
            $0.map { SearchText.fold($0).contains(search) } ?? false
        }
    }
}
