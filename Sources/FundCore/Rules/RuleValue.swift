/// What a dated row says (mức của quy định).
package enum RuleValue: Hashable, Sendable {
    case share(Share)
    /// The days past due at which debt groups 2, 3, 4 and 5 begin, rising.
    case thresholds([Int])
    /// So many monthly salaries.
    case months(RateMultiple)
    /// For so many months; 0 is without end.
    case duration(Int)
    case days(Int)
    /// A debt group, 1 to 5.
    case group(Int)
    /// Debt groups by days past due, in rising order from 0 days on.
    case steps([ReschedulingGroups.Step])
    case pattern(VoucherPattern)
    /// In the order of `ActCode`.
    case acts([ActCode])
    /// By rising amounts.
    case releases([ReleaseStep])
    /// In the order in which they are listed.
    case demands([PaperDemand])
    case bound(AuthorityBound)
    case plan(VisitPlan)
    case deadline(ReportDeadline)
    /// The rule holds no more from its day on.
    case ended

    /// For programs, and as it is read again: `30`, `10,30,90,180`, `1.5`, `12`, `0:2,1:3`,
    /// `disbursement,repayment`, `0:accountant/50000000:director`, `none`.
    package var text: String {
        switch self {
        case .share(let share): share.decimal
        case .thresholds(let days): days.map(String.init).joined(separator: ",")
        case .months(let months): months.decimal
        case .duration(let months): String(months)
        case .days(let days): String(days)
        case .group(let group): String(group)
        case .steps(let steps): steps.map { "\($0.days):\($0.group)" }.joined(separator: ",")
        case .pattern(let pattern): pattern.text
        case .acts(let codes): codes.map(\.rawValue).joined(separator: ",")
        case .releases(let steps): ReleaseStep.text(steps)
        case .demands(let demands): PaperDemand.text(demands)
        case .bound(let bound): bound.text
        case .plan(let plan): plan.text
        case .deadline(let deadline): deadline.text
        case .ended: RuleValue.endedWord
        }
    }

    static let endedWord = "none"

    /// Whether a text says that a rule ends: `none`, `không`.
    static func isEnd(_ text: String) -> Bool {
        [endedWord, "không", "khong"].contains(Identifier.caseless(text))
    }

    /// Reads a value of a kind.
    ///
    /// - Throws: `notAShare`, `notDebtGroups`, `notMonths`, `notADuration`, `notDays`, `notADebtGroup`,
    ///   `notGroupsByDays`, `notAVoucherPattern`, `notActs`, `notAReleaseRule`, `notAChecklist`,
    ///   `notAnAuthorityBound`, `notAVisitPlan`, `notADeadline`, what an amount throws, `empty`.
    init?(parsing text: String, as kind: RuleCode.ValueKind) throws(TextFlaw) {
        switch kind {
        case .nothing: return nil
        case .share: self = .share(try Share(parsing: text))
        case .months: self = .months(try RuleValue.months(text))
        case .duration:
            self = .duration(try RuleValue.whole(text, upTo: RuleValue.longestDuration, .notADuration))
        case .days: self = .days(try RuleValue.whole(text, upTo: RuleValue.latestThreshold, .notDays))
        case .group: self = .group(try RuleValue.group(text))
        case .steps: self = .steps(try RuleValue.steps(text))
        case .thresholds: self = .thresholds(try RuleValue.thresholds(text))
        case .pattern: self = .pattern(try VoucherPattern(parsing: text))
        case .acts: self = .acts(try RuleValue.acts(text))
        case .releases: self = .releases(try ReleaseStep.steps(parsing: text))
        case .demands: self = .demands(try PaperDemand.demands(parsing: text))
        case .bound: self = .bound(try AuthorityBound(parsing: text))
        case .plan: self = .plan(try VisitPlan(parsing: text))
        case .deadline: self = .deadline(try ReportDeadline(parsing: text))
        }
    }

    /// `1,5`, `3`: months, exact to four decimals, at most ten.
    private static func months(_ text: String) throws(TextFlaw) -> RateMultiple {
        var figure = FigureScanner(trimming: text)
        guard !figure.isAtEnd else { throw .empty }
        guard let tenThousandths = figure.decimal(places: 4), figure.isAtEnd,
            tenThousandths <= 10 * RateMultiple.whole
        else { throw .notMonths }
        return RateMultiple(tenThousandths: tenThousandths)
    }

    /// The longest duration, in months: a hundred years.
    package static let longestDuration = 1_200

    /// `12`, `0`: a whole number.
    private static func whole(_ text: String, upTo most: Int, _ flaw: TextFlaw) throws(TextFlaw) -> Int {
        var figure = FigureScanner(trimming: text)
        guard !figure.isAtEnd else { throw .empty }
        let digits = figure.digits()
        guard (1...5).contains(digits.count), digits.count == 1 || digits[0] != 0, figure.isAtEnd else {
            throw flaw
        }
        let number = Int(FigureScanner.number(digits))
        guard number <= most else { throw flaw }
        return number
    }

    /// `3`: a debt group.
    private static func group(_ text: String) throws(TextFlaw) -> Int {
        let group = try whole(text, upTo: 5, .notADebtGroup)
        guard group >= 1 else { throw .notADebtGroup }
        return group
    }

    /// `0:2,1:3,30:4,90:5`: from so many days past due on, this group; the first from 0 days on.
    private static func steps(_ text: String) throws(TextFlaw) -> [ReschedulingGroups.Step] {
        var steps: [ReschedulingGroups.Step] = []
        let parts = Identifier.normal(text).split(omittingEmptySubsequences: false) { ",/;".contains($0) }
        for part in parts {
            let sides = part.split(separator: ":", omittingEmptySubsequences: false)
            guard sides.count == 2 else { throw .notGroupsByDays }
            steps.append(
                .init(
                    from: try whole(String(sides[0]), upTo: latestThreshold, .notGroupsByDays),
                    group: try group(String(sides[1]))))
        }
        let pairs = zip(steps, steps.dropFirst())
        guard steps.first?.days == 0, pairs.allSatisfy({ $0.days < $1.days && $0.group < $1.group }) else {
            throw .notGroupsByDays
        }
        return steps
    }

    /// `disbursement, repayment`.
    private static func acts(_ text: String) throws(TextFlaw) -> [ActCode] {
        let words = Identifier.normal(text).split(omittingEmptySubsequences: false) { ",;+".contains($0) }
        let codes = words.compactMap { ActCode(rawValue: Identifier.normal(String($0))) }
        guard codes.count == words.count else { throw .notActs }
        let given = Set(codes)
        return ActCode.allCases.filter(given.contains)
    }

    /// The last day of a threshold: a hundred years.
    package static let latestThreshold = 36_600

    /// `10,30,90,180` or `10 / 30 / 90 / 180`.
    private static func thresholds(_ text: String) throws(TextFlaw) -> [Int] {
        let parts = Identifier.normal(text).split(omittingEmptySubsequences: false) { ",/;".contains($0) }
        let days = parts.compactMap { part -> Int? in
            let digits = part.drop { $0 == " " }
            guard digits.utf8.first.map({ (0x31...0x39).contains($0) }) ?? false else { return nil }
            return Int(Identifier.normal(String(digits)))
        }
        guard days.count == parts.count, days.count == 4, zip(days, days.dropFirst()).allSatisfy(<),
            days.allSatisfy({ (1...latestThreshold).contains($0) })
        else { throw .notDebtGroups }
        return days
    }
}

