package import FundCore
package import FundStore
package import Wording

/// Takes an account into the chart (thêm tài khoản).
package struct AddAccount: WriteService {
    package let account: ChartAccount

    package init(_ account: ChartAccount) { self.account = account }

    package var request: [JSON.Member] { account.members }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard try !books.reader.chart().contains(where: { $0.code == account.code }) else {
            throw Refusal(.accountExists, ["code": .text(account.code)])
        }
        let act = try books.open(.accountAdded, on: options.on)
        books.record(account, act: act)
        return Receipt(
            [.init("entry", act.json)] + account.members,
            [
                Message(
                    "receipt.account-added",
                    [
                        "entry": .number(Int(act)), "code": .text(account.code),
                        "name": account.name,
                        "kind": .phrase("account-kind." + account.kind.rawValue),
                    ])
            ])
    }
}

/// Gives an account another name; what was known before keeps the old one (đổi tên tài khoản).
package struct RenameAccount: WriteService {
    package let code: String
    package let vietnamese: String?
    package let english: String?

    package init(code: String, vietnamese: String?, english: String?) {
        self.code = code
        self.vietnamese = vietnamese
        self.english = english
    }

    package var request: [JSON.Member] {
        [.init("code", code.json), .init("name_vi", vietnamese.json), .init("name_en", english.json)]
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let account = try books.reader.chart().account(code)
        let (nameVi, nameEn) = (vietnamese ?? account.nameVi, english ?? account.nameEn)
        let act = try books.open(.accountRenamed, on: options.on)
        books.record(nameOf: code, vietnamese: nameVi, english: nameEn, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("code", code.json), .init("name_vi", nameVi.json),
                .init("name_en", nameEn.json),
            ],
            [
                Message(
                    "receipt.account-renamed",
                    [
                        "entry": .number(Int(act)), "code": .text(code), "name": .text(nameVi),
                        "english": .text(nameEn),
                    ])
            ])
    }
}

/// Gives a role another account, and moves what stands on the old one (chuyển vai trò tài khoản).
package struct MapRole: WriteService {
    package let role: AccountRole
    package let account: String

    package init(_ role: AccountRole, to account: String) {
        self.role = role
        self.account = account
    }

    package var request: [JSON.Member] {
        [.init("role", .string(role.rawValue)), .init("account", account.json)]
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

extension ChartAccount {
    fileprivate var members: [JSON.Member] {
        [
            .init("code", code.json), .init("name_vi", nameVi.json), .init("name_en", nameEn.json),
            .init("kind", .string(kind.rawValue)), .init("never_below_zero", neverBelowZero.json),
        ]
    }
}

extension ChartAccount: JSONWritable {
    package var json: JSON { .object(members + [.init("roles", roles.map(\.rawValue).json)]) }

    package func name(in language: Language) -> String {
        switch language {
        case .vi: nameVi
        case .en: nameEn
        }
    }
}
