/// How a security stands at the registry (đăng ký biện pháp bảo đảm).
package struct CollateralRegistration: Hashable, Sendable {
    package let kind: RegistrationKind
    /// Of the registry's file; nil where it is waived.
    package let number: String?
    package let registry: String?
    /// The hour decides who comes first.
    package let at: TimeOfDay?
    /// Why it is waived, or what else there is to say.
    package let reason: String?

    package init(
        _ kind: RegistrationKind, number: String?, registry: String?, at: TimeOfDay?, reason: String?
    ) {
        self.kind = kind
        self.number = number
        self.registry = registry
        self.at = at
        self.reason = reason
    }
}

/// What was done at the registry (loại đăng ký).
package enum RegistrationKind: String, CaseIterable, Sendable {
    case registered
    /// Đăng ký thay đổi.
    case changed
    /// Nobody registers it, for a reason that was decided.
    case waived
    /// Xóa đăng ký.
    case discharged
}

/// How a security stands at the registry on a day (tình trạng đăng ký).
package enum RegistrationState: String, CaseIterable, Sendable {
    case nothing = "none"
    case registered
    case waived
    case discharged

    /// Neither registered nor waived.
    package var isBare: Bool { self == .nothing || self == .discharged }
}

/// `09:30` (giờ, phút).
package struct TimeOfDay: Hashable, Sendable {
    package let minutes: Int

    package var text: String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return two(minutes / 60) + ":" + two(minutes % 60)
    }

    /// Reads `09:30`, `9:30`, `9h30`.
    ///
    /// - Throws: `notATimeOfDay`.
    package init(parsing text: String) throws(TextFlaw) {
        let parts = Identifier.normal(text).split(omittingEmptySubsequences: false) { ":hg".contains($0) }
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { throw .notATimeOfDay }
        minutes = hour * 60 + minute
    }
}

/// Insurance of what secures a loan (bảo hiểm tài sản bảo đảm).
package struct CollateralInsurance: Hashable, Sendable {
    package let policy: String
    package let insurer: String
    package let amount: Amount
    package let from: CalendarDate
    /// The last day on which it counts.
    package let until: CalendarDate

    package init(
        policy: String, insurer: String, amount: Amount, from: CalendarDate, until: CalendarDate
    ) {
        self.policy = policy
        self.insurer = insurer
        self.amount = amount
        self.from = from
        self.until = until
    }

    /// Why it cannot be so.
    package var refusal: Refusal? {
        from <= until
            ? nil : Refusal(.insuranceBackwards, ["from": .date(from), "until": .date(until)])
    }
}

/// Whether originals come into the vault, or leave it (nhập kho, xuất kho).
package enum CustodyDirection: String, CaseIterable, Sendable {
    case arrival = "in"
    case departure = "out"
}

/// Originals that came into the vault, or left it (nhập, xuất kho giấy tờ tài sản bảo đảm).
package struct CollateralCustody: Hashable, Sendable {
    package let direction: CustodyDirection
    package let papers: String
    /// Who brought them, or took them.
    package let person: String
    /// Where they lie.
    package let place: String?
    /// Why they leave.
    package let reason: String?

    package init(
        _ direction: CustodyDirection, papers: String, person: String, place: String? = nil,
        reason: String? = nil
    ) {
        self.direction = direction
        self.papers = papers
        self.person = person
        self.place = place
        self.reason = reason
    }

    /// What they stand for comes to the account off the balance sheet (ghi Nợ 994), and leaves it as it came.
    package func entry(of value: Money, on date: CalendarDate) -> JournalEntry {
        let dong = direction == .arrival ? value.dong : -value.dong
        return JournalEntry([
            .init(on: date, .collateralInCustody, dong), .init(on: date, .offBalanceContra, -dong),
        ])
    }
}

