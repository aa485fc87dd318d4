package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Principal by debt group at the end of a day, and the ratio of bad debt (cơ cấu nhóm nợ, tỷ lệ nợ xấu).
    ///
    /// - Throws: `period.no-debt-groups`.
    package static func groupsReport(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        let day = try DayGroups(reader, asOf: date)
        let shares = GroupShares(day.classification)
        return Answer(
            [
                .line(Message("risk.title-groups", ["on": .date(date)])), .blank, .sheet(shares.sheet),
                .line(
                    Message(
                        "risk.bad-debt",
                        [
                            "amount": .money(Money(shares.badDebt)),
                            "share": .named(
                                vi: shares.badDebtRatio.vietnamese, en: shares.badDebtRatio.decimal),
                        ])),
                .line(day.source), .line(day.classification.rule.sentence),
            ],
            document: .object([
                .init("as_of", date.json), .init("run", day.entry.json),
                .init("groups", .array(shares.lines.map(\.json))), .init("loans", shares.loans.json),
                .init("principal_outstanding", shares.principal.json),
                .init("bad_debt", shares.badDebt.json),
                .init("bad_debt_ratio", shares.badDebtRatio.decimal.json),
                .init("debt_group_rule", day.classification.rule.basis),
            ]))
    }
}

extension GroupShares {
    fileprivate var sheet: Sheet {
        Sheet(
            "groups",
            [
                .words("report.column.debt-group"), .figures("report.column.loans"),
                .figures("report.column.outstanding"), .figures("classification.column.share"),
            ],
            lines.map {
                Sheet.Row([.group($0.group), .count($0.loans), .money($0.principal), .share($0.share)])
            },
            totals: [[.total, .count(loans), .money(principal), .empty]])
    }
}

extension GroupShares.Line: JSONWritable {
    package var json: JSON {
        .object([
            .init("group", group.json), .init("loans", loans.json), .init("principal", principal.json),
            .init("share_percent", share.decimal.json),
        ])
    }
}
