internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CapitalCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "capital", abstract: say("help.capital"),
            subcommands: [CapitalContribute.self, CapitalWithdraw.self, CapitalShow.self])
    }
}

/// What moves, from or to whom.
struct CapitalArguments: ParsableArguments {
    @Option(name: .long, help: help("source")) var source: CapitalSource
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: Channel = .bank

    func service(_ direction: MoveCapital.Direction) -> MoveCapital {
        MoveCapital(direction, source: source, amount: amount, through: through)
    }
}

struct CapitalContribute: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "contribute", abstract: say("help.capital-contribute"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var capital: CapitalArguments

    func run() throws { try write.perform(capital.service(.contribute), common, repetition) }
}

struct CapitalWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "withdraw", abstract: say("help.capital-withdraw"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var capital: CapitalArguments

    func run() throws { try write.perform(capital.service(.withdraw), common, repetition) }
}

struct CapitalShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.capital-show"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments

    func run() throws {
        let knowledge = report.knowledge
        let capital = try common.open().read(knownAt: knowledge.knownAt) {
            try $0.capital(asOf: knowledge.asOf)
        }
        if common.json { return Output.print(document(capital, on: knowledge.asOf)) }
        let language = Speech.language
        Output.print(
            Catalogue.text("title.capital", ["on": .date(knowledge.asOf)], in: language))
        var table = Table([.init(say("column.source")), .init(say("column.amount"), .right)])
        for source in CapitalSource.allCases {
            guard let dong = capital.bySource[source] else { continue }
            table.add([say("capital-source." + source.rawValue), grouped(dong)])
        }
        table.close(with: [say("word.total"), grouped(capital.total)])
        Output.print(table.text())
        var more = Table([.init(say("column.figure")), .init(say("column.amount"), .right)])
        for (key, dong) in [
            ("charter-capital", capital.charterCapital),
            ("actual-charter-capital", capital.actualCharterCapital), ("cash", capital.cash),
            ("bank", capital.bank), ("money", capital.money), ("promised", capital.promised),
            ("available", capital.money - capital.promised),
        ] {
            more.add([say("figure." + key), grouped(dong)])
        }
        Output.print(more.text())
    }

    private func document(_ capital: Capital, on date: CalendarDate) -> JSON {
        .object([
            .init("as_of", date.json), .init("capital", capital.total.json),
            .init("charter_capital", capital.charterCapital.json),
            .init("actual_charter_capital", capital.actualCharterCapital.json),
            .init("cash", capital.money.json), .init("cash_in_hand", capital.cash.json),
            .init("bank", capital.bank.json), .init("promised", capital.promised.json),
            .init("available", (capital.money - capital.promised).json),
            .init(
                "sources",
                .object(
                    CapitalSource.allCases.compactMap { source in
                        capital.bySource[source].map { .init(source.rawValue, $0.json) }
                    })),
        ])
    }
}
