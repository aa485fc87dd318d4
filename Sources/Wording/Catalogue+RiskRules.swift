extension Catalogue {
    /// Rules on debts at risk, and closings by runs.
    static let riskRules: Room = [
        "risk-rule.rescheduled-groups": Sentence(
            "Nhóm nợ đã cơ cấu lại (ngày quá hạn: nhóm)", "Group of a rescheduled debt (days past due: group)"
        ),
        "risk-rule.interest-reduced-group": Sentence(
            "Nhóm nợ được miễn, giảm lãi do không đủ khả năng trả",
            "Group of a debt with interest let off because the borrower cannot pay"),
        "risk-rule.way-back": Sentence("Thời gian thử thách", "Way back out of a group"),
        "risk-rule.rescheduling-window": Sentence(
            "Số ngày quá hạn tối đa khi cơ cấu lại", "Most days past due for a rescheduling"),
        "risk-rule.contagion": Sentence(
            "Các khoản nợ của một khách hàng theo nhóm rủi ro cao nhất",
            "All debts of a borrower in the worst group of any"),
        "risk-rule.credit-check-contagion": Sentence(
            "Tính cả nhóm nợ do tổ chức tín dụng báo", "Groups reported by credit institutions count too"),
        "risk-rule.closing-runs": Sentence(
            "Khóa sổ tháng kèm phân loại nợ và trích lập dự phòng",
            "Months are closed with classification and provisions"),
        "risk-rule.days": Sentence("{days} ngày", "{days} days"),
        "risk-rule.times.1": Sentence("cơ cấu lần thứ nhất", "rescheduled once"),
        "risk-rule.times.2": Sentence("cơ cấu lần thứ hai", "rescheduled twice"),
        "risk-rule.times.3": Sentence("cơ cấu từ lần thứ ba", "rescheduled three times or more"),
        "choice.term.short": Sentence("đến một năm", "up to a year"),
        "also.choice.term.short": Sentence("ngắn hạn", "short term"),
        "choice.term.long": Sentence("trên một năm", "more than a year"),
        "also.choice.term.long": Sentence("trung dài hạn;trung hạn;dài hạn", "long term;medium term"),
        "text.not-days": Sentence(
            "“{text}” không phải là số ngày. Viết một số nguyên từ 0 đến 36600, ví dụ 10.",
            "“{text}” is not a number of days. Write a whole number from 0 to 36600, such as 10."),
        "text.not-a-debt-group": Sentence(
            "“{text}” không phải là nhóm nợ. Viết một số từ 1 đến 5.",
            "“{text}” is no debt group. Write a number from 1 to 5."),
        "text.not-groups-by-days": Sentence(
            "“{text}” không phải là nhóm nợ theo ngày quá hạn. Viết ngày:nhóm tăng dần, bắt đầu từ 0, ví dụ 0:2,1:3,30:4,90:5.",
            "“{text}” does not say groups by days past due. Write rising days:groups from 0 on, such as 0:2,1:3,30:4,90:5."
        ),
        "period.column.classification": Sentence("Phân loại nợ", "Classified by"),
        "receipt.month-provided": Sentence(
            "Dự phòng: cụ thể {specific} (thay đổi {changeSpecific}), chung {general} (thay đổi {changeGeneral}), bút toán số {entry}.",
            "Provisions: specific {specific} (change {changeSpecific}), general {general} (change {changeGeneral}), entry {entry}."
        ),
        "receipt.month-provided-at-once": Sentence(
            "Lần trích lập đầu tiên của quỹ: dự phòng của mọi khoản nợ, kể cả phần lẽ ra của các tháng đã khóa sổ không trích lập, được ghi một lần vào chi phí tháng {period}: {amount}.",
            "The fund's first provisions: what all debts ask for, the part of the months that were closed without included, is an expense of {period} at once: {amount}."
        ),
        "receipt.month-classified": Sentence(
            "Phân loại nợ (nghiệp vụ số {entry}): {count} khoản, dư nợ gốc {principal}, trong đó nợ xấu {bad}; chuyển nhóm {moved} khoản.",
            "Debt groups (entry {entry}): {count} debts, principal {principal}, bad debt {bad} of it; {moved} in another group."
        ),
        "receipt.debt-moved": Sentence("  {number}: nhóm {from} → {to}", "  {number}: group {from} → {to}"),
        "receipt.debt-moved-because": Sentence(
            "  {number}: nhóm {from} → {to} ({reasons})", "  {number}: group {from} → {to} ({reasons})"),
        "receipt.debts-moved-more": Sentence(
            "  và {count} khoản khác; xem coopfund classification show --as-of {on} --csv.",
            "  and {count} more; see coopfund classification show --as-of {on} --csv."),
        "notice.provided-later": Sentence(
            "Đã trích lập dự phòng cho ngày {last}; tháng {period} khóa sổ không trích lập, thay đổi được ghi ở lần trích lập tiếp theo.",
            "Provisions are made of {last} already: {period} is closed without, and the next run books what has changed."
        ),
        "receipt.runs-reversed": Sentence(
            "Phân loại nợ và dự phòng của ngày {on} được lấy lại (bút toán số {entries}).",
            "Classification and provisions of {on} are taken back (entries {entries})."),
        "period.later-provisions": Sentence(
            "Đã trích lập dự phòng cho ngày {last}, sau kỳ {period} (bút toán số {entry}). Đảo bút toán ấy trước: coopfund entry reverse {entry}.",
            "Provisions are made of {last}, after {period} (entry {entry}). Take them back first: coopfund entry reverse {entry}."
        ),
        "entry.run-is-needed": Sentence(
            "Bút toán số {entry} ({kind} ngày {on}) còn là cơ sở của bút toán số {by}. Lấy lại bút toán số {by} trước.",
            "Entry {entry} ({kind} of {on}) is what entry {by} rests on. Take back entry {by} first."),
        "entry.run-is-closed": Sentence(
            "Bút toán số {entry} ({kind} ngày {on}) thuộc kỳ {period} đã khóa sổ theo nó. Mở lại kỳ: coopfund period reopen {period}.",
            "Entry {entry} ({kind} of {on}) is of {period}, which was closed by it. Reopen that: coopfund period reopen {period}."
        ),
    ]
}
