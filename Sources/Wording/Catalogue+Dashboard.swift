extension Catalogue {
    /// The director's page.
    static let dashboard: Room = [
        "help.report-dashboard": Sentence(
            "Trang tổng quan: vốn, nợ, tiền sẽ thu, hồ sơ chờ, việc đến hạn, và điều gì đã thay đổi từ cuối tháng trước.",
            "One page: capital, debts, money to come, what waits and is due, and what changed since the last month's end."
        ),
        "help.report-folder": Sentence(
            "Trang tổng quan cùng mọi danh sách, báo cáo, tệp Excel và giấy tờ của một khoản vay, trong một thư mục.",
            "The overview with all its lists, statements, a book of Excel and the papers of a loan, in one folder."
        ),
        "option.folder": Sentence(
            "Thư mục sẽ ghi; chỉ thay thư mục do chính lệnh này đã ghi.",
            "The folder to write; replaced only where this command wrote all of it."),
        "option.folder-loan": Sentence(
            "Giấy tờ của khoản vay này (mặc định: khoản có dư nợ lớn nhất).",
            "The papers of this loan (default: the one that owes the most)."),
        "folder.written": Sentence(
            "Đã ghi {count} tệp vào {folder}. Hãy mở {file}.", "{count} files are in {folder}. Open {file}."),
        "folder.others": Sentence(
            "Thư mục {folder} có {file} không do lệnh này ghi: không thay. Hãy chọn thư mục khác hoặc chuyển tệp ấy đi.",
            "{folder} holds {file}, which this command did not write: nothing was replaced. Choose another folder, or move that file away."
        ),
        "folder.no-folder": Sentence(
            "{folder} không phải là thư mục. Hãy chọn tên khác.",
            "{folder} is no folder. Choose another name."),
        "folder.no-workbook": Sentence(
            "Bản dựng này không ghi tệp Excel (dựng lại với --traits Office): thư mục không có month.xlsx.",
            "This build writes no Excel files (build it with --traits Office): the folder has no month.xlsx."
        ),
        "folder.workbook": Sentence("Sổ tháng (Excel)", "The month (Excel)"),
        "dashboard.title": Sentence("Tổng quan đến hết ngày {on}", "Overview at the end of {on}"),
        "dashboard.since": Sentence(
            "So với hết ngày {since}. Số tiền bằng đồng.",
            "Compared with the end of {since}. Amounts in dong."),
        "dashboard.column.item": Sentence("Chỉ tiêu", "Item"),
        "dashboard.column.section": Sentence("Phần", "Section"),
        "dashboard.column.count": Sentence("Số lượng", "Number"),
        "dashboard.column.amount": Sentence("Số tiền", "Amount"),
        "dashboard.column.share": Sentence("Tỷ lệ", "Share"),
        "dashboard.column.change": Sentence("Thay đổi", "Change"),
        "dashboard.column.before": Sentence("Trước", "Before"),
        "dashboard.column.after": Sentence("Nay", "Now"),
        "dashboard.column.what": Sentence("Việc gì", "What"),
        "dashboard.column.why": Sentence("Vì sao", "Why"),
        "dashboard.column.late": Sentence("Quá hạn", "Late"),
        "dashboard.column.soon": Sentence("30 ngày tới", "Next 30 days"),
        "dashboard.column.longest": Sentence("Lâu nhất (ngày)", "Longest (days)"),

        "dashboard.section.capital": Sentence("Vốn và sử dụng vốn", "Capital and its use"),
        "dashboard.section.bridge": Sentence(
            "Vì sao dư nợ thay đổi từ {since}", "Why the principal changed since {since}"),
        "dashboard.section.overdue": Sentence("Nợ quá hạn theo số ngày", "Overdue, by days"),
        "dashboard.section.overdue-bridge": Sentence(
            "Vì sao nợ quá hạn thay đổi từ {since}", "Why what is overdue changed since {since}"),
        "dashboard.section.groups": Sentence("Nhóm nợ", "Debt groups"),
        "dashboard.section.expected": Sentence("Tiền sẽ thu theo lịch", "Money expected"),
        "dashboard.section.waiting": Sentence("Hồ sơ đang chờ", "Applications waiting"),
        "dashboard.section.tasks": Sentence(
            "Việc đến hạn (số lượng: đã quá hạn)", "What is due (number: past its day)"),

        "dashboard.capital": Sentence("Nguồn vốn", "Capital"),
        "dashboard.outstanding": Sentence("Dư nợ gốc", "Principal outstanding"),
        "dashboard.active": Sentence("Khoản còn dư nợ", "Loans not settled"),
        "dashboard.used": Sentence("Sử dụng vốn", "Capital in use"),
        "dashboard.money": Sentence("Tiền mặt, ngân hàng", "Till and banks"),
        "dashboard.deposits": Sentence("Gửi có kỳ hạn", "Term deposits"),
        "dashboard.promised": Sentence("Đã cam kết, chưa giải ngân", "Promised, not paid out"),
        "dashboard.overdue": Sentence("Gốc quá hạn", "Principal overdue"),
        "dashboard.bad-debt": Sentence("Nợ xấu", "Bad debt"),
        "dashboard.late": Sentence("Đã đến hạn, chưa trả", "Fallen due, unpaid"),
        "dashboard.waiting": Sentence("Hồ sơ đang chờ", "Applications waiting"),
        "dashboard.tasks-late": Sentence("Việc quá hạn", "Tasks late"),
        "dashboard.next-month": Sentence("Sẽ thu trong {month}", "Expected in {month}"),
        "dashboard.loans": Sentence("{count} khoản", "{count} loans"),
        "dashboard.of-capital": Sentence("{share} của vốn", "{share} of capital"),
        "dashboard.of-principal": Sentence("{share} của dư nợ", "{share} of principal"),
        "dashboard.longest": Sentence("lâu nhất {days} ngày", "longest {days} days"),
        "dashboard.million": Sentence(
            "Cuối mỗi tháng, triệu đồng: cho vay, tiền mặt và ngân hàng, gửi có kỳ hạn.",
            "At each month's end, million dong: lent, till and banks, term deposits."),
        "dashboard.days": Sentence("{days} ngày", "{days} days"),
        "dashboard.no-groups": Sentence(
            "Chưa có quy tắc phân loại nợ cho ngày này.", "No rule puts debts into groups on this day."),
        "dashboard.none": Sentence("Không có.", "None."),
        "dashboard.more": Sentence("Và {count} khoản khác.", "And {count} more."),
        "dashboard.all-lists": Sentence("Danh sách, báo cáo và giấy tờ", "Lists, reports and papers"),

        "dashboard-bridge.before": Sentence("Dư nợ ngày {since}", "Outstanding on {since}"),
        "dashboard-bridge.disbursed": Sentence("Giải ngân", "Disbursed"),
        "dashboard-bridge.collected": Sentence("Thu gốc", "Principal collected"),
        "dashboard-bridge.written-off": Sentence("Xử lý rủi ro", "Written off"),
        "dashboard-bridge.other": Sentence("Khác", "Other"),
        "dashboard-bridge.after": Sentence("Dư nợ nay", "Outstanding now"),
        "dashboard-overdue.before": Sentence("Quá hạn ngày {since}", "Overdue on {since}"),
        "dashboard-overdue.new": Sentence("Mới quá hạn", "Newly overdue"),
        "dashboard-overdue.more": Sentence("Quá hạn tăng", "More overdue"),
        "dashboard-overdue.less": Sentence("Quá hạn giảm", "Less overdue"),
        "dashboard-overdue.cured": Sentence("Hết quá hạn", "No longer overdue"),
        "dashboard-overdue.written-off": Sentence("Xử lý rủi ro", "Written off"),
        "dashboard-overdue.after": Sentence("Quá hạn nay", "Overdue now"),
        "dashboard-why.fell-due": Sentence("Chưa trả từ kỳ {on}", "Unpaid since the instalment of {on}"),
        "dashboard-why.paid": Sentence("Đã thu gốc {amount}", "Principal paid: {amount}"),
        "dashboard-why.rescheduled": Sentence("Cơ cấu lại thời hạn", "Rescheduled"),
        "dashboard-why.written-off": Sentence("Sử dụng dự phòng", "Provisions used"),
        "dashboard-why.unknown": Sentence(
            "Thay đổi hợp đồng hoặc bút toán", "The contract or an entry changed"),
        "dashboard-task.visits": Sentence("Kiểm tra sử dụng vốn", "Visits to borrowers"),
        "dashboard-task.conditions": Sentence("Điều kiện phê duyệt", "Conditions of approvals"),
        "dashboard-task.valuations": Sentence("Định giá lại tài sản", "Revaluations of collateral"),
        "dashboard-task.findings": Sentence("Kiến nghị thanh tra, kiểm toán", "Findings of inspectors"),
        "dashboard-task.cases": Sentence("Vốn dùng sai mục đích", "Money used otherwise"),
        "dashboard-list.loans": Sentence("Khoản vay", "Loans"),
        "dashboard-list.portfolio": Sentence("Tình hình cho vay", "The portfolio"),
        "dashboard-list.overdue": Sentence("Nợ quá hạn", "What is overdue"),
        "dashboard-list.due": Sentence("Nợ đến hạn 30 ngày tới", "Due in 30 days"),
        "dashboard-list.groups": Sentence("Nhóm nợ", "Debt groups"),
        "dashboard-list.movement": Sentence("Chuyển dịch nhóm nợ", "Movement of groups"),
        "dashboard-list.forecast": Sentence("Dự báo dòng tiền", "Cash forecast"),
        "dashboard-list.utilisation": Sentence("Sử dụng vốn", "Use of capital"),
        "dashboard-list.pipeline": Sentence("Hồ sơ đang xử lý", "Applications in hand"),
        "dashboard-list.visits-due": Sentence("Đến lượt kiểm tra", "Visits due"),
        "dashboard-list.conditions": Sentence("Điều kiện phê duyệt", "Conditions of approvals"),
        "dashboard-list.collateral": Sentence("Tài sản bảo đảm", "Collateral"),
        "dashboard-list.findings": Sentence("Kiến nghị", "Findings"),
        "dashboard-list.cases": Sentence("Dùng vốn sai mục đích", "Money used otherwise"),
        "dashboard-list.collections": Sentence("Thu nợ trong tháng", "Collections of the month"),
        "dashboard-list.disbursements": Sentence("Giải ngân trong tháng", "Disbursements of the month"),
        "dashboard-list.written-off": Sentence("Nợ đã xử lý rủi ro", "Debts written off"),
        "dashboard-list.capital": Sentence("Vốn và tiền", "Capital and money"),
        "dashboard-list.deposits": Sentence("Tiền gửi có kỳ hạn", "Term deposits"),
        "dashboard-list.trial-balance": Sentence("Bảng cân đối tài khoản", "Trial balance"),
        "dashboard-list.balance-sheet": Sentence("Bảng cân đối kế toán", "Balance sheet"),
        "dashboard-list.income": Sentence("Thu nhập, chi phí", "Income and expense"),
        "dashboard-list.sources-and-uses": Sentence("Nguồn vốn và sử dụng vốn", "Sources and uses"),
        "dashboard-list.financial-statements": Sentence("Báo cáo tài chính", "Financial statements"),
        "dashboard-list.duties": Sentence("Lịch gửi báo cáo", "Reports to be sent"),
        "dashboard-list.register-loans": Sentence("Sổ khoản vay", "Register of loans"),
        "dashboard-list.register-overdue": Sentence("Sổ nợ quá hạn", "Register of arrears"),
        "dashboard-list.register-rescheduled": Sentence(
            "Sổ nợ cơ cấu lại", "Register of rescheduled debts"),
        "dashboard-list.register-collateral": Sentence("Sổ tài sản bảo đảm", "Register of collateral"),
        "dashboard-list.register-sources": Sentence("Sổ nguồn vốn", "Register of sources"),
        "dashboard-list.register-off-balance": Sentence(
            "Sổ lãi ngoại bảng", "Register of interest off the balance sheet"),
        "dashboard-list.register-written-off": Sentence(
            "Sổ nợ đã xử lý rủi ro", "Register of debts written off"),
        "sheet.dashboard": Sentence("Tổng quan", "Overview"),
        "sheet.overdue-changes": Sentence("Thay đổi quá hạn", "Changes overdue"),
        "sheet.use": Sentence("Vốn cuối tháng", "Capital by month"),
    ]
}
