import FundCore
import FundServices
import FundStore

/// Debts that were not paid as agreed, and what was decided about them.
extension RichLife {
    static func decideOnDebts(_ desk: Desk) throws {
        try perform(
            desk,
            RescheduleLoan(
                number: "01",
                Rescheduling(
                    decision: "QĐ 41",
                    plan: .equal(instalments: 4, every: .months(3), firstDue: day(2023, 7, 10)),
                    kind: .extension, deferInterestTo: day(2023, 7, 10), programme: "NQ 380",
                    keepsGroup: true, requestedOn: day(2023, 3, 28), lateByDecision: "QĐ 42")),
            on: day(2023, 4, 3))
        let owed = try desk.database.read {
            try $0.loanView("02", on: day(2023, 4, 4)).position.principalOutstanding
        }
        try perform(
            desk,
            RescheduleLoan(
                number: "02",
                Rescheduling(
                    decision: "QĐ 43",
                    plan: .agreed([
                        .init(dueOn: day(2023, 8, 31), principal: .dong(50_000_000)),
                        .init(dueOn: day(2024, 2, 29), principal: .dong(owed - 50_000_000)),
                    ]), lateByDecision: "QĐ 44")), on: day(2023, 4, 4))
        try perform(
            desk,
            RescheduleLoan(
                number: "CU-1",
                Rescheduling(
                    decision: "QĐ 50",
                    plan: .equal(instalments: 3, every: .days(90), firstDue: day(2023, 9, 1)))),
            on: day(2023, 4, 4))
        try perform(
            desk,
            FreezeLoan(
                number: "02", until: day(2023, 6, 30), interest: .inTerm, decision: "QĐ 45",
                programme: "NQ 380"), on: day(2023, 5, 2))
        try perform(desk, UnfreezeLoan(number: "02", decision: "QĐ 46"), on: day(2023, 6, 15))
        try perform(
            desk,
            RecallLoan(
                number: "CU-1", due: day(2023, 6, 1), decision: "QĐ 47", reason: "sử dụng vốn sai mục đích"),
            on: day(2023, 4, 5))
        try perform(
            desk,
            LowerDebtGroup(number: "CU-1", group: 4, decision: "QĐ 48", reason: "ngừng sản xuất"),
            on: day(2023, 4, 6))
        try perform(
            desk,
            WaiveInterest(
                number: "01", component: .interest, amount: .dong(1_000), decision: "QĐ 49",
                authority: "Hội đồng quản lý", because: .inability), on: day(2023, 4, 7))
        try perform(desk, ProvideForDebts(asOf: day(2023, 4, 30)), on: day(2023, 4, 30))
        try perform(desk, ProvideForDebts(asOf: day(2023, 5, 31)), on: day(2023, 5, 31))
        try writeOff(desk)
    }

    /// A debt that is lost, up to the day five years on.
    private static func writeOff(_ desk: Desk) throws {
        try perform(
            desk, LowerDebtGroup(number: "CU-1", group: 5, decision: "QĐ 51", reason: "phá sản"),
            on: day(2023, 6, 5))
        try perform(
            desk, WriteOffLoan(number: "CU-1", decision: "QĐ 52", council: "BB 03"), on: day(2023, 6, 6))
        try perform(
            desk,
            RecoverLoan(number: "CU-1", amount: .dong(1_000_000), kind: .collateral, through: .cash),
            on: day(2023, 6, 7))
        try perform(
            desk,
            RemoveLoan(
                number: "CU-1", decision: "QĐ 53",
                evidence: [
                    RemovalEvidence(.bankruptcy, "12/QĐ-TBPS"),
                    RemovalEvidence(.other, "biên bản \"làm việc\", 1\\2, {3}"),
                ]), on: day(2028, 6, 6))
    }
}
