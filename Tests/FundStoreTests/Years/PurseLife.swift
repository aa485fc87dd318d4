import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

/// Two years of a fund that keeps its money in eight places and lends it for three owners beside itself: what is asked of
/// it, by chance, and what it answered. A seed repeats it.
struct PurseLife: LivedByChance {
    /// In order, for a model to live it once more.
    enum Event {
        case signed(PurseContract)
        case asked(PurseDeed, PurseVerdict)
        case closed(through: Int)
        case seen(Int, PurseFigures)
        case page(String, ClosedRange<Int>, PursePage)
    }

    let seed: UInt64
    let desk: Desk
    let setting: PurseSetting
    var random: SeededGenerator
    /// Foretells every verdict, and knows what there is to ask for.
    var model: NaivePurses
    private(set) var month: FiscalPeriod
    var events: [Event] = []
    /// The entries of what was taken, by its number.
    var entries: [Int: Int64] = [:]
    var asked = 0
    /// In millions, at most.
    private let loanSize: Int

    /// - Parameter fund: its code; no other fund of the database may have it.
    init(seed: UInt64, in database: String, fund: String) throws {
        self.seed = seed
        random = SeededGenerator(seed: seed ^ 0x70_7572_7365)
        month = FundYear.firstMonth(seed: seed)
        let capital = 400 + Int(random.next() % 800)
        loanSize = capital / 20
        setting = PurseSetting(first: month.first, limit: Int64(capital / 4) * 1_000_000)
        model = NaivePurses(setting)
        desk = try Desk(in: database, fund: fund, founded: month.first)
        try openPlaces()
        try ask(.give(of: PurseSetting.kinds[0], Int64(capital) * 1_000_000, at: "bank"), on: 0)
        try ask(.give(of: PurseSetting.kinds[1], 30_000_000, at: "cash"), on: 0)
        for source in setting.sources {
            let given = part(of: Int64(capital / 5) * 1_000_000).money.dong
            try ask(.give(of: source.code, given, at: place()), on: number(0...5))
        }
        for _ in 0..<4 { try move() }
    }

    mutating func live(months: Int = 24) throws {
        for lived in 0..<months {
            for _ in 0..<number(4...7) { try act() }
            if lived == 0, model.contracts.isEmpty { try sign() }
            try close()
        }
    }

    private mutating func close() throws {
        try desk.perform(ClosePeriods(through: month), on: Desk.today)
        let days = offset(month.first)...offset(month.last)
        model.close(through: days.upperBound)
        events.append(.closed(through: days.upperBound))
        try see(days.upperBound, capitalToo: true)
        for _ in 0..<2 { try see(number(days)) }
        // Days that were closed before, and days to come.
        if happens(1, in: 4) {
            try see(happens(1, in: 2) ? number(0...days.upperBound) : days.upperBound + number(1...25))
        }
        try see(one(of: setting.places).code, days)
        month = month.next
    }

    func offset(_ date: CalendarDate) -> Int { date.days(since: setting.first) }

    func date(_ day: Int) -> CalendarDate { setting.first.adding(days: day) }

    // MARK: Chance

    private mutating func act() throws {
        switch number(1...100) {
        case 1...11 where model.contracts.count < 7: try sign()
        case 12...23: try draw()
        case 45...53: try give()
        case 54...61: try takeBack()
        case 62...71: try move()
        case 72...75: try receive()
        case 76...82: try spend()
        case 83...88: try passOn()
        case 89...96: try undo()
        case 97:
            try ask(.voucher(part(of: 9_000_000).money.dong, at: one(of: setting.places).code), on: day())
        case 98...99: try knockOnClosedDoor()
        default: try repay()
        }
    }

    /// Of the month, now and then of the one to come.
    private mutating func day() -> Int {
        let next = happens(1, in: 9)
        let (first, last) =
            next ? (month.next.first, month.next.first.adding(days: 19)) : (month.first, month.last)
        return number(offset(first)...offset(last))
    }

    /// A day of a closed month on which money moved that is found only now.
    private mutating func closedDay() -> Int? {
        guard model.closedThrough >= 0 else { return nil }
        return number(max(0, model.closedThrough - 45)...model.closedThrough)
    }

