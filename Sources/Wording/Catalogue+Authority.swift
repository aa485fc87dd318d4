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
