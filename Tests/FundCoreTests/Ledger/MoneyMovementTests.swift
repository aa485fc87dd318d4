import FundTestSupport
import Testing

@testable import FundCore

@Suite struct `A movement of money` {
    let on = day(2024, 2, 1)

    private func amount(_ dong: Int64) throws -> Amount { try #require(Amount(Money(dong))) }

    @Test func `books money on one side and what it is for on the other`() throws {
        let receipt = MoneyMovement(
            .receipt(.role(.depositInterestIncome)), amount: try amount(7), through: .bank)
        let received = try receipt.booking(on: on, lowestMoney: .of(.zero))
        #expect(
            received == JournalEntry([.init(on: on, .bank, 7), .init(on: on, .depositInterestIncome, -7)]))
        let payment = MoneyMovement(.payment(.account("6422")), amount: try amount(7), through: .cash)
        let paid = try payment.booking(on: on, lowestMoney: .of(Money(7)))
        #expect(
            paid == JournalEntry([.init(on: on, .named, 7, account: "6422"), .init(on: on, .cash, -7)]))
        let transfer = MoneyMovement(.transfer(to: .bank), amount: try amount(7), through: .cash)
        let transferred = try transfer.booking(on: on, lowestMoney: .of(Money(7)))
        #expect(transferred == JournalEntry([.init(on: on, .bank, 7), .init(on: on, .cash, -7)]))
        for movement in [receipt, payment, transfer] {
            let legs = try movement.booking(on: on, lowestMoney: .of(Money(7))).legs
            let undone = movement.reversal(on: on).legs
            #expect(zip(legs, undone).allSatisfy { $0.dong == -$1.dong && $0.account == $1.account })
        }
    }

    @Test func `takes out no more than there is`() throws {
        let kinds: [MoneyMovement.Kind] = [.payment(.role(.bankCharges)), .transfer(to: .cash)]
        for kind in kinds {
            let movement = MoneyMovement(kind, amount: try amount(8), through: .bank)
            #expect(
                throws: Refusal(
                    .capitalExceedsMoney,
                    [
                        "amount": .money(Money(8)), "available": .money(Money(7)),
                        "lowestOn": .date(on), "channel": .phrase("channel.bank"),
                    ])
            ) { try movement.booking(on: on, lowestMoney: LowestBalance(Money(7), on: on)) }
        }
    }

    @Test(arguments: [
        ([AccountRole.cash], AccountKind.asset, true, OwnActs?.some(.transfers)),
        ([.loanPrincipal3, .loanPrincipal4], .asset, false, .loans),
        ([.interestIncome], .income, false, .loans),
        ([.capitalGrant], .equity, false, .capital), ([.capitalRetainedSurplus], .equity, false, .surplus),
        ([.otherIncome, .lateInterestIncome], .income, false, .loans),
        ([], .asset, true, .transfers), ([], .offBalance, false, .offBalance),
        ([.bonusFund], .liability, false, nil), ([.operatingExpenses], .expense, false, nil),
        ([], .expense, false, nil),
    ])
    func `names no account that other acts keep`(
        roles: [AccountRole], kind: AccountKind, neverBelowZero: Bool, owner: OwnActs?
    ) throws {
        let account = ChartAccount(
            code: "9", nameVi: "Chín", nameEn: "Nine", kind: kind, neverBelowZero: neverBelowZero,
            roles: roles)
        #expect(account.ownActs == owner)
        if let owner {
            #expect(
                throws: Refusal(
                    .accountHasOwnActs,
                    ["code": .text("9"), "acts": .phrase("own-acts." + owner.rawValue)])
            ) { try FreePlace(account, served: [], by: .money) }
        } else {
            // What serves a role is booked to it, and goes where the role goes.
            let purpose = try FreePlace(account, served: [], by: .money)
            #expect(purpose == roles.first.map { .role($0) } ?? .account("9"))
            #expect(throws: Refusal.self) {
                try FreePlace(account, served: [.loanPrincipal], by: .money)
            }
        }
    }
}

