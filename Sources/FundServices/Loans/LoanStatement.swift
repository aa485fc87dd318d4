package import FundCore
package import FundStore

/// What happened to a loan between two days (sao kê khoản vay), with who recorded it.
package struct LoanStatement: Sendable {
    package let record: LoanRecord
    /// Nil from the beginning.
    package let from: CalendarDate?
    /// Principal outstanding when the first day began.
    package let opening: Int64
    package let lines: [Line]
    /// Where the loan stands at the end of the last day.
    package let closing: LoanPosition

    package struct Line: Sendable {
        package let line: StatementLine
        /// Nil for what falls due by the contract.
        package let entry: EntryRecord?
        /// It was reversed: it moves nothing.
        package var isStruck: Bool { entry?.reversedBy != nil }
    }

    /// What the lines that count add up to.
    package var totals:
        (drawn: Int64, principalDue: Int64, interestCharged: Int64, paid: Split, waived: Split)
    {
        var totals: (drawn: Int64, principalDue: Int64, interestCharged: Int64, paid: Split, waived: Split) =
            (0, 0, 0, Split(), Split())
        for line in lines where !line.isStruck {
            totals.drawn += line.line.drawn
            totals.principalDue += line.line.principalDue
            totals.interestCharged += line.line.interestCharged
            if line.line.kind == .waiver {
                totals.waived = totals.waived + line.line.settled
            } else {
                totals.paid = totals.paid + line.line.settled
            }
        }
        return totals
    }
}

extension FundReader {
    /// - Parameter includingReversed: lists facts that were reversed, too; they count for nothing.
    package func loanStatement(
        _ number: String, from: CalendarDate?, to date: CalendarDate, includingReversed: Bool
    ) throws -> LoanStatement {
        let record = try loanRecord(number)
        guard date >= record.signedOn else {
            throw Refusal(.factBeforeSigning, ["on": .date(date), "signed": .date(record.signedOn)])
        }
        let fold = try loan(record).shown(on: date, tracing: true)
        var entries: [Int64: EntryRecord] = [:]
        for entry in try self.entries(ofLoan: record.loanID) { entries[entry.number] = entry }
        var lines = fold.statement
        if includingReversed {
            for fact in try reversedFacts(of: record.loanID) where fact.on <= date {
                let place = lines.firstIndex { $0.on > fact.on } ?? lines.count
                lines.insert(StatementLine(fact), at: place)
                lines[place].outstanding = place > 0 ? lines[place - 1].outstanding : 0
            }
        }
        let first = from.map { from in lines.firstIndex { $0.on >= from } ?? lines.count } ?? 0
        return LoanStatement(
            record: record, from: from, opening: first > 0 ? lines[first - 1].outstanding : 0,
            lines: lines[first...].map { line in
                LoanStatement.Line(line: line, entry: line.entry.flatMap { entries[$0] })
            },
            closing: fold.position)
    }
}
