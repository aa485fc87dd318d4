internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerAssert: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "assert", abstract: say("help.ledger-assert"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Option(name: .long, help: help("assert-account"), transform: Typed.identifier) var account: String?
    @Option(name: .long, help: help("assert-loan"), transform: Typed.identifier) var loan: String?
    // A minus is part of the balance, not the beginning of an option.
    @Option(name: .long, parsing: .unconditional, help: help("balance"), transform: Typed.balance)
    var amount: Money
    @Option(name: .long, help: help("evidence")) var evidence: BalanceAssertion.Evidence?

    func validate() throws {
        guard (account == nil) != (loan == nil) else { throw ValidationError(say("usage.account-or-loan")) }
        guard write.on != nil else { throw ValidationError(say("usage.balance-day")) }
    }

    func run() throws {
        let subject: AssertBalance.Subject
        if let loan { subject = .loan(loan) } else { subject = .account(account ?? "") }
        try write.perform(
            AssertBalance(
                subject, balance: amount,
                evidence: evidence ?? (loan == nil ? .other : .borrowerConfirmation)), common)
    }
}

struct LedgerAssertions: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "assertions", abstract: say("help.ledger-assertions"))
    }

    @OptionGroup var form: LedgerForm
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?

    func run() throws {
        let assertions = try form.common.open().read(knownAt: Knowledge.noticed(knownAt)) {
            try $0.assertions()
        }
        if form.common.json { return Output.print(.object([.init("assertions", assertions.json)])) }
        if form.csv { return printCSV(assertions) }
        var table = Table([
            .init(titles[0]), .init(titles[1]), .init(titles[2]), .init(titles[3]), .init(titles[4], .right),
            .init(titles[5], .right), .init(titles[6]), .init(titles[7]), .init(titles[8]),
        ])
        for assertion in assertions {
            table.add([
                Speech.language.written(assertion.on), String(assertion.entry), subject(assertion),
                name(assertion), grouped(assertion.asserted), grouped(assertion.booked), state(assertion),
                say("evidence." + assertion.evidence.rawValue), assertion.actedBy,
            ])
        }
        Output.print(table.text())
    }

    private var titles: [String] {
        [
            say("column.on"), say("ledger.column.entry"), say("assertion.column.of"), say("column.name"),
            say("assertion.column.asserted"), say("assertion.column.booked"), say("assertion.column.state"),
            say("assertion.column.evidence"), say("ledger.column.by"),
        ]
    }

    private func subject(_ assertion: AssertionRecord) -> String {
        assertion.account?.code ?? assertion.loan ?? ""
    }

    private func name(_ assertion: AssertionRecord) -> String {
        assertion.account?.name(in: Speech.language) ?? say("assertion.principal")
    }

    private func state(_ assertion: AssertionRecord) -> String {
        if assertion.withdrawnBy != nil { return say("assertion.withdrawn") }
        return say(assertion.holds ? "assertion.holds" : "assertion.broken")
    }

    private func printCSV(_ assertions: [AssertionRecord]) {
        let out = StreamedOutput()
        out.write(form.heading(titles + [say("ledger.column.note")]))
        for assertion in assertions {
            out.write(
                form.row([
                    .date(assertion.on), .figure(assertion.entry), .text(subject(assertion)),
                    .text(name(assertion)), .figure(assertion.asserted), .figure(assertion.booked),
                    .text(state(assertion)), .text(say("evidence." + assertion.evidence.rawValue)),
                    .text(assertion.actedBy), .optional(assertion.note),
                ]))
        }
        out.flush()
    }
}
