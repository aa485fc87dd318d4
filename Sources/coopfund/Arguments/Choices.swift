internal import ArgumentParser
internal import FundCore

// The choices of the core as the command line writes them: their raw values.
extension CapitalSource: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension BorrowerKind: ExpressibleByArgument {}
extension RepaymentMethod: ExpressibleByArgument {}
extension DayCount: ExpressibleByArgument {}
extension Rounding: ExpressibleByArgument {}
extension Roll: ExpressibleByArgument {}
extension AllocationOrder: ExpressibleByArgument {}
extension PrepaymentRule: ExpressibleByArgument {}
extension EarlyMoney: ExpressibleByArgument {}
extension WaivedComponent: ExpressibleByArgument {}
extension InterestKind: ExpressibleByArgument {}
extension Rating: ExpressibleByArgument {}
extension BalanceAssertion.Evidence: ExpressibleByArgument {}
extension ReceiptPurpose: ExpressibleByArgument {}
extension PaymentPurpose: ExpressibleByArgument {}
extension AccountKind: ExpressibleByArgument {}

extension AccountRole: ExpressibleByArgument {
    /// An account that is named serves no role.
    package init?(argument: String) {
        guard let role = AccountRole(rawValue: argument), role != .named else { return nil }
        self = role
    }

    package static var allValueStrings: [String] {
        allCases.filter { $0 != .named }.map(\.rawValue)
    }
}
