extension Catalogue {
    /// In which form an answer is given.
    static let answers: Room = [
        "option.csv": Sentence(
            "In dạng CSV cho bảng tính (UTF-8).", "Print CSV for a spreadsheet (UTF-8)."),
        "option.separator": Sentence(
            "Dấu ngăn cột của CSV: ',' (mặc định), ';' cho Excel tiếng Việt, '|' hoặc tab.",
            "What separates the columns of CSV: ',' (default), ';' (semicolon, for Excel in Vietnam), '|' or tab."
        ),
        "option.html": Sentence(
            "Ghi thành một trang HTML vào tệp này, để xem hoặc in ('-' là đầu ra chuẩn).",
            "Write a page of HTML to this file, to read or to print ('-' is the standard output)."),
        "option.wide": Sentence(
            "Trên màn hình: đủ mọi cột, không rút ngắn chữ.",
            "On a terminal: every column, and texts whole."),
        "usage.separator-without-csv": Sentence(
            "--separator chỉ dùng cùng --csv.", "--separator goes with --csv."),
        "usage.one-form": Sentence(
            "Chỉ chọn một trong các dạng: --json, --csv, --html hoặc --xlsx.",
            "Choose one of the forms: --json, --csv, --html or --xlsx."),
        "text.not-a-separator": Sentence(
            "Dấu ngăn cột phải là ',', ';', '|' hoặc tab.", "A separator is ',', ';', '|' or tab."),
        "table.left-out": Sentence(
            "(Màn hình hẹp, chưa hiện: {columns}. Thêm --wide để xem đủ.)",
            "(Left out on this narrow screen: {columns}. Add --wide to see all.)"),
        "page.accounts": Sentence("Hệ thống tài khoản", "Chart of accounts"),
        "page.applications": Sentence("Hồ sơ vay vốn", "Applications"),
        "page.assertions": Sentence("Số dư đã xác nhận", "Verified balances"),
        "page.borrowers": Sentence("Khách hàng", "Borrowers"),
        "page.calendar": Sentence("Ngày nghỉ, ngày làm bù", "Holidays and working days"),
        "page.check-list": Sentence("Các điều kiểm tra", "The checks"),
        "page.checks": Sentence("Kết quả kiểm tra sổ sách", "Check of the books"),
        "page.funds": Sentence("Danh sách quỹ", "Funds"),
        "page.periods": Sentence("Các kỳ đã khóa sổ", "Closed periods"),
        "page.portfolio": Sentence("Báo cáo tình hình cho vay", "Report on the loans"),
        "page.schedule": Sentence("Lịch trả nợ", "Repayment schedule"),
        "page.made": Sentence(
            "Lập lúc {made}[, theo sổ sách đã ghi đến {known}].",
            "Made at {made}[, as the books knew it at {known}]."),
        "output.written": Sentence("Đã ghi tệp {file}.", "{file} is written."),
        "output.unwritable": Sentence(
            "Không ghi được tệp {file}: {reason}. Hãy chọn tệp khác, hoặc xem quyền và chỗ trống của thư mục.",
            "Cannot write {file}: {reason}. Choose another file, or see to the rights and the room of its folder."
        ),
    ]
}
