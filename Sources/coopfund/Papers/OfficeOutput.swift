internal import FundCore
internal import OfficeFiles
internal import Papers
internal import Wording

/// An office file that is there whole or not at all.
enum OfficeOutput {
    static func write(_ parts: [OfficePart], to path: String) throws {
        try refuseWhereMissing()
        try OutputFile.make(at: path) { draft in
            try put(parts, at: draft)
        }
    }

    /// A book of Excel, and in it what the body adds.
    static func writeBook(
        to path: String, _ letterhead: Letterhead?, isTold: Bool = true, _ body: (Workbook) throws -> Void
    ) throws {
        try refuseWhereMissing()
        try OutputFile.make(at: path, isTold: isTold) { draft in
            do {
                let book = try Workbook(at: draft, letterhead, in: Speech.language)
                try body(book)
                try book.close()
            } catch let fault as OfficeFault {
                throw problem(fault, path)
            }
        }
    }

    /// The file itself, in its place.
    static func put(_ parts: [OfficePart], at path: String) throws {
        do throws(OfficeFault) {
            try OfficePackage.write(parts, to: path)
        } catch {
            throw problem(error, path)
        }
    }

    /// Before anything is asked of a database.
    static func refuseWhereMissing() throws {
        if !OfficeFiles.isThere { throw Usage.Problem("office.missing") }
    }

    static func problem(_ fault: OfficeFault, _ path: String) -> Usage.Problem {
        switch fault {
        case .missing: Usage.Problem("office.missing")
        case .unreadable: Usage.Problem("office.unreadable", ["file": .text(path)])
        case .unwritable(let reason):
            Usage.Problem("output.unwritable", ["file": .text(path), "reason": .text(reason)])
        }
    }
}
