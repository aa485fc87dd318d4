package import ArgumentParser
internal import FundCore
internal import FundServices
package import FundStore
package import Papers
package import Wording

/// A choice on the command line: the words that are fixed, or a name of the catalogue.
package protocol TypedChoice: NamedChoice, ExpressibleByArgument {}

extension TypedChoice {
    package init?(argument: String) { self.init(named: argument) }

    package var defaultValueDescription: String { rawValue }

    package static var allValueStrings: [String] { allCases.map(\.rawValue) }

    /// The help shows beside each word what it is called.
    package static var allValueDescriptions: [String: String] {
        Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.name(in: Speech.language)) })
    }

    package static var defaultCompletionKind: CompletionKind {
        .list(allValueStrings + words(in: Speech.language))
    }
}

extension AccountKind: TypedChoice {}
extension ActKind: TypedChoice {
    package static var family: String { "act-kind." }
}
extension AccountingRegime: TypedChoice {}
extension AllocationOrder: TypedChoice {}
extension ApprovalAuthority: TypedChoice {}
extension BalanceAssertion.Evidence: TypedChoice {}
extension BorrowerKind: TypedChoice {}
extension CapitalSource: TypedChoice {}
extension Certainty: TypedChoice {}
extension ChangeDirection: TypedChoice {}
extension CollateralKind: TypedChoice {}
extension DayCount: TypedChoice {}
extension DocumentKind: TypedChoice {}
extension Duty: TypedChoice {}
extension EarlyMoney: TypedChoice {}
extension EffectGrouping: TypedChoice {}
extension FrozenInterest: TypedChoice {}
extension LoanStatus: TypedChoice {}
extension MoneyAccount.Kind: TypedChoice {}
extension PaperKind: TypedChoice {}
extension PaymentPurpose: TypedChoice {}
extension PrepaymentRule: TypedChoice {}
extension PurposeClass: TypedChoice {}
extension Rating: TypedChoice {}
extension ReceiptPurpose: TypedChoice {}
extension RecoveryKind: TypedChoice {}
extension RemovalEvidence.Kind: TypedChoice {}
extension RepaymentMethod: TypedChoice {}
extension RegisterBook: TypedChoice {}
extension Rescheduling.Kind: TypedChoice {}
extension RiskBearer: TypedChoice {}
extension Roll: TypedChoice {}
extension Rounding: TypedChoice {}
extension StructureGrouping: TypedChoice {}
extension SubledgerDivision: TypedChoice {}
extension DunningChannel: TypedChoice {}
extension CollateralAsset: TypedChoice {}
extension RegistrationKind: TypedChoice {}
extension Reminder.Kind: TypedChoice {}
extension ReportingDuty: TypedChoice {}
extension Visit.Ability: TypedChoice {}
extension Visit.Kind: TypedChoice {}
extension Visit.Purpose: TypedChoice {}
extension Visit.Security: TypedChoice {}
extension WaivedComponent: TypedChoice {}
extension WaiverCause: TypedChoice {}

extension AccountRole: ExpressibleByArgument {
    /// What stands on accounts that are named is not mapped.
    package init?(argument: String) {
        guard let role = AccountRole(rawValue: argument.lowercased()), !role.isOnNamedAccounts else {
            return nil
        }
        self = role
    }

    package static var allValueStrings: [String] {
        allCases.filter { !$0.isOnNamedAccounts }.map(\.rawValue)
    }
}

extension MoneyCode: ExpressibleByArgument {
    /// Only the books know the codes of further accounts.
    package init?(argument: String) {
        guard Identifier.normal(argument).presence != nil else { return nil }
        self.init(typed: argument)
    }

    package var defaultValueDescription: String { text }

    package static var defaultCompletionKind: CompletionKind {
        .list(Channel.allCases.map(\.rawValue) + Channel.words(in: Speech.language))
    }
}

extension SourceCode: ExpressibleByArgument {
    /// Only the books know the codes of sources.
    package init?(argument: String) {
        guard Identifier.normal(argument).presence != nil else { return nil }
        self.init(typed: argument)
    }

    package static var defaultCompletionKind: CompletionKind {
        .list(CapitalSource.allCases.map(\.rawValue) + CapitalSource.words(in: Speech.language))
    }
}

extension RuleCode: ExpressibleByArgument {
    package init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
