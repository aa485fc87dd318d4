package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// How much of the capital was lent, month by month (tình hình sử dụng vốn).
    package static func utilisationReport(
        _ reader: FundReader, in days: ClosedRange<CalendarDate>
    ) throws -> Answer {
        let payments = try reader.loanMoney([.payment], in: days)
        let splits = try LoanSplits(reader, of: payments, until: days.upperBound).splits
        let use = CapitalUse(
            in: days, changes: try reader.capitalChanges(until: days.upperBound),
            collected: payments.map { ($0.on, splits[$0.entry]?.principal ?? 0) })
        let sheet = Sheet(
            "utilisation", columns,
            use.months.map { month in
                let name = FiscalPeriod(.month, containing: month.first).text
                return Sheet.Row([.text(name)] + month.cells) {
                    .object([.init("month", name.json)] + month.members)
                }
            }, totals: [[.word("utilisation.whole", code: "whole")] + use.whole.cells])
        return Answer(
            [
                .line(
                    Message(
                        "utilisation.title",
                        ["from": .date(days.lowerBound), "until": .date(days.upperBound)])),
                .blank, .sheet(sheet), .line(Message("utilisation.reading")),
            ],
            before: [.init("from", days.lowerBound.json), .init("until", days.upperBound.json)],
            after: { [.init("whole", .object(use.whole.members))] })
    }

    private static let columns: [Sheet.Column] = [
        .words("utilisation.column.month"), .figures("utilisation.column.days", rank: 5),
        .figures("utilisation.column.capital", rank: 2), .figures("report.column.outstanding"),
        .figures("utilisation.column.money", rank: 1), .figures("utilisation.column.deposits", rank: 3),
        .figures("utilisation.column.used"), .figures("utilisation.column.collected", rank: 4),
        .figures("utilisation.column.turnover", rank: 4),
    ]
}

extension CapitalUse.Span {
    fileprivate var cells: [Cell] {
        [
            .count(days), .money(capital), .money(outstanding), .money(money), .moneyIfAny(deposits),
            .share(used), .money(collected), .share(turnover),
        ]
    }

    fileprivate var members: [JSON.Member] {
        [
            .init("days", days.json), .init("capital", capital.json),
            .init("principal_outstanding", outstanding.json), .init("money", money.json),
            .init("deposits", deposits.json), .init("used_percent", used.decimal.json),
            .init("principal_collected", collected.json),
            .init("turnover_percent", turnover.decimal.json),
        ]
    }
}
