internal import ArgumentParser
internal import FundCore
internal import FundStore
internal import Wording

/// What a second person's decision takes. It has no key: a request is decided once, and asked again it answers the same.
struct RequestDecisionArguments: ParsableArguments {
    @Flag(name: .long, help: help("dry-run")) var dryRun = false
    @Option(name: .long, help: help("by"), transform: Typed.identifier) var by: String?

    var actor: String? { coopfund.actor(by) }
    var ending: FundStore.Ending { dryRun ? .rollBack : .commit }
}
