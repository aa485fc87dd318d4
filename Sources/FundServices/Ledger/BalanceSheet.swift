package import FundCore
package import FundStore
internal import Wording

extension Statement {
    /// What the fund has and where it came from, at the end of a day and of another (bảng cân đối kế toán).
    ///
    /// Income and expense not yet carried to surplus are equity already, in one line.
    package static func balanceSheet(
        _ reader: FundReader, asOf date: CalendarDate, comparedWith other: CalendarDate
    ) throws -> Statement {
        let readings = try [date, other].map { try reader.accountMovements(in: LedgerSpan(until: $0)) }
        func lines(_ kind: AccountKind) -> [Line] {
            accountLines(of: [kind], in: readings) { [kind.naturalSign * $0.closing] }
        }
        // A liability in debit is a claim, and stands among the assets: 331 that was paid ahead. An asset in credit
        // stays, since what is written off or set aside against assets is one.
        func liabilityLines(_ side: @escaping (Int64) -> Int64) -> [Line] {
            accountLines(of: [.liability], in: readings) { [max(side($0.closing), 0)] }
        }
        let result = Line(subject: .derived(.resultNotCarried), figures: readings.map(notCarried(\.closing)))
        let assets = Section(.assets, lines(.asset) + liabilityLines { $0 }, columns: 2)
        let liabilities = Section(.liabilities, liabilityLines { -$0 }, columns: 2)
        let equity = Section(.equity, lines(.equity) + [result], columns: 2)
        let sources = Section(.sources, liabilities.lines + equity.lines, columns: 2).totals ?? []
        let offBalance = Section(name: .offBalance, lines: lines(.offBalance), totals: nil)
        let isBalanced = assets.totals == sources
        return Statement(
            title: Message("statement.title-balance-sheet", ["on": .date(date)]),
            head: [
                .init("as_of", date.json), .init("compared_with", other.json),
                .init("balanced", isBalanced.json),
            ],
            subject: ofAccounts,
            columns: [
                Column(name: "balance", title: Message("statement.column.on", ["on": .date(date)])),
                Column(name: "compared", title: Message("statement.column.on", ["on": .date(other)])),
            ],
            parts: [
                .section(assets), .section(liabilities), .section(equity),
                .sum(.liabilitiesAndEquity, sources), .section(offBalance),
            ],
            notes: [balanceNote(isBalanced)])
    }

    /// What income and expense come to that no entry has carried to surplus, by the balances of a moment.
    static func notCarried(_ balance: @escaping (AccountMovement) -> Int64) -> ([AccountMovement]) -> Int64 {
        { reading in
            -reading.filter { [.income, .expense].contains($0.account.kind) }.reduce(0) { $0 + balance($1) }
        }
    }
}
