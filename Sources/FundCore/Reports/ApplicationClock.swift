/// How long one application has waited, and what each of its steps took (thời gian xử lý hồ sơ). Days are counted from
/// one day to the other: what is done on the day itself took none.
package struct ApplicationClock: Hashable, Sendable {
    /// What an application in hand waits for.
    package enum Stage: String, CaseIterable, Sendable {
        /// Submitted, papers are missing.
        case incomplete
        /// Submitted, for its appraisal.
        case complete
        /// For a decision.
        case appraised
        /// For its contract.
        case approved
        /// For its first disbursement.
        case signed
    }

    package enum Step: String, CaseIterable, Sendable {
        /// From the submission until all required papers are there.
        case file
        /// From then on; from the submission where that day is not known.
        case appraisal
        /// Until it is approved or rejected.
        case decision
        case contract
        /// Until the first money.
        case disbursement
        /// From the submission to the first money.
        case whole
    }

    /// One step that is done.
    package struct Taken: Hashable, Sendable {
        package let step: Step
        package let on: CalendarDate
        package let days: Int
    }

    /// Nil where nothing is waited for: paid out, rejected, withdrawn.
    package let stage: Stage?
    /// The day from which on it waits.
    package let since: CalendarDate
    package let submittedOn: CalendarDate
    /// Nil where papers are missing, or it is not known which are required.
    package let completeOn: CalendarDate?
    package let taken: [Taken]

    /// - Parameters:
    ///   - completeOn: the first day, of the submission or later, on which all required papers were there.
    ///   - lacksPapers: whether required ones are missing; not where nobody has said which are, or keeps none here.
    ///   - drawnOn: the day of the first money on the contract that stands.
    package init(
        submittedOn: CalendarDate, life: ApplicationLife, completeOn: CalendarDate?, lacksPapers: Bool,
        drawnOn: CalendarDate?
    ) {
        self.submittedOn = submittedOn
        self.completeOn = completeOn
        let moved = life.steps.last?.on ?? submittedOn
        let isSubmitted = life.status == .submitted
        stage =
            switch life.status {
            case .submitted: lacksPapers ? .incomplete : .complete
            case .appraised: .appraised
            case .approved: .approved
            case .signed: drawnOn == nil ? .signed : nil
            case .rejected, .withdrawn: nil
            }
        since = isSubmitted ? max(moved, completeOn ?? moved) : moved
        taken = ApplicationClock.taken(submittedOn, life, completeOn, drawnOn)
    }

    private static func taken(
        _ submittedOn: CalendarDate, _ life: ApplicationLife, _ completeOn: CalendarDate?,
        _ drawnOn: CalendarDate?
    ) -> [Taken] {
        var taken: [Taken] = []
        func take(_ step: Step, from first: CalendarDate, to last: CalendarDate) {
            taken.append(Taken(step: step, on: last, days: Int(last.day - first.day)))
        }
        var from = submittedOn
        let appraisedOn = life.appraisal?.on
        // Papers that come after the appraisal did not keep it waiting.
        if let completeOn, completeOn <= appraisedOn ?? completeOn {
            take(.file, from: from, to: completeOn)
            from = completeOn
        }
        guard let appraisedOn else { return taken }
        take(.appraisal, from: from, to: appraisedOn)
        guard let decision = life.decision, decision.kind != .withdrawn else { return taken }
        take(.decision, from: appraisedOn, to: decision.on)
        guard life.status == .signed, let signed = life.steps.last(where: { $0.kind == .signed }) else {
            return taken
        }
        take(.contract, from: decision.on, to: signed.on)
        guard let drawnOn else { return taken }
        take(.disbursement, from: signed.on, to: drawnOn)
        take(.whole, from: submittedOn, to: drawnOn)
        return taken
    }
}

/// What a step took, over many applications.
package struct DaysTaken: Hashable, Sendable {
    package let count: Int
    /// Tenths of a day, rounded half up.
    package let mean: Int64
    /// Tenths of a day: of an even number, the middle between the two in the middle.
    package let median: Int64
    package let longest: Int

    /// Nil where there is none.
    package init?(_ days: [Int]) {
        guard let longest = days.max() else { return nil }
        let sorted = days.sorted()
        let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
        let sum = days.reduce(Int128(0)) { $0 + Int128($1) }
        self.longest = longest
        count = days.count
        mean = Rounding.halfUp.quotient(sum * 10, by: Int128(days.count))
        median = Int64(low + high) * 5
    }
}
