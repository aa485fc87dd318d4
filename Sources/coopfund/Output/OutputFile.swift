internal import FundCore
internal import FundServices
internal import Glibc
internal import Wording

/// A file that is there whole or not at all.
enum OutputFile {
    /// - Parameters:
    ///   - path: `-` is the standard output.
    ///   - isTold: whether it is said that the file is there.
    static func write(
        to path: String, isTold: Bool = true, _ body: ((String) -> Void) throws -> Void
    ) throws {
        if path == "-" {
            let out = StreamedOutput()
            try body(out.write)
            return out.flush()
        }
        let draft = path + ".part-\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw unwritable(path) }
        let out = StreamedOutput(descriptor)
        do {
            try body(out.write)
        } catch {
            close(descriptor)
            unlink(draft)
            throw error
        }
        let isWhole = out.end()
        guard close(descriptor) == 0, isWhole, rename(draft, path) == 0 else {
            let failure = unwritable(path)
            unlink(draft)
            throw failure
        }
        if isTold { tell(path) }
    }

    /// A file that a library or another program makes under a name beside.
    static func make(at path: String, isTold: Bool = true, _ body: (_ draft: String) throws -> Void) throws {
        let draft = path + ".part-\(getpid())"
        do {
            try body(draft)
        } catch {
            unlink(draft)
            throw error
        }
        guard rename(draft, path) == 0 else {
            let failure = unwritable(path)
            unlink(draft)
            throw failure
        }
        if isTold { tell(path) }
    }

    /// All of these bytes, as a new file.
    static func put(_ bytes: [UInt8], at path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw unwritable(path) }
        let isWhole = Output.isPut(bytes, to: descriptor)
        guard close(descriptor) == 0, isWhole else { throw unwritable(path) }
    }

    private static func tell(_ path: String) {
        Output.talk(Catalogue.text("output.written", ["file": .text(path)], in: Speech.language))
    }

    private static func unwritable(_ path: String) -> Usage.Problem {
        Usage.Problem(
            "output.unwritable",
            ["file": .text(path), "reason": .text(System.reason(errno))])
    }
}
