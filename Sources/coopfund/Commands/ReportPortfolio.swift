internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportPortfolio: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "portfolio", abstract: say("help.report-portfolio"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments

    func run() throws {
        let knowledge = report.knowledge
        let portfolio = try common.open().read(knownAt: knowledge.knownAt) {
            try PortfolioReport.read($0, asOf: knowledge.asOf)
        }
        if common.json { return Output.print(portfolio.json) }
        let language = Speech.language
        Output.print(portfolio.summary(in: language))
        Output.print("\n" + loans(portfolio).text())
        Output.print("\n" + figures(portfolio).text())
        guard let rules = portfolio.rules else { return Output.print(say("report.no-group-rule")) }
        Output.print("\n" + groups(portfolio).text())
        Output.print(
            Catalogue.text(
                "report.group-rule",
                [
                    "citation": .text(rules.citation),
                    "certainty": .phrase("loan.certainty." + rules.certainty),
                ],
                in: language))
    }

    private func loans(_ portfolio: Portfolio) -> Table {
        var table = Table([
            .init(say("column.number")), .init(say("column.borrower")), .init(say("column.kind")),
            .init(say("report.column.disbursed"), .right), .init(say("report.column.outstanding"), .right),
            .init(say("report.column.overdue"), .right), .init(say("report.column.days-past-due"), .right),
            .init(say("report.column.group"), .right), .init(say("column.status")),
        ])
        for line in portfolio.lines {
            let position = line.position
            table.add([
                line.number, line.borrowerName, say("borrower-kind." + line.kind.rawValue),
                grouped(position.drawn), grouped(position.principalOutstanding),
                grouped(position.principalOverdue), String(position.daysPastDue),
                line.group.map(String.init) ?? "", say("loan.status." + position.status.rawValue),
            ])
        }
        table.close(with: [
            say("word.total"), "", "", grouped(portfolio.disbursed),
            grouped(portfolio.outstanding), grouped(portfolio.overdue), "", "", "",
        ])
        return table
    }

    private func figures(_ portfolio: Portfolio) -> Table {
        var table = Table([.init(say("column.figure")), .init(say("column.amount"), .right)])
        for (key, dong) in [
            ("capital", portfolio.capital.total), ("money", portfolio.capital.money),
            ("disbursed", portfolio.disbursed), ("outstanding", portfolio.outstanding),
            ("overdue", portfolio.overdue), ("bad-debt", portfolio.badDebt),
        ] {
            table.add([say("report.figure." + key), grouped(dong)])
        }
        if let ratio = portfolio.badDebtRatio {
            table.add([
                say("report.figure.bad-debt-ratio"),
                (Speech.language == .vi ? ratio.vietnamese : ratio.decimal) + " %",
            ])
        }
        return table
    }

    private func groups(_ portfolio: Portfolio) -> Table {
        var table = Table([
            .init(say("report.column.debt-group")), .init(say("report.column.loans"), .right),
            .init(say("column.principal"), .right),
        ])
        for group in portfolio.groups {
            table.add([
                say("loan.group.\(group.group)"), String(group.loans), grouped(group.principal),
            ])
        }
        table.close(with: [
            say("word.total"), String(portfolio.active), grouped(portfolio.outstanding),
        ])
        return table
    }
}
