import FundTestSupport
import Testing

@testable import FundCore

/// Lives of loans whose plans remember, computed by a model that shares no code with this one; the lives h… were
/// worked by hand first.
@Suite struct `The life of a loan that is changed` {
    @Test func `follows the published lives`() throws {
        let lives = try Vectors.lines(of: "risk")
        #expect(lives.count == 48)
        var figures = 0
        for told in lives {
            var life = try Life(told)
            figures += try life.live()
        }
        #expect(figures > 4_000)
    }
}

/// A life as it is told, with the fund's calendar and the loans as they stand.
private struct Life {
    private let id: String
    private let steps: [[String: Any]]
    private var loans: [String: Loan] = [:]
    private var calendar = WorkingCalendar.weekendsOnly
    private var borrowers: [String: String] = [:]
    private var figures = 0

    init(_ life: [String: Any]) throws {
        id = try Vectors.text(life["id"])
        steps = try #require(life["steps"] as? [[String: Any]])
        for loan in try #require(life["loans"] as? [[String: Any]]) {
            let number = try Vectors.text(loan["number"])
            let sign = try #require(loan["sign"] as? [String])
            borrowers[number] = try Vectors.text(loan["borrower"])
            loans[number] = Loan(
                number: number, signedOn: try Vectors.date(loan["on"]),
                terms: try terms(try Vectors.integer(loan["amount"]), Options(sign)), facts: [],
                calendar: .weekendsOnly)
        }
    }

    /// How many figures agreed.
    mutating func live() throws -> Int {
        for (index, step) in steps.enumerated() {
            let name = "\(id) step \(index)"
            if let words = step["do"] as? [String] {
                try act(words, Int64(index + 1), step, name)
                continue
            }
            // Runs over the portfolio, collateral and provisions are held to their figures by commands.
            guard let number = step["loan"] as? String else { continue }
            let loan = try #require(loans[number])
            let date = try Vectors.date(step["as_of"])
            let expected = try #require(step["expected"] as? [String: Any])
            if try Vectors.text(step["ask"]) == "show" {
                try show(loan, on: date, expected, name)
            } else {
                try schedule(loan.fold(until: date), expected, name)
            }
        }
        return figures
    }

    private mutating func act(
        _ words: [String], _ entry: Int64, _ step: [String: Any], _ name: String
    ) throws {
        let options = Options(words)
        let date = try CalendarDate(parsing: options.value("--on"))
        let isRefused = try #require(step["refused"] as? Bool)
        do {
            if words[0] == "calendar" {
                calendar = calendar.announcing(
                    [try CalendarDate(parsing: words[2])], working: false, on: date)
                for (number, loan) in loans {
                    loans[number] = try loan.rederived(under: calendar, on: date).loan
                }
                return
            }
            if words[0] == "collateral" { return }
            let loan = try #require(loans[words[2]])
            let outcome: LoanOutcome
            switch words[1] {
            case "disburse":
                outcome = try loan.disbursing(
                    try Amount(parsing: options.value("--amount")), on: date, entry: entry,
                    available: .of(Money(Money.limit)), through: .bank)
            case "repay":
                outcome = try loan.repaying(
                    try Amount(parsing: options.value("--amount")), on: date, entry: entry,
                    prepaying: options["--prepay"].flatMap(PrepaymentRule.init(rawValue:)),
                    early: options["--early"].flatMap(EarlyMoney.init(rawValue:)), holdingExcess: false,
                    through: .bank)
            case "rate":
                outcome = try loan.changingRate(
                    to: try AnnualRate(parsing: options.value("--rate")), on: date, entry: entry)
            case "reschedule":
                outcome = try loan.rescheduling(
                    by: try rescheduling(options, words), within: 10, on: date, entry: entry)
            case "freeze":
                outcome = try loan.freezing(
                    by: Freeze(
                        until: try CalendarDate(parsing: options.value("--until")),
                        interest: options["--interest"].flatMap(FrozenInterest.init(rawValue:)) ?? .none,
                        decision: "QĐ"), on: date, entry: entry)
            case "unfreeze": outcome = try loan.unfreezing(by: "QĐ", on: date, entry: entry)
            case "group":
                outcome = try loan.lowering(
                    to: LoweredGroup(
                        group: try #require(Int(options.value("--group"))), decision: "QĐ", reason: "x"),
                    on: date, entry: entry, rules: .ofTheLaw)
            case "waive":
                outcome = try loan.waiving(
                    try #require(WaivedComponent(rawValue: options.value("--component"))),
                    try Amount(parsing: options.value("--amount")),
                    because: options["--because"].flatMap(WaiverCause.init(rawValue:)), on: date,
                    entry: entry)
            case "write-off":
                outcome = try loan.writingOff(
                    by: WriteOff(decision: "QĐ", council: "BB 3", specific: 0, general: 0), on: date,
                    entry: entry, group: worst(of: loan.number, on: date))
            case "recover":
                outcome = try loan.recovering(
                    try Amount(parsing: options.value("--amount")), as: .payment, on: date, entry: entry,
                    through: .bank)
            case "remove":
                outcome = try loan.removing(
                    by: Removal(decision: "QĐ", evidence: [RemovalEvidence(.court, "12/QĐ")]), on: date,
                    entry: entry)
            default: throw Unknown(words: words)
            }
            #expect(!isRefused, "\(name) should be refused")
            loans[words[2]] = outcome.loan
            if let wanted = step["split"] as? [String: Any] {
                let split = outcome.split
                compare(
                    [
                        "principal": split.principal, "interest": split.interest,
                        "overdue_interest": split.overdueInterest, "late_interest": split.lateInterest,
                        "credit": split.credit,
                    ], wanted, name)
            }
        } catch let refusal as Refusal {
            #expect(isRefused, "\(name): \(refusal.code)")
        }
    }

    private struct Unknown: Error { let words: [String] }

    /// The worst own group of the borrower's debts.
    private func worst(of number: String, on date: CalendarDate) -> Int {
        loans.values.filter { borrowers[$0.number] == borrowers[number] }
            .map { $0.fold(until: date).debtFacts.ownGroup(.ofTheLaw).group }.max() ?? 1
    }

    private mutating func show(
        _ loan: Loan, on date: CalendarDate, _ expected: [String: Any], _ name: String
    ) throws {
        let fold = loan.fold(until: date)
        let position = fold.position
        let own = fold.debtFacts.ownGroup(.ofTheLaw)
        let group = own.drawn(downTo: fold.debtFacts.owes ? worst(of: loan.number, on: date) : 1)
        if let wanted = expected["debt_group_reasons"] as? [String] {
            #expect(group.reasons.map(\.code) == wanted, "\(name)")
            figures += 1
        }
        compare(
            [
                "principal_outstanding": position.principalOutstanding,
                "principal_overdue": position.principalOverdue, "interest_due": position.interestDue,
                "interest_accrued": position.interestAccrued, "overdue_interest": position.overdueInterest,
                "late_interest": position.lateInterest, "payoff": position.payoff,
                "days_past_due": Int64(position.daysPastDue), "next_due_amount": position.nextDueAmount,
                "prepaid_ahead": position.prepaidAhead, "credit": position.credit,
                "reschedulings": Int64(position.reschedulings), "own_debt_group": Int64(own.group),
                "debt_group": Int64(group.group),
            ],
            expected.filter { $0.value is Int }, name)
        for (key, got) in [
            ("oldest_unpaid_due_on", position.oldestUnpaidDueOn), ("next_due_on", position.nextDueOn),
            ("frozen_until", position.frozenUntil),
        ] {
            guard expected.keys.contains(key) else { continue }
            let wanted = try (expected[key] as? String).map { try Vectors.date($0) }
            #expect(got == wanted, "\(name) \(key)")
            figures += 1
        }
        #expect(position.status.rawValue == expected["status"] as? String, "\(name)")
    }

    private mutating func schedule(_ fold: LoanFold, _ expected: [String: Any], _ name: String) throws {
        var rows: [CalendarDate: (principal: Int64, interest: Int64)] = [:]
        for row in fold.schedule().rows where row.dueOn > fold.today && row.total > 0 {
            rows[row.dueOn, default: (0, 0)].principal += row.principal
            rows[row.dueOn, default: (0, 0)].interest += row.interest
        }
        let wanted = try #require(expected["instalments"] as? [[String: Any]])
        #expect(rows.count == wanted.count, "\(name)")
        for row in wanted {
            let due = try Vectors.date(row["due_on"])
            compare(
                ["principal": rows[due]?.principal ?? 0, "interest": rows[due]?.interest ?? 0],
                row.filter { $0.key != "due_on" }, "\(name) \(row["due_on"]!)")
        }
    }

    private mutating func compare(_ got: [String: Int64], _ wanted: [String: Any], _ name: String) {
        for (key, value) in wanted {
            #expect(
                got[key] == (try? Vectors.integer(value)), "\(name) \(key): \(got[key] ?? -1), not \(value)")
            figures += 1
        }
    }
}

