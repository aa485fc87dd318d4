internal import FundCore
internal import FundStore
internal import Wording

/// The journal in the words of hledger, and strict: what is used is declared.
struct HledgerText: LedgerDialect {
    private let accounts: [AccountRecord]
    private let names: [String: String]
    private let language: Language

    init(accounts: [AccountRecord], language: Language) {
        self.accounts = accounts
        self.language = language
        names = Dictionary(
            uniqueKeysWithValues: accounts.map { account in
                let name = HledgerText.plain(account.name(in: language))
                return (account.code, "\(account.kind.hledgerRoot):\(account.code) \(name)")
            })
    }

    func head(fund: String, first: CalendarDate, until: CalendarDate?) -> String {
        var text = "; \(ExportText.title(fund: fund, until: until, in: language))\n\n"
        text += "decimal-mark .\ncommodity 1000. VND\n\n"
        for account in accounts {
            // What is off the balance sheet has no type that hledger knows.
            let type = account.kind.hledgerType.map { "  ; type: \($0)" } ?? ""
            text += "account \(name(account.code))\(type)\n"
        }
        text += "\n"
        for kind in ActKind.allCases {
            text += "payee \(Catalogue.text("act-kind." + kind.rawValue, in: language))\n"
        }
        text += "payee \(Catalogue.text("ledger.export-balances", in: language))\n\n"
        for tag in ["by", "voucher", "loan", "reverses", "counterparty"] { text += "tag \(tag)\n" }
        return text
    }

    func transaction(_ entry: BookedEntry, on day: CalendarDate) -> String {
        var text = "\n\(day.iso) * (\(entry.number)) \(ExportText.kind(entry, in: language))"
        if let note = entry.note { text += " | " + HledgerText.description(note) }
        text += "\n    ; by: \(HledgerText.tag(entry.actedBy))\n"
        if let voucher = entry.voucher { text += "    ; voucher: \(HledgerText.tag(voucher))\n" }
        if let counterparty = entry.counterparty {
            text += "    ; counterparty: \(HledgerText.tag(counterparty))\n"
        }
        if let reversed = entry.reverses { text += "    ; reverses: \(reversed)\n" }
        for line in entry.lines {
            text += "    \(name(line.account))  \(line.dong) VND"
            if let loan = line.loan { text += "  ; loan: \(HledgerText.tag(loan))" }
            text += "\n"
        }
        return text
    }

    func assertions(_ balances: [(account: String, dong: Int64)], at day: CalendarDate) -> String {
        "\n\(day.iso) * \(Catalogue.text("ledger.export-balances", in: language))\n"
            + balances.map { "    \(name($0.account))  0 VND = \($0.dong) VND\n" }.joined()
    }

    private func name(_ code: String) -> String { names[code] ?? code }

    /// After a semicolon all is comment.
    private static func description(_ text: String) -> String {
        ExportText.line(text).replacing(";", with: ",")
    }

    /// For names of accounts.
    private static func plain(_ text: String) -> String { bare(description(text)) }

    /// For the value of a tag, which ends at a comma: a mark that looks like one takes its place, so that the
    /// value stays whole and can be searched for.
    private static func tag(_ text: String) -> String {
        bare(ExportText.line(text)).replacing(",", with: "\u{201A}")
    }

    /// Without what makes a tag (a colon) or a date (square brackets).
    private static func bare(_ text: String) -> String {
        text.replacing(":", with: "-").replacing("[", with: "(").replacing("]", with: ")")
    }
}

extension AccountKind {
    fileprivate var hledgerRoot: String {
        switch self {
        case .asset: "assets"
        case .liability: "liabilities"
        case .equity: "equity"
        case .income: "income"
        case .expense: "expenses"
        case .offBalance: "off-balance"
        }
    }

    fileprivate var hledgerType: String? {
        switch self {
        case .asset: "A"
        case .liability: "L"
        case .equity: "E"
        case .income: "R"
        case .expense: "X"
        case .offBalance: nil
        }
    }
}
