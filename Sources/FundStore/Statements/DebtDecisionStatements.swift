internal import FundCore
internal import Postgres

// Decisions about a debt: another plan, a recall, a freeze and its end, a lower group. One table keeps them.

extension FundReader {
    /// By loan.
    ///
    /// - Parameter reversed: those that were reversed, in place of those that count.
    func decisions(
        from first: Int64, through last: Int64, reversed: Bool = false
    ) -> Question<[Int64: [LoanFact]]> {
        Question(
            """
            select c.loan_id, c.act_no, a.effective_on, c.kind, c.decision, c.reason, c.programme, c.rescheduling,
                   to_json(c.due_on)::text as custom_due,
                   array_to_string(c.due_principal_dong, ',') as custom_principal,
                   c.instalments, c.every_months, c.every_days, c.first_due_on, c.defer_interest_to,
                   c.keeps_group, c.requested_on, c.late_by_decision, c.recalled_to, c.frozen_until,
                   c.frozen_interest, c.debt_group, c.council, c.specific_dong, c.general_dong,
                   array_to_string(c.evidence_kind, ',') as evidence_kinds,
                   array_to_string(c.evidence, E'\\n') as evidence_texts
            from loan_decision c join act a using (fund_id, act_no)
            where c.fund_id = $1 and c.act_no <= $2 and c.loan_id between $3 and $4
              and \(FundReader.isReversed)
            order by c.act_no
            """, [fund, known, .bigint(first), .bigint(last), .boolean(reversed)]
        ) { rows in
            try FundReader.byLoan(rows) { row in
                try row.reading("loan_decision", by: "act_no") { try row.debtDecision() }
            }
        }
    }
}

extension Row {
    fileprivate func debtDecision() throws -> LoanFact.Content {
        let decision = try text("decision")
        switch try text("kind") {
        case "rescheduling": return .rescheduling(try rescheduling(by: decision))
        case "recall":
            return .recall(
                Recall(
                    due: try calendarDate("recalled_to"), decision: decision,
                    reason: try optionalText("reason")))
        case "freeze":
            return .freeze(
                Freeze(
                    until: try calendarDate("frozen_until"), interest: try known("frozen_interest"),
                    decision: decision, programme: try optionalText("programme")))
        case "unfreezing": return .unfreeze(decision: decision)
        case "debt-group":
            return .loweredGroup(
                LoweredGroup(
                    group: Int(try number("debt_group", in: 2...5)), decision: decision,
                    reason: try text("reason")))
        case "write-off":
            return .writeOff(
                WriteOff(
                    decision: decision, council: try text("council"),
                    specific: try number("specific_dong", in: 0...Money.limit),
                    general: try number("general_dong", in: 0...Money.limit)))
        case "removal": return .removal(Removal(decision: decision, evidence: try evidence()))
        case let kind: throw UnreadableValue(column: "kind", value: kind)
        }
    }

    private func evidence() throws -> [RemovalEvidence] {
        let kinds = try text("evidence_kinds").split(separator: ",").map { word in
            guard let kind = RemovalEvidence.Kind(rawValue: String(word)) else {
                throw UnreadableValue(column: "evidence_kind", value: String(word))
            }
            return kind
        }
        let texts = try text("evidence_texts")
        let parts = texts.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard kinds.count == parts.count else { throw UnreadableValue(column: "evidence", value: texts) }
        return zip(kinds, parts).map { RemovalEvidence($0, $1) }
    }

    private func rescheduling(by decision: String) throws -> Rescheduling {
        let plan: Rescheduling.Plan
        if let agreed = try LoanTerms.CustomRow.read(self) {
            plan = .agreed(agreed)
        } else {
            guard let every = try Period(self, "every") else {
                throw UnreadableValue(column: "every_months", value: "null")
            }
            plan = .equal(
                instalments: Int(try number("instalments", in: 1...1_200)), every: every,
                firstDue: try calendarDate("first_due_on"))
        }
        return Rescheduling(
            decision: decision, plan: plan, kind: try optionalKnown("rescheduling"),
            deferInterestTo: try optionalCalendarDate("defer_interest_to"),
            programme: try optionalText("programme"), keepsGroup: try bool("keeps_group"),
            requestedOn: try optionalCalendarDate("requested_on"),
            lateByDecision: try optionalText("late_by_decision"))
    }
}

extension Books {
    func putDecision(_ fact: LoanFact, loanID: Int64) {
        let columns: [(key: String, value: StoredValue)]
        switch fact.content {
        case .rescheduling(let rescheduling): columns = Books.columns(of: rescheduling)
        case .recall(let recall):
            columns = [
                ("kind", .text("recall")), ("decision", .text(recall.decision)),
                ("reason", .text(recall.reason)), ("recalled_to", .date(recall.due)),
            ]
        case .freeze(let freeze):
            columns = [
                ("kind", .text("freeze")), ("decision", .text(freeze.decision)),
                ("programme", .text(freeze.programme)), ("frozen_until", .date(freeze.until)),
                ("frozen_interest", .text(freeze.interest.rawValue)),
            ]
        case .unfreeze(let decision):
            columns = [("kind", .text("unfreezing")), ("decision", .text(decision))]
        case .loweredGroup(let lowered):
            columns = [
                ("kind", .text("debt-group")), ("decision", .text(lowered.decision)),
                ("reason", .text(lowered.reason)), ("debt_group", .integer(lowered.group)),
            ]
        case .writeOff(let writeOff):
            columns = [
                ("kind", .text("write-off")), ("decision", .text(writeOff.decision)),
                ("council", .text(writeOff.council)), ("specific_dong", .bigint(writeOff.specific)),
                ("general_dong", .bigint(writeOff.general)),
            ]
        case .removal(let removal):
            columns = [
                ("kind", .text("removal")), ("decision", .text(removal.decision)),
                ("evidence_kind", .codes(removal.evidence.map(\.kind.rawValue))),
                ("evidence", .texts(removal.evidence.map(\.text))),
            ]
        case .draw, .payment, .rateChange, .waiver, .creditUse, .creditRefund, .amendment, .cancellation,
            .recovery:
            preconditionFailure("no decision about a debt")
        }
        put(
            into: "loan_decision",
            [("act_no", .bigint(fact.entry)), ("loan_id", .bigint(loanID))] + columns)
    }

    private static func columns(of rescheduling: Rescheduling) -> [(key: String, value: StoredValue)] {
        let plan: [(key: String, value: StoredValue)] =
            switch rescheduling.plan {
            case .agreed(let rows):
                [
                    ("due_on", .dates(rows.map(\.dueOn))),
                    ("due_principal_dong", .bigints(rows.map(\.principal.money.dong))),
                ]
            case .equal(let instalments, let every, let firstDue):
                [
                    ("instalments", .integer(instalments)), ("every_months", .integer(every.months)),
                    ("every_days", .integer(every.days)), ("first_due_on", .date(firstDue)),
                ]
            }
        return [
            ("kind", .text("rescheduling")), ("decision", .text(rescheduling.decision)),
            ("programme", .text(rescheduling.programme)),
            ("rescheduling", .text(rescheduling.kind?.rawValue)),
            ("defer_interest_to", .date(rescheduling.deferInterestTo)),
            ("keeps_group", .boolean(rescheduling.keepsGroup)),
            ("requested_on", .date(rescheduling.requestedOn)),
            ("late_by_decision", .text(rescheduling.lateByDecision)),
        ] + plan
    }
}
