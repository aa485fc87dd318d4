/// Something that happened to a loan on a day (sự kiện của khoản vay). Facts are never edited; the loan's
/// position on any day is a fold of the facts known.
package struct LoanFact: Hashable, Sendable {
    /// The number of the act that recorded it.
    package let entry: Int64
    package let on: CalendarDate
    /// Where its money went through; nil for facts that move none.
    package let through: MoneyAccount?
    package let content: Content

    /// What is rare and large lies elsewhere, so that the facts of a loan lie close together.
    package enum Content: Hashable, Sendable {
        /// Money paid out against the contract (giải ngân).
        case draw(Amount)
        /// Money received (thu nợ); the rules override the contract's for what comes early.
        case payment(Amount, PrepaymentRule?, EarlyMoney? = nil)
        /// The in-term rate that holds for the days after this one (điều chỉnh lãi suất).
        case rateChange(AnnualRate)
        /// Interest let off by a decision (miễn, giảm lãi).
        case waiver(WaivedComponent, Amount, WaiverCause? = nil)
        /// The borrower's credit put to what is owed (cấn trừ tiền thừa).
        case creditUse(Amount)
        /// The borrower's credit paid back (hoàn trả tiền thừa).
        case creditRefund(Amount)
        /// Terms changed by a contract amendment (phụ lục hợp đồng).
        indirect case amendment(LoanAmendment)
        /// The contract given up before anything was drawn (hủy hợp đồng).
        indirect case cancellation(LoanCancellation)
        /// Another plan for what is outstanding (cơ cấu lại thời hạn trả nợ).
        indirect case rescheduling(Rescheduling)
        /// All that is not due yet falls due on a day (thu hồi nợ trước hạn).
        indirect case recall(Recall)
        /// Days on which nothing falls due (khoanh nợ).
        indirect case freeze(Freeze)
        /// The end of a freeze, earlier than it was decided (chấm dứt khoanh nợ).
        indirect case unfreeze(decision: String)
        /// A lower debt group by judgement (phân loại theo định tính).
        indirect case loweredGroup(LoweredGroup)
        /// Provisions used for a debt that is lost (sử dụng dự phòng để xử lý rủi ro).
        indirect case writeOff(WriteOff)
        /// Money that comes of such a debt afterwards (thu hồi nợ đã xử lý).
        case recovery(Amount, RecoveryKind)
        /// Such a debt is followed no longer (xuất toán).
        indirect case removal(Removal)
    }

    package init(entry: Int64, on date: CalendarDate, _ content: Content, through place: MoneyAccount? = nil)
    {
        self.entry = entry
        self.on = date
        self.content = content
        through = place
    }

    /// The order in which facts of one day count. It does not look at when they were entered, so that
    /// any order of entry ends in the same position.
    package static func counts(_ left: LoanFact, before right: LoanFact) -> Bool {
        if left.on != right.on { return left.on < right.on }
        let (a, b) = (left.content.rank, right.content.rank)
        return a != b ? a < b : left.entry < right.entry
    }
}

extension Array where Element == LoanFact {
    /// Sorted only where they are not in order yet: facts mostly arrive in order.
    package func inOrderOfEffect() -> [LoanFact] {
        for index in indices.dropFirst() where LoanFact.counts(self[index], before: self[index - 1]) {
            return sorted(by: LoanFact.counts)
        }
        return self
    }
}

/// What a decision may let a borrower off (thành phần được miễn, giảm). Principal is not among them.
package enum WaivedComponent: String, CaseIterable, Sendable {
    case interest
    case overdueInterest = "overdue-interest"
    case lateInterest = "late-interest"
}

extension LoanFact.Content {
    /// Facts of one rank on one day add up: their order among themselves changes nothing.
    fileprivate var rank: Int {
        switch self {
        // What makes another plan comes before the first draw, also on the day of that draw.
        case .amendment(let amendment) where amendment.makesPlan: -1
        case .draw: 0
        case .rateChange: 1
        case .waiver: 2
        // The contract's rule first, then the others; within each, the contract's way with early money first.
        case .payment(_, let rule, let early): 3 + 4 * (rule?.rank ?? 0) + (early?.rank ?? 0)
        case .creditUse: 20
        case .creditRefund: 21
        // Like a rate, other terms hold from the day after: the day's money counts under those that it met.
        case .amendment: 22
        case .cancellation: 23
        // The group of the day before another plan counts it.
        case .loweredGroup: 24
        // These find the day as its money has left it; what is frozen is the debt as rescheduled.
        case .rescheduling: 25
        case .recall: 26
        case .freeze: 27
        case .unfreeze: 28
        // A debt is written off as its day has left it; what comes back comes after.
        case .writeOff: 29
        case .recovery: 30
        case .removal: 31
        }
    }
}

extension PrepaymentRule {
    fileprivate var rank: Int {
        switch self {
        case .next: 1
        case .last: 2
        case .level: 3
        }
    }
}

extension EarlyMoney {
    fileprivate var rank: Int {
        switch self {
        case .atDue: 1
        case .toDate: 2
        case .hold: 3
        }
    }
}
