internal import FundCore
package import Wording

#if Office
    internal import CXlsxWriter
#endif

/// A file of Excel in which answers are written as they come (sổ Excel): rows leave memory as soon as they are written.
package final class Workbook {
    #if Office
        private let book: UnsafeMutablePointer<lxw_workbook>
        private let looks: CellLooks
        private let letterhead: Letterhead?
        private let language: Language
        private var names: Set<String> = []
        private var isClosed = false
    #endif

    /// - Parameters:
    ///   - path: of a new file, which is there when the book is closed.
    ///   - letterhead: whose figures they are; nil where no fund is asked.
    /// - Throws: `OfficeFault`.
    package init(at path: String, _ letterhead: Letterhead?, in language: Language) throws(OfficeFault) {
        #if Office
            var options = lxw_workbook_options()
            options.constant_memory = 1
            guard let book = workbook_new_opt(path, &options) else { throw .unwritable(path) }
            self.book = book
            looks = CellLooks(book)
            self.letterhead = letterhead
            self.language = language
        #else
            throw .missing
        #endif
    }

    /// Writes an answer: a worksheet for each of its tables, what stands before a table above it.
    ///
    /// - Parameter name: of the first worksheet; nil takes the table's own.
    package func add(_ answer: Answer, named name: String? = nil) throws {
        #if Office
            var waiting: [PageLine] = []
            if let title = answer.title { waiting.append(.title(title.text(in: language))) }
            var last: PageWriter?
            for part in answer.parts + (answer.hasSheet ? [] : answer.table.map { [.sheet($0)] } ?? []) {
                switch part {
                case .line(let message), .chapter(let message, _):
                    waiting += lines(message, isFirst: waiting.isEmpty && last == nil)
                case .text(let text):
                    waiting += text(language).split(separator: "\n").map { .line(String($0)) }
                case .blank: continue
                case .fields(let group):
                    waiting += group.fields.map { .field($0.name.text(in: language), $0.value) }
                case .sheet(let sheet):
                    let page = try page(named: title(of: sheet, name, isFirst: last == nil))
                    try page.write(waiting, sheet)
                    waiting = []
                    last = page
                case .later(let messages): waiting += try messages().flatMap { lines($0, isFirst: false) }
                }
            }
            guard !waiting.isEmpty else { return }
            let page = try last ?? page(named: name ?? say("sheet.answer"))
            page.write(waiting)
        #else
            throw OfficeFault.missing
        #endif
    }

    /// - Throws: `OfficeFault`.
    package func close() throws(OfficeFault) {
        #if Office
            isClosed = true
            let error = workbook_close(book)
            guard error == LXW_NO_ERROR else { throw .unwritable(String(cString: lxw_strerror(error))) }
        #endif
    }

    #if Office
        /// Nothing is left of a book that was not finished.
        deinit { if !isClosed { lxw_workbook_free(book) } }

        private func say(_ key: String) -> String { Catalogue.text(key, in: language) }

        private func lines(_ message: Message, isFirst: Bool) -> [PageLine] {
            message.text(in: language).split(separator: "\n").enumerated().map { place, line in
                isFirst && place == 0 ? .title(String(line)) : .line(String(line))
            }
        }

        private func title(of sheet: Sheet, _ name: String?, isFirst: Bool) -> String {
            let own = say("sheet." + sheet.name.replacing("_", with: "-"))
            guard let name else { return own }
            return isFirst ? name : name + " – " + own
        }

        private func page(named name: String) throws(OfficeFault) -> PageWriter {
            let free = SheetName.free(name, among: names)
            guard let sheet = workbook_add_worksheet(book, free) else { throw .unwritable(free) }
            names.insert(free.lowercased())
            return PageWriter(sheet, looks, letterhead, language) { [unowned self] () throws(OfficeFault) in
                try self.next(after: free)
            }
        }

        /// Where a worksheet is full: Excel takes 1,048,576 rows.
        private func next(after name: String) throws(OfficeFault) -> UnsafeMutablePointer<lxw_worksheet> {
            let free = SheetName.free(name, among: names)
            guard let sheet = workbook_add_worksheet(book, free) else { throw .unwritable(free) }
            names.insert(free.lowercased())
            return sheet
        }
    #endif
}

extension Answer {
    fileprivate var hasSheet: Bool { parts.contains { if case .sheet = $0 { true } else { false } } }
}

/// The name of a worksheet as Excel takes it.
enum SheetName {
    private static let longest = 31

    /// At most 31 letters, none of `[ ] : * ? / \`, no apostrophe at an end, no name twice.
    static func free(_ name: String, among names: Set<String>) -> String {
        var plain = String(name.map { "[]:*?/\\'".contains($0) ? "-" : $0 })
        plain = Terminal.clean(plain)
        if plain.allSatisfy(\.isWhitespace) { plain = "-" }
        var (free, number) = (cut(plain, to: longest), 1)
        while names.contains(free.lowercased()) {
            number += 1
            let end = " (\(number))"
            free = cut(plain, to: longest - end.count) + end
        }
        return free
    }

    /// By units of UTF-16, as Excel counts.
    private static func cut(_ text: String, to count: Int) -> String {
        var cut = ""
        for character in text {
            if cut.utf16.count + character.utf16.count > count { break }
            cut.append(character)
        }
        return cut
    }
}
