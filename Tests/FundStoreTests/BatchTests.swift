import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

/// What waits at the same moment shares a transaction: each request comes to what it would come to alone.
@Suite struct `Requests that share a COMMIT` {
    private static let on = CalendarDate(parts: 2011, 4, 11)

    private func text(_ act: some Act, _ voucher: String?) throws -> String {
        let options = WriteOptions(
            on: Self.on, today: Desk.today, key: nil, actedBy: nil, voucher: voucher, ending: .commit)
        return try AskedAct(act, options).text().replacing("'", with: "''")
    }

    private func repayment(_ loan: String, _ dong: Int64, _ voucher: String) throws -> String {
        try text(
            RepayLoan(number: loan, amount: .dong(dong), prepayment: nil, holdsExcess: false, through: .bank),
            voucher)
    }

    @Test func `come to what each comes to alone`() throws {
        let desk = try Desk()
        for number in ["01", "02", "03"] {
            try desk.lend(number, 400_000_000, on: CalendarDate(parts: 2011, 1, 10))
        }
        let (cashier, clerk, writer) = ("\(desk.name)_thu", "\(desk.name)_ke", "\(desk.name)_ghi")
        try TestCluster.shared.execute(
            "create role \(cashier) login; create role \(clerk) login; create role \(writer) login")
        for (name, login, duties) in [
            ("An", nil, [Duty.administrator]), ("Bình", cashier, [.cashier]), ("Kế", clerk, [.accountant]),
        ] {
            try desk.perform(
                AddPerson(name, login: login, title: nil, duties: duties, approvesUpTo: nil), on: Desk.today)
        }
        _ = try desk.database.grant(writer: writer, readers: [], .commit)
        let hers = try Database(
            conninfo: TestCluster.shared.conninfo(database: desk.name, role: writer), fundCode: nil)
        #expect(try hers.becomeWriter())
        var line = SubmissionLine(hers)
        // What waits when a writer starts is done one by one.
        #expect(try line.workOff(until: { false }))

        let receipt = try text(
            MoveMoney(.receipt(.role(.otherIncome)), amount: .dong(5_000), through: .bank), nil)
        let asked: [(login: String, kind: String, text: String, key: String)] = [
            (cashier, "act", try repayment("01", 1_000_000, "P1"), "k1"),
            (clerk, "act", try repayment("02", 2_000_000, "P2"), "k2"),
            (cashier, "act", try repayment("01", 3_000_000, "P3"), "k3"),
            (cashier, "act", try repayment("99", 1_000, "P4"), "k4"),
            (clerk, "act", try repayment("03", 900_000_000_000, "P5"), "k5"),
            (clerk, "act", receipt, "k6"),
            (cashier, "trial", try repayment("03", 7_000_000, "P7"), "k7"),
            (cashier, "act", try repayment("03", 8_000_000, "P8"), "k8"),
            (cashier, "act", try repayment("01", 1_000_000, "P1"), "k1"),
            (cashier, "act", try repayment("03", 8_000_000, "P8"), "k9"),
        ]
        for request in asked {
            try TestCluster.shared.execute(
                """
                set session authorization \(request.login);
                select coopfund.submit('ST', '\(request.kind)', '\(request.text)', '\(request.key)', '2026-11-21', null)
                """, database: desk.name)
        }
        while try !line.isWorkedOff() { _ = try line.workOff(until: { false }) }

        func value(_ sql: String) throws -> String {
            try TestCluster.shared.execute("set search_path = coopfund; \(sql)", database: desk.name)
                .trimmingPrefix("\n").split(separator: "\n").joined(separator: " ")
        }
        let outcomes = try value(
            """
            select coalesce(outcome::json -> 'failed' ->> 'code', case when (outcome::json -> 'done' ->> 'replay')::boolean
                   then 'before' else 'done' end)
            from submission_answer order by submission_no
            """)
        #expect(
            outcomes
                == "done done done loan.not-found loan.exceeds-payoff done done done before voucher.repeated")
        #expect(
            try value("select login from act where kind in ('repayment', 'money-receipt') order by act_no")
                == "\(cashier) \(clerk) \(cashier) \(clerk) \(cashier)")
        #expect(
            try value("select amount_dong from loan_fact where kind = 'payment' order by act_no")
                == "1000000 2000000 3000000 8000000")
        let transactions = try value(
            "select count(distinct transaction_id) from act where kind in ('repayment', 'money-receipt')")
        #expect(transactions == "1")
        #expect(try desk.broken() == [])
        #expect(try desk.database.read { try $0.chain().finding.violations } == 0)
    }
}
