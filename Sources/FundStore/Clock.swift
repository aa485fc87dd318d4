internal import Glibc

/// The machine's clock, read only in the shell.
package enum Clock {
    package static func sleep(nanoseconds: UInt64) {
        var time = timespec(
            tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
        var rest = timespec()
        while nanosleep(&time, &rest) == -1 && errno == EINTR { time = rest }
    }

    /// Seconds since 1970 UTC.
    package static var now: Int64 { Int64(time(nil)) }
}
