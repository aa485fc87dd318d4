internal import Glibc

/// Results that come piece by piece, put out in blocks; the whole is never held.
final class StreamedOutput {
    private var buffer: [UInt8] = []
    private static let block = 1 << 16

    func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= StreamedOutput.block { flush() }
    }

    func flush() {
        Output.put(buffer, to: STDOUT_FILENO)
        buffer.removeAll(keepingCapacity: true)
    }
}
