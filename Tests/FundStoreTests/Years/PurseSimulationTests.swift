import Foundation
import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

@Suite struct `A simulated fund of many accounts and sources` {
    /// Money that comes, goes, moves and is lent through eight places and for four owners, found late, taken back, asked
    /// for where there is none: a model that knows no journal foretells every verdict and every figure.
    @Test(arguments: Seeds.counting(to: 40))
    func `answers and shows for two years what a model foretells`(seed: UInt64) throws {
        try SharedDatabases.borrow { database in
            do {
                let fund = "P\(seed)"
                var life = try PurseLife(seed: seed, in: database, fund: fund)
                try life.live()
                // Nothing that a fund does touches the schema or the grants: one life in ten looks at them too.
                let names = seed % 10 == 1 ? [] : Check.ofBooks
                let broken = try life.desk.database.read { try $0.check(names) }.filter { $0.violations > 0 }
                #expect(broken.map { "\($0.name): \($0.shown)" } == [], "\(life.report)")
                let chain = try life.desk.database.read { try $0.chain().finding.shown }
                #expect(chain.isEmpty, "\(life.report): \(chain)")
                try life.expectBooks(on: BooksOnPaper(database: database, fund: fund))
            } catch is PurseLife.Parted {
                // Told where it happened.
            } catch {
                Issue.record(error, "seed \(seed): COOPFUND_SEED=\(seed) repeats it")
            }
        }
    }

    @Test(
        .enabled(
            if: Program.isAsked(Program.hledger),
            "hledger is not installed: its verdict on the accounts is not asked"),
        arguments: Seeds.counting(to: 3))
    func `ends in books that hledger agrees with`(seed: UInt64) throws {
        let hledger = try #require(Program.hledger)
        try SharedDatabases.borrow { database in
            let fund = "Q\(seed)"
            var life = try PurseLife(seed: seed, in: database, fund: fund)
            try life.live()
            let day = life.date(life.model.closedThrough)
            let balances = try life.desk.balances(byHledger: hledger, until: day)
            #expect(
                try BooksOnPaper(database: database, fund: fund).balances(at: [day])[0] == balances,
                "\(life.report)")
            life.expectAccounts(balances)
        }
    }

    /// A comparison that cannot fail proves nothing: each of these slips has to show, and nothing that the fund must
    /// refuse may go unasked.
    @Test func `is noticed where the model is wrong on purpose`() throws {
        var unnoticed = Set(NaivePurses.Slip.allCases)
        var unasked: Set = [
            "source.short", "source.own-money-short", "source.limit", "source.interest-short",
            "source.interest-paid", "capital.exceeds-source", "capital.exceeds-money",
            "capital.money-below-zero", "loan.exceeds-money", "loan.exceeds-contract", "loan.exceeds-payoff",
            "money.in-deposits", "money.transfer-to-itself", "money.account-has-its-own-acts",
            "period.closed", "entry.already-reversed", "entry.is-a-reversal",
            "entry.reversed-before-it-was", "entry.leaves-loan-impossible",
        ]
        for seed: UInt64 in 101...112 where !unnoticed.isEmpty || !unasked.isEmpty {
            try SharedDatabases.borrow { database in
                var life = try PurseLife(seed: seed, in: database, fund: "W\(seed)")
                try life.live()
                #expect(!life.shows(nil), "\(life.report)")
                unnoticed = unnoticed.filter { !life.shows($0) }
                for case .asked(_, .refused(let code)) in life.events { unasked.remove(code) }
            }
        }
        #expect(unnoticed == [])
        #expect(unasked == [])
    }
}

extension PurseLife {
    /// Every account of money and of a source by the journal itself, read past all of our own reading.
    fileprivate func expectBooks(on paper: BooksOnPaper) throws {
        expectAccounts(try paper.balances(at: [date(model.closedThrough)])[0])
    }

    fileprivate func expectAccounts(_ balances: BooksOnPaper.Balances) {
        let figures = model.figures(on: model.closedThrough)
        for place in setting.places {
            #expect(
                balances[place.account, default: 0] == figures.held[place.code], "\(report), \(place.code)")
        }
        for source in setting.sources {
            let owner = figures.owners[source.code, default: .init()]
            #expect(
                -balances[source.account, default: 0] == owner.received - owner.returned,
                "\(report), \(source.code)")
        }
        let due = figures.owners.values.reduce(0) { $0 + $1.interestDue }
        #expect(-balances["33881", default: 0] == due, "\(report), interest of owners")
    }

    /// Whether a model tells itself from what the fund answered and showed.
    fileprivate func shows(_ slip: NaivePurses.Slip?) -> Bool {
        var (model, asked) = (NaivePurses(setting, slip), 0)
        for event in events {
            switch event {
            case .signed(let contract): model.sign(contract)
            case .closed(let day): model.close(through: day)
            case .asked(let deed, let verdict):
                asked += 1
                if model.take(deed, as: asked) != verdict { return true }
            case .seen(let day, let figures):
                if model.figures(on: day, capitalToo: figures.capital != nil) != figures { return true }
            case .page(let place, let days, let page): if model.page(of: place, days) != page { return true }
            }
        }
        return false
    }
}
