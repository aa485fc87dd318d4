import FundCore
import FundServices
import FundStore
import Testing

/// A request of an act, with the options that it is asked with.
struct AskedSample: CustomTestStringConvertible, Sendable {
    /// `full` says all that can be said.
    let name: String
    let service: any WriteService
    let options: WriteOptions

    var testDescription: String { name }

    var code: ActCode { AskedSample.code(service) }

    private static func code<Service: WriteService>(_ service: Service) -> ActCode { Service.Request.code }
}

extension AskedSample {
    /// Every act, each with all that can be asked of it and with as little as can be; where it may go several
    /// ways, all of them.
    static let all: [AskedSample] =
        before
        + samples(
            "since",
            rules + collateral + debts + moneyAccounts + equity + assets + deposits + office + loanFile
                + following + security, full)
        + samples(
            "since sparse",
            rules + collateralSparse + debtsSparse + moneyAccountsSparse + equity + assetsSparse
                + depositsSparse + officeSparse + loanFileSparse + followingSparse
                + securitySparse, plain)

    /// Those that programs before codes knew.
    static let before: [AskedSample] =
        samples("full", chart + borrowers + applications + contracts + loans + money + periods, full)
        + samples("sparse", sparse, plain)

    private static let about: BorrowerDetails = {
        var details = BorrowerDetails(
            name: "Hợp tác xã “Bưng Sóc”", taxCode: "2200123456", sector: "lúa", commune: "Phú Tâm",
            district: "Châu Thành", members: 45)
        details.representative = "Trần Thị Hoa"
        details.representativeTitle = "Giám đốc"
        details.address = "Ấp 1"
        details.communeCode = "31507"
        details.registrationNumber = "5907/ĐK"
        details.registeredOn = day(2)
        details.registry = "Phòng TC-KH"
        details.charterCapital = Money(2_000_000_000)
        details.memberOf = "LH-01"
        return details
    }()

    private static let identity = BorrowerIdentity(
        idNumber: "092085001234", idIssuedOn: day(1), idIssuedBy: "Cục CS", phone: "0912345678",
        bankAccount: "180020501234", bank: "Agribank")

    private static let changes: BorrowerChanges = {
        var changes = BorrowerChanges(
            name: about.name, taxCode: about.taxCode, sector: about.sector, commune: about.commune,
            district: about.district, members: about.members)
        changes.representative = about.representative
        changes.representativeTitle = about.representativeTitle
        changes.address = about.address
        changes.communeCode = about.communeCode
        changes.registrationNumber = about.registrationNumber
        changes.registeredOn = about.registeredOn
        changes.registry = about.registry
        changes.charterCapital = about.charterCapital
        changes.memberOf = about.memberOf
        changes.identity = identity
        return changes
    }()

    private static let paper = LoanDocument(
        .charter, number: "01/ĐL", issuedOn: day(1), issuer: "ĐHTV", copies: 2, keptAt: "Tủ 2",
        sha256: String(repeating: "0a", count: 32), expiresOn: day(9))

