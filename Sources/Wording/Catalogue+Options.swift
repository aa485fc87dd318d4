extension Catalogue {
    /// What each option and subject of a command is, as the help shows it.
    static let options: Room = [
        "option.json": Sentence("In kết quả dạng JSON.", "Print JSON."),
        "option.lang": Sentence("Ngôn ngữ.", "Language."),
        "option.database": Sentence(
            "Cơ sở dữ liệu (chuỗi kết nối hoặc URI), không kèm mật khẩu.",
            "The database, as a connection string or URI without a password."),
        "option.fund": Sentence(
            "Mã quỹ, khi cơ sở dữ liệu có nhiều quỹ.", "The fund's code, where the database holds several."),
        "option.debug": Sentence("In chi tiết khi có lỗi.", "Print details of a fault."),
        "option.on": Sentence(
            "Ngày có hiệu lực (31/12/2012 hoặc 2012-12-31); không ghi là hôm nay.",
            "The day of effect (2012-12-31 or 31/12/2012); today if left out."),
        "option.key": Sentence(
            "Khóa của yêu cầu: chạy lại cùng khóa thì không ghi hai lần.",
            "The request's key: run again with it, nothing is done twice."),
        "option.dry-run": Sentence("Chạy thử, không ghi gì.", "Show what would change; record nothing."),
        "option.voucher": Sentence(
            "Số chứng từ; auto để lấy số tiếp theo của loạt.",
            "Number of the voucher; auto takes the next one of its series."),
        "option.again": Sentence(
            "Vẫn ghi, dù sổ đã có khoản cùng chứng từ, cùng đối tượng và số tiền.",
            "Record it all the same where the books hold the same voucher, subject and amount already."),
        "option.note": Sentence("Ghi chú.", "A note."),
        "option.by": Sentence(
            "Người thực hiện, khi nhiều người dùng chung một tài khoản.",
            "Who acts, where people share one login."),
        "option.before-founding": Sentence(
            "Ghi việc có ngày trước ngày lập quỹ.", "Record what is dated before the fund was founded."),
        "option.as-of": Sentence("Số liệu đến hết ngày này.", "The state at the end of this day."),
        "option.known-at": Sentence(
            "Chỉ tính những gì đã ghi sổ đến thời điểm này.", "Only what was on record by this time."),
        "option.confirm": Sentence(
            "Xác nhận bằng cách ghi lại số nghiệp vụ, hoặc kỳ.",
            "Confirm by repeating the entry's number, or the period."),

        "option.fund-code": Sentence("Mã quỹ.", "The fund's code."),
        "option.fund-name": Sentence("Tên quỹ.", "The fund's name."),
        "option.province": Sentence("Tỉnh, thành phố.", "The province."),

        "option.source": Sentence("Nguồn vốn.", "The source of the capital."),
        "option.amount": Sentence(
            "Số tiền: 2440000000, 2.440.000.000, 2.440 triệu, 2,44 tỷ.",
            "The amount: 2440000000, 2.440.000.000, 2.440 triệu, 2,44 tỷ."),
        "option.through": Sentence(
            "Qua tài khoản tiền nào: cash (tiền mặt), bank (ngân hàng), hoặc mã khác (coopfund money account list).",
            "Through which money account: cash, bank, or the code of another (coopfund money account list)."),
        "option.book-through": Sentence(
            "Sổ của tài khoản tiền nào.", "Of which money account."),

        "option.borrower-code": Sentence("Mã khách hàng.", "The borrower's code."),
        "option.borrower-kind": Sentence(
            "Loại khách hàng: hợp tác xã, liên hiệp, tổ hợp tác, thành viên.", "The kind of borrower."),
        "option.borrower-name": Sentence("Tên khách hàng.", "The borrower's name."),
        "option.tax-code": Sentence(
            "Mã số thuế, 10 hoặc 13 chữ số; của thành viên có thể là 12 chữ số định danh.",
            "The tax code, 10 or 13 digits; that of a member may be their 12-digit number."),
        "option.sector": Sentence("Ngành, lĩnh vực.", "The sector."),
        "option.commune": Sentence("Xã, phường.", "The commune."),
        "option.district": Sentence("Huyện, thị xã (trước 01/07/2025).", "The district (before 2025-07-01)."),
        "option.members": Sentence("Số thành viên.", "How many members."),
        "option.search": Sentence(
            "Tìm trong mã, tên và mã số thuế; không cần gõ dấu.",
            "Look in codes, names and tax codes; accents may be left out."),
        "option.application-search": Sentence(
            "Tìm trong số hồ sơ, mã, tên và mã số thuế của khách hàng, mục đích vay; không cần gõ dấu.",
            "Look in application numbers, in the borrowers' codes, names and tax codes, in purposes; accents may be left out."
        ),
        "option.related-to": Sentence("Mã khách hàng có liên quan.", "The code of the related borrower."),
        "option.relation": Sentence("Quan hệ giữa hai khách hàng.", "How the two are related."),
        "option.debt-group": Sentence("Nhóm nợ, từ 1 đến 5.", "The debt group, 1 to 5."),
        "option.credit-source": Sentence(
            "Nguồn tra cứu, ví dụ số báo cáo CIC.", "Where it was found, such as the CIC report."),

        "option.application-number": Sentence("Số hồ sơ vay.", "The application's number."),
        "option.project-cost": Sentence(
            "Tổng nhu cầu vốn của dự án, phương án.", "What the project costs in all."),
        "option.own-capital": Sentence("Vốn tự có tham gia.", "The borrower's own capital in it."),
        "option.term": Sentence("Thời hạn đề nghị vay, số tháng.", "The term asked for, in months."),
        "option.purpose": Sentence("Mục đích vay.", "What the loan is for."),
        "option.opinion": Sentence("Ý kiến thẩm định.", "The appraiser's opinion."),
        "option.approved-amount": Sentence(
            "Số tiền phê duyệt; không ghi là toàn bộ số đề nghị.",
            "The amount approved; all that was asked if left out."),
        "option.decision": Sentence("Số quyết định.", "The number of the decision."),
        "option.reason": Sentence("Lý do.", "The reason."),

        "option.entry": Sentence("Số nghiệp vụ.", "The entry's number."),
        "option.day": Sentence("Một hoặc nhiều ngày.", "One day or several."),
        "option.working": Sentence(
            "Đây là ngày làm bù, không phải ngày nghỉ.", "These are working days, not holidays."),
        "option.day-name": Sentence("Tên ngày nghỉ, ví dụ Quốc khánh.", "The name of the holiday."),
    ]
}
