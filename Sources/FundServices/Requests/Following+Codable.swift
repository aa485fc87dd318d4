package import FundCore

extension DunningChannel: Codable {}
extension ReportingDuty: Codable {}
extension Reminder.Kind: Codable {}

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

extension RecordFiling {
    private enum CodingKeys: String, CodingKey {
        case duty
        case period
        case recipients = "to"
        case proof
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            Filing(
                try fields.decode(ReportingDuty.self, forKey: .duty),
                of: try fields.decode(FiscalPeriod.self, forKey: .period),
                to: try fields.decode(String.self, forKey: .recipients),
                proof: try fields.decode(String.self, forKey: .proof)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(filing.duty, forKey: .duty)
        try fields.encode(filing.period, forKey: .period)
        try fields.encode(filing.recipients, forKey: .recipients)
        try fields.encode(filing.proof, forKey: .proof)
    }
}

extension RecordReminder {
    private enum CodingKeys: String, CodingKey {
        case kind
        case year
        case number
        case sender = "from"
        case duty
        case about
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            Reminder(
                try fields.decode(Reminder.Kind.self, forKey: .kind),
                in: try fields.decode(Int.self, forKey: .year),
                number: try fields.decode(String.self, forKey: .number),
                from: try fields.decode(String.self, forKey: .sender),
                duty: try fields.decodeIfPresent(ReportingDuty.self, forKey: .duty),
                about: try fields.decodeIfPresent(String.self, forKey: .about)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(reminder.kind, forKey: .kind)
        try fields.encode(reminder.year, forKey: .year)
        try fields.encode(reminder.number, forKey: .number)
        try fields.encode(reminder.sender, forKey: .sender)
        try fields.encodeIfPresent(reminder.duty, forKey: .duty)
        try fields.encodeIfPresent(reminder.about, forKey: .about)
    }
}
