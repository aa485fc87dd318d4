/// Who works in a fund, and what each may do (nhân sự và phân quyền), as the books have it now.
///
/// A fund in which nobody is registered lets everybody act under any name, as before there were persons.
package struct Office: Sendable {
    /// Each once, as last recorded; those whose access was taken too.
    package let persons: [Person]
    package let rules: [OfficeRule]

    package init(persons: [Person], rules: [OfficeRule]) {
        self.persons = persons
        self.rules = rules
    }

    /// Those who may act.
    package var standing: [Person] { persons.filter { !$0.isRevoked } }

    /// Whether names say anything: somebody is registered.
    package var isStaffed: Bool { persons.contains { !$0.isRevoked } }

    /// Somebody by name or login, whether access was taken or not.
    package func person(named name: String) -> Person? {
        let key = PersonName.key(name)
        return persons.first { PersonName.key($0.name) == key }
    }

    package func person(login: String) -> Person? { standing.first { $0.login == login } }

    /// The acts that a duty allows on a day.
    package func acts(of duty: Duty, on date: CalendarDate) -> Set<ActCode> {
        Set(OfficeRule.inForce(on: date, among: rules).flatMap { $0.acts(of: duty) })
    }

    /// The duties that allow an act on a day.
    package func duties(for code: ActCode, on date: CalendarDate) -> [Duty] {
        let inForce = OfficeRule.inForce(on: date, among: rules)
        return Duty.allCases.filter { duty in inForce.contains { $0.acts(of: duty).contains(code) } }
    }

    /// Whether somebody may perform an act; nobody is asked where nobody is registered.
    ///
    /// - Parameters:
    ///   - actor: the name under which it would be recorded.
    ///   - amount: what a decision is about, in đồng; nil where it has no amount.
    /// - Throws: `person.not-registered`, `person.revoked`, `person.not-their-duty`, `person.above-limit`.
    package func refuse(
        _ code: ActCode, by actor: String, on date: CalendarDate, amount: Int64?
    ) throws(Refusal) {
        guard isStaffed else { return }
        let person = try known(actor)
        // Somebody must be able to say who may do what.
        if code.isOfPeople, !standing.contains(where: { $0.duties.contains(.administrator) }) { return }
        let allowing = duties(for: code, on: date)
        let held = allowing.filter(person.duties.contains)
        guard let first = held.first else {
            var arguments: [String: Refusal.Argument] = [
                "person": .text(person.name), "act": .phrase(code.phrase),
                "duties": .phrases(person.duties.map(\.phrase)),
            ]
            if !allowing.isEmpty { arguments["allowing"] = .phrases(allowing.map(\.phrase)) }
            throw Refusal(.notTheirDuty, arguments)
        }
        // The limit is that of an approver; whoever may do it by another duty has none.
        if held == [.approver], first == .approver, let amount, let most = person.approvesUpTo,
            amount > most.money.dong
        {
            throw Refusal(
                .aboveTheirLimit,
                [
                    "person": .text(person.name), "amount": .money(Money(amount)), "most": .money(most.money),
                ])
        }
    }

    /// - Throws: `person.not-registered`, `person.revoked`.
    package func known(_ name: String) throws(Refusal) -> Person {
        guard let person = person(named: name) else {
            var arguments: [String: Refusal.Argument] = ["name": .text(name)]
            let form = Resemblance.personForm(name)
            let near = standing.filter { Resemblance.personForm($0.name) == form }.map(\.name)
            if !near.isEmpty { arguments["near"] = .text(near.joined(separator: ", ")) }
            throw Refusal(.personNotRegistered, arguments)
        }
        guard !person.isRevoked else { throw Refusal(.personRevoked, ["person": .text(person.name)]) }
        return person
    }

    /// Who must release an act before it is recorded; nil where nobody must.
    ///
    /// - Parameter amount: in đồng; an act without an amount waits wherever there is a rule for it.
    package func release(of code: ActCode, amount: Int64?, on date: CalendarDate) -> ReleaseStep? {
        let rule = OfficeRule.inForce(on: date, among: rules).first {
            $0.code == .secondPerson && $0.subject == code.rawValue
        }
        guard let rule, case .releases(let steps) = rule.value else { return nil }
        guard let amount else { return steps.last }
        return steps.last { $0.from <= amount }
    }

    /// Whether somebody may release what another asked for.
    ///
    /// - Parameter others: whoever has had a hand in it: asked for it, appraised it.
    /// - Throws: `request.own`, `person.not-registered`, `person.revoked`, `request.not-theirs-to-release`.
    package func refuseRelease(
        of code: ActCode, by actor: String, among step: ReleaseStep?, others: [String]
    ) throws(Refusal) {
        if let same = others.first(where: { PersonName.key($0) == PersonName.key(actor) }) {
            throw Refusal(.releasedByItsOwn, ["person": .text(same), "act": .phrase(code.phrase)])
        }
        guard isStaffed else { return }
        let person = try known(actor)
        guard let step else { return }
        guard step.duties.contains(where: person.duties.contains) else {
            throw Refusal(
                .notTheirsToRelease,
                [
                    "person": .text(person.name), "act": .phrase(code.phrase),
                    "duties": .phrases(step.duties.map(\.phrase)),
                ])
        }
    }
}

extension OfficeRule {
    /// The acts that it allows a duty; none where it is about something else.
    fileprivate func acts(of duty: Duty) -> [ActCode] {
        guard code == .dutyActs, subject == duty.rawValue, case .acts(let codes) = value else { return [] }
        return codes
    }
}

extension ActCode {
    /// The key of what it is called.
    package var phrase: String { "act-kind." + rawValue }

    var isOfPeople: Bool { [.person, .personChange, .personRevocation].contains(self) }
}

extension Duty {
    package var phrase: String { "duty." + rawValue }
}
