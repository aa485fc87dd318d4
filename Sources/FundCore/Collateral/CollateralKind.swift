/// What secures a loan, as the law counts it (loại tài sản bảo đảm).
package enum CollateralKind: String, CaseIterable, Sendable {
    /// Money on deposit at the fund itself.
    case deposit
    case governmentBond = "government-bond"
    /// Land-use rights and buildings.
    case realEstate = "real-estate"
    case other
}
