extension Catalogue {
    /// The closing of periods.
    static let periods: Room = [
        "period.closed": Sentence(
            "Kỳ kế toán[ của ngày {on}] đã khóa sổ[ (đến hết ngày {through})]. Ghi vào kỳ đang mở[ (--on từ ngày {open})]; tiền về trong kỳ đã khóa nay mới biết thì thêm --value-date; hoặc mở lại kỳ.",
            "The accounting period[ of {on}] is closed[ (through {through})]. Record in an open period[ (--on from {open})]; for money of a closed period that was found late, add --value-date; or reopen the period."
        ),
        "period.not-over": Sentence(
            "Kỳ {period} chưa kết thúc (hôm nay là ngày {today}). Khóa sổ khi hết kỳ.",
            "The period {period} is not over yet (today is {today}). Close it when it is."),
        "period.not-a-month": Sentence(
            "Sổ khóa theo tháng: {period} không phải là tháng. Viết như 2012-12.",
            "Books are closed by months: {period} is not one. Write such as 2012-12."),
        "period.closed-already": Sentence(
            "Kỳ {period} đã khóa sổ (sổ đã khóa đến hết ngày {through}).",
            "The period {period} is closed already (the books are closed through {through})."),
        "period.not-the-last": Sentence(
            "Chỉ mở lại được kỳ khóa sau cùng là {last}, không phải {period}.",
            "Only the last period that was closed, {last}, can be reopened, not {period}."),
        "period.not-closed": Sentence(
            "Chưa có kỳ nào khóa sổ.", "No period is closed."),
        "period.before-the-books": Sentence(
            "Kỳ {period} trước khi có sổ: bút toán đầu tiên vào ngày {first}.",
            "The period {period} is before the books: their first entry is of {first}."),
        "period.no-entries": Sentence(
            "Sổ chưa có bút toán nào để khóa.", "There is no entry to close yet."),
        "period.check-failed": Sentence(
            "Không khóa được kỳ {period}: kiểm tra {checks} không đạt. Chạy coopfund check để xem chi tiết; chưa có gì thay đổi.",
            "The period {period} cannot be closed: the checks {checks} do not hold. Run coopfund check for details; nothing has changed."
        ),
        "period.no-debt-groups": Sentence(
            "Không có quy tắc phân loại nợ nào áp dụng vào ngày {on}. Bổ sung quy tắc trước (Documentation/Rules.md).",
            "No rule for debt groups holds on {on}. Add one first (Documentation/Rules.md)."),
    ]
}
