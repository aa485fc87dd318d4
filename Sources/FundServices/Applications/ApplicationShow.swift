package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// One application with all that was typed of it, every step of its life, those that were undone too, and how long
    /// each took (hồ sơ vay vốn).
    ///
    /// - Parameters:
    ///   - date: with the steps of this day and before; nil for all that is on record.
    ///   - today: until when whatever is under way is counted.
    /// - Throws: `application.not-found`.
    package static func application(
        _ reader: FundReader, _ number: String, by date: CalendarDate?, today: CalendarDate
    ) throws -> Answer {
        let application = try reader.application(number, by: date)
        let borrower = try reader.borrower(of: application)
        let file = try ApplicationFile(reader, application, on: date ?? today)
        let title = Message(
            "title.application",
            [
                "number": .text(application.number), "borrower": .text(borrower.details.name),
                "status": .phrase("application-status." + application.status.rawValue),
                "amount": .money(Money(application.amount)), "purpose": .text(application.purpose),
            ])
        return Answer(
            [.line(title), .fields(file.fields), .sheet(application.stepSheet)]
                + file.sheets.filter { !$0.isEmpty }.flatMap { [.blank, .sheet($0.sheet)] },
            document: .object(application.members(borrower.code) + file.members))
    }
}

/// What belongs to an application besides its steps.
private struct ApplicationFile {
    private let application: ApplicationRecord
    private let minutes: DecisionMinutes?
    private let figures: KnownSheet
    private let conditions: KnownSheet
    private let documents: KnownSheet
    private let relatives: KnownSheet
    private let flaws: [Message]
    private let clock: FileClock

    init(_ reader: FundReader, _ application: ApplicationRecord, on date: CalendarDate) throws {
        self.application = application
        let approval =
            application.status == .approved || application.status == .signed
            ? application.life.decision : nil
        minutes = try approval.flatMap { try reader.minutes(of: $0.entry) }
        let appraisal = application.life.appraisal
        figures = ApplicationFile.sheet(of: try appraisal.map { try reader.figures(of: $0.entry) } ?? [])
        conditions = .conditions(
            try reader.conditions(of: application.applicationID).filter { $0.approvedOn <= date }, on: date)
        let file = try FileView(reader, of: application, on: date)
        documents = .documents(file.documents)
        relatives = .relatives(
            try reader.relatives(of: application.borrowerID).filter { $0.on <= date }, full: false)
        flaws =
            FileFlaws(
                application, amount: application.approvedAmount ?? application.amount, minutes: minutes,
                file: file
            ).notices(in: file, isWhole: true)
            + (try KnownRelatives.staffNotices(of: try reader.borrower(of: application), reader))
        clock = FileClock(application, until: date)
    }

    var sheets: [KnownSheet] { [figures, conditions, documents, relatives] }

    var members: [JSON.Member] {
        [
            .init("minutes", (minutes?.json).json), figures.member, conditions.member, documents.member,
            relatives.member,
            .init(
                "days",
                .array(
                    clock.steps.map {
                        .object([.init("step", $0.step.json), .init("days", $0.days.json)])
                    })),
            .init("days_in_all", clock.inAll.json), .init("flaws", .array(flaws.map(\.json))),
        ]
    }

    var fields: Answer.Fields {
        var fields: [(name: Message, value: Cell)] = []
        func add(_ key: String, _ value: Cell) {
            if value != .empty { fields.append((Message("application.field." + key), value)) }
        }
        add("amount", .money(application.amount))
        add("project-cost", .money(application.projectCost))
        add("own-capital", .money(application.ownCapital))
        if application.otherSources > 0 { add("other-sources", .money(application.otherSources)) }
        add("need", .money(application.plan.need))
        add("term", .count(application.termMonths))
        add("cycle", .optional(application.cycleMonths))
        add("term-reason", .optional(application.termReason))
        if let authority = application.authority {
            add(
                "authority",
                .word(ApprovalAuthority.family + authority.rawValue, code: authority.rawValue))
        }
        if let minutes {
            add("minutes", .joined([minutes.number]))
            add("held-on", .date(minutes.heldOn))
            add("present", .text(minutes.present.joined(separator: ", ")))
            if !minutes.absent.isEmpty { add("absent", .text(minutes.absent.joined(separator: ", "))) }
            add("votes", .text("\(minutes.votesFor)/\(minutes.votes)"))
            add("conclusion", .optional(minutes.conclusion))
        }
        for step in clock.steps {
            fields.append(
                (
                    Message("application.days", ["step": .phrase("application-step." + step.step)]),
                    .count(step.days)
                ))
        }
        if let inAll = clock.inAll { add("days-in-all", .count(inAll)) }
        for flaw in flaws { add("flaw", .sentence(flaw)) }
        return Answer.Fields(("column.field", "loan.column.value"), fields)
    }

    private static func sheet(of figures: [AppraisalFigure]) -> KnownSheet {
        KnownSheet(
            "figures",
            [
                .words("figure.column.name", "name"), .figures("figure.column.declared", "declared"),
                .figures("figure.column.verified", "verified"),
                .figures("figure.column.difference", "difference", rank: 2),
                .figures("figure.column.document", "document", rank: 1),
            ],
            figures.map { figure in
                let difference = figure.verified.flatMap { verified in
                    figure.declared.map { Cell.money(verified.dong - $0.dong) }
                }
                return Sheet.Row([
                    .text(figure.name), figure.declared.map { .money($0.dong) } ?? .empty,
                    figure.verified.map { .money($0.dong) } ?? .empty, difference ?? .empty,
                    .optional(figure.document),
                ])
            })
    }
}

/// How long people wait for money (thời gian xử lý): the days from each step to the next.
private struct FileClock {
    let steps: [(step: String, days: Int)]
    /// From the day on which it was submitted to the first decision; nil while there is none.
    let inAll: Int?

    init(_ application: ApplicationRecord, until date: CalendarDate) {
        var steps: [(String, Int)] = []
        var (name, from) = ("submitted", application.submittedOn)
        for step in application.life.steps {
            steps.append((name, max(step.on.days(since: from), 0)))
            (name, from) = (step.kind.rawValue, step.on)
        }
        let isOver = [.signed, .rejected, .withdrawn].contains(application.status)
        if !isOver { steps.append((name, max(date.days(since: from), 0))) }
        self.steps = steps
        let decision = application.life.steps.first { [.approved, .rejected, .withdrawn].contains($0.kind) }
        inAll = decision.map { max($0.on.days(since: application.submittedOn), 0) }
    }
}

extension DecisionMinutes {
    fileprivate var json: JSON {
        .object([
            .init("number", number.json), .init("held_on", heldOn.json), .init("present", present.json),
            .init("absent", absent.json), .init("votes_for", votesFor.json), .init("votes", votes.json),
            .init("conclusion", conclusion.json),
        ])
    }
}
