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
        var line = SubmissionLine(database)
        while !System.isToEnd {
            guard try line.workOff(until: { System.isToEnd }) else { return }
            if once {
                if try line.isWorkedOff() { return }
            } else {
                try line.rest()
            }
        }
    }
}
