import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

/// One fund's books, written to by the services themselves.
final class LoanBook {
    private let database: Database
    private let today = CalendarDate(day: 20_500)
    /// The entry of each fact that stands, by its place in the list.
    private(set) var entries: [Int: Int64] = [:]

    init() throws {
        database = try Database(conninfo: Office(capital: "9.000 tỷ").conninfo, fundCode: nil)
    }

    private func options(_ on: CalendarDate, by actor: String = "kế toán") -> WriteOptions {
        WriteOptions(on: on, today: today, key: nil, actedBy: actor, ending: .commit)
    }

    private func run(_ service: some WriteService, _ on: CalendarDate, by actor: String = "kế toán") throws {
        _ = try service.run(on: database, options(on, by: actor))
    }

    /// What the rules turn down is no failure of the test.
    private func isAccepted(_ service: some WriteService, _ on: CalendarDate) throws -> Bool {
        do {
            try run(service, on)
            return true
        } catch is Refusal {
            return false
        }
    }

    private func lastEntry() throws -> Int64 { try database.read { $0.head.lastAct } }

    func announce(_ holidays: [CalendarDate], on date: CalendarDate) throws {
        try run(AnnounceCalendarDays(days: holidays, isWorking: false, name: "nghỉ bù"), date)
    }

    func sign(_ life: RandomFacts) throws {
        entries = [:]
        let day = life.signedOn
        try run(
            AddBorrower(
                code: life.borrower, kind: .cooperative, details: BorrowerDetails(name: life.borrower)), day)
        let application = "HS " + life.number
        try run(
            SubmitApplication(
                borrower: life.borrower, number: application, amount: life.terms.amount,
                projectCost: life.terms.amount, ownCapital: life.terms.amount.money, termMonths: 600,
                purpose: "sản xuất"), day)
        try run(AppraiseApplication(number: application, reason: nil), day, by: "cán bộ")
        try run(ApproveApplication(number: application, amount: nil, decision: nil), day, by: "giám đốc")
        let terms = life.terms
        try run(
            SignLoan(
                application: application, number: life.number, amount: nil, collateral: nil,
                terms: LoanTermsRequest(for: terms)), day)
    }

    func enter(_ place: Int, of life: RandomFacts) throws -> Bool {
        let fact = life.facts[place]
        let isAccepted =
            switch fact.content {
            case .draw(let amount):
                try isAccepted(DisburseLoan(number: life.number, amount: amount, through: .bank), fact.on)
            case .payment(let amount, let rule, _):
                try isAccepted(
                    RepayLoan(
                        number: life.number, amount: amount, prepayment: rule, holdsExcess: true,
                        through: .bank), fact.on)
            case .rateChange(let rate):
                try isAccepted(ChangeRate(number: life.number, rate: rate), fact.on)
            case .waiver(let component, let amount, let because):
                try isAccepted(
                    WaiveInterest(
                        number: life.number, component: component, amount: amount, decision: "QĐ",
                        authority: "giám đốc", because: because), fact.on)
            case .creditUse(let amount):
                try isAccepted(SettleCredit(number: life.number, amount: amount, way: .use), fact.on)
            case .creditRefund(let amount):
                try isAccepted(
                    SettleCredit(number: life.number, amount: amount, way: .refund(through: .bank)), fact.on)
            case .amendment(let amendment):
                try isAccepted(AmendLoan(number: life.number, amendment), fact.on)
            case .cancellation(let cancellation):
                try isAccepted(
                    CancelLoan(
                        number: life.number, decision: cancellation.decision, reason: cancellation.reason),
                    fact.on)
            case .rescheduling(let rescheduling):
                try isAccepted(RescheduleLoan(number: life.number, rescheduling), fact.on)
            case .recall(let recall):
                try isAccepted(
                    RecallLoan(
                        number: life.number, due: recall.due, decision: recall.decision, reason: recall.reason
                    ),
                    fact.on)
            case .freeze(let freeze):
                try isAccepted(
                    FreezeLoan(
                        number: life.number, until: freeze.until, interest: freeze.interest,
                        decision: freeze.decision, programme: freeze.programme), fact.on)
            case .unfreeze(let decision):
                try isAccepted(UnfreezeLoan(number: life.number, decision: decision), fact.on)
            case .loweredGroup(let lowered):
                try isAccepted(
                    LowerDebtGroup(
                        number: life.number, group: lowered.group, decision: lowered.decision,
                        reason: lowered.reason), fact.on)
            case .writeOff(let writeOff):
                try isAccepted(
                    WriteOffLoan(
                        number: life.number, decision: writeOff.decision, council: writeOff.council), fact.on)
            case .recovery(let amount, let kind):
                try isAccepted(
                    RecoverLoan(number: life.number, amount: amount, kind: kind, through: .bank), fact.on)
            case .removal(let removal):
                try isAccepted(
                    RemoveLoan(
                        number: life.number, decision: removal.decision, evidence: removal.evidence), fact.on)
            }
        if isAccepted { entries[place] = try lastEntry() }
        return isAccepted
    }

    func reverse(_ place: Int) throws -> Bool {
        guard let entry = entries[place] else { return true }
        guard try isAccepted(ReverseEntry(entry: entry, reason: "nhập nhầm"), today) else { return false }
        entries[place] = nil
        return true
    }

    /// What `loan show --json` prints, and the instalments.
    func shown(_ number: String, on date: CalendarDate) throws -> String {
        let view = try database.read { try $0.loanView(number, on: date) }
        return view.document.compact + "\n"
            + JSON.array(view.schedule().schedule.rows.map(\.json)).compact
    }

    /// The checks that do not hold, with what they found.
    func violations() throws -> [String] {
        try database.read { try $0.check() }.filter { $0.violations > 0 }.map { "\($0.name): \($0.shown)" }
    }
}
