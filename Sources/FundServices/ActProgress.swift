package import FundCore

/// How far a long act is (tiến độ).
package struct ActProgress: Hashable, Sendable {
    /// The month that is being closed or reopened; nil where rows of a file are taken in.
    package let period: FiscalPeriod?
    /// How many loans or rows are done, of how many.
    package let done: Int
    package let total: Int

    init(of period: FiscalPeriod? = nil, done: Int, total: Int) {
        self.period = period
        self.done = done
        self.total = total
    }
}
