/// How a fund is rated for a year (xếp loại A, B, C): four indicators against its plan.
///
/// NĐ 45/2021/NĐ-CP art. 45; TT 52/2022/TT-BTC arts 13–15.
package enum FundRating {
    package enum Grade: String, CaseIterable, Sendable {
        case a = "A"
        case b = "B"
        case c = "C"
    }

    package enum Indicator: String, CaseIterable, Sendable {
        /// Of the balance of loans from one year's end to the next, direct and entrusted.
        case growth
        /// Bad debt that the fund bears, of the balance that it bears.
        case badDebt = "bad-debt"
        /// Revenue less expense.
        case result
        /// Offences against tax law, and written reminders of reports that were late or wrong.
        case compliance
    }

    /// What the grades are held to: figures of the circular, from the day on which it is in force.
    package struct Rule: Sendable {
        package let validFrom: CalendarDate
        /// From this part of the plan on a shortfall is B, in percent.
        package let nearly: Int64
        /// Up to this much of the plan an excess of bad debt is B, in percent.
        package let slightlyAbove: Int64
        /// At most so many reminders are A, and B.
        package let reminders: (a: Int, b: Int)
        package let citation: String

        /// 01/10/2022, when TT 52/2022/TT-BTC (of 12/08/2022) took effect.
        private static let inForceFrom = CalendarDate(day: 19_266)

        package static let all = [
            Rule(
                validFrom: inForceFrom, nearly: 90, slightlyAbove: 110, reminders: (1, 2),
                citation: "TT 52/2022/TT-BTC")
        ]

        /// That of the end of a year; nil before there was any.
        package static func inForce(on date: CalendarDate) -> Rule? { all.last { $0.validFrom <= date } }

        /// - Parameters:
        ///   - plan: in hundredths of a percent.
        /// - Returns: nil where nothing was lent before: then nothing can have grown.
        package func growth(from before: Int64, to after: Int64, plan: Int64) -> Grade? {
            guard before > 0 else { return nil }
            let grown = (Int128(after) - Int128(before)) * 10_000
            let planned = Int128(plan) * Int128(before)
            return atLeast(grown, planned)
        }

        /// - Parameter plan: in hundredths of a percent.
        package func badDebt(_ bad: Int64, of total: Int64, plan: Int64) -> Grade {
            let found = Int128(bad) * 10_000
            let planned = Int128(plan) * Int128(total)
            if found <= planned { return .a }
            return found * 100 <= planned * Int128(slightlyAbove) ? .b : .c
        }

        package func result(_ result: Int64, plan: Int64) -> Grade { atLeast(Int128(result), Int128(plan)) }

        package func compliance(_ count: Int) -> Grade {
            count <= reminders.a ? .a : count <= reminders.b ? .b : .c
        }

        private func atLeast(_ found: Int128, _ planned: Int128) -> Grade {
            if found >= planned { return .a }
            return found * 100 >= planned * Int128(nearly) ? .b : .c
        }
    }

    /// A: at least two A and no C (art. 15). C: no A, and at least two C; the circular says “two indicators not A and
    /// the rest C”, which is read so. B: all else.
    package static func overall(_ grades: [Grade]) -> Grade {
        let (a, c) = (grades.count { $0 == .a }, grades.count { $0 == .c })
        if a >= 2, c == 0 { return .a }
        return a == 0 && c >= 2 ? .c : .b
    }
}
