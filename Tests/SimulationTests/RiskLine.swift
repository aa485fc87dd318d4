import Foundation

/// A random life as a line of the same form as the published ones, so that whatever runs those through real
/// commands can run it too. The figures are the model's.
struct RiskLine {
    /// The line, and what the model says on the way.
    let json: [String: Any]

    init(seed: UInt64, acts: Int) {
        var steps: [[String: Any]] = []
        // A question is answered by what was recorded when it was asked.
        let life = RiskLife(seed: seed, acts: acts, reverses: false) { life, step in
            steps.append(Self.step(step, of: life))
        }
        let borrower = "R\(seed)-B"
        json = [
            "id": "random-\(seed)", "title": "Random acts, seed \(seed)", "settles": [String](),
            "borrowers": [["code": borrower, "kind": "cooperative", "name": "HTX \(borrower)"]],
            "loans": life.debts.map { debt -> [String: Any] in
                [
                    "number": debt.number, "borrower": borrower, "amount": debt.terms.amount,
                    "on": NaiveCalendar.wall.text(debt.signedOn), "sign": debt.terms.words,
                ]
            },
            "collateral": [Any](), "steps": steps,
        ]
    }

    var text: String {
        let data = try? JSONSerialization.data(
            withJSONObject: json, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    private static func step(_ step: RiskLife.Step, of life: RiskLife) -> [String: Any] {
        let wall = NaiveCalendar.wall
        switch step {
        case .fact(let debt, let fact):
            var told: [String: Any] = ["do": fact.words(life.debts[debt].number), "refused": false]
            var own = life.debts[debt].life
            if fact.isPayment, let parts = own.loan(on: fact.on).splits[fact.entry] {
                told["split"] = [
                    "principal": parts.principal, "interest": parts.interest,
                    "overdue_interest": parts.overdueInterest, "late_interest": parts.lateInterest,
                    "credit": parts.credit,
                ]
            }
            return told
        case .attempt(let debt, let fact, _):
            return ["do": fact.words(life.debts[debt].number), "refused": true]
        case .reversal(let debt, let fact):
            return ["reverse": fact.words(life.debts[debt].number)]
        case .word(let word):
            let words = ["calendar", "add", wall.text(word.day), "--name", "Nghỉ"]
            return ["do": words + ["--on", wall.text(word.announcedOn)], "refused": false]
        case .show(let debt, let day):
            return [
                "ask": "show", "loan": life.debts[debt].number, "as_of": wall.text(day),
                "expected": life.shown(debt, on: day),
            ]
        case .schedule(let debt, let day):
            var own = life.debts[debt].life
            return [
                "ask": "schedule", "loan": life.debts[debt].number, "as_of": wall.text(day),
                "expected": ["instalments": own.loan(on: day).instalmentsToCome],
            ]
        }
    }
}

extension RiskLife {
    /// All debts at the end of a day.
    func borrower(on day: Int) -> NaiveBorrower {
        NaiveBorrower(
            debts: debts.map {
                var life = $0.life
                return life.loan(on: day)
            })
    }

    /// What `loan show --json` says of a debt at the end of a day.
    func shown(_ debt: Int, on day: Int) -> [String: Any] {
        let all = borrower(on: day)
        let loan = all.debts[debt]
        let wall = NaiveCalendar.wall
        func text(_ day: Int?) -> Any { day.map { wall.text($0) } ?? NSNull() }
        let (group, reasons) = all.group(of: loan)
        var shown: [String: Any] = [
            "status": loan.drawn == 0
                ? "signed" : loan.isSettled ? "settled" : loan.lostOn == nil ? "active" : "written-off",
            "principal_outstanding": loan.principalOutstanding, "principal_overdue": loan.overduePrincipal,
            "interest_due": loan.dueInterest, "interest_accrued": loan.interestAccrued,
            "overdue_interest": loan.overdueInterest, "late_interest": loan.lateInterest,
            "payoff": loan.payoff, "prepaid_ahead": loan.prepaidAhead,
            "days_past_due": loan.oldestLate?.days ?? 0,
            "oldest_unpaid_due_on": text(loan.oldestLate?.due), "own_debt_group": loan.ownGroup.group,
            "debt_group": group, "debt_group_reasons": reasons,
            "reschedulings": loan.standing.reschedulings, "frozen_until": text(loan.frozenUntil),
            "next_due_on": text(loan.nextDue()?.on), "next_due_amount": loan.nextDue()?.amount ?? 0,
        ]
        if loan.credit > 0 { shown["credit"] = loan.credit }
        return shown
    }
}

extension NaiveLoan {
    /// The rows of the schedule after the day, put together by their day.
    var instalmentsToCome: [[String: Any]] {
        coming.map {
            [
                "due_on": NaiveCalendar.wall.text(Int($0[0])), "principal": $0[1], "interest": $0[2],
            ]
        }
    }
}
