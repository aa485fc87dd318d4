internal import FundCore
internal import FundStore
internal import Wording

/// The journal in the words of beancount. Its accounts take plain letters only, so they are called by their
/// codes, and their names are kept beside them.
struct BeancountText: LedgerDialect {
    private let accounts: [AccountRecord]
    private let names: [String: String]
    private let language: Language

    init(accounts: [AccountRecord], language: Language) {
        self.accounts = accounts
        self.language = language
        names = Dictionary(
            uniqueKeysWithValues: accounts.map {
                ($0.code, "\($0.kind.beancountRoot):A\($0.code.replacing(".", with: "-"))")
            })
    }

    func head(fund: String, first: CalendarDate, until: CalendarDate?) -> String {
        let title = BeancountText.quoted(ExportText.title(fund: fund, until: until, in: language))
        var text = "option \"title\" \(title)\noption \"operating_currency\" \"VND\"\n\n"
        text += "\(first.iso) commodity VND\n\n"
        for account in accounts {
            text += "\(first.iso) open \(name(account.code)) VND\n"
            text += "  name: \(BeancountText.quoted(account.name(in: language)))\n"
        }
        return text
    }

    func transaction(_ entry: BookedEntry, on day: CalendarDate) -> String {
        var text = "\n\(day.iso) * \(BeancountText.quoted(ExportText.kind(entry, in: language)))"
        if let note = entry.note { text += " \(BeancountText.quoted(note))" }
        text += "\n  code: \"\(entry.number)\"\n  by: \(BeancountText.quoted(entry.actedBy))\n"
        if let voucher = entry.voucher { text += "  voucher: \(BeancountText.quoted(voucher))\n" }
        if let counterparty = entry.counterparty {
            text += "  counterparty: \(BeancountText.quoted(counterparty))\n"
        }
        if let reversed = entry.reverses { text += "  reverses: \"\(reversed)\"\n" }
        for line in entry.lines {
            text += "  \(name(line.account))  \(line.dong) VND\n"
            if let loan = line.loan { text += "    loan: \(BeancountText.quoted(loan))\n" }
        }
        return text
    }

    /// A balance is that of the beginning of its day.
    func assertions(_ balances: [(account: String, dong: Int64)], at day: CalendarDate) -> String {
        let next = day.adding(days: 1).iso
        return "\n" + balances.map { "\(next) balance \(name($0.account))  \($0.dong) VND\n" }.joined()
    }

    private func name(_ code: String) -> String { names[code] ?? code }

    private static func quoted(_ text: String) -> String {
        let escaped = ExportText.line(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }
}

extension AccountKind {
    /// Beancount knows five roots; what is off the balance sheet has its own branch of one.
    fileprivate var beancountRoot: String {
        switch self {
        case .asset: "Assets"
        case .liability: "Liabilities"
        case .equity: "Equity"
        case .income: "Income"
        case .expense: "Expenses"
        case .offBalance: "Equity:OffBalance"
        }
    }
}
