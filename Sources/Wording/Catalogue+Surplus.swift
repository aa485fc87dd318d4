extension Catalogue {
    /// What becomes of a year's surplus (phân phối chênh lệch thu chi).
    static let surplus: Room = [
        "help.surplus": Sentence(
            "Chênh lệch thu chi của một năm: xem, phân phối.", "The surplus of a year: show, distribute."),
        "help.surplus-show": Sentence(
            "Kết quả của năm, đã phân phối gì, còn phân phối được gì, theo quy định nào.",
            "The year's result, what became of it, what may become of it, and by which rules."),
        "help.surplus-distribute": Sentence(
            "Phân phối chênh lệch thu chi của năm đã khóa sổ; thêm --dry-run để xem phương án.",
            "Distribute the surplus of a closed year; with --dry-run, the proposal."),
        "option.fiscal-year": Sentence("Năm tài chính, ví dụ 2022.", "The fiscal year, such as 2022."),
        "option.rating": Sentence("Xếp loại của quỹ trong năm.", "How the fund was rated for the year."),
        "option.monthly-salaries": Sentence(
            "Tiền lương một tháng của người lao động; 0 nếu không có.",
            "One month's salaries of the staff; 0 where there are none."),
        "option.managers-monthly-salaries": Sentence(
            "Tiền lương một tháng của người quản lý; 0 nếu không có.",
            "One month's salaries of the managers; 0 where there are none."),
        "option.development-share": Sentence(
            "Tỷ lệ trích quỹ đầu tư phát triển, phần trăm; không ghi là mức tối đa.",
            "The development fund's share in percent; the most that is allowed if left out."),
        "option.fines": Sentence(
            "Tiền phạt thuộc trách nhiệm của quỹ.", "Fines that the fund itself has to bear."),
        "usage.not-a-year": Sentence(
            "Chênh lệch thu chi được phân phối theo năm: viết như 2022.",
            "Surpluses are distributed by years: write such as 2022."),
        "usage.decision-or-voucher": Sentence(
            "Số quyết định được ghi làm số chứng từ: chỉ dùng một trong hai, --decision hoặc --voucher.",
            "The number of the decision is kept as the voucher: give --decision or --voucher, not both."),

        "surplus.no-rule": Sentence(
            "Không có quy định phân phối chênh lệch thu chi cho năm {year}: văn bản áp dụng trước ngày 15/05/2021 chưa được đối chiếu. Bổ sung quy định trước (Documentation/Rules.md).",
            "No rule on surpluses is kept for {year}: the texts in force before 2021-05-15 have not been read. Add the rules first (Documentation/Rules.md)."
        ),
        "surplus.year-not-closed": Sentence(
            "Năm {year} chưa khóa sổ nên chưa có kết quả. Khóa sổ đến hết tháng 12 trước.",
            "The year {year} is not closed, so there is no result yet. Close its December first."),
        "surplus.day-not-after-year": Sentence(
            "Ngày {on} chưa qua năm {year}. Chênh lệch thu chi của năm được phân phối từ ngày {earliest}.",
            "{on} is not after the year {year}. Its surplus can be distributed from {earliest} on."),
        "surplus.distributed-already": Sentence(
            "Chênh lệch thu chi năm {year} đã được phân phối (bút toán số {entry}). Đảo bút toán đó trước nếu phân phối lại.",
            "The surplus of {year} is distributed already (entry {entry}). Reverse that entry first to distribute anew."
        ),
        "surplus.nothing-to-distribute": Sentence(
            "Năm {year} không có chênh lệch thu chi để phân phối: kết quả của năm {result}, số chưa phân phối của các năm {held}.",
            "There is nothing of {year} to distribute: the result of the year is {result}, all years together hold {held}."
        ),
        "surplus.share-above-maximum": Sentence(
            "Tỷ lệ trích quỹ đầu tư phát triển {share} vượt mức tối đa {maximum} ({citation}). Phần còn lại sau khi trích các quỹ vẫn được bổ sung quỹ này.",
            "A share of {share} for the development fund is above the maximum of {maximum} ({citation}). What the other funds leave goes to it all the same."
        ),
        "surplus.fines-above-surplus": Sentence(
            "Tiền phạt {fines} lớn hơn số phân phối được của năm {year} là {available}.",
            "Fines of {fines} are more than the {available} of {year} that can be distributed."),

        "receipt.surplus-distributed": Sentence(
            "Bút toán số {entry}: phân phối {amount} chênh lệch thu chi năm {year}, xếp loại {rating}, ngày {on}.",
            "Entry {entry}: {amount} of the surplus of {year} distributed on {on}, rating {rating}."),
        "surplus-step.result": Sentence(
            "Chênh lệch thu chi của năm: {amount}.", "Surplus of the year: {amount}."),
        "surplus-step.fines": Sentence(
            "Trừ tiền phạt: {amount} ({citation}).", "Less fines: {amount} ({citation})."),
        "surplus-step.deficits": Sentence(
            "Trừ số lỗ các năm khác chưa bù đắp: {amount} ({citation}).",
            "Less deficits of other years not covered yet: {amount} ({citation})."),
        "surplus-step.rest": Sentence(
            "Còn lại để trích các quỹ: {amount}.", "Left for the funds: {amount}."),
        "surplus-step.development-fund": Sentence(
            "Quỹ đầu tư phát triển: {base} × {share} = {amount} ({citation}).",
            "Development investment fund: {base} × {share} = {amount} ({citation})."),
        "surplus-step.financial-reserve": Sentence(
            "Quỹ dự phòng tài chính: {base} × {share} = {amount} ({citation}).",
            "Financial reserve fund: {base} × {share} = {amount} ({citation})."),
        "surplus-step.bonus-fund": Sentence(
            "Quỹ khen thưởng, phúc lợi: {base} × {months} tháng lương = {entitled}[; chỉ còn {left}] ({citation}).",
            "Bonus and welfare fund: {base} × {months} monthly salaries = {entitled}[; only {left} is left] ({citation})."
        ),
        "surplus-step.managers-bonus-fund": Sentence(
            "Quỹ thưởng người quản lý: {base} × {months} tháng lương = {entitled}[; chỉ còn {left}] ({citation}).",
            "Managers' bonus fund: {base} × {months} monthly salaries = {entitled}[; only {left} is left] ({citation})."
        ),
        "surplus-step.remainder": Sentence(
            "Phần còn lại bổ sung quỹ đầu tư phát triển: {amount} ({citation}).",
            "What is left, to the development investment fund: {amount} ({citation})."),

        "surplus.title": Sentence(
            "Chênh lệch thu chi năm {year}, đến hết ngày {on}", "Surplus of {year}, at the end of {on}"),
        "surplus.distributed": Sentence(
            "Đã phân phối bằng bút toán số {entry}, ngày {on}, xếp loại {rating}. Người thực hiện: {by}.",
            "Distributed by entry {entry} on {on}, rating {rating}. By {by}."),
        "surplus.possible": Sentence(
            "Có thể phân phối: coopfund surplus distribute --year {year}.",
            "Can be distributed: coopfund surplus distribute --year {year}."),
        "surplus.uncovered-deficit": Sentence(
            "Lưu ý: lỗ năm {year} còn {amount} chưa bù đắp[; được bù chậm nhất bằng chênh lệch thu chi của năm {last} (không quá 5 năm, NĐ 45/2021/NĐ-CP điều 43)].",
            "Note: {amount} of the deficit of {year} is not covered[; the surplus of {last} is the last that may (at most 5 years, NĐ 45/2021/NĐ-CP article 43)]."
        ),
        "figure.year-result": Sentence(
            "Kết quả của năm (kết chuyển cuối tháng 12)",
            "Result of the year (carried at the end of December)"),
        "figure.undistributed": Sentence(
            "Chưa phân phối, lũy kế các năm", "Undistributed, all years together"),
        "figure.distributable": Sentence("Phân phối được", "Can be distributed"),

        "distribution-rule.of-rating": Sentence("{rule}, loại {rating}", "{rule}, rating {rating}"),
        "distribution-rule.months": Sentence("{months} tháng lương", "{months} monthly salaries"),
        "distribution-rule.development-fund-maximum": Sentence(
            "Trích quỹ đầu tư phát triển, tối đa", "Share of the development fund, at most"),
        "distribution-rule.financial-reserve": Sentence(
            "Trích quỹ dự phòng tài chính", "Share of the financial reserve"),
        "distribution-rule.bonus-salaries": Sentence(
            "Trích quỹ khen thưởng, phúc lợi", "Bonus and welfare fund"),
        "distribution-rule.managers-bonus-salaries": Sentence(
            "Trích quỹ thưởng người quản lý", "Managers' bonus fund"),

        "check.distributions-agree-with-journal": Sentence(
            "Phân phối chênh lệch thu chi khớp với sổ nhật ký, mỗi năm một lần, không quá kết quả của năm.",
            "Distributed surpluses agree with the journal, once a year, within the result of the year."),
        "check.distributions-agree-with-journal.violation": Sentence(
            "Bút toán {entry} (năm {year}): {flaw}[, {role}][: phải là {expected}, trong sổ {booked}].",
            "Entry {entry} (year {year}): {flaw}[, {role}][: should be {expected}, is {booked}]."),
        "check.distributions-agree-with-journal.lines": Sentence(
            "số trích khác sổ nhật ký", "the shares are not what is booked"),
        "check.distributions-agree-with-journal.twice": Sentence(
            "năm này đã được phân phối trước đó", "the year was distributed before"),
        "check.distributions-agree-with-journal.result": Sentence(
            "chênh lệch thu chi ghi lại không phải của năm đó", "the result that was kept is not the year's"),
        "check.distributions-agree-with-journal.above-result": Sentence(
            "phân phối quá kết quả của năm", "more than the result of the year was distributed"),
        "check.distributions-agree-with-journal.steps": Sentence(
            "cách tính ghi lại không ra số trích", "the steps that were kept do not come to the shares"),
        "check.distributions-agree-with-journal.rules": Sentence(
            "mức trích ghi lại không phải của quy định cho mức xếp loại đó",
            "a value that was kept is none that the rules give to that rating"),
    ]
}
