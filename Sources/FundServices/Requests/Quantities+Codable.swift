package import FundCore

// Values of the core as requests keep them: money in whole đồng, what has a written form in that form and no other.
// Whatever the core would not make is not decoded either.

extension Money: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let money = try Money(exactly: container.decode(Int64.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "beyond all money")
        }
        self = money
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(dong)
    }
}

extension Amount: Codable {
    package init(from decoder: any Decoder) throws {
        guard let amount = try Amount(Money(from: decoder)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not above zero"))
        }
        self = amount
    }

    package func encode(to encoder: any Encoder) throws { try money.encode(to: encoder) }
}

extension CalendarDate: Codable {
    package init(from decoder: any Decoder) throws {
        self = try decoder.value(CalendarDate.init(parsing:), written: \.iso)
    }

    package func encode(to encoder: any Encoder) throws { try iso.encode(to: encoder) }
}

extension FiscalPeriod: Codable {
    package init(from decoder: any Decoder) throws {
        self = try decoder.value(FiscalPeriod.init(parsing:), written: \.text)
    }

    package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

extension Period: Codable {
    package init(from decoder: any Decoder) throws {
        self = try decoder.value(Period.init(parsing:), written: \.text)
    }

    package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

extension AnnualRate: Codable {
    package init(from decoder: any Decoder) throws {
        self = try decoder.value(AnnualRate.init(parsing:), written: \.decimal)
    }

    package func encode(to encoder: any Encoder) throws { try decimal.encode(to: encoder) }
}

extension RateMultiple: Codable {
    package init(from decoder: any Decoder) throws {
        self = try decoder.value(RateMultiple.init(parsing:), written: \.decimal)
    }

    package func encode(to encoder: any Encoder) throws { try decimal.encode(to: encoder) }
}

extension Share: Codable {
    package init(from decoder: any Decoder) throws {
        self = try decoder.value(Share.init(parsing:), written: \.decimal)
    }

    package func encode(to encoder: any Encoder) throws { try decimal.encode(to: encoder) }
}

extension Decoder {
    /// The value that a text stands for.
    ///
    /// - Throws: also where the text is not the one that is written for the value.
    func value<Value>(
        _ parse: (String) throws(TextFlaw) -> Value, written: (Value) -> String
    ) throws -> Value {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        let value = try parse(text)
        guard written(value) == text else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(text) is written \(written(value))")
        }
        return value
    }
}
