internal import FundCore

extension DescribeFund {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ field: FundParticulars.Field) { stringValue = field.rawValue }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        var changes = FundParticulars()
        for field in FundParticulars.Field.allCases {
            changes[field] = try fields.decodeIfPresent(String.self, forKey: Key(field))
        }
        self.init(changes)
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        for field in FundParticulars.Field.allCases {
            try fields.encodeIfPresent(changes[field], forKey: Key(field))
        }
    }
}
