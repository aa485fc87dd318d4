internal import ArgumentParser
internal import Foundation
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
            discussion: say("help.import-\(kind.rawValue)-columns"))
    }

    func perform<Service: ImportService>(
        _ service: (ImportFile) -> Service, _ common: CommonOptions,
        _ repetition: RepetitionArguments? = nil
    ) throws {
        let watched = isatty(STDERR_FILENO) == 1 && !common.json
        let file = ImportFile(path: path, bytes: try bytes()) { done, total in
            guard watched else { return }
            ProgressLine.show(
                Catalogue.text(
                    "import.progress", ["done": .number(done), "total": .number(total)],
                    in: Speech.language))
        }
        let today = Today.date
        let options = WriteOptions(
            on: today, today: today, key: key ?? file.key(Service.kind),
            actedBy: actor(by), voucher: voucher?.presence, note: note?.presence,
            beforeFounding: beforeFounding, ending: dryRun ? .rollBack : .commit,
            again: repetition?.again ?? false)
        let result: WriteResult
        do {
            defer { if watched { ProgressLine.erase() } }
            let database = try common.open()
            try Confirmation.ask(service(file.unwatched), on: database, options)
            result = try service(file).run(on: database, options)
        } catch let fault as StoreFault where fault.kind == .outcomeUnknown {
            throw OutcomeUnknown(key: options.key ?? "")
        }
        result.tell(common, dryRun: dryRun)
    }

    /// The whole file, so that it can be taken in whole; `-` is the standard input.
    private func bytes() throws -> [UInt8] {
        // A pipe is read to its end, too.
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle, let bytes = try? handle.readToEnd() ?? Data() else {
            throw BadFile(
                path: path,
                flaws: [
                    FileFlaw(line: 0, field: nil, code: "import.unreadable", ["file": .text(path)])
                ])
        }
        return Array(bytes)
    }
}
