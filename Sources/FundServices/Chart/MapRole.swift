package import FundCore
package import FundStore
internal import Wording

/// Gives a role another account, and moves what stands on the old one (chuyển vai trò tài khoản).
package struct MapRole: Act {
    package static let code = ActCode.accountMapping

    package let role: AccountRole
    package let account: String

    package init(_ role: AccountRole, to account: String) {
        self.role = role
        self.account = account
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        // From its day on the role stands on the new account, and acts of today book there at once.
        guard options.on <= options.today else {
            throw Refusal(.mappedAhead, ["on": .date(options.on), "today": .date(options.today)])
        }
        let chart = try books.reader.chart()
        let mapping = try RoleMapping(
            role, from: chart.account(of: role), to: chart.account(account),
            served: books.reader.rolesEver(of: account),
            isBookedDirectly: books.reader.isBookedDirectly(account))
        let standings = try books.reader.standings(moving: mapping, on: options.on)
        let act = try books.open(.accountMapping, on: options.on)
        books.record(mapping, act: act)
        var rest = standings[...]
        while let first = rest.first {
            // They come loan by loan.
            let ofLoan = rest.prefix { $0.loanID == first.loanID }
            books.post(mapping.entry(moving: ofLoan), act: act, loanID: first.loanID)
            rest = rest.dropFirst(ofLoan.count)
        }
        var notices: [Message] = []
        if books.closedThrough.map({ $0.adding(days: 1) < options.on }) ?? true {
            notices = [
                Message("receipt.mapped-over-open-days", ["on": .date(options.on), "to": .text(account)])
            ]
        }
        let balance = Money(standings.reduce(0) { $1.on == options.on ? $0 + $1.dong : $0 })
        var figures: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "role": .text(role.rawValue), "from": .text(mapping.from.code),
            "to": .text(mapping.to.code), "on": .date(options.on),
        ]
        if balance != .zero {
            figures["balance"] = .money(balance < .zero ? -balance : balance)
            figures["side"] = .phrase(balance < .zero ? "chart.credit" : "chart.debit")
        }
        return Receipt(
            [
                .init("entry", act.json), .init("role", .string(role.rawValue)),
                .init("from", mapping.from.code.json), .init("to", mapping.to.code.json),
                .init("on", options.on.json), .init("balance", balance.json),
            ],
            [
                Message("receipt.role-mapped", figures)
            ] + notices)
    }
}
