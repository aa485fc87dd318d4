package import FundCore
package import Wording

/// A run over the debts of a day as an act put it down.
package enum KeptRun: Sendable {
    case classification(Classification, entry: Int64)
    case provisions(ProvisionRun, entry: Int64)

    /// The same as is read back from the books.
    package var answer: Answer {
        switch self {
        case .classification(let run, let entry): return .classification(run, entry: entry)
        case .provisions(let run, let entry): return .provisions(run, entry: entry)
        }
    }
}
