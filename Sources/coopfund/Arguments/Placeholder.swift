internal import ArgumentParser
internal import Wording

/// What stands in help for a value (phần phải điền): a word that says what is meant, not the name of the option again.
enum Placeholder: String, CaseIterable {
    case date
    case amount
    case rate
    case period
    case year
    case interval
    case time
    case loan
    case application
    case account
    case code
    case name
    case text
    case decision
    case count
    case group
    case entry
    case request
    case file
    case folder
    case posting
    case datedAmount = "dated-amount"
    case datedRate = "dated-rate"
    case evidence
    case share
    case multiple
    case voucher
    case key
    case confirmation
    case connection
    case separator
    case taxCode = "tax-code"
    case citizen = "citizen"
    case phone
    case check

    /// The options and subjects that each stands for.
    private static let subjects: [Placeholder: [String]] = [
        .date: [
            "as-of", "on", "compare-day", "day", "disbursed", "export-until", "first-due", "holiday",
            "ledger-from", "ledger-until", "movement-from", "report-from", "report-to", "report-until",
            "statement-from", "turnover-from",
            "value-date", "withdrawn-day", "asset-starts", "rule-from", "defer-interest", "requested-on",
            "recalled-to",
            "frozen-until", "deposit-matures", "idle-from", "id-issued-on", "registered-on",
            "issued-on", "expires-on", "expiring-by", "minutes-on", "first-draw-by", "draw-until",
            "recall-by", "visit-next", "visits-until", "finding-due", "paper-on", "recorded-from",
            "recorded-until", "acts-to", "promised-on", "title-issued-on", "security-contract-on",
            "insured-from",
            "insured-until", "invoice-issued-on", "proof-by", "expiring-until",
        ],
        .amount: [
            "amount", "amended-amount", "approved-amount", "balance", "contract-amount", "fines",
            "managers-monthly-salaries", "monthly-salaries", "own-capital", "principal", "project-cost",
            "waived-amount", "round-principal-to", "collateral-value", "asset-cost", "asset-proceeds",
            "secured-amount", "charter-capital", "other-sources", "approves-up-to", "source-limit",
            "deposit-paid", "deposit-part", "act-amount", "wrong-amount", "revenue", "profit",
            "income-per-member", "plan-result", "promised-amount", "official-price", "market-price",
            "agreed-price",
            "insured-amount", "invoice-amount", "statement-assets", "statement-liabilities",
            "statement-equity",
            "gates-amount",
        ],
        .rate: ["rate", "late-interest-rate", "deposit-rate", "deposit-early-rate", "own-interest"],
        .period: [
            "period", "period-month", "compare-period", "half-year", "whole-year", "filing-period",
            "statements-period",
        ],
        .year: [
            "fiscal-year", "corrected-year", "effect-year", "reminder-year", "duties-year", "statement-year",
        ],
        .interval: ["every", "interest-every", "deposit-term", "deposit-interest-every"],
        .time: ["known-at"],
        .loan: [
            "loan-number", "journal-loan", "assert-loan", "finding-loan", "act-loan", "folder-loan",
            "invoice-loan",
        ],
        .application: ["application-number", "document-application", "relative-application"],
        .account: [
            "account-code", "assert-account", "journal-account", "money-account", "chart-account",
            "source-account", "corrected-account", "revalued-account",
        ],
        .code: [
            "borrower-code", "fund-code", "loan-borrower", "related-to", "fund", "collateral-code",
            "collateral-borrower", "asset-code", "money-code", "source-code", "loan-source", "source",
            "through", "book-through", "transfer-from", "transfer-to", "asset-through",
            "asset-proceeds-through", "deposit-code", "deposit-new-code", "deposit-account",
            "deposit-through",
            "deposit-interest-through", "act-borrower", "trail-subject", "commune-code", "member-of",
            "document-borrower",
            "relative-borrower",
        ],
        .name: [
            "account-name", "account-name-en", "borrower-name", "fund-name", "province", "by", "day-name",
            "authority", "credit-source", "money-from", "money-to", "rule-approved-by", "sector", "commune",
            "district", "collateral-name", "asset-name", "asset-payable", "counterparty",
            "money-account-name", "bank-name", "source-name", "person-name", "person-login", "grant-writer",
            "grant-reader", "person-title", "representative", "representative-title", "id-issued-by",
            "registry", "borrower-bank", "issuer", "kept-at", "present", "absent", "officer", "assigned-from",
            "loan-officer", "relative-name", "relative-staff", "contract-sector", "visitors", "finding-owner",
            "act-by", "act-counterparty", "dunning-contact", "superior", "chairperson", "director",
            "chief-accountant",
            "treasurer", "filing-to", "reminder-from", "collateral-owner", "title-issuer",
            "security-registry",
            "insurer", "custody-from", "custody-to", "custody-place", "seller", "payee", "payee-bank",
        ],
        .text: [
            "office-hours",
            "council", "note", "asset-because", "bank-number", "conditions", "programme", "rule-citation",
            "rule-value", "reason", "duties", "release-note", "purpose", "collateral",
            "opinion",
            "relation", "relative-relation",
            "search", "application-search",
            "loan-search", "commune-search", "address", "bank-account", "registration-number",
            "document-number", "term-reason", "figure", "minutes", "votes", "conclusion", "condition",
            "sanction",
            "sha256", "visit-evidence", "visit-effect", "visit-proposal", "effect-source", "finding-number",
            "finding-source", "recommendation", "finding-evidence", "paper-subject", "paper-number",
            "encrypt-to", "title-number", "parcel", "map-sheet", "collateral-address", "security-contract",
            "price-basis", "registration-number-given", "registration-reason", "policy", "custody-papers",
            "custody-reason", "invoice-number", "invoice-series", "note-number", "payee-account",
            "in-spite-of",
            "dunning-answer", "fund-address", "filing-proof", "reminder-number",
            "reminder-about",
        ],
        .decision: ["decision", "late-by-decision", "source-decision"],
        .count: [
            "sample-size", "sample-seed", "recorded-after-days",
            "instalments", "grace", "interest-grace", "members", "term", "plan-version", "asset-life",
            "forecast-months", "copies", "cycle", "condition-line", "effect-jobs",
            "poor-households", "effect-area", "collateral-area", "today-days", "reminders",
        ],
        .group: ["debt-group", "lowered-group"],
        .entry: ["entry", "document-entry", "invoice-draw", "invoice-entry"],
        .request: ["request-number"],
        .file: [
            "scan", "against", "anchor-file", "import-file", "html", "xlsx", "paper-out", "paper-template",
            "paper-file", "report-template", "report-template-out", "report-plan",
            "backup-file", "identity", "restore-against",
        ],
        .folder: ["folder", "audit-folder"],
        .posting: ["voucher-credit", "voucher-debit"],
        .datedAmount: ["draw", "due", "rescheduled-due"],
        .datedRate: ["rate-from"],
        .evidence: ["removal-evidence"],
        .share: ["development-share", "plan-growth", "plan-bad-debt"],
        .multiple: ["overdue-multiple"],
        .voucher: ["voucher", "act-voucher"],
        .key: ["key", "import-key"],
        .confirmation: ["confirm", "confirm-restore"],
        .connection: ["database"],
        .separator: ["separator"],
        .taxCode: ["tax-code", "fund-tax-code", "seller-tax-code"],
        .citizen: ["id-number", "relative-number"],
        .phone: ["phone", "fund-phone"],
        .check: ["check-name"],
    ]

    /// Nil where the values are a closed list, which help shows.
    init?(of key: String) {
        guard let found = Placeholder.subjects.first(where: { $0.value.contains(key) }) else { return nil }
        self = found.key
    }

    var word: String { say("placeholder." + rawValue) }
}

/// Help for an option or a subject.
func help(_ key: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: say("option." + key)).naming(Placeholder(of: key)?.word)
}

extension ArgumentHelp {
    fileprivate func naming(_ value: String?) -> ArgumentHelp {
        var help = self
        help.valueName = value
        return help
    }
}

/// How a command is typed, below its help.
func example(_ words: String) -> String { say("help.example") + "\n  coopfund " + words }
