internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct FundCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fund", abstract: say("help.fund"), subcommands: [FundCreate.self, FundList.self])
    }
}

struct FundCreate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "create", abstract: say("help.fund-create"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Option(name: .long, help: help("fund-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("fund-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("province"), transform: Typed.identifier) var province: String

    func run() throws {
        let result = try CreateFund(code: code, name: name, province: province)
            .run(on: common.open(), write.options)
        write.print(result, common)
    }
}

struct FundList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.fund-list"))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let funds = try common.open().readAll { try $0.funds() }
        if common.json {
            Output.print(
                .object([
                    .init(
                        "funds",
                        .array(
                            funds.map {
                                .object([
                                    .init("code", $0.code.json), .init("name", $0.name.json),
                                    .init("province", $0.province.json),
                                    .init("founded_on", $0.foundedOn.json),
                                ])
                            }))
                ]))
        } else {
            var table = Table([
                .init(say("column.code")), .init(say("column.name")), .init(say("column.province")),
                .init(say("column.founded")),
            ])
            for fund in funds {
                table.add([
                    fund.code, fund.name, fund.province,
                    fund.foundedOn.map { Speech.language.written($0) } ?? "",
                ])
            }
            Output.print(table.text())
        }
    }
}
