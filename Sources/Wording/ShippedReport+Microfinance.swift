extension ShippedReport {
    /// The financial statements of the regime for microfinance institutions, TT 05/2019/TT-BTC.
    package static let microfinanceStatements = """
        # Báo cáo tài chính, chế độ kế toán tổ chức tài chính vi mô / financial statements of the regime for microfinance institutions.
        # Không chắc / unsure: chưa tìm được biểu mẫu, số hiệu mẫu và mã số của TT 05/2019/TT-BTC; mã dưới đây tự đặt.
        # The forms, their numbers and the codes of TT 05/2019/TT-BTC were not found; the codes below are our own.
        # Mỗi dòng: mã | tiếng Việt | tiếng Anh | nội dung | thuyết minh; không có nội dung là tiêu đề.
        # Each line: code | Vietnamese | English | content | note; without a content it is a heading.
        # Nội dung / content: "= 110 + 120 - 130" cộng trừ các mã / adds codes up; "TK 111, 331:debit" lấy tài khoản và tài khoản con / takes accounts and those below them.
        # Bảng cân đối / balance sheet: :debit, :credit là bên có số dư / the side of the balance; result là chênh lệch thu chi chưa kết chuyển / what no entry has carried to surplus.
        # Lưu chuyển tiền / cash flow: tài khoản đối ứng / the account on the other side; :in tiền vào / came in, :out tiền ra / went out; opening là tiền đầu kỳ / the money at the beginning.
        # @days từ ngày | đến ngày: các dòng sau có hiệu lực trong những ngày đó / what follows is of these days.
        @balance-sheet | Báo cáo tình hình tài chính | Statement of financial position | B01-TCVM | TT 05/2019/TT-BTC
        @assets
        110 | I. Tiền mặt | I. Cash | TK 111
        120 | II. Tiền gửi tại ngân hàng, kho bạc | II. Deposits at banks and the Treasury | TK 112, 113
        130 | III. Tiền gửi có kỳ hạn | III. Term deposits | TK 128
        140 | IV. Cho vay khách hàng | IV. Loans to customers | = 141 + 142
        141 | 1. Dư nợ cho vay | 1. Principal | TK 2111, 2112, 2113, 2114, 2115
        142 | 2. Dự phòng rủi ro cho vay (*) | 2. Provisions (*) | TK 219
        150 | V. Lãi phải thu | V. Interest receivable | TK 1311, 1388
        160 | VI. Tài sản cố định | VI. Fixed assets | = 161 + 162
        161 | 1. Nguyên giá | 1. Cost | TK 211, 213
        162 | 2. Giá trị hao mòn lũy kế (*) | 2. Accumulated depreciation (*) | TK 214
        170 | VII. Tài sản khác | VII. Other assets | TK 131:debit, 133, 136, 138, 141, 151, 152, 153, 228, 241, 242, 244, 331:debit, 333:debit, 334:debit, 336:debit, 338:debit
        200 | Tổng cộng tài sản | Total assets | = 110 + 120 + 130 + 140 + 150 + 160 + 170
        @sources
        300 | A. Nợ phải trả | A. Liabilities | = 310 + 320 + 330 + 340 + 350 + 360
        310 | I. Vốn nhận ủy thác | I. Entrusted capital | TK 341
        320 | II. Vốn huy động, vốn vay | II. Mobilised and borrowed capital | TK 342, 343
        330 | III. Lãi, phí phải trả | III. Interest and fees payable | TK 335
        340 | IV. Phải trả người bán | IV. Payable to suppliers | TK 331:credit
        350 | V. Phải trả khác | V. Other payables | TK 131:credit, 333:credit, 334:credit, 336:credit, 338:credit, 344
        360 | VI. Quỹ khen thưởng, phúc lợi | VI. Bonus and welfare funds | TK 353
        400 | B. Vốn chủ sở hữu | B. Equity | = 410 + 420 + 430 + 440
        410 | I. Vốn | I. Capital | TK 411
        420 | II. Chênh lệch đánh giá lại tài sản, tỷ giá | II. Differences of revaluation and exchange | TK 412, 413
        430 | III. Các quỹ | III. Funds set aside | TK 414, 415, 418
        440 | IV. Chênh lệch thu chi chưa phân phối | IV. Undistributed surplus | TK 421, result
        500 | Tổng cộng nguồn vốn | Total sources | = 300 + 400
        @income | Báo cáo kết quả hoạt động | Income statement | B02-TCVM | TT 05/2019/TT-BTC
        01 | 1. Thu nhập lãi và các khoản tương tự | 1. Interest and the like | TK 511, 515
        02 | 2. Chi phí lãi và các khoản tương tự | 2. Cost of sources and the like | TK 635
        03 | I. Thu nhập lãi thuần | I. Net interest | = 01 - 02
        04 | 3. Thu nhập khác | 3. Other income | TK 711
        05 | 4. Chi phí khác | 4. Other expenses | TK 811
        06 | II. Lãi, lỗ từ hoạt động khác | II. Result of other activities | = 04 - 05
        07 | III. Chi phí hoạt động | III. Operating expenses | TK 632, 641, 642
        08 | IV. Chi phí lãi không thu được, miễn giảm | IV. Interest not collected, waived | TK 6351, 6352
        09 | V. Chi phí dự phòng rủi ro cho vay | V. Provisions for loans | TK 6426
        10 | VI. Chênh lệch thu chi trước thuế | VI. Result before tax | = 03 + 06 - 07 - 08 - 09
        11 | VII. Thuế thu nhập | VII. Income tax | TK 821
        12 | VIII. Chênh lệch thu chi | VIII. Result | = 10 - 11
        @cash-flow | Báo cáo lưu chuyển tiền tệ (phương pháp trực tiếp) | Cash flow statement (direct) | B03-TCVM | TT 05/2019/TT-BTC
         | I. Lưu chuyển tiền từ hoạt động nghiệp vụ | I. Operating activities |
        01 | 1. Thu lãi cho vay | 1. Loan interest received | TK 511, 1311
        02 | 2. Thu lãi tiền gửi | 2. Deposit interest received | TK 515, 1388
        03 | 3. Trả lãi nguồn vốn | 3. Interest paid on sources | TK 335, 635
        04 | 4. Thu khác | 4. Other receipts | TK 711, 131:in, 136:in, 138:in, 141:in, 244:in, 333:in, 336:in, 338:in, 344:in, 353:in, 414:in, 415:in, 418:in
        05 | 5. Chi cho người lao động, hoạt động quản lý | 5. Paid to employees and for administration | TK 133, 151, 152, 153, 242, 331, 3334, 334, 632, 641, 642, 821
        06 | 6. Chi khác | 6. Other payments | TK 811, 131:out, 136:out, 138:out, 141:out, 244:out, 333:out, 336:out, 338:out, 344:out, 353:out, 414:out, 415:out, 418:out
        07 | 7. Giải ngân cho vay | 7. Loans disbursed | TK 2111:out, 2112:out, 2113:out, 2114:out, 2115:out
        08 | 8. Thu hồi gốc cho vay | 8. Principal collected | TK 2111:in, 2112:in, 2113:in, 2114:in, 2115:in, 219
        09 | 9. Gửi tiền có kỳ hạn | 9. Placed in term deposits | TK 128:out
        10 | 10. Rút tiền gửi có kỳ hạn | 10. Withdrawn from term deposits | TK 128:in
        20 | Lưu chuyển tiền thuần từ hoạt động nghiệp vụ | Net cash of operating activities | = 01 + 02 + 03 + 04 + 05 + 06 + 07 + 08 + 09 + 10
         | II. Lưu chuyển tiền từ hoạt động đầu tư | II. Investing activities |
        21 | 1. Mua sắm, xây dựng tài sản cố định | 1. Paid for fixed assets | TK asset-purchase, 211, 213, 214, 228, 241
        22 | 2. Thu từ thanh lý tài sản cố định | 2. Received for fixed assets disposed of | TK asset-disposal
        30 | Lưu chuyển tiền thuần từ hoạt động đầu tư | Net cash of investing activities | = 21 + 22
         | III. Lưu chuyển tiền từ hoạt động tài chính | III. Financing activities |
        31 | 1. Nhận vốn | 1. Capital received | TK 411:in, 412:in, 413:in, 421:in
        32 | 2. Hoàn vốn | 2. Capital given back | TK 411:out, 412:out, 413:out, 421:out
        33 | 3. Nhận vốn ủy thác, huy động, vay | 3. Entrusted, mobilised and borrowed capital received | TK 341:in, 342:in, 343:in
        34 | 4. Trả vốn ủy thác, huy động, vay | 4. Such capital paid back | TK 341:out, 342:out, 343:out
        40 | Lưu chuyển tiền thuần từ hoạt động tài chính | Net cash of financing activities | = 31 + 32 + 33 + 34
        50 | Lưu chuyển tiền thuần trong kỳ | Net cash of the period | = 20 + 30 + 40
        60 | Tiền đầu kỳ | Cash at the beginning | TK opening
        70 | Tiền cuối kỳ | Cash at the end | = 50 + 60

        """
}
