package import FundCore
package import FundStore
internal import Wording

/// Puts down a dated row of a rule (ban hành, thay, chấm dứt một quy định).
///
/// It takes two names: whoever records it, and another who approved it. A row that was wrong stays on record; the
/// next one for the same day takes its place.
package struct SetRule: Act {
    package static let code = ActCode.ruleSetting

    package let setting: RuleSetting
    /// The first day on which it holds.
    package let validFrom: CalendarDate
    package let citation: String
    package let certainty: Certainty
    package let approvedBy: String

    package init(
        _ setting: RuleSetting, from validFrom: CalendarDate, citation: String, certainty: Certainty,
        approvedBy: String
    ) {
        self.setting = setting
        self.validFrom = validFrom
        self.citation = citation
        self.certainty = certainty
        self.approvedBy = approvedBy
    }

    /// - Throws: `application.name-needed`, `rule.approved-by-recorder`, `rule.closed-period`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let actor = try books.namedActor()
        guard PersonName.key(actor) != PersonName.key(approvedBy) else {
            throw Refusal(.ruleApprovedByRecorder, ["actor": .text(actor)])
        }
        try books.refuseUnknownPerson(approvedBy)
        // What a closed period booked rests on its debt groups.
        if setting.code == .debtGroups, let through = books.closedThrough, validFrom <= through {
            throw Refusal(
                .ruleForClosedPeriod,
                [
                    "from": .date(validFrom), "through": .date(through),
                    "open": .date(through.adding(days: 1)),
                ])
        }
        let act = try books.open(.ruleSetting, on: options.on)
        books.record(
            setting, from: validFrom, citation: citation, certainty: certainty, approvedBy: approvedBy,
            act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("code", .string(setting.code.rawValue)),
                .init("value", (setting.value?.text).json), .init("subject", setting.subject.json),
                .init("valid_from", validFrom.json), .init("citation", citation.json),
                .init("certainty", .string(certainty.rawValue)), .init("approved_by", approvedBy.json),
            ], [sentence(act)])
    }

    private func sentence(_ act: Int64) -> Message {
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "rule": .phrase(setting.code.titleKey), "from": .date(validFrom),
            "citation": .text(citation), "certainty": .phrase("loan.certainty." + certainty.rawValue),
            "approved": .text(approvedBy),
        ]
        arguments["value"] = setting.value?.argument(of: setting.code)
        arguments["subject"] = setting.subjectArgument
        return Message(setting.value == .ended ? "receipt.rule-ended" : "receipt.rule-set", arguments)
    }
}

/// The row is its own fields.
extension SetRule {
    private enum CodingKeys: String, CodingKey {
        case code
        case value
        case subject
        case validFrom = "valid_from"
        case citation
        case certainty
        case approvedBy = "approved_by"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let code = try fields.decode(RuleCode.self, forKey: .code)
        let value = try fields.decodeIfPresent(String.self, forKey: .value)
        let subject = try fields.decodeIfPresent(String.self, forKey: .subject)
        let setting: RuleSetting
        do throws(RuleSetting.Flaw) {
            setting = try RuleSetting(code, value: value, subject: subject)
        } catch {
            throw DecodingError.dataCorruptedError(
                forKey: .value, in: fields, debugDescription: "no such rule: \(error)")
        }
        guard setting.value?.text == value else {
            throw DecodingError.dataCorruptedError(
                forKey: .value, in: fields, debugDescription: "a value is written in one form")
        }
        self.init(
            setting, from: try fields.decode(CalendarDate.self, forKey: .validFrom),
            citation: try fields.decode(String.self, forKey: .citation),
            certainty: try fields.decode(Certainty.self, forKey: .certainty),
            approvedBy: try fields.decode(String.self, forKey: .approvedBy))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(setting.code, forKey: .code)
        try fields.encodeIfPresent(setting.value?.text, forKey: .value)
        try fields.encodeIfPresent(setting.subject, forKey: .subject)
        try fields.encode(validFrom, forKey: .validFrom)
        try fields.encode(citation, forKey: .citation)
        try fields.encode(certainty, forKey: .certainty)
        try fields.encode(approvedBy, forKey: .approvedBy)
    }
}
