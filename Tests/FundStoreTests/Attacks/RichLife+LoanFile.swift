import FundCore
import FundServices
import FundStore

/// A loan file with all that it may hold.
extension RichLife {
    static func fillAFile(_ desk: Desk) throws {
        var changes = BorrowerChanges(name: "Hợp tác xã Thạnh Trị")
        changes.representative = "Lý Thị Sô"
        changes.representativeTitle = "Giám đốc"
        changes.address = "Ấp Rẫy Mới"
        changes.communeCode = "31510"
        changes.registrationNumber = "5907/ĐK"
        changes.registeredOn = day(2015, 3, 2)
        changes.registry = "Phòng Tài chính – Kế hoạch"
        changes.charterCapital = Money(2_000_000_000)
        changes.identity = BorrowerIdentity(
            idNumber: "094085001234", idIssuedOn: day(2021, 8, 2), idIssuedBy: "Cục CS QLHC",
            phone: "0912345678", bankAccount: "180020501234", bank: "Agribank")
        try perform(desk, CorrectBorrower(code: "KH-06", changes: changes), on: day(2022, 7, 20))
        try perform(
            desk,
            AddBorrower(
                code: "KH-07", kind: .member,
                details: {
                    var details = BorrowerDetails(name: "Lý Sà Rết", taxCode: "094090005678")
                    details.memberOf = "KH-06"
                    return details
                }()), on: day(2022, 7, 20))
        // Declared by number: the member borrows as well, and counts with the cooperative from here on.
        try perform(
            desk,
            DeclareRelative(
                borrower: "KH-06", application: nil, staff: nil,
                relative: Relative(
                    "Lý Sà Rết", relation: "em", idNumber: "094090005678", address: "Ấp Rẫy Mới")),
            on: day(2022, 7, 20))
        try perform(
            desk,
            SubmitApplication(
                borrower: "KH-06", number: "HS-21", amount: .dong(80_000_000),
                projectCost: .dong(200_000_000),
                ownCapital: Money(90_000_000), termMonths: 24, purpose: "Kho lúa",
                otherSources: Money(30_000_000),
                cycleMonths: 12, termReason: "Kho dùng mười năm"), on: day(2022, 7, 21))
        try perform(
            desk,
            AddDocument(
                borrower: nil, application: "HS-21",
                document: LoanDocument(
                    .financialStatements, number: "BCTC-2021", issuedOn: day(2022, 3, 1), issuer: "HTX",
                    copies: 1,
                    keptAt: "Tủ 2", sha256: String(repeating: "0a", count: 32), expiresOn: day(2023, 3, 31))),
            on: day(2022, 7, 21))
        let paper = try desk.database.read { $0.head.lastAct }
        try perform(
            desk,
            DeclareRelative(
                borrower: nil, application: "HS-21", staff: nil, relative: Relative("Lý Thị Hương")),
            on: day(2022, 7, 21))
        try perform(
            desk,
            DeclareRelative(
                borrower: nil, application: nil, staff: "Bình",
                relative: Relative("Trần Văn Tám", relation: "anh", idNumber: "094070001111")),
            on: day(2022, 7, 21))
        let mistyped = try desk.database.read { $0.head.lastAct }
        try perform(desk, ReverseEntry(entry: mistyped, reason: "Nhầm số"), on: day(2022, 7, 21))
        try perform(
            desk,
            SetRule(
                try RuleSetting(.approvalAuthority, value: "500tr/60", subject: "director"),
                from: day(2022, 7, 1), citation: "Điều lệ quỹ", certainty: .verified, approvedBy: "Chi"),
            on: day(2022, 7, 21), by: "Bình")
        try perform(
            desk,
            SetRule(
                try RuleSetting(.checklist, value: "financial-statements:required", subject: "cooperative"),
                from: day(2022, 7, 1), citation: "Quy chế cho vay", certainty: .verified, approvedBy: "Chi"),
            on: day(2022, 7, 21), by: "Bình")
        try perform(
            desk,
            SetRule(
                try RuleSetting(.fileGate, value: nil, subject: "papers"), from: day(2022, 7, 1),
                citation: "Quy chế cho vay", certainty: .verified, approvedBy: "Chi"), on: day(2022, 7, 21),
            by: "Bình")
        try perform(
            desk,
            AppraiseApplication(
                number: "HS-21", reason: "Khả thi",
                figures: [
                    AppraisalFigure(
                        "Doanh thu 2021", declared: Money(1_200_000_000), verified: Money(1_100_000_000),
                        document: paper)
                ]), on: day(2022, 7, 22), by: "Bình")
        try perform(
            desk,
            ApproveApplication(
                number: "HS-21", amount: nil, decision: "QĐ 21",
                minutes: DecisionMinutes(
                    number: "BB-21", heldOn: day(2022, 7, 22), present: ["Chi", "Dũng", "Em"],
                    absent: ["Giang"],
                    votesFor: 2, votes: 3, conclusion: "Cho vay"),
                conditions: [
                    ApprovalCondition(daysAfter: nil, "Đăng ký thế chấp"),
                    ApprovalCondition(daysAfter: 30, "Nộp hóa đơn"),
                ], authority: .director), on: day(2022, 7, 23), by: "Chi")
        try perform(
            desk,
            SetRule(
                try RuleSetting(.fileGate, value: "none", subject: "papers"), from: day(2022, 7, 24),
                citation: "Quy chế cho vay", certainty: .verified, approvedBy: "Chi"), on: day(2022, 7, 24),
            by: "Bình")
        try perform(
            desk,
            SetRule(
                try RuleSetting(.approvalAuthority, value: "none", subject: "director"),
                from: day(2022, 7, 24), citation: "Điều lệ quỹ", certainty: .verified, approvedBy: "Chi"),
            on: day(2022, 7, 24), by: "Bình")
        try perform(
            desk,
            SignLoan(
                application: "HS-21", number: "21", amount: nil, collateral: nil, officer: "Lan",
                purposeClass: .fixedAssets, sector: "lúa gạo",
                terms: LoanTermsRequest(
                    for: LoanTerms(
                        amount: .dong(1), rate: AnnualRate(billionths: 60_000_000), instalments: 4,
                        every: .months(3), firstDrawBy: day(2022, 8, 3), drawUntil: day(2022, 9, 30)))),
            on: day(2022, 7, 24))
        try perform(
            desk,
            RecordConditionOutcome(
                number: "HS-21", line: 1, isKept: true, document: paper, sanction: nil, decision: nil),
            on: day(2022, 7, 24))
        try drawOnProof(desk, paper: paper)
        try perform(
            desk,
            RecordConditionOutcome(
                number: "HS-21", line: 2, isKept: false, document: nil, sanction: "Thu hồi trước hạn",
                decision: "QĐ 22"), on: day(2022, 9, 1))
        try lookAfter(desk, paper: paper)
        var longer = LoanAmendment(decision: "PL 21")
        longer.firstDrawBy = day(2022, 8, 10)
        longer.drawUntil = day(2022, 12, 31)
        try perform(desk, AmendLoan(number: "21", longer), on: day(2022, 9, 1))
        try perform(desk, AssignLoans(number: nil, from: "Lan", officer: "Hoa"), on: day(2022, 9, 2))
        try repay(desk, "21", 81_000_000, on: day(2022, 10, 20))
    }

