extension Catalogue {
    /// The reports on the fund's loans, the checks of its books and its rules.
    static let reports: Room = [
        "help.report": Sentence(
            "Báo cáo: tình hình cho vay, nợ quá hạn, nợ đến hạn.",
            "Reports: the loans, what is overdue, what falls due."),
        "help.report-portfolio": Sentence(
            "Tình hình cho vay đến hết một ngày.", "The fund's loans at the end of a day."),

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

        "debt-group.1": Sentence("Nhóm 1 – Nợ đủ tiêu chuẩn", "Group 1 – standard"),
        "debt-group.2": Sentence("Nhóm 2 – Nợ cần chú ý", "Group 2 – special mention"),
        "debt-group.3": Sentence("Nhóm 3 – Nợ dưới tiêu chuẩn", "Group 3 – substandard"),
        "debt-group.4": Sentence("Nhóm 4 – Nợ nghi ngờ", "Group 4 – doubtful"),
        "debt-group.5": Sentence("Nhóm 5 – Nợ có khả năng mất vốn", "Group 5 – loss"),
        "certainty.verified": Sentence("đã đối chiếu văn bản", "checked against the text"),
        "certainty.partly": Sentence("mới đối chiếu một phần", "checked in part"),
        "certainty.remembered": Sentence("chưa đối chiếu văn bản", "not yet checked against the text"),
        "certainty.assumed": Sentence("tạm áp dụng, chưa có văn bản", "assumed: no text was found"),
    ]
}
