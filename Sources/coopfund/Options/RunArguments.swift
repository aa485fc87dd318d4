internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What a run over the debts of a day takes: it is recorded once, on that day, and answers the same for ever.
struct RunArguments: ParsableArguments {
    @Option(name: .long, help: help("as-of"), transform: Typed.date) var asOf: CalendarDate
    @OptionGroup var write: WriteArguments
    @OptionGroup var form: AnswerForm

    func validate() throws {
        if write.on != nil { throw ValidationError(say("usage.run-has-its-day")) }
    }

    /// Records the run where the day has none, and answers what is kept. Whoever names a key, a voucher or a note means
    /// a record of their own: of a day that has its run that is refused, but under the key that made it.
    func answer(_ act: some WriteService, _ read: (FundReader) throws -> Answer) throws {
        let asksForRecord = write.key != nil || write.voucher != nil || write.note != nil
        if !write.dryRun, !asksForRecord {
            do {
                return try form.answer(read)
            } catch let refusal as Refusal where RunArguments.absent.contains(refusal.code) {
                // Nothing is kept of the day yet.
            }
        }
        var options = write.options
        options.on = asOf
        options.askedOn = asOf
        if asOf > options.today { Output.talk(say("notice.future-day")) }
        let database = try form.common.open()
        var run: KeptRun?
        do {
            if options.isOfOddYear { try Confirmation.ask(act, on: database, options) }
            let result = try act.run(on: database, options)
            if write.dryRun { return write.print(result, form.common) }
            run = result.run
            if result.isReplay { Output.talk(say("notice.replay")) }
            for notice in result.notices {
                Output.talk(say("notice.mark") + " " + notice.text(in: Speech.language))
            }
        } catch let refusal as Refusal where !asksForRecord && RunArguments.byOthers.contains(refusal.code) {
            // Another recorded it in the meantime.
        }
        try form.answer { try run?.answer ?? read($0) }
    }

    private static let absent: [Refusal.Code] = [.notClassified, .notProvided]
    private static let byOthers: [Refusal.Code] = [.classifiedAlready, .providedAlready]
}
