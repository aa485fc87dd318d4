internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Entries drawn for whoever looks at the papers.
struct AuditSampleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sample", abstract: say("help.audit-sample"),
            discussion: example("audit sample --size 25 --seed 7 --by-amount --period 2025"))
    }

    @Option(name: .customLong("size"), help: help("sample-size"), transform: Typed.sampleSize) var size: Int
    @Option(name: .customLong("seed"), help: help("sample-seed")) var seed: Int64
    @Flag(name: .customLong("by-amount"), help: help("by-amount")) var byAmount = false
    @OptionGroup var acts: ActArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer(knownAt: acts.knownAt) {
            try .sample($0, acts.filter, size: size, seed: seed, byAmount: byAmount)
        }
    }
}

extension Typed {
    @Sendable static func sampleSize(_ text: String) throws -> Int {
        guard let size = Int(text), (1...100_000).contains(size) else {
            throw ValidationError(say("sample.bad-size"))
        }
        return size
    }
}
