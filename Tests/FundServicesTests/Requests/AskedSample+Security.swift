import FundCore
import FundServices

extension AskedSample {
    /// What secures a loan, on what money goes out, and what proves its use.
    static let security: [any WriteService] = [
        AddCollateral(
            code: "TS-02", borrower: "HTX-01", kind: .realEstate, name: "Thửa 12", value: dong(300),
            isRealisable: false, particulars: described, prices: priced),
        RevalueCollateral(code: "TS-02", value: dong(280), isRealisable: false, prices: priced),
        DescribeCollateral(code: "TS-02", described),
        RegisterCollateral(
            code: "TS-02",
            CollateralRegistration(
                .changed, number: "2012/0117", registry: "VPĐK", at: try? TimeOfDay(parsing: "09:30"),
                reason: "bổ sung nhà")),
        InsureCollateral(
            code: "TS-02",
            CollateralInsurance(
                policy: "BH-1", insurer: "Bảo Việt", amount: dong(300), from: day(3), until: day(20))),
        KeepCollateral(
            code: "TS-02",
            .init(.arrival, papers: "GCN", person: "Trần Văn An", place: "Két 2", reason: "nhập lần đầu")),
        AddInvoice(
            number: "05/HĐTD-2012",
            Invoice(
                number: "0000123", series: "C12TAA", seller: "Cơ khí Hậu Giang", sellerTaxCode: "1800271113",
                issuedOn: day(3), amount: dong(120), draw: 9, document: 7)),
        RecordBorrowerStatement(
            borrower: "HTX-01",
            BorrowerStatement(
                year: 2011, assets: Money(20), liabilities: Money(9), equity: Money(11), revenue: Money(30),
                profit: Money(-2), document: 7)),
        DisburseLoan(
            number: "05/HĐTD-2012", amount: dong(100), through: .bank, valueOn: day(3), drawdown: drawdown),
    ]

    static let securitySparse: [any WriteService] = [
        DescribeCollateral(code: "TS-02", addressed),
        RegisterCollateral(
            code: "TS-02",
            CollateralRegistration(.waived, number: nil, registry: nil, at: nil, reason: "QĐ 5")),
        KeepCollateral(code: "TS-02", .init(.departure, papers: nil, person: "Trần Văn An")),
        AddInvoice(
            number: "05/HĐTD-2012",
            Invoice(
                number: "123", series: nil, seller: "Sáu Hiền", sellerTaxCode: nil, issuedOn: day(3),
                amount: dong(120))),
        RecordBorrowerStatement(borrower: "HTX-01", BorrowerStatement(year: 2011, revenue: Money(30))),
    ]

    private static let described: CollateralParticulars = {
        var known = CollateralParticulars()
        known.asset = .landUseRight
        known.owner = "Trần Văn Bình"
        known.titleNumber = "CS 01234567"
        known.titleIssuer = "Sở TN&MT"
        known.titleIssuedOn = day(1)
        known.parcel = "12"
        known.mapSheet = "5"
        known.area = 1_200
        known.address = "Ấp 3"
        known.contractNumber = "05/HĐTC"
        known.contractOn = day(2)
        return known
    }()

    private static let addressed: CollateralParticulars = {
        var known = CollateralParticulars()
        known.address = "Ấp 3"
        return known
    }()

    private static let priced: ValuationPrices = {
        var prices = ValuationPrices()
        prices.official = dong(180)
        prices.market = dong(320)
        prices.agreed = dong(300)
        prices.basis = "NQ 30"
        prices.document = 7
        return prices
    }()

    private static let drawdown: Drawdown = {
        var drawdown = Drawdown()
        drawdown.noteNumber = "01/KUNN"
        drawdown.payee = "Cơ khí Hậu Giang"
        drawdown.payeeBank = "Agribank"
        drawdown.payeeAccount = "1800201999999"
        drawdown.proofBy = day(20)
        drawdown.invoices = [12, 13]
        drawdown.exceptions = [GateException(.registration, decision: "QĐ 7", reason: "chờ đăng ký")]
        return drawdown
    }()
}
