/// How the debts moved between groups from the end of one day to that of another (chuyển dịch nhóm nợ).
///
/// A debt that owed no principal on the first day is new; one that owes none on the last has left.
package struct GroupMovement: Hashable, Sendable {
    /// One debt that owed principal on either day.
    package struct Move: Hashable, Sendable {
        package let number: String
        package let borrower: String
        /// Nil where it is new.
        package let from: Int?
        /// Nil where it has left.
        package let to: Int?
        package let principalBefore: Int64
        package let principal: Int64
        /// On the last day; nil where it has left.
        package let daysPastDue: Int?
        /// Codes of `GroupReason` on the last day.
        package let reasons: [String]
    }

    /// The debts that went from one group to one group.
    package struct Flow: Hashable, Sendable {
        package var loans = 0
        package var principalBefore: Int64 = 0
        package var principal: Int64 = 0

        mutating func add(_ move: Move) {
            loans += 1
            principalBefore += move.principalBefore
            principal += move.principal
        }
    }

    /// Where a debt may stand on the first day, and on the last.
    package static let places: [Int?] = [1, 2, 3, 4, 5, nil]

    /// In order of their numbers, those that stayed where they were too.
    package let moves: [Move]
    private var flows: [Flow]

    package init(from first: Classification, to last: Classification) {
        var before = Dictionary(first.debts.map { ($0.loanID, $0) }) { $1 }
        var moves = last.debts.map { debt in
            let earlier = before.removeValue(forKey: debt.loanID)
            return Move(
                number: debt.number, borrower: debt.borrower, from: earlier?.group, to: debt.group,
                principalBefore: earlier?.principal ?? 0, principal: debt.principal,
                daysPastDue: debt.daysPastDue, reasons: debt.reasons)
        }
        moves += before.values.map { debt in
            Move(
                number: debt.number, borrower: debt.borrower, from: debt.group, to: nil,
                principalBefore: debt.principal, principal: 0, daysPastDue: nil, reasons: [])
        }
        self.moves = moves.sorted {
            Array($0.number.utf8).lexicographicallyPrecedes(Array($1.number.utf8))
        }
        flows = Array(repeating: Flow(), count: 36)
        for move in self.moves { flows[GroupMovement.place(move.from, move.to)].add(move) }
    }

    private static func place(_ from: Int?, _ to: Int?) -> Int { ((from ?? 6) - 1) * 6 + (to ?? 6) - 1 }

    package func flow(from: Int?, to: Int?) -> Flow { flows[GroupMovement.place(from, to)] }

    /// The debts that are not in the group in which they were.
    package var changed: [Move] { moves.filter { $0.from != $0.to } }
}
