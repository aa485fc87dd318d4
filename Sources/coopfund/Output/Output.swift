internal import Glibc
internal import Wording

/// Results go to stdout, talk to stderr.
enum Output {
    static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

    static func talk(_ text: String) { write(text, to: STDERR_FILENO) }

    static func print(_ document: JSON) { print(document.compact) }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    private static func write(_ text: String, to descriptor: Int32) {
        _ = put(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: descriptor)
    }

    /// A closed pipe ends the process by its signal, as with any other filter.
    ///
    /// - Returns: false where something is left unwritten; `errno` says why.
    static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress! + sent, bytes.count - sent)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }
}
