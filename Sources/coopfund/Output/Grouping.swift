internal import FundCore
internal import Wording

/// Đồng in a table, grouped as the language of this run groups digits: `2.440.000.000` or `2,440,000,000`.
/// A figure that is derived (a payoff long after) may be above what the books can hold, and shows all the same.
func grouped(_ dong: Int64) -> String {
    guard let money = Money(exactly: dong) else { return String(dong) }
    switch Speech.language {
    case .vi: return money.grouped
    case .en: return money.grouped(by: ",")
    }
}
