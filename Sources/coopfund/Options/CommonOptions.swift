internal import ArgumentParser
internal import FoundationEssentials
internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Flag(name: .long, help: help("json")) var json = false
    @Option(name: .long, help: help("lang")) var lang: Language?
    @Option(name: .long, help: help("database")) var database: String?
    @Option(name: .long, help: help("fund"), transform: Typed.identifier) var fund: String?
    @Flag(name: .long, help: help("debug")) var debug = false

    /// Opens the database that the options, the environment or the private cluster name.
    func open() throws -> Database {
        try Access(option: database).open(
            fund: fund ?? System.variable("COOPFUND_FUND").map(Identifier.normal)?.presence)
    }
}

extension Language: ExpressibleByArgument {}

/// What every write takes.
struct WriteArguments: ParsableArguments {
    @Option(name: .long, help: help("on"), transform: Typed.date) var on: CalendarDate?
    @Option(name: .long, help: help("key"), transform: Typed.identifier) var key: String?
    @Flag(name: .long, help: help("dry-run")) var dryRun = false
    @Option(name: .long, help: help("voucher"), transform: Typed.identifier) var voucher: String?
    @Option(name: .long, help: help("note")) var note: String?
    @Option(name: .long, help: help("by"), transform: Typed.identifier) var by: String?
    @Flag(name: .long, help: help("before-founding")) var beforeFounding = false

    func validate() throws { try WriteArguments.validate(key: key) }

    /// By characters as the database counts them.
    static func validate(key: String?) throws {
        if let key, !(1...200).contains(key.unicodeScalars.count) {
            throw ValidationError(say("usage.key-length"))
        }
    }

    var options: WriteOptions {
        let today = Today.date
        return WriteOptions(
            on: on, today: today, key: key ?? WriteArguments.freshKey, actedBy: actor(by),
            voucher: voucher?.presence, note: note?.presence, beforeFounding: beforeFounding,
            ending: dryRun ? .rollBack : .commit)
    }

    /// A key of our own where none is given: with it an unknown outcome can be settled.
    private static var freshKey: String { "auto-" + UUID().uuidString.lowercased() }

    /// Runs an act and prints what it answers.
    ///
    /// - Parameters:
    ///   - repetition: for acts that the books may hold already.
    ///   - progress: told how far a long act is.
    func perform(
        _ service: some WriteService, _ common: CommonOptions, _ repetition: RepetitionArguments? = nil,
        progress: @escaping @Sendable (ActProgress) -> Void = { _ in }
    ) throws {
        var options = options
        options.progress = progress
        options.again = repetition?.again ?? false
        if options.on > options.today { Output.talk(say("notice.future-day")) }
        let database = try common.open()
        if options.isOfOddYear || service.mayHaveQuestions {
            try Confirmation.ask(service, on: database, options)
        }
        let result = try PendingWrite.noted(dryRun ? nil : options.key, words(of: options)) {
            try service.run(on: database, options)
        }
        print(result, common)
    }

    /// The command with what it left to us: its key, and the day that today is.
    private func words(of options: WriteOptions) -> [String] {
        var words = Array(CommandLine.arguments.dropFirst())
        if key == nil, let key = options.key { words += ["--key", key] }
        if on == nil { words += ["--on", options.on.iso] }
        return words
    }

    /// Runs a grave act, once its subject was named again; what cannot be done is refused before anybody is asked.
    func perform(
        _ service: some WriteService, _ common: CommonOptions, confirming subject: String,
        given confirmation: String?
    ) throws {
        if !dryRun {
            try Confirmation.require(subject, given: confirmation) {
                var trial = options
                (trial.ending, trial.key) = (.rollBack, nil)
                let answer = try service.run(on: common.open(), trial).answer
                return Speech.language == .vi ? answer.summaryVi : answer.summaryEn
            }
        }
        try perform(service, common)
    }

    func print(_ result: WriteResult, _ common: CommonOptions) { result.tell(common, dryRun: dryRun) }
}

/// What every write takes that may be of money which is in the books already.
struct RepetitionArguments: ParsableArguments {
    @Flag(name: .long, help: help("again")) var again = false
}

/// Whom the option or the environment names.
func actor(_ option: String?) -> String? {
    (option ?? System.variable("COOPFUND_BY").map(Identifier.normal))?.presence
}

extension WriteResult {
    /// The answer on stdout; beside it what the desk should look at.
    func tell(_ common: CommonOptions, dryRun: Bool) {
        if dryRun { Output.talk(say("notice.dry-run")) }
        if isReplay, waiting == nil { Output.talk(say("notice.replay")) }
        for notice in notices {
            Output.talk(say("notice.mark") + " " + notice.text(in: Speech.language))
        }
        if common.json {
            Output.print(document)
        } else {
            if let waiting { Output.print(waiting.sentence.text(in: Speech.language)) }
            Output.print(Speech.language == .vi ? answer.summaryVi : answer.summaryEn)
        }
        if waiting != nil { System.end(.waits) }
    }
}

/// What every show and report takes.
struct ReportArguments: ParsableArguments {
    @Option(name: .long, help: help("as-of"), transform: Typed.date) var asOf: CalendarDate?
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?

    var knowledge: Knowledge {
        Knowledge(asOf: asOf ?? Today.date, knownAt: Knowledge.noticed(knownAt))
    }
}

extension Knowledge {
    /// A time of record as it was given, with a word where it is not over yet.
    static func noticed(_ knownAt: Int64?) -> Int64? {
        if let knownAt, knownAt > (Clock.now + 1) * 1_000_000 { Output.talk(say("notice.known-later")) }
        return knownAt
    }
}

extension String {
    /// The text without blanks around it; nil where there is nothing else.
    var presence: String? {
        let start = drop { $0.isBlank }
        guard let last = start.lastIndex(where: { !$0.isBlank }) else { return nil }
        return String(start[...last])
    }
}

extension Character {
    /// Whether nobody sees it: white space, and what only steers writing.
    fileprivate var isBlank: Bool {
        unicodeScalars.allSatisfy { scalar in
            scalar.properties.isWhitespace
                || [.format, .control].contains(scalar.properties.generalCategory)
        }
    }
}

/// The day in Vietnam, which has one zone and no summer time.
enum Today {
    static var date: CalendarDate { CalendarDate(day: Int32((Clock.now + 7 * 3600) / 86_400)) }
}
