import Foundation
import FundTestSupport
import PrivateCluster
import Testing

@Suite("Where a cluster lives")
struct SeatTests {
    @Test("in a home whose path is too long for a socket, the socket has a short directory of its own")
    func longPath() throws {
        let sample = try Sample(below: String(repeating: "quỹ-hỗ-trợ/", count: 12) + "sổ")
        #expect(sample.cluster.home.utf8.count > 107)
        #expect(try sample.cluster.start() == .created)
        #expect(sample.cluster.seat.socketDirectory.hasPrefix("/tmp/coopfund-"))
        #expect(sample.cluster.seat.socket.utf8.count <= 107)
        #expect(try sample.query("SELECT 1") == "1")
    }

    @Test("in a home whose name would mislead a shell or a list of hosts")
    func hostileName() throws {
        let sample = try Sample(below: "a $HOME, \"b\" 'c' `d` \\e;")
        #expect(try sample.cluster.start() == .created)
        #expect(try sample.query("SELECT 1") == "1")
        #expect(try sample.cluster.stop())
        #expect(try sample.cluster.start() == .started)
    }

    @Test("in a home that is closed to others, as mktemp -d makes it")
    func closedHome() throws {
        let sample = try Sample()
        #expect(FileSystem.entry(sample.cluster.home)?.permissions == 0o700)
        #expect(try sample.cluster.start() == .created)
        #expect(sample.cluster.seat.directory == sample.cluster.home)
        #expect(try sample.query("SELECT 1") == "1")
        // Others may pass where the server must, and still see nothing.
        let open = try #require(FileSystem.entry(sample.cluster.home)).permissions
        #expect(open == (getuid() == 0 ? 0o701 : 0o700))
        #expect(FileSystem.entry(sample.cluster.seat.socketDirectory)?.permissions == 0o700)
    }

    @Test(
        "elsewhere, with a link, when root's home is closed to the server's account",
        .enabled(if: getuid() == 0, "only root's home can be closed to the server's account"))
    func closedAncestor() throws {
        let sample = try Sample(below: "home", isClosed: true)
        #expect(try sample.cluster.start() == .created)
        let seat = sample.cluster.seat
        #expect(seat.directory.hasPrefix("/var/lib/coopfund/"))
        #expect(try sample.query("SELECT 1") == "1")
        #expect(try sample.cluster.stop())
        #expect(try sample.cluster.start() == .started)
        #expect(sample.cluster.seat == seat)
        try sample.cluster.erase()
        #expect(FileSystem.entry(seat.directory) == nil)
        #expect(sample.cluster.status() == .absent)
    }

    @Test("refuses a short socket directory that somebody else prepared")
    func takenSocketDirectory() throws {
        let sample = try Sample(below: String(repeating: "long/", count: 24))
        let taken = sample.cluster.seat.socketDirectory
        try #require(taken.hasPrefix("/tmp/coopfund-"))
        try FileSystem.makeDirectory(taken, permissions: 0o777)
        defer { FileSystem.removeTree(taken) }
        #expect(throws: ClusterError.socketDirectoryTaken(directory: taken)) { try sample.cluster.start() }
    }
}
