import FundTestSupport
import Testing

@testable import FundCore

/// Provisions used for a debt that is lost (NĐ 45/2021 art. 28), by hand: 365.000.000 at 10 % bear 100.000 a day, and
/// overdue half as much again; all is due on 31/03/2025 and nothing is paid.
@Suite struct `A debt that is written off` {
    static let groups = ClassificationRules(
        validFrom: day(2021, 5, 15), groupsFrom: [10, 30, 90, 180], citation: "", certainty: "")

    /// - Parameter closings: the ends of the months that are closed.
    private func lost(_ closings: [CalendarDate] = []) throws -> Loan {
        var script = try LoanScript(365_000_000, rate: "10", signed: "2024-12-31") { terms in
            terms.overdueMultiple = try RateMultiple(parsing: "1.5")
        }
        try script.draw(365_000_000, "2024-12-31")
        return script.loan.closed(at: closings.map { Closing(on: $0, .thresholds(Self.groups)) })
    }

    private func amount(_ dong: Int64) throws -> Amount { try #require(Amount(Money(dong))) }

    private func writeOff(_ loan: Loan, on date: CalendarDate = day(2025, 9, 30)) throws -> LoanOutcome {
        try loan.writingOff(
            by: WriteOff(
                decision: "40/QĐ", council: "BB 3", of: 365_000_000, from: 265_000_000, and: 1_825_000),
            on: date, entry: 10, group: 5)
    }

    private func refusal(_ body: () throws -> LoanOutcome) -> Refusal.Code? {
        do {
            _ = try body()
            return nil
        } catch { return (error as? Refusal)?.code }
    }

    private func legs(_ entry: JournalEntry) -> [AccountRole: Int64] {
        entry.legs.reduce(into: [:]) { $0[$1.role, default: 0] += $1.dong }
    }

    @Test func `is paid for by its own provision, then the general one, then as an expense`() {
        let cases: [(principal: Int64, own: Int64, all: Int64, use: [Int64])] = [
            (100, 60, 30, [60, 30, 10]), (100, 100, 30, [100, 0, 0]), (100, 120, 30, [100, 0, 0]),
            (100, 0, 130, [0, 100, 0]), (100, 0, 0, [0, 0, 100]), (100, 40, -5, [40, 0, 60]),
        ]
        for (principal, own, all, use) in cases {
            let writeOff = WriteOff(decision: "", council: "", of: principal, from: own, and: all)
            let used = writeOff.use(for: principal)
            #expect([used.specific, used.general, used.expense] == use)
            #expect([writeOff.specific, writeOff.general] == Array(use.prefix(2)))
            // Found late, a payment of 50 leaves 50: of them the own provision first.
            let less = writeOff.use(for: 50)
            #expect(less.specific + less.general + less.expense == 50)
            #expect(less.specific == min(use[0], 50))
        }
    }

    /// By 30/09: 90 days × 100.000 = 9.000.000 in term, 183 × 150.000 = 27.450.000 overdue. August was closed with 153
    /// days, group 4: 22.950.000 overdue stand off the balance sheet already, and 4.500.000 more come to it.
    @Test func `leaves the balance sheet, and stands off it`() throws {
        let loan = try lost([day(2025, 3, 31), day(2025, 8, 31)])
        let outcome = try writeOff(loan)
        #expect(
            legs(outcome.entry) == [
                .provisionSpecific: 265_000_000, .provisionGeneral: 1_825_000,
                .provisionExpense: 98_175_000, .loanPrincipal4: -365_000_000,
                .offBalancePrincipal: 365_000_000, .offBalanceInterest: 4_500_000,
                .offBalanceContra: -369_500_000,
            ])
        #expect(outcome.after.status == .writtenOff)
        #expect(outcome.after.principalOutstanding == 365_000_000)
        #expect(outcome.after.principalOnBalance == 0)
        #expect(outcome.after.interestDue == 9_000_000)
        #expect(outcome.after.overdueInterest == 27_450_000)
        #expect(outcome.after.writtenOff?.removableFrom == day(2030, 9, 30))
    }

