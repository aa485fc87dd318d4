package import FundCore
package import FundStore
internal import Wording

extension Statement {
    /// Where the fund's money came from and where it went, in a span of days (nguồn vốn và sử dụng vốn).
    ///
    /// Income and expense are one source, the result not yet carried to surplus: income increases it, expense
    /// decreases it, and what is carried leaves it for the account of surplus.
    package static func sourcesAndUses(
        _ reader: FundReader, in days: ClosedRange<CalendarDate>
    ) throws -> Statement {
        let movements = try reader.accountMovements(in: LedgerSpan(days))
        let earnings = try reader.earnings(in: LedgerSpan(days))
        func lines(_ kinds: Set<AccountKind>) -> [Line] {
            accountLines(of: kinds, in: [movements]) { movement in
                let sign = movement.account.kind.naturalSign
                let turnover = [movement.debits, movement.credits]
                return [sign * movement.opening] + (sign > 0 ? turnover : turnover.reversed())
                    + [sign * movement.closing]
            }
        }
        func earned(_ kind: AccountKind) -> Int64 {
            earnings.filter { $0.account.kind == kind }
                .reduce(0) { $0 + kind.naturalSign * ($1.debits - $1.credits) }
        }
        let carried = notCarried(\.closing)(earnings) - notCarried(\.closing)(movements)
        let result = Line(
            subject: .derived(.resultNotCarried),
            figures: [
                notCarried(\.opening)(movements), earned(.income) + max(-carried, 0),
                earned(.expense) + max(carried, 0), notCarried(\.closing)(movements),
            ])
        let sources = Section(.sources, lines([.liability, .equity]) + [result], columns: 4)
        let uses = Section(.uses, lines([.asset]), columns: 4)
        let isBalanced = [0, 3].allSatisfy { sources.totals?[$0] == uses.totals?[$0] }
        return Statement(
            title: Message("statement.title-sources-and-uses", span(days)),
            head: [
                .init("from", days.lowerBound.json), .init("until", days.upperBound.json),
                .init("balanced", isBalanced.json), .init("carried_to_surplus", carried.json),
            ],
            subject: ofAccounts,
            columns: [
                Column(name: "opening", title: Message("ledger.opening"), rank: 3),
                Column(name: "increase", title: Message("statement.column.increase"), rank: 2),
                Column(name: "decrease", title: Message("statement.column.decrease"), rank: 2),
                Column(name: "closing", title: Message("ledger.closing")),
            ],
            parts: [.section(sources), .section(uses)],
            notes: [balanceNote(isBalanced)] + carriedNote(carried) + [Message("statement.layout-not-known")])
    }

    private static func carriedNote(_ dong: Int64) -> [Message] {
        guard dong != 0 else { return [] }
        let key = dong > 0 ? "statement.carried-surplus" : "statement.carried-deficit"
        return [Message(key, ["amount": .money(Money(abs(dong)))])]
    }
}
