internal import ArgumentParser
internal import Wording

/// By which decision, and why: what every act takes that undoes or changes what was agreed.
struct DecisionArguments: ParsableArguments {
    @Option(name: .long, help: help("decision")) var decision: String
    @Option(name: .customLong("reason"), help: help("reason")) var typedReason: String?

    var reason: String? { typedReason?.presence }

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
    }
}
