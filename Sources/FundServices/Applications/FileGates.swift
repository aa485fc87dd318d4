internal import FundCore
internal import FundStore
internal import Wording

/// What an application lacks, whether the fund refuses it for that or not (thiếu sót của hồ sơ).
struct FileFlaws {
    let found: [(gate: FileGate, refusal: Refusal)]
    /// Whether anybody has put a paper into the file: a fund that does not follow them is not told of each.
    private let isKept: Bool

    /// - Parameters:
    ///   - amount: that is decided on.
    ///   - minutes: of the meeting that decided; nil where none did.
    init(
        _ application: ApplicationRecord, amount: Int64, minutes: DecisionMinutes?, file: FileView
    ) {
        var found: [(FileGate, Refusal)] = []
        isKept = !file.documents.isEmpty
        if let missing = file.checklist?.missing, !missing.isEmpty {
            found.append(
                (
                    .papers,
                    Refusal(
                        .papersMissing,
                        [
                            "number": .text(application.number), "count": .number(missing.count),
                            "papers": .phrases(missing.map(\.key)),
                        ])
                ))
        }
        if amount > application.need {
            found.append(
                (
                    .need,
                    Refusal(
                        .aboveNeed,
                        [
                            "amount": .money(Money(amount)), "need": .money(Money(max(application.need, 0))),
                            "cost": .money(Money(application.projectCost)),
                            "own": .money(Money(application.ownCapital)),
                            "others": .money(Money(application.otherSources)),
                        ])
                ))
        }
        if let cycle = application.cycleMonths, application.termMonths > cycle, application.termReason == nil
        {
            found.append(
                (
                    .term,
                    Refusal(
                        .termAboveCycle,
                        ["term": .number(application.termMonths), "cycle": .number(cycle)])
                ))
        }
        if minutes == nil {
            found.append((.minutes, Refusal(.minutesMissing, ["number": .text(application.number)])))
        }
        self.found = found
    }

    /// - Throws: the first flaw that a gate of the day does not let through.
    func refuse(by rules: FileRules) throws {
        for flaw in found where rules.isShut(flaw.gate) != nil { throw flaw.refusal }
    }

    /// For whoever works on the file; that no meeting decided is said by the gate alone.
    var notices: [Message] {
        found.filter { $0.gate != .minutes && ($0.gate != .papers || isKept) }
            .map { Message($0.refusal.code.rawValue, $0.refusal.arguments) }
    }
}

extension ApplicationRecord {
    /// What the plan still needs (nhu cầu vay): its cost without own capital and what others give.
    var need: Int64 { projectCost - ownCapital - otherSources }
}
