import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

/// A year of a small fund, month after month, with everything that goes wrong in one: a seed repeats it.
struct FundYear: LivedByChance {
    /// What came of it, in order: for the books to be compared with a model once more.
    enum Event {
        case closed(KnownAtClosing, balances: [String: Int64])
        case reopened(CalendarDate)
    }

    let seed: UInt64
    let desk: Desk
    var random: SeededGenerator
    var loans: [LivedLoan] = []
    var postings: [MoneyPosting] = []
    var assets: LivedAssets
    private var holidays: [WorkingCalendar.Announcement] = []
    private var undoable: [(entry: Int64, on: CalendarDate, what: Undoable)] = []
    /// The first month that was closed, once it is.
    private var firstClosed: FiscalPeriod?
    private(set) var closedThrough = CalendarDate(day: .min)
    /// The month in which the desk works.
    var month: FiscalPeriod
    private(set) var events: [Event] = []
    private(set) var refusals: [Refusal.Code: Int] = [:]
    /// How often each kind of act was accepted.
    private(set) var acts: [String: Int] = [:]
    /// What the last provisions of the model set aside for each debt: there to be used.
    var specificProvisions: [String: Int64] = [:]
    /// And what they came to for all debts in general, uses left aside.
    var generalProvision: Int64 = 0
    /// In millions, at most.
    private let loanSize: Int
    private var signed = 0

    struct LivedLoan {
        let number: String
        let signedOn: CalendarDate
        let terms: LoanTerms
        var facts: [LivedFact] = []
        /// Kept until something is learnt of a day.
        var positions: [CalendarDate: LoanPosition] = [:]

        mutating func learn(_ fact: LivedFact) {
            facts.append(fact)
            forget(from: fact.fact.on)
        }

        mutating func forget(from date: CalendarDate) { positions = positions.filter { $0.key < date } }
    }

    private enum Undoable {
        case fact(loan: Int)
        case postings([MoneyPosting])
    }

    init(seed: UInt64, desk: Desk, capital dong: Int64, from first: FiscalPeriod) throws {
        (self.seed, self.desk, month) = (seed, desk, first)
        random = SeededGenerator(seed: seed)
        assets = LivedAssets(seed: seed)
        loanSize = Int(dong / 1_000_000 / 8)
        try contribute(dong, on: first.first, through: .bank)
        if happens(1, in: 2) { try contribute(dong / 20, on: first.first, through: .cash) }
    }

    /// The first month of a life: sometime from 2011 on, so that every rule is in force in some.
    static func firstMonth(seed: UInt64) -> FiscalPeriod {
        var random = SeededGenerator(seed: seed ^ 0x59_6561_72)
        let month = Int(random.next() % (13 * 12))
        return FiscalPeriod(
            .month, containing: CalendarDate(parts: 2011, 1, 1).adding(months: month))
    }

    // MARK: Chance

    mutating func channel() -> MoneyCode { happens(1, in: 3) ? .cash : .bank }

    // MARK: Months

    /// Months before the year whose books are closed with its first month.
    mutating func liveEve() throws {
        for _ in 0..<number(1...2) {
            if loans.count < 3 { try sign() }
            try act(times: 2)
            month = month.next
        }
        if loans.isEmpty { try sign() }
    }

    /// What a month brings, before it is closed.
    mutating func liveMonth() throws {
        try act(times: number(3...6))
        try liveAssets()
    }

    private mutating func act(times: Int) throws {
        for _ in 0..<times { try act() }
    }

    private mutating func act() throws {
        switch number(1...125) {
        case 101...125: try decideAboutDebt()
        case 1...36: try pay()
        case 37...38: try moveMoney()
        case 39...48: try payFoundLate()
        case 49...56: try draw()
        case 57...61: if loans.count < 6 { try sign() }
        case 62...67: try changeRate()
        case 68...74: try waive()
        case 75...80: try settleCredit()
        case 81...83: try announce()
        case 84...93: try reverse()
        case 94...96: try moveCapital()
        case 97...98: try postVoucher()
        default: try knockOnClosedDoor()
        }
    }

