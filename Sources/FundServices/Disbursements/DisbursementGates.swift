package import FundCore
package import FundStore
package import Wording

/// What stands at each gate before money goes out (kiểm tra điều kiện giải ngân).
struct DisbursementGates {
    let findings: [GateFinding]
    let rules: FileRules

    /// - Parameter drawdown: how it is to go out.
    /// - Throws: `invoice.not-found` where an entry is no invoice of the loan, or proves something already.
    init(
        _ reader: FundReader, _ loan: LoanRecord, of amount: Money, _ drawdown: Drawdown,
        on date: CalendarDate
    ) throws {
        rules = FileRules(on: date, among: try reader.fileRules())
        let application = try reader.application(loan.applicationNumber)
        let file = try FileView(reader, of: application, on: date)
        var facts = DisbursementFacts(
            on: date, amount: amount, borrower: loan.borrower.details.name, fund: reader.head.name)
        facts.missingPapers = file.documents.isEmpty ? nil : file.checklist?.missing
        if let approval = application.life.decision, approval.kind == .approved {
            facts.isDecidedByMeeting = try reader.minutes(of: approval.entry) != nil
        }
        facts.openConditions = try reader.conditions(ofLoan: loan.loanID)
            .filter { $0.keepsMoneyBack(on: date) }.map(\.condition.text)
        let valuations = ProvisionRules(on: date, among: try reader.provisionRules())?.deduction
        facts.knowsValidity = valuations != nil
        let pieces = try reader.collaterals(securing: loan.loanID).filter { piece in
            piece.collateral.securities(on: date).contains { $0.loan == loan.loanID }
        }
        facts.security = try pieces.map { piece in
            let register = try reader.securityRegister(of: piece.collateralID)
            return DisbursementFacts.Security(
                code: piece.code, kind: piece.collateral.kind, asset: register.particulars(on: date).asset,
                registration: register.registration(on: date).state,
                valuedUntil: piece.collateral.valuation(on: date).flatMap {
                    valuations?.lastDay(ofValuationOn: $0.on)
                })
        }
        facts.lastCreditCheck = try reader.creditChecks(of: loan.borrower.borrowerID, by: date).last?.on
        facts.creditCheckAge = rules.creditCheckAge
        facts.isDeclared =
            try file.documents.contains { $0.document.kind == .relatedPersons }
            || reader.relatives(of: loan.borrower.borrowerID).contains { $0.on <= date }
        facts.payee = drawdown.payee
        if !drawdown.invoices.isEmpty {
            let known = try reader.invoices(of: loan.loanID, by: date)
            let shown = try drawdown.invoices.map { entry in
                guard let found = known.first(where: { $0.entry == entry && $0.proves == nil }) else {
                    throw Refusal(
                        .invoiceNotFound, ["entry": .number(Int(entry)), "number": .text(loan.number)])
                }
                return found.invoice
            }
            facts.sellers = shown.map(\.seller)
            facts.invoiced = Money(
                Int64(clamping: shown.reduce(Int128(0)) { $0 + Int128($1.amount.money.dong) }))
        }
        findings = facts.findings
    }

    /// What fails though nobody shut the gate, in one sentence.
    func notices(_ loan: LoanRecord) -> [Message] {
        let failing = findings.filter { $0.outcome == .fails && $0.gate != .conditions }
        guard !failing.isEmpty else { return [] }
        return [
            Message(
                "notice.gates-fail",
                [
                    "number": .text(loan.number),
                    "gates": .phrases(failing.map { "disbursement-gate." + $0.gate.rawValue }),
                ])
        ]
    }
}

extension Answer {
    /// What stands at each gate if money were to go out of a loan on a day (kiểm tra điều kiện giải ngân).
    ///
    /// - Parameter amount: nil for all that may still be drawn.
    /// - Throws: `loan.not-found`, `invoice.not-found`.
    package static func gates(
        _ reader: FundReader, _ number: String, of amount: Money?, _ drawdown: Drawdown,
        on date: CalendarDate
    ) throws -> Answer {
        let record = try reader.loanRecord(number)
        let position = try reader.loan(record).position(on: date)
        let amount = amount ?? Money(max(record.contract.terms.amount.money.dong - position.drawn, 0))
        let gates = try DisbursementGates(reader, record, of: amount, drawdown, on: date)
        let title = Message(
            "title.gates",
            ["number": .text(record.number), "on": .date(date), "amount": .money(amount)])
        let sheet = Sheet(
            "gates",
            [
                .words("gate.column.gate", "gate"), .words("gate.column.outcome", "outcome"),
                .words("gate.column.why", "why"), .words("gate.column.shut", "shut", rank: 1),
            ],
            gates.findings.map { finding in
                let isShut = gates.rules.isShut(finding.gate)
                return Sheet.Row([
                    .word("disbursement-gate." + finding.gate.rawValue, code: finding.gate.rawValue),
                    .word("gate-outcome." + finding.outcome.rawValue, code: finding.outcome.rawValue),
                    .sentence(Message("gate-reason." + finding.reason, finding.arguments)),
                    .word(isShut ? "gate.shut" : "gate.open", code: isShut ? "true" : "false"),
                ]) {
                    .object([
                        .init("gate", .string(finding.gate.rawValue)),
                        .init("outcome", .string(finding.outcome.rawValue)),
                        .init("reason", .string(finding.reason)), .init("shut", isShut.json),
                    ])
                }
            })
        let stopping = gates.findings.count { $0.outcome != .holds && gates.rules.isShut($0.gate) }
        return Answer(
            [
                .line(title), .sheet(sheet),
                .line(
                    stopping == 0
                        ? Message("gate.none-stops") : Message("gate.some-stop", ["count": .number(stopping)])
                ),
            ],
            before: [
                .init("number", record.number.json), .init("as_of", date.json), .init("amount", amount.json),
                .init("may_go_out", (stopping == 0).json),
            ])
    }
}
