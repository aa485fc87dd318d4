import FundTestSupport
import Postgres
import Testing

@testable import FundStore

/// What somebody who may do anything changes, past every trigger, one column at a time.
@Suite struct `A column changed by an administrator` {
    /// Columns whose change nothing else in the database contradicts, and why. The chain of seals finds them.
    static let unfound: [String: String] = [
        "act.transaction_id": "the transaction of the founding, which left nothing else",
        "act_seal.rows": "what is sealed, which only the chain computes anew",
        "act_seal.seeds": "what is sealed, which only the chain computes anew",
        "account.name_en": "a name of the chart, said once",
        "account.name_vi": "a name of the chart, said once",
        "account_version.code": "a name of the chart, said once",
        "account_version.name_en": "a name of the chart, said once",
        "account_version.name_vi": "a name of the chart, said once",
        "act.acted_by": "said by whoever acted, and kept once",
        "act.login": "what the server said at the time; logins come and go",
        "act.note": "said by whoever acted, and kept once",
        "act.voucher": "said by whoever acted, and kept once",
        "application.number": "the name of an application, kept once",
        "application.purpose": "said in the application, and in no rule",
        "application.term_months": "said in the application, and in no rule",
        "application_step.decision": "the number of a decision, kept once",
        "application_step.reason": "what a decision gave as its reason, kept once",
        "appraisal_figure.declared_dong": "what an applicant said, kept once",
        "appraisal_figure.name": "what an applicant said, kept once",
        "appraisal_figure.verified_dong": "what an appraiser found, kept once",
        "application.cycle_months": "said in the application, and in no rule",
        "application.other_sources_dong": "said in the application, and in no rule",
        "application.term_reason": "said in the application, and in no rule",
        "approval_condition.condition": "what an approval asked, kept once",
        "approval_condition.days_after": "what an approval asked, kept once",
        "borrower_identity.bank": "known of people, and in no rule",
        "borrower_identity.bank_account": "known of people, and in no rule",
        "borrower_identity.id_issued_by": "known of people, and in no rule",
        "borrower_identity.id_issued_on": "known of people, and in no rule",
        "borrower_identity.id_number": "known of people, and in no rule",
        "borrower_identity.phone": "known of people, and in no rule",
        "borrower_version.address": "known of a borrower, and in no rule",
        "borrower_version.charter_capital_dong": "known of a borrower, and in no rule",
        "borrower_version.commune_code": "known of a borrower, and in no rule",
        "borrower_version.member_of": "known of a borrower, and in no rule",
        "borrower_version.registered_on": "known of a borrower, and in no rule",
        "borrower_version.registration_no": "known of a borrower, and in no rule",
        "borrower_version.registry": "known of a borrower, and in no rule",
        "borrower_version.representative_title": "known of a borrower, and in no rule",
        "condition_outcome.decision": "the number of a decision, kept once",
        "condition_outcome.sanction": "what followed from a breach, kept once",
        "decision_minutes.absent": "who met and how they voted, kept once",
        "decision_minutes.conclusion": "who met and how they voted, kept once",
        "decision_minutes.held_on": "who met and how they voted, kept once",
        "decision_minutes.number": "who met and how they voted, kept once",
        "decision_minutes.present": "who met and how they voted, kept once",
        "decision_minutes.votes": "who met and how they voted, kept once",
        "decision_minutes.votes_for": "who met and how they voted, kept once",
        "document.copies": "what is known of a paper, kept once",
        "document.expires_on": "what is known of a paper, kept once",
        "document.issued_on": "what is known of a paper, kept once",
        "document.issuer": "what is known of a paper, kept once",
        "document.kept_at": "what is known of a paper, kept once",
        "document.kind": "what is known of a paper, kept once",
        "document.number": "what is known of a paper, kept once",
        "document.sha256": "what is known of a paper, kept once",
        "loan_assignment.officer": "who looks after a loan, kept once",
        "loan.purpose_class": "what a contract is for, in no rule",
        "loan.sector": "what a contract is for, in no rule",
        "loan.draw_until": "the last day for a draw; those that were made keep to either",
        "loan.first_draw_by": "the last day for a draw; those that were made keep to either",
        "loan_amendment.draw_until": "the last day for a draw; those that were made keep to either",
        "loan_amendment.first_draw_by": "the last day for a draw; those that were made keep to either",
        "relative_identity.act_no": "which citizen is meant, held to no other row",
        "relative_identity.fund_id": "which citizen is meant, held to no other row",
        "visit.kind": "what was seen at a visit, kept once",
        "visit.visitors": "what was seen at a visit, kept once",
        "visit.purpose": "what was seen at a visit, kept once",
        "visit.wrong_dong": "what was seen at a visit, kept once",
        "visit.evidence": "what was seen at a visit, kept once",
        "visit.effect": "what was seen at a visit, kept once",
        "visit.security": "what was seen at a visit, kept once",
        "visit.ability": "what was seen at a visit, kept once",
        "visit.proposal": "what was seen at a visit, kept once",
        "visit.recall_by": "what was seen at a visit, kept once",
        "visit.next_on": "what was seen at a visit, kept once",
        "visit.document_act_no": "what was seen at a visit, kept once",
        "visit.loan_id": "what was seen at a visit, kept once",
        "loan_effect.loan_id": "what a loan did, kept once",
        "loan_effect.year": "what a loan did, kept once",
        "loan_effect.jobs": "what a loan did, kept once",
        "loan_effect.members": "what a loan did, kept once",
        "loan_effect.poor_households": "what a loan did, kept once",
        "loan_effect.revenue_dong": "what a loan did, kept once",
        "loan_effect.profit_dong": "what a loan did, kept once",
        "loan_effect.income_per_member_dong": "what a loan did, kept once",
        "loan_effect.area_square_metres": "what a loan did, kept once",
        "loan_effect.source": "what a loan did, kept once",
        "loan_effect.document_act_no": "what a loan did, kept once",
        "finding.number": "what inspectors asked for, kept once",
        "finding.source": "what inspectors asked for, kept once",
        "finding.recommendation": "what inspectors asked for, kept once",
        "finding.owner": "what inspectors asked for, kept once",
        "finding.due_on": "what inspectors asked for, kept once",
        "finding.loan_id": "what inspectors asked for, kept once",
        "finding_closing.finding_act_no": "how a finding was done, kept once",
        "finding_closing.evidence": "how a finding was done, kept once",
        "dunning.loan_id": "who was asked to pay, kept once",
        "dunning.channel": "who was asked to pay, kept once",
        "dunning.contact": "who was asked to pay, kept once",
        "dunning.promised_on": "who was asked to pay, kept once",
        "dunning.promised_dong": "who was asked to pay, kept once",
        "dunning.answer": "who was asked to pay, kept once",
        "fund_version.superior": "what the fund is called, kept once",
        "fund_version.address": "what the fund is called, kept once",
        "fund_version.tax_code": "what the fund is called, kept once",
        "fund_version.chairperson": "what the fund is called, kept once",
        "fund_version.director": "what the fund is called, kept once",
        "fund_version.chief_accountant": "what the fund is called, kept once",
        "fund_version.treasurer": "what the fund is called, kept once",
        "filing.duty": "what was sent, kept once",
        "filing.recipients": "what was sent, kept once",
        "filing.proof": "what was sent, kept once",
        "reminder.year": "of what the fund was reminded, kept once",
        "reminder.number": "of what the fund was reminded, kept once",
        "reminder.sender": "of what the fund was reminded, kept once",
        "reminder.duty": "of what the fund was reminded, kept once",
        "reminder.about": "of what the fund was reminded, kept once",
        "borrower_statement.year": "what a borrower's books say, kept once",
        "borrower_statement.revenue_dong": "what a borrower's books say, kept once",
        "borrower_statement.profit_dong": "what a borrower's books say, kept once",
        "collateral_custody.papers": "which originals lie where, kept once",
        "collateral_custody.person": "which originals lie where, kept once",
        "collateral_custody.place": "which originals lie where, kept once",
        "collateral_custody.reason": "which originals lie where, kept once",
        "collateral_insurance.collateral_id": "how collateral is insured, kept once",
        "collateral_insurance.policy": "how collateral is insured, kept once",
        "collateral_insurance.insurer": "how collateral is insured, kept once",
        "collateral_insurance.insured_dong": "how collateral is insured, kept once",
        "collateral_insurance.from_on": "how collateral is insured, kept once",
        "collateral_insurance.until_on": "how collateral is insured, kept once",
        "collateral_registration.collateral_id": "how a security is registered, kept once",
        "collateral_registration.kind": "how a security is registered, kept once",
        "collateral_registration.number": "how a security is registered, kept once",
        "collateral_registration.registry": "how a security is registered, kept once",
        "collateral_registration.registered_at": "how a security is registered, kept once",
        "collateral_registration.reason": "how a security is registered, kept once",
        "collateral_version.collateral_id": "what a piece of collateral is, kept once",
        "collateral_version.asset": "what a piece of collateral is, kept once",
        "collateral_version.owner": "what a piece of collateral is, kept once",
        "collateral_version.title_no": "what a piece of collateral is, kept once",
        "collateral_version.title_issuer": "what a piece of collateral is, kept once",
        "collateral_version.title_issued_on": "what a piece of collateral is, kept once",
        "collateral_version.parcel": "what a piece of collateral is, kept once",
        "collateral_version.map_sheet": "what a piece of collateral is, kept once",
        "collateral_version.area_square_metres": "what a piece of collateral is, kept once",
        "collateral_version.address": "what a piece of collateral is, kept once",
        "collateral_version.contract_no": "what a piece of collateral is, kept once",
        "collateral_version.contract_on": "what a piece of collateral is, kept once",
        "drawdown.note_no": "how money went out, kept once",
        "drawdown.payee": "how money went out, kept once",
        "drawdown.payee_bank": "how money went out, kept once",
        "drawdown.proof_by": "how money went out, kept once",
        "drawdown_identity.payee_account": "the account of a payee, kept once",
        "gate_exception.gate": "in spite of what money went out, kept once",
        "gate_exception.decision": "in spite of what money went out, kept once",
        "gate_exception.reason": "in spite of what money went out, kept once",
        "invoice.number": "what an invoice says, kept once",
        "invoice.series": "what an invoice says, kept once",
        "invoice.seller": "what an invoice says, kept once",
        "invoice.seller_tax_code": "what an invoice says, kept once",
        "invoice.issued_on": "what an invoice says, kept once",
        "invoice.amount_dong": "what an invoice says, kept once",
        "invoice.document_act_no": "what an invoice says, kept once",
        "valuation_price.act_no": "on which prices a valuation rests, kept once",
        "valuation_price.official_dong": "on which prices a valuation rests, kept once",
        "valuation_price.market_dong": "on which prices a valuation rests, kept once",
        "valuation_price.agreed_dong": "on which prices a valuation rests, kept once",
        "valuation_price.basis": "on which prices a valuation rests, kept once",
        "valuation_price.document_act_no": "on which prices a valuation rests, kept once",
        "relative.address": "what is known of a relative, kept once",
        "relative.application_id": "at which application somebody was declared, kept once",
        "relative.borrower_id": "who declared a relative, held to no other row",
        "relative.name": "what is known of a relative, kept once",
        "relative.relation": "what is known of a relative, kept once",
        "relative.staff": "who declared a relative, held to no other row",
        "relative_identity.id_number": "which citizen is meant, held to no other row",
        "loan_assignment.loan_id": "who looks after a loan, kept once",
        "commune.code": "a list of the state, of no fund, in no rule",
        "commune.valid_from": "a list of the state, of no fund, in no rule",
        "commune.name": "a list of the state, of no fund, in no rule",
        "commune.kind": "a list of the state, of no fund, in no rule",
        "commune.province_code": "a list of the state, of no fund, in no rule",
        "commune.province": "a list of the state, of no fund, in no rule",
        "commune.citation": "a list of the state, of no fund, in no rule",
        "former_province.first_code": "a list of the state, of no fund, in no rule",
        "former_province.last_code": "a list of the state, of no fund, in no rule",
        "former_province.province": "a list of the state, of no fund, in no rule",
        "former_province.certainty": "a list of the state, of no fund, in no rule",
        "file_rule.fund_id": "what files to come are held to",
        "file_rule.valid_from": "what files to come are held to",
        "file_rule.value": "what files to come are held to",
        "file_rule.citation": "what files to come are held to",
        "file_rule.certainty": "what files to come are held to",
        "file_rule.approved_by": "what files to come are held to",
        "asset_disposal.because": "a reason in words, kept once",
        "asset_rule.approved_by": "said by whoever set the rule, and kept once",
        "asset_rule.certainty": "the source of a rule, beside what is computed by it",
        "asset_rule.citation": "the source of a rule, beside what is computed by it",
        "asset_rule.limit_ten_thousandths": "what assets to come are held to",
        "asset_rule.valid_from": "what assets to come are held to",
        "balance_assertion.balance_on": "the balance was the same on that day",
        "balance_assertion.evidence": "where a verified balance was read, kept once",
        "borrower.kind": "both kinds may borrow",
        "borrower_version.commune": "known of a borrower, and in no rule",
        "borrower_version.legacy_district": "known of a borrower, and in no rule",
        "borrower_version.members": "known of a borrower, and in no rule",
        "borrower_version.sector": "known of a borrower, and in no rule",
        "calendar_day.day":
            "one of several days of one act, on which nothing fell due; where something did, the loans no longer agree",
        "calendar_day.decision": "the number of a decision, kept once",
        "calendar_day.is_working":
            "one of several days of one act, on which nothing fell due; where something did, the loans no longer agree",
        "calendar_day.name": "the name of a day off, kept once",
        "classification_rule.approved_by": "said by whoever set the rule, and kept once",
        "classification_rule.certainty": "the source of a rule, beside what is computed by it",
        "classification_rule.citation": "the source of a rule, beside what is computed by it",
        "classification_rule.fund_id":
            "thresholds of years in which nothing was closed; those of closed years no longer agree with the loans",
        "classification_rule.group_2_from":
            "thresholds of years in which nothing was closed; those of closed years no longer agree with the loans",
        "classification_rule.group_3_from":
            "thresholds of years in which nothing was closed; those of closed years no longer agree with the loans",
        "classification_rule.group_4_from":
            "thresholds of years in which nothing was closed; those of closed years no longer agree with the loans",
        "classification_rule.group_5_from":
            "thresholds of years in which nothing was closed; those of closed years no longer agree with the loans",
        "classification_rule.valid_from":
            "thresholds of years in which nothing was closed; those of closed years no longer agree with the loans",
        "classification_run.certainty": "what a run rested on, kept once",
        "classification_run.citation": "what a run rested on, kept once",
        "classification_run.groups_from": "what a run rested on, kept once",
        "classification_run.rule_valid_from": "what a run rested on, kept once",
        "classified_debt.days_past_due": "what a run judged a debt by, which is not computed again",
        "classified_debt.own_group": "what a run judged a debt by, which is not computed again",
        "collateral.borrower_id": "whose a piece of collateral is, kept once",
        "collateral.code": "the name of a piece of collateral, kept once",
        "collateral.kind": "what provisions to come are computed from",
        "collateral.name": "the name of a piece of collateral, kept once",
        "collateral_fact.is_realisable": "what provisions to come are computed from",
        "collateral_fact.secured_dong": "what provisions to come are computed from",
        "collateral_fact.value_dong": "what provisions to come are computed from",
        "credit_check.borrower_id": "a group that stands against no draw",
        "credit_check.source": "a group that stands against no draw",
        "distribution_rule.approved_by": "said by whoever set the rule, and kept once",
        "distribution_rule.valid_from": "the year that was distributed ended later all the same",
        "distribution_rule.value_ten_thousandths":
            "the most that the development fund may get, one part more: less may be decided",
        "entry_counterparty.counterparty": "with whom a voucher is, kept once",
        "equity_movement.decision": "the number of a decision, kept once",
        "fixed_asset.code": "the name of an asset, kept once",
        "fixed_asset.decision": "the number of a decision, kept once",
        "fixed_asset.name": "the name of an asset, kept once",
        "fund.code": "the name of the fund, kept once",
        "fund.name": "the name of the fund, kept once",
        "fund.province": "the name of the fund, kept once",
        "lending_rule.approved_by": "said by whoever set the rule, and kept once",
        "lending_rule.certainty": "the source of a rule, beside what is computed by it",
        "lending_rule.code":
            "a rule that judged nobody; those that judged somebody no longer agree with the decisions",
        "lending_source.conditions": "what was agreed with a source, kept once",
        "lending_source.decision": "what was agreed with a source, kept once",
        "lending_source.limit_dong": "what may still come of a source",
        "lending_source.name": "the name of a source, kept once",
        "loan.collateral": "what secures a contract, kept once",
        "loan.interest_every_days":
            "a day more between dates of interest, in closed months and before another plan, comes to the same interest",
        "loan.number": "the name of a contract, kept once",
        "loan_amendment.collateral": "what secures a contract, kept once",
        "loan_amendment.decision": "the number of a decision, kept once",
        "loan_amendment.reason": "what a decision gave as its reason, kept once",
        "loan_cancellation.decision": "the number of a decision, kept once",
        "loan_cancellation.reason": "what a decision gave as its reason, kept once",
        "loan_decision.council": "the minutes behind a decision, kept once",
        "loan_decision.debt_group":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.decision": "the number of a decision, kept once",
        "loan_decision.defer_interest_to":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.due_on":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.due_principal_dong":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.every_days":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.every_months":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.first_due_on":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.frozen_interest":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.frozen_until":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.instalments":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.keeps_group":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.late_by_decision": "the number of a decision, kept once",
        "loan_decision.loan_id":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_decision.programme": "the programme behind a decision, kept once",
        "loan_decision.reason": "what a decision gave as its reason, kept once",
        "loan_decision.requested_on": "what a borrower asked, and in no rule",
        "loan_decision.rescheduling":
            "what was decided in months that are not closed; what closed months booked no longer agrees",
        "loan_fact.choice":
            "how a recovery came, kept once; the rule of a payment and the part of a waiver are found",
        "loan_fact.decision": "the number of a decision, kept once",
        "money_account.kind": "a bank, the Treasury or a further till: the same role and the same books",
        "money_account.bank": "where an account is kept, and what the bank calls it, kept once",
        "money_account.name": "the name of a money account, kept once",
        "money_account.number": "where an account is kept, and what the bank calls it, kept once",
        "money_movement.counterparty": "who paid or was paid, kept once",
        "operation_key.key": "what was asked and answered, kept once",
        "operation_key.request": "what was asked and answered, kept once",
        "operation_key.summary_en": "what was asked and answered, kept once",
        "operation_key.summary_vi": "what was asked and answered, kept once",
        "period_reopening.reason": "a reason in words, kept once",
        "office_rule.fund_id": "what people may do from now on, which no act of before rests on",
        "office_rule.valid_from": "what people may do from now on, which no act of before rests on",
        "office_rule.citation": "the source of a rule, beside what is computed by it",
        "office_rule.certainty": "the source of a rule, beside what is computed by it",
        "office_rule.approved_by": "said by whoever set the rule, and kept once",
        "person_version.login": "known of a person, and in no rule of the books",
        "person_version.title": "known of a person, and in no rule of the books",
        "person_version.approves_up_to_dong": "what somebody may decide from now on",
        "person_version.revoked_because": "the reason of a decision, kept once",
        "request.request_no": "the number of a request that waits, or was rejected",
        "request.asked_on": "the day in the office, beside the day of the act",
        "request.asked_at": "when somebody asked, kept once",
        "request.login": "whose login asked, kept once",
        "request.answer_json": "what the asker saw, kept once",
        "request.summary_vi": "what the asker saw, kept once",
        "request.summary_en": "what the asker saw, kept once",
        "request.content": "the file of a request that waits; with another sum it is not released",
        "request.content_name": "the name of a file, kept once",
        "request_end.decided_at": "when somebody decided, kept once",
        "request_end.login": "whose login decided, kept once",
        "request_end.reason": "what a decision gave as its reason, kept once",
        "provision_rule.approved_by": "said by whoever set the rule, and kept once",
        "provision_rule.certainty": "the source of a rule, beside what is computed by it",
        "provision_rule.citation": "the source of a rule, beside what is computed by it",
        "provision_rule.fund_id": "what provisions to come are computed from",
        "provision_rule.months": "what provisions to come are computed from",
        "provision_rule.share_ten_thousandths": "what provisions to come are computed from",
        "provision_rule.valid_from": "what provisions to come are computed from",
        "related_party.relation": "a reason in words, kept once",
        "reversal.reason": "a reason in words, kept once",
        "risk_rule.approved_by": "said by whoever set the rule, and kept once",
        "risk_rule.certainty": "the source of a rule, beside what is computed by it",
        "risk_rule.citation": "the source of a rule, beside what is computed by it",
        "risk_rule.fund_id": "what debts to come are judged by",
        "risk_rule.number": "what debts to come are judged by",
        "risk_rule.valid_from": "what debts to come are judged by",
        "term_deposit.code": "the number of a contract, kept once",
        "term_deposit.decision": "the number of a decision, kept once",
        "term_deposit.early_rate_billionths": "what may come of a deposit that is taken out early",
        "term_deposit.interest_every": "when interest of a deposit is expected",
        "term_deposit.matures_on": "until when a deposit bears interest, in months that are not closed",
        "voucher_series.approved_by": "said by whoever set the rule, and kept once",
        "voucher_series.certainty": "the source of a rule, beside what is computed by it",
        "voucher_series.citation": "the source of a rule, beside what is computed by it",
        "voucher_series.fund_id":
            "how vouchers to come are numbered; whoever reads a number sees its series",
        "voucher_series.pattern":
            "how vouchers to come are numbered; whoever reads a number sees its series",
        "voucher_series.valid_from":
            "how vouchers to come are numbered; whoever reads a number sees its series",
    ]

