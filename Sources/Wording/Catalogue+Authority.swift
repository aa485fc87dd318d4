extension Catalogue {
    /// Reports to the authorities.
    static let authority: Room = [
        "help.report-half-year": Sentence(
            "Báo cáo 6 tháng gửi cơ quan quản lý: cho vay và hoạt động nghiệp vụ.",
            "The report of a half-year to the authorities: lending and operations."),
        "help.report-annual": Sentence(
            "Báo cáo năm gửi cơ quan quản lý: cho vay và hoạt động nghiệp vụ.",
            "The report of a year to the authorities: lending and operations."),
        "option.half-year": Sentence("Nửa năm, như 2026-H1.", "The half-year, such as 2026-H1."),
        "option.whole-year": Sentence("Năm, như 2026.", "The year, such as 2026."),
        "option.report-template": Sentence(
            "Mẫu của quỹ thay cho mẫu có sẵn.", "The fund's own template instead of the shipped one."),
        "option.report-template-out": Sentence(
            "Chỉ ghi mẫu có sẵn ra tệp này để sửa.",
            "Only writes the shipped template to this file, to be edited."),
        "option.report-plan": Sentence(
            "Kế hoạch: tệp CSV có cột code, amount theo mã dòng.",
            "A plan: a CSV file with the columns code, amount, by the codes of rows."),
        "help.report-rating": Sentence(
            "Xếp loại A, B, C của năm theo bốn chỉ tiêu (TT 52/2022/TT-BTC điều 13–15).",
            "The year's rating, A, B or C, by four indicators (TT 52/2022/TT-BTC arts 13–15)."),
        "option.plan-growth": Sentence(
            "Kế hoạch tăng trưởng dư nợ, %.", "The growth of lending that was planned, in %."),
        "option.plan-bad-debt": Sentence(
            "Kế hoạch tỷ lệ nợ xấu, %.", "The share of bad debt that was planned, in %."),
        "option.plan-result": Sentence(
            "Kế hoạch chênh lệch thu chi.", "The result that was planned."),
        "option.reminders": Sentence(
            "Số lần vi phạm thuế và bị nhắc nhở bằng văn bản về báo cáo trong năm.",
            "Tax offences, and written reminders about reports, in the year."),
        "usage.not-a-percentage": Sentence(
            "Tỷ lệ viết như 10, 2,5 hoặc 2,75 %.", "A percentage is written as 10, 2.5 or 2.75 %."),
        "rating.title": Sentence("Xếp loại năm {year}, đến ngày {on}", "Rating of {year}, until {on}"),
        "rating.not-over": Sentence(
            "Năm chưa hết: đây là kết quả đến ngày {on}, để cảnh báo sớm. “Còn trước khi xuống loại”: dư nợ hay chênh lệch thu chi còn được giảm, nợ xấu hay số lần nhắc còn được tăng bấy nhiêu mà giữ nguyên loại.",
            "The year is not over: this is how far it has come by {on}, for early warning. “Left before a worse grade”: by so much the balance or the result may still fall, bad debt or reminders may still rise, and the grade stays."
        ),
        "rating.column.indicator": Sentence("Chỉ tiêu", "Indicator"),
        "rating.column.found": Sentence("Thực hiện", "Found"),
        "rating.column.grade": Sentence("Loại", "Grade"),
        "rating.column.spare": Sentence("Còn trước khi xuống loại", "Left before a worse grade"),
        "rating.column.missing": Sentence("Thiếu để lên loại", "Missing for a better grade"),
        "rating.growth": Sentence("1. Tăng trưởng dư nợ", "1. Growth of lending"),
        "rating.bad-debt": Sentence("2. Tỷ lệ nợ xấu quỹ chịu rủi ro", "2. Bad debt that the fund bears"),
        "rating.result": Sentence("3. Chênh lệch thu chi", "3. Result"),
        "rating.compliance": Sentence("4. Chấp hành pháp luật (số lần)", "4. Compliance (times)"),
        "rating.basis": Sentence(
            "Dư nợ đầu năm {before}, đến ngày {on} {after}; nợ xấu {bad} trên {borne} quỹ chịu rủi ro[; theo {rule}]. Xếp loại theo số chính xác, không theo số làm tròn; kết quả tài chính là số trên sổ, chưa phải số kiểm toán.",
            "Lent at the beginning {before}, on {on} {after}; bad debt {bad} of {borne} that the fund bears[; by {rule}]. Grades go by exact figures, not by rounded ones; the result is the books', not yet the auditor's."
        ),
        "rating.no-rule": Sentence(
            "Chưa có quy định xếp loại cho năm này: TT 52/2022/TT-BTC có hiệu lực từ 01/10/2022.",
            "No rule rates this year: TT 52/2022/TT-BTC is in force from 2022-10-01."),
        "rating.unknown": Sentence(
            "Chưa xếp loại được: thiếu kế hoạch hoặc số liệu của chỉ tiêu để trống.",
            "No overall grade: the plan or the figure of an empty indicator is missing."),
        "rating.overall": Sentence(
            "Xếp loại chung: {grade} (A: từ hai A và không có C; C: không có A và từ hai C, cách hiểu điều 15; còn lại B).",
            "Overall: {grade} (A: at least two A and no C; C: no A and at least two C, as art. 15 is read; else B)."
        ),
        "usage.half-year": Sentence(
            "Báo cáo này theo nửa năm: viết như 2026-H1.", "This report is of a half-year: write 2026-H1."),
        "usage.whole-year": Sentence(
            "Báo cáo này theo năm: viết như 2026.", "This report is of a year: write 2026."),
        "usage.report-period": Sentence("Cần --period.", "--period is needed."),
        "authority.title-half-year": Sentence(
            "Báo cáo 6 tháng {period}, từ {from} đến {until} (đồng).",
            "Report of the half-year {period}, from {from} to {until} (dong)."),
        "authority.title-annual": Sentence(
            "Báo cáo năm {period}, từ {from} đến {until} (đồng).",
            "Report of the year {period}, from {from} to {until} (dong)."),
        "authority.unsure": Sentence(
            "Mẫu có sẵn, không chắc: chưa tìm được biểu mẫu Phụ lục 1a, 2a TT 52/2022/TT-BTC. Xuất mẫu bằng --template-out, sửa rồi dùng lại bằng --template.",
            "The shipped template, unsure: the layout of appendices 1a and 2a of TT 52/2022/TT-BTC was not found. Export it with --template-out, edit it, and give it back with --template."
        ),
        "authority.column.item": Sentence("Chỉ tiêu", "Item"),
        "authority.column.now": Sentence("Kỳ này", "This period"),
        "authority.column.before": Sentence("Cùng kỳ năm trước", "A year earlier"),
        "authority.column.plan": Sentence("Kế hoạch", "Plan"),
        "authority.column.of-before": Sentence("So cùng kỳ", "Of a year earlier"),
        "authority.column.of-plan": Sentence("So kế hoạch", "Of the plan"),
        "authority.not-a-row": Sentence(
            "không phải là dòng mẫu: viết mã | tiếng Việt | tiếng Anh | công thức (có thể để trống)",
            "is no row: write code | Vietnamese | English | formula (which may be blank)"),
        "authority.repeated-code": Sentence(
            "mã “{text}” đã có ở dòng trên", "the code “{text}” stands above already"),
        "authority.unknown-name": Sentence(
            "không có số liệu nào tên “{text}”; xem các tên trong mẫu xuất bằng --template-out",
            "no figure is called “{text}”; see the names in the template that --template-out writes"),
        "authority.not-a-formula": Sentence(
            "“{text}” không phải là công thức: viết a + b - c, hoặc a / b cho tỷ lệ",
            "“{text}” is no formula: write a + b - c, or a / b for a share"),
        "authority.empty": Sentence("mẫu không có dòng nào", "the template has no row"),
        "authority.no-such-row": Sentence(
            "mẫu không có dòng tính nào mã “{text}”",
            "the template has no row with a formula and the code “{text}”"),
        "authority.not-a-number": Sentence(
            "“{text}” không phải là số nguyên đồng", "“{text}” is no whole number of dong"),
        "sheet.authority": Sentence("Báo cáo", "Report"),
    ]
}
