package import FundCore
package import FundStore
package import Wording

/// What waits for somebody on a day (việc hôm nay), by the duty that it waits for.
package struct TodayList {
    private struct Item {
        let duty: Duty
        let matter: WaitingMatter
        let subject: Cell
        var about: Cell = .empty
        /// By when it was, or is, to be done; for what only waits, since when.
        let on: CalendarDate
        var dong: Int64?
        /// The command that goes on with it.
        let command: String
    }

    private let date: CalendarDate
    private let until: CalendarDate
    private var items: [Item] = []
    /// Whether any loan is not paid back.
    private var hasDebts = false

    /// - Parameters:
    ///   - date: the day.
    ///   - days: how far ahead instalments and visits are looked for.
    ///   - copies: what is made outside the books, where somebody should be told of it.
    package init(
        _ reader: FundReader, on date: CalendarDate, ahead days: Int, due copies: [Copy]
    ) throws {
        self.date = date
        until = date.adding(days: days)
        try takeRequests(reader)
        try takeApplications(reader)
        try takeLoans(reader)
        for condition in try reader.conditions() where condition.approvedOn <= date {
            guard [.due, .overdue].contains(condition.state(on: date)), let due = condition.dueOn,
                due <= until
            else { continue }
            items.append(
                Item(
                    duty: .officer, matter: .condition, subject: .text(condition.application),
                    about: .text(condition.condition.text), on: due, command: "application condition"))
        }
        for found in try reader.findings(by: date) where found.state(on: date) != .closed {
            guard found.finding.dueOn <= until else { continue }
            items.append(
                Item(
                    duty: .director, matter: .finding, subject: .text(found.finding.number),
                    about: .text(found.finding.owner), on: found.finding.dueOn, command: "finding close"))
        }
        for draw in try reader.draws(by: date) {
            guard draw.state(on: date) != .proven, let by = draw.proofBy, by <= until else { continue }
            items.append(
                Item(
                    duty: .officer, matter: .proof, subject: .text(draw.loan), about: .text(draw.name),
                    on: by, dong: draw.unproven.dong, command: "invoice add"))
        }
        try takeClosing(reader)
        try takeFilings(reader)
        try takeRating(reader)
        try takeRuns(reader)
        for copy in copies {
            items.append(
                Item(
                    duty: copy.matter == .anchor ? .controller : .administrator, matter: copy.matter,
                    subject: .empty,
                    about: copy.madeOn == nil ? .sentence(Message("today.none-yet")) : .empty,
                    on: copy.madeOn ?? date, command: copy.matter == .anchor ? "audit anchor" : "db backup"))
        }
    }

    /// What is made of the books on this machine from time to time, and has become old.
    package struct Copy: Sendable {
        let matter: WaitingMatter
        /// Nil where none was made.
        let madeOn: CalendarDate?

        package init(_ matter: WaitingMatter, madeOn: CalendarDate?) {
            self.matter = matter
            self.madeOn = madeOn
        }
    }

    /// The council for risks looks at groups and provisions each quarter (NĐ 45/2021/NĐ-CP art. 29). An open month is closed
    /// first, which brings them by itself where the rule `closing-runs` holds.
    private mutating func takeRuns(_ reader: FundReader) throws {
        let quarter = FiscalPeriod(
            .quarter, containing: FiscalPeriod(.quarter, containing: date).first.adding(days: -1))
        guard hasDebts, let closed = try reader.lastClosing(), closed >= quarter.last else { return }
        let last = try reader.classification(asOf: date)?.run.asOf
        guard last.map({ $0 < quarter.last }) ?? true else { return }
        items.append(
            Item(
                duty: .accountant, matter: .run, subject: .text(quarter.text), on: quarter.last,
                command: "classification run"))
    }

    /// Reports of this year and of the year ahead that are late, or fall due soon.
    private mutating func takeFilings(_ reader: FundReader) throws {
        for year in Set([date.parts.year, until.parts.year]).sorted() {
            for item in try ReportingDuties(reader, in: year, on: date).items
            where [.open, .overdue].contains(item.state) && item.due.on <= until {
                items.append(
                    Item(
                        duty: .director, matter: .filing, subject: .text(item.due.period.text),
                        about: .word(
                            ReportingDuty.family + item.due.duty.rawValue, code: item.due.duty.rawValue),
                        on: item.due.on, command: "filing record"))
            }
        }
    }

    /// Reminders and offences of this year that cost the fund its A (TT 52/2022/TT-BTC art. 14(4)). The other indicators are
    /// held to a plan, which the books do not keep: `report rating` is told it.
    private mutating func takeRating(_ reader: FundReader) throws {
        let year = FiscalPeriod(.year, containing: date)
        let letters = try reader.reminders(by: date).filter { $0.reminder.year == year.year }
        guard let rule = FundRating.Rule.inForce(on: year.last), let last = letters.map(\.on).max()
        else { return }
        let grade = rule.compliance.grade(of: Int64(letters.count))
        guard grade != .a else { return }
        items.append(
            Item(
                duty: .director, matter: .rating, subject: .text(year.text),
                about: .sentence(
                    Message(
                        "today.compliance",
                        ["grade": .text(grade.rawValue), "count": .number(letters.count)])),
                on: last, command: "report rating"))
    }

    private mutating func takeRequests(_ reader: FundReader) throws {
        let rules = OfficeRule.inForce(on: date, among: try reader.officeRules())
        for request in try reader.requests(waitingOnly: true) where request.askedOn <= date {
            var duties: [Duty] = []
            for rule in rules where rule.code == .secondPerson && rule.subject == request.code.rawValue {
                if case .releases(let steps) = rule.value { duties += steps.flatMap(\.duties) }
            }
            for duty in Duty.ordered(duties) {
                items.append(
                    Item(
                        duty: duty, matter: .request, subject: .number(request.number),
                        about: .word(request.code.phrase, code: request.code.rawValue),
                        on: request.askedOn, command: "request release"))
            }
        }
    }

    private mutating func takeApplications(_ reader: FundReader) throws {
        for file in try PipelineFiles(reader, asOf: date).waiting {
            guard let stage = file.clock.stage else { continue }
            let (duty, command): (Duty, String) =
                switch stage {
                case .incomplete: (.officer, "document add")
                case .complete: (.appraiser, "application appraise")
                case .appraised: (.approver, "application approve")
                case .approved: (.officer, "loan sign")
                case .signed: (.accountant, "loan disburse")
                }
            items.append(
                Item(
                    duty: duty, matter: .application, subject: .text(file.number), about: .text(file.name),
                    on: file.clock.since, dong: file.amount, command: command))
        }
    }

    /// Each loan once: what is late, what falls due, who is to be visited.
    private mutating func takeLoans(_ reader: FundReader) throws {
        let plan = FileRules(on: date, among: try reader.fileRules()).visitPlan
        let visits = Dictionary(grouping: try reader.visits(by: date), by: \.loanID)
        let promises = Dictionary(
            try reader.dunnings(by: date).map { ($0.loanID, $0) }, uniquingKeysWith: { $1 })
        let (today, last) = (date, until)
        var (found, owes): ([Item], Bool) = ([], false)
        try reader.eachLoan(signedBy: today) { record, loan in
            let fold = try loan.shown(on: today)
            if fold.position.status == .active { owes = true }
            let (number, name) = (Cell.text(record.number), Cell.text(record.borrower.details.name))
            let dues = LoanDues(fold, from: today, until: last)
            if let arrears = Arrears(fold), let since = arrears.oldestUnpaidDueOn, arrears.toPay > 0 {
                if let call = promises[record.loanID], let promise = call.dunning.promise,
                    call.state(on: today) == .waiting
                {
                    found.append(
                        Item(
                            duty: .officer, matter: .promise, subject: number, about: name, on: promise.on,
                            dong: promise.amount.money.dong, command: "dun list"))
                } else {
                    found.append(
                        Item(
                            duty: .officer, matter: .overdue, subject: number, about: name, on: since,
                            dong: arrears.toPay, command: "dun record"))
                }
            }
            for due in dues.items where due.unpaid > 0 {
                found.append(
                    Item(
                        duty: .accountant, matter: .due, subject: number, about: name, on: due.dueOn,
                        dong: due.unpaid, command: "loan repay"))
            }
            guard let plan, let drawnOn = loan.firstDrawnOn, drawnOn <= today,
                fold.position.status == .active
            else { return }
            let made = visits[record.loanID] ?? []
            let due = plan.due(drawnOn: drawnOn, last: made.last.map { ($0.on, $0.visit.nextOn) })
            guard due <= last else { return }
            found.append(
                Item(
                    duty: .officer, matter: .visit, subject: number, about: name, on: due,
                    command: "visit record"))
        }
        items += found
        hasDebts = owes
    }

    /// The oldest month that is over and not closed.
    private mutating func takeClosing(_ reader: FundReader) throws {
        guard let first = try reader.lastClosing()?.adding(days: 1) ?? reader.firstLedgerDay() else { return }
        let month = FiscalPeriod(.month, containing: first)
        guard month.last < date else { return }
        items.append(
            Item(
                duty: .accountant, matter: .closing, subject: .text(month.text), on: month.last,
                command: "period close"))
    }

    /// - Parameter duty: whose work is asked for; nil for everybody's.
    package func answer(of duty: Duty?) -> Answer {
        let shown = items.enumerated().filter { duty == nil || $0.element.duty == duty }.sorted {
            (order($0.element), $0.element.on, $0.offset) < (order($1.element), $1.element.on, $1.offset)
        }.map(\.element)
        let sheet = Sheet(
            "today",
            [
                .words("today.column.duty", "duty"), .words("today.column.matter", "matter"),
                .words("today.column.subject", "subject"), .words("today.column.about", "about", rank: 2),
                .words("today.column.on", "on"), .figures("today.column.days", "days"),
                .figures("column.amount", "amount", rank: 1),
                .words("today.column.command", "command", rank: 3),
            ],
            shown.map { item in
                Sheet.Row([
                    .word("duty." + item.duty.rawValue, code: item.duty.rawValue),
                    .word("today." + item.matter.rawValue, code: item.matter.rawValue), item.subject,
                    item.about, .date(item.on), .count(date.days(since: item.on)),
                    item.dong.map { .money($0) } ?? .empty, .text(item.command),
                ])
            })
        let arguments: [String: Refusal.Argument] = [
            "on": .date(date), "until": .date(until), "count": .number(shown.count),
        ]
        return Answer(
            [
                .line(Message(shown.isEmpty ? "today.nothing" : "today.title", arguments)), .blank,
                .sheet(sheet),
            ], before: [.init("as_of", date.json), .init("until", until.json)])
    }

    private func order(_ item: Item) -> Int {
        (Duty.allCases.firstIndex(of: item.duty) ?? 0) * WaitingMatter.allCases.count
            + (WaitingMatter.allCases.firstIndex(of: item.matter) ?? 0)
    }
}
