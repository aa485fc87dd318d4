import FundCore
import FundServices
import FundStore
import FundTestSupport

/// What is decided in a year about debts that are not paid as agreed.
extension FundYear {
    mutating func decideAboutDebt() throws {
        let drawn = loans.indices.filter { position(of: $0, on: month.last).drawn > 0 }
        guard !drawn.isEmpty else { return }
        let lost = drawn.filter { position(of: $0, on: month.last).writtenOff != nil }
        // What was lost comes back now and then; mostly it is others that are decided about.
        if !lost.isEmpty, happens(1, in: 3) { return try recover(one(of: lost)) }
        let index = one(of: drawn)
        switch number(1...20) {
        case 1...7: try reschedule(index)
        case 8...11: try freeze(index)
        case 12...13: try unfreeze(index)
        case 14: try recall(index)
        case 15...16: try lowerGroup(of: index, to: number(2...5))
        default: try writeOff(index)
        }
    }

    private mutating func reschedule(_ index: Int) throws {
        let date = day()
        let position = position(of: index, on: date)
        let first = date.adding(days: number(5...60))
        let plan: Rescheduling.Plan
        if happens(1, in: 3), position.principalOutstanding > 1 {
            let early = part(of: position.principalOutstanding - 1)
            let late = Amount.dong(position.principalOutstanding - early.money.dong)
            plan = .agreed([
                .init(dueOn: first, principal: early),
                .init(dueOn: first.adding(days: number(10...150)), principal: late),
            ])
        } else {
            plan = .equal(instalments: number(1...5), every: .months(number(1...2)), firstDue: first)
        }
        let keepsGroup = happens(1, in: 4)
        let rescheduling = Rescheduling(
            decision: "QĐ 2", plan: plan, deferInterestTo: happens(1, in: 4) ? first : nil,
            programme: keepsGroup ? "NĐ 55" : nil, keepsGroup: keepsGroup,
            lateByDecision: happens(2, in: 3) ? "QĐ 3" : nil)
        let entry = try attempt(
            "reschedule", RescheduleLoan(number: loans[index].number, rescheduling), on: date)
        record(entry, .rescheduling(rescheduling), loan: index, on: date, recordedOn: date)
    }

    private mutating func freeze(_ index: Int) throws {
        let date = day()
        let until = date.adding(days: number(1...75))
        let interest = one(of: FrozenInterest.allCases)
        let entry = try attempt(
            "freeze",
            FreezeLoan(
                number: loans[index].number, until: until, interest: interest, decision: "QĐ 4",
                programme: nil), on: date)
        let freeze = Freeze(until: until, interest: interest, decision: "QĐ 4")
        record(entry, .freeze(freeze), loan: index, on: date, recordedOn: date)
    }

    private mutating func unfreeze(_ index: Int) throws {
        let date = day()
        let frozen = loans.indices.first { position(of: $0, on: date).frozenUntil != nil } ?? index
        let entry = try attempt(
            "unfreeze", UnfreezeLoan(number: loans[frozen].number, decision: "QĐ 5"), on: date)
        record(entry, .unfreeze(decision: "QĐ 5"), loan: frozen, on: date, recordedOn: date)
    }

    private mutating func recall(_ index: Int) throws {
        let date = day()
        let due = date.adding(days: number(0...30))
        let entry = try attempt(
            "recall",
            RecallLoan(number: loans[index].number, due: due, decision: "QĐ 6", reason: nil), on: date)
        record(
            entry, .recall(Recall(due: due, decision: "QĐ 6")), loan: index, on: date, recordedOn: date)
    }

    private mutating func lowerGroup(of index: Int, to group: Int) throws {
        let date = day()
        let entry = try attempt(
            "lower group",
            LowerDebtGroup(number: loans[index].number, group: group, decision: "QĐ 7", reason: "rủi ro cao"),
            on: date)
        let lowered = LoweredGroup(group: group, decision: "QĐ 7", reason: "rủi ro cao")
        record(entry, .loweredGroup(lowered), loan: index, on: date, recordedOn: date)
    }

    /// Few debts come to group 5 within a year by themselves, so the council mostly puts them there.
    private mutating func writeOff(_ index: Int) throws {
        if happens(2, in: 3) { try lowerGroup(of: index, to: 5) }
        let date = month.last.adding(days: -number(0...12))
        // Beyond all days on which anything is recorded.
        let last = month.next.last
        let uses = loans.indices.compactMap {
            position(of: $0, on: last).writtenOff?.use
        }
        let principal = position(of: index, on: date).principalOutstanding
        let number = loans[index].number
        let entry = try attempt(
            "write off", WriteOffLoan(number: number, decision: "QĐ 8", council: "BB 1"), on: date)
        let writeOff = WriteOff(
            decision: "QĐ 8", council: "BB 1", of: principal, from: specificProvisions[number] ?? 0,
            and: uses.reduce(generalProvision) { $0 - $1.general })
        record(entry, .writeOff(writeOff), loan: index, on: date, recordedOn: date)
    }

    private mutating func recover(_ index: Int) throws {
        let date = day()
        let position = position(of: index, on: date)
        guard let debt = position.writtenOff, debt.on < date, position.payoff > 0 else { return }
        let channel = channel()
        let amount = happens(1, in: 4) ? Amount.dong(position.payoff) : part(of: position.payoff)
        let kind = one(of: RecoveryKind.allCases)
        let entry = try attempt(
            "recover",
            RecoverLoan(number: loans[index].number, amount: amount, kind: kind, through: channel), on: date)
        record(
            entry, .recovery(amount, kind), loan: index, on: date, recordedOn: date, through: channel)
    }
}
