/// A debt as a run kept it.
package protocol RunDebt: Hashable, Sendable {
    var loanID: Int64 { get }
    var number: String { get }
}

extension ClassifiedDebt: RunDebt {}
extension ProvisionedDebt: RunDebt {}

/// What a run of a day kept, debt by debt, against what the books would give for that day now (đối chiếu lần chạy).
/// Nothing follows from it: a run stands, and the next one books what has changed.
package struct RunComparison<Debt: RunDebt>: Hashable, Sendable {
    package struct Difference: Hashable, Sendable {
        /// Nil where the run did not have the debt.
        package let kept: Debt?
        /// Nil where the debt owed no principal on that day, as the books know it now.
        package let now: Debt?
        package let loanID: Int64
        package let number: String

        fileprivate init(of debt: Debt, kept: Debt?, now: Debt?) {
            (self.kept, self.now) = (kept, now)
            (loanID, number) = (debt.loanID, debt.number)
        }
    }

    /// The debts that would come out otherwise, in order of their numbers.
    package let differences: [Difference]
    /// How many would come out the same.
    package let same: Int

    package init(kept: [Debt], now: [Debt]) {
        var later = Dictionary(now.map { ($0.loanID, $0) }) { $1 }
        var differences = kept.map {
            Difference(of: $0, kept: $0, now: later.removeValue(forKey: $0.loanID))
        }
        differences += later.values.map { Difference(of: $0, kept: nil, now: $0) }
        self.differences = differences.filter { $0.kept != $0.now }.sorted {
            Array($0.number.utf8).lexicographicallyPrecedes(Array($1.number.utf8))
        }
        same = differences.count - self.differences.count
    }
}

/// A figure by which a run judged a debt, as it was and as it is now.
package struct RunFigure: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case principal, daysPastDue = "days-past-due", ownGroup = "own-group", group, reasons, deductible
        case rate, specific, general
    }

    package enum Value: Hashable, Sendable {
        case money(Int64)
        case number(Int)
        case reasons([String])
        case share(Share)
    }

    package let kind: Kind
    package let kept: Value?
    package let now: Value?
}

extension RunComparison.Difference {
    /// The figures that are not the same.
    ///
    /// - Parameter figures: of one debt, always in one order.
    private func changed(_ figures: [(RunFigure.Kind, (Debt) -> RunFigure.Value?)]) -> [RunFigure] {
        figures.map { kind, value in
            RunFigure(kind: kind, kept: kept.flatMap(value), now: now.flatMap(value))
        }
        .filter { $0.kept != $0.now }
    }
}

extension RunComparison<ClassifiedDebt>.Difference {
    package var figures: [RunFigure] {
        changed([
            (.principal, { .money($0.principal) }), (.daysPastDue, { .number($0.daysPastDue) }),
            (.ownGroup, { .number($0.ownGroup) }), (.group, { .number($0.group) }),
            (.reasons, { $0.reasons.isEmpty ? nil : .reasons($0.reasons) }),
        ])
    }
}

extension RunComparison<ProvisionedDebt>.Difference {
    package var figures: [RunFigure] {
        changed([
            (.principal, { .money($0.principal) }), (.deductible, { .money($0.deductible) }),
            (.rate, { .share($0.rate) }), (.specific, { .money($0.specific) }),
            (.general, { .money($0.general) }),
        ])
    }
}
