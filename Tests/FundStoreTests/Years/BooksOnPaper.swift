import FundCore
import FundTestSupport
import Postgres

/// The journal of one fund as anybody with psql would read it, past all of our own reading.
struct BooksOnPaper {
    private let connection: Connection
    private let fund: Parameter

    init(database: String, fund code: String) throws {
        connection = try Connection(
            TestCluster.shared.conninfo(database: database),
            options: ["options": "-c search_path=coopfund,pg_temp"])
        fund = .integer(
            try connection.query("select fund_id from fund where code = $1", [.text(code)])[0].int32(
                "fund_id"))
    }

    /// What every account holds at the end of a day, by account.
    typealias Balances = [String: Int64]

    /// For each of the days, in order, what every account holds at its end.
    func balances(at days: [CalendarDate]) throws -> [Balances] {
        var moved: [(on: CalendarDate, account: String, dong: Int64)] = []
        for row in try connection.query(
            """
            select account, (date_trunc('month', effective_on) + interval '1 month - 1 day')::date as month_end,
                   sum(amount_dong)::bigint as dong
            from journal_line where fund_id = $1 group by 1, 2
            """, [fund])
        {
            moved.append(
                (CalendarDate(day: try row.date("month_end")), try row.text("account"), try row.int64("dong"))
            )
        }
        return days.map { day in
            var balances: Balances = [:]
            for line in moved where line.on <= day { balances[line.account, default: 0] += line.dong }
            return balances.filter { $0.value != 0 }
        }
    }

    /// What stands on each account for each loan at the end of a day, by the loan's number.
    func loans(at date: CalendarDate) throws -> [String: Balances] {
        var loans: [String: Balances] = [:]
        for row in try connection.query(
            """
            select l.number, j.account, sum(j.amount_dong)::bigint as dong
            from journal_line j join loan l using (fund_id, loan_id)
            where j.fund_id = $1 and j.effective_on <= $2
            group by 1, 2 having sum(j.amount_dong) <> 0
            """, [fund, .date(date.day)])
        {
            loans[try row.text("number"), default: [:]][try row.text("account")] = try row.int64("dong")
        }
        return loans
    }

    /// What the closing of a month stored for each account.
    func stored(at date: CalendarDate) throws -> Balances {
        var balances: Balances = [:]
        for row in try connection.query(
            """
            select b.account, (b.opening_dong + b.debit_dong - b.credit_dong)::bigint as dong
            from period_balance b join period_closing c using (fund_id, act_no)
            where c.fund_id = $1 and c.last_on = $2
              and not exists (
                  select from period_reopening r where r.fund_id = c.fund_id and r.closing_act_no = c.act_no)
            """, [fund, .date(date.day)])
        {
            balances[try row.text("account")] = try row.int64("dong")
        }
        return balances.filter { $0.value != 0 }
    }
}
