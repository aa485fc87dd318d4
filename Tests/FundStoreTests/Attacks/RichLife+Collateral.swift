import FundCore
import FundServices
import FundStore

extension RichLife {
    /// Each kind of act on collateral, one that was taken back, and a code that calls another piece since.
    static func takeCollateral(_ desk: Desk) throws {
        try add(desk, "TS-03", of: "KH-02", .other, "Máy gặt", 90_000_000, on: day(2023, 3, 1))
        let mistake = try desk.database.read { $0.head.lastAct }
        try perform(
            desk, ReverseEntry(entry: mistake, reason: "Nhập nhầm"), on: day(2023, 4, 3))
        try add(desk, "TS-01", of: "KH-01", .realEstate, "Thửa đất 12", 800_000_000, on: day(2023, 3, 1))
        try add(desk, "TS-02", of: "KH-02", .other, "Nhà kho", 120_000_000, on: day(2023, 3, 2), false)
        try add(desk, "TS-03", of: "KH-02", .deposit, "Sổ tiết kiệm", 50_000_000, on: day(2023, 3, 2))
        for (code, loan, dong) in [
            ("TS-01", "01", 300_000_000), ("TS-01", "02", 200_000_000), ("TS-02", "02", 100_000_000),
            ("TS-03", "02", 50_000_000),
        ] as [(String, String, Int64)] {
            try perform(desk, SecureLoan(code: code, loan: loan, amount: .dong(dong)), on: day(2023, 3, 6))
        }
        try perform(
            desk,
            AddDocument(
                borrower: "KH-01", application: nil,
                document: LoanDocument(.valuation, number: "BBĐG-01", issuedOn: day(2023, 4, 3))),
            on: day(2023, 4, 3))
        let minutes = try desk.database.read { $0.head.lastAct }
        try register(desk)
        try perform(
            desk,
            RevalueCollateral(
                code: "TS-01", value: .dong(750_000_000), isRealisable: true, prices: prices(minutes)),
            on: day(2023, 4, 3))
        try perform(desk, ReleaseCollateral(code: "TS-01", loan: "02"), on: day(2023, 4, 4))
        try perform(
            desk, SecureLoan(code: "TS-01", loan: "02", amount: .dong(150_000_000)), on: day(2023, 4, 5))
        try perform(desk, ReleaseCollateral(code: "TS-03", loan: nil), on: day(2023, 4, 5))
    }

    private static func prices(_ minutes: Int64) -> ValuationPrices {
        var prices = ValuationPrices()
        prices.official = .dong(500_000_000)
        prices.market = .dong(800_000_000)
        prices.agreed = .dong(750_000_000)
        prices.basis = "NQ 30/2019"
        prices.document = minutes
        return prices
    }

    private static func add(
        _ desk: Desk, _ code: String, of borrower: String, _ kind: CollateralKind, _ name: String,
        _ dong: Int64, on date: CalendarDate, _ isRealisable: Bool = true
    ) throws {
        try perform(
            desk,
            AddCollateral(
                code: code, borrower: borrower, kind: kind, name: name, value: .dong(dong),
                isRealisable: isRealisable), on: date)
    }
}
