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
