internal import FundCore
internal import Postgres

extension FundReader {
    /// Every table is read as the commands read it, those of loans beside (`LoanChecks`): of each the first row
    /// that does not read is told.
    func rowsAreReadable() throws -> Check.Finding {
        var finding = Check.Finding(Check.rows)
        let readers: [() throws -> Void] = [
            { try self.actsAreKnown() }, { _ = try self.lendingRules() },
            { _ = try self.classificationRules() }, { _ = try self.distributionRules() },
            { _ = try self.provisionRules() }, { _ = try self.riskRules() }, { _ = try self.assetRules() },
            { _ = try self.office() }, { _ = try self.requests(waitingOnly: false) },
            { _ = try self.voucherSeries() },
            { _ = try self.chart() }, { _ = try self.accountsByRole() }, { _ = try self.calendarDays() },
            { _ = try self.closingRecords() }, { _ = try self.borrowers() },
            { _ = try self.assets() }, { try self.equityMovementsRead() },
            { _ = try self.collaterals() }, { _ = try self.creditChecks() },
            { _ = try self.applications() }, { _ = try self.capitalMovements() },
            { _ = try self.moneyRecords(in: LedgerSpan()) }, { _ = try self.assertions() },
            { try self.distributionsRead() }, { try self.linesAreKnown() }, { try self.runsRead() },
            { try self.reversedDecisionsRead() },
        ]
        for read in readers {
            if let obstacle = try obstacle(in: read) { finding.add(obstacle) }
        }
        return finding
    }

    private func actsAreKnown() throws {
        try connection.stream(
            "select act_no, kind, effective_on, recorded_at from act where fund_id = $1", [fund]
        ) { line in
            let row = copy line
            try row.reading("act", by: "act_no") {
                _ = try (row.known("kind", as: ActKind.self), row.calendarDate("effective_on"))
                _ = try row.timestamp("recorded_at")
            }
        }
    }

    private func creditChecks() throws -> [Int64] {
        try connection.query(
            "select act_no, debt_group from credit_check where fund_id = $1", [fund]
        ).read("credit_check", by: "act_no") { try $0.number("debt_group", in: 1...5) }
    }

    private func capitalMovements() throws -> [Int64?] {
        try connection.query("select act_no from capital_movement where fund_id = $1", [fund]).map {
            try capitalMovement($0.int64("act_no"))?.dong
        }
    }

    private func equityMovementsRead() throws {
        for row in try connection.query("select act_no from equity_movement where fund_id = $1", [fund]) {
            _ = try equityMovement(row.int64("act_no"))
        }
    }

    private func distributionsRead() throws {
        for row in try connection.query(
            "select act_no from surplus_distribution where fund_id = $1", [fund])
        {
            _ = try distribution(entry: row.int64("act_no"))
        }
    }

    /// What runs and closings keep of each debt by its extremes, as many as the rows may be.
    private func runsRead() throws {
        _ = try connection.query(
            """
            select act_no, as_of, rule_valid_from, array_to_string(groups_from, ',') as groups_from
            from classification_run where fund_id = $1
            """, [fund]
        ).read("classification_run", by: "act_no") { row in
            _ = try (row.calendarDate("as_of"), row.calendarDate("rule_valid_from"))
            let thresholds = try row.text("groups_from")
            guard thresholds.split(separator: ",").allSatisfy({ Int($0).map { $0 >= 0 } ?? false }) else {
                throw UnreadableValue(column: "groups_from", value: thresholds)
            }
        }
        _ = try connection.query("select act_no, as_of from provision_run where fund_id = $1", [fund])
            .read("provision_run", by: "act_no") { try $0.calendarDate("as_of") }
        let days = 0...Int64(Int32.max)
        for (table, columns) in [
            (
                "classified_debt",
                [
                    ("principal_dong", 1...Money.limit), ("days_past_due", days), ("own_group", 1...5),
                    ("debt_group", 1...5),
                ]
            ),
            (
                "provisioned_debt",
                [
                    ("principal_dong", 1...Money.limit), ("deductible_dong", 0...Money.limit),
                    ("rate_ten_thousandths", 0...Share.whole), ("specific_dong", 0...Money.limit),
                    ("general_dong", 0...Money.limit),
                ]
            ), ("closed_debt", [("debt_group", 1...5)]),
        ] {
            let extremes = ["min", "max"].map { extreme in
                let values = columns.map { "\(extreme)(\($0.0)) as \($0.0)" }.joined(separator: ", ")
                return "select act_no, \(values) from \(table) where fund_id = $1 group by act_no"
            }
            _ = try connection.query(extremes.joined(separator: " union all "), [fund])
                .read(table, by: "act_no") { row in
                    for (column, range) in columns { _ = try row.number(column, in: range) }
                }
        }
    }

    /// Those that stand are read with their loans.
    private func reversedDecisionsRead() throws {
        _ = try connection.ask(decisions(from: 0, through: .max, reversed: true))
    }

    /// By what each role has on each account, the first and the last day.
    private func linesAreKnown() throws {
        _ = try connection.query(
            """
            select role, account, min(effective_on) as first, max(effective_on) as last
            from journal_line where fund_id = $1 group by role, account
            """, [fund]
        ).read("journal_line", by: "role", "account") { row in
            _ = try row.known("role", as: AccountRole.self)
            _ = try (row.calendarDate("first"), row.calendarDate("last"))
        }
    }
}
