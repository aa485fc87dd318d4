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
extension WaivedComponent: ExpressibleByArgument {}
extension InterestKind: ExpressibleByArgument {}
