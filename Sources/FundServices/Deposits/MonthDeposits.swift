internal import FundCore
internal import FundStore

extension MonthPart {
    /// What term deposits earned by a month (dự thu lãi tiền gửi).
    static let deposits = MonthPart(
        kind: .depositAccrual, name: "deposits", booked: "receipt.month-of-deposits",
        takenBack: "receipt.deposit-accrual-reversed",
        due: { books, last in
            try books.reader.deposits().filter { $0.deposit.placedOn <= last }
                .map { record in
                    let dong = record.position(on: last).claim(on: last) - record.receivable(on: last)
                    return Due(dong: dong) { books.record(interestOf: record.entry, dong, act: $0) }
                }
        }, legs: { TermDeposit.accrual($0, on: $1) })
}
