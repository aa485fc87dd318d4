internal import FundCore
package import FundStore
internal import Wording

/// Takes a file of one kind in, whole or not at all: one transaction, an act for each row, the file's own
/// content as its key.
package protocol ImportService: WriteService where Request == ImportRequest {
    associatedtype Row: ImportedRow
    static var kind: ImportKind { get }
    var file: ImportFile { get }
    /// Records the rows, and notes those that cannot be.
    func take(_ rows: [Row], _ desk: ImportDesk) throws
}

extension ImportService {
    package static var isFile: Bool { true }

    package var content: (name: String, bytes: [UInt8])? { (file.name, file.bytes) }

    package var request: ImportRequest {
        ImportRequest(kind: Self.kind, sha256: file.sha256, bytes: file.bytes.count)
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        for code in Self.kind.performedActs { try books.refuseRows(of: code) }
        let (rows, flaws) = file.parsed(as: Row.self, today: options.today)
        let desk = ImportDesk(books, options, flaws: flaws, expecting: rows.count)
        if rows.count >= 100 { try books.expectManyRows() }
        try take(rows, desk)
        guard desk.flaws.isEmpty else { throw BadFile(path: file.path, flaws: desk.flaws) }
        try books.refuseShortSources()
        if rows.count >= 1_000 { try books.refreshStatistics() }
        let movesMoney = Self.kind.movesMoney
        let document: [JSON.Member] = [
            .init("kind", .string(Self.kind.rawValue)), .init("file", file.name.json),
            .init("rows", rows.count.json), .init("total", (movesMoney ? desk.total : nil).json),
            .init(
                "entries",
                .object([.init("first", desk.firstAct.json), .init("last", desk.lastAct.json)])),
        ]
        let arguments: [String: Refusal.Argument] = [
            "kind": .phrase("import-kind." + Self.kind.rawValue), "file": .text(file.name),
            "rows": .number(rows.count), "total": .money(desk.total),
            "first": .number(Int(desk.firstAct ?? 0)), "last": .number(Int(desk.lastAct ?? 0)),
        ]
        return Receipt(
            document,
            movesMoney
                ? [Message("receipt.imported", arguments), .inWords(desk.total)]
                : [Message("receipt.imported-without-money", arguments)],
            notices: desk.notices)
    }
}

