import FundCore
import FundServices
import FundStore

extension RichLife {
    /// Money that goes out on a note and an invoice, in spite of a gate that is shut for a day; and its proof.
    static func drawOnProof(_ desk: Desk, paper: Int64) throws {
        for (value, date) in [(String?.none, day(2022, 7, 25)), ("none", day(2022, 7, 26))] {
            try perform(
                desk,
                SetRule(
                    try RuleSetting(.disbursementGate, value: value, subject: "invoices"), from: date,
                    citation: "Quy chế cho vay", certainty: .verified, approvedBy: "Chi"),
                on: day(2022, 7, 25), by: "Bình")
        }
        try perform(
            desk,
            AddInvoice(
                number: "21",
                Invoice(
                    number: "0000123", series: "C22TAA", seller: "Cơ khí Hậu Giang",
                    sellerTaxCode: "0100233488", issuedOn: day(2022, 7, 24), amount: .dong(50_000_000),
                    document: paper)), on: day(2022, 7, 25))
        var drawdown = Drawdown()
        drawdown.noteNumber = "01/KUNN"
        drawdown.payee = "Cơ khí Hậu Giang"
        drawdown.payeeBank = "Agribank"
        drawdown.payeeAccount = "1800201999999"
        drawdown.proofBy = day(2022, 8, 24)
        drawdown.invoices = [try desk.database.read { $0.head.lastAct }]
        drawdown.exceptions = [GateException(.invoices, decision: "QĐ 25", reason: "Mua theo mùa vụ")]
        try perform(
            desk,
            DisburseLoan(number: "21", amount: .dong(80_000_000), through: .bank, drawdown: drawdown),
            on: day(2022, 7, 25))
        let draw = try desk.database.read { $0.head.lastAct }
        try perform(
            desk,
            AddInvoice(
                number: "21",
                Invoice(
                    number: "77", series: nil, seller: "Đại lý Sáu Hiền", sellerTaxCode: nil,
                    issuedOn: day(2022, 8, 1), amount: .dong(20_000_000), draw: draw)), on: day(2022, 8, 2))
        try perform(
            desk,
            RecordBorrowerStatement(
                borrower: "KH-06",
                BorrowerStatement(
                    year: 2021, assets: Money(2_000_000_000), liabilities: Money(900_000_000),
                    equity: Money(1_100_000_000), revenue: Money(3_000_000_000), profit: Money(210_000_000),
                    document: paper)), on: day(2022, 8, 3))
    }

    /// What TS-01 is by its papers, its registration, its insurance, and the originals: in, out and in again.
    static func register(_ desk: Desk) throws {
        var known = CollateralParticulars()
        known.asset = .landUseRight
        known.owner = "Trần Văn Bình"
        known.titleNumber = "CS 01234567"
        known.titleIssuer = "Sở TN&MT"
        known.titleIssuedOn = day(2020, 5, 11)
        known.parcel = "12"
        known.mapSheet = "5"
        known.area = 1_200
        known.address = "Ấp 3"
        known.contractNumber = "05/HĐTC"
        known.contractOn = day(2023, 3, 6)
        try perform(desk, DescribeCollateral(code: "TS-01", known), on: day(2023, 3, 6))
        try perform(
            desk,
            RegisterCollateral(
                code: "TS-02",
                CollateralRegistration(.waived, number: nil, registry: nil, at: nil, reason: "QĐ 5")),
            on: day(2023, 3, 6))
        try perform(
            desk,
            RegisterCollateral(
                code: "TS-01",
                CollateralRegistration(
                    .registered, number: "2023/0117", registry: "VPĐK", at: try TimeOfDay(parsing: "09:30"),
                    reason: nil)), on: day(2023, 3, 7))
        try perform(
            desk,
            InsureCollateral(
                code: "TS-02",
                CollateralInsurance(
                    policy: "BH-1", insurer: "Bảo Việt", amount: .dong(120_000_000), from: day(2023, 3, 7),
                    until: day(2024, 3, 6))), on: day(2023, 3, 7))
        // The papers of what March closed before come in April.
        let date = day(2023, 4, 3)
        try perform(
            desk,
            KeepCollateral(code: "TS-01", .init(.arrival, papers: "GCN", person: "An", place: "Két 2")),
            on: date)
        try perform(
            desk,
            KeepCollateral(code: "TS-01", .init(.departure, papers: nil, person: "An", reason: "Đo lại đất")),
            on: date)
        let departure = try desk.database.read { $0.head.lastAct }
        try perform(desk, ReverseEntry(entry: departure, reason: "Chưa giao"), on: date)
        try perform(
            desk,
            KeepCollateral(code: "TS-01", .init(.departure, papers: nil, person: "An", reason: "Đo lại đất")),
            on: date)
    }
}
