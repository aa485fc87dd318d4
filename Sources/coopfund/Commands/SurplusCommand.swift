internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct SurplusCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "surplus", abstract: say("help.surplus"),
            subcommands: [SurplusShow.self, SurplusDistribute.self])
    }
}

struct SurplusDistribute: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "distribute", abstract: say("help.surplus-distribute"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Option(name: .long, help: help("fiscal-year"), transform: Typed.fiscalYear) var year: FiscalPeriod
    @Option(name: .long, help: help("rating")) var rating: Rating
    @Option(name: .long, help: help("monthly-salaries"), transform: Typed.money) var monthlySalaries: Money
    @Option(name: .long, help: help("managers-monthly-salaries"), transform: Typed.money)
    var managersMonthlySalaries: Money
    @Option(name: .long, help: help("development-share"), transform: Typed.share) var developmentShare: Share?
    @Option(name: .long, help: help("fines"), transform: Typed.money) var fines: Money = .zero
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String?

    func validate() throws {
        if decision?.presence != nil, write.voucher?.presence != nil {
            throw ValidationError(say("usage.decision-or-voucher"))
        }
    }

    func run() throws {
        try write.perform(
            DistributeSurplus(
                year: year,
                decision: SurplusDecision(
                    rating: rating, monthlySalaries: monthlySalaries,
                    managersMonthlySalaries: managersMonthlySalaries, developmentShare: developmentShare,
                    fines: fines), number: decision?.presence), common)
    }
}

struct SurplusShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.surplus-show"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments
    @Option(name: .long, help: help("fiscal-year"), transform: Typed.fiscalYear) var year: FiscalPeriod

    func run() throws {
        let knowledge = report.knowledge
        let view = try common.open().read(knownAt: knowledge.knownAt) {
            try SurplusView(of: year, asOf: knowledge.asOf, $0)
        }
        if common.json { return Output.print(view.json) }
        let language = Speech.language
        Output.print(
            Catalogue.text(
                "surplus.title", ["year": .number(year.year), "on": .date(view.asOf)], in: language))
        Output.print(figures(view).text())
        if let distribution = view.distribution {
            Output.print(
                Catalogue.text(
                    "surplus.distributed",
                    [
                        "entry": .number(Int(distribution.entry)), "on": .date(distribution.on),
                        "by": .text(distribution.actedBy), "rating": .text(distribution.rating.rawValue),
                    ], in: language))
            for finding in distribution.findings { Output.print(finding.message.text(in: language)) }
        } else if let obstacle = view.obstacle {
            Output.print(Catalogue.text(for: obstacle, in: language))
        } else {
            Output.print(Catalogue.text("surplus.possible", ["year": .number(year.year)], in: language))
        }
        for deficit in view.deficits {
            var arguments: [String: Refusal.Argument] = [
                "year": .number(deficit.year.year), "amount": .money(Money(deficit.dong)),
            ]
            arguments["last"] = view.lastYear(of: deficit).map { .number($0) }
            Output.print(Catalogue.text("surplus.uncovered-deficit", arguments, in: language))
        }
        guard !view.surplus.rules.isEmpty else { return }
        var table = RuleTable()
        for rule in view.surplus.rules { table.add(rule) }
        Output.print("\n" + table.table.text())
    }

    private func figures(_ view: SurplusView) -> Table {
        var table = Table([.init(say("column.figure")), .init(say("column.amount"), .right)])
        for (key, dong) in [
            ("year-result", view.surplus.result), ("undistributed", view.undistributed),
            ("distributable", view.available),
        ] {
            if let dong { table.add([say("figure." + key), grouped(dong)]) }
        }
        return table
    }
}
