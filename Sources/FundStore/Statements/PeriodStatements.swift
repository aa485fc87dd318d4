package import FundCore
internal import Postgres

/// A period that was closed (kỳ đã khóa sổ).
package struct ClosingRecord: Hashable, Sendable {
    package let act: Int64
    package let firstOn: CalendarDate
    package let lastOn: CalendarDate
    package let closedBy: String
    /// Microseconds since 1970 UTC.
    package let closedAt: Int64
    /// The classification that it rests on; nil where it went by days past due.
    package let classification: Int64?
    package let reopening: Reopening?

    package struct Reopening: Hashable, Sendable {
        package let act: Int64
        package let by: String
        package let at: Int64
        package let reason: String
    }
}

extension FundReader {
    /// A role that stands on another account than when the act was recorded: what is booked now for the days
    /// before would stand on an account that they did not have.
    package func roleRemapped(since act: Int64) throws -> String? {
        try connection.query(
            """
            select distinct on (h.role) h.role, h.account, c.account as now
            from role_history h join current_role_account c using (fund_id, role)
            where h.fund_id = $1 and h.act_no <= $2
            order by h.role, h.act_no desc
            """, [fund, .bigint(act)]
        ).first { try $0.text("account") != $0.text("now") }.map { try $0.text("role") }
    }

    /// What each account held by the balances stored when its period was closed, closing by closing; debit
    /// above zero.
    package func closedBalances(
        until date: CalendarDate
    ) throws -> [(on: CalendarDate, balances: [(account: String, dong: Int64)])] {
        var closings: [(on: CalendarDate, balances: [(account: String, dong: Int64)])] = []
        for row in try connection.query(
            """
            select c.last_on, b.account, (b.opening_dong + b.debit_dong - b.credit_dong)::bigint as dong
            from period_closing c join period_balance b using (fund_id, act_no)
            where c.fund_id = $1 and c.act_no <= $2 and c.last_on <= $3 and not exists (
                select from period_reopening r
                where r.fund_id = c.fund_id and r.closing_act_no = c.act_no and r.act_no <= $2)
            order by c.last_on, b.account collate "C"
            """, [fund, known, .date(date.day)])
        {
            let on = try row.reading("period_closing", by: "last_on") { try row.calendarDate("last_on") }
            if closings.last?.on != on { closings.append((on, [])) }
            closings[closings.count - 1].balances.append((try row.text("account"), try row.int64("dong")))
        }
        return closings
    }

    /// Every closing, those reopened too, in order of record.
    package func closingRecords() throws -> [ClosingRecord] {
        try connection.query(
            """
            select c.act_no, c.first_on, c.last_on, c.classification_act_no, a.acted_by, a.recorded_at,
                   r.act_no as reopened_act_no, ra.acted_by as reopened_by, ra.recorded_at as reopened_at, r.reason
            from period_closing c
            join act a using (fund_id, act_no)
            left join period_reopening r on r.fund_id = c.fund_id and r.closing_act_no = c.act_no
                and r.act_no <= $2
            left join act ra on ra.fund_id = r.fund_id and ra.act_no = r.act_no
            where c.fund_id = $1 and c.act_no <= $2
            order by c.act_no
            """, [fund, known]
        ).read("period_closing", by: "act_no") { row in
            var reopening: ClosingRecord.Reopening?
            if let act = try row.optionalInt64("reopened_act_no") {
                reopening = ClosingRecord.Reopening(
                    act: act, by: try row.text("reopened_by"), at: try row.timestamp("reopened_at"),
                    reason: try row.text("reason"))
            }
            return ClosingRecord(
                act: try row.int64("act_no"), firstOn: try row.calendarDate("first_on"),
                lastOn: try row.calendarDate("last_on"), closedBy: try row.text("acted_by"),
                closedAt: try row.timestamp("recorded_at"),
                classification: try row.optionalInt64("classification_act_no"), reopening: reopening)
        }
    }
}
