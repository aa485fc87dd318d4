internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

/// What is agreed for a deposit.
struct DepositTermsArguments: ParsableArguments {
    @Option(name: .long, help: help("deposit-term"), transform: Typed.period) var term: Period?
    @Option(name: .long, help: help("deposit-matures"), transform: Typed.date) var matures: CalendarDate?
    @Option(name: .long, help: help("deposit-rate"), transform: Typed.rate) var rate: AnnualRate
    @Option(name: .long, help: help("deposit-early-rate"), transform: Typed.rate) var earlyRate: AnnualRate =
        .zero
    @Option(name: .long, help: help("deposit-interest-every"), transform: Typed.period) var interestEvery:
        Period?

    func validate() throws {
        if (term == nil) == (matures == nil) { throw ValidationError(say("usage.term-or-matures")) }
    }

    var terms: DepositTerms {
        let maturity: DepositTerms.Maturity? = term.map { .after($0) } ?? matures.map { .on($0) }
        guard let maturity else { preconditionFailure("validated") }
        return DepositTerms(maturity, rate: rate, earlyRate: earlyRate, interestEvery: interestEvery)
    }
}
