internal import Glibc
internal import Wording

/// Results go to stdout, talk to stderr.
enum Output {
    static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

    static func talk(_ text: String) { write(text, to: STDERR_FILENO) }

    /// As it stands, without an end of line.
    static func prompt(_ text: String) { put(Array(text.utf8), to: STDERR_FILENO) }

    static func print(_ document: JSON) { print(document.compact) }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// What was done is done; only its telling failed, and a caller must not take silence for success.
    private static func fail(_ descriptor: Int32) -> Never {
        if descriptor == STDOUT_FILENO { talk(say("fault.output")) }
        exit(ExitStatus.ourFault.rawValue)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        put(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: descriptor)
    }

    /// A closed pipe ends the process by its signal, as with any other filter.
    static func put(_ bytes: [UInt8], to descriptor: Int32) {
        if !isPut(bytes, to: descriptor) { fail(descriptor) }
    }

    /// Whether all of it could be written.
    static func isPut(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
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

    /// The columns of the terminal; nil where nobody knows.
    static var width: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
