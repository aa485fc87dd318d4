internal import ArgumentParser
internal import FundCore
internal import Wording

/// Reads what people type; a bad value stops before any connection is opened, and says why.
enum Typed {
    @Sendable static func date(_ text: String) throws -> CalendarDate {
        try read(text, CalendarDate.init(parsing:))
    }
    @Sendable static func amount(_ text: String) throws -> Amount { try read(text, Amount.init(parsing:)) }
    @Sendable static func money(_ text: String) throws -> Money { try read(text, Money.init(parsing:)) }
    @Sendable static func balance(_ text: String) throws -> Money {
        try read(text, Money.init(parsingBalance:))
    }
    @Sendable static func share(_ text: String) throws -> Share { try read(text, Share.init(parsing:)) }
    @Sendable static func rate(_ text: String) throws -> AnnualRate {
        try read(text, AnnualRate.init(parsing:))
    }
    @Sendable static func period(_ text: String) throws -> Period { try read(text, Period.init(parsing:)) }
    @Sendable static func fiscalPeriod(_ text: String) throws -> FiscalPeriod {
        try read(text, FiscalPeriod.init(parsing:))
    }
    @Sendable static func fiscalYear(_ text: String) throws -> FiscalPeriod {
        guard let year = try? FiscalPeriod(parsing: text), year.length == .year else {
            throw ValidationError(say("usage.not-a-year"))
        }
        return year
    }
    @Sendable static func taxCode(_ text: String) throws -> TaxCode {
        try read(Identifier.normal(text), TaxCode.init(parsing:))
    }

    @Sendable static func personalNumber(_ text: String) throws -> PersonalNumber {
        try read(Identifier.normal(text), PersonalNumber.init(parsing:))
    }
    @Sendable static func phoneNumber(_ text: String) throws -> PhoneNumber {
        try read(Identifier.normal(text), PhoneNumber.init(parsing:))
    }
    @Sendable static func bankAccount(_ text: String) throws -> BankAccountNumber {
        try read(Identifier.normal(text), BankAccountNumber.init(parsing:))
    }
    @Sendable static func communeCode(_ text: String) throws -> CommuneCode {
        try read(Identifier.normal(text), CommuneCode.init(parsing:))
    }

    /// `officer, appraiser`, or what duties are called.
    @Sendable static func duties(_ text: String) throws -> DutyList {
        let duties = try text.split(whereSeparator: { ",;+".contains($0) }).map { word in
            guard let duty = Duty(named: identifier(String(word))) else {
                let choices = Duty.allCases.map { "\($0.rawValue) (\($0.name(in: Speech.language)))" }
                throw ValidationError(
                    Catalogue.text(
                        "usage.not-a-duty",
                        [
                            "text": .text(Identifier.normal(String(word))),
                            "choices": .text(choices.joined(separator: ", ")),
                        ],
                        in: Speech.language))
            }
            return duty
        }
        guard !duties.isEmpty else { throw ValidationError(say("usage.duty-needed")) }
        return DutyList(duties: duties)
    }

    /// A code, a number, a key, a voucher or a name, in the form in which it is kept.
    @Sendable static func identifier(_ text: String) -> String { Identifier.normal(text) }

    @Sendable static func multiple(_ text: String) throws -> RateMultiple {
        try read(text, RateMultiple.init(parsing:))
    }

    /// What separates the columns of CSV.
    @Sendable static func separator(_ text: String) throws -> Character {
        switch text {
        case ",", ";", "|", "\t": return Character(text)
        case "tab", "\\t": return "\t"
        default: throw ValidationError(say("text.not-a-separator"))
        }
    }

    /// `DATE:AMOUNT`.
    @Sendable static func datedAmount(_ text: String) throws -> DatedAmount {
        guard let colon = text.firstIndex(of: ":") else {
            throw ValidationError(say("text.not-dated-amount"))
        }
        return DatedAmount(
            on: try date(String(text[..<colon])),
            amount: try amount(String(text[text.index(after: colon)...])))
    }

    /// `DATE:RATE`.
    @Sendable static func datedRate(_ text: String) throws -> LoanTerms.RateStep {
        guard let colon = text.firstIndex(of: ":") else {
            throw ValidationError(say("text.not-dated-rate"))
        }
        return LoanTerms.RateStep(
            on: try date(String(text[..<colon])), rate: try rate(String(text[text.index(after: colon)...])))
    }

    @Sendable static func timeOfDay(_ text: String) throws -> TimeOfDay {
        try read(text, TimeOfDay.init(parsing:))
    }

    /// `GATE=DECISION: REASON`.
    @Sendable static func gateException(_ text: String) throws -> GateException {
        guard let parts = try? GateException.parts(of: text) else {
            throw ValidationError(say("text.not-an-exception"))
        }
        guard let gate = DisbursementGate(named: parts.gate) else {
            throw ValidationError(
                Catalogue.text(
                    "usage.not-a-gate",
                    [
                        "text": .text(parts.gate),
                        "choices": .text(DisbursementGate.allCases.map(\.rawValue).joined(separator: ", ")),
                    ], in: Speech.language))
        }
        return GateException(gate, decision: parts.decision, reason: parts.reason)
    }

    /// `KIND:TEXT`.
    @Sendable static func evidence(_ text: String) throws -> RemovalEvidence {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let kind = RemovalEvidence.Kind(named: parts[0]),
            let told = Identifier.normal(parts[1]).presence, !told.contains(where: \.isNewline)
        else { throw ValidationError(say("text.not-evidence")) }
        return RemovalEvidence(kind, told)
    }

    /// `ACCOUNT=AMOUNT`.
    @Sendable static func posting(_ text: String) throws -> NamedAmount {
        guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
            throw ValidationError(say("text.not-a-posting"))
        }
        return NamedAmount(
            account: identifier(String(text[..<sign])),
            amount: try amount(String(text[text.index(after: sign)...])))
    }

    /// A time of record: `2026-11-21T10:30:00+07:00`, `2026-11-21 10:30` (Vietnam), or a day (its end).
    @Sendable static func recordTime(_ text: String) throws -> Int64 {
        guard let time = RecordTime.microseconds(text) else { throw ValidationError(say("text.not-a-time")) }
        return time
    }

    static func read<Value>(_ text: String, _ parse: (String) throws(TextFlaw) -> Value) throws
        -> Value
    {
        do throws(TextFlaw) {
            return try parse(text)
        } catch {
            throw ValidationError(Catalogue.text(for: error, typed: text, in: Speech.language))
        }
    }
}

/// What somebody is there for, as typed in one option.
struct DutyList: Sendable {
    let duties: [Duty]
}

struct NamedAmount: Sendable {
    let account: String
    let amount: Amount
}

struct DatedAmount: Sendable {
    let on: CalendarDate
    let amount: Amount
}
