package import FundCore
package import Wording

extension ClassificationRules: JSONWritable {
    package var json: JSON {
        .object([
            .init("valid_from", validFrom.json), .init("groups_from_days", groupsFrom.json),
            .init("citation", citation.json), .init("certainty", certainty.json),
            .init("entry", entry.json),
        ])
    }
}

extension ClassificationRules {
    /// What a debt group rests on, without the thresholds.
    package var basis: JSON {
        .object([
            .init("valid_from", validFrom.json), .init("citation", citation.json),
            .init("certainty", certainty.json),
        ])
    }
}

extension ClassificationRules {
    /// By what debts are in their groups, and how sure that is.
    package var sentence: Message {
        Message(
            "report.group-rule",
            ["citation": .text(citation), "certainty": .phrase("loan.certainty." + certainty)])
    }
}

extension LendingRule {
    /// The limit in percent, for the rules that are one.
    package var percentage: Percentage? { limit.map { Percentage($0, of: 10_000) } }
}

extension LendingRule: JSONWritable {
    package var json: JSON {
        .object([
            .init("code", .string(code.rawValue)), .init("limit_percent", (percentage?.decimal).json),
            .init("subject", (subject.isEmpty ? nil : subject).json), .init("valid_from", validFrom.json),
            .init("citation", citation.json), .init("certainty", certainty.json),
            .init("entry", entry.json),
        ])
    }
}

extension DistributionRule: JSONWritable {
    package var json: JSON {
        .object([
            .init("code", .string(code.rawValue)), .init("rating", (rating?.rawValue).json),
            .init("percent", (value.share).json), .init("months", (value.months).json),
            .init("valid_from", validFrom.json), .init("citation", citation.json),
            .init("certainty", certainty.json), .init("entry", entry.json),
        ])
    }
}

extension ProvisionRule: JSONWritable {
    package var json: JSON {
        let (share, months): (Share?, Int?) =
            switch value {
            case .share(let share): (share, nil)
            case .months(let months): (nil, months)
            }
        return .object([
            .init("code", .string(code.rawValue)), .init("subject", (subject.isEmpty ? nil : subject).json),
            .init("percent", (share?.decimal).json), .init("months", months.json),
            .init("valid_from", validFrom.json), .init("citation", citation.json),
            .init("certainty", certainty.json), .init("entry", entry.json),
        ])
    }
}

extension RiskRule: JSONWritable {
    package var json: JSON {
        .object([
            .init("code", .string(code.rawValue)), .init("subject", (subject.isEmpty ? nil : subject).json),
            .init("value", (value?.text).json), .init("valid_from", validFrom.json),
            .init("citation", citation.json), .init("certainty", certainty.json),
            .init("entry", entry.json),
        ])
    }
}

extension OfficeRule: JSONWritable {
    package var json: JSON {
        .object([
            .init("code", .string(code.rawValue)), .init("subject", subject.json),
            .init("value", value.text.json), .init("valid_from", validFrom.json),
            .init("citation", citation.json), .init("certainty", certainty.json),
            .init("entry", entry.json),
        ])
    }
}

extension FileRule: JSONWritable {
    package var json: JSON {
        .object([
            .init("code", .string(code.rawValue)), .init("subject", subject.json),
            .init("value", (value?.text).json), .init("valid_from", validFrom.json),
            .init("citation", citation.json), .init("certainty", certainty.json),
            .init("entry", entry.json),
        ])
    }
}

extension AssetRule: JSONWritable {
    package var json: JSON {
        .object([
            .init("code", .string(code.rawValue)), .init("limit_percent", (limit?.decimal).json),
            .init("valid_from", validFrom.json), .init("citation", citation.json),
            .init("certainty", certainty.json), .init("entry", entry.json),
        ])
    }
}
