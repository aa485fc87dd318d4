internal import Foundation

/// Which seeds to run: COOPFUND_SEED=7 repeats one, COOPFUND_SEEDS=2000 takes that many.
package enum Seeds {
    package static func counting(to usual: Int) -> [UInt64] {
        let environment = ProcessInfo.processInfo.environment
        if let seed = environment["COOPFUND_SEED"].flatMap(UInt64.init) { return [seed] }
        let count = environment["COOPFUND_SEEDS"].flatMap(Int.init) ?? usual
        return (1...count).map { UInt64($0) }
    }
}