/// What the imports share while they record: what is wrong so far, what was seen, what it comes to.
package final class ImportDesk {
    let books: Books
    let options: WriteOptions
    private(set) var flaws: [FileFlaw]
    private(set) var firstAct: Int64?
    private(set) var lastAct: Int64?
    private(set) var total = Money.zero

    private let expected: Int
    private var done = 0
    private var seen: [String: Int] = [:]
    private var money = Repetitions()
    var resembling = FewNotices()
    private var lookAlikes = FewNotices()

    /// Rows that are put down together.
    private static let batch = 5_000

    init(_ books: Books, _ options: WriteOptions, flaws: [FileFlaw], expecting count: Int) {
        self.books = books
        self.options = options
        self.flaws = flaws
        expected = count
    }

    /// Takes one row; a refusal becomes a flaw of its line.
    ///
    /// - Parameter column: which column a refusal speaks of.
    func row(_ line: Int, column: (Refusal) -> String?, _ record: () throws -> Void) throws {
        do {
            try record()
        } catch let refusal as Refusal {
            flaws.append(FileFlaw(refusal, line: line, field: column(refusal)))
        } catch let flaw as FileFlaw {
            flaws.append(flaw)
        }
        done += 1
        if done.isMultiple(of: ImportDesk.batch) { try books.flush() }
        if done.isMultiple(of: 500) || done == expected {
            options.progress(ActProgress(done: done, total: expected))
        }
    }

    /// What the desk should look at: the first of each kind, and how many more there are.
    var notices: [Message] {
        resembling.messages(more: "import.resembling-more")
            + lookAlikes.messages(more: "import.look-alike-more")
    }

    /// - Throws: a flaw that names the earlier line with the same key.
    func refuseRepetition(of key: String, line: Int, field: String) throws {
        if let other = seen[key] {
            throw FileFlaw(
                line: line, field: field, code: "import.duplicate-line", ["other": .number(other)])
        }
        seen[key] = line
    }

    /// For rows that are not taken in the file's order.
    ///
    /// - Parameter first: the first line of each key.
    /// - Throws: a flaw that names that line.
    func refuseRepetition(of key: String, line: Int, field: String, first: [String: Int]) throws {
        guard let other = first[key], other != line else { return }
        throw FileFlaw(line: line, field: field, code: "import.duplicate-line", ["other": .number(other)])
    }

    /// Tells the desk what the books hold before the file.
    func know(_ recorded: [RecordedMoney]) { money = Repetitions(recorded) }

    /// Looks whether the money of a line is in the books already, or stands on an earlier line.
    ///
    /// - Parameter voucher: the line's own; without one it may stand under that of the whole file.
    /// - Throws: a flaw that names the entry or the line, unless `--again` was said.
    func refuseRepetition(
        of subject: String, on date: CalendarDate, _ amount: Amount, voucher: String?, line: Int
    ) throws {
        let mark = MoneyMark(
            subject: subject, on: date, dong: amount.money.dong, voucher: voucher ?? options.voucher)
        defer { money.add(mark, at: .line(line), isOwn: voucher != nil) }
        guard !options.again else { return }
        switch money.verdict(on: mark, isOwn: voucher != nil) {
        case .repeats(let found), .isIdentical(let found):
            let code =
                switch found.place {
                case .entry: "import.already-recorded"
                case .line: "import.duplicate-line"
                }
            throw FileFlaw(line: line, field: nil, code: code, found.arguments(mark.dong))
        case .resembles(let found):
            var arguments = found.arguments(mark.dong)
            arguments["line"] = .number(line)
            let key =
                switch found.place {
                case .entry: "import.resembles-entry"
                case .line: "import.resembles-line"
                }
            resembling.add(Message(key, arguments))
        case nil: break
        }
    }

    /// Looks for letters that are not what they seem.
    func look(at identifiers: String?..., line: Int) {
        for text in identifiers.compactMap(\.self) {
            guard let letter = LookAlike(in: text) else { continue }
            lookAlikes.add(
                Message(
                    "import.look-alike",
                    letter.arguments(in: text).merging(["line": .number(line)]) { $1 }))
        }
    }

    func open(_ kind: ActKind, on date: CalendarDate, voucher: String? = nil, note: String? = nil) throws
        -> Int64
    {
        let act = try books.open(kind, on: date, voucher: voucher, note: note)
        firstAct = firstAct ?? act
        lastAct = act
        return act
    }

    /// Performs the act that a row is, as the desk would: what the rows before it put down is read.
    func perform(_ act: some Act, on date: CalendarDate, line: Int) throws {
        try books.flush()
        var options = options
        (options.on, options.askedOn) = (date, date)
        try take(line: line) { try act.perform(with: books, options) }
        for identifier in act.identifiers { look(at: identifier, line: line) }
    }

    /// Performs the acts that the rows of a file are, each on its day.
    ///
    /// - Parameter column: which column a refusal speaks of.
    func performEach<Row: ImportedAct>(_ rows: [Row], column: (Refusal) -> String?) throws {
        for imported in rows {
            try row(imported.line, column: column) {
                try perform(imported.act, on: imported.on, line: imported.line)
            }
        }
    }

    /// Counts what a row put down, and keeps what it gave notice of.
    func take(line: Int, _ perform: () throws -> Receipt) throws {
        let before = books.lastAct
        let receipt = try perform()
        guard books.lastAct > before else { return }
        firstAct = firstAct ?? before + 1
        lastAct = books.lastAct
        for notice in receipt.notices {
            resembling.add(
                Message(
                    "import.notice-of-line",
                    ["line": .number(line), "notice": .sentence(notice.key, notice.arguments)]))
        }
    }

    /// From whom the capital of a line came.
    func capitalPlace(_ code: SourceCode, line: Int) throws -> CapitalPlace {
        do {
            return try books.reader.capitalPlace(code)
        } catch {
            throw FileFlaw(error, line: line, field: "source")
        }
    }

    /// Where the money of a line went through.
    func moneyAccount(_ code: MoneyCode, line: Int) throws -> MoneyAccount {
        do {
            return try books.reader.moneyAccount(code)
        } catch {
            throw FileFlaw(error, line: line, field: "through")
        }
    }

    /// Adds to the file's total.
    func count(_ amount: Amount, line: Int) throws {
        guard let sum = Money(exactly: total.dong + amount.money.dong) else {
            throw FileFlaw(
                .tooManyDigits, typed: String(amount.money.dong), line: line, field: "amount")
        }
        total = sum
    }
}

extension FileFlaw: Error {}

/// Notices of one kind, of which a file may have thousands: the first are shown, the others counted.
struct FewNotices {
    private var shown: [Message] = []
    private var left = 0

    private static let most = 5

    mutating func add(_ message: Message) {
        if shown.count < FewNotices.most { shown.append(message) } else { left += 1 }
    }

    func messages(more key: String) -> [Message] {
        shown + (left == 0 ? [] : [Message(key, ["count": .number(left)])])
    }
}

/// The rows in the order of the file, but those of one loan in order of day: a file may be sorted by anything.
func inOrderOfDay<Row>(_ rows: [Row], loan: (Row) -> String, on: (Row) -> CalendarDate) -> [Row] {
    var places: [String: [Int]] = [:]
    for (index, row) in rows.enumerated() { places[loan(row), default: []].append(index) }
    var ordered = rows
    for indices in places.values {
        let sorted = indices.sorted { (on(rows[$0]), $0) < (on(rows[$1]), $1) }
        for (place, index) in zip(indices, sorted) where place != index { ordered[place] = rows[index] }
    }
    return ordered
}

/// Money by account, what the file itself has moved so far included.
struct ImportMoney {
    private var timelines: [MoneyAccount: MoneyTimeline] = [:]
    private let reader: FundReader

    init(_ reader: FundReader) { self.reader = reader }

    mutating func lowest(of place: MoneyAccount, from date: CalendarDate) throws -> LowestBalance {
        if let timeline = timelines[place] { return timeline.lowest(from: date) }
        // What is still on its way into the books is added by `add`, so the books are read once.
        let timeline = try reader.money(on: place)
        timelines[place] = timeline
        return timeline.lowest(from: date)
    }

    mutating func add(_ entry: JournalEntry) {
        for place in timelines.keys {
            let moved = entry.inOpenPeriods(closedThrough: reader.head.closedThrough)
            for move in moved.money(on: place) { timelines[place]?.add(move.dong, on: move.on) }
        }
    }
}
