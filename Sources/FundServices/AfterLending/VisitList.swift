package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Checks of how loans were used (danh sách kiểm tra sau khi cho vay).
    ///
    /// - Parameters:
    ///   - number: of a contract; nil for all.
    ///   - date: by which they were made.
    /// - Throws: `loan.not-found`.
    package static func visits(_ reader: FundReader, _ number: String?, on date: CalendarDate) throws
        -> Answer
    {
        let loan = try number.map { try reader.loanRecord($0) }
        let visits = try reader.visits(of: loan?.loanID, by: date)
        let sheet = Sheet(
            "visits",
            [
                .words("column.on", "on"), .words("borrower.column.loan", "loan"),
                .words("column.borrower", "borrower", rank: 1), .words("visit.column.kind", "kind", rank: 4),
                .words("visit.column.purpose", "purpose"), .figures("visit.column.wrong", "wrong"),
                .words("visit.column.ability", "ability", rank: 3),
                .words("visit.column.security", "security", rank: 5),
                .words("visit.column.evidence", "evidence", rank: 2),
                .words("visit.column.effect", "effect", [.spreadsheet, .program]),
                .words("visit.column.proposal", "proposal", [.spreadsheet, .program]),
                .words("visit.column.visitors", "visitors", [.spreadsheet, .program]),
                .words("visit.column.next", "next_on", rank: 6),
                .figures("loan.column.entry", "entry", rank: 7),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            visits.map { record in
                let visit = record.visit
                return Sheet.Row([
                    .date(record.on), .text(record.loan), .text(record.borrower),
                    .word("visit-kind." + visit.kind.rawValue, code: visit.kind.rawValue),
                    .word("visit-purpose." + visit.purpose.rawValue, code: visit.purpose.rawValue),
                    .money(visit.wrong.dong),
                    .word("visit-ability." + visit.ability.rawValue, code: visit.ability.rawValue),
                    .word("visit-security." + visit.security.rawValue, code: visit.security.rawValue),
                    .text(visit.evidence), .text(visit.effect), .optional(visit.proposal),
                    .text(visit.visitors.joined(separator: ", ")), .optional(visit.nextOn),
                    .number(record.entry), .text(record.by),
                ])
            })
        return Answer(titled: "page.visits", [.sheet(sheet)])
    }

    /// Which loans are to be visited by a day, and which are late (lịch kiểm tra); with the rate of those that were visited
    /// in time after their first money.
    package static func visitsDue(
        _ reader: FundReader, by until: CalendarDate, on date: CalendarDate, officer: String?
    ) throws -> Answer {
        let rules = FileRules(on: date, among: try reader.fileRules())
        guard let plan = rules.visitPlan else {
            return Answer(titled: "page.visits-due", [.line(Message("visit.no-plan"))])
        }
        let visits = Dictionary(grouping: try reader.visits(by: date), by: \.loanID)
        var filter = LoanFilter()
        filter.officer = officer
        var (rows, asked, inTime): ([(CalendarDate, Sheet.Row)], Int, Int) = ([], 0, 0)
        try reader.eachLoanView(on: date, filter) { view in
            guard let drawnOn = view.loan.firstDrawnOn, drawnOn <= date else { return }
            let made = visits[view.record.loanID] ?? []
            // Whether the first visit came in time, of all whose time is over.
            let firstBy = drawnOn.adding(days: plan.firstDays)
            if firstBy <= date {
                asked += 1
                if made.contains(where: { $0.on <= firstBy }) { inTime += 1 }
            }
            guard view.position.status == .active else { return }
            let due = plan.due(drawnOn: drawnOn, last: made.last.map { ($0.on, $0.visit.nextOn) })
            guard due <= until else { return }
            let late = max(date.days(since: due), 0)
            rows.append(
                (
                    due,
                    Sheet.Row([
                        .date(due), .text(view.record.number), .text(view.record.borrower.code),
                        .text(view.record.borrower.details.name), .optional(view.record.officer(on: date)),
                        .date(drawnOn), .optional(made.last?.on), .money(view.position.principalOutstanding),
                        late == 0 ? .empty : .count(late),
                    ])
                ))
        }
        let sheet = Sheet(
            "visits_due",
            [
                .words("visit.column.due", "due_on"), .words("borrower.column.loan", "loan"),
                .words("column.borrower", "borrower", rank: 3), .words("column.name", "name", rank: 1),
                .words("loan.figure.officer", "officer", rank: 2),
                .words("visit.column.drawn", "drawn_on", rank: 5),
                .words("visit.column.last", "last_visit_on", rank: 4),
                .figures("loan.figure.principal-outstanding", "principal_outstanding", rank: 6),
                .figures("visit.column.late", "days_late"),
            ], rows.sorted { $0.0 < $1.0 }.map(\.1))
        let arguments: [String: Refusal.Argument] = [
            "on": .date(date), "until": .date(until), "count": .number(rows.count), "asked": .number(asked),
            "in_time": .number(inTime), "days": .number(plan.firstDays), "months": .number(plan.months),
        ]
        return Answer(
            [
                .line(Message("visit.title-due", arguments)), .sheet(sheet),
                .line(Message("visit.in-time", arguments)),
            ],
            before: [
                .init("as_of", date.json), .init("until", until.json),
                .init("first_visits_asked", asked.json), .init("first_visits_in_time", inTime.json),
            ])
    }

    /// Money that was used otherwise than agreed, and what became of it (theo dõi thu hồi do sai mục đích).
    package static func recallCases(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let visits = Dictionary(grouping: try reader.visits(by: date), by: \.loanID)
        var rows: [Sheet.Row] = []
        try reader.eachLoanView(on: date, LoanFilter()) { view in
            let made = visits[view.record.loanID] ?? []
            for item in view.loan.recallCases(made, status: view.position.status, on: date) {
                rows.append(
                    Sheet.Row([
                        .text(view.record.number), .text(view.record.borrower.code),
                        .text(view.record.borrower.details.name), .date(item.visit.on),
                        .money(item.visit.visit.wrong.dong), .date(item.by),
                        .word("recall-state." + item.state.rawValue, code: item.state.rawValue),
                        .money(view.position.principalOutstanding), .number(item.visit.entry),
                    ]))
            }
        }
        let sheet = Sheet(
            "cases",
            [
                .words("borrower.column.loan", "loan"), .words("column.borrower", "borrower", rank: 2),
                .words("column.name", "name", rank: 1), .words("visit.column.found", "found_on", rank: 3),
                .figures("visit.column.wrong", "wrong"), .words("visit.column.recall-by", "recall_by"),
                .words("condition.column.state", "state"),
                .figures("loan.figure.principal-outstanding", "principal_outstanding", rank: 4),
                .figures("loan.column.entry", "entry", rank: 5),
            ], rows)
        return Answer(titled: "page.recall-cases", [.sheet(sheet)])
    }
}

extension Loan {
    /// Each finding of wrong use among its visits, with its last day and what became of it by a day.
    func recallCases(
        _ made: [VisitRecord], status: LoanStatus, on date: CalendarDate
    ) -> [(visit: VisitRecord, by: CalendarDate, state: RecallState)] {
        made.enumerated().compactMap { index, record in
            guard let by = record.visit.recallBy else { return nil }
            let isMended = made[(index + 1)...].contains { $0.visit.purpose == .right }
            let isRecalled = facts.contains { fact in
                guard case .recall = fact.content else { return false }
                return fact.on >= record.on && fact.on <= date
            }
            let state: RecallState =
                if isRecalled {
                    .recalled
                } else if isMended {
                    .mended
                } else if status == .settled {
                    .settled
                } else {
                    by < date ? .overdue : .open
                }
            return (record, by, state)
        }
    }
}
