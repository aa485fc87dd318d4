internal import Foundation

/// How far a long work is: one line of the terminal, gone when it ends.
enum ProgressLine {
    /// Whether somebody watches.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    static func show(_ text: String) { write("\r\u{1B}[K" + text) }

    static func erase() { write("\r\u{1B}[K") }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
