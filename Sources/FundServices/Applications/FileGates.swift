internal import FundCore
internal import FundStore
internal import Wording

extension FileFlaws {
    /// - Parameters:
    ///   - amount: that is decided on.
    ///   - minutes: of the meeting that decided; nil where none did.
    ///   - made: a paper that is being written just now.
    init(
        _ application: ApplicationRecord, amount: Int64, minutes: DecisionMinutes?, file: FileView,
        besides made: DocumentKind? = nil
    ) {
        self.init(
            of: application.plan, number: application.number, amount: amount,
            missing: (file.checklist?.missing ?? []).filter { $0 != made }, isDecidedByMeeting: minutes != nil
        )
    }

    /// - Parameter isWhole: says what is missing also where nothing is there yet.
    ///
    /// For whoever works on the file; that no meeting decided is said by the gate alone, and a fund that puts no paper into
    /// its files is not told of each.
    func notices(in file: FileView, isWhole: Bool = false) -> [Message] {
        found.filter { $0.gate != .minutes && ($0.gate != .papers || isWhole || !file.documents.isEmpty) }
            .map { Message($0.refusal.code.rawValue, $0.refusal.arguments) }
    }
}

extension ApplicationRecord {
    var plan: LoanPlan {
        LoanPlan(
            projectCost: projectCost, ownCapital: ownCapital, otherSources: otherSources,
            termMonths: termMonths, cycleMonths: cycleMonths, termReason: termReason)
    }
}

extension ApprovalCondition {
    /// As a decision says it.
    func message(line: Int) -> Message {
        var arguments: [String: Refusal.Argument] = ["line": .number(line), "condition": .text(text)]
        arguments["days"] = daysAfter.map { .number($0) }
        return Message(daysAfter == nil ? "receipt.condition-before" : "receipt.condition-after", arguments)
    }
}
