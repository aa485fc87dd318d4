internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Writes down what stands at the head of the fund's papers.
struct FundDescribe: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "describe", abstract: say("help.fund-describe"),
            discussion: example(
                "fund describe --address \"Số 1 Trần Hưng Đạo\" --director \"Lê Văn Cường\" --chief-accountant \"Trần Thị Bình\""
            ))
    }

    @Option(name: .long, help: help("superior"), transform: Typed.identifier) var superior: String?
    @Option(name: .long, help: help("fund-address"), transform: Typed.identifier) var address: String?
    @Option(name: .long, help: help("fund-tax-code"), transform: Typed.taxCode) var taxCode: TaxCode?
    @Option(name: .long, help: help("fund-phone"), transform: Typed.phoneNumber) var phone: PhoneNumber?
    @Option(name: .long, help: help("chairperson"), transform: Typed.identifier) var chairperson: String?
    @Option(name: .long, help: help("director"), transform: Typed.identifier) var director: String?
    @Option(name: .long, help: help("chief-accountant"), transform: Typed.identifier)
    var chiefAccountant: String?
    @Option(name: .long, help: help("treasurer"), transform: Typed.identifier) var treasurer: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    private var changes: FundParticulars {
        var changes = FundParticulars()
        changes.superior = superior?.presence
        changes.address = address?.presence
        changes.taxCode = taxCode?.text
        changes.phone = phone?.text
        changes.chairperson = chairperson?.presence
        changes.director = director?.presence
        changes.chiefAccountant = chiefAccountant?.presence
        changes.treasurer = treasurer?.presence
        return changes
    }

    func validate() throws {
        guard changes != FundParticulars() else { throw ValidationError(say("usage.fund-says-nothing")) }
        // A person's number is no fund's.
        if let taxCode, taxCode.isPersonal { throw ValidationError(say("usage.tax-code-of-a-person")) }
    }

    func run() throws { try write.perform(DescribeFund(changes), common) }
}