    private static let loanFile: [any WriteService] = [
        AddBorrower(code: "HTX-01", kind: .cooperative, details: about, identity: identity),
        CorrectBorrower(code: "HTX-01", changes: changes),
        SubmitApplication(
            borrower: "HTX-01", number: "2012-0005", amount: dong(600), projectCost: dong(900),
            ownCapital: Money(200), termMonths: 36, purpose: "Mua bò", otherSources: Money(100),
            cycleMonths: 24, termReason: "bò sinh sản"),
        AppraiseApplication(
            number: "2012-0005", reason: "khả thi",
            figures: [
                AppraisalFigure("Doanh thu", declared: Money(12), verified: Money(-3), document: 7)
            ]),
        ApproveApplication(
            number: "2012-0005", amount: dong(500), decision: "12/QĐ-HĐQL",
            minutes: DecisionMinutes(
                number: "BB-1", heldOn: day(2), present: ["An", "Bình"], absent: ["Cường"], votesFor: 2,
                votes: 2,
                conclusion: "cho vay"),
            conditions: [ApprovalCondition(daysAfter: 30, "hóa đơn")], authority: .council),
        SignLoan(
            application: "2012-0005", number: "05/HĐTD-2012", amount: dong(400), collateral: "đất",
            source: SourceCode("ADB"), officer: "Lê Văn Lâm", purposeClass: .fixedAssets,
            sector: "trồng trọt",
            terms: drawnInTime),
        AmendLoan(number: "05/HĐTD-2012", longer),
        AddDocument(borrower: "HTX-01", application: "2012-0005", document: paper),
        RecordConditionOutcome(
            number: "2012-0005", line: 2, isKept: false, document: 7, sanction: "thu hồi", decision: "15/QĐ"),
        AssignLoans(number: "05/HĐTD-2012", from: "An", officer: "Bình"),
        RecordVisit(
            number: "05/HĐTD-2012",
            Visit(
                .surprise, visitors: ["An", "Bình"], purpose: .partly, wrong: Money(7), evidence: "hóa đơn 5",
                effect: "máy đã lắp", security: .changed, ability: .doubtful, proposal: "thu hồi",
                recallBy: day(20), nextOn: day(25), document: 7)),
        RecordEffect(
            number: "05/HĐTD-2012",
            LoanEffect(
                year: 2012, jobs: 24, members: 30, poorHouseholds: 4, revenue: Money(900), profit: Money(-5),
                incomePerMember: Money(60), area: 12_000, source: "BCTC", document: 7)),
        AddFinding(
            Finding(
                number: "KN-1", source: "KL 12", recommendation: "Bổ sung biên bản", owner: "Lê Chi",
                dueOn: day(30)), loan: "05/HĐTD-2012"),
        CloseFinding(number: "KN-1", evidence: "BB 03"),
        DeclareRelative(
            borrower: "HTX-01", application: "2012-0005", staff: "Lê Chi",
            relative: Relative("Trần Thị Đào", relation: "vợ", idNumber: "094085001234", address: "Ấp 2")),
    ]

    /// What older requests did not know of.
    static let drawnInTime: LoanTermsRequest = {
        var inTime = AskedSample.terms
        (inTime.firstDrawBy, inTime.drawUntil) = (day(25), day(28))
        return inTime
    }()

    private static let longer: LoanAmendment = {
        var longer = AskedSample.amendment
        (longer.firstDrawBy, longer.drawUntil) = (day(26), day(29))
        return longer
    }()

    private static let loanFileSparse: [any WriteService] = [
        AddDocument(borrower: "HTX-01", application: nil, document: LoanDocument(.other)),
        AppraiseApplication(
            number: "2012-0005", reason: nil, figures: [AppraisalFigure("Nợ khác", declared: Money(9))]),
        ApproveApplication(
            number: "2012-0005", amount: nil, decision: nil,
            conditions: [ApprovalCondition(daysAfter: nil, "thế chấp")]),
        RecordConditionOutcome(
            number: "2012-0005", line: 1, isKept: true, document: nil, sanction: nil, decision: nil),
        AssignLoans(number: nil, from: "An", officer: "Bình"),
        RecordVisit(
            number: "05/HĐTD-2012",
            Visit(
                .planned, visitors: [], purpose: .right, wrong: .zero, evidence: "đúng", effect: "tốt",
                security: .nothing, ability: .able)),
        RecordEffect(number: "05/HĐTD-2012", LoanEffect(year: nil, jobs: 20, source: "HTX")),
        AddFinding(
            Finding(number: "KN-2", source: "KTNN", recommendation: "Nộp", owner: "An", dueOn: day(30))),
        DeclareRelative(borrower: nil, application: nil, staff: "Lê Chi", relative: Relative("Lê Văn Dũng")),
    ]

    private static let office: [any WriteService] = [
        AddPerson(
            "Trần Bình", login: "binh", title: "Kế toán trưởng", duties: [.accountant, .approver],
            approvesUpTo: dong(300)),
        ChangePerson(
            "Trần Bình", login: "binh2", title: "Kế toán", duties: [.approver], approvesUpTo: dong(400)),
        RevokePerson("Trần Bình", reason: "nghỉ việc"),
    ]