    @Test func `is found, or stands in the list of those that cannot be`() throws {
        let cluster = try TestCluster.shared
        let name = try RichLife.database()
        let connection = try Look.session(cluster.conninfo(database: name))
        for fund in [1, 2, 3] as [Int32] {
            try #require(try Look.broken(connection, fund: fund) == [], "fund \(fund)")
        }
        let changes = try ColumnChange.all(connection)
        var found: [String] = []
        var unfound: [String] = []
        var refused: [String] = []
        var empty: [String] = []
        var unreadable: [String: String] = [:]
        try connection.begin()
        try connection.execute("set local session_replication_role = replica")
        for change in changes {
            let outcome = try change.make(connection) {
                try Look.broken(connection, fund: $0, except: ColumnChange.ofSchema)
            }
            switch outcome {
            case .found: found.append(change.name)
            case .notFound: unfound.append(change.name)
            case .refused: refused.append(change.name)
            case .empty: empty.append(change.name)
            case .unreadable(let reason): unreadable[change.name] = reason
            }
        }
        try connection.rollback()
        connection.close()
        try cluster.dropDatabase(name)

        let listed = `A column changed by an administrator`.unfound
        #expect(unfound.filter { listed[$0] == nil } == [], "not found, and not in the list")
        #expect(listed.keys.filter { !unfound.contains($0) }.sorted() == [], "in the list, and found")
        #expect(empty == [], "the life leaves them empty: nothing was tried")
        #expect(unreadable == [:])
        let text = """
            Of \(changes.count) columns the change of \(found.count) is found, \(refused.count) take no other value, \
            and these \(unfound.count) stay unfound:

            | Column | Why |
            |---|---|
            \(unfound.map { "| `\($0)` | \(listed[$0] ?? "?") |" }.joined(separator: "\n"))

            """
        #expect(try Page.part("columns", updatedTo: text) == text)
    }

    /// Of every row that an act has, of what belongs to no act, and of the seals themselves: each column, without a list
    /// of exceptions.
    @Test func `is found by the chain wherever a row is sealed`() throws {
        let cluster = try TestCluster.shared
        let name = try RichLife.database()
        let connection = try Look.session(cluster.conninfo(database: name))
        try connection.begin()
        for fund in [1, 2, 3] as [Int32] {
            let flaws = try Look.chain(connection, fund: fund)
            try #require(flaws == [], "fund \(fund)")
        }
        let sealed = Set(ChainFormula.tables + ChainFormula.withoutActs + ["act_seal"])
        let changes = try ColumnChange.all(connection).filter { sealed.contains($0.table) }
        #expect(Set(changes.map(\.table)) == sealed)
        var found = 0
        var unfound: [String] = []
        try connection.execute("set local session_replication_role = replica")
        for change in changes {
            switch try change.make(connection, { try Look.chain(connection, fund: $0) }) {
            case .found: found += 1
            case .refused: break
            case .notFound, .empty, .unreadable: unfound.append(change.name)
            }
        }
        try connection.rollback()
        connection.close()
        try cluster.dropDatabase(name)
        #expect(unfound == [])
        #expect(found > 400)
    }
}
