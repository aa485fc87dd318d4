package import FundCore

/// The decision, the reason, and under `terms` what the amendment names, by the names of options.
extension LoanAmendment: Codable {
    private enum CodingKeys: String, CodingKey {
        case decision
        case reason
        case terms
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            decision: try fields.decode(String.self, forKey: .decision),
            reason: try fields.decodeIfPresent(String.self, forKey: .reason))
        let named = try fields.nestedContainer(keyedBy: AmendedTerm.self, forKey: .terms)
        for term in named.allKeys { try take(term, from: named) }
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(decision, forKey: .decision)
        try fields.encodeIfPresent(reason, forKey: .reason)
        var named = fields.nestedContainer(keyedBy: AmendedTerm.self, forKey: .terms)
        for term in terms { try put(term, into: &named) }
    }

    private mutating func take(
        _ term: AmendedTerm, from named: KeyedDecodingContainer<AmendedTerm>
    ) throws {
        func value<Value: Decodable>() throws -> Value { try named.decode(Value.self, forKey: term) }
        switch term {
        case .amount: amount = try value()
        case .rate: rate = try value()
        case .method: method = try value()
        case .instalments: instalments = try value()
        case .every: every = try value()
        case .firstDue: firstDue = try value()
        case .grace: grace = try value()
        case .interestGrace: interestGrace = try value()
        case .interestEvery: interestEvery = try value()
        case .due: customRows = try (value() as AgreedPlan).rows
        case .dayCount: dayCount = try value()
        case .rounding: rounding = try value()
        case .roundPrincipalTo: roundPrincipalTo = try value()
        case .roll: roll = try value()
        case .overdueMultiple: overdueMultiple = try value()
        case .lateInterestRate: lateInterestRate = try value()
        case .allocation: allocation = try value()
        case .prepayment: prepayment = try value()
        case .early: early = try value()
        case .firstDrawBy: firstDrawBy = try value()
        case .drawUntil: drawUntil = try value()
        case .collateral: collateral = try value()
        }
    }

    private func put(_ term: AmendedTerm, into named: inout KeyedEncodingContainer<AmendedTerm>) throws {
        switch term {
        case .amount: try named.encode(amount, forKey: term)
        case .rate: try named.encode(rate, forKey: term)
        case .method: try named.encode(method, forKey: term)
        case .instalments: try named.encode(instalments, forKey: term)
        case .every: try named.encode(every, forKey: term)
        case .firstDue: try named.encode(firstDue, forKey: term)
        case .grace: try named.encode(grace, forKey: term)
        case .interestGrace: try named.encode(interestGrace, forKey: term)
        case .interestEvery: try named.encode(interestEvery, forKey: term)
        case .due: try named.encode(customRows.map(AgreedPlan.init), forKey: term)
        case .dayCount: try named.encode(dayCount, forKey: term)
        case .rounding: try named.encode(rounding, forKey: term)
        case .roundPrincipalTo: try named.encode(roundPrincipalTo, forKey: term)
        case .roll: try named.encode(roll, forKey: term)
        case .overdueMultiple: try named.encode(overdueMultiple, forKey: term)
        case .lateInterestRate: try named.encode(lateInterestRate, forKey: term)
        case .allocation: try named.encode(allocation, forKey: term)
        case .prepayment: try named.encode(prepayment, forKey: term)
        case .early: try named.encode(early, forKey: term)
        case .firstDrawBy: try named.encode(firstDrawBy, forKey: term)
        case .drawUntil: try named.encode(drawUntil, forKey: term)
        case .collateral: try named.encode(collateral, forKey: term)
        }
    }
}

/// The instalments of an agreed plan as one text, the way they are typed: `2012-01-15:100.000.000, …`.
private struct AgreedPlan: Codable {
    let rows: [LoanTerms.CustomRow]

    init(rows: [LoanTerms.CustomRow]) { self.rows = rows }

    init(from decoder: any Decoder) throws {
        rows = try decoder.value(AgreedPlan.rows, written: \.text)
    }

    func encode(to encoder: any Encoder) throws { try rows.text.encode(to: encoder) }

    private static func rows(_ text: String) throws(TextFlaw) -> [LoanTerms.CustomRow] {
        var rows: [LoanTerms.CustomRow] = []
        for part in text.split(separator: ",") {
            let words = part.split(separator: ":").map { $0.drop { $0 == " " } }
            guard words.count == 2 else { throw .notAMoney }
            rows.append(
                LoanTerms.CustomRow(
                    dueOn: try CalendarDate(parsing: String(words[0])),
                    principal: try Amount(parsing: String(words[1]))))
        }
        return rows
    }
}