    /// What is seen after the money went out.
    private static func lookAfter(_ desk: Desk, paper: Int64) throws {
        try perform(
            desk,
            RecordVisit(
                number: "21",
                Visit(
                    .surprise, visitors: ["Bình"], purpose: .partly, wrong: Money(5_000_000),
                    evidence: "Một phần mua xe", effect: "Kho đã lợp", security: .changed, ability: .able,
                    proposal: "Thu hồi phần sai", recallBy: day(2022, 9, 20), nextOn: day(2022, 12, 1),
                    document: paper)), on: day(2022, 8, 10))
        try perform(
            desk,
            RecordEffect(
                number: "21",
                LoanEffect(
                    year: 2022, jobs: 24, members: 30, poorHouseholds: 4, revenue: Money(900_000_000),
                    profit: Money(50_000_000), incomePerMember: Money(6_000_000), area: 12_000,
                    source: "Báo cáo của HTX", document: paper)), on: day(2022, 8, 10))
        try perform(
            desk,
            AddFinding(
                Finding(
                    number: "KN-01", source: "KL 12/TTr", recommendation: "Bổ sung biên bản kiểm tra",
                    owner: "Hoa", dueOn: day(2022, 8, 31)), loan: "21"), on: day(2022, 8, 11))
        try perform(desk, CloseFinding(number: "KN-01", evidence: "BB 03"), on: day(2022, 8, 20))
        try follow(desk)
    }

    /// Who is asked to pay, what the fund is called, what it sends, and of what it is reminded.
    private static func follow(_ desk: Desk) throws {
        try perform(
            desk,
            RecordDunning(
                number: "21",
                Dunning(
                    .visit, contact: "Trần Thị Hoa",
                    promise: .init(on: day(2022, 9, 30), Amount(Money(1_000_000))!),
                    answer: "Chờ thu hoạch")), on: day(2022, 8, 21))
        var particulars = FundParticulars()
        for field in FundParticulars.Field.allCases { particulars[field] = "Lê Chi" }
        particulars.taxCode = "0100233488"
        particulars.phone = "02993822333"
        try perform(desk, DescribeFund(particulars), on: day(2022, 8, 22))
        try perform(
            desk,
            RecordFiling(
                Filing(
                    .halfYear, of: FiscalPeriod(.half, containing: day(2022, 1, 1)), to: "UBND tỉnh",
                    proof: "CV 45")), on: day(2022, 8, 23))
        try perform(
            desk,
            RecordReminder(
                Reminder(
                    .reminder, in: 2022, number: "CV 12", from: "Sở Tài chính", duty: .halfYear,
                    about: "Gửi chậm")), on: day(2022, 8, 24))
    }
}
