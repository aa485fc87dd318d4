internal import Glibc

/// Shows what is longer than the screen page by page (phân trang), by the program of `PAGER`, as `git` and `psql` do.
enum Pager {
    static func show(_ text: String) {
        let chosen = getenv("PAGER").map { String(cString: $0) }
        guard isLong(text), chosen != "", chosen != "cat" else { return Output.print(text) }
        // One who leaves before the end has seen enough.
        signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, SIG_DFL) }
        if getenv("LESS") == nil { setenv("LESS", "FRX", 1) }
        guard let pipe = popen(chosen ?? "less", "w") else { return Output.print(text) }
        let isTaken = text.withCString { fputs($0, pipe) } != EOF
        let status = pclose(pipe)
        // The shell says with 126 or 127 that there is no such program.
        if status == 126 << 8 || status == 127 << 8 || !isTaken && status == -1 { Output.print(text) }
    }

    private static func isLong(_ text: String) -> Bool {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return false }
        return text.utf8.count { $0 == UInt8(ascii: "\n") } >= Int(size.ws_row)
    }
}
