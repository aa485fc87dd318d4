package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Applications in hand (hồ sơ đang xử lý): where each stands, how long it has waited, and what each step took over
    /// the twelve months until the day.
    package static func pipelineReport(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        let all = try PipelineFiles(reader, asOf: date)
        let waiting = all.waiting
        let since = date.adding(months: -12).adding(days: 1)
        let steps = all.taken(in: since...date)
        let stages = ApplicationClock.Stage.allCases.map { stage in
            let those = waiting.filter { $0.clock.stage == stage }
            return (stage: stage, count: those.count, amount: those.reduce(0) { $0 + $1.amount })
        }
        let sum = try Money(inRange: stages.reduce(0) { $0 + $1.amount }).dong
        let overview = Sheet(
            "stages",
            [
                .words("pipeline.column.stage"), .figures("pipeline.column.count"),
                .figures("column.amount"),
            ],
            stages.map { Sheet.Row([$0.stage.cell, .count($0.count), .money($0.amount)]) },
            totals: [[.total, .count(waiting.count), .money(sum)]])
        let files = sheet(waiting, on: date)
        return Answer(
            [
                .line(
                    Message("pipeline.title", ["on": .date(date), "count": .number(waiting.count)])),
                .blank, .sheet(overview), .blank, .sheet(files), .blank,
                .line(Message("pipeline.steps", ["from": .date(since), "until": .date(date)])),
                .sheet(sheet(steps)), .line(Message("pipeline.reading")),
            ], table: files,
            document: .object([
                .init("as_of", date.json),
                .init(
                    "stages",
                    .array(
                        stages.map {
                            .object([
                                .init("stage", .string($0.stage.rawValue)),
                                .init("applications", $0.count.json), .init("amount", $0.amount.json),
                            ])
                        })),
                .init("amount", sum.json),
                .init("applications", .array(waiting.map { $0.json(on: date) })),
                .init("steps_from", since.json),
                .init(
                    "steps",
                    .array(
                        ApplicationClock.Step.allCases.map { step in
                            .object([.init("step", .string(step.rawValue))] + steps[step].members)
                        })),
            ]))
    }

    private static func sheet(_ waiting: [PipelineFiles.File], on date: CalendarDate) -> Sheet {
        Sheet(
            "pipeline",
            [
                .words("column.number"), .words("column.borrower"), .words("pipeline.column.stage"),
                .figures("column.amount"), .words("pipeline.column.since", rank: 4),
                .figures("pipeline.column.days"), .figures("pipeline.column.days-complete", rank: 2),
                .figures("pipeline.column.days-submitted", rank: 3), .words("pipeline.column.by", rank: 1),
            ],
            waiting.map { file in
                let clock = file.clock
                return Sheet.Row([
                    .text(file.number), .text(file.name), clock.stage?.cell ?? .empty, .money(file.amount),
                    .date(clock.since), .count(clock.since.days(until: date)),
                    .optional(clock.completeOn.map { $0.days(until: date) }),
                    .count(clock.submittedOn.days(until: date)), .text(file.by),
                ])
            })
    }

    private static func sheet(_ steps: [ApplicationClock.Step: DaysTaken]) -> Sheet {
        Sheet(
            "steps",
            [
                .words("pipeline.column.step"), .figures("pipeline.column.count"),
                .figures("pipeline.column.mean"), .figures("pipeline.column.median"),
                .figures("pipeline.column.longest"),
            ],
            ApplicationClock.Step.allCases.map { step in
                let days = steps[step]
                return Sheet.Row([
                    .word("pipeline-step." + step.rawValue, code: step.rawValue), .count(days?.count ?? 0),
                    days.map { .tenths($0.mean) } ?? .empty, days.map { .tenths($0.median) } ?? .empty,
                    .optional(days?.longest),
                ])
            })
    }
}

extension Optional<DaysTaken> {
    fileprivate var members: [JSON.Member] {
        [
            .init("applications", (self?.count ?? 0).json),
            .init("mean_days", (self?.mean.tenths(".")).json),
            .init("median_days", (self?.median.tenths(".")).json),
            .init("longest_days", (self?.longest).json),
        ]
    }
}

extension Int64 {
    /// Tenths as a decimal: `12.5`, `3.0`.
    fileprivate func tenths(_ mark: String) -> String { "\(self / 10)\(mark)\(self % 10)" }
}

extension Cell {
    fileprivate static func tenths(_ tenths: Int64) -> Cell {
        .named(vi: tenths.tenths(","), en: tenths.tenths("."))
    }
}

extension CalendarDate {
    func days(until date: CalendarDate) -> Int { Int(date.day - day) }
}

extension ApplicationClock.Stage {
    var cell: Cell { .word("pipeline-stage." + rawValue, code: rawValue) }
}