    /// 70.000.000 on 10/10 cover principal alone; 300.000.000 on 20/10 the rest of it, and 5.000.000 of interest.
    @Test func `is recovered from principal first, as income`() throws {
        var loan = try writeOff(try lost()).loan
        let first = try loan.recovering(
            try amount(70_000_000), as: .payment, on: day(2025, 10, 10), entry: 11, through: .bank)
        #expect(first.split.principal == 70_000_000)
        #expect(
            legs(first.entry) == [
                .bank: 70_000_000, .otherIncome: -70_000_000, .offBalancePrincipal: -70_000_000,
                .offBalanceContra: 70_000_000,
            ])
        loan = first.loan
        let second = try loan.recovering(
            try amount(300_000_000), as: .collateral, on: day(2025, 10, 20), entry: 12, through: .cash)
        #expect(second.split.principal == 295_000_000 && second.split.interest == 5_000_000)
        #expect(
            legs(second.entry) == [
                .cash: 300_000_000, .otherIncome: -300_000_000, .offBalancePrincipal: -295_000_000,
                .offBalanceInterest: -5_000_000, .offBalanceContra: 300_000_000,
            ])
        // 9.000.000 − 5.000.000, and 27.450.000 + 10 × 150.000 + 10 × 295/365 × 150.000 = 30.162.329 (1.212.328,77).
        #expect(second.after.interestDue == 4_000_000)
        #expect(second.after.overdueInterest == 30_162_329)
        #expect(second.after.writtenOff?.recovered.total == 370_000_000)
        #expect(
            refusal {
                try second.loan.recovering(
                    try amount(34_162_330), as: .payment, on: day(2025, 10, 20), entry: 13, through: .bank)
            } == .recoversMoreThanOwed)
        let last = try second.loan.recovering(
            try amount(34_162_329), as: .payment, on: day(2025, 10, 20), entry: 13, through: .bank)
        #expect(last.after.payoff == 0 && last.after.status == .settled)
    }

    /// October adds 31 × 150.000 to what is followed, and moves no principal. On 10/11 all comes back: of the overdue
    /// interest, 27.450.000 + 4.650.000 are followed, and 1.500.000 of November no closing has booked.
    @Test func `is followed by closings, as far as they have booked`() throws {
        let loan = try writeOff(try lost([day(2025, 8, 31), day(2025, 10, 31)])).loan
        var october = LoanLegs()
        (october[.offBalance], october[.offBalanceContra]) = (4_650_000, -4_650_000)
        #expect(loan.unfolded.books?.days.last == LoanDay(on: day(2025, 10, 31), legs: october))
        let outcome = try loan.recovering(
            try amount(407_600_000), as: .payment, on: day(2025, 11, 10), entry: 11, through: .bank)
        #expect(outcome.after.payoff == 0)
        #expect(
            legs(outcome.entry) == [
                .bank: 407_600_000, .otherIncome: -407_600_000, .offBalancePrincipal: -365_000_000,
                .offBalanceInterest: -41_100_000, .offBalanceContra: 406_100_000,
            ])
    }

    /// 100.000.000 of 10/03, found after all: the write-off is of 265.000.000, which its own provision pays for. The
    /// days before bear less: 31/03 to 30/09 183 × 265/365 × 150.000 = 19.929.452 (…,05).
    @Test func `takes a payment that is found late by subtraction`() throws {
        let loan = try writeOff(try lost([day(2025, 8, 31)])).loan
        let outcome = try loan.repaying(
            try amount(100_000_000), on: day(2025, 3, 10), entry: 11, prepaying: nil, holdingExcess: false,
            through: .bank)
        let after = outcome.loan.unfolded
        #expect(after.writtenOff?.principal == 265_000_000)
        #expect(after.writtenOff?.use == ProvisionUse(specific: 265_000_000, general: 0, expense: 0))
        #expect(after.writtenOff?.interest.overdueInterest == 19_929_452)
        let booked = after.books?.days.reduce(into: LoanLegs()) { $0.add($1.legs) } ?? LoanLegs()
        #expect(booked[.offBalancePrincipal] == 265_000_000)
        #expect(
            LoanLegs.Place.allCases.filter { $0.role.kind == .asset && $0 != .bank }
                .allSatisfy { booked[$0] == 0 || $0 == .provisionSpecific })
        // On the day of the write-off money comes before it; from the day after on it is a recovery.
        #expect(
            refusal {
                try loan.repaying(
                    try amount(1_000), on: day(2025, 9, 30), entry: 11, prepaying: nil, holdingExcess: false,
                    through: .bank)
            } == nil)
        #expect(
            refusal {
                try loan.repaying(
                    try amount(1_000), on: day(2025, 10, 1), entry: 11, prepaying: nil, holdingExcess: false,
                    through: .bank)
            } == .loanWrittenOff)
    }

    /// All of it was paid before, as is found afterwards: the write-off has no effect, and is taken back before anything
    /// else happens to the debt, as the database wants it too.
    @Test func `is in the way of what comes after it, though nothing was left to write off`() throws {
        let loan = try writeOff(try lost()).loan
        let payoff = try lost().position(on: day(2025, 3, 10)).payoff
        let paid = try loan.repaying(
            try amount(payoff), on: day(2025, 3, 10), entry: 11, prepaying: nil, holdingExcess: false,
            through: .bank
        ).loan
        #expect(paid.unfolded.writtenOff == nil && paid.unfolded.outstanding == 0)
        func keep(_ loan: Loan) throws -> LoanOutcome {
            try loan.repaying(
                try amount(1_000), on: day(2025, 10, 6), entry: 12, prepaying: nil, holdingExcess: true,
                through: .bank)
        }
        #expect(refusal { try keep(paid) } == .writeOffContradicted)
        let free = try paid.reversing(entry: 10, on: day(2025, 10, 6)).loan
        #expect(try keep(free).after.credit == 1_000)
    }

    @Test func `ends five years on, with nothing left off the balance sheet`() throws {
        let loan = try writeOff(try lost([day(2025, 8, 31), day(2025, 12, 31), day(2030, 8, 31)])).loan
        let removal = Removal(decision: "41/QĐ", evidence: [RemovalEvidence(.bankruptcy, "12/QĐ")])
        #expect(
            refusal { try loan.removing(by: removal, on: day(2030, 9, 29), entry: 11) } == .removedTooEarly)
        let outcome = try loan.removing(by: removal, on: day(2030, 9, 30), entry: 11)
        #expect(outcome.after.status == .removed && !outcome.after.debt.owes)
        let booked = outcome.loan.unfolded.books?.days.reduce(into: LoanLegs()) { $0.add($1.legs) }
        #expect(booked?[.offBalancePrincipal] == 0 && booked?[.offBalance] == 0)
        #expect(booked?[.offBalanceContra] == 0)
        #expect(
            refusal {
                try outcome.loan.recovering(
                    try amount(1), as: .payment, on: day(2030, 10, 1), entry: 12, through: .bank)
            } == .loanRemoved)
        // From the end of February of a leap year: the end of February.
        let leap = try writeOff(try lost(), on: day(2028, 2, 29)).loan
        #expect(leap.unfolded.writtenOff?.removableFrom == day(2033, 2, 28))
    }

    @Test func `is refused where it is not lost, twice, and before what was done later`() throws {
        let loan = try lost()
        let given = WriteOff(decision: "", council: "", specific: 0, general: 0)
        #expect(
            refusal { try loan.writingOff(by: given, on: day(2025, 9, 26), entry: 10, group: 4) }
                == .writeOffGroup)
        #expect(
            refusal {
                try loan.recovering(
                    try amount(1), as: .payment, on: day(2025, 9, 30), entry: 10, through: .bank)
            } == .notWrittenOff)
        let once = try writeOff(loan).loan
        #expect(
            refusal { try once.writingOff(by: given, on: day(2025, 12, 1), entry: 11, group: 5) }
                == .loanWrittenOff)
        let paid = try loan.repaying(
            try amount(1_000), on: day(2025, 11, 3), entry: 5, prepaying: nil, holdingExcess: false,
            through: .bank
        ).loan
        #expect(refusal { try writeOff(paid) } == .writeOffContradicted)
        let recovered = try once.recovering(
            try amount(1_000), as: .debtSale, on: day(2025, 10, 1), entry: 11, through: .bank
        ).loan
        #expect(
            refusal { try recovered.reversing(entry: 10, on: day(2025, 10, 2)) }
                == .reversalLeavesLoanImpossible)
        let alone = try recovered.reversing(entry: 11, on: day(2025, 10, 2)).loan
        let before = try alone.reversing(entry: 10, on: day(2025, 10, 2)).loan
        #expect(before.unfolded.books?.days == loan.unfolded.books?.days)
    }

    @Test func `draws the borrower's other debts down until it is removed`() throws {
        let rules = DebtGroupRules.ofTheLaw
        let loan = try writeOff(try lost()).loan
        var sorting = DebtSorting(asOf: day(2025, 10, 31), by: rules)
        let other = try LoanScript(1_000_000, signed: "2025-10-01") { _ in }
        var script = other
        try script.draw(1_000_000, "2025-10-01")
        for (id, loan) in [(Int64(1), loan), (2, script.loan)] {
            sorting.take(
                loan.fold(until: day(2025, 10, 31)), loanID: id, number: "\(id)", borrower: "B",
                borrowerID: 1)
        }
        let debts = sorting.classification.debts
        #expect(debts.map(\.number) == ["2"] && debts.map(\.group) == [5])
        #expect(debts.map(\.reasons) == [["contagion"]])
    }

    /// 2.000.000 are provided for in full, and 0,5 % of 1.000.000 in general, once the lost debt is left out.
    @Test func `is left out of the provisions for a classification of before`() throws {
        func debt(_ id: Int64, _ principal: Int64, _ group: Int) -> ClassifiedDebt {
            ClassifiedDebt(
                loanID: id, number: "\(id)", borrower: "B\(id)", principal: principal, daysPastDue: 0,
                ownGroup: group, group: group, reasons: [])
        }
        let run = Classification(
            asOf: day(2025, 10, 31), rule: Self.groups,
            debts: [debt(3, 365_000_000, 5), debt(1, 1_000_000, 1), debt(2, 2_000_000, 5)])
        #expect(run.without([]) == run && run.debts.map(\.loanID) == [1, 2, 3])
        let left = run.without([3])
        #expect(left.debts.map(\.loanID) == [1, 2] && left.asOf == run.asOf && left.rule == run.rule)
        let whole = Share(tenThousandths: Share.whole)
        let rates = ProvisionRates(
            specific: [1: Share(tenThousandths: 0), 5: whole],
            general: [1: Share(tenThousandths: 50), 5: Share(tenThousandths: 0)])
        let provisions = ProvisionRun(left, deductions: [:], by: rates, standing: (0, 0))
        #expect(provisions.specific == 2_000_000 && provisions.general == 5_000)
    }

    /// 154 days on 01/09 are group 4, which the freeze of that day holds. Lost on the same day, the debt is of group 5,
    /// and no row gives it.
    @Test func `is of group 5 for being lost, not for being frozen`() throws {
        let on = day(2025, 9, 1)
        let frozen = try lost().freezing(
            by: Freeze(until: day(2025, 10, 1), decision: "41/QĐ"), on: on, entry: 9
        ).loan
        let own = frozen.fold(until: on).debtFacts.ownGroup(.ofTheLaw)
        #expect(own.group == 4)
        let gone = try writeOff(frozen, on: on).loan
        for date in [on, day(2025, 9, 15), day(2025, 10, 2)] {
            let own = gone.fold(until: date).debtFacts.ownGroup(.ofTheLaw)
            #expect(own.group == 5 && own.reasons.isEmpty)
        }
    }

    /// 365.000.000 drawn, 70.000.000 recovered: the explanation adds up, and tells of the write-off.
    @Test func `is explained`() throws {
        let loan = try writeOff(try lost()).loan.recovering(
            try amount(70_000_000), as: .payment, on: day(2025, 10, 10), entry: 11, through: .bank
        ).loan
        let fold = loan.fold(until: day(2025, 10, 31), tracing: true)
        let explanation = fold.explanation
        #expect(explanation.payoff == fold.position.payoff && explanation.isWrittenOff)
        #expect(explanation[.principal].paid == 70_000_000)
        #expect(fold.statement.map(\.kind) == [.draw, .due, .writeOff, .recovery])
        #expect(fold.statement.last?.outstanding == 295_000_000)
    }
}
