internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct MoneyDepositRollOver: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "roll-over", abstract: say("help.money-deposit-roll-over"),
            discussion: example(
                "money deposit roll-over TG-01 --as TG-02 --rate 5.1 --term 6m --with-interest"))
    }

    @Argument(help: help("deposit-code"), transform: Typed.identifier) var code: String
    @Option(name: .customLong("as"), help: help("deposit-new-code"), transform: Typed.identifier)
    var newCode: String
    @OptionGroup var terms: DepositTermsArguments
    @Flag(name: .long, help: help("deposit-with-interest")) var withInterest = false
    @Option(name: .customLong("interest"), help: help("deposit-paid"), transform: Typed.money)
    var interest: Money?
    @Option(name: .customLong("through"), help: help("deposit-interest-through"))
    var typedThrough: MoneyCode?
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if newCode.presence == nil { throw ValidationError(say("usage.blank")) }
        if withInterest, typedThrough != nil { throw ValidationError(say("usage.interest-goes-one-way")) }
    }

    func run() throws {
        try write.perform(
            RollOverDeposit(
                code: code, as: newCode, interest: interest,
                withInterest ? .added : .through(typedThrough ?? .bank), terms: terms.terms,
                decision: decision?.presence), common)
    }
}
