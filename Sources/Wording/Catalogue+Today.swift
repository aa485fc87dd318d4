extension Catalogue {
    /// What waits for somebody.
    static let today: Room = [
        "help.today": Sentence(
            "Việc hôm nay theo từng nhiệm vụ: đề nghị chờ duyệt, hồ sơ, nợ đến hạn và quá hạn, kiểm tra, khóa sổ.",
            "What waits today for each duty: requests, applications, instalments due and overdue, visits, closings."
        ),
        "option.today-duty": Sentence("Chỉ việc của nhiệm vụ này.", "The work of this duty alone."),
        "option.today-days": Sentence(
            "Xem trước bao nhiêu ngày (mặc định 7).", "How many days ahead (7 unless given)."),
        "today.title": Sentence(
            "Việc ngày {on}, xem trước đến {until}: {count} việc",
            "For {on}, and ahead until {until}: {count} item(s)"),
        "today.nothing": Sentence(
            "Không có việc nào chờ ngày {on}, xem trước đến {until}.",
            "Nothing waits on {on}, nor ahead until {until}."),
        "today.column.duty": Sentence("Nhiệm vụ", "Duty"),
        "today.column.matter": Sentence("Việc", "Matter"),
        "today.column.subject": Sentence("Số", "Number"),
        "today.column.about": Sentence("Nội dung", "About"),
        "today.column.on": Sentence("Ngày", "Day"),
        "today.column.days": Sentence("Số ngày", "Days"),
        "today.column.command": Sentence("Lệnh", "Command"),
        "today.overdue": Sentence("nợ quá hạn", "overdue loan"),
        "today.promise": Sentence("chờ trả theo lời hứa", "promised"),
        "today.filing": Sentence("gửi báo cáo", "report to send"),
        "today.rating": Sentence("xếp loại của năm", "the year's rating"),
        "today.compliance": Sentence(
            "chỉ tiêu 4 ở loại {grade}: {count} lần nhắc nhở, vi phạm",
            "indicator 4 stands at {grade}: {count} reminder(s) and offences"),
        "today.none-yet": Sentence("chưa có lần nào trên máy này", "none was ever made here"),
        "today.anchor": Sentence("mốc niêm phong", "mark of the books"),
        "today.run": Sentence("phân loại, trích lập", "groups and provisions"),
        "today.due": Sentence("đến hạn trả", "instalment due"),
        "today.request": Sentence("đề nghị chờ duyệt", "request to release"),
        "today.application": Sentence("hồ sơ vay", "application"),
        "today.visit": Sentence("kiểm tra sử dụng vốn", "visit"),
        "today.condition": Sentence("điều kiện phê duyệt", "condition"),
        "today.finding": Sentence("kiến nghị", "finding"),
        "today.closing": Sentence("khóa sổ tháng", "month to close"),
        "today.backup": Sentence("sao lưu", "backup"),
    ]
}