    private static let officeSparse: [any WriteService] = [
        AddPerson("Lê Chi", login: nil, title: nil, duties: [.officer], approvesUpTo: nil),
        ChangePerson("Lê Chi", login: "chi", title: nil, duties: nil, approvesUpTo: nil),
    ]

    private static let moneyAccounts: [any WriteService] = [
        AddMoneyAccount(
            MoneyCode("VCB"), .bank, name: "Vietcombank Sóc Trăng", bank: "Vietcombank", number: "0071",
            account: "1121"),
        MoveMoney(.transfer(to: MoneyCode("VCB")), amount: dong(15), through: .bank),
        SettleCredit(number: "01/HĐTD", amount: dong(16), way: .refund(through: MoneyCode("VCB"))),
        AddLendingSource(
            SourceCode("UT"), .entrusted, name: "Ủy thác", decision: "HĐ 05", conditions: "chăn nuôi",
            limit: dong(17), bearer: .owner, ownRate: rate, account: "3411"),
        MoveCapital(.contribute, source: SourceCode("UT"), amount: dong(18), through: .bank),
        PaySource(source: SourceCode("UT"), amount: dong(19), through: MoneyCode("VCB")),
        SignLoan(
            application: "2012-0005", number: "06/HĐTD-2012", amount: dong(400_000_000),
            collateral: "quyền sử dụng đất", source: SourceCode("UT"), terms: terms),
    ]

    private static let moneyAccountsSparse: [any WriteService] = [
        AddMoneyAccount(
            MoneyCode("T2"), .till, name: "Quỹ 2", bank: nil, number: nil, account: "111.2"),
        AddLendingSource(
            SourceCode("NS"), .provincialBudget, name: "Ngân sách đợt 2", decision: "QĐ 6", conditions: nil,
            limit: nil, bearer: .fund, account: "41112"),
    ]

    private static func samples(
        _ kind: String, _ services: [any WriteService], _ options: WriteOptions
    ) -> [AskedSample] {
        services.enumerated().map { AskedSample(name: "\(kind) \($0 + 1)", service: $1, options: options) }
    }

    private static let full = WriteOptions(
        on: day(31), today: day(31), key: nil, actedBy: "Lâm Thị Sa", voucher: "PT \"11\"",
        note: "dòng một\n\tdòng hai \\ \u{202E}hết", beforeFounding: true, ending: .commit, again: true)

    private static let plain = WriteOptions(
        on: day(1), today: day(1), key: nil, actedBy: nil, ending: .commit)

