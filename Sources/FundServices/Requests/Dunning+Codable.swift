package import FundCore

extension DunningChannel: Codable {}

extension RecordDunning {
    private enum CodingKeys: String, CodingKey {
        case number
        case channel
        case contact
        case promisedOn = "promised_on"
        case amount
        case answer
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let day = try fields.decodeIfPresent(CalendarDate.self, forKey: .promisedOn)
        let amount = try fields.decodeIfPresent(Amount.self, forKey: .amount)
        guard (day == nil) == (amount == nil) else {
            throw DecodingError.dataCorruptedError(
                forKey: .promisedOn, in: fields, debugDescription: "a promise has a day and an amount")
        }
        self.init(
            number: try fields.decode(String.self, forKey: .number),
            Dunning(
                try fields.decode(DunningChannel.self, forKey: .channel),
                contact: try fields.decodeIfPresent(String.self, forKey: .contact),
                promise: day.flatMap { day in amount.map { Dunning.Promise(on: day, $0) } },
                answer: try fields.decodeIfPresent(String.self, forKey: .answer)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(number, forKey: .number)
        try fields.encode(dunning.channel, forKey: .channel)
        try fields.encodeIfPresent(dunning.contact, forKey: .contact)
        try fields.encodeIfPresent(dunning.promise?.on, forKey: .promisedOn)
        try fields.encodeIfPresent(dunning.promise?.amount, forKey: .amount)
        try fields.encodeIfPresent(dunning.answer, forKey: .answer)
    }
}
