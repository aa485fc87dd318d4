package import FundCore

// Words of closed lists are kept as their raw values, which the database knows too.

extension AccountKind: Codable {}
extension ActCode: Codable {}
extension AccountRole: Codable {}
extension AllocationOrder: Codable {}
extension AmendedTerm: CodingKey {}
extension BalanceAssertion.Evidence: Codable {}
extension BorrowerKind: Codable {}
extension CapitalSource: Codable {}
extension Certainty: Codable {}
extension ChangeDirection: Codable {}
extension CollateralKind: Codable {}
extension DayCount: Codable {}
extension Duty: Codable {}
extension EarlyMoney: Codable {}
extension FrozenInterest: Codable {}
extension JournalVoucher.Side: Codable {}
extension MoneyAccount.Kind: Codable {}
extension PrepaymentRule: Codable {}
extension Rating: Codable {}
extension RiskBearer: Codable {}
extension RecoveryKind: Codable {}
extension RemovalEvidence.Kind: Codable {}
extension RepaymentMethod: Codable {}
extension Rescheduling.Kind: Codable {}
extension Roll: Codable {}
extension Rounding: Codable {}
extension RuleCode: Codable {}
extension WaivedComponent: Codable {}
extension WaiverCause: Codable {}