    mutating func day() -> CalendarDate {
        month.first.adding(days: number(0...(month.last.days(since: month.first))))
    }

    /// A day of a closed month, mostly of the last.
    private mutating func closedDay() -> CalendarDate? {
        guard firstClosed != nil else { return nil }
        return closedThrough.adding(days: 1).adding(days: -number(1...(happens(1, in: 4) ? 150 : 40)))
    }

    /// Closes the month, and those before it that are open; the ends of those that were closed.
    mutating func close() throws -> [CalendarDate] {
        var ends: [CalendarDate] = []
        let records = try desk.database.read { try $0.closingRecords() }
        _ = try desk.perform(ClosePeriods(through: month), on: Desk.today)
        for record in try desk.database.read({ try $0.closingRecords() }).dropFirst(records.count) {
            ends.append(record.lastOn)
        }
        firstClosed =
            firstClosed ?? ends.first.map { FiscalPeriod(.month, containing: $0) }
        closedThrough = month.last
        month = month.next
        for end in ends { try note(end) }
        return ends
    }

    mutating func opensAgain() -> Bool { happens(1, in: 7) }

    /// Opens the last month again, and sometimes the one before it.
    mutating func reopen() throws -> [CalendarDate] {
        var ends: [CalendarDate] = []
        for _ in 0..<(happens(1, in: 4) ? 2 : 1)
        where firstClosed.map({ $0.first < month.previous.first }) ?? false {
            guard
                try attempt("reopen", ReopenPeriod(month.previous, reason: "nhập thiếu"), on: Desk.today)
                    != nil
            else { break }
            month = month.previous
            closedThrough = month.previous.last
            ends.append(month.last)
            takeDepreciationBack(of: month.last)
            events.append(.reopened(month.last))
        }
        return ends
    }

    /// After a reopening: the month up to which the books were closed before.
    mutating func returnToWork(in last: FiscalPeriod) throws {
        while month.first < last.first {
            try act(times: 2)
            month = month.next
        }
        try act(times: 2)
    }

    var current: FiscalPeriod { month }

    private mutating func note(_ end: CalendarDate) throws {
        guard let firstClosed else { return }
        depreciate(at: end)
        var closings: [CalendarDate] = []
        var period = firstClosed
        while period.last <= end {
            closings.append(period.last)
            period = period.next
        }
        var histories: [LoanHistory] = []
        for index in loans.indices {
            let days = Set(closings + loans[index].facts.map(\.fact.on)).filter { $0 <= end }
            let positions = days.sorted().map { position(of: index, on: $0) }
            histories.append(
                LoanHistory(number: loans[index].number, facts: loans[index].facts, positions: positions))
        }
        let lines = try desk.database.read { try TrialBalance($0, asOf: end) }.lines
        events.append(
            .closed(
                KnownAtClosing(on: end, closings: closings, loans: histories, postings: postings),
                balances: Dictionary(
                    uniqueKeysWithValues: lines.filter { $0.closing != 0 }.map {
                        ($0.account.code, $0.closing)
                    })))
    }

    /// By the facts alone: no closing is known here.
    mutating func position(of index: Int, on date: CalendarDate) -> LoanPosition {
        if let known = loans[index].positions[date] { return known }
        let loan = Loan(
            number: loans[index].number, signedOn: loans[index].signedOn, terms: loans[index].terms,
            facts: loans[index].facts.map(\.fact), calendar: WorkingCalendar(holidays))
        let position = loan.position(on: date)
        loans[index].positions[date] = position
        return position
    }

    // MARK: Acts

    /// The number of the entry; nil where the fund's rules turn the act down.
    @discardableResult
    mutating func attempt(
        _ name: String, _ service: some WriteService, on date: CalendarDate, by actor: String = "An"
    ) throws -> Int64? {
        do {
            let answer = try desk.perform(service, on: date, by: actor).answer.json
            acts[name, default: 0] += 1
            let entry: Int64 = try #require(FundYear.entry(of: answer))
            return entry
        } catch let refusal as Refusal {
            refusals[refusal.code, default: 0] += 1
            return nil
        }
    }

