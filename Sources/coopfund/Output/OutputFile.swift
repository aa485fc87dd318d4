internal import FundCore
internal import FundServices
internal import Glibc
internal import Wording

/// A file that is there whole or not at all.
enum OutputFile {
    /// - Parameter path: `-` is the standard output.
    static func write(to path: String, _ body: ((String) -> Void) throws -> Void) throws {
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
        Output.talk(Catalogue.text("output.written", ["file": .text(path)], in: Speech.language))
    }

    private static func unwritable(_ path: String) -> Usage.Problem {
        Usage.Problem(
            "output.unwritable",
            ["file": .text(path), "reason": .text(System.reason(errno))])
    }
}
