import FundCore
import FundServices
import FundStore

/// Fixed assets, counterparties, and equity that changed without money.
extension RichLife {
    /// Before the first closing, which depreciates them: one paid, one owed, and one that was a slip.
    static func buyAssets(_ desk: Desk) throws {
        try perform(
            desk,
            PostVoucher(
                [.init(.debit, "6421", .dong(4_000_000)), .init(.credit, "331", .dong(4_000_000))],
                counterparty: "Điện lực Sóc Trăng"), on: day(2022, 10, 5))
        try perform(
            desk,
            BuyAsset(
                code: "TSCD-01", name: "Xe máy", cost: .dong(60_000_000), life: 24,
                starts: day(2022, 12, 12), through: .cash, decision: "QĐ 60"), on: day(2022, 11, 15))
        try perform(
            desk,
            BuyAsset(code: "TSCD-02", name: "Máy tính", cost: .dong(1), life: 36, through: .bank),
            on: day(2022, 11, 15))
        let slip = try desk.database.read { $0.head.lastAct }
        try perform(desk, ReverseEntry(entry: slip, reason: "Nhầm nguyên giá"), on: day(2022, 11, 15))
        try perform(
            desk,
            BuyAsset(
                code: "TSCD-02", name: "Máy tính", cost: .dong(36_000_000), life: 36, through: nil,
                supplier: "Công ty Tin học"), on: day(2022, 11, 15))
        try perform(
            desk,
            BuyAsset(code: "TSCD-03", name: "Bàn ghế", cost: .dong(12_000_000), life: 60, through: .bank),
            on: day(2022, 12, 1))
    }

    static func changeEquity(_ desk: Desk) throws {
        try perform(
            desk,
            CorrectSurplus(
                year: FiscalPeriod(parsing: "2022"), direction: .increase, amount: .dong(7_000_000),
                account: "138", decision: "KL 61"), on: day(2023, 3, 10))
        try perform(
            desk,
            CorrectSurplus(
                year: FiscalPeriod(parsing: "2022"), direction: .decrease, amount: .dong(2_000_000),
                account: "338", decision: "KL 62"), on: day(2023, 3, 11))
        try perform(
            desk,
            SupplementCapital(source: .provincialBudget, amount: .dong(3_000_000), decision: "QĐ 63"),
            on: day(2023, 3, 12))
        try perform(
            desk,
            RevalueAsset(
                account: "211", direction: .increase, amount: .dong(1_000_000), decision: "QĐ 64"),
            on: day(2023, 3, 13))
    }

    /// One is sold while months before are open still, one is given up, and that was wrong.
    static func disposeOfAssets(_ desk: Desk) throws {
        try perform(
            desk,
            DisposeAsset(
                code: "TSCD-01", proceeds: .dong(30_000_000), through: .cash, because: "Nhượng bán"),
            on: day(2023, 4, 10))
        try perform(
            desk, DisposeAsset(code: "TSCD-03", because: "Hư hỏng"), on: day(2023, 4, 11))
        let slip = try desk.database.read { $0.head.lastAct }
        try perform(desk, ReverseEntry(entry: slip, reason: "Sửa được"), on: day(2023, 4, 12))
    }
}
