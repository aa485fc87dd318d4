internal import Glibc

/// Where a cluster's parts lie: in the home or, when root's server account cannot reach that, under
/// /var/lib/coopfund, with a link in the home.
package struct Seat: Hashable, Sendable {
    package let directory: String

    package var data: String { "\(directory)/data" }
    package var log: String { "\(directory)/log" }
    package var startLog: String { "\(log)/start.log" }

    /// Inside the seat where the socket's whole path fits into the 107 bytes that the kernel allows (and needs
    /// no quotes in a list of hosts or of directories), otherwise a short name made from the seat's.
    package var socketDirectory: String {
        let inside = "\(directory)/socket"
        let fits = "\(inside)/\(Seat.socketName)".utf8.count <= 107
        let isPlain = !inside.unicodeScalars.contains {
            ",\"'\\".unicodeScalars.contains($0) || $0.value < 0x21
        }
        return fits && isPlain ? inside : "/tmp/coopfund-\(Seat.hash(directory))"
    }

    package var socket: String { "\(socketDirectory)/\(Seat.socketName)" }
    var socketLock: String { "\(socket).lock" }
    var hasShortSocketDirectory: Bool { FileSystem.parent(of: socketDirectory) != directory }

    /// Names the socket; nothing listens on the network.
    package static let port = 5432
    private static let socketName = ".s.PGSQL.\(port)"

    /// What the home says now; pure look-up, nothing is made.
    static func current(home: String) -> Seat {
        Seat(directory: FileSystem.target(ofLink: link(in: home)) ?? home)
    }

    /// The seat, made if need be, in a place that the account can reach.
    static func prepare(home: String, account: ServerAccount) throws(ClusterError) -> Seat {
        let known = current(home: home)
        if known.directory != home {
            guard FileSystem.entry(known.data) != nil || FileSystem.entry(known.directory) != nil else {
                // The place that the link names was removed: begin anew.
                unlink(link(in: home))
                return try prepare(home: home, account: account)
            }
            return known
        }
        if opens(home, to: account) || FileSystem.entry(known.data) != nil { return known }
        return try elsewhere(home: home)
    }

    /// Lets others pass (not look) where that suffices; what is inside stays closed to them.
    private static func opens(_ home: String, to account: ServerAccount) -> Bool {
        if account.reaches(home) { return true }
        guard let entry = FileSystem.entry(home), entry.owner == 0 else { return false }
        guard account.reaches(FileSystem.parent(of: home)) else { return false }
        return chmod(home, entry.permissions | 0o001) == 0 && account.reaches(home)
    }

    /// A new place: what an earlier home of the same name left behind is never taken over, and never lost.
    private static func elsewhere(home: String) throws(ClusterError) -> Seat {
        let root = "/var/lib/coopfund"
        try FileSystem.makeDirectory(root, permissions: 0o711)
        var number = 1
        while FileSystem.entry("\(root)/\(hash(home))-\(number)") != nil { number += 1 }
        let seat = Seat(directory: "\(root)/\(hash(home))-\(number)")
        try FileSystem.makeDirectory(seat.directory, permissions: 0o711)
        guard symlink(seat.directory, link(in: home)) == 0 else {
            throw FileSystem.failure("create", link(in: home))
        }
        return seat
    }

    private static func link(in home: String) -> String { "\(home)/server" }

    /// FNV-1a: a short name, not a secret; whoever owns the directory is checked apart.
    static func hash(_ text: String) -> String {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
