internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// One row a loan.
struct LoanList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.loan-list"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments
    @Option(name: .long, help: help("loan-status")) var status: LoanStatus?
    @Option(name: .long, help: help("loan-borrower"), transform: Typed.identifier) var borrower: String?
    @Option(name: .long, help: help("loan-search")) var search: String?

    func run() throws {
        let knowledge = report.knowledge
        let filter = LoanFilter(status: status, borrower: borrower, search: search?.presence)
        var list = LoanTable(isDocument: common.json)
        try common.open().read(knownAt: knowledge.knownAt) { reader in
            try reader.eachLoanView(on: knowledge.asOf, filter) { list.add($0) }
        }
        if common.json {
            return Output.print(
                .object([.init("as_of", knowledge.asOf.json), .init("loans", .array(list.documents))]))
        }
        Output.print(
            Catalogue.text(
                "loan.title.list", ["on": .date(knowledge.asOf), "count": .number(list.count)],
                in: Speech.language))
        Output.print(list.closed.text())
    }
}

/// The rows of a list, for a program or for a reader, with what they add up to.
private struct LoanTable {
    let isDocument: Bool
    private(set) var count = 0
    private(set) var documents: [JSON] = []
    private var table = Table([
        .init(say("column.number")), .init(say("column.borrower")), .init(say("column.status")),
        .init(say("loan.figure.disbursed"), .right), .init(say("loan.figure.principal-outstanding"), .right),
        .init(say("loan.figure.principal-overdue"), .right), .init(say("loan.column.days-past-due"), .right),
        .init(say("loan.column.group"), .right), .init(say("loan.figure.next-due-on")),
        .init(say("loan.figure.next-due-amount"), .right),
    ])
    private var disbursed: Int64 = 0
    private var outstanding: Int64 = 0
    private var overdue: Int64 = 0

    init(isDocument: Bool) { self.isDocument = isDocument }

    mutating func add(_ view: LoanView) {
        count += 1
        if isDocument { return documents.append(.object(view.standing)) }
        let position = view.position
        disbursed += position.drawn
        outstanding += position.principalOutstanding
        overdue += position.principalOverdue
        table.add([
            view.record.number, view.record.borrower.details.name,
            say("loan.status." + position.status.rawValue), grouped(position.drawn),
            grouped(position.principalOutstanding), grouped(position.principalOverdue),
            String(position.daysPastDue), view.debtGroup.map(String.init) ?? "",
            position.nextDueOn.map(Speech.language.written) ?? "",
            position.nextDueOn == nil ? "" : grouped(position.nextDueAmount),
        ])
    }

    var closed: Table {
        var closed = table
        closed.close(with: [
            say("word.total"), "", "", grouped(disbursed), grouped(outstanding),
            grouped(overdue), "", "", "", "",
        ])
        return closed
    }
}
