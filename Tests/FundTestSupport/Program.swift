package import Foundation

/// Other accounting programs, where they are installed.
package enum Program {
    package static let hledger = find("hledger")
    package static let beanCheck = find("bean-check")

    private static func find(_ name: String) -> URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { URL(filePath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
