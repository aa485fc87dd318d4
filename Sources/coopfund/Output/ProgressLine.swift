/// How far a long work is: one line of the terminal, gone when it ends.
enum ProgressLine {
    /// Whether somebody watches.
    static var isWatched: Bool { System.isTalkWatched }

    static func show(_ text: String) { Output.prompt("\r\u{1B}[K" + text) }

    static func erase() { Output.prompt("\r\u{1B}[K") }
}