    private mutating func place() -> String {
        let open = setting.places.filter { $0.kind != .deposit || happens(1, in: 6) }
        return one(of: open).code
    }

    /// Mostly one where there is as much.
    private mutating func place(with dong: Int64, on day: Int) -> String {
        let rich = setting.places.filter {
            $0.kind != .deposit && model.lowestHeld($0.code, from: day) >= dong
        }
        return rich.isEmpty || happens(1, in: 6) ? place() : one(of: rich).code
    }

    /// All that there is or a part of it; now and then more.
    private mutating func aim(at most: Int64) -> Int64 {
        guard most > 0 else { return part(of: 4_000_000).money.dong }
        return switch number(1...10) {
        case 1...6: part(of: most).money.dong
        case 7...8: most
        case 9: most + 1
        default: most + part(of: 3_000_000).money.dong
        }
    }

    private mutating func owner() -> String { one(of: setting.sources).code }

    // MARK: Capital and money

    private mutating func give() throws {
        let day = day()
        guard !happens(1, in: 5) else {
            let dong = part(of: Int64(loanSize) * 2_000_000).money.dong
            return try ask(.give(of: one(of: PurseSetting.kinds), dong, at: place()), on: day)
        }
        let source = one(of: setting.sources)
        let dong =
            if let limit = source.limit {
                aim(at: limit - model.highestGiven(source.code, from: day))
            } else { part(of: Int64(loanSize) * 2_000_000).money.dong }
        try ask(.give(of: source.code, dong, at: place()), on: day)
    }

    private mutating func takeBack() throws {
        let day = day()
        guard !happens(1, in: 4) else {
            let dong = part(of: Int64(loanSize) * 800_000).money.dong
            return try ask(
                .takeBack(of: one(of: PurseSetting.kinds), dong, at: place(with: dong, on: day)), on: day)
        }
        let owner = owner()
        let dong = aim(at: model.lowestFree(owner, from: day))
        try ask(.takeBack(of: owner, dong, at: place(with: dong, on: day)), on: day)
    }

    private mutating func move() throws {
        let day = day()
        // Out of a deposit too; mostly from where there is most.
        let rich = setting.places.max {
            model.lowestHeld($0.code, from: day) < model.lowestHeld($1.code, from: day)
        }
        let from = happens(1, in: 2) ? one(of: setting.places).code : rich?.code ?? "bank"
        let to = happens(1, in: 9) ? from : one(of: setting.places).code
        try ask(.move(from: from, to: to, aim(at: model.lowestHeld(from, from: day))), on: day)
    }

    private mutating func receive() throws {
        try ask(
            .receive(part(of: happens(1, in: 2) ? 900_000 : 60_000_000).money.dong, at: place()), on: day())
    }

    /// A little, all that a place has, or all that is the fund's own.
    private mutating func spend() throws {
        let day = day()
        switch number(1...4) {
        case 1: try ask(.spend(part(of: 2_000_000).money.dong, at: place()), on: day)
        case 2:
            let place = place()
            try ask(.spend(aim(at: model.lowestHeld(place, from: day)), at: place), on: day)
        default:
            let dong = aim(at: model.lowestOwn(from: day))
            let most = setting.places.filter { $0.kind != .deposit }.max {
                model.lowestHeld($0.code, from: day) < model.lowestHeld($1.code, from: day)
            }
            let there = most.map { model.lowestHeld($0.code, from: day) } ?? 0
            try ask(.spend(there > 1 ? min(dong, there) : dong, at: most?.code ?? "bank"), on: day)
        }
    }

    private mutating func passOn() throws {
        let day = day()
        let owner = happens(1, in: 8) ? owner() : "UT"
        let due = model.lowestInterest(owner, from: day)
        let dong = due > 0 && happens(1, in: 2) ? due : aim(at: due)
        try ask(.passOn(to: owner, dong, at: place(with: dong, on: day)), on: day)
        // The money that brought it was entered wrongly, it turns out.
        let repaid = model.standing.filter {
            guard case .repay(let loan, _, _, _) = $0.value.what else { return false }
            return model.contracts[loan].signed.source == owner
        }.keys.max()
        guard let repaid, let deed = model.standing[repaid], happens(1, in: 2) else { return }
        try ask(.undo(repaid), on: max(day, deed.on))
    }

