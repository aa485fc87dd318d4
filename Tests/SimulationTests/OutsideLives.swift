import Foundation

/// Lives of loans whose figures somebody else computed, told to the naive model: it has to agree to the đồng
/// before the engine is held against it.
struct OutsideLives {
    /// What the model gets wrong on purpose.
    var slip: NaiveSlip?
    /// How much was held against the model.
    private(set) var figures = 0
    private(set) var differences: [String] = []
    /// Lives that were told to their end.
    var whole = 0
    /// Questions and acts that are not the model's.
    var passedOver = 0

    struct Unreadable: Error { let what: String }

    static func lines(of path: String) throws -> [[String: Any]] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { try line(String($0)) }
    }

    static func line(_ text: String) throws -> [String: Any] {
        guard let line = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
            throw Unreadable(what: text)
        }
        return line
    }

    // MARK: loan_lives.jsonl

    mutating func tell(plainLife line: [String: Any]) throws {
        let id = try text(line["id"])
        let params = try object(line["terms"])
        var terms = NaiveTerms(
            amount: try number(params["principal"]), rate: try rate(params["rate"]),
            instalments: Int(try number(params["instalments"])), every: try every(params["every"]))
        terms.method = try word(params["method"])
        terms.grace = Int(try number(params["grace"]))
        terms.dayCount = try word(params["day_count"])
        terms.rounding = try word(params["rounding"])
        terms.roll = try word(params["roll"])
        terms.roundPrincipalTo = try number(params["round_principal_to"])
        terms.overdueMultiple = try scaled(params["overdue_multiple"], digits: 4)
        terms.lateInterestRate = try rate(params["late_interest_rate"])
        terms.prepayment = try word(params["prepayment"])
        if params["first_due"] != nil { terms.firstDue = try day(params["first_due"]) }
        let holidays = NaiveHolidays(
            try (params["holidays"] as? [String] ?? []).map {
                NaiveWord(day: try day($0), isWorking: false, announcedOn: 0)
            })
        let drawn = try day(params["disbursed"])
        var life = NaiveLife(terms, from: drawn, holidays)
        life.add(NaiveFact(0, on: drawn, .draw(terms.amount)))
        let plan = try list(line["plan"]).map { pair -> [Int64] in
            guard let pair = pair as? [Any] else { throw Unreadable(what: id) }
            return [Int64(try day(pair[0])), try number(pair[1])]
        }
        let rows = life.loan(on: drawn).scheduleRows.map { [$0[0], $0[2]] }
        hold(rows == plan, "\(id) plan: model \(rows), expected \(plan)")
        for (entry, step) in try list(line["steps"]).map(object).enumerated() {
            if step["pay"] != nil {
                try pay(&life, Int64(entry + 1), step, on: try day(step["pay"]), nil, nil, id)
            } else {
                let asOf = try text(step["show"])
                try compare(life.loan(on: try day(asOf)), try object(step["expected"]), "\(id) \(asOf)")
            }
        }
        whole += 1
    }

    // MARK: Paying and comparing

    mutating func pay(
        _ life: inout NaiveLife, _ entry: Int64, _ step: [String: Any], on day: Int,
        _ rule: NaiveTerms.Prepayment?, _ early: NaiveTerms.Early?, _ comment: String
    ) throws {
        let amount = try number(step["amount"])
        let before = life.loan(on: day)
        let isRefused = step["refused"] as? Bool ?? false
        hold(isRefused == (amount > before.payoff), "\(comment): \(amount) of a payoff of \(before.payoff)")
        if isRefused { return }
        life.add(NaiveFact(entry, on: day, .payment(amount, rule, early)))
        guard let split = step["split"] as? [String: Any] else { return }
        guard let parts = life.loan(on: day).splits[entry] else { throw Unreadable(what: comment) }
        let figures: [(String, Int64)] = [
            ("principal", parts.principal), ("interest", parts.interest),
            ("overdue_interest", parts.overdueInterest), ("late_interest", parts.lateInterest),
            ("credit", parts.credit),
        ]
        for (name, value) in figures where split[name] != nil {
            let wanted = try number(split[name])
            hold(value == wanted, "\(comment) split \(name): model \(value), expected \(wanted)")
        }
    }

    mutating func compare(_ loan: NaiveLoan, _ expected: [String: Any], _ comment: String) throws {
        let figures: [(String, Int64)] = [
            ("principal_outstanding", loan.notDue + loan.duePrincipal),
            ("principal_overdue", loan.overduePrincipal), ("interest_due", loan.dueInterest),
            ("interest_accrued", loan.interestAccrued), ("overdue_interest", loan.overdueInterest),
            ("late_interest", loan.lateInterest), ("payoff", loan.payoff),
            ("days_past_due", Int64(loan.oldestLate?.days ?? 0)), ("prepaid_ahead", loan.prepaidAhead),
            ("credit", loan.credit), ("next_due_amount", loan.nextDue()?.amount ?? 0),
            ("reschedulings", Int64(loan.standing.reschedulings)),
            ("own_debt_group", Int64(loan.ownGroup.group)),
        ]
        for (name, value) in figures where expected[name] != nil {
            let wanted = try number(expected[name])
            hold(value == wanted, "\(comment) \(name): model \(value), expected \(wanted)")
        }
        for (name, value) in [
            ("oldest_unpaid_due_on", loan.oldestLate?.due), ("next_due_on", loan.nextDue()?.on),
            ("frozen_until", loan.frozenUntil),
        ] where expected[name] != nil {
            let wanted = expected[name] is NSNull ? nil : try day(expected[name])
            hold(value == wanted, "\(comment) \(name): model \(value as Any), expected \(wanted as Any)")
        }
        if let status = expected["status"] as? String {
            let ours =
                loan.drawn == 0
                ? "signed" : loan.isSettled ? "settled" : loan.lostOn == nil ? "active" : "written-off"
            hold(ours == status, "\(comment) status: model \(ours), expected \(status)")
        }
    }

    mutating func hold(_ agrees: Bool, _ difference: @autoclosure () -> String) {
        figures += 1
        if !agrees { differences.append(difference()) }
    }
}
