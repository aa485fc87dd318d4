internal import ArgumentParser
internal import Wording

/// With whom, where a page may be of one alone.
struct CounterpartyArguments: ParsableArguments {
    @Option(name: .customLong("counterparty"), help: help("counterparty"), transform: Typed.identifier)
    var typed: String?

    var counterparty: String? { typed?.presence }
}