    static func entry(of answer: String) -> Int64? {
        guard let start = answer.firstRange(of: "\"entry\":")?.upperBound else { return nil }
        return Int64(answer[start...].prefix { $0.isNumber })
    }

    mutating func record(
        _ entry: Int64?, _ content: LoanFact.Content, loan: Int, on date: CalendarDate,
        recordedOn: CalendarDate,
        through channel: MoneyCode? = nil
    ) {
        guard let entry else { return }
        let place = channel.map { $0 == .cash ? MoneyAccount.cash : .bank }
        let fact = LoanFact(entry: entry, on: date, content, through: place)
        loans[loan].learn(
            LivedFact(fact: fact, wasFoundLate: date <= closedThrough))
        undoable.append((entry, recordedOn, .fact(loan: loan)))
    }

    private mutating func contribute(_ dong: Int64, on date: CalendarDate, through channel: MoneyCode) throws
    {
        let entry = try attempt(
            "contribute",
            MoveCapital(.contribute, source: .provincialBudget, amount: .dong(dong), through: channel),
            on: date)
        recordPosting(entry, "4111", dong, on: date, through: channel)
    }

    private mutating func recordPosting(
        _ entry: Int64?, _ account: String, _ dong: Int64, on date: CalendarDate, through channel: MoneyCode
    ) {
        guard let entry else { return }
        let posting = MoneyPosting(on: date, account: account, through: channel, dong: dong)
        postings.append(posting)
        undoable.append((entry, date, .postings([posting])))
    }

    private mutating func moveCapital() throws {
        let (date, channel) = (day(), channel())
        let amount = part(of: Int64(loanSize) * 10_000_000)
        if happens(1, in: 2) {
            // Half of them surplus of earlier years, which is no year's result.
            let (source, account): (CapitalSource, String) =
                amount.money.dong.isMultiple(of: 2)
                ? (.otherContribution, "4112") : (.retainedSurplus, "4218")
            let entry = try attempt(
                "contribute",
                MoveCapital(.contribute, source: source, amount: amount, through: channel), on: date)
            recordPosting(entry, account, amount.money.dong, on: date, through: channel)
        } else {
            let (source, account): (CapitalSource, String) =
                amount.money.dong.isMultiple(of: 3)
                ? (.retainedSurplus, "4218") : (.provincialBudget, "4111")
            let entry = try attempt(
                "withdraw", MoveCapital(.withdraw, source: source, amount: amount, through: channel), on: date
            )
            recordPosting(entry, account, -amount.money.dong, on: date, through: channel)
        }
    }

    /// Deposit interest, bank charges, cash fetched from the bank.
    private mutating func moveMoney() throws {
        let (date, channel) = (day(), channel())
        let amount = part(of: 5_000_000)
        let (role, account): (AccountRole, String) = one(of: [
            (.depositInterestIncome, "515"), (.otherIncome, "711"), (.bankCharges, "6425"),
            (.operatingExpenses, "6421"), (.cash, channel == .cash ? "112" : "111"),
        ])
        let (kind, sign): (MoveMoney.Kind, Int64) =
            switch role {
            case .depositInterestIncome, .otherIncome: (.receipt(.role(role)), 1)
            case .cash: (.transfer(to: channel == .cash ? .bank : .cash), -1)
            default: (.payment(.role(role)), -1)
            }
        let entry = try attempt("move money", MoveMoney(kind, amount: amount, through: channel), on: date)
        recordPosting(entry, account, sign * amount.money.dong, on: date, through: channel)
    }

    /// What is payable and provisions: as if money had come in for the one and gone out for the other.
    private mutating func postVoucher() throws {
        let date = day()
        let amount = part(of: 5_000_000)
        let (debit, credit) = one(of: [("6421", "338"), ("338", "711"), ("6426", "2191"), ("138", "711")])
        let entry = try attempt(
            "voucher", PostVoucher([.init(.debit, debit, amount), .init(.credit, credit, amount)]), on: date)
        guard let entry else { return }
        let sides = [
            MoneyPosting(on: date, account: debit, through: .bank, dong: -amount.money.dong),
            MoneyPosting(on: date, account: credit, through: .bank, dong: amount.money.dong),
        ]
        postings += sides
        undoable.append((entry, date, .postings(sides)))
    }

