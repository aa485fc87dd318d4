package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The instalments of a loan: past ones with what is unpaid of them, and those to come (lịch trả nợ).
    ///
    /// - Parameter version: an earlier plan as it stood when another took its place; nil for the one that holds.
    /// - Throws: `loan.not-found`, `loan.before-signing`, `loan.no-such-plan`.
    package static func loanSchedule(
        _ reader: FundReader, _ number: String, on date: CalendarDate, version: Int? = nil
    ) throws -> Answer {
        let view = try reader.loanView(number, on: date)
        let earlier = try version.map { try view.loan.fold(ofPlan: $0, on: date) }
        let (schedule, isProjected) =
            earlier.flatMap { $0.drawn > 0 ? ($0.schedule(), false) : nil } ?? view.schedule()
        var parts: [Part] = [
            .line(
                Message(
                    "loan.title.schedule",
                    [
                        "number": .text(view.record.number),
                        "borrower": .text(view.record.borrower.details.name), "on": .date(date),
                    ]))
        ]
        if let version, let earlier {
            parts.append(
                .line(
                    Message(
                        "loan.schedule-version",
                        ["version": .number(version), "on": .date(earlier.today)])))
        }
        if isProjected {
            parts.append(
                .line(
                    Message(
                        "loan.schedule-projected",
                        [
                            "amount": .money(view.fold.terms.amount.money),
                            "on": .date(max(date, view.record.signedOn)),
                        ])))
        }
        let isCancelled = view.position.status == .cancelled
        parts.append(isCancelled ? .line(Message("loan.schedule-cancelled")) : .sheet(schedule.sheet))
        var answer = Answer(
            parts,
            before: [
                .init("number", view.record.number.json), .init("as_of", date.json),
                .init("projected", isProjected.json),
            ] + (version.map { [.init("version", $0.json)] } ?? []), after: { schedule.totals })
        answer.table = schedule.sheet
        return answer
    }

    /// A schedule from its terms alone.
    package static func preview(_ schedule: Schedule) -> Answer {
        Answer(titled: "page.schedule", [.sheet(schedule.sheet)], after: { schedule.totals })
    }
}

extension Schedule {
    fileprivate var totals: [JSON.Member] {
        [.init("total_principal", totalPrincipal.json), .init("total_interest", totalInterest.json)]
    }

    fileprivate var sheet: Sheet {
        let places: Sheet.Places = rows.contains { $0.unpaid != nil } ? .all : []
        return Sheet(
            "instalments",
            [
                .figures("column.no"), .words("column.due-on"),
                .words("column.nominal-due-on", nil, .spreadsheet), .figures("column.days", rank: 4),
                .figures("column.principal", rank: 1), .figures("column.interest", rank: 1),
                .figures("column.total"), .figures("column.balance", rank: 3),
                .figures("column.unpaid", nil, places, rank: 2),
            ], rows.map { row in Sheet.Row(row.cells) { row.json } },
            totals: [
                [
                    .empty, .word("word.total", code: "total"), .empty, .empty, .money(totalPrincipal),
                    .money(totalInterest), .money(totalPrincipal + totalInterest), .empty,
                    .money(rows.reduce(0) { $0 + ($1.unpaid ?? 0) }),
                ]
            ])
    }
}

extension Schedule.Row {
    fileprivate var cells: [Cell] {
        [
            .count(number), .date(dueOn), .date(nominalDueOn), .count(days), .money(principal),
            .money(interest), .money(total), .money(balance), unpaid.map { .money($0) } ?? .empty,
        ]
    }

    package var json: JSON {
        var members: [JSON.Member] = [
            .init("number", number.json), .init("due_on", dueOn.json),
            .init("nominal_due_on", nominalDueOn.json), .init("days", days.json),
            .init("principal", principal.json), .init("interest", interest.json), .init("total", total.json),
            .init("balance", balance.json),
        ]
        if let unpaid { members.append(.init("unpaid", unpaid.json)) }
        return .object(members)
    }
}