private func rescheduling(_ options: Options, _ words: [String]) throws -> Rescheduling {
    let agreed = try options.all("--due").map { text in
        let parts = text.split(separator: ":").map(String.init)
        return LoanTerms.CustomRow(
            dueOn: try CalendarDate(parsing: parts[0]), principal: try Amount(parsing: parts[1]))
    }
    let plan: Rescheduling.Plan =
        if agreed.isEmpty {
            .equal(
                instalments: try #require(Int(options.value("--instalments"))),
                every: try Period(parsing: options.value("--every")),
                firstDue: try CalendarDate(parsing: options.value("--first-due")))
        } else {
            .agreed(agreed)
        }
    return Rescheduling(
        decision: try options.value("--decision"), plan: plan,
        kind: options["--kind"].flatMap(Rescheduling.Kind.init(rawValue:)),
        deferInterestTo: try options["--defer-interest"].map { try CalendarDate(parsing: $0) },
        programme: options["--programme"], keepsGroup: words.contains("--keep-group"),
        lateByDecision: options["--late-by-decision"])
}

/// Words of a command line by their option.
private struct Options {
    private var values: [String: [String]] = [:]

    init(_ words: [String]) {
        for (word, next) in zip(words, words.dropFirst()) where word.hasPrefix("--") {
            values[word, default: []].append(next)
        }
    }

