package import FundCore
package import FundStore
internal import Wording

/// An act of the fund's staff: one transaction, one entry, one key.
package protocol WriteService: Sendable {
    associatedtype Request: ActRequest
    /// What is asked, apart from the options: the request that a key stands for.
    var request: Request { get }
    /// What the act gives names to, as it was asked: looked at for letters that are not what they seem.
    var identifiers: [String?] { get }
    /// The series that gives its act a number where one is asked for; nil where none is for it.
    func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject?
    /// Whether its acts are the lines of a file.
    static var isFile: Bool { get }
    /// Of a file its name and its bytes.
    var content: (name: String, bytes: [UInt8])? { get }
    func perform(with books: Books, _ options: WriteOptions) throws -> Receipt
    /// Whether a terminal may have to be asked something besides the year of `--on`.
    var mayHaveQuestions: Bool { get }
}

extension WriteService {
    package var identifiers: [String?] { [] }
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { nil }
    package static var isFile: Bool { false }
    package var content: (name: String, bytes: [UInt8])? { nil }
    package var mayHaveQuestions: Bool { false }

    /// Performs the act, or answers what the same request under the same key answered before.
    ///
    /// - Throws: `Failure` of class `outcomeUnknown`, with the key that settles it, where COMMIT was not acknowledged.
    package func run(on database: Database, _ options: WriteOptions) throws -> WriteResult {
        do {
            if try options.submitted == nil && database.submits() { return try submit(to: database, options) }
            return try perform(on: database, options)
        } catch let fault as StoreFault where fault.kind == .outcomeUnknown {
            throw Failure.outcomeUnknown(key: options.key ?? "")
        }
    }

    private func perform(on database: Database, _ options: WriteOptions) throws -> WriteResult {
        try options.refuseFarAhead()
        if options.askedVoucher == .next, voucherSubject(MoneyAccount.first) == nil {
            throw Refusal(.voucherNoSeries)
        }
        let named = [options.key, options.voucher] + identifiers
        // What the act says besides its answer is known when it is decided, and told with the answer.
        let told = Told()
        let request = try writeRequest(options) { written in
            Outcome.text(result(written, options, told))
        }
        let written = try database.write(request, options.ending) { books in
            var receipt = try performNumbered(with: books, options)
            receipt.notices += LookAlike.notices(in: named)
            receipt.notices += try Message.oddYears(books.oddYears(today: options.today))
            books.statedAmount = receipt.amount
            if options.ending == .rollBack, let duties = books.awaitedRelease?.duties {
                receipt.notices.append(
                    Message("notice.will-wait", ["duties": .phrases(duties.map(\.phrase))]))
            }
            if let seen = options.asSeen { receipt.notices += seen.changes(in: receipt) }
            told.notices = receipt.notices
            told.run = receipt.run
            return receipt.stored
        }
        return result(written, options, told)
    }

    private func result(_ written: Written, _ options: WriteOptions, _ told: Told) -> WriteResult {
        switch written {
        case .now(let answer):
            return WriteResult(answer: answer, isReplay: false, notices: told.notices, run: told.run)
        case .before(let replay):
            return WriteResult(
                answer: replay.answer, isReplay: true,
                notices: replay.notices(isFile: Self.isFile), undone: replay.undone)
        case .waits(let waiting):
            return WriteResult(waiting, of: Request.code, key: options.key, notices: told.notices)
        }
    }

    /// With the next number of its series, where that was asked for: the receipt says which one it was.
    private func performNumbered(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard options.askedVoucher == .next,
            let subject = voucherSubject(books.reader.head.moneyAccounts)
        else {
            return try perform(with: books, options)
        }
        var options = options
        let voucher = try books.takeVoucher(of: subject, on: options.on)
        options.voucher = voucher
        var receipt = try perform(with: books, options)
        receipt.document.append(.init("voucher", voucher.json))
        receipt.lines.append(Message("receipt.voucher-taken", ["voucher": .text(voucher)]))
        return receipt
    }

    /// What the books keep of the request, and know it again by.
    private func writeRequest(
        _ options: WriteOptions, _ outcome: @escaping @Sendable (Written) -> String
    ) throws -> WriteRequest {
        let asked = AskedAct(request, options)
        let document = try JSON(coding: asked)
        return WriteRequest(
            text: document.compact, isRepetition: asked.repetition(dayWasSaid: options.askedOn != nil),
            key: options.key, kinds: request.recordedKinds, actedBy: options.actedBy,
            voucher: options.voucher, note: options.note, beforeFounding: options.beforeFounding,
            takesNumber: options.askedVoucher == .next,
            matter: WriteRequest.Matter(
                code: Request.code, subjects: document.subjectsAsked,
                today: options.today, content: content),
            release: options.release,
            submission: options.submitted.map {
                WriteRequest.Submitted(number: $0.number, login: $0.login, outcome: outcome)
            })
    }
}

/// What an act has to say so far. One thread performs it; the closure that tells it is run within.
private final class Told: @unchecked Sendable {
    var notices: [Message] = []
    var run: KeptRun?
}
