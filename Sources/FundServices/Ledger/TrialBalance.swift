package import FundCore
package import FundStore
package import Wording

/// What each account held, what moved on it and what it holds (bảng cân đối số phát sinh); both sides add up
/// to the same.
package struct TrialBalance: Sendable {
    /// Nil where the turnover is that of all days.
    package let from: CalendarDate?
    package let asOf: CalendarDate
    package let lines: [AccountMovement]
    package let totals: Totals

    /// The sums of the columns.
    package struct Totals: Hashable, Sendable {
        package let opening: Sides
        package let turnover: Sides
        package let closing: Sides

        package var isBalanced: Bool { opening.isEven && turnover.isEven && closing.isEven }
    }

    /// - Parameter all: also the accounts on which there is nothing.
    package init(
        _ reader: FundReader, from: CalendarDate? = nil, asOf date: CalendarDate, all: Bool = false
    ) throws {
        self.from = from
        asOf = date
        lines = try reader.accountMovements(in: LedgerSpan(from: from, until: date))
            .filter { all || $0.isUsed }
        totals = Totals(
            opening: lines.reduce(Sides()) { $0 + Sides(balance: $1.opening) },
            turnover: lines.reduce(Sides()) { $0 + $1.turnover },
            closing: lines.reduce(Sides()) { $0 + Sides(balance: $1.closing) })
    }
}

/// A debit and a credit side by side (bên nợ, bên có).
package struct Sides: Hashable, Sendable {
    package var debit: Int64 = 0
    package var credit: Int64 = 0

    package init(debit: Int64 = 0, credit: Int64 = 0) {
        self.debit = debit
        self.credit = credit
    }

    /// A balance or a line stands on one side: debit above zero, credit below.
    package init(balance dong: Int64) { self.init(debit: max(dong, 0), credit: max(-dong, 0)) }

    package var isEven: Bool { debit == credit }

    package static func + (left: Sides, right: Sides) -> Sides {
        Sides(debit: left.debit + right.debit, credit: left.credit + right.credit)
    }
}

extension Sides {
    /// A side on which nothing stands stays empty.
    package var cells: [Cell] { [.moneyIfAny(debit), .moneyIfAny(credit)] }
}

extension AccountMovement {
    package var turnover: Sides { Sides(debit: debits, credit: credits) }
}

extension AccountRecord {
    package func name(in language: Language) -> String {
        switch language {
        case .vi: nameVi
        case .en: nameEn
        }
    }
}

extension TrialBalance {
    package var answer: Answer {
        var days: [String: Refusal.Argument] = ["until": .date(asOf)]
        if let from { days["from"] = .date(from) }
        let sums = [totals.opening, totals.turnover, totals.closing].flatMap {
            [Cell.money($0.debit), .money($0.credit)]
        }
        let sheet = Sheet(
            "accounts", TrialBalance.columns,
            lines.map { line in
                Sheet.Row(line.cells) { line.json }
            }, totals: [[.word("word.total", code: "total"), .empty] + sums])
        let named = TrialBalance.figures(
            opening: totals.opening, turnover: totals.turnover, closing: totals.closing)
        return Answer(
            [.line(Message("ledger.title-trial-balance", days)), .sheet(sheet)],
            before: [
                .init("from", from.json), .init("as_of", asOf.json),
                .init("balanced", totals.isBalanced.json),
            ], after: { [.init("totals", .object(named))] })
    }

    private static let columns: [Sheet.Column] = [
        .words("column.account"), .words("ledger.column.account-name"),
        .figures("ledger.column.opening-debit", rank: 2), .figures("ledger.column.opening-credit", rank: 2),
        .figures("ledger.column.debits", rank: 1), .figures("ledger.column.credits", rank: 1),
        .figures("ledger.column.closing-debit"), .figures("ledger.column.closing-credit"),
    ]

    fileprivate static func figures(opening: Sides, turnover: Sides, closing: Sides) -> [JSON.Member] {
        [
            .init("opening_debit", opening.debit.json), .init("opening_credit", opening.credit.json),
            .init("debit", turnover.debit.json), .init("credit", turnover.credit.json),
            .init("closing_debit", closing.debit.json), .init("closing_credit", closing.credit.json),
        ]
    }
}

extension AccountMovement {
    fileprivate var cells: [Cell] {
        [.text(account.code), .named(vi: account.nameVi, en: account.nameEn)]
            + [Sides(balance: opening), turnover, Sides(balance: closing)].flatMap(\.cells)
    }

    fileprivate var json: JSON {
        .object(
            [
                .init("account", account.code.json), .init("name_vi", account.nameVi.json),
                .init("name_en", account.nameEn.json), .init("kind", .string(account.kind.rawValue)),
            ]
                + TrialBalance.figures(
                    opening: Sides(balance: opening), turnover: turnover, closing: Sides(balance: closing)))
    }
}
