extension Catalogue {
    /// What is wrong with one of a loan's terms; `loan.terms-invalid` names the option before it.
    static let terms: Room = [
        "terms.amount-too-high": Sentence(
            "số tiền vượt 90.000 tỷ đồng", "the amount is above 90,000 billion dong"),
        "terms.too-high": Sentence("lãi suất vượt 100 %/năm", "the rate is above 100 %/year"),
        "terms.out-of-range": Sentence("giá trị ngoài khoảng cho phép", "the value is out of range"),
        "terms.leaves-no-instalment": Sentence(
            "số kỳ ân hạn phải nhỏ hơn số kỳ trả nợ",
            "the grace must be shorter than the number of instalments"),
        "terms.not-after-disbursement": Sentence(
            "ngày đến hạn đầu tiên phải sau ngày giải ngân (hoặc ngày ký)",
            "the first due date must be after the disbursement (or the signing)"),
        "terms.not-with-equal-instalment": Sentence(
            "không dùng được khi trả góp đều (equal-instalment)", "it does not go with equal instalments"),
        "terms.above-grace-with-equal-instalment": Sentence(
            "khi trả góp đều (equal-instalment), ân hạn lãi không được dài hơn ân hạn gốc",
            "with equal instalments the grace of interest cannot be longer than that of principal"),
        "terms.only-with-custom": Sentence(
            "chỉ dùng với --method custom", "it goes with --method custom only"),
        "terms.missing": Sentence(
            "phương thức custom cần ít nhất một kỳ NGÀY:SỐ_TIỀN",
            "the method custom needs at least one DATE:AMOUNT"),
        "terms.not-with-custom": Sentence(
            "không dùng được với --method custom", "it does not go with --method custom"),
        "terms.not-in-order": Sentence(
            "các kỳ phải sau ngày giải ngân và theo thứ tự ngày, mỗi ngày một kỳ",
            "the dates must follow the disbursement and each other"),
        "terms.rate-steps-not-rising": Sentence(
            "các ngày đổi lãi suất phải sau ngày ký (hoặc ngày giải ngân) và tăng dần",
            "the days of the rates must follow the signing (or the disbursement) and each other"),
        "terms.not-the-amount": Sentence(
            "tổng các kỳ trả gốc phải bằng số tiền vay", "the instalments must add up to the loan's amount"),
    ]
}
