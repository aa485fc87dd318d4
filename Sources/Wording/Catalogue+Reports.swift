extension Catalogue {
    /// The reports on the fund's loans, the checks of its books and its rules.
    static let reports: Room = [
        "help.report": Sentence(
            "Báo cáo: tình hình cho vay, nợ quá hạn, nợ đến hạn, rủi ro.",
            "Reports: the loans, what is overdue, what falls due, risk."),
        "help.report-portfolio": Sentence(
            "Tình hình cho vay đến hết một ngày.", "The fund's loans at the end of a day."),
        "help.report-overdue": Sentence(
            "Các khoản vay quá hạn đến hết một ngày, phân tổ theo số ngày quá hạn.",
            "The loans with something past due at the end of a day, by age."),
        "help.report-due": Sentence(
            "Các kỳ trả nợ đến hạn trong một khoảng ngày (mặc định: 30 ngày tới).",
            "The instalments that fall due in a span of days (by default the next 30)."),
        "option.report-from": Sentence(
            "Ngày đầu của khoảng (mặc định: ngày báo cáo).",
            "The first day of the span (default: the report's day)."),
        "option.report-until": Sentence(
            "Ngày cuối của khoảng (mặc định: 30 ngày sau ngày đầu).",
            "The last day of the span (default: 30 days after the first)."),
        "report.until-before-from": Sentence(
            "Ngày cuối (--until) phải không trước ngày đầu (--from).",
            "The last day (--until) must not come before the first (--from)."),
        "report.title-overdue": Sentence(
            "Nợ quá hạn đến hết ngày {on}: {count} khoản vay.",
            "Past due at the end of {on}: {count} loan(s)."),
        "report.title-due": Sentence(
            "Nợ đến hạn từ {from} đến {until}, theo số liệu đến hết ngày {on}.",
            "Falling due from {from} to {until}, as things stand at the end of {on}."),
        "report.unpaid-before": Sentence(
            "Đến hạn trước {from} mà chưa trả (cả lãi quá hạn, lãi chậm trả): {amount}.",
            "Due before {from} and unpaid (with interest on what is late): {amount}."),
        "report.column.oldest-due": Sentence("Đến hạn từ", "Due since"),
        "report.column.principal-due": Sentence("Gốc phải trả", "Principal due"),
        "report.column.interest-due": Sentence("Lãi phải trả", "Interest due"),
        "report.column.overdue-interest": Sentence("Lãi quá hạn", "Overdue interest"),
        "report.column.late-interest": Sentence("Lãi chậm trả", "Late interest"),
        "report.column.to-pay": Sentence("Tổng phải trả", "Total to pay"),
        "report.column.unpaid-before": Sentence("Nợ các kỳ trước", "Unpaid before"),

        "report.summary": Sentence(
            "Tính đến {when}, đã giải ngân cho {projects} dự án với số tiền {millions} triệu đồng (cho {borrowers} vay).",
            "By {when}, {millions} million dong had been disbursed to {projects} project(s) (borrowers: {borrowers})."
        ),
        "report.summary-nothing": Sentence(
            "Tính đến {when}, chưa giải ngân cho dự án nào.", "By {when}, nothing had been disbursed."),
        "report.end-of-year": Sentence("cuối năm {year}", "the end of {year}"),
        "report.on-day": Sentence("ngày {on}", "{on}"),
        "report.enumeration": Sentence("{items} và {last}", "{items} and {last}"),
        "report.borrowers.cooperative-group.one": Sentence("{count} THT", "{count} cooperative group"),
        "report.borrowers.cooperative-group.many": Sentence("{count} THT", "{count} cooperative groups"),
        "report.borrowers.cooperative.one": Sentence("{count} HTX", "{count} cooperative"),
        "report.borrowers.cooperative.many": Sentence("{count} HTX", "{count} cooperatives"),
        "report.borrowers.cooperative-union.one": Sentence("{count} LHHTX", "{count} cooperative union"),
        "report.borrowers.cooperative-union.many": Sentence("{count} LHHTX", "{count} cooperative unions"),
        "report.borrowers.member.one": Sentence("{count} thành viên", "{count} member"),
        "report.borrowers.member.many": Sentence("{count} thành viên", "{count} members"),

        "report.column.disbursed": Sentence("Đã giải ngân", "Disbursed"),
        "report.column.outstanding": Sentence("Dư nợ gốc", "Principal outstanding"),
        "report.column.overdue": Sentence("Gốc quá hạn", "Principal overdue"),
        "report.column.days-past-due": Sentence("Số ngày quá hạn", "Days past due"),
        "report.column.group": Sentence("Nhóm nợ", "Debt group"),
        "report.column.debt-group": Sentence("Nhóm nợ", "Debt group"),
        "report.column.loans": Sentence("Số khoản vay", "Loans"),
        "report.figure.capital": Sentence("Tổng nguồn vốn", "Capital"),
        "report.figure.money": Sentence("Tiền còn lại (quỹ và ngân hàng)", "Money left (till and bank)"),
        "report.figure.disbursed": Sentence("Lũy kế giải ngân", "Disbursed to date"),
        "report.figure.outstanding": Sentence("Dư nợ gốc", "Principal outstanding"),
        "report.figure.overdue": Sentence("Nợ gốc quá hạn", "Principal overdue"),
        "report.figure.bad-debt": Sentence("Nợ xấu (nhóm 3 đến nhóm 5)", "Bad debt (groups 3 to 5)"),
        "report.figure.bad-debt-ratio": Sentence("Tỷ lệ nợ xấu", "Bad debt ratio"),
        "report.group-rule": Sentence(
            "Phân nhóm nợ theo: {citation} ({certainty}).", "Debt groups by: {citation} ({certainty})."),
        "report.no-group-rule": Sentence(
            "Chưa có quy định phân nhóm nợ cho ngày này.", "No rule for debt groups is known for this day."),

        "help.rule": Sentence("Quy định mà quỹ áp dụng.", "The rules that the fund applies."),
        "help.rule-list": Sentence(
            "Điều kiện cho vay và cách phân nhóm nợ có hiệu lực vào một ngày, kèm căn cứ.",
            "The lending conditions and debt groups in force on a day, with their sources."),
        "rule.title": Sentence("Quy định có hiệu lực ngày {on}", "Rules in force on {on}"),
        "rule.column.rule": Sentence("Quy định", "Rule"),
        "rule.column.value": Sentence("Mức", "Value"),
        "rule.column.valid-from": Sentence("Hiệu lực từ", "Valid from"),
        "rule.column.citation": Sentence("Căn cứ", "Source"),
        "rule.column.certainty": Sentence("Độ chắc chắn", "Certainty"),
        "rule.own-capital-minimum": Sentence(
            "Vốn tự có tối thiểu trên tổng vốn dự án", "Own capital, at least, of the project's cost"),
        "rule.single-borrower-maximum": Sentence(
            "Dư nợ tối đa một khách hàng trên vốn điều lệ thực có",
            "One borrower, at most, of the actual charter capital"),
        "rule.related-parties-maximum": Sentence(
            "Dư nợ tối đa khách hàng và người có liên quan trên vốn điều lệ thực có",
            "A borrower with related persons, at most, of the actual charter capital"),
        "rule.kind-eligible": Sentence("Đối tượng được vay", "May borrow"),
        "rule.kind-ineligible": Sentence("Đối tượng không được vay mới", "May not borrow any more"),
        "rule.no-bad-debt-at-first-disbursement": Sentence(
            "Không có nợ xấu khi giải ngân lần đầu", "No bad debt at the first disbursement"),
        "rule.debt-groups": Sentence(
            "Số ngày quá hạn bắt đầu nhóm nợ 2 / 3 / 4 / 5",
            "Days past due at which groups 2 / 3 / 4 / 5 begin"),
        "rule.no-lending-rule": Sentence(
            "Chưa có điều kiện cho vay nào cho ngày này: văn bản của giai đoạn đó chưa được đối chiếu.",
            "No lending condition is kept for this day: the texts of those years have not been read."),
    ]
}