    subscript(name: String) -> String? { values[name]?.last }
    func all(_ name: String) -> [String] { values[name] ?? [] }
    func value(_ name: String) throws -> String { try #require(self[name], "\(name) is missing") }
}

/// The terms of a contract as `loan sign` takes them.
private func terms(_ amount: Int64, _ options: Options) throws -> LoanTerms {
    func pair(_ text: String) -> (day: String, value: String) {
        let parts = text.split(separator: ":").map(String.init)
        return (parts[0], parts[1])
    }
    let rows = try options.all("--due").map(pair).map {
        LoanTerms.CustomRow(
            dueOn: try CalendarDate(parsing: $0.day), principal: try Amount(parsing: $0.value))
    }
    var terms = LoanTerms(
        amount: try #require(Amount(Money(amount))), rate: try AnnualRate(parsing: options.value("--rate")),
        method: options["--method"].flatMap(RepaymentMethod.init(rawValue:)) ?? .equalPrincipal,
        instalments: rows.isEmpty ? try #require(Int(options.value("--instalments"))) : rows.count,
        every: try options["--every"].map { try Period(parsing: $0) } ?? .months(1), customRows: rows)
    terms.firstDue = try options["--first-due"].map { try CalendarDate(parsing: $0) }
    terms.interestEvery = try options["--interest-every"].map { try Period(parsing: $0) }
    terms.roll = options["--roll"].flatMap(Roll.init(rawValue:)) ?? .nextWorkingDay
    terms.dayCount = options["--day-count"].flatMap(DayCount.init(rawValue:)) ?? .actual365
    terms.rounding = options["--rounding"].flatMap(Rounding.init(rawValue:)) ?? .halfUp
    terms.roundPrincipalTo = options["--round-principal-to"].flatMap { Int64($0) } ?? 1
    terms.allocation =
        options["--allocation"].flatMap(AllocationOrder.init(rawValue:)) ?? .overduePrincipalFirst
    terms.prepayment = options["--prepayment"].flatMap(PrepaymentRule.init(rawValue:)) ?? .next
    terms.early = options["--early"].flatMap(EarlyMoney.init(rawValue:)) ?? .atDue
    terms.overdueMultiple = try RateMultiple(parsing: options.value("--overdue-multiple"))
    terms.lateInterestRate = try AnnualRate(parsing: options.value("--late-interest-rate"))
    terms.rateSteps = try options.all("--rate-from").map(pair).map {
        LoanTerms.RateStep(on: try CalendarDate(parsing: $0.day), rate: try AnnualRate(parsing: $0.value))
    }
    return terms
}
