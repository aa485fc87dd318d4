internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The one writer of a server of one's own (người ghi sổ): performs what people submit, in their order, as they.
struct ServeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve", abstract: say("help.serve"), discussion: say("help.serve-discussion"))
    }

    @Flag(name: .long, help: help("serve-once")) var once = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        System.watchForEnd()
        var hasBegun = false
        while !System.isToEnd {
            do {
                try serve(common.open(), &hasBegun)
            } catch let fault as StoreFault where hasBegun && fault.isPassing {
                // A connection that went comes back, and a server that failed over is another one of the same books.
                Output.talk(say("serve.lost"))
                Clock.sleep(nanoseconds: 500_000_000)
            }
            if once { break }
        }
        Output.talk(say("serve.ended"))
    }

    private func serve(_ database: Database, _ hasBegun: inout Bool) throws {
        while try !database.becomeWriter() {
            if once { throw Failure(.busy, "serve.another", Message("serve.another")) }
            if !hasBegun { Output.talk(say("serve.waits")) }
            hasBegun = true
            guard !System.isToEnd else { return }
            Clock.sleep(nanoseconds: 200_000_000)
        }
        Output.talk(say("serve.begun"))
        hasBegun = true
        var isFirst = true
        while !System.isToEnd {
            let waiting = try database.waitingSubmissions(limit: 50)
            for submission in waiting {
                let isDone = try perform(submission, on: database, first: isFirst)
                isFirst = false
                // It stays first in the line.
                if !isDone { break }
                // What is under way is finished; the rest waits for the next writer.
                if System.isToEnd { return }
            }
            if waiting.isEmpty {
                if once { return }
                try database.awaitSubmission(within: .seconds(1))
            }
        }
    }

    /// - Returns: whether it is answered; else somebody holds the books from outside, and was shown the door.
    private func perform(
        _ submission: WaitingSubmission, on database: Database, first isFirst: Bool
    ) throws -> Bool {
        do {
            try submission.perform(on: database, first: isFirst)
            return true
        } catch let fault as StoreFault where fault.kind == .busy && !database.isLost {
            try database.endBlockers()
            return false
        }
    }
}
