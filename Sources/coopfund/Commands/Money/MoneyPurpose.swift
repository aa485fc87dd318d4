internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What money comes in for, or goes out for: a usual purpose, or an account.
enum MoneyPurpose {
    static func requireOne(_ purpose: (some Any)?, _ account: String?) throws {
        if (purpose == nil) == (account == nil) { throw ValidationError(say("usage.money-for-or-account")) }
    }

    static func place(_ role: AccountRole?, _ account: String?) -> FreePlace? {
        role.map { .role($0) } ?? account.map { .account($0) }
    }
}
