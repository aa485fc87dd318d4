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

        /// What the balance is held to.
        ///
        /// - Parameters:
        ///   - before: the balance at the end of the year before.
        ///   - plan: in hundredths of a percent.
        /// - Returns: nil where nothing was lent before: then nothing can have grown.
        package func growth(from before: Int64, plan: Int64) -> Limits? {
            guard before > 0 else { return nil }
            let (base, planned) = (Int128(before), Int128(before) * Int128(plan))
            return Limits(
                a: base + Limits.up(planned, 10_000),
                b: base + Limits.up(planned * Int128(nearly), 1_000_000),
                isLeast: true)
        }

        /// What bad debt is held to, of a balance.
        ///
        /// - Parameter plan: in hundredths of a percent.
        package func badDebt(of total: Int64, plan: Int64) -> Limits {
            let planned = Int128(total) * Int128(plan)
            return Limits(
                a: planned / 10_000, b: planned * Int128(slightlyAbove) / 1_000_000, isLeast: false)
        }

        /// What the result is held to.
        package func result(plan: Int64) -> Limits {
            Limits(a: Int128(plan), b: Limits.up(Int128(plan) * Int128(nearly), 100), isLeast: true)
        }

        /// What offences and reminders are held to.
        package var compliance: Limits {
            Limits(a: Int128(reminders.a), b: Int128(reminders.b), isLeast: false)
        }
    }

    /// The last figures, in đồng or times, that are still A and still B; beyond is C. What the circular says in parts of a
    /// hundred is brought to whole figures exactly: a figure is within a limit if and only if its share is.
    package struct Limits: Hashable, Sendable {
        private let a: Int128
        private let b: Int128
        /// Whether a figure is to be at least that much, not at most.
        private let isLeast: Bool

        fileprivate init(a: Int128, b: Int128, isLeast: Bool) {
            self.a = a
            self.b = b
            self.isLeast = isLeast
        }

        package func grade(of found: Int64) -> Grade {
            room(of: found, to: a) >= 0 ? .a : room(of: found, to: b) >= 0 ? .b : .c
        }

        /// By how much the figure may still worsen and keep its grade; nil at C, beyond which there is none.
        package func spare(of found: Int64) -> Int64? {
            switch grade(of: found) {
            case .a: Int64(clamping: room(of: found, to: a))
            case .b: Int64(clamping: room(of: found, to: b))
            case .c: nil
            }
        }

        /// By how much it is to improve for the next better grade; nil at A.
        package func missing(of found: Int64) -> Int64? {
            switch grade(of: found) {
            case .a: nil
            case .b: Int64(clamping: -room(of: found, to: a))
            case .c: Int64(clamping: -room(of: found, to: b))
            }
        }

        private func room(of found: Int64, to limit: Int128) -> Int128 {
            isLeast ? Int128(found) - limit : limit - Int128(found)
        }

        /// Rounded up, for what is not below zero.
        fileprivate static func up(_ dividend: Int128, _ divisor: Int128) -> Int128 {
            (dividend + divisor - 1) / divisor
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
