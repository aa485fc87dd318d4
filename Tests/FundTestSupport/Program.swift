package import Foundation

/// Other accounting programs, where they are installed.
package enum Program {
    package static let hledger = find("hledger")
    package static let beanCheck = find("bean-check")

    /// Whether the tests that ask a program are to run: where it is, and on a gate (CI) even where it is not, to fail
    /// there. Elsewhere they are reported as skipped.
    package static func isAsked(_ program: URL?) -> Bool {
        let gate = ProcessInfo.processInfo.environment["CI"] ?? ""
        return program != nil || !["", "0", "false"].contains(gate)
    }

    private static func find(_ name: String) -> URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { URL(filePath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
