internal import FundCore
internal import Wording

/// The overview as a page: for a telephone, a screen, and two sheets of A4. It has no script and asks for nothing else.
struct DashboardPage {
    private let dashboard: Dashboard
    private let letterhead: Letterhead?
    private let language: Language
    /// The lists that stand beside it: others are not linked.
    private let lists: Set<DashboardList>
    /// All that stands beside it, by name and title.
    private let files: [(name: String, title: String)]

    init(
        _ dashboard: Dashboard, _ letterhead: Letterhead?, in language: Language,
        beside lists: Set<DashboardList> = [], files: [(name: String, title: String)] = []
    ) {
        self.dashboard = dashboard
        self.letterhead = letterhead
        self.language = language
        self.lists = lists
        self.files = files
    }

    var html: String {
        let title = text("dashboard.title", ["on": .date(dashboard.asOf)])
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">\(FolderMark.html(files.map(\.name)))
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>
            \(DashboardPage.style)
            </style>
            </head>
            <body>
            \(letterhead?.html(in: language) ?? "")<h1>\(title)</h1>
            <p class="note">\(text("dashboard.since", ["since": .date(dashboard.since)]))</p>
            \(tiles)<main>
            \(dashboard.sections.map(html(of:)).joined())</main>
            \(navigation)\(letterhead?.footer(in: language) ?? "")</body>
            </html>

            """
    }

    /// Every file by its title; not on paper.
    private var navigation: String {
        guard !files.isEmpty else { return "" }
        let links = files.map { "<a href=\"\($0.name)\">\(Markup.escaped($0.title))</a>\n" }
        return "<nav>\n<h2>" + text("dashboard.all-lists") + "</h2>\n" + links.joined() + "</nav>\n"
    }

    // MARK: - Words and links

    /// A sentence, ready for a page.
    private func text(_ key: String, _ arguments: [String: Refusal.Argument] = [:]) -> String {
        Markup.escaped(Message(key, arguments).text(in: language))
    }

    private func written(_ dong: Int64, signed: Bool = false) -> String {
        let figure = language.grouped(Int64(clamping: dong.magnitude))
        return (dong < 0 ? "−" : signed && dong > 0 ? "+" : "") + figure
    }

    private func written(_ share: ReportedShare) -> String {
        (language == .vi ? share.vietnamese : share.decimal) + " %"
    }

    /// - Parameter text: ready for a page.
    private func link(_ text: String, _ list: DashboardList?) -> String {
        guard let list, lists.contains(list) else { return text }
        return "<a href=\"\(list.file)\">\(text)</a>"
    }

    // MARK: - The figures on top

    private var tiles: String {
        let capital = dashboard.capital
        let of: (ReportedShare, String) -> String = { share, key in
            text(key, ["share": .text(written(share))])
        }
        let bridge = dashboard.bridge
        let next = dashboard.expected.first
        let expected = next.map { ($0.total.flows[.principal] ?? 0) + ($0.total.flows[.interest] ?? 0) }
        let waiting = dashboard.waiting.reduce(0) { $0 + $1.count }
        let longest = dashboard.waiting.compactMap { $0.oldest?.days }.max()
        let shareOverdue = ReportedShare(sum: Int128(bridge.overdueAfter), of: Int128(bridge.after))
        return "<div class=\"tiles\">\n"
            + tile("dashboard.capital", written(capital.total), "", .capital)
            + tile(
                "dashboard.outstanding", written(bridge.after), of(dashboard.used, "dashboard.of-capital"),
                .loans)
            + tile("dashboard.money", written(capital.money), "", .capital)
            + tile(
                "dashboard.overdue", written(bridge.overdueAfter),
                of(shareOverdue, "dashboard.of-principal"), .overdue, alarm: bridge.overdueAfter > 0)
            + (dashboard.groups.map {
                tile(
                    "dashboard.bad-debt", written($0.now.badDebt),
                    of($0.now.badDebtRatio, "dashboard.of-principal"), .groups, alarm: $0.now.badDebt > 0)
            } ?? "")
            + tile(
                "dashboard.next-month", written(expected ?? 0), "", .forecast,
                ["month": .text(next.map { month($0.period) } ?? "")])
            + tile(
                "dashboard.waiting", written(Int64(waiting)),
                longest.map { text("dashboard.longest", ["days": .number($0)]) } ?? "", .pipeline)
            + tile(
                "dashboard.tasks-late", written(Int64(dashboard.tasks.reduce(0) { $0 + $1.late })), "",
                .visitsDue)
            + "</div>\n"
    }

    /// - Parameters:
    ///   - figure: plain.
    ///   - note: ready for a page.
    private func tile(
        _ key: String, _ figure: String, _ note: String, _ list: DashboardList,
        _ arguments: [String: Refusal.Argument] = [:], alarm: Bool = false
    ) -> String {
        "<div class=\"tile\(alarm ? " alarm" : "")\"><span>\(text(key, arguments))</span>"
            + "<strong>\(link(Markup.escaped(figure), list))</strong><small>\(note)</small></div>\n"
    }

    /// `01/2013`.
    private func month(_ period: FiscalPeriod) -> String {
        let (year, month, _) = period.first.parts
        return "\(month < 10 ? "0" : "")\(month)/\(year)"
    }

    // MARK: - Sections

    private func html(of section: DashboardSection) -> String {
        let title = text(
            "dashboard.section." + section.name.rawValue, ["since": .date(dashboard.since)])
        var body = "<section>\n<h2>\(link(title, section.list))</h2>\n"
        if section.name == .capital { body += areas }
        if section.rows.isEmpty {
            body += "<p>" + text("dashboard.no-groups") + "</p>\n"
        } else {
            body += table(section)
        }
        if section.name == .overdueBridge { body += changes }
        if section.name == .expected { body += legend([("column.principal", 1), ("column.interest", 2)]) }
        return body + "</section>\n"
    }

    private func table(_ section: DashboardSection) -> String {
        let hasBars = section.rows.contains { !$0.bar.isEmpty }
        let most = section.rows.flatMap(\.bar).reduce(Int64(0)) { max($0, $1.from, $1.to) }
        let hasCounts = section.rows.contains { $0.count != nil }
        let hasMoney = section.rows.contains { $0.dong != nil }
        let extras = section.extras
        var head: [String] = [""]
        if hasCounts {
            head.append(text(section.name == .tasks ? "dashboard.column.late" : "dashboard.column.count"))
        }
        if hasMoney { head.append(text("dashboard.column.amount")) }
        let titles =
            head.map { "<th scope=\"col\">\($0)</th>" }.joined()
            + extras.map { key in
                "<th scope=\"col\"\(key == DashboardSection.share ? " class=\"spare\"" : "")>\(text(key))</th>"
            }.joined() + (hasBars ? "<th></th>" : "")
        let rows = section.rows.map { row -> String in
            let name = row.month.map(month) ?? row.name.text(in: language)
            var cells = ["<th scope=\"row\">\(Markup.escaped(name))</th>"]
            func figure(_ text: String?, spare: Bool = false) {
                cells.append(
                    (spare ? "<td class=\"spare\">" : "<td>")
                        + (text.map { link(Markup.escaped($0), row.list) } ?? "") + "</td>")
            }
            if hasCounts { figure(row.count.map { written(Int64($0)) }) }
            let isStep = !row.isSum && (section.name == .bridge || section.name == .overdueBridge)
            if hasMoney { figure(row.dong.map { written($0, signed: isStep) }) }
            for extra in extras {
                switch extra {
                case DashboardSection.share: figure(row.share.map(written), spare: true)
                case "dashboard.column.change": figure(row.change.map { written($0, signed: true) })
                case "dashboard.column.longest": figure(row.days.map { written(Int64($0)) })
                default: figure(row.soon.map { written(Int64($0)) })
                }
            }
            if hasBars { cells.append("<td class=\"bar\">\(Drawing.bar(row.bar, of: most))</td>") }
            return "<tr\(row.isSum ? " class=\"sum\"" : "")>" + cells.joined() + "</tr>\n"
        }
        return "<table>\n<thead><tr>\(titles)</tr></thead>\n<tbody>\n" + rows.joined()
            + "</tbody>\n</table>\n"
    }

    private var areas: String {
        let months = dashboard.use
        let names = months.map { month in
            let (year, number, _) = month.on.parts
            return "\(number)/\(year % 100 < 10 ? "0" : "")\(year % 100)"
        }
        return Drawing.areas(
            [
                .init(months.map(\.state.outstanding), ink: 1), .init(months.map(\.state.money), ink: 2),
                .init(months.map(\.state.deposits), ink: 4),
            ], names: names, description: Message("dashboard.million").text(in: language), in: language)
            + legend([("dashboard.outstanding", 1), ("dashboard.money", 2), ("dashboard.deposits", 4)])
            + "<p class=\"note\">\(text("dashboard.million"))</p>\n"
    }

    /// Which ink stands for what.
    private func legend(_ inks: [(key: String, ink: Int)]) -> String {
        let marks = inks.map { "<span><i class=\"ink-\($0.ink)\"></i>\(text($0.key))</span>" }
        return "<p class=\"legend\">\(marks.joined(separator: " "))</p>\n"
    }

    /// The largest changes of what is overdue, loan by loan.
    private var changes: String {
        let all = dashboard.bridge.largestOverdueChanges
        guard !all.isEmpty else { return "" }
        let rows = all.prefix(8).map { change in
            "<li><b>\(Markup.escaped(change.number))</b> \(Markup.escaped(change.name)): "
                + Markup.escaped(change.cell.text(in: language)) + " "
                + link(Markup.escaped(written(change.difference, signed: true)), .overdue)
                + " <small>(\(Markup.escaped(change.why.text(in: language))))</small></li>\n"
        }
        let rest = all.count - rows.count
        let more =
            rest > 0
            ? "<p>" + link(text("dashboard.more", ["count": .number(rest)]), .overdue) + "</p>\n" : ""
        return "<ul>\n" + rows.joined() + "</ul>\n" + more
    }
}

extension DashboardSection {
    /// On a telephone there is no room for it.
    fileprivate static let share = "dashboard.column.share"

    /// The headings of the columns besides name, number and amount.
    fileprivate var extras: [String] {
        switch name {
        case .capital: [DashboardSection.share]
        case .groups: [DashboardSection.share, "dashboard.column.change"]
        case .waiting: ["dashboard.column.longest"]
        case .tasks: ["dashboard.column.soon"]
        case .bridge, .overdue, .overdueBridge, .expected: []
        }
    }
}
