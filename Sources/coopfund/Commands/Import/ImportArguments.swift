internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What every import takes. The days are in the file, so there is no `--on`.
struct ImportArguments: ParsableArguments {
    @Argument(help: help("import-file")) var path: String
    @Option(name: .long, help: help("import-key"), transform: Typed.identifier) var key: String?
    @Flag(name: .long, help: help("dry-run")) var dryRun = false
    @Option(name: .long, help: help("voucher"), transform: Typed.identifier) var voucher: String?
    @Option(name: .long, help: help("note")) var note: String?
    @Option(name: .long, help: help("by"), transform: Typed.identifier) var by: String?
    @Flag(name: .long, help: help("before-founding")) var beforeFounding = false

    func validate() throws { try WriteArguments.validate(key: key) }

    static func configuration(_ kind: ImportKind) -> CommandConfiguration {
        CommandConfiguration(
            commandName: kind.rawValue, abstract: say("help.import-" + kind.rawValue),
            discussion: say("help.import-\(kind.rawValue)-columns") + "\n\n"
                + example("import \(kind.rawValue) \(say("import-file." + kind.rawValue)) --dry-run"))
    }

    func perform<Service: ImportService>(
        _ service: (ImportFile) -> Service, _ common: CommonOptions,
        _ repetition: RepetitionArguments? = nil
    ) throws {
        let watched = System.isTalkWatched && !common.json
        let file = ImportFile(path: path, bytes: try bytes())
        let today = Today.date
        var options = WriteOptions(
            on: today, today: today, key: key ?? file.key(Service.kind),
            actedBy: actor(by), voucher: voucher?.presence, note: note?.presence,
            beforeFounding: beforeFounding, ending: dryRun ? .rollBack : .commit,
            again: repetition?.again ?? false)
        let database = try common.open()
        try Confirmation.ask(service(file), on: database, options)
        if watched { options.progress = ImportArguments.show }
        defer { if watched { ProgressLine.erase() } }
        // What came by a pipe cannot be read again.
        let noted = dryRun || path == "-" ? nil : options.key
        let result = try PendingWrite.noted(noted, words(key: options.key)) {
            try service(file).run(on: database, options)
        }
        if watched { ProgressLine.erase() }
        result.tell(common, dryRun: dryRun)
    }

    private func words(key: String?) -> [String] {
        let words = Array(CommandLine.arguments.dropFirst())
        return self.key == nil ? words + (key.map { ["--key", $0] } ?? []) : words
    }

    /// How far a file is, on a terminal.
    @Sendable private static func show(_ progress: ActProgress) {
        ProgressLine.show(
            Catalogue.text(
                "import.progress",
                ["done": .number(progress.done), "total": .number(progress.total)], in: Speech.language))
    }

    /// The whole file, so that it can be taken in whole; `-` is the standard input.
    private func bytes() throws -> [UInt8] {
        guard let bytes = System.bytes(of: path) else {
            throw BadFile(
                path: path,
                flaws: [
                    FileFlaw(line: 0, field: nil, code: "import.unreadable", ["file": .text(path)])
                ])
        }
        return bytes
    }
}
