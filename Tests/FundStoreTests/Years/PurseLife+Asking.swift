import Foundation
import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

/// What the fund's services say to all of it, and what the model had foretold.
extension PurseLife {
    /// Model and fund are of two minds; what comes after would only repeat it.
    struct Parted: Error {}

    var report: String { "seed \(seed) (COOPFUND_SEED=\(seed) repeats it)" }

    mutating func openPlaces() throws {
        for place in setting.places.dropFirst(2) {
            try desk.perform(
                AddMoneyAccount(
                    MoneyCode(place.code), place.kind, name: "Nơi " + place.code, bank: nil, number: nil,
                    account: place.account), on: setting.first)
        }
        for source in setting.sources {
            try desk.perform(
                AddLendingSource(
                    SourceCode(source.code), source.kind, name: "Nguồn " + source.code, decision: "QĐ 1",
                    conditions: nil, limit: source.limit.map { .dong($0) }, bearer: source.bearer,
                    account: source.account), on: setting.first)
        }
    }

    mutating func ask(_ what: PurseDeed.What, on day: Int) throws {
        let deed = PurseDeed(what: what, on: day)
        asked += 1
        let expected = model.take(deed, as: asked)
        let found = try verdict(on: deed, as: asked)
        events.append(.asked(deed, found))
        guard found == expected else {
            Issue.record("\(report): \(what) on \(date(day).parts): \(found), and the model says \(expected)")
            throw Parted()
        }
    }

    private mutating func verdict(on deed: PurseDeed, as number: Int) throws -> PurseVerdict {
        let options = WriteOptions(
            on: date(deed.on), today: Desk.today, key: nil, actedBy: "An",
            voucher: deed.hasVoucher ? "auto" : nil, ending: .commit)
        do {
            let json = try service(for: deed).run(on: desk.database, options).answer.json
            let receipt = try JSONDecoder().decode(DeedReceipt.self, from: Data(json.utf8))
            entries[number] = receipt.entry
            return .taken(voucher: receipt.voucher)
        } catch let refusal as Refusal {
            return .refused(refusal.code.rawValue)
        }
    }

    private func service(for deed: PurseDeed) throws -> any WriteService {
        switch deed.what {
        case .give(let owner, let dong, let place):
            return MoveCapital(
                .contribute, source: SourceCode(owner), amount: .dong(dong), through: .init(place))
        case .takeBack(let owner, let dong, let place):
            return MoveCapital(
                .withdraw, source: SourceCode(owner), amount: .dong(dong), through: .init(place))
        case .move(let from, let to, let dong):
            return MoveMoney(.transfer(to: .init(to)), amount: .dong(dong), through: .init(from))
        case .receive(let dong, let place):
            return MoveMoney(
                .receipt(dong < 900_000 ? .role(.depositInterestIncome) : .account("138")),
                amount: .dong(dong),
                through: .init(place))
        case .spend(let dong, let place):
            return MoveMoney(
                .payment(dong < 2_000_000 ? .role(.operatingExpenses) : .account("138")), amount: .dong(dong),
                through: .init(place))
        case .voucher(let dong, let place):
            let account = setting.places.first { $0.code == place }?.account ?? ""
            return PostVoucher([.init(.debit, account, .dong(dong)), .init(.credit, "338", .dong(dong))])
        case .draw(let loan, let dong, let place, let late):
            return DisburseLoan(
                number: "\(loan)", amount: .dong(dong), through: .init(place), valueOn: late.map(date))
        case .repay(let loan, let dong, let place, let late):
            return RepayLoan(
                number: "\(loan)", amount: .dong(dong), prepayment: nil, holdsExcess: false,
                through: .init(place), valueOn: late.map(date))
        case .passOn(let owner, let dong, let place):
            return PaySource(source: SourceCode(owner), amount: .dong(dong), through: .init(place))
        case .undo(let other):
            return ReverseEntry(entry: try #require(entries[other]), reason: "nhập nhầm")
        }
    }

    // MARK: What the fund shows

    /// - Parameter capitalToo: whether the fund is asked for its capital beside its accounts and sources.
    mutating func see(_ day: Int, capitalToo: Bool = false) throws {
        let figures = try desk.database.read { reader in
            let money = try JSONDecoder().decode(
                MoneyAnswer.self, from: Data(Answer.moneyAccounts(reader, on: date(day)).json.utf8))
            let sources = try JSONDecoder().decode(
                SourcesAnswer.self, from: Data(Answer.sources(reader, on: date(day)).json.utf8))
            let capital =
                try capitalToo
                ? JSONDecoder().decode(
                    CapitalAnswer.self, from: Data(Answer.capital(reader, on: date(day)).json.utf8)) : nil
            return PurseFigures(money, sources, capital)
        }
        events.append(.seen(day, figures))
        let expected = model.figures(on: day, capitalToo: capitalToo)
        guard figures != expected else { return }
        Issue.record(
            "\(report): on \(date(day).parts), closed through \(date(model.closedThrough).parts):\n\(figures)\nand the model says\n\(expected)"
        )
        throw Parted()
    }

    mutating func see(_ place: String, _ days: ClosedRange<Int>) throws {
        let span = LedgerSpan(from: date(days.lowerBound), until: date(days.upperBound))
        let answer = try desk.database.read { reader in
            try JSONDecoder().decode(
                PageAnswer.self,
                from: Data(
                    Answer.moneyBook(reader, of: reader.head.moneyAccounts.named(.init(place)), in: span).json
                        .utf8))
        }
        let page = PursePage(
            opening: answer.opening_balance, closing: answer.closing_balance,
            lines: try answer.lines.map { line in
                let parts = line.on.split(separator: "-").compactMap { Int($0) }
                let on = try #require(
                    parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil)
                return PursePage.Line(on: offset(on), dong: line.receipt - line.payment)
            }.sorted())
        events.append(.page(place, days, page))
        let expected = model.page(of: place, days)
        guard page != expected else { return }
        Issue.record("\(report): the book of \(place), \(days):\n\(page)\nand the model says\n\(expected)")
        throw Parted()
    }
}

