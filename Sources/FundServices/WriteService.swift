internal import FundCore
package import FundStore
package import Wording

/// An act of the fund's staff: one transaction, one entry, one key.
package protocol WriteService: Sendable {
    /// What is asked, apart from the options: the request that a key stands for.
    var request: [JSON.Member] { get }
    /// What the act gives names to, as it was asked: looked at for letters that are not what they seem.
    var identifiers: [String?] { get }
    /// Whether its acts are the lines of a file.
    static var isFile: Bool { get }
    /// The whole request with the options that belong to it.
    func canonical(_ options: WriteOptions) -> JSON
    func perform(with books: Books, _ options: WriteOptions) throws -> Receipt
    /// Whether a terminal may have to be asked something besides the year of `--on`.
    var mayHaveQuestions: Bool { get }
}

extension WriteService {
    package var identifiers: [String?] { [] }
    package static var isFile: Bool { false }
    package var mayHaveQuestions: Bool { false }

    package func canonical(_ options: WriteOptions) -> JSON {
        .object(
            [.init("act", .string("\(Self.self)")), .init("on", options.on.json)] + request + [
                .init("by", options.actedBy.json), .init("voucher", options.voucher.json),
                .init("note", options.note.json),
            ] + options.more)
    }

    package func run(on database: Database, _ options: WriteOptions) throws -> WriteResult {
        try options.refuseFarAhead()
        let onOtherDay: @Sendable (CalendarDate) -> String = { canonical(options.on($0)).compact }
        let write = WriteRequest(
            canonical: canonical(options).compact,
            onOtherDay: options.askedOn == nil ? onOtherDay : nil,
            key: options.key, kinds: recordedKinds, actedBy: options.actedBy, voucher: options.voucher,
            note: options.note, beforeFounding: options.beforeFounding)
        let named = [options.key, options.voucher] + identifiers
        var notices: [Message] = []
        let written = try database.write(write, options.ending) { books in
            var receipt = try perform(with: books, options)
            receipt.notices += LookAlike.notices(in: named)
            receipt.notices += try Message.oddYears(books.oddYears(today: options.today))
            notices = receipt.notices
            return receipt.stored
        }
        switch written {
        case .now(let answer): return WriteResult(answer: answer, isReplay: false, notices: notices)
        case .before(let replay):
            return WriteResult(
                answer: replay.answer, isReplay: true,
                notices: replay.notices(isFile: Self.isFile), undone: replay.undone)
        }
    }
}
