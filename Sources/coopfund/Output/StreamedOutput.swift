internal import Glibc

/// Results that come piece by piece, put out in blocks; the whole is never held.
final class StreamedOutput {
    private var buffer: [UInt8] = []
    private static let block = 1 << 16

    func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= StreamedOutput.block { try flush() }
    }

    /// - Throws: `OutputFailed` where not all could be written: half a journal must not look whole.
    func flush() throws {
        guard Output.put(buffer, to: STDOUT_FILENO) else { throw OutputFailed(reason: errno) }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// The results did not reach their place: the disk is full, say.
struct OutputFailed: Error {
    let reason: Int32

    var text: String { String(cString: strerror(reason)) }
}
