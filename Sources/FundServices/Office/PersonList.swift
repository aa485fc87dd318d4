package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Who works with the books (người sử dụng).
    ///
    /// - Parameter all: those whose access was taken too.
    package static func persons(_ reader: FundReader, all: Bool) throws -> Answer {
        let office = try reader.office()
        let shown = office.persons.filter { all || !$0.isRevoked }
        let sheet = Sheet(
            "persons",
            [
                .words("column.name", "name"), .words("person.column.login", "login", rank: 2),
                .words("person.column.title", "title", rank: 3), .words("person.column.duties"),
                .figures("person.column.most", "approves_up_to", rank: 2),
                .words("person.column.state", rank: 1), .figures("rule.column.entry", "entry", rank: 3),
            ],
            shown.map { person in
                Sheet.Row([
                    .text(person.name), .optional(person.login), .optional(person.title),
                    .value(.phrases(person.duties.map(\.phrase))),
                    person.approvesUpTo.map { .money($0.money.dong) } ?? .empty,
                    .word("person.state." + person.state, code: person.state), .number(person.entry),
                ]) { .object(person.members) }
            })
        var parts: [Part] = [.line(Message("person.title")), .blank, .sheet(sheet)]
        if !office.isStaffed { parts.append(.line(Message("person.none"))) }
        return Answer(parts)
    }

    /// One person: duties, what they allow on a day, and all that was recorded.
    ///
    /// - Throws: `person.not-found`.
    package static func person(_ reader: FundReader, _ name: String, on date: CalendarDate) throws -> Answer {
        let office = try reader.office()
        let person = try office.registered(name)
        let allowed = person.duties.map { duty in
            (duty: duty, acts: ActCode.allCases.filter(office.acts(of: duty, on: date).contains))
        }
        let history = try reader.history(of: person)
        return Answer(
            [
                .line(person.sentence(person.isRevoked ? "person.line-revoked" : "person.line")), .blank,
                .sheet(.ofDuties(allowed)), .blank, .sheet(.ofVersions(history)),
            ],
            document: .object(
                [.init("as_of", date.json)] + person.members + [
                    .init(
                        "acts",
                        .object(
                            allowed.map { duty, acts in
                                .init(duty.rawValue, .array(acts.map { $0.rawValue.json }))
                            })), .init("history", .array(history.map(\.json))),
                ]))
    }
}

extension Sheet {
    fileprivate static func ofDuties(_ allowed: [(duty: Duty, acts: [ActCode])]) -> Sheet {
        let rows = allowed.flatMap { duty, acts in acts.map { (duty: duty, act: $0) } }
        return Sheet("acts", [.words("person.column.duty"), .words("person.column.acts")], eachOf: rows) {
            [
                .word($0.duty.phrase, code: $0.duty.rawValue),
                .word($0.act.phrase, code: $0.act.rawValue),
            ]
        }
    }

    fileprivate static func ofVersions(_ versions: [PersonVersion]) -> Sheet {
        Sheet(
            "history",
            [
                .figures("rule.column.entry"), .words("column.on"), .words("person.column.event"),
                .words("person.column.duties"), .words("rule.column.recorded-by", rank: 1),
                .words("person.column.reason", rank: 2),
            ], eachOf: versions
        ) { version in
            [
                .number(version.person.entry), .date(version.on),
                .word("act-kind." + version.kind.rawValue, code: version.kind.rawValue),
                .value(.phrases(version.person.duties.map(\.phrase))), .text(version.recordedBy),
                .optional(version.reason),
            ]
        }
    }
}

extension PersonVersion {
    fileprivate var json: JSON {
        .object(
            person.members + [
                .init("kind", .string(kind.rawValue)), .init("on", on.json),
                .init("recorded_by", recordedBy.json), .init("reason", reason.json),
            ])
    }
}

extension Person {
    fileprivate var state: String { isRevoked ? "revoked" : "standing" }
}
