package import FundCore
package import FundStore
internal import Wording

/// The statements of a period as an accountant hands them in (báo cáo tài chính): balance sheet, income, cash flow, each
/// by the rows of a template, beside the year before.
package struct FinancialStatements {
    /// One statement with its two columns.
    struct Form {
        let heading: StatementTemplate.Heading
        let rows: [StatementTemplate.Row]
        let now: StatementFigures
        let before: StatementFigures
        /// What stands over the two columns.
        let columns: (now: Message, before: Message)
        /// The day or the span that it is of.
        let subtitle: Message
    }

    /// Two figures that must be equal, whatever rows a template has.
    struct Tie {
        enum Name: String, CaseIterable {
            /// Assets, and liabilities with equity.
            case balance
            /// The last row of a side, and all accounts that its rows take.
            case assets
            case sources
            /// The last row of the income statement, and income less expense.
            case income
            /// The last row of the cash flow, and what tills and banks hold.
            case money
        }

        let name: Name
        let isNow: Bool
        let left: Int64
        let right: Int64

        var holds: Bool { left == right }
    }

    let period: FiscalPeriod
    /// What stands in the heads, and who signs.
    let particulars: FundParticulars
    let regime: AccountingRegime
    let isShipped: Bool
    let forms: [Form]
    let ties: [Tie]

    /// The kinds of acts that a template may name.
    private static var acts: Set<String> { Set(ActKind.allCases.map(\.rawValue)) }

    package static func read(_ text: String) -> (template: StatementTemplate, flaws: [StatementTemplate.Flaw])
    {
        StatementTemplate.read(text, acts: acts)
    }

    /// - Parameters:
    ///   - template: nil for the shipped one of the regime.
    ///   - signing: the day of those who sign.
    /// - Throws: `statements.account-without-row`, `statements.no-form`.
    package init(
        _ reader: FundReader, of period: FiscalPeriod, regime: AccountingRegime,
        _ template: StatementTemplate?, signedOn signing: CalendarDate
    ) throws {
        self.period = period
        particulars = try reader.fundParticulars(on: signing)
        self.regime = regime
        isShipped = template == nil
        let template =
            template ?? FinancialStatements.read(ShippedReport.statements(of: regime)).template
        let figures = try Figures(reader, of: period)
        forms = try StatementTemplate.Form.allCases.map { form in
            guard let heading = template.heading(of: form, on: period.last) else {
                throw Refusal(
                    .statementsHaveNoForm,
                    ["form": .phrase("statement-form." + form.rawValue), "on": .date(period.last)])
            }
            // Both columns by the rows of now, so that they compare (TT 99/2025: the year before is presented anew).
            let rows = template.rows(of: form, on: period.last)
            let built = Form(
                heading: heading, rows: rows, now: figures.now(rows, form),
                before: figures.before(rows, form),
                columns: FinancialStatements.columns(of: form, period),
                subtitle: FinancialStatements.subtitle(of: form, period))
            if let account = built.now.unmapped.first ?? built.before.unmapped.first {
                throw Refusal(
                    .accountWithoutRow,
                    [
                        "code": .text(account.code), "name": .named(vi: account.nameVi, en: account.nameEn),
                        "form": .phrase("statement-form." + form.rawValue),
                        "amount": .money(Money(account.dong)),
                    ])
            }
            return built
        }
        ties = forms.flatMap { form in
            FinancialStatements.ties(
                form.now, form.heading.form, isNow: true, money: figures.accounts.money.now.closing)
                + FinancialStatements.ties(
                    form.before, form.heading.form, isNow: false, money: figures.accounts.money.before.closing
                )
        }
    }

    private static func ties(
        _ figures: StatementFigures, _ form: StatementTemplate.Form, isNow: Bool, money: Int64
    ) -> [Tie] {
        func tie(_ name: Tie.Name, _ left: Int64, _ right: Int64) -> Tie {
            Tie(name: name, isNow: isNow, left: left, right: right)
        }
        return switch form {
        case .balanceSheet:
            [
                tie(.balance, figures.end(of: .assets), figures.end(of: .sources)),
                tie(.assets, figures.end(of: .assets), figures.totals[.assets] ?? 0),
                tie(.sources, figures.end(of: .sources), figures.totals[.sources] ?? 0),
            ]
        case .income: [tie(.income, figures.end(of: .income), figures.totals[.income] ?? 0)]
        case .cashFlow: [tie(.money, figures.end(of: .cashFlow), money)]
        }
    }

    private static func columns(
        of form: StatementTemplate.Form, _ period: FiscalPeriod
    ) -> (now: Message, before: Message) {
        let suffix = period.length == .year ? "year" : "period"
        return form == .balanceSheet
            ? (Message("statements.column.closing-" + suffix), Message("statements.column.opening-year"))
            : (Message("statements.column.now-" + suffix), Message("statements.column.before-" + suffix))
    }

    private static func subtitle(of form: StatementTemplate.Form, _ period: FiscalPeriod) -> Message {
        form == .balanceSheet
            ? Message("statements.on", ["on": .date(period.last)])
            : Message("statements.from-until", Statement.span(period.days))
    }
}

/// What the books say, once for each column.
private struct Figures {
    let accounts: StatementReading
    let flows: (now: [StatementFigures.Flow], before: [StatementFigures.Flow])

    init(_ reader: FundReader, of period: FiscalPeriod) throws {
        accounts = try reader.statementReading(of: period)
        flows = try reader.moneyFlows(in: period.days, and: period.days.yearEarlier)
    }

    func now(_ rows: [StatementTemplate.Row], _ form: StatementTemplate.Form) -> StatementFigures {
        switch form {
        case .balanceSheet: StatementFigures(balanceSheet: rows, accounts.balances.now)
        case .income: StatementFigures(income: rows, accounts.earned.now)
        case .cashFlow: StatementFigures(cashFlow: rows, opening: accounts.money.now.opening, flows.now)
        }
    }

    func before(_ rows: [StatementTemplate.Row], _ form: StatementTemplate.Form) -> StatementFigures {
        switch form {
        case .balanceSheet: StatementFigures(balanceSheet: rows, accounts.balances.before)
        case .income: StatementFigures(income: rows, accounts.earned.before)
        case .cashFlow:
            StatementFigures(cashFlow: rows, opening: accounts.money.before.opening, flows.before)
        }
    }
}
