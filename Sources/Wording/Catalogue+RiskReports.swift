extension Catalogue {
    /// Reports on risk: debt groups, portfolio at risk, concentration, vintages, provisions.
    static let riskReports: Room = [
        "help.report-groups": Sentence(
            "Dư nợ theo nhóm nợ đến hết một ngày, tỷ lệ nợ xấu.",
            "Principal by debt group at the end of a day, and the ratio of bad debt."),
        "help.report-movement": Sentence(
            "Chuyển dịch nhóm nợ giữa hai ngày (mặc định: từ cuối tháng trước).",
            "How debts moved between groups from one day to another (by default from the end of the month before)."
        ),
        "help.report-par": Sentence(
            "Danh mục cho vay có rủi ro (PAR): toàn bộ dư nợ gốc của các khoản vay quá hạn quá số ngày nêu.",
            "Portfolio at risk (PAR): all principal of the loans that are late for longer than so many days."),
        "help.report-concentration": Sentence(
            "Dư nợ từng khách hàng, cùng người có liên quan, so với giới hạn trên vốn điều lệ thực có.",
            "What each borrower owes, with related parties, against the limits on actual charter capital."),
        "help.report-vintage": Sentence(
            "Nợ quá hạn theo lứa giải ngân: theo quý giải ngân lần đầu và tuổi khoản vay.",
            "What was late by quarter of first disbursement and by age."),
        "help.report-provisions": Sentence(
            "Biến động dự phòng trong một khoảng ngày: đầu kỳ, trích lập, hoàn nhập, sử dụng, cuối kỳ.",
            "How provisions changed in a span of days: opening, made, released, used, closing."),
        "help.report-rescheduled": Sentence(
            "Các khoản nợ cơ cấu lại còn nợ đến hết một ngày.",
            "The debts that were rescheduled and still owe something at the end of a day."),
        "help.report-frozen": Sentence(
            "Các khoản nợ đang khoanh đến hết một ngày.", "The debts that are frozen at the end of a day."),
        "help.report-off-balance": Sentence(
            "Lãi cho vay theo dõi ngoại bảng, từng khoản vay, đến hết một ngày.",
            "Interest followed off the balance sheet, by loan, at the end of a day."),
        "option.movement-from": Sentence(
            "Ngày so sánh: nhóm nợ cuối ngày này (mặc định: cuối tháng trước của ngày cuối).",
            "The day to compare with: groups at its end (default: the end of the month before the last day)."),
        "option.report-to": Sentence(
            "Ngày cuối của báo cáo (mặc định: hôm nay).", "The last day of the report (default: today)."),
        "option.compare": Sentence(
            "So với kết quả mà sổ hiện nay cho của ngày đó, từng khoản nợ; không ghi gì.",
            "Compare with what the books would give for that day now, debt by debt; nothing is recorded."),
        "risk.movement-days": Sentence(
            "Ngày cuối (--to) phải sau ngày so sánh (--from).",
            "The last day (--to) must come after the day to compare with (--from)."),
        "risk.last-before-first": Sentence(
            "Ngày cuối (--to) phải không trước ngày đầu (--from).",
            "The last day (--to) must not come before the first (--from)."),

        "risk.two-last-days": Sentence(
            "--to và --as-of là cùng một ngày cuối: chỉ ghi một.",
            "--to and --as-of are the same last day: give one of them."),

        "risk.by-run": Sentence(
            "Nhóm nợ ngày {on}: theo lần phân loại đã lưu (nghiệp vụ số {entry}).",
            "Groups of {on}: as its run kept them (entry {entry})."),
        "risk.judged-now": Sentence(
            "Nhóm nợ ngày {on}: chưa có lần phân loại, tính theo sổ hiện nay.",
            "Groups of {on}: no run is kept, judged by the books as they are now."),
        "risk.title-groups": Sentence(
            "Dư nợ theo nhóm nợ đến hết ngày {on} (đồng).",
            "Principal by debt group at the end of {on} (dong)."),
        "risk.bad-debt": Sentence(
            "Nợ xấu (nhóm 3 đến nhóm 5): {amount}, {share} % tổng dư nợ gốc.",
            "Bad debt (groups 3 to 5): {amount}, {share} % of all principal."),

        "risk.title-movement": Sentence(
            "Chuyển dịch nhóm nợ từ cuối ngày {from} đến cuối ngày {to} (đồng).",
            "Debts between groups from the end of {from} to the end of {to} (dong)."),
        "risk.movement-loans": Sentence("Số khoản nợ:", "Number of debts:"),
        "risk.movement-principal": Sentence(
            "Dư nợ gốc cuối ngày {to}; của khoản đã ra khỏi danh sách: dư nợ gốc cuối ngày {from}:",
            "Principal at the end of {to}; of debts that have left, at the end of {from}:"),
        "risk.movement-debts": Sentence(
            "Các khoản nợ đổi nhóm, mới hoặc đã ra khỏi danh sách: {count}.",
            "Debts that changed their group, are new or have left: {count}."),
        "risk.new": Sentence("mới", "new"),
        "risk.left": Sentence("hết nợ gốc", "left"),
        "risk.column.from-group": Sentence("Từ nhóm", "From group"),
        "risk.column.to-group-1": Sentence("Nhóm 1", "Group 1"),
        "risk.column.to-group-2": Sentence("Nhóm 2", "Group 2"),
        "risk.column.to-group-3": Sentence("Nhóm 3", "Group 3"),
        "risk.column.to-group-4": Sentence("Nhóm 4", "Group 4"),
        "risk.column.to-group-5": Sentence("Nhóm 5", "Group 5"),
        "risk.column.left": Sentence("Hết nợ gốc", "Left"),
        "risk.column.old-group": Sentence("Nhóm cũ", "Old group"),
        "risk.column.new-group": Sentence("Nhóm mới", "New group"),
        "risk.column.principal-before": Sentence("Dư nợ gốc đầu kỳ", "Principal before"),
        "risk.column.principal-after": Sentence("Dư nợ gốc cuối kỳ", "Principal after"),

        "risk.title-par": Sentence(
            "Danh mục cho vay có rủi ro (PAR) đến hết ngày {on}: {loans} khoản vay, dư nợ gốc {principal}.",
            "Portfolio at risk (PAR) at the end of {on}: {loans} loan(s), principal {principal}."),
        "risk.par-definition": Sentence(
            "Toàn bộ dư nợ gốc của khoản vay có số ngày quá hạn (gốc hoặc lãi) lớn hơn mức nêu, trên tổng dư nợ gốc.",
            "All principal of the loans whose days past due (of principal or interest) are more than stated, of all principal."
        ),

        "risk.title-concentration": Sentence(
            "Mức độ tập trung tín dụng đến hết ngày {on}: {count} khách hàng còn dư nợ gốc; vốn điều lệ thực có {capital}.",
            "Concentration at the end of {on}: {count} borrower(s) owing principal; actual charter capital {capital}."
        ),
        "risk.concentration-definition": Sentence(
            "Chỉ tính dư nợ gốc; khi duyệt hồ sơ còn tính khoản đã cam kết. Gần giới hạn: từ 80 % giới hạn.",
            "Principal outstanding alone; a decision on an application counts what is promised too. Near a limit: from 80 % of it on."
        ),
        "risk.column.of-capital": Sentence("Trên vốn điều lệ", "Of capital"),
        "risk.column.with-related": Sentence("Cùng người liên quan", "With related"),
        "risk.column.of-capital-related": Sentence("Trên vốn điều lệ (cùng)", "Of capital (with)"),
        "risk.column.related": Sentence("Người có liên quan", "Related parties"),
        "risk.column.limit": Sentence("Giới hạn", "Limit"),
        "risk.limit.near": Sentence("gần giới hạn", "near"),
        "risk.limit.above": Sentence("vượt giới hạn", "above"),

        "risk.title-vintage": Sentence(
            "Nợ quá hạn theo lứa giải ngân, đến hết ngày {on} (tuổi tính theo tháng từ lần giải ngân đầu tiên).",
            "What was late by quarter of first disbursement, to the end of {on} (ages in months after the first disbursement)."
        ),
        "risk.vintage-beyond-30": Sentence(
            "Quá hạn trên 30 ngày, trên số tiền đã giải ngân:",
            "More than 30 days past due, of what was disbursed:"),
        "risk.vintage-beyond-90": Sentence(
            "Quá hạn trên 90 ngày, trên số tiền đã giải ngân:",
            "More than 90 days past due, of what was disbursed:"),
        "risk.vintage-definition": Sentence(
            "Dư nợ gốc, cuối ngày tròn tuổi, của các khoản vay đang quá hạn như vậy; để trống khi chưa phải mọi khoản của quý tròn tuổi.",
            "Principal, at the end of the day of that age, of the loans that were so late then; blank until all loans of the quarter have come to that age."
        ),
        "risk.column.quarter": Sentence("Quý", "Quarter"),
        "risk.column.age": Sentence("{months} tháng", "{months} months"),
        "risk.column.age-30": Sentence("{months} tháng, > 30 ngày", "{months} months, > 30 days"),
        "risk.column.age-90": Sentence("{months} tháng, > 90 ngày", "{months} months, > 90 days"),

        "risk.title-provisions": Sentence(
            "Biến động dự phòng rủi ro từ ngày {from} đến hết ngày {to} (đồng).",
            "Provisions from {from} to the end of {to} (dong)."),
        "risk.provisions-definition": Sentence(
            "Theo sổ nhật ký. Trích lập, hoàn nhập: từng lần trích lập; sử dụng: bút toán của từng khoản vay; khác: chứng từ kế toán. Cuối kỳ = đầu kỳ + trích lập − hoàn nhập − sử dụng + khác.",
            "By the journal. Made and released: run by run; used: entries of a loan; other: vouchers. Closing = opening + made − released − used + other."
        ),
        "risk.column.provision": Sentence("Dự phòng", "Provision"),
        "risk.column.opening": Sentence("Đầu kỳ", "Opening"),
        "risk.column.made": Sentence("Trích lập", "Made"),
        "risk.column.released": Sentence("Hoàn nhập", "Released"),
        "risk.column.used": Sentence("Sử dụng", "Used"),
        "risk.column.other": Sentence("Khác", "Other"),
        "risk.column.closing": Sentence("Cuối kỳ", "Closing"),

        "risk.title-rescheduled": Sentence(
            "Nợ cơ cấu lại đến hết ngày {on}: {count} khoản, dư nợ gốc {principal}.",
            "Rescheduled debts at the end of {on}: {count}, principal {principal}."),
        "risk.column.times": Sentence("Số lần", "Times"),
        "risk.column.decision": Sentence("Quyết định", "Decision"),
        "risk.column.rescheduled-on": Sentence("Ngày cơ cấu", "Rescheduled on"),
        "risk.column.days-since": Sentence("Số ngày từ đó", "Days since"),
        "risk.column.way-back": Sentence("Thử thách", "Way back"),
        "risk.column.last-due-before": Sentence("Hạn cuối cũ", "Last due before"),
        "risk.column.last-due": Sentence("Hạn cuối mới", "Last due now"),
        "risk.way-back.running": Sentence("đang thử thách", "on probation"),
        "risk.way-back.gone": Sentence("đã xong", "gone"),

        "risk.title-frozen": Sentence(
            "Nợ khoanh đến hết ngày {on}: {count} khoản, dư nợ gốc {principal}.",
            "Frozen debts at the end of {on}: {count}, principal {principal}."),
        "risk.column.frozen-since": Sentence("Khoanh từ ngày", "Frozen on"),
        "risk.column.days-left": Sentence("Số ngày còn lại", "Days left"),
        "risk.column.interest": Sentence("Lãi khi khoanh", "Interest"),

        "risk.title-off-balance": Sentence(
            "Lãi cho vay theo dõi ngoại bảng đến hết ngày {on}: {count} khoản vay, {interest}.",
            "Interest off the balance sheet at the end of {on}: {count} loan(s), {interest}."),
        "risk.column.off-balance": Sentence("Lãi ngoại bảng", "Interest off the balance sheet"),

        "comparison.title-classification": Sentence(
            "Đối chiếu phân loại nợ cuối ngày {on} với sổ hiện nay.",
            "The classification of {on} against the books as they are now."),
        "comparison.title-provisions": Sentence(
            "Đối chiếu dự phòng cuối ngày {on} với sổ hiện nay: cụ thể {specific} → {specificNow}, chung {general} → {generalNow}.",
            "The provisions of {on} against the books as they are now: specific {specific} → {specificNow}, general {general} → {generalNow}."
        ),
        "comparison.same": Sentence(
            "Kết quả đã lưu (nghiệp vụ số {entry}) không đổi: {same} khoản nợ đều như vậy nếu chạy lại.",
            "What was kept (entry {entry}) would come out the same: all {same} debts."),
        "comparison.differs": Sentence(
            "Khác với kết quả đã lưu (nghiệp vụ số {entry}): {count} khoản nợ; {same} khoản không đổi.",
            "Not as it was kept (entry {entry}): {count} debt(s); {same} would come out the same."),
        "comparison.stands": Sentence(
            "Kết quả đã lưu giữ nguyên; lần chạy tiếp theo ghi phần thay đổi.",
            "What was kept stands; the next run books what has changed."),
        "comparison.rule-kept": Sentence(
            "Lần chạy phân nhóm theo: {citation} ({certainty}).",
            "The run went by: {citation} ({certainty})."),
        "comparison.acts-of-all": Sentence(
            "Ghi sau lần chạy, có thể ảnh hưởng mọi khoản nợ: {acts}.",
            "Recorded since, and may touch every debt: {acts}."),
        "comparison.act": Sentence("{entry} ({kind}[ {loan}], {on})", "{entry} ({kind}[ {loan}], {on})"),
        "comparison.absent": Sentence("không có", "not there"),
        "comparison.column.kept": Sentence("Đã lưu", "Kept"),
        "comparison.column.now": Sentence("Sổ hiện nay", "Now"),
        "comparison.column.acts": Sentence("Nghiệp vụ ghi sau", "Recorded since"),
        "run-figure.principal": Sentence("Dư nợ gốc", "Principal"),
        "run-figure.days-past-due": Sentence("Số ngày quá hạn", "Days past due"),
        "run-figure.own-group": Sentence("Nhóm của riêng khoản nợ", "Own group"),
        "run-figure.group": Sentence("Nhóm nợ", "Group"),
        "run-figure.reasons": Sentence("Căn cứ", "Because"),
        "run-figure.deductible": Sentence("Giá trị khấu trừ", "Deductible"),
        "run-figure.rate": Sentence("Tỷ lệ", "Rate"),
        "run-figure.specific": Sentence("Dự phòng cụ thể", "Specific provision"),
        "run-figure.general": Sentence("Dự phòng chung", "General provision"),
    ]
}