/// All applications of a day with their clocks: read in four questions, however many there are.
struct PipelineFiles {
    struct File {
        let number: String
        let borrower: String
        let name: String
        let clock: ApplicationClock
        /// What was asked for; once it is approved or signed for, that.
        let amount: Int64
        /// Who appraised it; before, who took it in.
        let by: String

        func json(on date: CalendarDate) -> JSON {
            .object([
                .init("number", number.json), .init("borrower", borrower.json),
                .init("borrower_name", name.json),
                .init("stage", (clock.stage?.rawValue).json), .init("amount", amount.json),
                .init("since", clock.since.json), .init("days", clock.since.days(until: date).json),
                .init("submitted_on", clock.submittedOn.json),
                .init("days_since_submission", clock.submittedOn.days(until: date).json),
                .init("complete_on", clock.completeOn.json),
                .init("days_since_complete", (clock.completeOn.map { $0.days(until: date) }).json),
                .init("by", by.json),
            ])
        }
    }

    private let files: [File]

    init(_ reader: FundReader, asOf date: CalendarDate) throws {
        let rules = FileRules(on: date, among: try reader.fileRules())
        let borrowers = try reader.borrowersByID()
        var drawn: [String: CalendarDate] = [:]
        let beginning = CalendarDate(day: min(0, date.day))
        for draw in try reader.loanMoney([.draw], in: beginning...date) {
            drawn[draw.loan] = min(drawn[draw.loan] ?? draw.on, draw.on)
        }
        let papers = Dictionary(
            grouping: try reader.documents(of: nil).filter { $0.on <= date }, by: \.borrower)
        files = try reader.applications(by: date).map { application in
            guard let borrower = borrowers[application.borrowerID] else {
                throw StoreFault(.internalError, "Application \(application.number) has no borrower.")
            }
            let those = (papers[borrower.code] ?? []).filter {
                ($0.application ?? application.number) == application.number
            }
            let life = application.life
            let contract = life.steps.last { $0.kind == .signed }?.contract
            let state = PipelineFiles.papers(
                those, rules.checklist(for: borrower.kind)?.demands, from: application.submittedOn, on: date)
            // Where the fund keeps no paper here, nothing says that one is missing.
            let lacksPapers = state.isLacking && !papers.isEmpty
            let isWaitingForThem = lacksPapers && application.status == .submitted
            return File(
                number: application.number, borrower: borrower.code, name: borrower.details.name,
                clock: ApplicationClock(
                    submittedOn: application.submittedOn, life: life,
                    completeOn: isWaitingForThem ? nil : state.completeOn, lacksPapers: lacksPapers,
                    drawnOn: contract.flatMap { drawn[$0] }),
                amount: life.promisedAmount ?? application.amount,
                by: life.appraisal?.by ?? application.submittedBy)
        }
    }

    /// Whether a required paper is missing on a day, and the first day on which none was. The report of the appraisal
    /// is not asked for: the appraisal would wait for itself.
    private static func papers(
        _ papers: [DocumentRecord], _ demands: [PaperDemand]?, from submittedOn: CalendarDate,
        on date: CalendarDate
    ) -> (completeOn: CalendarDate?, isLacking: Bool) {
        guard let demands = demands?.filter({ $0.kind != .appraisalReport }) else { return (nil, false) }
        func isComplete(on day: CalendarDate) -> Bool {
            let there = papers.filter { $0.on <= day }.map(\.document)
            return PaperChecklist(demands, among: there, on: day).missing.isEmpty
        }
        let days = [submittedOn] + papers.map(\.on).filter { $0 > submittedOn }.sorted()
        return (days.first(where: isComplete), !isComplete(on: date))
    }

    /// The longest waiting first.
    var waiting: [File] {
        files.filter { $0.clock.stage != nil }.sorted {
            ($0.clock.since, $0.number) < ($1.clock.since, $1.number)
        }
    }

    /// What each step took where it ended in these days.
    func taken(in days: ClosedRange<CalendarDate>) -> [ApplicationClock.Step: DaysTaken] {
        var taken: [ApplicationClock.Step: [Int]] = [:]
        for file in files {
            for one in file.clock.taken where days.contains(one.on) {
                taken[one.step, default: []].append(one.days)
            }
        }
        return taken.compactMapValues(DaysTaken.init)
    }
}

extension ApplicationLife {
    /// Of the contract, or of the approval; nil before either.
    fileprivate var promisedAmount: Int64? {
        switch status {
        case .signed: steps.last { $0.kind == .signed }?.amount
        case .approved: decision?.amount
        case .submitted, .appraised, .rejected, .withdrawn: nil
        }
    }
}
