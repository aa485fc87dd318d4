package import FundCore
internal import Postgres

extension Books {
    /// Puts down a classification under its act.
    package func record(_ run: Classification, act: Int64) throws {
        put(
            into: "classification_run",
            [
                "act_no": .bigint(act), "as_of": .date(run.asOf),
                "rule_valid_from": .date(run.rule.validFrom),
                "groups_from": .bigints(run.rule.groupsFrom.map(Int64.init)),
                "citation": .text(run.rule.citation),
                "certainty": .text(run.rule.certainty),
            ])
        try stream(
            run.debts, into: "classified_debt",
            "fund_id, act_no, loan_id, principal_dong, days_past_due, own_group, debt_group, reasons"
        ) { debt, writer in
            try writer.row(fields: 8)
            try writer.int32(reader.head.fundID)
            try writer.int64(act)
            try writer.int64(debt.loanID)
            try writer.int64(debt.principal)
            try writer.int32(Int32(debt.daysPastDue))
            try writer.int32(Int32(debt.ownGroup))
            try writer.int32(Int32(debt.group))
            try writer.texts(debt.reasons)
        }
    }

    /// Puts down a run of provisions under its act.
    package func record(_ run: ProvisionRun, of classification: Int64, act: Int64) throws {
        put(
            into: "provision_run",
            [
                "act_no": .bigint(act), "as_of": .date(run.asOf),
                "classification_act_no": .bigint(classification), "specific_dong": .bigint(run.specific),
                "general_dong": .bigint(run.general), "change_specific_dong": .bigint(run.changeSpecific),
                "change_general_dong": .bigint(run.changeGeneral),
            ])
        try stream(
            run.debts, into: "provisioned_debt",
            "fund_id, act_no, loan_id, principal_dong, deductible_dong, rate_ten_thousandths, specific_dong, general_dong"
        ) { debt, writer in
            try writer.row(fields: 8)
            try writer.int32(reader.head.fundID)
            try writer.int64(act)
            try writer.int64(debt.loanID)
            try writer.int64(debt.principal)
            try writer.int64(debt.deductible)
            try writer.int64(debt.rate.tenThousandths)
            try writer.int64(debt.specific)
            try writer.int64(debt.general)
        }
    }

    /// Puts down the debts whose interest a closing keeps off the balance sheet.
    func record(closed debts: [Int64: ClosedDebt], act: Int64) throws {
        try stream(
            debts.sorted { $0.key < $1.key }, into: "closed_debt", "fund_id, act_no, loan_id, debt_group"
        ) { debt, writer in
            try writer.row(fields: 4)
            try writer.int32(reader.head.fundID)
            try writer.int64(act)
            try writer.int64(debt.key)
            try writer.int32(Int32(debt.value.group))
        }
    }

    /// A row for each debt of an act, as one COPY: there may be as many as there are loans. What is collected so far is
    /// put down before.
    private func stream<Debt>(
        _ debts: [Debt], into table: String, _ columns: String,
        _ write: (Debt, inout CopyWriter) throws -> Void
    ) throws {
        try flush()
        guard !debts.isEmpty else { return }
        wrote(into: table)
        try reader.connection.copyIn("copy \(table) (\(columns)) from stdin (format binary)") { writer in
            for debt in debts { try write(debt, &writer) }
        }
    }
}
