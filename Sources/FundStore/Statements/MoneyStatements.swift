package import FundCore
internal import Postgres

/// A movement of money with the act that recorded it.
package struct MoneyRecord: Hashable, Sendable {
    package let entry: Int64
    package let kind: String
    package let on: CalendarDate
    package let movement: MoneyMovement
    /// The account on the other side of the money; of a transfer, where it went to.
    package let account: AccountRecord
    package let counterparty: String?
    package let actedBy: String
    package let voucher: String?
    package let note: String?
    package let reversedBy: Int64?

    fileprivate init(_ row: Row, among places: [MoneyAccount]) throws {
        self = try row.reading("money_movement", by: "act_no") {
            try MoneyRecord(reading: row, among: places)
        }
    }

    private init(reading row: Row, among places: [MoneyAccount]) throws {
        entry = try row.int64("act_no")
        kind = try row.text("act_kind")
        on = try row.calendarDate("effective_on")
        movement = try MoneyMovement(row, among: places)
        account = try AccountRecord(row)
        counterparty = try row.optionalText("counterparty")
        actedBy = try row.text("acted_by")
        voucher = try row.optionalText("voucher")
        note = try row.optionalText("note")
        reversedBy = try row.optionalInt64("reversed_by")
    }
}

extension FundReader {
    /// Receipts, payments and transfers in order of day.
    package func moneyRecords(in span: LedgerSpan, entry: Int64? = nil) throws -> [MoneyRecord] {
        try connection.query(
            """
            select m.act_no, a.kind as act_kind, a.effective_on, m.kind as movement, m.role, m.account,
                   m.amount_dong, m.through, m.transfer_to, m.counterparty, a.acted_by, a.voucher, a.note,
                   r.act_no as reversed_by, c.code, c.name_vi, c.name_en, c.kind
            from money_movement m
            join act a using (fund_id, act_no)
            join journal_line l on l.fund_id = m.fund_id and l.act_no = m.act_no
                and (l.amount_dong > 0) = (m.kind <> 'receipt')
            join \(FundReader.knownAccounts) c on c.code = l.account
            left join reversal r on r.fund_id = m.fund_id and r.reversed_act_no = m.act_no and r.act_no <= $2
            where m.fund_id = $1 and m.act_no <= $2
              and ($3::date is null or a.effective_on >= $3) and ($4::date is null or a.effective_on <= $4)
              and ($5::bigint is null or m.act_no = $5)
            order by a.effective_on, m.act_no
            """,
            [
                fund, known, span.from.map { .date($0.day) } ?? .null,
                span.until.map { .date($0.day) } ?? .null, entry.map(Parameter.bigint) ?? .null,
            ]
        ).map { try MoneyRecord($0, among: head.moneyAccounts) }
    }
}

extension Books {
    package func record(_ movement: MoneyMovement, counterparty: String?, act: Int64) {
        let (kind, role, account) = movement.stored
        put(
            into: "money_movement",
            [
                "act_no": .bigint(act), "kind": .text(kind), "role": .text(role?.rawValue),
                "account": .text(account), "amount_dong": .bigint(movement.amount.money.dong),
                "through": .text(movement.through.code.text),
                "transfer_to": .text(movement.transferTo?.code.text), "counterparty": .text(counterparty),
            ])
    }
}

extension MoneyMovement {
    /// Its kind and its purpose as a row keeps them.
    var stored: (kind: String, role: AccountRole?, account: String?) {
        let (kind, purpose): (String, FreePlace?) =
            switch self.kind {
            case .receipt(let purpose): ("receipt", purpose)
            case .payment(let purpose): ("payment", purpose)
            case .transfer: ("transfer", nil)
            }
        return switch purpose {
        case .role(let role)?: (kind, role, nil)
        case .account(let code)?: (kind, .named, code)
        case nil: (kind, nil, nil)
        }
    }

    fileprivate init(_ row: Row, among places: [MoneyAccount]) throws {
        let through = try row.moneyAccount("through", among: places)
        let purpose: FreePlace?
        if let account = try row.optionalText("account") {
            purpose = .account(account)
        } else {
            purpose = try row.optionalKnown("role").map(FreePlace.role)
        }
        let name = try row.text("movement")
        let kind: Kind =
            switch (name, purpose) {
            case ("receipt", let purpose?): .receipt(purpose)
            case ("payment", let purpose?): .payment(purpose)
            case ("transfer", nil):
                .transfer(to: try MoneyMovement.transferTo(row, from: through, among: places))
            default: throw UnreadableValue(column: "kind", value: name)
            }
        self.init(kind, amount: try row.amount("amount_dong"), through: through)
    }

    /// Rows from when there were two accounts leave unsaid which was the other.
    private static func transferTo(_ row: Row, from: MoneyAccount, among places: [MoneyAccount]) throws
        -> MoneyAccount
    {
        guard try row.optionalText("transfer_to") == nil else {
            return try row.moneyAccount("transfer_to", among: places)
        }
        return from == .cash ? .bank : .cash
    }

    var transferTo: MoneyAccount? {
        if case .transfer(let place) = kind { place } else { nil }
    }
}
