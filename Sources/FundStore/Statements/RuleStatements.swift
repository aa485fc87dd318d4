package import FundCore
internal import Postgres

/// A row of a rule with its source and whoever stands behind it (dòng quy định).
package struct RuleRecord: DatedRule, Sendable {
    package let setting: RuleSetting
    package let validFrom: CalendarDate
    package let citation: String
    /// How sure the rule is: verified, partly, remembered or assumed.
    package let certainty: String
    /// Nil for what a fund began with, or its administrator added.
    package let act: Act?

    /// Who put it down, by whose approval, and when.
    package struct Act: Sendable {
        package let entry: Int64
        package let on: CalendarDate
        /// Microseconds since 1970 UTC.
        package let recordedAt: Int64
        package let recordedBy: String
        package let approvedBy: String
    }

    package var entry: Int64? { act?.entry }
}

extension FundReader {
    /// The rows that acts put down, as check statements read them; parameter 1 is the fund.
    static let rulesSet = [
        "lending_rule", "classification_rule", "distribution_rule", "provision_rule", "risk_rule",
        "asset_rule", "voucher_series", "office_rule", "file_rule",
    ].map {
        "select act_no, approved_by from \($0) where fund_id = $1 and act_no is not null"
    }.joined(separator: " union all ")

    /// Every row of a code that is on record, in the order in which they take each other's place.
    package func ruleRecords(of code: RuleCode) throws -> [RuleRecord] {
        let (table, value) = code.place
        return try connection.query(
            """
            select r.valid_from, r.subject, r.value, r.citation, r.certainty, r.act_no, r.approved_by,
                   a.effective_on, a.recorded_at, a.acted_by
            from (\(value)) r
            left join act a on a.fund_id = $1 and a.act_no = r.act_no
            where r.act_no is null or r.act_no <= $2
            order by r.subject, r.valid_from, coalesce(r.act_no, 0)
            """, [fund, known, .text(code.rawValue)]
        ).read(table, by: "subject", "valid_from") { try RuleRecord($0, of: code) }
    }
}

extension RuleCode {
    /// The table of its rows, and these under one set of names: the value as a text that `RuleSetting` reads.
    fileprivate var place: (table: String, rows: String) {
        let columns = "valid_from, citation, certainty, act_no, approved_by"
        if lending != nil {
            return (
                "lending_rule",
                """
                select \(columns), subject,
                       case when is_ended then 'none' else trim_scale(limit_ten_thousandths / 100.0)::text end as value
                from lending_rule where fund_id = $1 and code = $3
                """
            )
        }
        if distribution != nil {
            let whole = valueKind == .months ? "10000.0" : "100.0"
            return (
                "distribution_rule",
                """
                select \(columns), subject, trim_scale(value_ten_thousandths / \(whole))::text as value
                from distribution_rule where fund_id = $1 and code = $3
                """
            )
        }
        if provision != nil {
            return (
                "provision_rule",
                """
                select \(columns), subject,
                       coalesce(months::text, trim_scale(share_ten_thousandths / 100.0)::text) as value
                from provision_rule where fund_id = $1 and code = $3
                """
            )
        }
        if risk != nil {
            return (
                "risk_rule",
                """
                select \(columns), subject,
                       case when is_ended then 'none'
                            when groups is not null then (
                                select string_agg(concat_ws(':', s.days, s.debt_group), ',' order by s.days)
                                from unnest(from_days, groups) as s (days, debt_group))
                            else number::text end as value
                from risk_rule where fund_id = $1 and code = $3
                """
            )
        }
        if asset != nil {
            return (
                "asset_rule",
                """
                select \(columns), '' as subject,
                       case when is_ended then 'none' else trim_scale(limit_ten_thousandths / 100.0)::text end as value
                from asset_rule where fund_id = $1 and code = $3
                """
            )
        }
        if office != nil {
            return (
                "office_rule",
                """
                select \(columns), subject, coalesce(value, 'none') as value
                from office_rule where fund_id = $1 and code = $3
                """
            )
        }
        if file != nil {
            return (
                "file_rule",
                """
                select \(columns), subject, case when is_ended then 'none' else value end as value
                from file_rule where fund_id = $1 and code = $3
                """
            )
        }
        if self == .voucherSeries {
            return (
                "voucher_series",
                """
                select \(columns), subject, pattern::text as value
                from voucher_series where fund_id = $1 and $3::text is not null
                """
            )
        }
        return (
            "classification_rule",
            """
            select \(columns), '' as subject,
                   concat_ws(',', group_2_from, group_3_from, group_4_from, group_5_from) as value
            from classification_rule where fund_id = $1 and $3::text is not null
            """
        )
    }
}

extension RuleRecord {
    fileprivate init(_ row: Row, of code: RuleCode) throws {
        let (value, subject) = (try row.optionalText("value"), try row.text("subject"))
        do throws(RuleSetting.Flaw) {
            setting = try RuleSetting(
                code, value: value, subject: subject.isEmpty ? nil : subject)
        } catch {
            throw UnreadableValue(column: "value", value: value ?? subject)
        }
        validFrom = try row.calendarDate("valid_from")
        citation = try row.text("citation")
        certainty = try row.text("certainty")
        act = try row.optionalInt64("act_no").map { entry in
            Act(
                entry: entry, on: try row.calendarDate("effective_on"),
                recordedAt: try row.timestamp("recorded_at"), recordedBy: try row.text("acted_by"),
                approvedBy: try row.text("approved_by"))
        }
    }
}

