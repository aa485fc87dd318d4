package import FundCore
internal import Postgres

extension Office {
    /// Everybody on record, as last recorded through an act.
    static func persons(fund: Parameter, known: Parameter) -> Question<[Person]> {
        Question(
            """
            select distinct on (caseless_form(name))
                   name, login, title, array_to_string(duties, ',') as duties, approves_up_to_dong,
                   revoked_because is not null as is_revoked, act_no
            from person_version where fund_id = $1 and act_no <= $2
            order by caseless_form(name), act_no desc
            """, [fund, known]
        ) { rows in
            // In the order of names; who is whose elder is no matter of the books.
            try rows.read("person_version", by: "name", "act_no") { try Person($0) }
        }
    }

    static func rules(fund: Parameter, known: Parameter) -> Question<[OfficeRule]> {
        Question(
            """
            select code, subject, valid_from, value, citation, certainty, act_no
            from office_rule where fund_id = $1 and (act_no is null or act_no <= $2)
            """, [fund, known]
        ) { rows in
            try rows.read("office_rule", by: "code", "subject", "valid_from") { row in
                let code: OfficeRule.Code = try row.known("code")
                let (subject, value) = (try row.text("subject"), try row.optionalText("value"))
                guard
                    let setting = try? RuleSetting(RuleCode(code), value: value ?? "none", subject: subject),
                    let read = setting.value
                else { throw UnreadableValue(column: "value", value: value ?? subject) }
                return OfficeRule(
                    code: code, subject: subject, validFrom: try row.calendarDate("valid_from"), value: read,
                    citation: try row.text("citation"), certainty: try row.text("certainty"),
                    entry: try row.optionalInt64("act_no"))
            }
        }
    }
}

extension Person {
    fileprivate init(_ row: Row) throws {
        let written = try row.text("duties")
        let words = written.split(separator: ",").map(String.init)
        let duties = words.compactMap(Duty.init(rawValue:))
        guard duties.count == words.count else { throw UnreadableValue(column: "duties", value: written) }
        self.init(
            name: try row.text("name"), login: try row.optionalText("login"),
            title: try row.optionalText("title"), duties: duties,
            approvesUpTo: try row.optionalInt64("approves_up_to_dong") == nil
                ? nil : row.amount("approves_up_to_dong"),
            isRevoked: try row.bool("is_revoked"), entry: try row.int64("act_no"))
    }
}

/// A person as an act recorded it, with who did, when, and why where access was taken.
package struct PersonVersion: Sendable {
    package let person: Person
    package let kind: ActKind
    package let on: CalendarDate
    package let recordedAt: Int64
    package let recordedBy: String
    package let reason: String?
}

extension FundReader {
    /// Who works in the fund and what each may do, as far as it is known.
    package func office() throws -> Office {
        let (persons, rules) = try connection.ask(
            Office.persons(fund: fund, known: known), Office.rules(fund: fund, known: known))
        return Office(persons: persons, rules: rules)
    }

    package func officeRules() throws -> [OfficeRule] {
        try connection.ask(Office.rules(fund: fund, known: known))
    }

    /// All that was recorded of one person, in order.
    package func history(of person: Person) throws -> [PersonVersion] {
        try connection.query(
            """
            select v.name, v.login, v.title, array_to_string(v.duties, ',') as duties, v.approves_up_to_dong,
                   v.revoked_because is not null as is_revoked, v.revoked_because, v.act_no, a.kind,
                   a.effective_on, a.recorded_at, a.acted_by
            from person_version v join act a using (fund_id, act_no)
            where v.fund_id = $1 and v.act_no <= $2 and caseless_form(v.name) = caseless_form($3)
            order by v.act_no
            """, [fund, known, .text(person.name)]
        ).read("person_version", by: "name", "act_no") { row in
            PersonVersion(
                person: try Person(row), kind: try row.known("kind"),
                on: try row.calendarDate("effective_on"), recordedAt: try row.timestamp("recorded_at"),
                recordedBy: try row.text("acted_by"), reason: try row.optionalText("revoked_because"))
        }
    }
}

extension Books {
    /// - Parameter reason: why access is taken; nil where it is given.
    package func record(_ person: Person, revokedBecause reason: String? = nil) {
        put(
            into: "person_version",
            [
                "act_no": .bigint(person.entry), "name": .text(person.name), "login": .text(person.login),
                "title": .text(person.title), "duties": .codes(person.duties.map(\.rawValue)),
                "approves_up_to_dong": .bigint(person.approvesUpTo?.money.dong),
                "revoked_because": .text(reason),
            ])
    }

    /// Whether several people use the login of this session, so that the names they give are claims.
    package var namesAreClaims: Bool { login.isShared }

    /// Whether whoever acts may do what a row of their file is (nhiệm vụ của từng dòng).
    ///
    /// - Throws: as `refuseOthersDuty(amount:)`; `import.second-person` where such an act waits for somebody and files do not.
    package func refuseRows(of code: ActCode, amount: Int64? = nil) throws {
        guard office.isStaffed else { return }
        let today = request.matter.today
        try office.refuse(code, by: namedActor(), on: today, amount: amount)
        guard request.release == nil, office.release(of: .import, amount: nil, on: today) == nil,
            office.release(of: code, amount: amount, on: today) != nil
        else { return }
        throw Refusal(.fileNeedsSecondPerson, ["act": .phrase(code.phrase)])
    }

    /// Whether a name that stands in an act is one of the office; nobody is asked where nobody is registered.
    ///
    /// - Throws: `person.not-registered`, `person.revoked`.
    package func refuseUnknownPerson(_ name: String?) throws(Refusal) {
        guard let name, office.isStaffed else { return }
        _ = try office.known(name)
    }

    /// Whether whoever acts may: asked before the act is decided, and once more when it is known what it is about.
    ///
    /// - Throws: `application.name-needed` where somebody is registered and nobody is named; `person.not-registered`,
    ///   `person.revoked`, `person.not-their-duty`, `person.above-limit`.
    func refuseOthersDuty(amount: Int64?) throws {
        guard office.isStaffed else { return }
        try office.refuse(request.matter.code, by: namedActor(), on: request.matter.today, amount: amount)
    }
}
