internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What moves, from or to whom.
struct CapitalArguments: ParsableArguments {
    @Option(name: .long, help: help("source")) var source: SourceCode
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank

    func service(_ direction: MoveCapital.Direction) -> MoveCapital {
        MoveCapital(direction, source: source, amount: amount, through: through)
    }
}
