package import FundCore
internal import Postgres

extension FundReader {
    /// The accounts that are known, under the names known: $1 is the fund, $2 the last act known.
    static let knownAccounts = """
        (
            select a.fund_id, a.code, a.kind, a.never_below_zero, coalesce(v.name_vi, a.name_vi) as name_vi,
                   coalesce(v.name_en, a.name_en) as name_en
            from account a
            left join lateral (
                select v.name_vi, v.name_en from account_version v
                where v.fund_id = a.fund_id and v.code = a.code and v.act_no <= $2
                order by v.act_no desc limit 1
            ) v on true
            where a.fund_id = $1 and (a.act_no is null or a.act_no <= $2)
        )
        """

    /// The chart with the roles that each account serves, in order of the codes.
    package func chart() throws -> [ChartAccount] {
        let roles = try rolesByAccount()
        return try connection.query(
            """
            select code, name_vi, name_en, kind, never_below_zero from \(FundReader.knownAccounts) a
            order by code collate "C"
            """, [fund, known]
        ).map { row in
            let account = try AccountRecord(row)
            return ChartAccount(
                code: account.code, nameVi: account.nameVi, nameEn: account.nameEn, kind: account.kind,
                neverBelowZero: try row.bool("never_below_zero"), roles: roles[account.code] ?? [])
        }
    }

    /// What a role has on other accounts: at the end of the day, and on each later day that books.
    package func standings(
        moving mapping: RoleMapping, on date: CalendarDate
    ) throws -> [RoleMapping.Standing] {
        try connection.query(
            """
            select greatest(l.effective_on, $4) as standing_on, l.account,
                   case when $6 then l.loan_id end as loan_id, sum(l.amount_dong)::bigint as dong
            from (select distinct account from role_history where fund_id = $1 and role = $2) r
            join journal_line l on l.fund_id = $1 and l.account = r.account and l.role = $2
            where l.account <> $3 and ($5::date is null or l.effective_on >= $5)
            group by 1, 2, 3
            having sum(l.amount_dong) <> 0
            order by 3 nulls first, 1, 2
            """,
            [
                fund, .text(mapping.role.rawValue), .text(mapping.to.code), .date(date.day),
                mapping.firstDay(on: date).map { .date($0.day) } ?? .null, .boolean(mapping.isByLoan),
            ]
        ).read("journal_line", by: "account", "standing_on") { row in
            RoleMapping.Standing(
                on: try row.calendarDate("standing_on"), account: try row.text("account"),
                loanID: try row.optionalInt64("loan_id"), dong: try row.int64("dong"))
        }
    }

    /// Every role that an account has stood for.
    package func rolesEver(of account: String) throws -> [AccountRole] {
        try connection.query(
            "select distinct role from role_history where fund_id = $1 and account = $2",
            [fund, .text(account)]
        ).read("account_role", by: "role") { try $0.known("role") }
    }

    /// Whether an entry named the account itself.
    package func isBookedDirectly(_ account: String) throws -> Bool {
        try connection.query(
            """
            select exists (
                select from journal_line where fund_id = $1 and account = $2 and role = 'named') as is_booked
            """, [fund, .text(account)])[0].bool("is_booked")
    }

    private func rolesByAccount() throws -> [String: [AccountRole]] {
        var accounts: [AccountRole: String] = [:]
        var roles: [String: [AccountRole]] = [:]
        for row in try connection.query(
            """
            -- One account a role, but for roles that stand on several.
            select distinct on (role, case when role in ('money-account', 'term-deposit') then account end) role, account
            from role_history
            where fund_id = $1 and act_no <= greatest($2, 0)
            order by role, case when role in ('money-account', 'term-deposit') then account end, act_no desc
            """, [fund, known])
        {
            let role: AccountRole = try row.reading("account_role", by: "role") { try row.known("role") }
            let account = try row.text("account")
            if role.isOnNamedAccounts {
                roles[account, default: []].append(role)
            } else {
                accounts[role] = account
            }
        }
        for role in AccountRole.allCases {
            if let account = accounts[role] { roles[account, default: []].append(role) }
        }
        return roles
    }
}

extension [ChartAccount] {
    /// - Throws: `account.not-found`.
    package func account(_ code: String) throws(Refusal) -> ChartAccount {
        guard let account = first(where: { $0.code == code }) else {
            throw Refusal(.accountNotFound, ["code": .text(code)])
        }
        return account
    }

    package func account(at place: FreePlace) throws -> ChartAccount {
        switch place {
        case .role(let role): try account(of: role)
        case .account(let code): try account(code)
        }
    }

    package func account(of role: AccountRole) throws -> ChartAccount {
        guard let account = first(where: { $0.roles.contains(role) }) else {
            throw StoreFault(
                .internalError, "The account role \(role.rawValue) has no account in this fund's chart.")
        }
        return account
    }
}

extension Books {
    package func record(_ account: ChartAccount, act: Int64) {
        put(
            into: "account",
            [
                "code": .text(account.code), "name_vi": .text(account.nameVi),
                "name_en": .text(account.nameEn), "kind": .text(account.kind.rawValue),
                "never_below_zero": .boolean(account.neverBelowZero), "act_no": .bigint(act),
            ])
    }

    package func record(nameOf account: String, vietnamese: String, english: String, act: Int64) {
        put(
            into: "account_version",
            [
                "code": .text(account), "act_no": .bigint(act), "name_vi": .text(vietnamese),
                "name_en": .text(english),
            ])
    }

    package func record(_ mapping: RoleMapping, act: Int64) {
        put(
            into: "account_role_version",
            [
                "role": .text(mapping.role.rawValue), "act_no": .bigint(act),
                "account": .text(mapping.to.code),
            ])
    }
}
