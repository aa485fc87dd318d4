package import FundCore
package import FundStore
package import Wording

/// The interest of a period from the contracts, loan by loan, against the journal (tính lại lãi).
package struct InterestAudit {
    private let period: FiscalPeriod
    private let lines: [(loan: LoanRecord, interest: RecomputedInterest)]
    private let strays: [StrayInterest]
    private let accounts: [AccountRole: String]
    private let total: RecomputedInterest

    package init(_ reader: FundReader, in period: FiscalPeriod) throws {
        self.period = period
        var lines: [(loan: LoanRecord, interest: RecomputedInterest)] = []
        var total = RecomputedInterest()
        strays = try reader.eachRecomputedInterest(in: period.first...period.last) { record, interest in
            guard !interest.isIdle else { return }
            total += interest
            lines.append((record, interest))
        }
        (self.lines, self.total) = (lines, total)
        accounts = try reader.accountsOfRoles()
    }

    /// How many loans the journal has otherwise than their contracts say, and what no loan explains.
    package var differences: Int { lines.count { !$0.interest.differing.isEmpty } + strays.count }

    package var answer: Answer {
        let unlike = self.unlike
        let arguments: [String: Refusal.Argument] = [
            "period": .text(period.text), "loans": .number(lines.count),
            "income": .figure(total.incomeBooked),
            "expected": .figure(total.incomeExpected), "differences": .number(differences),
            "day": .date(period.last),
        ]
        var parts: [Answer.Part] = [
            .line(Message("recompute.title", arguments)), .blank,
            .sheet(
                Sheet(
                    "interest", InterestAudit.columns,
                    lines.map { Sheet.Row($0.loan.cells + $0.interest.cells) },
                    totals: [
                        [.word("word.total", code: "total"), .empty, .empty] + total.cells
                    ])), .blank,
            .line(Message(differences == 0 ? "recompute.agrees" : "recompute.differs", arguments)),
        ]
        if !unlike.isEmpty {
            parts += [
                .blank,
                .sheet(
                    Sheet(
                        "differences", InterestAudit.differenceColumns, unlike.map { Sheet.Row($0.cells) })),
                .blank,
            ]
        }
        parts.append(.line(Message("recompute.how", arguments)))
        return Answer(
            parts,
            before: [
                .init("period", period.text.json), .init("agrees", (differences == 0).json),
            ],
            after: {
                [
                    .init("differences", .array(unlike.map(\.json))),
                    .init("interest_earned", total.earned.total.json),
                    .init("income_expected", total.incomeExpected.json),
                    .init("income_booked", total.incomeBooked.json),
                ]
            })
    }

    /// What stands on an account otherwise than it should; credit above zero.
    private struct Difference {
        /// Nil where no loan explains it.
        let loan: String?
        let account: String
        let expected: Int64
        let booked: Int64

        var cells: [Cell] {
            [
                loan.map { .text($0) } ?? .word("recompute.no-loan", code: "no-loan"), .text(account),
                .money(expected), .money(booked), .money(booked - expected),
            ]
        }

        var json: JSON {
            .object([
                .init("number", loan.json), .init("account", account.json),
                .init("expected", expected.json), .init("booked", booked.json),
                .init("difference", (booked - expected).json),
            ])
        }
    }

    private var unlike: [Difference] {
        lines.flatMap { line in
            line.interest.differing.map { place in
                Difference(
                    loan: line.loan.number, account: accounts[place.role] ?? place.role.rawValue,
                    expected: -line.interest.expected[place], booked: -line.interest.booked[place])
            }
        } + strays.map { Difference(loan: nil, account: $0.account, expected: 0, booked: -$0.dong) }
    }

    private static let columns: [Sheet.Column] = [
        .words("column.number", "number"), .words("column.borrower", "borrower", rank: 4),
        .words("column.name", "borrower_name", [.spreadsheet, .program]),
        .figures("recompute.column.earned", "earned"),
        .figures("recompute.column.collected", "collected", rank: 1),
        .figures("recompute.column.waived", "waived", rank: 5),
        .figures("recompute.column.off-balance", "off_balance", rank: 3),
        .figures("recompute.column.uncollected", "uncollected", rank: 6),
        .figures("recompute.column.expected", "income_expected"),
        .figures("recompute.column.booked", "income_booked"),
        .figures("recompute.column.difference", "difference"),
    ]

    private static let differenceColumns: [Sheet.Column] = [
        .words("column.number", "number"), .words("column.account", "account"),
        .figures("recompute.column.expected", "expected"), .figures("recompute.column.booked", "booked"),
        .figures("recompute.column.difference", "difference"),
    ]
}

extension LoanRecord {
    fileprivate var cells: [Cell] {
        [.text(contract.number), .text(borrower.code), .text(borrower.details.name)]
    }
}

extension RecomputedInterest {
    fileprivate var cells: [Cell] {
        [
            .money(earned.total), .money(collected.total), .money(waived.total),
            .money(expected[.offBalance]), .money(expected[.uncollected]),
            .money(incomeExpected), .money(incomeBooked), .money(incomeBooked - incomeExpected),
        ]
    }
}
