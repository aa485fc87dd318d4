package import FundCore

/// A choice of a closed list that people may also say in words: `tiền mặt` for `cash`.
///
/// Its name is the sentence of `family` and its raw value; further ones, separated by semicolons, stand under the
/// same key behind `also.`.
package protocol NamedChoice: RawRepresentable<String>, CaseIterable, Sendable {
    /// How the keys of its names begin: one of `Catalogue.choiceFamilies`.
    static var family: String { get }
}

extension NamedChoice {
    /// The name in a table.
    package func name(in language: Language) -> String {
        Catalogue.text(Self.family + rawValue, in: language)
    }

    /// The choice that a word or a name of either language means: with or without accents, in letters of any case,
    /// with blanks or hyphens between the words. Nil where it means none, or several.
    package init?(named typed: String) {
        guard let choice = Self(rawValue: typed) ?? Self.meant(by: typed) else { return nil }
        self = choice
    }

    private static func meant(by typed: String) -> Self? {
        let plain = Catalogue.plain(typed)
        if let choice = allCases.first(where: { Catalogue.plain($0.rawValue) == plain }) { return choice }
        guard let words = Catalogue.choiceWords[family]?[plain], words.count == 1 else { return nil }
        return words.first.flatMap(Self.init(rawValue:))
    }

    /// The names as one word each, which needs no quotation marks in a shell.
    package static func words(in language: Language) -> [String] {
        allCases.map { choice in
            String(choice.name(in: language).map { $0 == " " ? "-" : $0 }.filter { !",;()".contains($0) })
        }
    }
}

extension Catalogue {
    /// The families of sentences that name choices.
    static let choiceFamilies: Set<String> = [
        "account-kind.", "accounting-regime.", "act-kind.", "approval-authority.", "borrower-kind.",
        "capital-source.", "channel.",
        "choice.allocation.",
        "choice.component.", "choice.day-count.", "choice.direction.", "choice.excess.",
        "choice.frozen-interest.",
        "choice.payment.", "choice.prepayment.", "choice.rating.", "choice.receipt.",
        "choice.rescheduling.", "choice.roll.", "choice.subledger.", "choice.term.", "choice.waiver-cause.",
        "collateral-asset.", "collateral-kind.", "demand-level.", "disbursement-gate.", "document-kind.",
        "dunning-channel.", "duty.", "effect-by.",
        "file-gate.",
        "component.",
        "evidence.", "loan.certainty.",
        "loan.early.", "loan.method.", "money-kind.", "paper-kind.",
        "loan.rounding.", "loan.status.", "recovery-kind.",
        "purpose-class.", "registration-kind.", "reminder-kind.", "register-book.", "removal-evidence.",
        "reporting-duty.",
        "risk-bearer.",
        "structure-by.",
        "visit-ability.", "visit-kind.", "visit-purpose.", "visit-security.", "voucher-subject.",
    ]

    /// By family and plain name the words that it stands for: read once, since a file may have it in every line.
    fileprivate static let choiceWords: [String: [String: Set<String>]] = {
        var words: [String: [String: Set<String>]] = [:]
        for (key, sentence) in sentences {
            let name = key.hasPrefix("also.") ? key.dropFirst("also.".count) : key[...]
            guard let dot = name.lastIndex(of: ".") else { continue }
            let family = String(name[...dot])
            guard choiceFamilies.contains(family) else { continue }
            for language in Language.allCases {
                let names = sentence.template(in: language)
                for part in key.hasPrefix("also.") ? names.split(separator: ";") : [names[...]] {
                    words[family, default: [:]][plain(String(part)), default: []].insert(
                        String(name[name.index(after: dot)...]))
                }
            }
        }
        return words
    }()

    fileprivate static func plain(_ text: String) -> String {
        NearName.loose(text).filter { !"-,;()".contains($0) }
    }
}

