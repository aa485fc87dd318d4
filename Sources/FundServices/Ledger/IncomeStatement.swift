package import FundCore
package import FundStore
internal import Wording

extension Statement {
    /// Income, expense and what is left, in a span of days and in another (báo cáo thu nhập, chi phí).
    ///
    /// Without the entries that carry a year's result to surplus: by them a closed year would have earned nothing.
    package static func income(
        _ reader: FundReader, in days: ClosedRange<CalendarDate>,
        comparedWith other: ClosedRange<CalendarDate>
    ) throws -> Statement {
        let readings = try [days, other].map { try reader.earnings(in: LedgerSpan($0)) }
        func section(_ name: StatementSection, _ kind: AccountKind) -> Section {
            let lines = accountLines(of: [kind], in: readings) {
                [kind.naturalSign * ($0.debits - $0.credits)]
            }
            return Section(name, lines, columns: 2)
        }
        let (income, expense) = (section(.income, .income), section(.expense, .expense))
        return Statement(
            title: Message("statement.title-income", span(days)),
            head: [
                .init("from", days.lowerBound.json), .init("until", days.upperBound.json),
                .init("compared_from", other.lowerBound.json), .init("compared_until", other.upperBound.json),
            ],
            subject: ofAccounts,
            columns: [
                Column(name: "amount", title: Message("statement.column.span", span(days))),
                Column(name: "compared", title: Message("statement.column.span", span(other))),
            ],
            parts: [
                .section(income), .section(expense),
                .sum(.result, zip(income.totals ?? [], expense.totals ?? []).map { $0 - $1 }),
            ],
            notes: [])
    }

    static func span(_ days: ClosedRange<CalendarDate>) -> [String: Refusal.Argument] {
        ["from": .date(days.lowerBound), "until": .date(days.upperBound)]
    }
}
