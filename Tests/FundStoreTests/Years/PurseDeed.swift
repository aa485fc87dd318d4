import FundCore

/// What is asked of a fund that keeps its money in many places and lends it for several owners, in plain words: places
/// and owners by their codes, days counted from the first of its life.
struct PurseDeed {
    enum What {
        /// Capital comes of an owner or of a kind of the fund's own, or goes back.
        case give(of: String, Int64, at: String)
        case takeBack(of: String, Int64, at: String)
        case move(from: String, to: String, Int64)
        case receive(Int64, at: String)
        case spend(Int64, at: String)
        /// A voucher of the accountant that would move money.
        case voucher(Int64, at: String)
        /// The number of the loan; where it says so, the day on which the money really moved.
        case draw(Int, Int64, at: String, foundLate: Int?)
        case repay(Int, Int64, at: String, foundLate: Int?)
        /// Interest that goes on to the owner of the money.
        case passOn(to: String, Int64, at: String)
        /// What was asked for as the n-th.
        case undo(Int)
    }

    let what: What
    let on: Int
}

/// What came of it: the number of its voucher where a series gives one, or the code of the refusal.
enum PurseVerdict: Equatable {
    case taken(voucher: String?)
    case refused(String)
}

/// A contract, as it is signed.
struct PurseContract {
    /// Nil of the fund's own.
    let source: String?
    let amount: Int64
    let signedOn: Int
    let terms: LoanTerms
}

/// How the fund is set up.
struct PurseSetting {
    struct Place {
        let code: String
        let kind: MoneyAccount.Kind
        let account: String
    }

    struct Source {
        let code: String
        let kind: CapitalSource
        let account: String
        let bearer: RiskBearer
        let limit: Int64?
    }

    let first: CalendarDate
    var places = [
        Place(code: "cash", kind: .till, account: "111"), Place(code: "bank", kind: .bank, account: "112"),
        Place(code: "VCB", kind: .bank, account: "1121"), Place(code: "AGR", kind: .bank, account: "1123"),
        Place(code: "KB", kind: .treasury, account: "1122"),
        Place(code: "TG", kind: .deposit, account: "1281"), Place(code: "Q2", kind: .till, account: "1112"),
        Place(code: "Q3", kind: .till, account: "1113"),
    ]
    let sources: [Source]
    /// Kinds of capital of the fund's own.
    static let kinds = [CapitalSource.provincialBudget.rawValue, CapitalSource.grant.rawValue]

    init(first: CalendarDate, limit: Int64) {
        self.first = first
        sources = [
            Source(
                code: "HD", kind: .mobilised, account: "3413", bearer: .fund, limit: nil),
            Source(
                code: "NS2", kind: .provincialBudget, account: "41112", bearer: .fund, limit: limit),
            Source(code: "UT", kind: .entrusted, account: "3411", bearer: .owner, limit: nil),
        ]
    }
}

/// What a fund shows of one day: the model's opinion and the answers of the services, side by side.
struct PurseFigures: Equatable {
    var held: [String: Int64] = [:]
    /// By owner, the fund's own among them.
    var owners: [String: Owner] = [:]
    var payable: Int64 = 0
    var placed: Int64 = 0
    /// Nil where it is not asked for.
    var capital: Capital?

    struct Capital: Equatable {
        var total: Int64 = 0
        var inTills: Int64 = 0
        var promised: Int64 = 0
    }

    struct Owner: Equatable {
        var received: Int64 = 0
        var returned: Int64 = 0
        var committed: Int64 = 0
        var drawn: Int64 = 0
        var repaid: Int64 = 0
        var free: Int64 = 0
        var uncommitted: Int64 = 0
        var interestDue: Int64 = 0
    }
}

/// The page of a money account for some days.
struct PursePage: Equatable {
    var opening: Int64
    var closing: Int64
    /// The day and what it brought; in order of day, then of amount.
    var lines: [Line]

    struct Line: Equatable, Comparable {
        let on: Int
        let dong: Int64

        static func < (left: Line, right: Line) -> Bool { (left.on, left.dong) < (right.on, right.dong) }
    }
}
