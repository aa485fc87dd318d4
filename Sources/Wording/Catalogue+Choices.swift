extension Catalogue {
    /// Names of choices that no table shows, and further names of those that tables do show, by semicolons.
    static let choices: Room = [
        "choice.day-count.actual/365": Sentence("số ngày thực tế, năm 365 ngày", "actual days, year of 365"),
        "choice.day-count.actual/360": Sentence("số ngày thực tế, năm 360 ngày", "actual days, year of 360"),
        "choice.day-count.actual/actual": Sentence(
            "số ngày thực tế, năm thực tế", "actual days, actual year"),
        "choice.day-count.30/360": Sentence(
            "tháng 30 ngày, năm 360 ngày", "months of 30 days, year of 360"),
        "also.choice.day-count.actual/365": Sentence("thực tế/365", "act/365"),
        "also.choice.day-count.actual/360": Sentence("thực tế/360", "act/360"),
        "also.choice.day-count.actual/actual": Sentence("thực tế/thực tế", "act/act"),

        "choice.roll.none": Sentence("giữ nguyên", "unchanged"),
        "choice.roll.next-working-day": Sentence("ngày làm việc tiếp theo", "next working day"),
        "also.choice.roll.next-working-day": Sentence(
            "sang ngày làm việc tiếp theo; ngày làm việc sau", "the next working day"),

        "choice.allocation.overdue-principal-first": Sentence(
            "gốc quá hạn trước", "overdue principal first"),
        "choice.allocation.principal-first": Sentence("gốc trước", "principal first"),
        "choice.allocation.interest-first": Sentence("lãi trước", "interest first"),
        "also.choice.allocation.overdue-principal-first": Sentence(
            "ưu tiên gốc quá hạn", "overdue principal"),

        "choice.prepayment.next": Sentence("kỳ tiếp theo", "next instalments"),
        "choice.prepayment.last": Sentence("kỳ cuối", "last instalments"),
        "choice.prepayment.level": Sentence("đều các kỳ", "all instalments alike"),

        "choice.receipt.deposit-interest": Sentence("lãi tiền gửi", "interest on deposits"),
        "choice.receipt.other": Sentence("thu khác", "other income"),
        "choice.payment.bank-charge": Sentence("phí ngân hàng", "bank charges"),
        "choice.payment.operating": Sentence("chi phí hoạt động", "operating expenses"),

        "choice.rating.A": Sentence("xếp loại A", "rated A"),
        "choice.rating.B": Sentence("xếp loại B", "rated B"),
        "choice.rating.C": Sentence("xếp loại C", "rated C"),

        "choice.component.principal": Sentence("nợ gốc", "principal"),
        "choice.component.interest": Sentence("lãi trong hạn", "interest"),
        "choice.component.overdue-interest": Sentence("lãi quá hạn", "overdue interest"),
        "choice.component.late-interest": Sentence("lãi chậm trả", "late interest"),

        "choice.excess.refuse": Sentence("từ chối", "refuse it"),
        "choice.excess.hold": Sentence("giữ lại", "hold it"),

        "also.channel.bank": Sentence("ngân hàng; tiền gửi; chuyển khoản", "bank account; transfer"),
        "also.borrower-kind.cooperative": Sentence("HTX", "coop"),
        "also.borrower-kind.cooperative-union": Sentence(
            "liên hiệp HTX; LHHTX", "union of cooperatives"),
        "also.borrower-kind.cooperative-group": Sentence("THT", "group"),
        "also.borrower-kind.member": Sentence("thành viên HTX", "member of a cooperative"),
        "also.loan.method.equal-principal": Sentence("gốc đều; gốc trả đều", "equal parts of principal"),
        "also.loan.method.equal-instalment": Sentence("trả góp đều; góp đều", "annuity"),
        "also.loan.method.bullet": Sentence("gốc cuối kỳ; trả một lần", "at the end"),
        "also.loan.method.custom": Sentence("theo các kỳ; theo lịch", "as agreed"),
        "also.loan.early.at-due": Sentence("trừ gốc", "prepay principal"),
        "also.loan.early.to-date": Sentence("thu lãi đến ngày trả", "interest to date"),
        "also.loan.early.hold": Sentence("giữ lại", "hold it"),
        "also.loan.status.signed": Sentence("đã ký; chưa giải ngân", "not drawn"),
        "also.loan.status.settled": Sentence("tất toán", "paid off"),
        "also.loan.status.cancelled": Sentence("đã hủy; hủy", "never drawn"),
        "also.evidence.other": Sentence("khác", "something else"),
        "also.account-kind.off-balance": Sentence("ngoài bảng", "memorandum"),
    ]
}
