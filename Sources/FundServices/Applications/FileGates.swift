internal import FundCore
internal import FundStore
internal import Wording

extension FileFlaws {
    /// - Parameters:
    ///   - amount: that is decided on.
    ///   - minutes: of the meeting that decided; nil where none did.
    init(_ application: ApplicationRecord, amount: Int64, minutes: DecisionMinutes?, file: FileView) {
        self.init(
            of: application.plan, number: application.number, amount: amount,
            missing: file.checklist?.missing ?? [], isDecidedByMeeting: minutes != nil)
    }

    /// For whoever works on the file; that no meeting decided is said by the gate alone, and a fund that puts no paper into
    /// its files is not told of each.
    func notices(in file: FileView) -> [Message] {
        found.filter { $0.gate != .minutes && ($0.gate != .papers || !file.documents.isEmpty) }
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
