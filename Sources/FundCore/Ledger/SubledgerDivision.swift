/// What a sub-ledger divides an account by (sổ chi tiết theo).
package enum SubledgerDivision: String, CaseIterable, Sendable {
    case loan
    case counterparty
}
