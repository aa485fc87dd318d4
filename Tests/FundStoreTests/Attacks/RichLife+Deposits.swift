import FundCore
import FundServices
import FundStore

/// Money in term deposits: one that pays and stands, one that is renewed, one that was a slip.
extension RichLife {
    static func placeDeposits(_ desk: Desk) throws {
        try perform(
            desk,
            AddMoneyAccount(
                MoneyCode("TG"), .deposit, name: "Tiền gửi có kỳ hạn", bank: "BIDV", number: "7301",
                account: "1281"), on: day(2022, 7, 5))
        for (code, from) in [("TG-01", MoneyCode.bank), ("TG-02", MoneyCode("KB")), ("TG-02", .bank)] {
            try perform(
                desk,
                PlaceDeposit(
                    code: code, amount: .dong(20_000_000), account: MoneyCode("TG"), through: from,
                    terms: DepositTerms(
                        .after(.months(code == "TG-01" ? 24 : 6)), rate: AnnualRate(billionths: 50_000_000),
                        earlyRate: AnnualRate(billionths: 2_000_000), interestEvery: .months(3)),
                    decision: "QĐ 70"), on: day(2022, 7, 5))
            guard from == MoneyCode("KB") else { continue }
            let slip = try desk.database.read { $0.head.lastAct }
            try perform(desk, ReverseEntry(entry: slip, reason: "Nhầm nơi chi"), on: day(2022, 7, 5))
        }
        try perform(
            desk,
            AddLendingSource(
                SourceCode("HD"), .mobilised, name: "Vốn huy động", decision: "HĐ 72", conditions: nil,
                limit: nil, bearer: .fund, ownRate: AnnualRate(billionths: 40_000_000), account: "3412"),
            on: day(2022, 7, 5))
        try perform(
            desk,
            MoveCapital(.contribute, source: SourceCode("HD"), amount: .dong(10_000_000), through: .bank),
            on: day(2022, 7, 6))
        try perform(desk, ReceiveDepositInterest(code: "TG-01", through: .bank), on: day(2022, 10, 5))
    }

    static func payDeposits(_ desk: Desk) throws {
        try perform(
            desk,
            RollOverDeposit(
                code: "TG-02", as: "TG-03", .added,
                terms: DepositTerms(.after(.months(12)), rate: AnnualRate(billionths: 55_000_000)),
                decision: "QĐ 71"), on: day(2023, 4, 12))
        try perform(
            desk, WithdrawDeposit(code: "TG-01", amount: .dong(5_000_000), through: .cash),
            on: day(2023, 4, 13))
        try perform(
            desk, PaySource(source: SourceCode("HD"), amount: .dong(200_000), through: .bank),
            on: day(2023, 4, 14))
    }
}
