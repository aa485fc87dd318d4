extension Catalogue {
    /// The options of contracts, repayments and schedules.
    static let loanOptions: Room = [
        "option.loan-number": Sentence(
            "Số hợp đồng tín dụng, ví dụ 05/HĐTD-2012.", "The contract's number, such as 05/HĐTD-2012."),
        "option.contract-amount": Sentence(
            "Số tiền của hợp đồng; không ghi là toàn bộ số đã phê duyệt.",
            "The contract's amount; all that was approved if left out."),
        "option.collateral": Sentence("Tài sản bảo đảm.", "The collateral."),
        "option.rate": Sentence(
            "Lãi suất: 6 hoặc 6,5 (%/năm), 0,5%/tháng.", "The rate: 6 or 6.5 (%/year), 0.5%/month."),
        "option.rate-from": Sentence(
            "Lãi suất thỏa thuận cho những ngày sau một ngày, NGÀY:LÃI_SUẤT; ghi được nhiều lần, theo thứ tự ngày.",
            "A rate agreed for the days after one, DATE:RATE; may be repeated, in order of day."),
        "option.overdue-multiple": Sentence(
            "Lãi suất quá hạn bằng mấy lần lãi suất trong hạn; tối đa 1,5.",
            "The overdue rate as a multiple of the rate; at most 1.5."),
        "option.late-interest-rate": Sentence(
            "Lãi suất chậm trả trên số lãi chưa trả; tối đa 10 %/năm.",
            "The rate on unpaid interest; at most 10 %/year."
        ),
        "option.allocation": Sentence(
            "Thứ tự thu nợ: ưu tiên gốc quá hạn, gốc trước, hoặc lãi trước.", "What a payment covers first."),
        "option.prepayment": Sentence(
            "Trả trước hạn trừ vào: kỳ tiếp theo (next), kỳ cuối (last), đều các kỳ (level).",
            "What prepayments lower: the next instalments, the last, or all alike (level)."),
        "option.prepay": Sentence(
            "Trả trước hạn trừ vào kỳ nào, nếu khác hợp đồng.",
            "What this prepayment lowers, if not as the contract says."
        ),
        "option.early": Sentence(
            "Tiền trả trước ngày đến hạn: trừ gốc, lãi vẫn thu đúng ngày (at-due); thu lãi đến ngày trả rồi trừ gốc (to-date); giữ lại cho kỳ đến hạn (hold).",
            "Money before its due date: prepays principal, interest stays due on its date (at-due); settles interest up to the day, then principal (to-date); is kept for the coming instalment (hold)."
        ),
        "option.early-payment": Sentence(
            "Tiền trả trước ngày đến hạn của lần thu này (at-due, to-date, hold), nếu khác hợp đồng.",
            "What early money of this payment does (at-due, to-date, hold), if not as the contract says."),
        "option.recalculate-all": Sentence(
            "Mọi hợp đồng mà sổ nhật ký chưa khớp.", "Every contract whose journal differs."),
        "option.excess": Sentence(
            "Phần thu vượt số tất toán: từ chối (refuse) hoặc giữ lại (hold).",
            "Money above the payoff: refuse it, or hold it as credit."),
        "option.waived-component": Sentence(
            "Loại lãi được miễn, giảm: trong hạn, quá hạn, chậm trả.", "The kind of interest that is waived."),
        "option.waived-amount": Sentence(
            "Số tiền miễn, giảm; không ghi là toàn bộ số còn phải trả.",
            "The amount; all that is owed if left out."),
        "option.authority": Sentence("Người, cấp ra quyết định.", "Who took the decision."),

        "option.principal": Sentence(
            "Số tiền vay (tổng các đợt giải ngân).", "The loan (all draws together)."),
        "option.disbursed": Sentence("Ngày giải ngân.", "The day of the disbursement."),
        "option.draw": Sentence(
            "Một đợt giải ngân, NGÀY:SỐ_TIỀN; ghi được nhiều lần.", "A draw, DATE:AMOUNT; may be repeated."),
        "option.holiday": Sentence("Một ngày nghỉ lễ; ghi được nhiều lần.", "A holiday; may be repeated."),
        "option.method": Sentence(
            "Cách trả: gốc đều, trả góp đều, gốc cuối kỳ, hoặc theo các kỳ --due.", "The method of repayment."
        ),
        "option.instalments": Sentence("Số kỳ trả nợ.", "How many instalments."),
        "option.every": Sentence(
            "Khoảng cách giữa hai kỳ: 3m (tháng), 2w (tuần), 10d (ngày).",
            "The time between instalments: 3m (months), 2w (weeks), 10d (days)."),
        "option.first-due": Sentence(
            "Ngày đến hạn đầu tiên; không ghi là một kỳ sau giải ngân.",
            "The first due date; one period after the disbursement if left out."),
        "option.grace": Sentence("Số kỳ đầu ân hạn gốc.", "How many first instalments bear no principal."),
        "option.interest-grace": Sentence(
            "Số kỳ đầu chưa thu lãi.", "How many first instalments ask for no interest yet."),
        "option.interest-every": Sentence(
            "Kỳ trả lãi, nếu khác kỳ trả gốc.", "The period of interest, if not that of principal."),
        "option.day-count": Sentence("Cách tính số ngày của lãi.", "How days count for interest."),
        "option.rounding": Sentence("Cách làm tròn tiền lãi.", "How interest is rounded."),
        "option.round-principal-to": Sentence(
            "Làm tròn gốc mỗi kỳ đến bội số của số đồng này.",
            "Round each principal to a multiple of this many dong."),
        "option.roll": Sentence(
            "Ngày đến hạn vào ngày nghỉ: giữ nguyên hoặc sang ngày làm việc tiếp theo.",
            "A due date on a holiday: leave it, or move it to the next working day."),
        "option.due": Sentence(
            "Một kỳ trả gốc, NGÀY:SỐ_TIỀN, cho --method custom; ghi được nhiều lần.",
            "An instalment, DATE:AMOUNT, for --method custom; may be repeated."),
    ]
}