extension PurseDeed {
    /// Whether a series of receipts or payments numbers it.
    fileprivate var hasVoucher: Bool {
        switch what {
        case .draw, .undo, .voucher: false
        case .give, .takeBack, .move, .receive, .spend, .repay, .passOn: true
        }
    }
}

private struct DeedReceipt: Decodable {
    let entry: Int64
    let voucher: String?
}

private struct MoneyAnswer: Decodable {
    struct Account: Decodable {
        let code: String
        let balance: Int64
    }

    let accounts: [Account]
    let payable: Int64
    let placed: Int64
    let total: Int64
}

private struct SourcesAnswer: Decodable {
    struct Source: Decodable {
        let code: String
        let received: Int64
        let returned: Int64
        let committed: Int64
        let drawn: Int64
        let repaid: Int64
        let outstanding: Int64
        let free: Int64
        let uncommitted: Int64
        let interest_due: Int64
    }

    let sources: [Source]
}

private struct CapitalAnswer: Decodable {
    let capital: Int64
    let cash: Int64
    let cash_in_hand: Int64
    let bank: Int64
    let deposits: Int64
    let promised: Int64
    let accounts: [String: Int64]
}

private struct PageAnswer: Decodable {
    struct Line: Decodable {
        let on: String
        let receipt: Int64
        let payment: Int64
    }

    let opening_balance: Int64
    let closing_balance: Int64
    let lines: [Line]
}

extension PurseFigures {
    /// What two answers say alike is taken from one of them, and expected of the other.
    fileprivate init(_ money: MoneyAnswer, _ sources: SourcesAnswer, _ capital: CapitalAnswer?) {
        for account in money.accounts { held[account.code] = account.balance }
        (payable, placed) = (money.payable, money.placed)
        #expect(money.total == payable + placed)
        if let capital {
            self.capital = Capital(
                total: capital.capital, inTills: capital.cash_in_hand, promised: capital.promised)
            #expect(capital.accounts.filter { $0.value != 0 } == held.filter { $0.value != 0 })
            #expect(capital.cash == payable && capital.deposits == placed)
            #expect(capital.bank == payable - capital.cash_in_hand)
        }
        for source in sources.sources {
            #expect(source.outstanding == source.drawn - source.repaid)
            owners[source.code] = Owner(
                received: source.received, returned: source.returned, committed: source.committed,
                drawn: source.drawn, repaid: source.repaid, free: source.free,
                uncommitted: source.uncommitted, interestDue: source.interest_due)
        }
    }
}
