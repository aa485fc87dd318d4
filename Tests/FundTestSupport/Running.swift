package import Foundation
internal import PrivateCluster

/// How a program ended, and all that it said.
package typealias Ending = (status: Int, stdout: String, stderr: String)

/// Runs a program to its end, however much it writes.
///
/// - Parameters:
///   - environment: added to PATH, HOME and UTF-8; nothing else of this process's environment is passed on, so
///     that no variable of the developer's changes what a test sees.
///   - seconds: after this time the program is killed, and the status is 137.
package func run(
    _ binary: URL, _ arguments: [String] = [], environment: [String: String] = [:], stdin: String = "",
    directory: String? = nil, seconds: Int = 120
) throws -> Ending {
    let inherited = ProcessInfo.processInfo.environment
        .filter { ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"].contains($0.key) }
    // No note of a write is left on the developer's machine, unless a test gives it a place.
    let chosen = inherited.merging(["LANG": "C.UTF-8", "XDG_STATE_HOME": "/dev/null"]) { $1 }.merging(
        environment
    ) { $1 }
    let result = try ChildProgram(binary.path, arguments, environment: chosen, directory: directory)
        .run(input: Array(stdin.utf8), seconds: seconds)
    return (result.status, result.text, String(decoding: result.errors, as: UTF8.self))
}

/// The command-line tool as it was built together with the running tests: both lie in one directory.
package var coopfundBinary: URL {
    get throws {
        let own = [FileSystem.target(ofLink: "/proc/self/exe"), CommandLine.arguments.first].compactMap { $0 }
        for place in own.map({ FileSystem.parent(of: FileSystem.canonical($0)) }) {
            let binary = "\(place)/coopfund"
            if FileSystem.isExecutable(binary) { return URL(fileURLWithPath: binary) }
        }
        throw MissingBinary(lookedBeside: own)
    }
}

package struct MissingBinary: Error, CustomStringConvertible {
    let lookedBeside: [String]

    package var description: String {
        "No coopfund beside \(lookedBeside.joined(separator: " or ")): build it with `swift build`."
    }
}
