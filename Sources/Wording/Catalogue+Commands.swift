extension Catalogue {
    /// What each command does, as the help shows it.
    static let commands: Room = [
        "help.root": Sentence(
            "Quản lý cho vay của quỹ hỗ trợ phát triển hợp tác xã.",
            "Loans of a cooperative development support fund."
        ),
        "help.root-discussion": Sentence(
            """
            VÍ DỤ:
              coopfund fund create --code ST --name "Quỹ HTPT HTX" --province "Sóc Trăng"
              coopfund capital contribute --source provincial-budget --amount 2500tr
              coopfund borrower add --code HTX01 --kind cooperative --name "HTX Đại Tâm"
              coopfund application submit --borrower HTX01 --amount 400tr \\
                --project-cost 600tr --own-capital 200tr --term 24 --purpose "Mua máy gặt"
              coopfund loan repay 05/HĐTD-2012 --amount 56.049.315 --on 16/4/2012
              coopfund schedule preview --principal 400tr --rate 6 --disbursed 15/1/2012 \\
                --instalments 8 --every 3m

            Tiền: 2440000000, 2.440.000.000, 2.440 triệu, 2,44 tỷ. Ngày: 31/12/2012, 2012-12-31.
            Thêm --dry-run để xem trước khi ghi, --json cho chương trình đọc, --lang en cho tiếng Anh.

            MÃ KẾT THÚC:
               0  xong (kể cả khi đã ghi từ trước)
               1  bị từ chối theo quy định
               2  kiểm tra thấy sai lệch
               3  chưa rõ đã ghi hay chưa: chạy lại với đúng --key đó
               4  đã ghi thành đề nghị, chờ người thứ hai duyệt
              64  lệnh sai
              65  tệp nhập sai
              69  không kết nối được cơ sở dữ liệu
              70  lỗi của chương trình
              75  đang bận, thử lại sau
              77  không có quyền
            """,
            """
            EXAMPLES:
              coopfund fund create --code ST --name "Quỹ HTPT HTX" --province "Sóc Trăng"
              coopfund capital contribute --source provincial-budget --amount 2500tr
              coopfund borrower add --code HTX01 --kind cooperative --name "HTX Đại Tâm"
              coopfund application submit --borrower HTX01 --amount 400tr \\
                --project-cost 600tr --own-capital 200tr --term 24 --purpose "Mua máy gặt"
              coopfund loan repay 05/HĐTD-2012 --amount 56.049.315 --on 2012-04-16
              coopfund schedule preview --principal 400tr --rate 6 --disbursed 2012-01-15 \\
                --instalments 8 --every 3m

            Money: 2440000000, 2.440.000.000, 2.440 triệu, 2,44 tỷ. Dates: 2012-12-31, 31/12/2012.
            --dry-run shows what would change, --json is for programs, --lang vi for Vietnamese.

            EXIT CODES:
               0  done (also where it was done before)
               1  refused by a rule
               2  a check found violations
               3  outcome unknown: `coopfund resume`, or the same --key, settles it
               4  recorded as a request, waits for a second person
              64  usage
              65  bad input file
              69  database out of reach
              70  our fault
              75  busy, try again
              77  not permitted
            """),

        "help.db": Sentence(
            "Cơ sở dữ liệu: khởi động, dừng, nâng cấp.", "The database: start, stop, bring up to date."),
        "help.db-up": Sentence(
            "Khởi động cơ sở dữ liệu riêng, hoặc thử kết nối máy chủ.",
            "Start the private database, or try the connection to a server."),
        "help.db-down": Sentence("Dừng cơ sở dữ liệu riêng.", "Stop the private database."),
        "help.db-status": Sentence("Xem tình trạng cơ sở dữ liệu.", "Show the state of the database."),
        "help.db-migrate": Sentence("Nâng cấp cấu trúc dữ liệu.", "Bring the schema up to date."),

        "help.fund": Sentence("Quỹ: lập và liệt kê.", "Funds: found and list."),
        "help.fund-create": Sentence("Lập quỹ.", "Found a fund."),
        "help.fund-list": Sentence("Liệt kê các quỹ.", "List the funds."),

        "help.capital": Sentence("Nguồn vốn: nhận, hoàn, xem.", "Capital: receive, return, show."),
        "help.capital-contribute": Sentence("Ghi nhận vốn.", "Record capital received."),
        "help.capital-withdraw": Sentence(
            "Ghi hoàn vốn cho nguồn.", "Record capital returned to its source."),
        "help.capital-show": Sentence(
            "Xem nguồn vốn và tiền hiện có tại một ngày.", "Show the capital and the money at hand on a day."),

        "help.borrower": Sentence(
            "Khách hàng vay: lập hồ sơ, sửa, tìm, tra cứu.", "Borrowers: add, correct, find, check."),
        "help.borrower-add": Sentence("Lập hồ sơ khách hàng.", "Add a borrower."),
        "help.borrower-correct": Sentence(
            "Sửa thông tin khách hàng; thông tin cũ vẫn được lưu.",
            "Correct a borrower; the old details stay on record."
        ),
        "help.borrower-list": Sentence("Liệt kê, tìm khách hàng.", "List or find borrowers."),
        "help.borrower-relate": Sentence(
            "Ghi nhận hai khách hàng là người có liên quan.", "Record that two borrowers are related."),
        "help.borrower-credit-check": Sentence(
            "Ghi nhóm nợ của khách hàng tại các tổ chức tín dụng (CIC).",
            "Record the debt group that credit institutions report (CIC)."),

        "help.application": Sentence(
            "Hồ sơ vay: tiếp nhận, thẩm định, phê duyệt, từ chối.",
            "Loan applications: submit, appraise, approve, reject."),
        "help.application-submit": Sentence("Tiếp nhận hồ sơ đề nghị vay vốn.", "Take in an application."),
        "help.application-appraise": Sentence(
            "Thẩm định: so với từng điều kiện cho vay.", "Appraise: compare with each lending condition."),
        "help.application-approve": Sentence(
            "Phê duyệt; người thẩm định không được phê duyệt.", "Approve; not by whoever appraised."),
        "help.application-reject": Sentence("Từ chối cho vay.", "Reject an application."),
        "help.application-withdraw": Sentence(
            "Ghi khách hàng rút hồ sơ.", "Record that the borrower withdraws."),
        "help.application-list": Sentence("Liệt kê hồ sơ vay.", "List applications."),

        "help.loan": Sentence(
            "Khoản vay: ký hợp đồng, giải ngân, thu nợ, lãi suất.", "Loans: sign, disburse, repay, rates."),
        "help.loan-sign": Sentence(
            "Ký hợp đồng tín dụng cho hồ sơ đã phê duyệt.", "Sign the contract of an approved application."),
        "help.loan-disburse": Sentence("Giải ngân theo hợp đồng.", "Disburse under a contract."),
        "help.loan-repay": Sentence("Thu nợ gốc và lãi.", "Record a repayment."),
        "help.loan-rate": Sentence(
            "Điều chỉnh lãi suất, tính từ sau ngày --on.", "Change the rate for the days after --on."),
        "help.loan-waive": Sentence("Miễn, giảm lãi theo quyết định.", "Waive interest by a decision."),
        "help.loan-recalculate": Sentence(
            "Hạch toán chênh lệch giữa sổ nhật ký và khoản vay khi phiên bản mới tính khác (xem trước: --dry-run).",
            "Books the difference between the journal and a loan where a new version reckons otherwise (--dry-run to look first)."
        ),
        "help.loan-credit": Sentence(
            "Tiền thừa của khách hàng: cấn trừ, hoàn trả.", "The borrower's credit: use it, pay it back."),
        "help.loan-credit-use": Sentence("Cấn trừ tiền thừa vào nợ.", "Put credit to what is owed."),
        "help.loan-credit-refund": Sentence("Hoàn trả tiền thừa.", "Pay credit back."),

        "help.entry": Sentence("Nghiệp vụ đã ghi: xem, đảo.", "Entries: show, reverse."),
        "help.entry-reverse": Sentence(
            "Đảo một nghiệp vụ ghi sai; nghiệp vụ cũ vẫn được lưu.",
            "Reverse a wrong entry; the old one stays on record."),
        "help.entry-show": Sentence("Xem một nghiệp vụ.", "Show an entry."),

        "help.schedule": Sentence("Lịch trả nợ dự kiến.", "Schedules of repayment."),
        "help.schedule-preview": Sentence(
            "Lập lịch trả nợ từ các điều khoản; không cần cơ sở dữ liệu.",
            "Work out a schedule from its terms; needs no database."),

        "help.calendar": Sentence("Lịch nghỉ: thêm, xem.", "The calendar of holidays: add, list."),
        "help.calendar-add": Sentence(
            "Thêm ngày nghỉ, hoặc ngày làm bù (--working).",
            "Add holidays, or days worked in exchange (--working)."),
        "help.calendar-list": Sentence("Xem lịch nghỉ.", "List the calendar."),
    ]
}
