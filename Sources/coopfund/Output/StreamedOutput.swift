internal import Glibc

/// Results that come piece by piece, put out in blocks; the whole is never held.
final class StreamedOutput {
    private var buffer: [UInt8] = []
    private let descriptor: Int32
    private var isWhole = true
    private static let block = 1 << 16

    init(_ descriptor: Int32 = STDOUT_FILENO) { self.descriptor = descriptor }

    func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= StreamedOutput.block { flush() }
    }

    func flush() {
        if descriptor == STDOUT_FILENO {
            Output.put(buffer, to: descriptor)
        } else if isWhole {
            isWhole = Output.isPut(buffer, to: descriptor)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Puts out what is left.
    ///
    /// - Returns: whether all of it could be written.
    func end() -> Bool {
        flush()
        return isWhole
    }
}
