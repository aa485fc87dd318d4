extension Catalogue {
    /// The closing of periods.
    static let periods: Room = [
        "period.closed": Sentence(
            "Kỳ kế toán[ của ngày {on}] đã khóa sổ[ (đến hết ngày {through})]. Ghi vào kỳ đang mở[ (--on từ ngày {open})][; tiền của kỳ đã khóa nay mới biết: coopfund loan {verb} … --value-date], hoặc mở lại kỳ.",
            "The accounting period[ of {on}] is closed[ (through {through})]. Record in an open period[ (--on from {open})][; money of a closed period that was found late: coopfund loan {verb} … --value-date], or reopen the period."
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
        "period.distributed": Sentence(
            "Kỳ {period} không mở lại được: chênh lệch thu chi năm {year} đã phân phối bằng bút toán số {entry}. Đảo bút toán đó trước.",
            "The period {period} cannot be reopened: the surplus of {year} was distributed by entry {entry}. Reverse that entry first."
        ),
        "period.money-below-zero": Sentence(
            "Kỳ {period} không mở lại được: cuối ngày {on} tài khoản {account} sẽ là {balance}, vì những gì ghi muộn cho kỳ ấy (--value-date, đảo bút toán) trở về ngày của nó. Kiểm tra các bút toán đó trước.",
            "The period {period} cannot be reopened: at the end of {on} account {account} would hold {balance}, because what was recorded late for that period (--value-date, reversals) goes back to its days. Look at those entries first."
        ),
        "period.remapped": Sentence(
            "Kỳ {period} không mở lại được: từ khi khóa sổ, vai trò {role} đã chuyển sang tài khoản khác. Chuyển về tài khoản cũ trước, vào đúng ngày đã chuyển (coopfund account map --on), mở kỳ và khóa lại xong thì chuyển lần nữa.",
            "The period {period} cannot be reopened: since its closing the role {role} was given another account. Map it back first, on the day of the mapping (coopfund account map --on), and again once the period is closed anew."
        ),
        "period.not-closed": Sentence(
            "Chưa có kỳ nào khóa sổ.", "No period is closed."),
        "period.before-the-books": Sentence(
            "Kỳ {period} trước khi có sổ: bút toán đầu tiên vào ngày {first}.",
            "The period {period} is before the books: their first entry is of {first}."),
        "period.no-entries": Sentence(
            "Sổ chưa có bút toán nào để khóa.", "There is no entry to close yet."),
        "period.check-failed": Sentence(
            "Không khóa được kỳ {period}: kiểm tra {checks} không đạt.[ {first}] Chạy coopfund check để xem chi tiết; chưa có gì thay đổi.",
            "The period {period} cannot be closed: the checks {checks} do not hold.[ {first}] Run coopfund check for details; nothing has changed."
        ),
        "period.no-debt-groups": Sentence(
            "Không có quy tắc phân loại nợ nào áp dụng vào ngày {on}. Bổ sung quy tắc trước (Documentation/Rules.md).",
            "No rule for debt groups holds on {on}. Add one first (Documentation/Rules.md)."),
        "loan.value-date-later": Sentence(
            "Ngày giá trị {value} sau ngày ghi sổ {on}. Ngày giá trị là ngày tiền đã về, không sau ngày ghi.",
            "The value date {value} comes after the day of the record, {on}. It is the day on which the money moved, not later."
        ),

        "help.period": Sentence("Kỳ kế toán: khóa sổ, mở lại.", "Accounting periods: close, reopen."),
        "help.period-close": Sentence(
            "Khóa sổ đến hết một tháng.", "Close the books up to the end of a month."),
        "help.period-close-discussion": Sentence(
            "Dự thu lãi của nợ nhóm 1, theo dõi ngoại bảng lãi của các nhóm khác (TT 52/2022/TT-BTC điều 5), kiểm tra toàn bộ sổ, lưu số dư và khóa kỳ. Các tháng trước còn mở được khóa cùng. Tháng 12: kết chuyển kết quả năm.",
            "Accrues interest of group 1, follows that of other groups off the balance sheet (Circular 52/2022/TT-BTC art. 5), checks the whole books, stores the balances and locks the period. Earlier months that are open are closed with it. A December carries the year's result to the surplus."
        ),
        "help.period-reopen": Sentence(
            "Mở lại kỳ đã khóa sau cùng.", "Reopen the last period that was closed."),
        "help.period-list": Sentence("Các kỳ đã khóa, đã mở lại.", "Periods closed and reopened."),

        "option.period-month": Sentence("Tháng, như 2012-12.", "The month, such as 2012-12."),
        "option.value-date": Sentence(
            "Ngày tiền đã chuyển, nếu thuộc kỳ đã khóa sổ và nay mới biết.",
            "The day on which the money moved, where it is of a closed period and was found late."),
        "usage.period-has-its-day": Sentence(
            "Khóa sổ có hiệu lực vào ngày cuối kỳ; không dùng --on.",
            "A closing takes effect on the last day of its period; leave --on out."),

        "receipt.period-closed": Sentence(
            "Đã khóa sổ đến hết ngày {through} (số kỳ: {count}, từ {first} đến {last}). Kỳ đang mở bắt đầu từ ngày {open}.",
            "The books are closed through {through} (periods: {count}, {first} to {last}). The open period begins on {open}."
        ),
        "receipt.period-booked": Sentence(
            "Kỳ {period}, bút toán số {entry}: {loans} khoản vay ghi sổ; lãi dự thu trong kỳ {accrued}[; thoái lãi dự thu {notCollected}][; lãi ngoại bảng thay đổi {offBalance}].",
            "Period {period}, entry {entry}: loans booked: {loans}; income by accrual {accrued}[; accrued interest not collected {notCollected}][; change of interest off the balance sheet {offBalance}]."
        ),
        "receipt.year-surplus": Sentence(
            "Kết quả năm {year}: chênh lệch thu lớn hơn chi {result}, đã kết chuyển.",
            "Result of {year}: a surplus of {result}, carried."),
        "receipt.year-deficit": Sentence(
            "Kết quả năm {year}: chênh lệch chi lớn hơn thu {result}, đã kết chuyển.",
            "Result of {year}: a deficit of {result}, carried."),
        "receipt.period-reopened": Sentence(
            "Bút toán số {entry}: mở lại kỳ {period} (đã khóa bằng bút toán số {closing}). Lý do: {reason}. Khoản vay ghi lại: {loans}.",
            "Entry {entry}: period {period} reopened (closed by entry {closing}). Reason: {reason}. Loans booked again: {loans}."
        ),

        "period.progress": Sentence(
            "Khóa sổ {period}: {done}/{total} khoản vay", "Closing {period}: {done} of {total} loans"),
        "period.none-closed": Sentence("Chưa có kỳ nào khóa sổ.", "No period is closed."),
        "period.reopened": Sentence(
            "bút toán số {entry}, {by}: {reason}", "entry {entry}, {by}: {reason}"),
        "period.column.period": Sentence("Kỳ", "Period"),
        "period.column.first": Sentence("Từ ngày", "From"),
        "period.column.last": Sentence("Đến ngày", "Through"),
        "period.column.closed-by": Sentence("Người khóa", "Closed by"),
        "period.column.closed-at": Sentence("Ghi lúc", "Recorded at"),
        "period.column.reopened": Sentence("Mở lại", "Reopened"),
    ]
}
