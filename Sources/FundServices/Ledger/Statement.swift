internal import FundCore
package import FundStore
package import Wording

/// Figures of accounts or loans in columns, part by part (báo cáo kế toán), whatever they are of.
package struct Statement: Sendable {
    package let title: Message
    /// What a program reads before the parts.
    package let head: [JSON.Member]
    /// The headings of the two columns that say what a line is of.
    package let subject: (code: String, name: String)
    package let columns: [Column]
    package let parts: [Part]
    /// What a reader should know beside the figures.
    package let notes: [Message]

    /// In more than one section, so that their names are worth saying.
    package var isDivided: Bool {
        parts.count { if case .section = $0 { true } else { false } } > 1
    }

    package struct Column: Sendable {
        /// For programs.
        package let name: String
        package let title: Message
        /// Where a screen is too narrow, columns of a higher rank go first.
        var rank = 0
    }

    package enum Part: Sendable {
        case section(Section)
        /// A figure made of sections.
        case sum(DerivedLine, [Int64])
    }

    package struct Section: Sendable {
        package let name: StatementSection
        package let lines: [Line]
        /// Nil where adding up says nothing.
        package let totals: [Int64]?
    }

    package struct Line: Sendable {
        package enum Subject: Sendable {
            case account(AccountRecord)
            case loan(LoanMovement)
            /// By name.
            case counterparty(String)
            case derived(DerivedLine)
        }

        package let subject: Subject
        package let figures: [Int64]
    }
}

package enum StatementSection: String, CaseIterable, Sendable {
    case assets
    case liabilities
    case equity
    case income
    case expense
    case sources
    case uses
    case offBalance = "off-balance"
    case loans
    case counterparties
}

/// A line that is no account and no loan.
package enum DerivedLine: String, CaseIterable, Sendable {
    case resultNotCarried = "result-not-carried"
    case liabilitiesAndEquity = "liabilities-and-equity"
    case result
    case noLoan = "no-loan"
    case noCounterparty = "no-counterparty"
    case generalLedger = "general-ledger"
}

extension Statement.Section {
    init(_ name: StatementSection, _ lines: [Statement.Line], columns: Int) {
        self.name = name
        self.lines = lines
        totals = lines.reduce([Int64](repeating: 0, count: columns)) { zip($0, $1.figures).map { $0 + $1 } }
    }
}

extension Statement {
    /// The accounts of some kinds that have a figure, in order of the codes.
    ///
    /// - Parameter readings: of the whole chart, one after the other in the columns.
    static func accountLines(
        of kinds: Set<AccountKind>, in readings: [[AccountMovement]], _ figures: (AccountMovement) -> [Int64]
    ) -> [Line] {
        readings[0].indices.compactMap { index in
            let account = readings[0][index].account
            guard kinds.contains(account.kind) else { return nil }
            let figures = readings.flatMap { figures($0[index]) }
            return figures.allSatisfy { $0 == 0 }
                ? nil : Line(subject: .account(account), figures: figures)
        }
    }

    static let ofAccounts = (code: "column.account", name: "ledger.column.account-name")

    static func balanceNote(_ isBalanced: Bool) -> Message {
        Message(isBalanced ? "statement.balanced" : "statement.unbalanced")
    }
}

extension Statement: JSONWritable {
    package var json: JSON { .object(head + parts.map(member)) }

    private func member(_ part: Part) -> JSON.Member {
        switch part {
        case .section(let section):
            let lines = JSON.array(section.lines.map { .object($0.subject.members + named($0.figures)) })
            let totals = section.totals.map { [JSON.Member("totals", .object(named($0)))] } ?? []
            return Statement.member(section.name.rawValue, .object([.init("lines", lines)] + totals))
        case .sum(let line, let figures): return Statement.member(line.rawValue, .object(named(figures)))
        }
    }

    private static func member(_ name: String, _ value: JSON) -> JSON.Member {
        .init(name.replacing("-", with: "_"), value)
    }

    private func named(_ figures: [Int64]) -> [JSON.Member] {
        zip(columns, figures).map { .init($0.name, $1.json) }
    }
}

extension Statement.Line.Subject {
    fileprivate var members: [JSON.Member] {
        switch self {
        case .account(let account):
            [
                .init("account", account.code.json), .init("name_vi", account.nameVi.json),
                .init("name_en", account.nameEn.json), .init("kind", .string(account.kind.rawValue)),
            ]
        case .loan(let movement):
            [
                .init("loan", movement.loan.json), .init("borrower", movement.borrower.json),
                .init("borrower_name", movement.borrowerName.json),
            ]
        case .counterparty(let name): [.init("counterparty", name.json)]
        case .derived(let line): [.init("line", .string(line.rawValue))]
        }
    }
}
