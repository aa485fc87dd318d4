internal import ArgumentParser
internal import FundCore
internal import Wording

/// The meeting that decided.
struct MinutesArguments: ParsableArguments {
    @Option(name: .customLong("minutes"), help: help("minutes"), transform: Typed.identifier) var number:
        String?
    @Option(name: .long, help: help("minutes-on"), transform: Typed.date) var minutesOn: CalendarDate?
    @Option(name: .long, help: help("present"), transform: Typed.names) var present: NameList?
    @Option(name: .long, help: help("absent"), transform: Typed.names) var absent: NameList?
    @Option(name: .long, help: help("votes"), transform: Typed.votes) var votes: VoteCount?
    @Option(name: .long, help: help("conclusion"), transform: Typed.identifier) var conclusion: String?

    func validate() throws {
        let isAny = minutesOn != nil || present != nil || absent != nil || votes != nil || conclusion != nil
        let isWhole = number?.presence != nil && minutesOn != nil && present != nil && votes != nil
        if (isAny || number != nil) && !isWhole { throw ValidationError(say("usage.minutes")) }
    }

    var minutes: DecisionMinutes? {
        guard let number = number?.presence, let minutesOn, let present, let votes else { return nil }
        return DecisionMinutes(
            number: number, heldOn: minutesOn, present: present.names, absent: absent?.names ?? [],
            votesFor: votes.inFavour, votes: votes.cast, conclusion: conclusion?.presence)
    }
}