    private mutating func sign() throws {
        signed += 1
        let number = "\(signed)"
        let amount = Amount.dong(Int64(self.number(1...max(loanSize, 1))) * 1_000_000)
        let date = month.first.adding(days: self.number(0...20))
        let terms = terms(amount)
        do {
            try desk.sign(number, amount, terms, on: date)
        } catch let refusal as Refusal {
            refusals[refusal.code, default: 0] += 1
            return
        }
        loans.append(LivedLoan(number: number, signedOn: date, terms: terms))
        let whole = happens(2, in: 3)
        let drawn = whole ? amount : part(of: amount.money.dong)
        try draw(
            drawn, of: loans.count - 1, on: date.adding(days: self.number(0...5)), valueOn: nil,
            through: .bank)
    }

    private mutating func draw() throws {
        guard !loans.isEmpty else { return }
        let index = number(0...(loans.count - 1))
        let left = left(of: index)
        guard left > 0 else { return }
        let amount = happens(1, in: 2) ? Amount.dong(left) : part(of: left)
        let valueOn = happens(1, in: 2) ? closedDay() : nil
        let (date, channel) = (day(), channel())
        try draw(amount, of: index, on: date, valueOn: valueOn, through: channel)
    }

    /// What the contract still promises.
    private func left(of index: Int) -> Int64 {
        loans[index].facts.reduce(loans[index].terms.amount.money.dong) {
            if case .draw(let amount) = $1.fact.content { $0 - amount.money.dong } else { $0 }
        }
    }

    private mutating func draw(
        _ amount: Amount, of index: Int, on date: CalendarDate, valueOn: CalendarDate?,
        through channel: MoneyCode
    ) throws {
        let entry = try attempt(
            valueOn == nil ? "draw" : "draw found late",
            DisburseLoan(number: loans[index].number, amount: amount, through: channel, valueOn: valueOn),
            on: date)
        record(entry, .draw(amount), loan: index, on: valueOn ?? date, recordedOn: date, through: channel)
    }

    private mutating func pay() throws {
        // Now and then a payment order of the month to come.
        let date = happens(1, in: 12) ? month.next.first.adding(days: number(0...20)) : day()
        try pay("pay", on: date, valueOn: nil)
    }

    private mutating func payFoundLate() throws {
        try pay("pay found late", on: day(), valueOn: closedDay())
    }

    private mutating func pay(
        _ name: String, on asked: CalendarDate, valueOn: CalendarDate?
    ) throws {
        guard !loans.isEmpty else { return }
        let index = number(0...(loans.count - 1))
        var date = asked
        var position = position(of: index, on: valueOn ?? date)
        guard position.drawn > 0, position.status == .active || happens(1, in: 10) else { return }
        // Whoever pays in time pays on the due date.
        if valueOn == nil, let due = position.nextDueOn, month.days.contains(due), happens(1, in: 2) {
            date = due
            position = self.position(of: index, on: due)
        }
        let due =
            position.payoff - position.interestAccrued - position.principalOutstanding
            + position.principalOverdue + (position.nextDueOn == date ? position.nextDueAmount : 0)
        var holds = false
        let amount: Amount
        switch number(1...30) {
        case 1...12 where due > 0: amount = .dong(due)
        case 1...3: amount = .dong(max(position.nextDueAmount, 1))
        case 13...18: amount = part(of: due)
        case 19...24: amount = part(of: position.owedByKind.reduce(0, +))
        case 25: amount = part(of: position.payoff)
        case 26: amount = .dong(max(position.payoff, 1))
        case 27:
            amount = .dong(position.payoff + Int64(number(1...3_000_000)))
            holds = happens(9, in: 10)
        default: amount = .dong(Int64(number(1...50_000)))
        }
        let rule: PrepaymentRule? = happens(1, in: 4) ? one(of: PrepaymentRule.allCases) : nil
        try pay(amount, rule, holding: holds, name, of: index, on: date, valueOn: valueOn)
    }

