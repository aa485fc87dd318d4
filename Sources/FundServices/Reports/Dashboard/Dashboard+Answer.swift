internal import FundCore
package import Wording

extension Dashboard {
    /// The overview in every form; its page stands alone.
    package var answer: Answer {
        let rows = sheet
        var parts: [Answer.Part] = [
            .line(Message("dashboard.title", ["on": .date(asOf)])),
            .line(Message("dashboard.since", ["since": .date(since)])), .blank, .sheet(rows),
        ]
        if groups == nil { parts.append(.line(Message("dashboard.no-groups"))) }
        if !bridge.overdueChanges.isEmpty { parts += [.blank, .sheet(changes)] }
        parts += [.blank, .sheet(months)]
        var answer = Answer(parts, table: rows, document: json)
        answer.page = { DashboardPage(self, $0, in: $1).html }
        return answer
    }

    private var sheet: Sheet {
        Sheet(
            "dashboard",
            [
                .words("dashboard.column.section", nil, .spreadsheet), .words("dashboard.column.item"),
                .figures("dashboard.column.count"), .figures("dashboard.column.amount"),
                .figures("dashboard.column.share", rank: 1), .figures("dashboard.column.change", rank: 2),
                .figures("dashboard.column.soon", rank: 3), .figures("dashboard.column.longest", rank: 3),
            ],
            sections.flatMap { section in
                let title = Message("dashboard.section." + section.name.rawValue, ["since": .date(since)])
                return [Sheet.Row.heading(title)]
                    + section.rows.map { row in
                        Sheet.Row([
                            .sentence(title), row.name, .optional(row.count),
                            row.dong.map { .money($0) } ?? .empty,
                            row.share.map { .share($0) } ?? .empty, row.change.map { .money($0) } ?? .empty,
                            .optional(row.soon), .optional(row.days),
                        ])
                    }
            })
    }

    /// Loan by loan, the largest first.
    private var changes: Sheet {
        Sheet(
            "overdue_changes",
            [
                .words("column.number"), .words("column.borrower", rank: 2),
                .words("dashboard.column.what"), .figures("dashboard.column.before", rank: 1),
                .figures("dashboard.column.after"), .words("dashboard.column.why"),
            ],
            bridge.largestOverdueChanges.map { change in
                Sheet.Row([
                    .text(change.number), .text(change.name), change.cell, .money(change.before),
                    .money(change.after), .sentence(change.why),
                ])
            })
    }

    private var months: Sheet {
        Sheet(
            "use",
            [
                .words("column.on"), .figures("dashboard.capital"), .figures("dashboard.outstanding"),
                .figures("dashboard.money"), .figures("dashboard.deposits"),
            ],
            use.map { month in
                Sheet.Row([
                    .date(month.on), .money(month.state.capital), .money(month.state.outstanding),
                    .money(month.state.money), .moneyIfAny(month.state.deposits),
                ])
            })
    }
}

extension PortfolioBridge.OverdueChange {
    var cell: Cell { .word("dashboard-overdue." + kind.rawValue, code: kind.rawValue) }

    var why: Message {
        switch reason {
        case .fellDue(let date): Message("dashboard-why.fell-due", ["on": .date(date)])
        case .paid(let dong): Message("dashboard-why.paid", ["amount": .money(Money(dong))])
        case .rescheduled: Message("dashboard-why.rescheduled")
        case .writtenOff: Message("dashboard-why.written-off")
        case .unknown: Message("dashboard-why.unknown")
        }
    }

    fileprivate var json: JSON {
        .object([
            .init("number", number.json), .init("borrower", borrower.json), .init("borrower_name", name.json),
            .init("change", kind.rawValue.json), .init("before", before.json), .init("after", after.json),
            .init("reason", reasonJSON),
        ])
    }

    private var reasonJSON: JSON {
        switch reason {
        case .fellDue(let date): .object([.init("fell_due_on", date.json)])
        case .paid(let dong): .object([.init("principal_paid", dong.json)])
        case .rescheduled: .object([.init("rescheduled", true.json)])
        case .writtenOff: .object([.init("written_off", true.json)])
        case .unknown: .null
        }
    }
}

extension Dashboard: JSONWritable {
    package var json: JSON {
        .object([
            .init("as_of", asOf.json), .init("since", since.json), .init("capital", capital.total.json),
            .init("principal_outstanding", outstanding.json), .init("used_percent", used.decimal.json),
            .init("loans_active", active.json), .init("money", capital.money.json),
            .init("deposits", capital.deposits.json), .init("promised", capital.promised.json),
            .init("months", .array(use.map { Dashboard.month($0) })),
            .init("principal_changes", principalJSON), .init("overdue_changes", overdueJSON),
            .init(
                "overdue",
                .array(
                    ageing.map { band in
                        .object([
                            .init("from_days", band.band.from.json),
                            .init("until_days", band.band.until.json),
                            .init("loans", band.loans.json),
                            .init("principal_overdue", band.principalOverdue.json),
                        ])
                    })),
            .init("debt_groups", groupsJSON), .init("bad_debt", (groups?.now.badDebt).json),
            .init("bad_debt_ratio", (groups?.now.badDebtRatio.decimal).json),
            .init("fallen_due_unpaid", late.json),
            .init("expected", .array(expected.map { Dashboard.expected($0) })),
            .init("applications", .array(waiting.map { Dashboard.stage($0) })),
            .init(
                "tasks",
                .array(
                    tasks.map {
                        .object([
                            .init("task", $0.kind.rawValue.json), .init("late", $0.late.json),
                            .init("in_30_days", $0.soon.json),
                        ])
                    })),
        ])
    }

    private static func month(_ month: (on: CalendarDate, state: CapitalUse.Change)) -> JSON {
        .object([
            .init("on", month.on.json), .init("capital", month.state.capital.json),
            .init("principal_outstanding", month.state.outstanding.json),
            .init("money", month.state.money.json), .init("deposits", month.state.deposits.json),
        ])
    }

    private var principalJSON: JSON {
        .object([
            .init("before", bridge.before.json), .init("disbursed", bridge.disbursed.json),
            .init("collected", bridge.collected.json), .init("written_off", bridge.writtenOff.json),
            .init("other", bridge.other.json), .init("after", bridge.after.json),
        ])
    }

    private var overdueJSON: JSON {
        .object([
            .init("before", bridge.overdueBefore.json), .init("after", bridge.overdueAfter.json),
            .init("loans", .array(bridge.largestOverdueChanges.map(\.json))),
        ])
    }

    private var groupsJSON: JSON {
        guard let groups else { return .null }
        return .array(
            zip(groups.before.lines, groups.now.lines).map { before, now in
                .object([
                    .init("group", now.group.json), .init("loans", now.loans.json),
                    .init("principal", now.principal.json), .init("loans_before", before.loans.json),
                    .init("principal_before", before.principal.json),
                ])
            })
    }

    private static func expected(_ month: CashForecast.Month) -> JSON {
        .object([
            .init("month", month.period.text.json),
            .init("principal", (month.total.flows[.principal] ?? 0).json),
            .init("interest", (month.total.flows[.interest] ?? 0).json),
        ])
    }

    private static func stage(_ stage: Stage) -> JSON {
        .object([
            .init("stage", stage.stage.rawValue.json), .init("applications", stage.count.json),
            .init("amount", stage.amount.json), .init("oldest", (stage.oldest?.number).json),
            .init("oldest_days", (stage.oldest?.days).json),
        ])
    }
}
