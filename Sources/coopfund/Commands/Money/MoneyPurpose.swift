internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What money comes in for, or goes out for: a usual purpose, or an account.
enum MoneyPurpose {
    /// - Throws: where both are given, or neither.
    static func place(_ role: AccountRole?, _ account: String?) throws -> FreePlace {
        switch (role, account) {
        case (let role?, nil): .role(role)
        case (nil, let account?): .account(account)
        default: throw ValidationError(say("usage.money-for-or-account"))
        }
    }
}
