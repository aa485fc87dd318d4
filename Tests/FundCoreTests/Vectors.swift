import Foundation
import Testing

@testable import FundCore

/// Loan figures that this project did not compute; each line names its source.
enum Vectors {
    static func lines(of file: String) throws -> [[String: Any]] {
        let url = try #require(
            Bundle.module.url(forResource: file, withExtension: "jsonl", subdirectory: "Fixtures"))
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
            try #require(
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any],
                "not an object: \($0)")
        }
    }

    static func date(_ value: Any?) throws -> CalendarDate {
        let parts = try #require(value as? String).split(separator: "-").compactMap { Int($0) }
        return try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
    }

    /// A decimal string of a percent, scaled by a power of ten without going through a double.
    static func scaled(_ value: Any?, digits: Int) throws -> Int64 {
        let parts = try #require(value as? String).split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        let zeros = String(repeating: "0", count: digits - fraction.count)
        return try #require(Int64("\(parts[0])\(fraction)\(zeros)"))
    }

    static func integer(_ value: Any?) throws -> Int64 {
        Int64(try #require(value as? Int))
    }

    static func text(_ value: Any?) throws -> String { try #require(value as? String) }

    static func terms(_ params: [String: Any]) throws -> (LoanTerms, WorkingCalendar) {
        let every = try text(params["every"])
        let count = try #require(Int(every.dropLast()))
        var terms = LoanTerms(
            amount: try #require(Amount(Money(try integer(params["principal"])))),
            rate: AnnualRate(billionths: try scaled(params["rate"], digits: 7)),
            method: try #require(RepaymentMethod(rawValue: text(params["method"]))),
            instalments: Int(try integer(params["instalments"])),
            every: every.hasSuffix("m") ? .months(count) : .days(every.hasSuffix("w") ? 7 * count : count),
            grace: Int(try integer(params["grace"])),
            dayCount: try #require(DayCount(rawValue: text(params["day_count"]))),
            rounding: try #require(Rounding(rawValue: text(params["rounding"]))),
            roll: Roll(rawValue: params["roll"] as? String ?? "none") ?? .none)
        if params["first_due"] != nil { terms.firstDue = try date(params["first_due"]) }
        if params["round_principal_to"] != nil {
            terms.roundPrincipalTo = try integer(params["round_principal_to"])
        }
        if params["overdue_multiple"] != nil {
            terms.overdueMultiple = RateMultiple(
                tenThousandths: try scaled(params["overdue_multiple"], digits: 4))
            terms.lateInterestRate = AnnualRate(
                billionths: try scaled(params["late_interest_rate"], digits: 7))
        }
        let holidays = try (params["holidays"] as? [String] ?? []).map { try date($0) }
        return (terms, WorkingCalendar(holidays: Set(holidays)))
    }
}
