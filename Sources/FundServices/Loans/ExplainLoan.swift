package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// How each figure of one loan came about (giải trình khoản vay), for a reader with a pocket calculator.
    ///
    /// - Parameter components: those to explain; the payments and the sum of all are explained beside them where
    ///   none is left out.
    /// - Throws: `loan.not-found`, `loan.before-signing`.
    package static func loanExplanation(
        _ reader: FundReader, _ number: String, on date: CalendarDate, _ components: [LoanComponent]
    ) throws -> Answer {
        let view = try reader.loanView(number, on: date)
        let explanation = view.loan.fold(until: date, tracing: true).explanation
        // Hardly any loan has interest that was put off: of the others nothing is said of it.
        let components = components.filter { $0 != .interestDeferred || !explanation[$0].steps.isEmpty }
        func text(in language: Language) -> LoanExplanationText {
            LoanExplanationText(view: view, explanation: explanation, shown: components, language: language)
        }
        let title = Message(
            "loan.title.explain",
            [
                "number": .text(view.record.number), "borrower": .text(view.record.borrower.details.name),
                "on": .date(explanation.on),
            ])
        let table = Sheet("steps", [.words("column.component"), .words("loan.column.event")]) { take in
            for kind in components {
                let component = explanation[kind]
                let sentences = zip(
                    text(in: .vi).sentences(of: component), text(in: .en).sentences(of: component))
                for (vietnamese, english) in sentences {
                    try take(
                        Sheet.Row([
                            .word("loan.component." + kind.rawValue, code: kind.rawValue),
                            .named(vi: vietnamese, en: english),
                        ]))
                }
            }
        }
        return Answer(
            [.line(title), .text { text(in: $0).text }], table: table,
            document: LoanExplanationDocument(view: view, explanation: explanation, shown: components).json)
    }
}