    static func day(_ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: 2012, month: 12, day: day) else {
            preconditionFailure("no such day")
        }
        return date
    }

    static func dong(_ dong: Int64) -> Amount {
        guard let amount = Amount(Money(dong)) else { preconditionFailure("not above zero") }
        return amount
    }

    private static let month = FiscalPeriod(.month, containing: day(31))
    private static let year = FiscalPeriod(.year, containing: day(31))
    private static let rate = AnnualRate(billionths: 65_000_000)

    // MARK: With all that can be asked for

    private static let chart: [any WriteService] = [
        AddAccount(
            ChartAccount(
                code: "6428", nameVi: "Chi phí khác", nameEn: "Other expenses", kind: .offBalance,
                neverBelowZero: true)),
        RenameAccount(code: "6428", vietnamese: "Chi khác", english: "Sundries"),
        MapRole(.operatingExpenses, to: "6428"),
    ]

    private static let borrowers: [any WriteService] = [
        AddBorrower(
            code: "HTX-01", kind: .cooperativeUnion,
            details: BorrowerDetails(
                name: "Hợp tác xã “Bưng Sóc”", taxCode: "2200123456", sector: "lúa", commune: "Phú Tâm",
                district: "Châu Thành", members: 45)),
        CorrectBorrower(
            code: "HTX-01",
            changes: BorrowerChanges(
                name: "Bưng Sóc", taxCode: "2200123456", sector: "hành tím", commune: "Vĩnh Châu",
                district: "Vĩnh Châu", members: 46)),
        RelateBorrowers(code: "HTX-01", other: "HTX-02", relation: "cùng giám đốc"),
        RecordCreditCheck(code: "HTX-01", group: 2, source: "CIC"),
    ]

    private static let applications: [any WriteService] = [
        SubmitApplication(
            borrower: "HTX-01", number: "2012-0005", amount: dong(600_000_000),
            projectCost: dong(900_000_000), ownCapital: Money(300_000_000), termMonths: 36,
            purpose: "Mua bò sữa giống"),
        AppraiseApplication(number: "2012-0005", reason: "khả thi"),
        ApproveApplication(number: "2012-0005", amount: dong(500_000_000), decision: "12/QĐ-HĐQL"),
        CloseApplication(number: "2012-0005", way: .reject, reason: "thiếu vốn đối ứng"),
        CloseApplication(number: "2012-0005", way: .withdraw, reason: "thôi vay"),
        ReopenApplication(number: "2012-0005", decision: "13/QĐ-HĐQL", reason: "đủ vốn"),
    ]

    private static let contracts: [any WriteService] = [
        SignLoan(
            application: "2012-0005", number: "05/HĐTD-2012", amount: dong(400_000_000),
            collateral: "quyền sử dụng đất", terms: terms),
        CancelLoan(number: "05/HĐTD-2012", decision: "14/QĐ-HĐQL", reason: "bên vay rút"),
        AmendLoan(number: "05/HĐTD-2012", amendment),
        ChangeRate(number: "05/HĐTD-2012", rate: rate),
        RecalculateLoans(number: "05/HĐTD-2012"),
        AnnounceCalendarDays(days: [day(30), day(31)], isWorking: true, name: "Làm bù Tết"),
        WithdrawCalendarDay(day: day(31), decision: "15/TB"),
    ]

    static let terms = LoanTermsRequest(
        rate: rate, method: .equalInstalment, instalments: 12, every: .months(3), firstDue: day(15), grace: 1,
        interestGrace: 2, interestEvery: .days(30), dayCount: .actualActual, rounding: .up,
        roundPrincipalTo: 1_000, roll: Roll.none,
        due: [
            LoanTerms.CustomRow(dueOn: day(15), principal: dong(100)),
            LoanTerms.CustomRow(dueOn: day(31), principal: dong(200)),
        ],
        rateFrom: [
            LoanTerms.RateStep(on: day(20), rate: AnnualRate(billionths: 70_000_000)),
            LoanTerms.RateStep(on: day(25), rate: AnnualRate(billionths: 72_500_000)),
        ],
        overdueMultiple: RateMultiple(tenThousandths: 12_500),
        lateInterestRate: AnnualRate(billionths: 100_000_000), allocation: .principalFirst, prepayment: .last,
        early: .toDate)

    private static let amendment: LoanAmendment = {
        var amendment = LoanAmendment(decision: "16/PL", reason: "mất mùa")
        amendment.amount = dong(450_000_000)
        amendment.rate = rate
        amendment.method = .custom
        amendment.instalments = 2
        amendment.every = .months(6)
        amendment.firstDue = day(15)
        amendment.grace = 1
        amendment.interestGrace = 2
        amendment.interestEvery = .days(30)
        amendment.customRows = [
            LoanTerms.CustomRow(dueOn: day(15), principal: dong(150_000_000)),
            LoanTerms.CustomRow(dueOn: day(31), principal: dong(300_000_000)),
        ]
        amendment.dayCount = .thirty360
        amendment.rounding = .halfEven
        amendment.roundPrincipalTo = 1_000
        amendment.roll = Roll.none
        amendment.overdueMultiple = RateMultiple(tenThousandths: 12_500)
        amendment.lateInterestRate = AnnualRate(billionths: 100_000_000)
        amendment.allocation = .interestFirst
        amendment.prepayment = .last
        amendment.early = .toDate
        amendment.collateral = "nhà kho"
        return amendment
    }()

    private static let loans: [any WriteService] = [
        DisburseLoan(number: "05/HĐTD-2012", amount: dong(100_000_000), through: .cash, valueOn: day(3)),
        RepayLoan(
            number: "05/HĐTD-2012", amount: dong(5_000_000), prepayment: .level, early: .hold,
            holdsExcess: true, through: .cash, valueOn: day(4)),
        WaiveInterest(
            number: "05/HĐTD-2012", component: .lateInterest, amount: dong(9), decision: "17/QĐ",
            authority: "HĐQL"),
        SettleCredit(number: "05/HĐTD-2012", amount: dong(7), way: .use),
        SettleCredit(number: "05/HĐTD-2012", amount: dong(7), way: .refund(through: .cash)),
    ]

    private static let money: [any WriteService] = [
        MoveCapital(.contribute, source: .grant, amount: dong(9_000_000_000_000_000), through: .bank),
        MoveCapital(.withdraw, source: .retainedSurplus, amount: dong(1), through: .cash),
        MoveMoney(
            .receipt(.role(.depositInterestIncome)), amount: dong(12), through: .bank,
            counterparty: "Agribank"),
        MoveMoney(.payment(.account("6422")), amount: dong(13), through: .cash, counterparty: "VNPT"),
        MoveMoney(.transfer(to: .bank), amount: dong(14), through: .cash),
        PostVoucher([.init(.debit, "6422", dong(5)), .init(.credit, "338", dong(5))]),
        AssertBalance(.account("112"), balance: Money(-15), evidence: .bankStatement),
        AssertBalance(.loan("05/HĐTD-2012"), balance: Money(16), evidence: .borrowerConfirmation),
        ReverseEntry(entry: 9_007_199_254_740_993, reason: "nhầm tài khoản"),
        DistributeSurplus(
            year: year,
            decision: SurplusDecision(
                rating: .b, monthlySalaries: Money(40), managersMonthlySalaries: Money(0),
                developmentShare: Share(tenThousandths: 2_550), fines: Money(2)),
            number: "18/QĐ"),
    ]

    private static let periods: [any WriteService] =
        [ClosePeriods(through: month), ReopenPeriod(month, reason: "thiếu chứng từ")] + files

    private static let file = ImportFile(path: "folder/x.csv", bytes: Array("on,source,amount\n".utf8))

    private static let files: [any WriteService] = [
        ImportCapital(file), ImportBorrowers(file), ImportLoans(file), ImportDisbursements(file),
        ImportRepayments(file),
    ]

    /// Rules of each kind, with a value and without, for everything and for some.
    private static let rules: [any WriteService] =
        ([
            (.bonusSalaries, "1.5", "A"), (.ownCapitalMinimum, "30", nil), (.kindEligible, nil, "member"),
            (.debtGroups, "10,30,90,180", nil), (.ownCapitalMinimum, "none", nil),
            (.voucherSeries, "PT{nnn}/{yyyy}", "cash-receipt"), (.generalProvision, "0.5", "4"),
            (.valuationValidity, "12", nil), (.rescheduledGroups, "0:2,1:3,30:4,90:5", "1"),
            (.reschedulingWindow, "10", nil), (.wayBack, "3", "long"), (.interestReducedGroup, "3", nil),
            (.closingRuns, "none", nil), (.fixedAssetsLimit, "10", nil),
        ] as [(RuleCode, String?, String?)]).map { code, value, subject in
            guard let setting = try? RuleSetting(code, value: value, subject: subject) else {
                preconditionFailure("no such rule")
            }
            return SetRule(
                setting, from: day(15), citation: "NĐ 45/2021/NĐ-CP", certainty: .remembered,
                approvedBy: "Trần Văn Tư")
        }

    private static let collateral: [any WriteService] = [
        AddCollateral(
            code: "TS-01", borrower: "HTX-01", kind: .realEstate, name: "Thửa 12", value: dong(400),
            isRealisable: false),
        SecureLoan(code: "TS-01", loan: "05/HĐTD-2012", amount: dong(300)),
        RevalueCollateral(code: "TS-01", value: dong(390), isRealisable: false),
        ReleaseCollateral(code: "TS-01", loan: "05/HĐTD-2012"),
    ]

    private static let collateralSparse: [any WriteService] = [
        AddCollateral(
            code: "TS-01", borrower: "HTX-01", kind: .other, name: "x", value: dong(1), isRealisable: true),
        SecureLoan(code: "TS-01", loan: "05/HĐTD-2012", amount: dong(1)),
        RevalueCollateral(code: "TS-01", value: dong(1), isRealisable: true),
        ReleaseCollateral(code: "TS-01", loan: nil),
    ]

    // MARK: With as little as can be

    private static let debts: [any WriteService] = [
        RescheduleLoan(
            number: "05/HĐTD-2012",
            Rescheduling(
                decision: "30/QĐ",
                plan: .agreed([LoanTerms.CustomRow(dueOn: day(15), principal: dong(100))]),
                kind: .extension, deferInterestTo: day(15), programme: "NQ 380", keepsGroup: true,
                requestedOn: day(2), lateByDecision: "31/QĐ")),
        RecallLoan(number: "05/HĐTD-2012", due: day(15), decision: "32/QĐ", reason: "sai mục đích"),
        FreezeLoan(
            number: "05/HĐTD-2012", until: day(15), interest: .inTerm, decision: "33/QĐ",
            programme: "NQ 380"),
        UnfreezeLoan(number: "05/HĐTD-2012", decision: "34/QĐ"),
        LowerDebtGroup(number: "05/HĐTD-2012", group: 3, decision: "35/QĐ", reason: "ngừng sản xuất"),
        WaiveInterest(
            number: "05/HĐTD-2012", component: .interest, amount: dong(9), decision: "17/QĐ",
            authority: "HĐQL", because: .inability),
        ClassifyDebts(asOf: day(15)),
        ProvideForDebts(asOf: day(15)),
        WriteOffLoan(number: "05/HĐTD-2012", decision: "36/QĐ", council: "BB 03"),
        RecoverLoan(number: "05/HĐTD-2012", amount: dong(9), kind: .debtSale, through: .cash),
        RemoveLoan(
            number: "05/HĐTD-2012", decision: "37/QĐ", evidence: [RemovalEvidence(.bankruptcy, "12/QĐ")]),
    ]

    private static let debtsSparse: [any WriteService] = [
        RescheduleLoan(
            number: "05/HĐTD-2012",
            Rescheduling(
                decision: "30", plan: .equal(instalments: 4, every: .months(3), firstDue: day(15)))),
        RecallLoan(number: "05/HĐTD-2012", due: day(15), decision: "32", reason: nil),
        FreezeLoan(
            number: "05/HĐTD-2012", until: day(15), interest: .none, decision: "33", programme: nil),
        UnfreezeLoan(number: "05/HĐTD-2012", decision: "34"),
        LowerDebtGroup(number: "05/HĐTD-2012", group: 3, decision: "35", reason: "x"),
        ClassifyDebts(asOf: day(2)),
        ProvideForDebts(asOf: day(2)),
        WriteOffLoan(number: "05/HĐTD-2012", decision: "36", council: "BB"),
        RecoverLoan(number: "05/HĐTD-2012", amount: dong(1), kind: .payment, through: .bank),
        RemoveLoan(number: "05/HĐTD-2012", decision: "37", evidence: [RemovalEvidence(.other, "x")]),
    ]

    private static let equity: [any WriteService] = [
        SupplementCapital(source: .provincialBudget, amount: dong(17), decision: "40/QĐ"),
        CorrectSurplus(
            year: year, direction: .decrease, amount: dong(18), account: "338", decision: "41/QĐ"),
        RevalueAsset(account: "211", direction: .increase, amount: dong(19), decision: "42/QĐ"),
        PostVoucher(
            [.init(.debit, "6422", dong(5)), .init(.credit, "331", dong(5))], counterparty: "Điện lực"),
    ]

    private static let assets: [any WriteService] = [
        BuyAsset(
            code: "TSCD-01", name: "Xe ô tô", cost: dong(20), life: 120, starts: day(15), through: .cash,
            supplier: "Công ty A", decision: "43/QĐ"),
        DisposeAsset(code: "TSCD-01", proceeds: dong(3), through: .cash, because: "hỏng"),
    ]

    private static let assetsSparse: [any WriteService] = [
        BuyAsset(code: "TSCD-01", name: "Xe", cost: dong(20), life: 1, through: .bank),
        BuyAsset(code: "TSCD-01", name: "Xe", cost: dong(20), life: 1, through: nil, supplier: "A"),
        DisposeAsset(code: "TSCD-01", because: "hỏng"),
    ]

    private static let deposits: [any WriteService] = [
        PlaceDeposit(
            code: "HĐTG-01", amount: dong(21), account: MoneyCode("TG"), through: MoneyCode("VCB"),
            terms: depositTerms, decision: "44/QĐ"),
        ReceiveDepositInterest(code: "HĐTG-01", interest: dong(1), through: MoneyCode("VCB")),
        WithdrawDeposit(code: "HĐTG-01", amount: dong(2), interest: Money(0), through: .cash),
        RollOverDeposit(
            code: "HĐTG-01", as: "HĐTG-02", interest: Money(3), .through(MoneyCode("VCB")),
            terms: depositTerms, decision: "45/QĐ"),
    ]

    private static let depositTerms = DepositTerms(
        .on(day(15)), rate: rate, earlyRate: AnnualRate(billionths: 2_000_000), interestEvery: .months(1))

    private static let depositsSparse: [any WriteService] = [
        PlaceDeposit(
            code: "1", amount: dong(21), account: MoneyCode("TG"), through: .bank,
            terms: DepositTerms(.after(.months(6)), rate: rate)),
        ReceiveDepositInterest(code: "1", through: .bank), WithdrawDeposit(code: "1", through: .bank),
        RollOverDeposit(code: "1", as: "2", .added, terms: DepositTerms(.after(.days(7)), rate: rate)),
    ]

    private static let sparse: [any WriteService] = [
        AddAccount(ChartAccount(code: "6428", nameVi: "Chi phí khác", nameEn: "Other", kind: .expense)),
        RenameAccount(code: "6428", vietnamese: nil, english: nil),
        AddBorrower(code: "HTX-01", kind: .member, details: BorrowerDetails(name: "Bưng Sóc")),
        CorrectBorrower(code: "HTX-01", changes: BorrowerChanges()),
        RelateBorrowers(code: "HTX-01", other: "HTX-02", relation: nil),
        RecordCreditCheck(code: "HTX-01", group: 1, source: nil),
        SubmitApplication(
            borrower: "HTX-01", number: nil, amount: dong(1), projectCost: dong(2), ownCapital: .zero,
            termMonths: 1, purpose: "x"),
        AppraiseApplication(number: "2012-0005", reason: nil),
        ApproveApplication(number: "2012-0005", amount: nil, decision: nil),
        ReopenApplication(number: "2012-0005", decision: "13", reason: nil),
        SignLoan(
            application: "2012-0005", number: nil, amount: nil, collateral: nil,
            terms: LoanTermsRequest(rate: rate, instalments: 4, every: .months(3))),
        SignLoan(
            application: "2012-0005", number: nil, amount: nil, collateral: nil,
            terms: LoanTermsRequest(
                rate: rate, method: .custom,
                due: [LoanTerms.CustomRow(dueOn: day(15), principal: dong(100))])),
        CancelLoan(number: "05/HĐTD-2012", decision: "14", reason: nil),
        AmendLoan(number: "05/HĐTD-2012", LoanAmendment(decision: "16")),
        RecalculateLoans(number: nil),
        AnnounceCalendarDays(days: [], isWorking: false, name: nil),
        WithdrawCalendarDay(day: day(2), decision: nil),
        DisburseLoan(number: "05/HĐTD-2012", amount: dong(1), through: .bank),
        RepayLoan(
            number: "05/HĐTD-2012", amount: dong(1), prepayment: nil, holdsExcess: false, through: .bank),
        WaiveInterest(
            number: "05/HĐTD-2012", component: .interest, amount: nil, decision: "17", authority: "GĐ"),
        MoveMoney(.payment(.role(.bankCharges)), amount: dong(12), through: .bank),
        PostVoucher([]),
        DistributeSurplus(
            year: year,
            decision: SurplusDecision(
                rating: .a, monthlySalaries: .zero, managersMonthlySalaries: .zero)),
        ClosePeriods(through: month),
        ImportCapital(file),
    ]
}
