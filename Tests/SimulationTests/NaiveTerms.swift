/// What a contract says, in the model's own words: it shares no type with the engine, so that neither can
/// lend the other its mistakes. Days are numbers, 1 January 1970 is 0; rates are billionths, money is đồng.
struct NaiveTerms {
    enum Method: String, CaseIterable {
        case equalPrincipal = "equal-principal"
        case equalInstalment = "equal-instalment"
        case bullet
        case custom
    }

    enum Every: Hashable {
        case months(Int)
        case days(Int)
    }

    enum DayCount: String, CaseIterable {
        case actual365 = "actual/365"
        case actual360 = "actual/360"
        case actualActual = "actual/actual"
        case thirty360 = "30/360"
    }

    enum Rounding: String, CaseIterable {
        case halfUp = "half-up"
        case halfEven = "half-even"
        case up
        case down
    }

    enum Roll: String, CaseIterable {
        case none
        case nextWorkingDay = "next-working-day"
    }

    enum Order: String, CaseIterable {
        case overduePrincipalFirst = "overdue-principal-first"
        case principalFirst = "principal-first"
        case interestFirst = "interest-first"
    }

    enum Prepayment: String, CaseIterable {
        case next
        case last
        case level
    }

    /// What money does that comes before its instalment is due.
    enum Early: String, CaseIterable {
        case atDue = "at-due"
        case toDate = "to-date"
        case hold
    }

    struct CustomRow {
        var due: Int
        var principal: Int64
    }

    /// A rate agreed at signing for the days after `day`.
    struct Step {
        var day: Int
        var rate: Int64
    }

    var amount: Int64
    var rate: Int64
    var steps: [Step] = []
    var method = Method.equalPrincipal
    var instalments: Int
    var every: Every
    var firstDue: Int?
    var grace = 0
    var interestGrace = 0
    var interestEvery: Every?
    var customRows: [CustomRow] = []
    var dayCount = DayCount.actual365
    var rounding = Rounding.halfUp
    var roundPrincipalTo: Int64 = 1
    var roll = Roll.nextWorkingDay
    /// In ten-thousandths.
    var overdueMultiple: Int64 = 15_000
    var lateInterestRate: Int64 = 0
    var allocation = Order.overduePrincipalFirst
    var prepayment = Prepayment.next
    var early = Early.atDue
}

/// Something that happened to a loan on a day.
struct NaiveFact: Equatable {
    enum Component: String {
        case interest
        case overdueInterest = "overdue-interest"
        case lateInterest = "late-interest"
    }

    enum Content: Equatable {
        case draw(Int64)
        case payment(Int64, NaiveTerms.Prepayment?, NaiveTerms.Early?)
        case rate(Int64)
        case waiver(Component, Int64)
        case waiverForInability(Component, Int64)
        case creditUse(Int64)
        case creditRefund(Int64)
        case group(Int)
        case reschedule(NaiveRescheduling)
        case recall(due: Int)
        case freeze(until: Int, bearsInTerm: Bool)
        case unfreeze
        /// Provisions are used for the debt: it is followed off the balance sheet.
        case writeOff
        /// Money that comes of it afterwards.
        case recovery(Int64)
    }

    var entry: Int64
    var on: Int
    var content: Content

    init(_ entry: Int64, on day: Int, _ content: Content) {
        self.entry = entry
        on = day
        self.content = content
    }

    /// The order within one day, in the words of the rules. Among payments: the contract's rule, `next`,
    /// `last`, `level`; and within each of these the contract's way with early money, `at-due`, `to-date`,
    /// `hold`.
    var place: Int {
        switch content {
        case .draw: return 0
        case .rate: return 1
        case .waiver, .waiverForInability: return 2
        case .group: return 3
        case .payment(_, let rule, let early):
            let outer = rule.map { NaiveTerms.Prepayment.allCases.firstIndex(of: $0)! + 1 } ?? 0
            let inner = early.map { NaiveTerms.Early.allCases.firstIndex(of: $0)! + 1 } ?? 0
            return 10 + outer * 10 + inner
        case .creditUse: return 100
        case .creditRefund: return 101
        case .reschedule: return 200
        case .recall: return 201
        case .freeze: return 202
        case .unfreeze: return 203
        case .writeOff: return 204
        case .recovery: return 205
        }
    }

    var isDraw: Bool { if case .draw = content { true } else { false } }
    var isPayment: Bool { if case .payment = content { true } else { false } }
    var isRescheduling: Bool { if case .reschedule = content { true } else { false } }
    var isRecovery: Bool { if case .recovery = content { true } else { false } }
    var isRate: Bool { if case .rate = content { true } else { false } }
}

/// What the books would not have let stand.
enum NaiveFlaw: Equatable {
    case drawnAfterLastDueDate(entry: Int64)
    case creditShort(entry: Int64, by: Int64)
    case waivedMoreThanOwed(entry: Int64, by: Int64)
}