    private mutating func pay(
        _ amount: Amount, _ rule: PrepaymentRule?, holding holds: Bool, _ name: String, of index: Int,
        on date: CalendarDate, valueOn: CalendarDate?
    ) throws {
        let channel = channel()
        let entry = try attempt(
            name,
            RepayLoan(
                number: loans[index].number, amount: amount, prepayment: rule, holdsExcess: holds,
                through: channel, valueOn: valueOn), on: date)
        record(
            entry, .payment(amount, rule), loan: index, on: valueOn ?? date, recordedOn: date,
            through: channel)
    }

    private mutating func changeRate() throws {
        guard !loans.isEmpty else { return }
        let (index, date) = (number(0...(loans.count - 1)), day())
        let rate = AnnualRate(billionths: Int64(number(0...24)) * 5_000_000)
        let entry = try attempt("change rate", ChangeRate(number: loans[index].number, rate: rate), on: date)
        record(entry, .rateChange(rate), loan: index, on: date, recordedOn: date)
    }

    private mutating func waive() throws {
        guard !loans.isEmpty else { return }
        let (index, date) = (number(0...(loans.count - 1)), day())
        let position = position(of: index, on: date)
        let owing = WaivedComponent.allCases.filter { position.owed($0) > 0 }
        guard !owing.isEmpty else { return }
        let component = one(of: owing)
        let owed = position.owed(component)
        let amount = happens(1, in: 2) ? Amount.dong(owed) : part(of: owed)
        let cause: WaiverCause? = happens(1, in: 4) ? .inability : nil
        let entry = try attempt(
            "waive",
            WaiveInterest(
                number: loans[index].number, component: component, amount: amount, decision: "QĐ 1",
                authority: "Giám đốc", because: cause), on: date)
        record(entry, .waiver(component, amount, cause), loan: index, on: date, recordedOn: date)
        // Often what is left is paid on the day.
        guard happens(1, in: 2) else { return }
        let left = self.position(of: index, on: date).owedByKind.reduce(0, +)
        try pay(
            happens(1, in: 2) ? .dong(max(left, 1)) : part(of: left), nil, holding: false, "pay", of: index,
            on: date, valueOn: nil)
    }

    private mutating func settleCredit() throws {
        let date = day()
        let inCredit = loans.indices.filter { position(of: $0, on: date).credit > 0 }
        guard let index = inCredit.first(where: { position(of: $0, on: date).payoff > 0 }) ?? inCredit.first
        else { return try payAheadOfDraw() }
        let credit = position(of: index, on: date).credit
        let amount = happens(1, in: 2) ? Amount.dong(credit) : part(of: credit)
        let number = loans[index].number
        if happens(1, in: 2) {
            let entry = try attempt(
                "use credit", SettleCredit(number: number, amount: amount, way: .use), on: date)
            record(entry, .creditUse(amount), loan: index, on: date, recordedOn: date)
        } else {
            let channel = channel()
            let entry = try attempt(
                "refund credit", SettleCredit(number: number, amount: amount, way: .refund(through: channel)),
                on: date)
            record(entry, .creditRefund(amount), loan: index, on: date, recordedOn: date, through: channel)
        }
    }

    /// Money for a tranche that is drawn later: credit until then, and something to put it to afterwards.
    private mutating func payAheadOfDraw() throws {
        guard
            let index = loans.indices.first(where: {
                left(of: $0) > 0 && position(of: $0, on: month.first).status == .active
            })
        else { return try pay() }
        try draw(part(of: left(of: index)), of: index, on: month.last, valueOn: nil, through: .bank)
        let date = month.first.adding(days: number(0...20))
        let amount = position(of: index, on: date).payoff + Int64(number(1...3_000_000))
        try pay(.dong(amount), nil, holding: true, "pay ahead", of: index, on: date, valueOn: nil)
        let used = part(of: amount)
        let number = loans[index].number
        let entry = try attempt(
            "use credit", SettleCredit(number: number, amount: used, way: .use), on: month.last)
        record(entry, .creditUse(used), loan: index, on: month.last, recordedOn: month.last)
    }

