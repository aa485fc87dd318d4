package import FundCore
package import FundStore
package import Wording

/// A sentence of the catalogue with what it needs.
package struct Message: Hashable, Sendable {
    package let key: String
    package let arguments: [String: Refusal.Argument]

    package init(_ key: String, _ arguments: [String: Refusal.Argument] = [:]) {
        self.key = key
        self.arguments = arguments
    }

    package func text(in language: Language) -> String { Catalogue.text(key, arguments, in: language) }

    /// For programs: the same in both languages.
    var json: JSON {
        .object([
            .init("code", key.json), .init("message_vi", text(in: .vi).json),
            .init("message_en", text(in: .en).json),
        ])
    }

    /// "Bằng chữ: …", as on every voucher.
    package static func inWords(_ amount: Money) -> Message {
        Message("receipt.in-words", ["amount": .words(amount)])
    }
}

/// What a write answers (biên nhận): the document for programs, the sentences for people.
package struct Receipt: Sendable {
    package var document: [JSON.Member]
    package var lines: [Message]
    /// What the desk should look at before it goes on (lưu ý): said beside the result, and kept with the answer.
    package var notices: [Message]

    package init(_ document: [JSON.Member], _ lines: [Message], notices: [Message] = []) {
        self.document = document
        self.lines = lines
        self.notices = notices
    }

    package var stored: StoredAnswer {
        let vi = lines.map { $0.text(in: .vi) }.joined(separator: "\n")
        let en = lines.map { $0.text(in: .en) }.joined(separator: "\n")
        return StoredAnswer(
            json: JSON.object(
                document + (notices.isEmpty ? [] : [.init("notices", .array(notices.map(\.json)))])
                    + [.init("summary_vi", .string(vi)), .init("summary_en", .string(en))]
            )
            .compact,
            summaryVi: vi, summaryEn: en)
    }
}

/// What every write takes (tùy chọn của mọi nghiệp vụ ghi).
package struct WriteOptions: Sendable {
    package var on: CalendarDate
    /// The day as it was asked for; nil where today was meant, whichever day a repetition falls on.
    package var askedOn: CalendarDate?
    package var today: CalendarDate
    package var key: String?
    package var actedBy: String?
    package var voucher: String?
    package var note: String?
    package var ending: Ending

    package init(
        on: CalendarDate?, today: CalendarDate, key: String?, actedBy: String?, voucher: String? = nil,
        note: String? = nil, ending: Ending
    ) {
        self.on = on ?? today
        askedOn = on
        self.today = today
        self.key = key
        self.actedBy = actedBy
        self.voucher = voucher
        self.note = note
        self.ending = ending
    }
}

/// What came of a write.
package struct WriteResult: Sendable {
    package let answer: StoredAnswer
    /// The key had been used for the same request before; nothing was done again.
    package let isReplay: Bool
    /// Nothing for a repetition: they were said the first time, and stand in the answer.
    package let notices: [Message]

    package init(answer: StoredAnswer, isReplay: Bool, notices: [Message] = []) {
        self.answer = answer
        self.isReplay = isReplay
        self.notices = notices
    }
}

/// An act of the fund's staff: one transaction, one entry, one key.
package protocol WriteService: Sendable {
    /// What is asked, apart from the options: the request that a key stands for.
    var request: [JSON.Member] { get }
    /// The whole request with the options that belong to it.
    func canonical(_ options: WriteOptions) -> JSON
    func perform(with books: Books, _ options: WriteOptions) throws -> Receipt
}

extension WriteService {
    package func canonical(_ options: WriteOptions) -> JSON {
        .object(
            [.init("act", .string("\(Self.self)")), .init("on", options.on.json)] + request + [
                .init("by", options.actedBy.json), .init("voucher", options.voucher.json),
                .init("note", options.note.json),
            ])
    }

    package func run(on database: Database, _ options: WriteOptions) throws -> WriteResult {
        // A day a little ahead may be meant (a payment order for Monday); one years ahead is a slip.
        guard options.on <= options.today.adding(months: 120) else {
            throw Refusal(.futureDate, ["on": .date(options.on), "today": .date(options.today)])
        }
        let write = WriteRequest(
            canonical: canonical(options).compact, key: options.key, kinds: recordedKinds,
            actedBy: options.actedBy, voucher: options.voucher, note: options.note)
        var notices: [Message] = []
        let (answer, isReplay) = try database.write(write, options.ending) { books in
            let receipt = try perform(with: books, options)
            notices = receipt.notices
            return receipt.stored
        }
        return WriteResult(answer: answer, isReplay: isReplay, notices: isReplay ? [] : notices)
    }
}
