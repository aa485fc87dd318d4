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
            { _ = try self.voucherSeries() },
            { _ = try self.chart() }, { _ = try self.accountsByRole() }, { _ = try self.calendarDays() },
            { _ = try self.closingRecords() }, { _ = try self.borrowers() },
            { _ = try self.assets() }, { try self.equityMovementsRead() },
            { _ = try self.collaterals() }, { _ = try self.creditChecks() },
            { _ = try self.applications() }, { _ = try self.capitalMovements() },
            { _ = try self.moneyRecords(in: LedgerSpan()) }, { _ = try self.assertions() },
            { try self.distributionsRead() }, { try self.linesAreKnown() },
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
