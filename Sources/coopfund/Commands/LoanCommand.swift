internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "loan", abstract: say("help.loan"),
            subcommands: [
                LoanSign.self, LoanDisburse.self, LoanRepay.self, LoanRate.self, LoanWaive.self,
                LoanCredit.self, LoanRecalculate.self, LoanShow.self, LoanList.self, LoanScheduleCommand.self,
                LoanStatementCommand.self, LoanExplain.self, LoanCancel.self, LoanAmend.self,
            ])
    }
}

struct LoanSign: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sign", abstract: say("help.loan-sign"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Option(name: .long, help: help("application-number"), transform: Typed.identifier) var application:
        String
    @Option(name: .long, help: help("loan-number"), transform: Typed.identifier) var number: String?
    @Option(name: .long, help: help("contract-amount"), transform: Typed.amount) var amount: Amount?
    @OptionGroup var arguments: TermsArguments
    @Option(name: .long, help: help("overdue-multiple"), transform: Typed.multiple) var overdueMultiple:
        RateMultiple?
    @Option(name: .long, help: help("late-interest-rate"), transform: Typed.rate) var lateInterestRate:
        AnnualRate?
    @Option(name: .long, help: help("allocation")) var allocation: AllocationOrder =
        LoanTermsRequest.usual.allocation
    @Option(name: .long, help: help("prepayment")) var prepayment: PrepaymentRule =
        LoanTermsRequest.usual.prepayment
    @Option(name: .long, help: help("early")) var early: EarlyMoney =
        LoanTermsRequest.usual.early
    @Option(name: .long, help: help("collateral")) var collateral: String?

    func run() throws {
        var terms = arguments.request
        terms.overdueMultiple = overdueMultiple
        terms.lateInterestRate = lateInterestRate
        terms.allocation = allocation
        terms.prepayment = prepayment
        terms.early = early
        let service = SignLoan(
            application: application, number: number?.presence, amount: amount,
            collateral: collateral?.presence, terms: terms)
        try write.perform(service, common)
    }
}

struct LoanDisburse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "disburse", abstract: say("help.loan-disburse"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: Channel = .bank
    @Option(name: .long, help: help("value-date"), transform: Typed.date) var valueDate: CalendarDate?

    func run() throws {
        try write.perform(
            DisburseLoan(number: number, amount: amount, through: through, valueOn: valueDate), common,
            repetition)
    }
}

struct LoanRepay: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "repay", abstract: say("help.loan-repay"))
    }

    /// What happens to money above the payoff.
    enum Excess: String, TypedChoice {
        case refuse
        case hold

        static var family: String { "choice.excess." }
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("prepay")) var prepay: PrepaymentRule?
    @Option(name: .long, help: help("early-payment")) var early: EarlyMoney?
    @Option(name: .long, help: help("excess")) var excess: Excess = .refuse
    @Option(name: .long, help: help("through")) var through: Channel = .bank
    @Option(name: .long, help: help("value-date"), transform: Typed.date) var valueDate: CalendarDate?

    func run() throws {
        try write.perform(
            RepayLoan(
                number: number, amount: amount, prepayment: prepay, early: early,
                holdsExcess: excess == .hold,
                through: through, valueOn: valueDate), common, repetition)
    }
}

struct LoanRate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rate", abstract: say("help.loan-rate"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("rate"), transform: Typed.rate) var rate: AnnualRate

    func validate() throws {
        if rate.billionths > AnnualRate.whole { throw ValidationError(say("usage.rate-too-high")) }
    }

    func run() throws { try write.perform(ChangeRate(number: number, rate: rate), common) }
}

struct LoanWaive: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "waive", abstract: say("help.loan-waive"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("waived-component")) var component: WaivedComponent
    @Option(name: .long, help: help("waived-amount"), transform: Typed.amount) var amount: Amount?
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String
    @Option(name: .long, help: help("authority"), transform: Typed.identifier) var authority: String

    func run() throws {
        try write.perform(
            WaiveInterest(
                number: number, component: component, amount: amount, decision: decision,
                authority: authority), common, repetition)
    }
}

struct LoanCredit: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "credit", abstract: say("help.loan-credit"),
            subcommands: [LoanCreditUse.self, LoanCreditRefund.self])
    }
}

struct LoanCreditUse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "use", abstract: say("help.loan-credit-use"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount

    func run() throws {
        try write.perform(SettleCredit(number: number, amount: amount, way: .use), common, repetition)
    }
}

struct LoanCreditRefund: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "refund", abstract: say("help.loan-credit-refund"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: Channel = .bank

    func run() throws {
        try write.perform(
            SettleCredit(number: number, amount: amount, way: .refund(through: through)), common, repetition)
    }
}

struct LoanRecalculate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "recalculate", abstract: say("help.loan-recalculate"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String?
    @Flag(name: .long, help: help("recalculate-all")) var all = false

    func validate() throws {
        if all == (number != nil) { throw ValidationError(say("usage.number-or-all")) }
    }

    func run() throws { try write.perform(RecalculateLoans(number: number), common) }
}