    // MARK: Loans

    private mutating func sign() throws {
        let amount = Amount.dong(Int64(number(2...max(loanSize, 2))) * 1_000_000)
        let contract = PurseContract(
            source: happens(1, in: 4) ? nil : owner(), amount: amount.money.dong,
            signedOn: number(offset(month.first)...offset(month.first) + 20), terms: terms(amount))
        let number = model.contracts.count
        try desk.sign(
            "\(number)", amount, contract.terms, of: contract.source.map { SourceCode($0) },
            on: date(contract.signedOn))
        model.sign(contract)
        events.append(.signed(contract))
        let day = contract.signedOn + self.number(0...5)
        let dong = happens(2, in: 3) ? amount.money.dong : part(of: amount.money.dong).money.dong
        try ask(.draw(number, dong, at: place(with: dong, on: day), foundLate: nil), on: day)
    }

    private mutating func draw() throws {
        guard !model.contracts.isEmpty else { return try sign() }
        let undrawn = model.contracts.indices.filter { model.contracts[$0].left > 0 }
        let loan = undrawn.isEmpty ? number(0...(model.contracts.count - 1)) : one(of: undrawn)
        let (day, contract) = (day(), model.contracts[loan])
        let late = happens(1, in: 4) ? closedDay() : nil
        let there = contract.signed.source.map { model.lowestFree($0, from: late ?? day) } ?? contract.left
        let dong = aim(at: happens(1, in: 2) ? contract.left : max(1, min(there, contract.left)))
        try ask(
            .draw(loan, dong, at: place(with: dong, on: late ?? day), foundLate: late), on: day)
    }

    private mutating func repay() throws {
        let drawn = model.contracts.indices.filter { model.contracts[$0].loan.drawn > 0 }
        guard !drawn.isEmpty else { return try draw() }
        let loan = one(of: drawn)
        var day = day()
        let late = happens(1, in: 5) ? closedDay() : nil
        var position = model.contracts[loan].position(on: late ?? day)
        if late == nil, let due = position.nextDueOn, month.days.contains(due), happens(1, in: 2) {
            day = offset(due)
            position = model.contracts[loan].position(on: day)
        }
        let due =
            position.payoff - position.interestAccrued - position.principalOutstanding
            + position.principalOverdue + (position.nextDueOn == date(day) ? position.nextDueAmount : 0)
        let dong =
            switch number(1...10) {
            case 1...5 where due > 0: due
            case 6...8: part(of: position.payoff).money.dong
            case 9: aim(at: position.payoff)
            default: part(of: max(due, 500_000)).money.dong
            }
        try ask(.repay(loan, dong, at: place(), foundLate: late), on: day)
    }

    // MARK: Slips of the desk

    private mutating func undo() throws {
        // Not the money with which the fund began: without it nothing may be lent.
        let taken = entries.keys.sorted().filter { $0 > 1 }
        let recent = max(taken.count - number(1...10), 0)
        let other =
            happens(1, in: 8)
            ? model.undone.sorted().last ?? taken[recent]
            : taken[happens(2, in: 3) ? recent : number(0...(taken.count - 1))]
        let day = day()
        let on = model.standing[other]?.on ?? day
        try ask(.undo(other), on: happens(1, in: 7) ? max(on - 1, 0) : max(day, on))
    }

    private mutating func knockOnClosedDoor() throws {
        guard let day = closedDay(), !model.contracts.isEmpty else { return }
        let (dong, place, loan) = (
            part(of: 900_000).money.dong, place(), number(0...(model.contracts.count - 1))
        )
        try ask(
            one(of: [
                .give(of: owner(), dong, at: place), .takeBack(of: owner(), dong, at: place),
                .move(from: place, to: "KB", dong), .receive(dong, at: place), .spend(dong, at: place),
                .draw(loan, dong, at: place, foundLate: nil), .repay(loan, dong, at: place, foundLate: nil),
                .passOn(to: "UT", dong, at: place),
            ]), on: day)
    }
}