extension Books {
    /// Puts down a row of a rule under its act.
    package func record(
        _ setting: RuleSetting, from validFrom: CalendarDate, citation: String, certainty: Certainty,
        approvedBy: String, act: Int64
    ) {
        // Every kind of row says these beside its value.
        let source: [(key: String, value: StoredValue)] = [
            ("valid_from", .date(validFrom)), ("citation", .text(citation)),
            ("certainty", .text(certainty.rawValue)), ("act_no", .bigint(act)),
            ("approved_by", .text(approvedBy)),
        ]
        let (code, subject) = (setting.code.rawValue, setting.subject ?? "")
        if setting.code.risk != nil {
            return put(into: "risk_rule", Books.risk(code, subject, setting.value) + source)
        }
        if setting.code.asset != nil {
            return put(into: "asset_rule", Books.limit(code, setting.value) + source)
        }
        if setting.code.office != nil {
            let value = setting.value == .ended ? nil : setting.value?.text
            return put(
                into: "office_rule",
                [("code", .text(code)), ("subject", .text(subject)), ("value", .text(value))] + source)
        }
        if setting.code.file != nil {
            let isEnded = setting.value == .ended
            return put(
                into: "file_rule",
                [
                    ("code", .text(code)), ("subject", .text(subject)),
                    ("value", .text(isEnded ? nil : setting.value?.text)), ("is_ended", .boolean(isEnded)),
                ] + source)
        }
        switch setting.value {
        case .thresholds(let days):
            let groups = days.enumerated().map {
                (key: "group_\($0 + 2)_from", value: StoredValue.integer($1))
            }
            put(into: "classification_rule", groups + source)
        case .share(let share) where setting.code.distribution != nil:
            put(into: "distribution_rule", Books.distribution(code, subject, share.tenThousandths) + source)
        case .share(let share) where setting.code.provision != nil:
            put(into: "provision_rule", Books.provision(code, subject, share: share.tenThousandths) + source)
        case .duration(let months):
            put(into: "provision_rule", Books.provision(code, subject, months: months) + source)
        case .months(let months):
            put(into: "distribution_rule", Books.distribution(code, subject, months.tenThousandths) + source)
        case .share(let share):
            put(into: "lending_rule", Books.lending(code, subject, limit: share.tenThousandths) + source)
        case .pattern(let pattern):
            put(
                into: "voucher_series",
                [("subject", .text(subject)), ("pattern", .text(pattern.text))] + source)
        case .ended: put(into: "lending_rule", Books.lending(code, subject, isEnded: true) + source)
        case .days, .group, .steps: preconditionFailure("only rules on risk have such a value")
        case .acts, .releases, .demands, .bound, .plan, .deadline:
            preconditionFailure("only rules of the office and of loan files have such a value")
        case nil: put(into: "lending_rule", Books.lending(code, subject) + source)
        }
    }

    private static func distribution(
        _ code: String, _ subject: String, _ value: Int64
    ) -> [(key: String, value: StoredValue)] {
        [("code", .text(code)), ("subject", .text(subject)), ("value_ten_thousandths", .bigint(value))]
    }

    private static func provision(
        _ code: String, _ subject: String, share: Int64? = nil, months: Int? = nil
    ) -> [(key: String, value: StoredValue)] {
        [
            ("code", .text(code)), ("subject", .text(subject)), ("share_ten_thousandths", .bigint(share)),
            ("months", .integer(months)),
        ]
    }

    private static func risk(
        _ code: String, _ subject: String, _ value: RuleValue?
    ) -> [(key: String, value: StoredValue)] {
        var (days, groups): ([Int64]?, [Int64]?)
        var number: Int?
        switch value {
        case .steps(let steps): (days, groups) = (steps.map { Int64($0.days) }, steps.map { Int64($0.group) })
        case .days(let value), .group(let value), .duration(let value): number = value
        default: break
        }
        return [
            ("code", .text(code)), ("subject", .text(subject)), ("from_days", .bigints(days)),
            ("groups", .bigints(groups)), ("number", .integer(number)),
            ("is_ended", .boolean(value == .ended)),
        ]
    }

    private static func limit(
        _ code: String, _ value: RuleValue?
    ) -> [(key: String, value: StoredValue)] {
        let limit: Int? =
            switch value {
            case .share(let share): Int(share.tenThousandths)
            default: nil
            }
        return [
            ("code", .text(code)), ("limit_ten_thousandths", .integer(limit)),
            ("is_ended", .boolean(value == .ended)),
        ]
    }

    private static func lending(
        _ code: String, _ subject: String, limit: Int64? = nil, isEnded: Bool = false
    ) -> [(key: String, value: StoredValue)] {
        [
            ("code", .text(code)), ("subject", .text(subject)), ("limit_ten_thousandths", .bigint(limit)),
            ("is_ended", .boolean(isEnded)),
        ]
    }
}
