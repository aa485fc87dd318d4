internal import FundCore
internal import Wording

/// A part of the overview, row by row: what the page and every other writer show.
struct DashboardSection {
    enum Name: String, CaseIterable {
        case capital
        case bridge
        case overdue
        case overdueBridge = "overdue-bridge"
        case groups
        case expected
        case waiting
        case tasks
    }

    struct Row {
        let name: Cell
        var count: Int?
        var dong: Int64?
        var share: ReportedShare?
        /// Since the end of the month before, in đồng.
        var change: Int64?
        /// In the thirty days to come.
        var soon: Int?
        /// For how many days the oldest waits.
        var days: Int?
        /// Which the row is of.
        var month: FiscalPeriod?
        /// Which list shows what it counts.
        var list: DashboardList?
        /// The pieces of its bar, from where to where.
        var bar: [(from: Int64, to: Int64, ink: Int)] = []
        /// A balance, and not what changed it.
        var isSum = false
    }

    let name: Name
    let list: DashboardList
    let rows: [Row]
}

extension Dashboard {
    var sections: [DashboardSection] {
        [
            capitalSection, bridgeSection, overdueSection, overdueBridgeSection, groupsSection,
            expectedSection, waitingSection, tasksSection,
        ]
    }

    private func name(_ key: String) -> Cell {
        .sentence(Message(key, ["since": .date(since)]))
    }

    private var capitalSection: DashboardSection {
        DashboardSection(
            name: .capital, list: .utilisation,
            rows: [
                .init(name: name("dashboard.capital"), dong: capital.total, list: .capital),
                .init(
                    name: name("dashboard.outstanding"), count: active, dong: outstanding, share: used,
                    list: .loans),
                .init(name: name("dashboard.money"), dong: capital.money, list: .capital),
                .init(name: name("dashboard.deposits"), dong: capital.deposits, list: .deposits),
                .init(name: name("dashboard.promised"), dong: capital.promised, list: .pipeline),
            ])
    }

    private var bridgeSection: DashboardSection {
        let parts: [(String, Int64, DashboardList)] = [
            ("disbursed", bridge.disbursed, .disbursements), ("collected", -bridge.collected, .collections),
            ("written-off", -bridge.writtenOff, .writtenOff), ("other", bridge.other, .loans),
        ]
        return DashboardSection(
            name: .bridge, list: .loans,
            rows: Dashboard.steps(
                "dashboard-bridge.", from: bridge.before, to: bridge.after,
                parts.map { (name: $0.0, count: nil, dong: $0.1, list: $0.2) }, since: since, list: .loans,
                inks: (2, 4)))
    }

    private var overdueBridgeSection: DashboardSection {
        let parts = PortfolioBridge.OverdueChange.Kind.allCases.map { kind in
            let (loans, dong) = bridge.overdue(kind)
            return (name: kind.rawValue, count: Optional(loans), dong: dong, list: DashboardList.overdue)
        }
        return DashboardSection(
            name: .overdueBridge, list: .overdue,
            rows: Dashboard.steps(
                "dashboard-overdue.", from: bridge.overdueBefore, to: bridge.overdueAfter, parts,
                since: since, list: .overdue, inks: (3, 2)))
    }

    /// A balance, what changed it, and the balance after; what changed nothing is left out.
    private static func steps(
        _ family: String, from before: Int64, to after: Int64,
        _ parts: [(name: String, count: Int?, dong: Int64, list: DashboardList)], since: CalendarDate,
        list: DashboardList, inks: (up: Int, down: Int)
    ) -> [DashboardSection.Row] {
        func title(_ name: String) -> Cell { .sentence(Message(family + name, ["since": .date(since)])) }
        var at = before
        let steps = parts.compactMap { part -> DashboardSection.Row? in
            guard part.dong != 0 else { return nil }
            defer { at += part.dong }
            return .init(
                name: title(part.name), count: part.count, dong: part.dong, list: part.list,
                bar: [(at, at + part.dong, part.dong > 0 ? inks.up : inks.down)])
        }
        return [.init(name: title("before"), dong: before, bar: [(0, before, 1)], isSum: true)] + steps
            + [.init(name: title("after"), dong: after, list: list, bar: [(0, after, 1)], isSum: true)]
    }

    private var overdueSection: DashboardSection {
        DashboardSection(
            name: .overdue, list: .overdue,
            rows: ageing.map { band in
                .init(
                    name: .sentence(Message("dashboard.days", ["days": .text(band.days)])),
                    count: band.loans, dong: band.principalOverdue, list: .overdue,
                    bar: [(0, band.principalOverdue, 3)])
            })
    }

    private var groupsSection: DashboardSection {
        DashboardSection(
            name: .groups, list: .movement,
            rows: (groups.map { Array(zip($0.before.lines, $0.now.lines)) } ?? []).map { before, now in
                .init(
                    name: .group(now.group), count: now.loans, dong: now.principal, share: now.share,
                    change: now.principal - before.principal, list: .groups)
            })
    }

    private var expectedSection: DashboardSection {
        let overdue = DashboardSection.Row(
            name: .sentence(Message("dashboard.late")), dong: late, list: .overdue, bar: [(0, late, 3)])
        return DashboardSection(
            name: .expected, list: .forecast,
            rows: [overdue]
                + expected.map { month in
                    let principal = month.total.flows[.principal] ?? 0
                    let interest = month.total.flows[.interest] ?? 0
                    return .init(
                        name: .text(month.period.text), dong: principal + interest, month: month.period,
                        list: .forecast,
                        bar: [(0, principal, 1), (principal, principal + interest, 2)])
                })
    }

    private var waitingSection: DashboardSection {
        DashboardSection(
            name: .waiting, list: .pipeline,
            rows: waiting.map {
                .init(
                    name: $0.stage.cell, count: $0.count, dong: $0.amount, days: $0.oldest?.days,
                    list: .pipeline)
            })
    }

    private var tasksSection: DashboardSection {
        DashboardSection(
            name: .tasks, list: .visitsDue,
            rows: tasks.map {
                .init(
                    name: .sentence(Message("dashboard-task." + $0.kind.rawValue)), count: $0.late,
                    soon: $0.soon, list: $0.kind.list)
            })
    }
}

extension Dashboard.Task.Kind {
    var list: DashboardList {
        switch self {
        case .visits: .visitsDue
        case .conditions: .conditions
        case .valuations: .collateral
        case .findings: .findings
        case .cases: .cases
        }
    }
}
