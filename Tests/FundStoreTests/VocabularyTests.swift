import FundCore
import FundStore
import FundTestSupport
import Testing

/// The words that a column may hold are the program's, no more and no fewer.
@Suite struct `The vocabularies of the schema` {
    struct Vocabulary: Sendable, CustomTestStringConvertible {
        let place: String
        let words: [String]
        var testDescription: String { place }

        init(_ place: String, _ words: [String]) {
            self.place = place
            self.words = words
        }
    }

    private static func all<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }

    static let vocabularies = [
        Vocabulary("loan.loan_method_is_known", all(RepaymentMethod.self)),
        Vocabulary("loan.loan_day_count_is_known", all(DayCount.self)),
        Vocabulary("loan.loan_rounding_is_known", all(Rounding.self)),
        Vocabulary("loan.loan_roll_is_known", all(Roll.self)),
        Vocabulary("loan.loan_allocation_is_known", all(AllocationOrder.self)),
        Vocabulary("loan.loan_prepayment_is_known", all(PrepaymentRule.self)),
        Vocabulary(
            "loan_fact.loan_fact_kind_is_known",
            ["draw", "payment", "rate-change", "waiver", "credit-use", "credit-refund", "recovery"]),
        Vocabulary(
            "loan_fact.loan_fact_choice_is_known",
            ["payment", "waiver", "recovery"] + all(PrepaymentRule.self) + all(WaivedComponent.self)
                + all(RecoveryKind.self)),
        Vocabulary("capital_movement.capital_source_is_known", all(CapitalSource.self)),
        Vocabulary("money_account.money_account_kind_is_known", all(MoneyAccount.Kind.self)),
        Vocabulary("lending_source.lending_source_kind_is_known", all(CapitalSource.self)),
        Vocabulary("lending_source.lending_source_bearer_is_known", all(RiskBearer.self)),
        Vocabulary("money_movement.money_movement_kind_is_known", ["receipt", "payment", "transfer"]),
        Vocabulary("money_movement.money_movement_role_is_known", all(AccountRole.self)),
        Vocabulary("journal_line.journal_line_role_is_known", all(AccountRole.self)),
        Vocabulary("account_role.account_role_role_is_known", all(AccountRole.self)),
        Vocabulary("account_role_version.account_role_version_role_is_known", all(AccountRole.self)),
        Vocabulary("surplus_share.surplus_share_role_is_known", all(AccountRole.self)),
        Vocabulary("account.account_kind_is_known", all(AccountKind.self)),
        Vocabulary("borrower.borrower_kind_is_known", all(BorrowerKind.self)),
        Vocabulary(
            "application_step.application_step_is_known",
            ["appraised", "approved", "rejected", "withdrawn", "reopened"]),
        Vocabulary(
            "balance_assertion.balance_assertion_evidence_is_known", all(BalanceAssertion.Evidence.self)),
        Vocabulary("lending_rule.lending_rule_is_known", all(LendingRule.Code.self)),
        Vocabulary("distribution_rule.distribution_rule_is_known", all(DistributionRule.Code.self)),
        Vocabulary("voucher_series.voucher_series_subject_is_known", all(VoucherSubject.self)),
        Vocabulary("voucher_series.voucher_series_certainty_is_known", all(Certainty.self)),
        Vocabulary("provision_rule.provision_rule_code_is_known", all(ProvisionRule.Code.self)),
        Vocabulary("provision_rule.provision_rule_certainty_is_known", all(Certainty.self)),
        Vocabulary("collateral.collateral_kind_is_known", all(CollateralKind.self)),
        Vocabulary("collateral_fact.collateral_fact_kind_is_known", ["valuation", "security", "release"]),
        Vocabulary("office_rule.office_rule_code_is_known", all(OfficeRule.Code.self)),
        Vocabulary("office_rule.office_rule_certainty_is_known", all(Certainty.self)),
        Vocabulary("person_version.person_version_duties_are_known", all(Duty.self)),
        Vocabulary("document.document_kind_is_known", all(DocumentKind.self)),
        Vocabulary("file_rule.file_rule_code_is_known", all(FileRule.Code.self)),
        Vocabulary("file_rule.file_rule_certainty_is_known", all(Certainty.self)),
        Vocabulary("commune.commune_kind_is_known", ["xã", "phường", "đặc khu"]),
        Vocabulary("former_province.former_province_certainty_is_known", ["verified", "assumed"]),
        Vocabulary("request_end.request_end_state_is_known", all(RequestRecord.End.State.self)),
        Vocabulary("submission.submission_kind_is_known", all(Submission.Kind.self)),
        Vocabulary("lending_rule.lending_rule_certainty_is_known", all(Certainty.self)),
        Vocabulary("distribution_rule.distribution_rule_certainty_is_known", all(Certainty.self)),
        Vocabulary("classification_rule.classification_certainty_is_known", all(Certainty.self)),
        Vocabulary("surplus_distribution.surplus_distribution_rating_is_known", all(Rating.self)),
    ]

    @Test(arguments: vocabularies)
    func `are the program's`(_ vocabulary: Vocabulary) throws {
        let parts = vocabulary.place.split(separator: ".")
        let definition = try ask(
            """
            select pg_get_constraintdef(oid) from pg_constraint
            where conrelid = 'coopfund.\(parts[0])'::regclass and conname = '\(parts[1])'
            """)
        let words = definition.matches(of: /'([^']*)'::text/).map { String($0.1) }
        #expect(Set(words) == Set(vocabulary.words), "\(definition)")
    }

    @Test func `name every kind of act, and a table for each`() throws {
        #expect(try words("select kind from coopfund.act_kind") == ActKind.allCases.map(\.rawValue).sorted())
        #expect(
            try words("select distinct kind from coopfund.row_of_act")
                == ActKind.allCases.filter { $0 != .founding }.map(\.rawValue).sorted())
    }

    /// What a step of a distribution may be stands in a function.
    @Test func `name every step of a distribution`() throws {
        let body = try ask("select prosrc from pg_proc where proname = 'surplus_findings_read'")
        let list = try #require(body.firstMatch(of: /'step' in \(([^)]*)\)/))
        #expect(
            Set(list.1.matches(of: /'([a-z-]+)'/).map { String($0.1) })
                == Set(SurplusStep.allCases.map(\.rawValue)))
    }

    /// Rows of acts have the guard, whichever table comes next.
    @Test func `leave no table of acts unguarded`() throws {
        let unguarded = try words(
            """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'act_no'
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind = 'r'
              and c.relname not in ('act', 'operation_key', 'identifier_before')
              and not exists (select from coopfund.row_of_act r where r.relation = c.relname)
            """)
        #expect(unguarded == [])
    }

    private func ask(_ sql: String) throws -> String {
        try TestCluster.shared.execute(sql, database: Desk.migratedDatabase())
    }

    private func words(_ sql: String) throws -> [String] {
        try ask(sql).split(separator: "\n").map(String.init).sorted()
    }
}
