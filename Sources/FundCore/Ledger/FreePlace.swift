/// Where whoever keeps the books may book directly.
package enum FreePlace: Hashable, Sendable {
    case role(AccountRole)
    /// An account that the accountant named.
    case account(String)

    /// What books there.
    package enum Act: Sendable {
        case money
        case voucher
    }

    /// What serves a role is booked to the role, so that it moves with it to another account.
    ///
    /// - Parameter served: every role that the account has stood for.
    /// - Throws: `money.account-has-its-own-acts` where acts of another kind keep the account, or did;
    ///   `account.role-moved` where it kept a role that stands on another account now.
    package init(_ account: ChartAccount, served: [AccountRole], by act: Act) throws(Refusal) {
        if let owner = FreePlace.owner(of: account, served: served, besides: act) {
            throw Refusal(
                .accountHasOwnActs,
                ["code": .text(account.code), "acts": .phrase("own-acts." + owner.rawValue)])
        }
        if let moved = served.first(where: { $0.keepsItsAccount && !account.roles.contains($0) }) {
            throw Refusal(.roleMoved, ["code": .text(account.code), "role": .text(moved.rawValue)])
        }
        // Of two roles neither is meant: the other may move on.
        self = account.roles.count == 1 ? .role(account.roles[0]) : .account(account.code)
    }

    private static func owner(
        of account: ChartAccount, served: [AccountRole], besides act: Act
    ) -> OwnActs? {
        if act == .voucher, account.kind == .offBalance {
            return (account.roles + served).lazy.filter { !JournalVoucher.roles.contains($0) }
                .compactMap(\.ownActs).first
        }
        return account.ownActs ?? served.lazy.compactMap(\.ownActs).first
    }

    func leg(on date: CalendarDate, _ dong: Int64) -> JournalEntry.Leg {
        switch self {
        case .role(let role): .init(on: date, role, dong)
        case .account(let code): .init(on: date, .named, dong, account: code)
        }
    }
}