/// All that stands in the register on one piece of collateral (sổ theo dõi tài sản bảo đảm).
package struct SecurityRegister: Sendable {
    /// One line of it.
    package struct Line<Content: Sendable>: Sendable {
        package let entry: Int64
        package let on: CalendarDate
        package let content: Content

        package init(entry: Int64, on: CalendarDate, _ content: Content) {
            self.entry = entry
            self.on = on
            self.content = content
        }
    }

    /// Each in the order in which it takes effect.
    package private(set) var descriptions: [Line<CollateralParticulars>]
    package private(set) var registrations: [Line<CollateralRegistration>]
    package private(set) var insurances: [Line<CollateralInsurance>]
    package private(set) var custody: [Line<(custody: CollateralCustody, value: Money)>]
    /// By the entry of the valuation.
    package let prices: [Int64: ValuationPrices]

    package init(
        descriptions: [Line<CollateralParticulars>] = [], registrations: [Line<CollateralRegistration>] = [],
        insurances: [Line<CollateralInsurance>] = [],
        custody: [Line<(custody: CollateralCustody, value: Money)>] = [],
        prices: [Int64: ValuationPrices] = [:]
    ) {
        func ordered<Content>(_ lines: [Line<Content>]) -> [Line<Content>] {
            lines.sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
        }
        self.descriptions = ordered(descriptions)
        self.registrations = ordered(registrations)
        self.insurances = ordered(insurances)
        self.custody = ordered(custody)
        self.prices = prices
    }

    package func particulars(on date: CalendarDate) -> CollateralParticulars {
        descriptions.last { $0.on <= date }?.content ?? CollateralParticulars()
    }

    /// The line that counts on a day, and what it comes to.
    package func registration(
        on date: CalendarDate
    ) -> (state: RegistrationState, line: Line<CollateralRegistration>?) {
        guard let line = registrations.last(where: { $0.on <= date }) else { return (.nothing, nil) }
        let state: RegistrationState =
            switch line.content.kind {
            case .registered, .changed: .registered
            case .waived: .waived
            case .discharged: .discharged
            }
        return (state, line)
    }

    /// Of the insurances that had begun, the one that lasts longest; nil where there was none.
    package func insurance(on date: CalendarDate) -> Line<CollateralInsurance>? {
        insurances.filter { $0.on <= date }.max {
            ($0.content.until, $0.entry) < ($1.content.until, $1.entry)
        }
    }

    /// The line by which originals lie in the vault at the end of a day; nil where none do.
    package func kept(on date: CalendarDate) -> Line<(custody: CollateralCustody, value: Money)>? {
        guard let last = custody.last(where: { $0.on <= date }), last.content.custody.direction == .arrival
        else { return nil }
        return last
    }
}

extension SecurityRegister {
    /// Why a registration does not fit what is on record.
    ///
    /// - Parameter secured: the numbers of the contracts that it secures on the day.
    package func refusal(
        of registration: CollateralRegistration, on date: CalendarDate, securing secured: [String]
    ) -> Refusal? {
        if let last = registrations.last, last.on > date {
            return Refusal(.registrationEarlier, ["on": .date(date), "last": .date(last.on)])
        }
        let (state, line) = self.registration(on: date)
        switch registration.kind {
        case .registered, .waived:
            guard state == .registered, let line else { return nil }
            return Refusal(
                .registeredAlready,
                [
                    "number": .text(line.content.number ?? ""), "since": .date(line.on),
                    "entry": .number(Int(line.entry)),
                ])
        case .changed, .discharged:
            guard state == .registered else { return Refusal(.notRegistered, ["on": .date(date)]) }
            guard registration.kind == .discharged, !secured.isEmpty else { return nil }
            return Refusal(.stillSecures, ["loans": .text(secured.joined(separator: ", "))])
        }
    }

    /// Why originals cannot come in, or leave.
    package func refusal(of custody: CollateralCustody, on date: CalendarDate) -> Refusal? {
        if let last = self.custody.last, last.on > date {
            return Refusal(.custodyEarlier, ["on": .date(date), "last": .date(last.on)])
        }
        switch (custody.direction, kept(on: date)) {
        case (.arrival, let line?):
            return Refusal(
                .papersKept,
                [
                    "papers": .text(line.content.custody.papers), "since": .date(line.on),
                    "entry": .number(Int(line.entry)),
                ])
        case (.departure, nil): return Refusal(.papersNotKept, ["on": .date(date)])
        default: return nil
        }
    }

    /// Why an entry is not taken back: a later one of the registry, or of the vault, follows from it.
    package func refusal(takingBack entry: Int64, of code: String) -> Refusal? {
        let chains = [registrations.map { ($0.entry, $0.on) }, custody.map { ($0.entry, $0.on) }]
        for chain in chains where chain.contains(where: { $0.0 == entry }) {
            if let later = chain.first(where: { $0.0 > entry }) { return .later(later, code) }
        }
        return nil
    }

    /// Why the piece itself is not taken back: more is on record of it.
    package func refusal(takingBackAddition addition: Int64, of code: String) -> Refusal? {
        let lines =
            descriptions.map { ($0.entry, $0.on) } + registrations.map { ($0.entry, $0.on) }
            + insurances.map { ($0.entry, $0.on) } + custody.map { ($0.entry, $0.on) }
        return lines.filter { $0.0 != addition }.min { $0.0 < $1.0 }.map { .later($0, code) }
    }
}

extension Refusal {
    fileprivate static func later(_ line: (Int64, CalendarDate), _ code: String) -> Refusal {
        Refusal(
            .collateralLaterEntry,
            ["code": .text(code), "later": .number(Int(line.0)), "day": .date(line.1)])
    }
}
