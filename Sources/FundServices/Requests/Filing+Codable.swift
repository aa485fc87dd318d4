package import FundCore

extension ReportingDuty: Codable {}
extension Reminder.Kind: Codable {}

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
