import Foundation

/// Tells random lives of loans to the engine and to the model beside each other until the time is over.
@main struct Endurance {
    static func main() {
        let words = CommandLine.arguments
        let minutes = words.count > 1 ? Int(words[1]) ?? 60 : 60
        let given = ProcessInfo.processInfo.environment["COOPFUND_SEED"].flatMap(UInt64.init)
        let first = given ?? UInt64.random(in: 1...999_999_999)
        let lives = Lives(from: first, until: Date(timeIntervalSinceNow: Double(minutes) * 60))
        let atATime = minutes == 0 ? 1 : ProcessInfo.processInfo.activeProcessorCount
        print(
            "Lives of \(SimulatedLife.acts) acts from seed \(first) on, \(minutes) min, \(atATime) at a time."
        )
        print("COOPFUND_SEED=\(first) Scripts/endurance 0 tells one life again.")
        DispatchQueue.concurrentPerform(iterations: atATime) { _ in
            repeat { lives.tell() } while lives.goesOn
        }
        lives.say()
        exit(lives.isAgreed ? 0 : 1)
    }
}

/// The seeds that were taken, and what became of them.
final class Lives: @unchecked Sendable {
    private let lock = NSLock()
    private let first: UInt64
    private let start = Date()
    private let end: Date
    private var next: UInt64
    private var told = 0
    private var disagreements = 0
    private var saidAt = Date()

    init(from first: UInt64, until end: Date) {
        self.first = first
        self.end = end
        next = first
    }

    var isAgreed: Bool { lock.withLock { disagreements == 0 } }

    /// Five disagreements are enough to read.
    var goesOn: Bool { lock.withLock { Date() < end && disagreements < 5 } }

    func tell() {
        let seed = lock.withLock {
            next += 1
            return next - 1
        }
        let disagreement = SimulatedLife(seed: seed).firstDisagreement()
        lock.withLock {
            told += 1
            if let disagreement {
                disagreements += 1
                print(disagreement, "\n")
            }
        }
        if lock.withLock({ -saidAt.timeIntervalSinceNow > 60 }) { say() }
    }

    func say() {
        lock.withLock {
            saidAt = Date()
            let minutes = Int(-start.timeIntervalSinceNow / 60)
            print(
                "\(minutes) min: seeds \(first)…\(next - 1), \(told) lives, \(told * SimulatedLife.acts) acts, "
                    + "\(disagreements) disagreements")
            fflush(nil)
        }
    }
}
