package import FundCore
internal import Postgres

/// What the accounts of a period and of the one before say to the financial statements; debit above zero.
package struct StatementReading: Sendable {
    /// What stood on each account at the end of the period, and at the end of the year before it.
    package fileprivate(set) var balances = BothColumns<[StatementFigures.Account]>(now: [], before: [])
    /// What each account earned or cost in the period, and in the same days a year earlier: without the entries that carry
    /// a year's result to surplus and without what took one of them back.
    package fileprivate(set) var earned = BothColumns<[StatementFigures.Account]>(now: [], before: [])
    /// What tills and banks held before the days of each column, and at their end.
    package fileprivate(set) var money = BothColumns<(opening: Int64, closing: Int64)>(
        now: (0, 0), before: (0, 0))

    /// The two columns of a statement.
    package struct BothColumns<Figures: Sendable>: Sendable {
        package fileprivate(set) var now: Figures
        package fileprivate(set) var before: Figures
    }
}

extension FundReader {
    /// All that the statements of a period take of balances and movements, of one reading of the journal: its days are
    /// added up once, and each column takes its own.
    package func statementReading(of period: FiscalPeriod) throws -> StatementReading {
        let (days, earlier) = (period.days, period.days.yearEarlier)
        var reading = StatementReading()
        for row in try connection.query(
            """
            with moved as (
                select account, effective_on, role = any ($3) as is_money, sum(amount_dong) as dong, 0 as carried
                from journal_line
                where fund_id = $1 and act_no <= $2 and effective_on <= $5
                group by account, effective_on, is_money
                union all
                select l.account, l.effective_on, false, 0, l.amount_dong
                from act a
                left join reversal r on r.fund_id = a.fund_id and r.reversed_act_no = a.act_no
                join journal_line l on l.fund_id = a.fund_id and l.act_no in (a.act_no, r.act_no)
                where a.fund_id = $1 and a.kind = any ($9) and l.act_no <= $2 and l.effective_on <= $5
            )
            select a.code, a.name_vi, a.name_en, a.kind, coalesce(sum(m.dong), 0) as now,
                   coalesce(sum(m.dong) filter (where m.effective_on <= $8), 0) as before,
                   coalesce(sum(m.dong - m.carried) filter (where m.effective_on >= $4), 0) as earned_now,
                   coalesce(sum(m.dong - m.carried) filter (
                       where m.effective_on between $6 and $7), 0) as earned_before,
                   coalesce(sum(m.dong) filter (where m.is_money and m.effective_on < $4), 0) as money_opening,
                   coalesce(sum(m.dong) filter (where m.is_money), 0) as money_closing,
                   coalesce(sum(m.dong) filter (
                       where m.is_money and m.effective_on < $6), 0) as money_opening_before,
                   coalesce(sum(m.dong) filter (
                       where m.is_money and m.effective_on <= $7), 0) as money_closing_before
            from \(FundReader.knownAccounts) a
            left join moved m on m.account = a.code
            group by a.code, a.name_vi, a.name_en, a.kind
            order by a.code collate "C"
            """,
            [
                fund, known, .texts(AccountRole.money.map(\.rawValue)), .date(days.lowerBound.day),
                .date(days.upperBound.day), .date(earlier.lowerBound.day), .date(earlier.upperBound.day),
                .date(FiscalPeriod(.year, containing: period.last).previous.last.day),
                .texts([ActKind.yearResult, .accountMapping].map(\.rawValue)),
            ])
        {
            let account = try AccountRecord(row)
            func figure(_ column: String) throws -> StatementFigures.Account {
                StatementFigures.Account(account, try row.dong(column))
            }
            reading.balances.now.append(try figure("now"))
            reading.balances.before.append(try figure("before"))
            reading.earned.now.append(try figure("earned_now"))
            reading.earned.before.append(try figure("earned_before"))
            reading.money.now.opening += try row.dong("money_opening")
            reading.money.now.closing += try row.dong("money_closing")
            reading.money.before.opening += try row.dong("money_opening_before")
            reading.money.before.closing += try row.dong("money_closing_before")
        }
        return reading
    }
}