    private mutating func announce() throws {
        let date = day()
        let days = [date.adding(days: number(0...40))]
        let isWorking = days[0].weekday > 5
        guard
            try attempt(
                "announce", AnnounceCalendarDays(days: days, isWorking: isWorking, name: nil), on: date)
                != nil
        else { return }
        holidays.append(WorkingCalendar.Announcement(day: days[0], isWorking: isWorking, announcedOn: date))
        // As the calendar is read: in order of announcement.
        holidays = holidays.enumerated().sorted {
            ($0.element.announcedOn, $0.offset) < ($1.element.announcedOn, $1.offset)
        }.map(\.element)
        for index in loans.indices { loans[index].positions = [:] }
    }

    /// Takes back any earlier act, also of a closed month.
    private mutating func reverse() throws {
        guard !undoable.isEmpty else { return }
        let choice =
            happens(2, in: 3) ? max(undoable.count - number(1...8), 0) : number(0...(undoable.count - 1))
        let (entry, on, what) = undoable[choice]
        let date = max(on, day())
        let name = on <= closedThrough ? "reverse what is closed" : "reverse"
        guard try attempt(name, ReverseEntry(entry: entry, reason: "nhập nhầm"), on: date) != nil else {
            return
        }
        undoable.remove(at: choice)
        switch what {
        case .fact(let index):
            let reversed = loans[index].facts.first { $0.fact.entry == entry }
            loans[index].facts.removeAll { $0.fact.entry == entry }
            loans[index].forget(from: reversed?.fact.on ?? CalendarDate(day: .min))
        case .postings(let taken):
            for posting in taken {
                let booked = max(posting.on, closedThrough.adding(days: 1))
                postings.append(
                    MoneyPosting(
                        on: booked, account: posting.account, through: posting.through, dong: -posting.dong))
            }
        }
    }

    /// What is dated in a closed month is turned down.
    private mutating func knockOnClosedDoor() throws {
        guard let date = closedDay(), !loans.isEmpty else { return }
        let number = loans[number(0...(loans.count - 1))].number
        for service: any WriteService in [
            RepayLoan(number: number, amount: .dong(1), prepayment: nil, holdsExcess: true, through: .bank),
            ChangeRate(number: number, rate: .zero),
            MoveCapital(
                .contribute, source: .grant, amount: .dong(1), through: .bank),
        ] {
            do {
                _ = try desk.perform(service, on: date)
                Issue.record("seed \(seed): \(service) was taken in a closed month")
            } catch let refusal as Refusal {
                #expect(refusal.code == .periodClosed, "seed \(seed): \(refusal)")
            }
        }
    }
}

extension Desk {
    /// A contract of a borrower of its own, ready to draw.
    func sign(
        _ number: String, _ amount: Amount, _ terms: LoanTerms, of source: SourceCode? = nil,
        on date: CalendarDate
    ) throws {
        let dong = amount.money.dong
        try perform(
            AddBorrower(
                code: "KH-" + number, kind: .cooperative, details: BorrowerDetails(name: "HTX " + number)),
            on: date)
        try perform(
            SubmitApplication(
                borrower: "KH-" + number, number: "HS-" + number, amount: amount,
                projectCost: .dong(2 * dong),
                ownCapital: Money(dong), termMonths: 60, purpose: "Mua giống"), on: date)
        try perform(AppraiseApplication(number: "HS-" + number, reason: nil), on: date, by: "Bình")
        try perform(
            ApproveApplication(number: "HS-" + number, amount: nil, decision: nil), on: date, by: "Chi")
        try perform(
            SignLoan(
                application: "HS-" + number, number: number, amount: nil, collateral: nil, source: source,
                terms: LoanTermsRequest(for: terms)), on: date)
    }
}
