internal import FundCore
internal import FundStore
internal import Wording

/// A whole request: the act, and what belongs to it of what every act takes.
package struct AskedAct<Request: ActRequest>: Hashable, Sendable {
    let request: Request
    /// Nil for acts whose day does not belong to them.
    var on: CalendarDate?
    let by: String?
    let voucher: String?
    let note: String?
    /// Whether it is meant although the books seem to hold it already.
    let again: Bool
    /// Whether days before the founding of the fund are meant.
    let beforeFounding: Bool

    package init(_ request: Request, _ options: WriteOptions) {
        self.request = request
        on = Request.code.takesDay ? options.on : nil
        by = Request.code.takesActor ? options.actedBy : nil
        voucher = options.askedVoucher?.text
        note = options.note
        again = options.again
        beforeFounding = options.beforeFounding
    }
}

extension AskedAct: Codable {
    private enum CodingKeys: String, CodingKey {
        case act
        case on
        case by
        case voucher
        case note
        case again
        case beforeFounding = "before_founding"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let code = try fields.decode(String.self, forKey: .act)
        guard code == Request.code.rawValue else {
            throw DecodingError.dataCorruptedError(
                forKey: .act, in: fields, debugDescription: "\(code) is another act.")
        }
        request = try Request(from: decoder)
        on = Request.code.takesDay ? try fields.decode(CalendarDate.self, forKey: .on) : nil
        by = Request.code.takesActor ? try fields.decodeIfPresent(String.self, forKey: .by) : nil
        voucher = try fields.decodeIfPresent(String.self, forKey: .voucher)
        note = try fields.decodeIfPresent(String.self, forKey: .note)
        again = try fields.decodeIfPresent(Bool.self, forKey: .again) ?? false
        beforeFounding = try fields.decodeIfPresent(Bool.self, forKey: .beforeFounding) ?? false
    }

    package func encode(to encoder: any Encoder) throws {
        try request.encode(to: encoder)
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(Request.code.rawValue, forKey: .act)
        try fields.encodeIfPresent(on, forKey: .on)
        try fields.encodeIfPresent(by, forKey: .by)
        try fields.encodeIfPresent(voucher, forKey: .voucher)
        try fields.encodeIfPresent(note, forKey: .note)
        if again { try fields.encode(true, forKey: .again) }
        if beforeFounding { try fields.encode(true, forKey: .beforeFounding) }
    }
}

extension AskedAct {
    /// The form that is kept under the key: members in order of their names, none of them null.
    package func text() throws -> String { try JSON(coding: self).compact }

    /// Reads a request that was kept, in the form of this program or of one before it, with its texts as
    /// identifiers are: two that look the same are the same.
    ///
    /// - Throws: where it is of another act, or says what this program does not know.
    package init(kept text: String) throws {
        let document = try RequestsOfBefore.current(JSON(parsing: text)).withIdentifiersNormal
        self = try document.decoded()
        // A member that nobody reads would be something that was asked for, and is not compared.
        guard try JSON(coding: self) == document else { throw UnknownMember() }
    }

    private struct UnknownMember: Error {}

    /// What tells whether a kept request asked for the same as this one.
    ///
    /// - Parameter dayWasSaid: where it was not, today was meant, and the day on which it was first asked belongs
    ///   to it.
    package func repetition(dayWasSaid: Bool) -> @Sendable (_ kept: String) -> Bool {
        { text in
            guard let kept = try? AskedAct(kept: text), var asked = try? AskedAct(kept: self.text()) else {
                return false
            }
            if !dayWasSaid { asked.on = kept.on }
            return kept == asked
        }
    }
}
