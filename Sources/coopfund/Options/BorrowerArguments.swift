internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What is known of a borrower besides its name.
struct BorrowerArguments: ParsableArguments {
    @Option(name: .long, help: help("tax-code"), transform: Typed.taxCode) var taxCode: TaxCode?
    @Option(name: .long, help: help("representative"), transform: Typed.identifier)
    var representative: String?
    @Option(name: .long, help: help("representative-title"), transform: Typed.identifier)
    var representativeTitle: String?
    @Option(name: .long, help: help("id-number"), transform: Typed.personalNumber)
    var idNumber: PersonalNumber?
    @Option(name: .long, help: help("id-issued-on"), transform: Typed.date) var idIssuedOn: CalendarDate?
    @Option(name: .long, help: help("id-issued-by"), transform: Typed.identifier) var idIssuedBy: String?
    @Option(name: .long, help: help("phone"), transform: Typed.phoneNumber) var phone: PhoneNumber?
    @Option(name: .long, help: help("address"), transform: Typed.identifier) var address: String?
    @Option(name: .long, help: help("commune-code"), transform: Typed.communeCode)
    var communeCode: CommuneCode?
    @Option(name: .long, help: help("commune"), transform: Typed.identifier) var commune: String?
    @Option(name: .long, help: help("district"), transform: Typed.identifier) var district: String?
    @Option(name: .long, help: help("bank-account"), transform: Typed.bankAccount)
    var bankAccount: BankAccountNumber?
    @Option(name: .long, help: help("borrower-bank"), transform: Typed.identifier) var bank: String?
    @Option(name: .long, help: help("registration-number"), transform: Typed.identifier)
    var registrationNumber: String?
    @Option(name: .long, help: help("registered-on"), transform: Typed.date) var registeredOn: CalendarDate?
    @Option(name: .long, help: help("registry"), transform: Typed.identifier) var registry: String?
    @Option(name: .long, help: help("charter-capital"), transform: Typed.money) var charterCapital: Money?
    @Option(name: .long, help: help("sector"), transform: Typed.identifier) var sector: String?
    @Option(name: .long, help: help("members")) var members: Int?
    @Option(name: .long, help: help("member-of"), transform: Typed.identifier) var memberOf: String?

    func validate() throws {
        if let members, !(1...10_000_000).contains(members) { throw ValidationError(say("usage.members")) }
    }

    /// What is said of the borrower, besides its name.
    var changes: BorrowerChanges {
        var changes = BorrowerChanges(
            taxCode: taxCode?.text, sector: sector?.presence, commune: commune?.presence,
            district: district?.presence, members: members)
        changes.representative = representative?.presence
        changes.representativeTitle = representativeTitle?.presence
        changes.address = address?.presence
        changes.communeCode = communeCode?.text
        changes.registrationNumber = registrationNumber?.presence
        changes.registeredOn = registeredOn
        changes.registry = registry?.presence
        changes.charterCapital = charterCapital
        changes.memberOf = memberOf?.presence
        let identity = BorrowerIdentity(
            idNumber: idNumber?.text, idIssuedOn: idIssuedOn, idIssuedBy: idIssuedBy?.presence,
            phone: phone?.text, bankAccount: bankAccount?.text, bank: bank?.presence)
        changes.identity = identity.isEmpty ? nil : identity
        return changes
    }
}