extension AccountKind: NamedChoice { package static var family: String { "account-kind." } }
extension AccountingRegime: NamedChoice { package static var family: String { "accounting-regime." } }
extension AllocationOrder: NamedChoice { package static var family: String { "choice.allocation." } }
extension ApprovalAuthority: NamedChoice { package static var family: String { "approval-authority." } }
extension BalanceAssertion.Evidence: NamedChoice { package static var family: String { "evidence." } }
extension BorrowerKind: NamedChoice { package static var family: String { "borrower-kind." } }
extension CapitalSource: NamedChoice { package static var family: String { "capital-source." } }
extension Certainty: NamedChoice { package static var family: String { "loan.certainty." } }
extension ChangeDirection: NamedChoice { package static var family: String { "choice.direction." } }
extension Channel: NamedChoice { package static var family: String { "channel." } }
extension CollateralAsset: NamedChoice { package static var family: String { "collateral-asset." } }
extension CollateralKind: NamedChoice { package static var family: String { "collateral-kind." } }
extension DayCount: NamedChoice { package static var family: String { "choice.day-count." } }
extension DemandLevel: NamedChoice { package static var family: String { "demand-level." } }
extension DisbursementGate: NamedChoice { package static var family: String { "disbursement-gate." } }
extension DocumentKind: NamedChoice { package static var family: String { "document-kind." } }
extension FileGate: NamedChoice { package static var family: String { "file-gate." } }
extension Duty: NamedChoice { package static var family: String { "duty." } }
extension EarlyMoney: NamedChoice { package static var family: String { "loan.early." } }
extension FrozenInterest: NamedChoice { package static var family: String { "choice.frozen-interest." } }
extension MoneyAccount.Kind: NamedChoice { package static var family: String { "money-kind." } }
extension LoanStatus: NamedChoice { package static var family: String { "loan.status." } }
extension PaymentPurpose: NamedChoice { package static var family: String { "choice.payment." } }
extension PurposeClass: NamedChoice { package static var family: String { "purpose-class." } }
extension PrepaymentRule: NamedChoice { package static var family: String { "choice.prepayment." } }
extension DebtTerm: NamedChoice { package static var family: String { "choice.term." } }
extension Rating: NamedChoice { package static var family: String { "choice.rating." } }
extension ReceiptPurpose: NamedChoice { package static var family: String { "choice.receipt." } }
extension RecoveryKind: NamedChoice { package static var family: String { "recovery-kind." } }
extension RemovalEvidence.Kind: NamedChoice { package static var family: String { "removal-evidence." } }
extension RepaymentMethod: NamedChoice { package static var family: String { "loan.method." } }
extension Rescheduling.Kind: NamedChoice { package static var family: String { "choice.rescheduling." } }
extension RiskBearer: NamedChoice { package static var family: String { "risk-bearer." } }
extension Roll: NamedChoice { package static var family: String { "choice.roll." } }
extension Rounding: NamedChoice { package static var family: String { "loan.rounding." } }
extension SubledgerDivision: NamedChoice { package static var family: String { "choice.subledger." } }
extension DunningChannel: NamedChoice { package static var family: String { "dunning-channel." } }
extension RegistrationKind: NamedChoice { package static var family: String { "registration-kind." } }
extension Reminder.Kind: NamedChoice { package static var family: String { "reminder-kind." } }
extension ReportingDuty: NamedChoice { package static var family: String { "reporting-duty." } }
extension Visit.Ability: NamedChoice { package static var family: String { "visit-ability." } }
extension Visit.Kind: NamedChoice { package static var family: String { "visit-kind." } }
extension Visit.Purpose: NamedChoice { package static var family: String { "visit-purpose." } }
extension Visit.Security: NamedChoice { package static var family: String { "visit-security." } }
extension VoucherSubject: NamedChoice { package static var family: String { "voucher-subject." } }
extension WaivedComponent: NamedChoice { package static var family: String { "component." } }
extension WaiverCause: NamedChoice { package static var family: String { "choice.waiver-cause." } }
