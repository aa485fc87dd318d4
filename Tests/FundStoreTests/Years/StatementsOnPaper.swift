import Foundation
import FundCore
import FundServices
import FundStore
import Testing
import Wording

/// The financial statements of a quarter, of both regimes, held against the balances that the journal alone comes to.
func expectStatements(
    of desk: Desk, at day: CalendarDate, _ balances: BooksOnPaper.Balances, _ place: Comment
) throws {
    let money = balances["111", default: 0] + balances["112", default: 0]
    // Income and expense are equity already; a liability in debit is an asset.
    let assets = balances.reduce(Int64(0)) { sum, balance in
        switch balance.key.first {
        case "1", "2": sum + balance.value
        case "3": sum + max(balance.value, 0)
        default: sum
        }
    }
    let rows: [(AccountingRegime, assets: String, sources: String)] = [
        (.enterprise, day.parts.year < 2026 ? "270" : "280", "440"), (.microfinance, "200", "500"),
    ]
    for (regime, total, sources) in rows {
        let text = try desk.database.read {
            try FinancialStatements(
                $0, of: FiscalPeriod(.quarter, containing: day), regime: regime, nil, signedOn: day
            ).answer.json
        }
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], place)
        let ties = try #require(document["ties"] as? [[String: Any]], place)
        #expect(ties.count == 10 && ties.allSatisfy { $0["holds"] as? Bool == true }, place)
        var figures: [String: [String: Int64]] = [:]
        for statement in try #require(document["statements"] as? [[String: Any]], place) {
            for row in statement["rows"] as? [[String: Any]] ?? [] {
                guard let form = statement["form"] as? String, let code = row["code"] as? String else {
                    continue
                }
                figures[form, default: [:]][code] = row["now"] as? Int64
            }
        }
        #expect(figures["balance-sheet"]?[total] == assets, place)
        #expect(figures["balance-sheet"]?[sources] == assets, place)
        #expect(figures["cash-flow"]?["70"] == money, place)
        let cash =
            regime == .enterprise
            ? figures["balance-sheet"]?["110"]
            : (figures["balance-sheet"]?["110"]).map { $0 + (figures["balance-sheet"]?["120"] ?? 0) }
        #expect(cash == money, place)
    }
}
