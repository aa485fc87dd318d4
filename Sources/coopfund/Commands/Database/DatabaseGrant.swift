internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct DatabaseGrant: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "grant", abstract: say("help.db-grant"),
            discussion: example("db grant --writer coopfund_writer --reader kiem_toan"))
    }

    @Option(name: .long, help: help("grant-writer"), transform: Typed.identifier) var writer: String?
    @Option(name: .long, help: help("grant-reader"), transform: Typed.identifier) var reader: [String] = []
    @Flag(name: .long, help: help("dry-run")) var dryRun = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let logins = try common.open().grant(
            writer: writer?.presence, readers: reader, dryRun ? .rollBack : .commit)
        if dryRun { Output.talk(say("notice.dry-run")) }
        if common.json {
            Output.print(
                JSON.object([
                    .init(
                        "logins",
                        .array(
                            logins.map { login in
                                .object([
                                    .init("login", login.login.json), .init("person", login.person.json),
                                    .init("as", login.kind.rawValue.json), .init("exists", login.exists.json),
                                ])
                            }))
                ]).compact)
            return
        }
        for login in logins { Output.print(login.sentence.text(in: Speech.language)) }
        if logins.isEmpty { Output.print(say("db.nobody-granted")) }
    }
}

extension GrantedLogin {
    fileprivate var sentence: Message {
        var arguments: [String: Refusal.Argument] = [
            "login": .text(login), "as": .phrase("granted." + kind.rawValue),
        ]
        arguments["person"] = person.map { .text($0) }
        return Message(exists ? "db.granted" : "db.login-missing", arguments)
    }
}
