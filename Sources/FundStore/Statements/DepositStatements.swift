package import FundCore
internal import Postgres

/// A term deposit as it is known to the reader, with what stands on record of it (sổ theo dõi tiền gửi có kỳ hạn).
package struct DepositRecord: Sendable {
    /// The act that placed it, by which it is called in the database.
    package let entry: Int64
    package let code: String
    package let deposit: TermDeposit
    /// Where the money came from; nil where it was in another deposit before.
    package let from: MoneyAccount?
    package let decision: String?
    /// In order of day.
    package let payouts: [Payout]
    package let accruals: [Accrual]

    package struct Payout: Sendable {
        package let entry: Int64
        package let kind: ActKind
        package let payout: TermDeposit.Payout
        package let through: MoneyAccount?
    }

    /// What of its interest became income.
    package struct Accrual: Sendable {
        package let entry: Int64
        package let on: CalendarDate
        package let dong: Int64
    }

    /// Where it stands at the end of a day.
    package func position(on date: CalendarDate) -> TermDeposit.Position {
        TermDeposit.Position(deposit, after: payouts.lazy.map(\.payout).filter { $0.on <= date })
    }

    /// What is booked of its interest by the end of a day, and was not paid by then.
    package func receivable(on date: CalendarDate) -> Int64 {
        accruals.reduce(0) { $1.on <= date ? $0 + $1.dong : $0 } - position(on: date).received
    }
}

extension FundReader {
    /// Every deposit whose placing is known and stands, with what stands of it, in order of placing; of all, or what one
    /// code calls.
    package func deposits(code: String? = nil) throws -> [DepositRecord] {
        let deposits = try connection.query(
            """
            select d.act_no, d.code, d.account, d.principal_dong, d.through, d.matures_on, d.rate_billionths,
                   d.early_rate_billionths, d.interest_every, d.decision, a.effective_on
            from term_deposit d join act a using (fund_id, act_no)
            where d.fund_id = $1 and d.act_no <= $2 and ($3::text is null or d.code = $3) and not exists (
                select from reversal r
                where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no and r.act_no <= $2)
            order by a.effective_on, d.act_no
            """, [fund, known, code.map(Parameter.text) ?? .null])
        guard deposits.count > 0 else { return [] }
        let payouts = try payouts()
        let accruals = try accruals()
        return try deposits.read("term_deposit", by: "act_no", "code") { row in
            let entry = try row.int64("act_no")
            return DepositRecord(
                entry: entry, code: try row.text("code"), deposit: try termDeposit(row),
                from: try row.optionalMoneyAccount("through", among: head.moneyAccounts),
                decision: try row.optionalText("decision"), payouts: payouts[entry] ?? [],
                accruals: accruals[entry] ?? [])
        }
    }

    func termDeposit(_ row: Row) throws -> TermDeposit {
        let rates = 0...AnnualRate.whole
        let every = try row.optionalText("interest_every").map { text in
            guard let period = try? Period(parsing: text) else {
                throw UnreadableValue(column: "interest_every", value: text)
            }
            return period
        }
        let account = try row.moneyAccount("account", among: head.moneyAccounts)
        let maturesOn = try row.calendarDate("matures_on")
        let deposit = try? TermDeposit(
            try row.amount("principal_dong"), in: account, placedOn: try row.calendarDate("effective_on"),
            maturesOn: maturesOn,
            rate: AnnualRate(billionths: try row.number("rate_billionths", in: rates)),
            earlyRate: AnnualRate(billionths: try row.number("early_rate_billionths", in: rates)),
            interestEvery: every)
        guard let deposit else { throw UnreadableValue(column: "matures_on", value: maturesOn.iso) }
        return deposit
    }

    /// One deposit; also where the code is typed otherwise, but can mean no other.
    package func deposit(_ code: String) throws -> DepositRecord {
        try named(code, in: .deposits) { try deposits(code: $0).first }
    }

