import Foundation

/// Lives of loans whose figures somebody else computed, told to the naive model: it has to agree to the đồng
/// before the engine is held against it.
struct OutsideLives {
    /// How much was held against the model.
    private(set) var figures = 0
    private(set) var differences: [String] = []
    /// Lives that were told to their end, and lives that were left where an act began that the model lacks.
    private(set) var whole = 0
    private(set) var inPart = 0

    struct Unreadable: Error { let what: String }

    static func lines(of path: String) throws -> [[String: Any]] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            guard let line = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] else {
                throw Unreadable(what: String($0))
            }
            return line
        }
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

    // MARK: risk.jsonl

    /// Acts that the model does not know end the telling, as far as they are not refused.
    mutating func tell(riskLife line: [String: Any]) throws {
        let id = try text(line["id"])
        var lives: [String: NaiveLife] = [:]
        for loan in try list(line["loans"]).map(object) {
            let options = try list(loan["sign"]).map(text)
            lives[try text(loan["number"])] = NaiveLife(
                try terms(try number(loan["amount"]), options), from: try day(loan["on"]), NaiveHolidays())
        }
        for (index, step) in try list(line["steps"]).map(object).enumerated() {
            let place = "\(id) step \(index)"
            if step["ask"] != nil {
                try answer(step, &lives, place)
                continue
            }
            let words = try list(step["do"]).map(text)
            let isRefused = step["refused"] as? Bool ?? false
            if words[0] == "calendar", words[1] == "add" {
                let word = NaiveWord(
                    day: try day(words[2]), isWorking: false,
                    announcedOn: try day(option("--on", words)))
                for number in lives.keys { lives[number]!.announce(word) }
                continue
            }
            guard words[0] == "loan", ["disburse", "repay", "rate", "waive"].contains(words[1]) else {
                if isRefused { continue }
                inPart += 1
                return
            }
            try act(words, step, &lives, Int64(index + 1), isRefused: isRefused, place)
        }
        whole += 1
    }

    private mutating func act(
        _ words: [String], _ step: [String: Any], _ lives: inout [String: NaiveLife], _ entry: Int64,
        isRefused: Bool, _ place: String
    ) throws {
        guard var life = lives[words[2]] else { throw Unreadable(what: place) }
        let on = try day(option("--on", words))
        switch words[1] {
        case "disburse":
            if !isRefused {
                life.add(NaiveFact(entry, on: on, .draw(try amount(words))))
            }
        case "rate":
            life.add(NaiveFact(entry, on: on, .rate(try rate(option("--rate", words)))))
        case "waive":
            guard let component = NaiveFact.Component(rawValue: option("--component", words) ?? "") else {
                throw Unreadable(what: place)
            }
            life.add(NaiveFact(entry, on: on, .waiver(component, try amount(words))))
        default:
            var step = step
            step["amount"] = NSNumber(value: try amount(words))
            try pay(
                &life, entry, step, on: on, try option("--prepay", words).map { try word($0) },
                try option("--early", words).map { try word($0) }, place)
        }
        lives[words[2]] = life
    }

    private mutating func answer(
        _ step: [String: Any], _ lives: inout [String: NaiveLife], _ place: String
    ) throws {
        guard let number = step["loan"] as? String, var life = lives[number] else { return }
        let asOf = try day(step["as_of"])
        let loan = life.loan(on: asOf)
        lives[number] = life
        let expected = try object(step["expected"])
        let comment = "\(place) \(number) \(try text(step["as_of"]))"
        if try text(step["ask"]) == "show" { return try compare(loan, expected, comment) }
        var coming: [Int64: (principal: Int64, interest: Int64)] = [:]
        for row in loan.scheduleRows where row[0] > asOf {
            coming[row[0], default: (0, 0)].principal += row[2]
            coming[row[0], default: (0, 0)].interest += row[3]
        }
        let rows = coming.sorted { $0.key < $1.key }.map { [$0.key, $0.value.principal, $0.value.interest] }
            .filter { $0[1] != 0 || $0[2] != 0 }
        let wanted = try list(expected["instalments"]).map(object).map {
            [Int64(try day($0["due_on"])), try self.number($0["principal"]), try self.number($0["interest"])]
        }
        hold(rows == wanted, "\(comment) schedule: model \(rows), expected \(wanted)")
    }

    // MARK: Paying and comparing

    private mutating func pay(
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

    private mutating func compare(_ loan: NaiveLoan, _ expected: [String: Any], _ comment: String) throws {
        let figures: [(String, Int64)] = [
            ("principal_outstanding", loan.notDue + loan.duePrincipal),
            ("principal_overdue", loan.overduePrincipal), ("interest_due", loan.dueInterest),
            ("interest_accrued", loan.interestAccrued), ("overdue_interest", loan.overdueInterest),
            ("late_interest", loan.lateInterest), ("payoff", loan.payoff),
            ("days_past_due", Int64(loan.oldestLate?.days ?? 0)), ("prepaid_ahead", loan.prepaidAhead),
            ("credit", loan.credit), ("next_due_amount", loan.nextDue()?.amount ?? 0),
        ]
        for (name, value) in figures where expected[name] != nil {
            let wanted = try number(expected[name])
            hold(value == wanted, "\(comment) \(name): model \(value), expected \(wanted)")
        }
        for (name, value) in [
            ("oldest_unpaid_due_on", loan.oldestLate?.due), ("next_due_on", loan.nextDue()?.on),
        ] where expected[name] != nil {
            let wanted = expected[name] is NSNull ? nil : try day(expected[name])
            hold(value == wanted, "\(comment) \(name): model \(value as Any), expected \(wanted as Any)")
        }
        if let status = expected["status"] as? String {
            let ours = loan.drawn == 0 ? "signed" : loan.isSettled ? "settled" : "active"
            hold(ours == status, "\(comment) status: model \(ours), expected \(status)")
        }
    }

    private mutating func hold(_ agrees: Bool, _ difference: @autoclosure () -> String) {
        figures += 1
        if !agrees { differences.append(difference()) }
    }

    // MARK: Reading

    private func terms(_ amount: Int64, _ options: [String]) throws -> NaiveTerms {
        var terms = NaiveTerms(
            amount: amount, rate: try rate(option("--rate", options)), instalments: 1, every: .months(1))
        var index = 0
        while index + 1 < options.count {
            let value = options[index + 1]
            switch options[index] {
            case "--rate": break
            case "--method": terms.method = try word(value)
            case "--day-count": terms.dayCount = try word(value)
            case "--roll": terms.roll = try word(value)
            case "--prepayment": terms.prepayment = try word(value)
            case "--allocation": terms.allocation = try word(value)
            case "--rounding": terms.rounding = try word(value)
            case "--early": terms.early = try word(value)
            case "--round-principal-to": terms.roundPrincipalTo = try scaled(value, digits: 0)
            case "--instalments": terms.instalments = Int(try scaled(value, digits: 0))
            case "--every": terms.every = try every(value)
            case "--interest-every": terms.interestEvery = try every(value)
            case "--grace": terms.grace = Int(try scaled(value, digits: 0))
            case "--interest-grace": terms.interestGrace = Int(try scaled(value, digits: 0))
            case "--first-due": terms.firstDue = try day(value)
            case "--overdue-multiple": terms.overdueMultiple = try scaled(value, digits: 4)
            case "--late-interest-rate": terms.lateInterestRate = try rate(value)
            case "--due", "--rate-from":
                let parts = value.split(separator: ":").map(String.init)
                if options[index] == "--due" {
                    terms.customRows.append(
                        NaiveTerms.CustomRow(
                            due: try day(parts[0]), principal: try scaled(parts[1], digits: 0)))
                } else {
                    terms.steps.append(NaiveTerms.Step(day: try day(parts[0]), rate: try rate(parts[1])))
                }
            default: throw Unreadable(what: options[index])
            }
            index += 2
        }
        return terms
    }

    private func option(_ name: String, _ words: [String]) -> String? {
        words.firstIndex(of: name).map { words[$0 + 1] }
    }

    private func amount(_ words: [String]) throws -> Int64 {
        try scaled(option("--amount", words), digits: 0)
    }

    private func day(_ value: Any?) throws -> Int {
        let parts = try text(value).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { throw Unreadable(what: "\(value as Any)") }
        return NaiveCalendar.wall.monthStarts[(parts[0] - 1970) * 12 + parts[1] - 1] + parts[2] - 1
    }

    /// A decimal of a percent in billionths.
    private func rate(_ value: Any?) throws -> Int64 { try scaled(value, digits: 7) }

    private func scaled(_ value: Any?, digits: Int) throws -> Int64 {
        let parts = try text(value).split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        guard fraction.count <= digits,
            let figure = Int64(parts[0] + fraction + String(repeating: "0", count: digits - fraction.count))
        else { throw Unreadable(what: "\(value as Any)") }
        return figure
    }

    private func every(_ value: Any?) throws -> NaiveTerms.Every {
        let text = try text(value)
        guard let count = Int(text.dropLast()) else { throw Unreadable(what: text) }
        switch text.last {
        case "m": return .months(count)
        case "w": return .days(7 * count)
        case "d": return .days(count)
        default: throw Unreadable(what: text)
        }
    }

    private func word<Word: RawRepresentable>(_ value: Any?) throws -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: try text(value)) else { throw Unreadable(what: "\(value as Any)") }
        return word
    }

    private func text(_ value: Any?) throws -> String {
        guard let text = value as? String else { throw Unreadable(what: "\(value as Any)") }
        return text
    }

    private func number(_ value: Any?) throws -> Int64 {
        guard let number = value as? NSNumber else { throw Unreadable(what: "\(value as Any)") }
        return number.int64Value
    }

    private func list(_ value: Any?) throws -> [Any] {
        guard let list = value as? [Any] else { throw Unreadable(what: "\(value as Any)") }
        return list
    }

    private func object(_ value: Any?) throws -> [String: Any] {
        guard let object = value as? [String: Any] else { throw Unreadable(what: "\(value as Any)") }
        return object
    }
}