@Suite struct `A role that gets another account` {
    private func account(
        _ code: String, _ kind: AccountKind = .asset, neverBelowZero: Bool = false
    ) -> ChartAccount {
        ChartAccount(
            code: code, nameVi: code, nameEn: code, kind: kind, neverBelowZero: neverBelowZero)
    }

    private func refusal(
        _ role: AccountRole, _ from: ChartAccount, _ to: ChartAccount, served: [AccountRole] = [],
        isBookedDirectly: Bool = false
    ) -> Refusal.Code? {
        do throws(Refusal) {
            _ = try RoleMapping(role, from: from, to: to, served: served, isBookedDirectly: isBookedDirectly)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `takes one of its kind`() {
        let money = account("1121", neverBelowZero: true)
        #expect(refusal(.loanPrincipal, account("2111"), account("2112")) == nil)
        #expect(refusal(.loanPrincipal, account("2111"), account("2111")) == .roleMappedAlready)
        #expect(refusal(.loanPrincipal, account("2111"), account("331", .liability)) == .accountOfOtherKind)
        #expect(refusal(.bank, account("112", neverBelowZero: true), money) == nil)
        #expect(
            refusal(.bank, account("112", neverBelowZero: true), account("138")) == .accountMayBeBelowZero)
        #expect(refusal(.loanPrincipal, account("2111"), money) == .accountIsForMoney)
    }

    @Test func `is alone where it keeps its account`() {
        let (old, new) = (account("1"), account("2"))
        for role in [AccountRole.interestReceivable, .offBalanceContra, .bonusFund] {
            #expect(refusal(role, old, new, isBookedDirectly: true) == .accountBookedDirectly)
            #expect(refusal(role, old, new) == nil)
        }
        #expect(refusal(.operatingExpenses, old, new, isBookedDirectly: true) == nil)
        // What was there before stands there still, on the days before.
        let kinds: [(AccountRole, [AccountRole], Refusal.Code?)] = [
            (.financialReserve, [.developmentFund], .accountKept),
            (.otherPayables, [.bonusFund], .accountKept), (.otherPayables, [.borrowerCredit], .accountKept),
            (.interestReceivable, [.bonusFund], .accountKept),
            (.bonusFund, [.borrowerCredit], .accountKept),
            (.bonusFund, [.otherPayables], .accountBookedDirectly),
            (.borrowerCredit, [.otherPayables], .accountBookedDirectly),
            (.bonusFund, [.bonusFund], nil), (.otherIncome, [.depositInterestIncome], nil),
            (.loanPrincipal2, [.loanPrincipal, .loanPrincipal3], nil),
        ]
        for (role, served, code) in kinds {
            #expect(refusal(role, old, new, served: served) == code, "\(role) after \(served)")
        }
    }

    @Test func `moves what stands, and keeps the role on both sides`() throws {
        let mapping = try RoleMapping(
            .loanPrincipal, from: account("2111"), to: account("211"), served: [],
            isBookedDirectly: false)
        let entry = mapping.entry(moving: [
            .init(on: day(2024, 1, 1), account: "2111", loanID: 1, dong: 50),
            .init(on: day(2024, 1, 5), account: "2111", loanID: 1, dong: -20),
        ])
        #expect(
            entry
                == JournalEntry([
                    .init(on: day(2024, 1, 1), .loanPrincipal, -50, account: "2111"),
                    .init(on: day(2024, 1, 1), .loanPrincipal, 50, account: "211"),
                    .init(on: day(2024, 1, 5), .loanPrincipal, 20, account: "2111"),
                    .init(on: day(2024, 1, 5), .loanPrincipal, -20, account: "211"),
                ]))
        #expect(mapping.firstDay(on: day(2024, 5, 1)) == nil)
    }

    @Test func `leaves income of earlier years to be carried from where it stands`() throws {
        let mapping = try RoleMapping(
            .otherIncome, from: account("711", .income), to: account("712", .income), served: [],
            isBookedDirectly: true)
        #expect(mapping.firstDay(on: day(2024, 5, 1)) == day(2024, 1, 1))
    }
}