/// One dated row without its source: what holds, and for what (nội dung một quy định).
///
/// Holding a value of this type is the proof that the value and the subject fit the code.
package struct RuleSetting: Hashable, Sendable {
    package let code: RuleCode
    /// Nil where the rule has none: it holds.
    package let value: RuleValue?
    /// What it is for: a kind of borrower, a rating, a kind of voucher; nil where it is for everything.
    package let subject: String?

    /// Why a value or a subject does not fit a code.
    package enum Flaw: Error, Hashable, Sendable {
        case valueNeeded
        case valueNotTaken
        case valueUnreadable(TextFlaw)
        /// Not a condition for lending: it is replaced, never ended.
        case neverEnds
        case subjectNeeded
        case subjectNotTaken
        case subjectUnknown
    }

    /// - Parameters:
    ///   - value: as typed; `none` ends a condition for lending.
    ///   - subject: one of the words of the code's kind of subject.
    package init(_ code: RuleCode, value: String?, subject: String?) throws(Flaw) {
        self.code = code
        self.value = try RuleSetting.value(value, of: code)
        let words = code.subjectKind.words
        if let subject {
            guard !words.isEmpty else { throw .subjectNotTaken }
            guard words.contains(subject) else { throw .subjectUnknown }
        } else if !words.isEmpty {
            throw .subjectNeeded
        }
        self.subject = subject
    }

    private static func value(_ text: String?, of code: RuleCode) throws(Flaw) -> RuleValue? {
        guard let text else {
            if code.valueKind != .nothing { throw .valueNeeded }
            return nil
        }
        if RuleValue.isEnd(text) {
            guard code.canEnd else { throw .neverEnds }
            return .ended
        }
        let value: RuleValue?
        do throws(TextFlaw) {
            value = try RuleValue(parsing: text, as: code.valueKind)
        } catch {
            throw .valueUnreadable(error)
        }
        guard let value else { throw .valueNotTaken }
        return value
    }
}
