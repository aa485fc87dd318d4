/// Who counts together for the limit on related parties (khách hàng và người có liên quan), as the books tell it act by act.
///
/// Three things join two borrowers: that the fund said so of the two; that one declared a relative who borrows as well, or
/// who represents a borrower, known by the number of a citizen; that both did so with the same relative. A relative of
/// somebody on the staff joins in the same way. Related ones of related ones count too: the decree says whom the limit
/// reaches, not how far (NĐ 45/2021/NĐ-CP art. 23(2)), and the careful reading is the wide one.
///
/// That two borrowers have one number in common without a declaration joins nobody: it is a notice for the staff.
package struct RelatedCircles: Sendable {
    /// Who declared a relative.
    package enum Declarer: Hashable, Sendable {
        case borrower(Int64)
        /// Somebody of the fund, by name.
        case staff(String)
    }

    /// What the books say of who belongs together.
    package enum Fact: Hashable, Sendable {
        case related(Int64, Int64)
        /// By an act; the number of a citizen.
        case declared(act: Int64, by: Declarer, number: String)
        case withdrawn(act: Int64)
        /// The number of the member or the representative, as last said.
        case identified(borrower: Int64, number: String?)
        /// The tax code of a person, which is the same number.
        case taxed(borrower: Int64, number: String?)
    }

    private struct Numbers: Hashable, Sendable {
        var identity: String?
        var tax: String?

        var all: Set<String> { Set([identity, tax].compactMap(\.self)) }
    }

    private var pairs: [Int64: Set<Int64>] = [:]
    private var declared: [Int64: (by: Declarer, number: String)] = [:]
    private var declaredBy: [Declarer: Set<Int64>] = [:]
    private var declaring: [String: Set<Int64>] = [:]
    private var numbers: [Int64: Numbers] = [:]
    private var bearers: [String: Set<Int64>] = [:]

    package init() {}

    package mutating func record(_ fact: Fact) {
        switch fact {
        case .related(let one, let other):
            pairs[one, default: []].insert(other)
            pairs[other, default: []].insert(one)
        case .declared(let act, let declarer, let number):
            declared[act] = (declarer, number)
            declaredBy[declarer, default: []].insert(act)
            declaring[number, default: []].insert(act)
        case .withdrawn(let act):
            guard let ended = declared.removeValue(forKey: act) else { return }
            declaredBy[ended.by]?.remove(act)
            declaring[ended.number]?.remove(act)
        case .identified(let borrower, let number): change(borrower) { $0.identity = number }
        case .taxed(let borrower, let number): change(borrower) { $0.tax = number }
        }
    }

    private mutating func change(_ borrower: Int64, _ body: (inout Numbers) -> Void) {
        let before = numbers[borrower] ?? Numbers()
        var after = before
        body(&after)
        guard after != before else { return }
        numbers[borrower] = after
        for number in before.all { bearers[number]?.remove(borrower) }
        for number in after.all { bearers[number, default: []].insert(borrower) }
    }

    /// Whoever is reached from a borrower.
    package struct Circle: Hashable, Sendable {
        /// Itself among them.
        package var borrowers: Set<Int64> = []
        package var staff: Set<String> = []
        /// Of citizens who were declared, and of those who borrow: whether the latter were declared is what is asked of
        /// the books next.
        package var numbers: Set<String> = []

        package init() {}
    }

    package func circle(around borrower: Int64) -> Circle {
        var circle = Circle()
        var left: [Declarer] = [.borrower(borrower)]
        while let party = left.popLast() {
            switch party {
            case .borrower(let id):
                guard circle.borrowers.insert(id).inserted else { continue }
                left += (pairs[id] ?? []).map(Declarer.borrower)
            case .staff(let name):
                guard circle.staff.insert(name).inserted else { continue }
            }
            for act in declaredBy[party] ?? [] { left += reached(declared[act]?.number, &circle) }
            if case .borrower(let id) = party {
                for number in numbers[id]?.all ?? [] { left += reached(number, &circle) }
            }
        }
        return circle
    }

    /// Whom a number joins, when it is come upon for the first time.
    private func reached(_ number: String?, _ circle: inout Circle) -> [Declarer] {
        guard let number, circle.numbers.insert(number).inserted else { return [] }
        let acts = declaring[number] ?? []
        guard !acts.isEmpty else { return [] }
        return acts.compactMap { declared[$0]?.by } + (bearers[number] ?? []).map(Declarer.borrower)
    }

    /// The borrowers that count together with this one, itself left out.
    package func related(to borrower: Int64) -> Set<Int64> {
        circle(around: borrower).borrowers.subtracting([borrower])
    }
}