    private func payouts() throws -> [Int64: [DepositRecord.Payout]] {
        let rows = try connection.query(
            """
            select p.act_no, p.deposit_act_no, p.principal_dong, p.interest_dong, p.through, a.effective_on, a.kind
            from deposit_payout p join act a using (fund_id, act_no)
            where p.fund_id = $1 and p.act_no <= $2 and not exists (
                select from reversal r
                where r.fund_id = p.fund_id and r.reversed_act_no = p.act_no and r.act_no <= $2)
            order by a.effective_on, p.act_no
            """, [fund, known]
        ).read("deposit_payout", by: "act_no") { row in
            (
                deposit: try row.int64("deposit_act_no"),
                payout: DepositRecord.Payout(
                    entry: try row.int64("act_no"), kind: try row.known("kind"),
                    payout: TermDeposit.Payout(
                        on: try row.calendarDate("effective_on"),
                        principal: try row.number("principal_dong", in: 0...Money.limit),
                        interest: try row.number("interest_dong", in: -Money.limit...Money.limit)),
                    through: try row.optionalMoneyAccount("through", among: head.moneyAccounts))
            )
        }
        return Dictionary(grouping: rows, by: \.deposit).mapValues { $0.map(\.payout) }
    }

    private func accruals() throws -> [Int64: [DepositRecord.Accrual]] {
        let rows = try connection.query(
            """
            select i.act_no, i.deposit_act_no, i.amount_dong, a.effective_on
            from deposit_accrual i join act a using (fund_id, act_no)
            where i.fund_id = $1 and i.act_no <= $2 and not exists (
                select from reversal r
                where r.fund_id = i.fund_id and r.reversed_act_no = i.act_no and r.act_no <= $2)
            order by a.effective_on, i.act_no
            """, [fund, known]
        ).read("deposit_accrual", by: "act_no", "deposit_act_no") { row in
            (
                deposit: try row.int64("deposit_act_no"),
                accrual: DepositRecord.Accrual(
                    entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                    dong: try row.number("amount_dong", in: -Money.limit...Money.limit))
            )
        }
        return Dictionary(grouping: rows, by: \.deposit).mapValues { $0.map(\.accrual) }
    }

    /// What rests on an act of a deposit and goes first: what came of the deposit that it placed, else a later payout of
    /// the deposit that it took from; nil where nothing does.
    package func restingOnDepositAct(_ entry: Int64) throws -> Int64? {
        for record in try deposits() {
            let payouts = record.payouts.map(\.entry)
            if record.entry == entry {
                if let last = (payouts + record.accruals.map(\.entry)).max() { return last }
            } else if payouts.contains(entry), let last = payouts.max(), last > entry {
                return last
            }
        }
        return nil
    }

    /// What the contracts of a money account hold of it, day by day.
    package func contracted(in place: MoneyAccount) throws -> MoneyTimeline {
        var timeline = MoneyTimeline()
        for record in try deposits() where record.deposit.place == place {
            timeline.add(record.deposit.principal.money.dong, on: record.deposit.placedOn)
            for payout in record.payouts { timeline.add(-payout.payout.principal, on: payout.payout.on) }
        }
        return timeline
    }
}

extension Books {
    /// - Parameter from: where the money comes from; nil where it was in another deposit before.
    package func record(
        _ deposit: TermDeposit, code: String, from: MoneyAccount?, decision: String?, act: Int64
    ) {
        put(
            into: "term_deposit",
            [
                "act_no": .bigint(act), "code": .text(code), "account": .text(deposit.place.code.text),
                "principal_dong": .bigint(deposit.principal.money.dong), "through": .text(from?.code.text),
                "matures_on": .date(deposit.maturesOn), "rate_billionths": .bigint(deposit.rate.billionths),
                "early_rate_billionths": .bigint(deposit.earlyRate.billionths),
                "interest_every": .text(deposit.interestEvery?.text), "decision": .text(decision),
            ])
    }

    /// - Parameters:
    ///   - through: where it came in; nil where all of it stays in the deposits.
    ///   - accrued: what of its interest becomes income.
    package func record(
        _ payout: TermDeposit.Payout, of deposit: Int64, through: MoneyAccount?, accrued: Int64, act: Int64
    ) {
        put(
            into: "deposit_payout",
            [
                "act_no": .bigint(act), "deposit_act_no": .bigint(deposit),
                "principal_dong": .bigint(payout.principal), "interest_dong": .bigint(payout.interest),
                "through": .text(through?.code.text),
            ])
        record(interestOf: deposit, accrued, act: act)
    }

    package func record(interestOf deposit: Int64, _ dong: Int64, act: Int64) {
        guard dong != 0 else { return }
        put(
            into: "deposit_accrual",
            [
                "act_no": .bigint(act), "deposit_act_no": .bigint(deposit), "amount_dong": .bigint(dong),
            ])
    }
}
