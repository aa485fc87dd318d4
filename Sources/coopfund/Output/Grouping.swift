internal import FundCore
internal import Wording

/// Đồng in a table, grouped as the language of this run groups digits: `2.440.000.000` or `2,440,000,000`.
func grouped(_ dong: Int64) -> String {
    switch Speech.language {
    case .vi: Money(dong).grouped
    case .en: Money(dong).grouped(by: ",")
    }
}
