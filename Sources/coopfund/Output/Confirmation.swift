internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// A grave act is confirmed by naming its subject again: typed on a terminal, `--confirm` in a script.
/// Without a terminal there is never a prompt.
enum Confirmation {
    /// - Parameter matter: what is about to happen, in figures; asked for only where somebody is watching.
    static func require(_ subject: String, given: String?, _ matter: () throws -> String) throws {
        if let given {
            guard given == subject else { throw refusal(subject) }
            return
        }
        guard System.isWatched else { throw refusal(subject) }
        Output.talk(try matter())
        prompt(Catalogue.text("confirm.type", ["subject": .text(subject)], in: Speech.language))
        guard readLine()?.presence == subject else { throw refusal(subject) }
    }

    /// What may well be a slip is asked on a terminal, before anything is recorded. The act is tried first and
    /// rolled back: nobody waits for an answer with the books locked.
    ///
    /// - Throws: `date.not-confirmed`.
    static func ask(_ service: some WriteService, on database: Database, _ options: WriteOptions) throws {
        guard System.isWatched, options.ending == .commit else { return }
        var trial = options
        trial.ending = .rollBack
        let result = try service.run(on: database, trial)
        let questions = result.notices.filter(\.isQuestion)
        guard !questions.isEmpty else { return }
        Output.talk(say("confirm.trial"))
        let summary = Speech.language == .vi ? result.answer.summaryVi : result.answer.summaryEn
        // What it is about stands first; a closing goes on for a line a month.
        for line in summary.split(separator: "\n").prefix(2) { Output.talk(String(line)) }
        for question in questions {
            prompt(question.text(in: Speech.language) + " " + say("confirm.go-on"))
            let answer = readLine()?.presence?.lowercased() ?? ""
            guard say("confirm.yes").split(separator: " ").map(String.init).contains(answer) else {
                throw Refusal(.dateNotConfirmed)
            }
        }
    }

    private static func prompt(_ text: String) { Output.prompt(text + " ") }

    private static func refusal(_ subject: String) -> Refusal {
        Refusal(.notConfirmed, ["subject": .text(subject)])
    }
}
