internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Records that a security was registered, that this was waived, or that it ended.
struct CollateralRegister: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", abstract: say("help.collateral-register"),
            discussion: example(
                "collateral register TS-01 --number 2026/0123 --registry \"VPĐK đất đai Ninh Kiều\" --at 09:30 --on 2026-11-20"
            ))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("registration-kind")) var kind: RegistrationKind = .registered
    @Option(name: .long, help: help("registration-number-given"), transform: Typed.identifier)
    var number: String?
    @Option(name: .long, help: help("security-registry"), transform: Typed.identifier) var registry: String?
    @Option(name: .long, help: help("registered-at"), transform: Typed.timeOfDay) var at: TimeOfDay?
    @Option(name: .long, help: help("registration-reason"), transform: Typed.identifier) var reason: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if kind == .waived {
            guard reason?.presence != nil, number == nil, registry == nil, at == nil else {
                throw ValidationError(say("usage.registration-waived"))
            }
        } else if number?.presence == nil || registry?.presence == nil {
            throw ValidationError(say("usage.registration-needs-number"))
        }
    }

    func run() throws {
        try write.perform(
            RegisterCollateral(
                code: code,
                CollateralRegistration(
                    kind, number: number?.presence, registry: registry?.presence, at: at,
                    reason: reason?.presence)), common)
    }
}
