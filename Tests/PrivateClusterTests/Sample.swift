import Foundation
import FundTestSupport
import PrivateCluster

/// A cluster in a directory of its own, stopped and erased when the test ends.
final class Sample: Sendable {
    let cluster: PrivateCluster
    private let directory: TestDirectory

    /// - Parameters:
    ///   - below: the home's path inside the directory; none means the directory itself.
    ///   - isClosed: whether only the caller may pass through the directory.
    init(below: String = "", isClosed: Bool = false, settings: Settings = .throwaway) throws {
        directory = try TestDirectory()
        if !below.isEmpty, !isClosed { chmod(directory.path, 0o711) }
        cluster = PrivateCluster(
            home: below.isEmpty ? directory.path : directory.file(below), settings: settings)
    }

    deinit { try? cluster.erase() }

    func query(_ statement: String) throws -> String {
        let words = [
            "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", cluster.conninfo, "-c", statement,
        ]
        let ending = try run(URL(fileURLWithPath: cluster.programs().shell), words)
        guard ending.status == 0 else { throw QueryFailed(description: ending.stderr) }
        return ending.stdout.trimmingCharacters(in: .newlines)
    }

    /// The server dies on the spot, as when the machine loses its power.
    func killServer() throws {
        guard case .running(let process, _) = cluster.status() else {
            throw QueryFailed(description: "no server to kill")
        }
        kill(process, SIGKILL)
        while case .running = cluster.status() { usleep(2000) }
    }

    struct QueryFailed: Error, CustomStringConvertible { let description: String }
}
