/// All debts of one borrower stand in the worst group of any of them that owes anything.
struct NaiveBorrower {
    /// The debts as they are at the end of one day.
    var debts: [NaiveLoan]

    func group(of debt: NaiveLoan) -> (group: Int, reasons: [String]) {
        let own = debt.ownGroup
        if debt.payoff == 0 { return own }
        let owing = debts.filter {
            $0.slip == .infectsByPrincipalAlone ? $0.principalOutstanding > 0 : $0.payoff > 0
        }
        let worst = owing.map(\.ownGroup.group).max() ?? own.group
        return worst > own.group ? (worst, ["contagion"]) : own
    }
}
