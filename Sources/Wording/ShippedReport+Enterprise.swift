extension ShippedReport {
    /// The financial statements of the regime for enterprises, TT 200/2014/TT-BTC and TT 99/2025/TT-BTC.
    package static let enterpriseStatements = """
        # Báo cáo tài chính, chế độ kế toán doanh nghiệp / financial statements of the regime for enterprises.
        # Đến hết 2025: TT 200/2014/TT-BTC; từ năm 2026: TT 99/2025/TT-BTC / until 2025 and from 2026.
        # Không chắc / unsure: mã TT 200 theo trí nhớ; mã TT 99 thấy ở tài liệu phần mềm, chưa đối chiếu với thông tư.
        # Codes of TT 200 are remembered; those of TT 99 were seen in papers about software, not compared with the circular.
        # Chỉ tiêu không có số liệu được bỏ / items that a fund has no figures for are left out. Cho vay để cả ở dài hạn, quỹ tự tách / all loans stand as long-term.
        # Mỗi dòng: mã | tiếng Việt | tiếng Anh | nội dung | thuyết minh; không có nội dung là tiêu đề.
        # Each line: code | Vietnamese | English | content | note; without a content it is a heading.
        # Nội dung / content: "= 110 + 120 - 130" cộng trừ các mã / adds codes up; "TK 111, 331:debit" lấy tài khoản và tài khoản con / takes accounts and those below them.
        # Bảng cân đối / balance sheet: :debit, :credit là bên có số dư / the side of the balance; result là chênh lệch thu chi chưa kết chuyển / what no entry has carried to surplus.
        # Lưu chuyển tiền / cash flow: tài khoản đối ứng / the account on the other side; :in tiền vào / came in, :out tiền ra / went out; opening là tiền đầu kỳ / the money at the beginning.
        # @days từ ngày | đến ngày: các dòng sau có hiệu lực trong những ngày đó / what follows is of these days.
        @days | | 2025-12-31
        @balance-sheet | Bảng cân đối kế toán | Balance sheet | B01-DN | TT 200/2014/TT-BTC
        @assets
        100 | A. Tài sản ngắn hạn | A. Current assets | = 110 + 120 + 130 + 140 + 150
        110 | I. Tiền và các khoản tương đương tiền | I. Cash and cash equivalents | = 111
        111 | 1. Tiền | 1. Cash | TK 111, 112, 113
        120 | II. Đầu tư tài chính ngắn hạn | II. Short-term financial investments | = 123
        123 | 3. Đầu tư nắm giữ đến ngày đáo hạn (tiền gửi có kỳ hạn) | 3. Held to maturity (term deposits) | TK 128
        130 | III. Các khoản phải thu ngắn hạn | III. Short-term receivables | = 131 + 132 + 136 + 137
        131 | 1. Phải thu ngắn hạn của khách hàng | 1. Receivable from customers | TK 131:debit
        132 | 2. Trả trước cho người bán ngắn hạn | 2. Paid ahead to suppliers | TK 331:debit
        136 | 6. Phải thu ngắn hạn khác (lãi phải thu, phải thu khác) | 6. Other receivables (interest, others) | TK 1311, 136, 138, 141, 334:debit, 336:debit, 338:debit
        137 | 7. Dự phòng phải thu ngắn hạn khó đòi (*) | 7. Provision for doubtful receivables (*) | TK 2293
        140 | IV. Hàng tồn kho | IV. Inventories | = 141
        141 | 1. Hàng tồn kho | 1. Inventories | TK 151, 152, 153, 154, 155, 156, 157
        150 | V. Tài sản ngắn hạn khác | V. Other current assets | = 151 + 152 + 153
        151 | 1. Chi phí trả trước ngắn hạn | 1. Prepaid costs | TK 242
        152 | 2. Thuế GTGT được khấu trừ | 2. Deductible VAT | TK 133
        153 | 3. Thuế và các khoản khác phải thu Nhà nước | 3. Taxes receivable from the State | TK 333:debit
        200 | B. Tài sản dài hạn | B. Non-current assets | = 210 + 220 + 240 + 250
        210 | I. Các khoản phải thu dài hạn | I. Long-term receivables | = 215 + 216 + 219
        215 | 5. Phải thu về cho vay dài hạn | 5. Loans receivable | TK 2111, 2112, 2113, 2114, 2115
        216 | 6. Phải thu dài hạn khác | 6. Other long-term receivables | TK 244
        219 | 7. Dự phòng phải thu dài hạn khó đòi (*) | 7. Provision for doubtful receivables (*) | TK 219
        220 | II. Tài sản cố định | II. Fixed assets | = 221 + 227
        221 | 1. Tài sản cố định hữu hình | 1. Tangible fixed assets | = 222 + 223
        222 | – Nguyên giá | – Cost | TK 211
        223 | – Giá trị hao mòn lũy kế (*) | – Accumulated depreciation (*) | TK 214
        227 | 3. Tài sản cố định vô hình | 3. Intangible fixed assets | = 228 + 229
        228 | – Nguyên giá | – Cost | TK 213
        229 | – Giá trị hao mòn lũy kế (*) | – Accumulated depreciation (*) | TK 2143
        240 | IV. Tài sản dở dang dài hạn | IV. Long-term assets in progress | = 242
        242 | 2. Chi phí xây dựng cơ bản dở dang | 2. Construction in progress | TK 241
        250 | V. Đầu tư tài chính dài hạn | V. Long-term financial investments | = 253
        253 | 3. Đầu tư góp vốn vào đơn vị khác | 3. Investments in other entities | TK 228
        270 | Tổng cộng tài sản | Total assets | = 100 + 200
        @sources
        300 | C. Nợ phải trả | C. Liabilities | = 310 + 330
        310 | I. Nợ ngắn hạn | I. Current liabilities | = 311 + 312 + 313 + 314 + 315 + 319 + 322
        311 | 1. Phải trả người bán ngắn hạn | 1. Payable to suppliers | TK 331:credit
        312 | 2. Người mua trả tiền trước ngắn hạn | 2. Paid ahead by customers | TK 131:credit
        313 | 3. Thuế và các khoản phải nộp Nhà nước | 3. Taxes payable to the State | TK 333:credit
        314 | 4. Phải trả người lao động | 4. Payable to employees | TK 334:credit
        315 | 5. Chi phí phải trả ngắn hạn | 5. Accrued costs | TK 335
        319 | 9. Phải trả ngắn hạn khác | 9. Other payables | TK 336:credit, 338:credit
        322 | 12. Quỹ khen thưởng, phúc lợi | 12. Bonus and welfare fund | TK 353
        330 | II. Nợ dài hạn | II. Non-current liabilities | = 337 + 338
        337 | 7. Phải trả dài hạn khác | 7. Other long-term payables | TK 344
        338 | 8. Vay và nợ thuê tài chính dài hạn (vốn nhận ủy thác, huy động) | 8. Borrowings (entrusted, mobilised capital) | TK 341, 342, 343
        400 | D. Vốn chủ sở hữu | D. Equity | = 410
        410 | I. Vốn chủ sở hữu | I. Equity | = 411 + 414 + 416 + 417 + 418 + 420 + 421
        411 | 1. Vốn góp của chủ sở hữu | 1. Contributed capital | TK 411
        414 | 4. Vốn khác của chủ sở hữu (tài trợ, viện trợ) | 4. Other capital (grants) | TK 4118
        416 | 6. Chênh lệch đánh giá lại tài sản | 6. Revaluation of assets | TK 412
        417 | 7. Chênh lệch tỷ giá hối đoái | 7. Exchange differences | TK 413
        418 | 8. Quỹ đầu tư phát triển | 8. Development investment fund | TK 414
        420 | 10. Quỹ khác thuộc vốn chủ sở hữu (dự phòng tài chính) | 10. Other funds (financial reserve) | TK 415, 418
        421 | 11. Lợi nhuận sau thuế (chênh lệch thu chi) chưa phân phối | 11. Undistributed surplus | TK 421, result
        440 | Tổng cộng nguồn vốn | Total sources | = 300 + 400
        @days | 2026-01-01 |
        @balance-sheet | Báo cáo tình hình tài chính | Statement of financial position | B01-DN | TT 99/2025/TT-BTC
        @assets
        100 | A. Tài sản ngắn hạn | A. Current assets | = 110 + 120 + 130 + 140 + 160
        110 | I. Tiền và các khoản tương đương tiền | I. Cash and cash equivalents | = 111
        111 | 1. Tiền | 1. Cash | TK 111, 112, 113
        120 | II. Đầu tư tài chính ngắn hạn | II. Short-term financial investments | = 123
        123 | 3. Đầu tư nắm giữ đến ngày đáo hạn (tiền gửi có kỳ hạn) | 3. Held to maturity (term deposits) | TK 128
        130 | III. Các khoản phải thu ngắn hạn | III. Short-term receivables | = 131 + 132 + 135 + 136
        131 | 1. Phải thu ngắn hạn của khách hàng | 1. Receivable from customers | TK 131:debit
        132 | 2. Trả trước cho người bán ngắn hạn | 2. Paid ahead to suppliers | TK 331:debit
        135 | 5. Phải thu ngắn hạn khác (lãi phải thu, phải thu khác) | 5. Other receivables (interest, others) | TK 1311, 136, 138, 141, 334:debit, 336:debit, 338:debit
        136 | 6. Dự phòng phải thu ngắn hạn khó đòi (*) | 6. Provision for doubtful receivables (*) | TK 2293
        140 | IV. Hàng tồn kho | IV. Inventories | = 141
        141 | 1. Hàng tồn kho | 1. Inventories | TK 151, 152, 153, 154, 155, 156, 157
        160 | VI. Tài sản ngắn hạn khác | VI. Other current assets | = 161 + 162 + 163
        161 | 1. Chi phí chờ phân bổ ngắn hạn | 1. Deferred costs | TK 242
        162 | 2. Thuế GTGT được khấu trừ | 2. Deductible VAT | TK 133
        163 | 3. Thuế và các khoản khác phải thu Nhà nước | 3. Taxes receivable from the State | TK 333:debit
        200 | B. Tài sản dài hạn | B. Non-current assets | = 210 + 220 + 250 + 260
        210 | I. Các khoản phải thu dài hạn | I. Long-term receivables | = 215
        215 | 5. Phải thu dài hạn khác | 5. Other long-term receivables | TK 244
        220 | II. Tài sản cố định | II. Fixed assets | = 221 + 227
        221 | 1. Tài sản cố định hữu hình | 1. Tangible fixed assets | = 222 + 223
        222 | – Nguyên giá | – Cost | TK 211
        223 | – Giá trị hao mòn lũy kế (*) | – Accumulated depreciation (*) | TK 214
        227 | 3. Tài sản cố định vô hình | 3. Intangible fixed assets | = 228 + 229
        228 | – Nguyên giá | – Cost | TK 213
        229 | – Giá trị hao mòn lũy kế (*) | – Accumulated depreciation (*) | TK 2143
        250 | V. Tài sản dở dang dài hạn | V. Long-term assets in progress | = 252
        252 | 2. Chi phí xây dựng cơ bản dở dang | 2. Construction in progress | TK 241
        260 | VI. Đầu tư tài chính dài hạn | VI. Long-term financial investments | = 263 + 265 + 266
        263 | 3. Đầu tư góp vốn vào đơn vị khác | 3. Investments in other entities | TK 228
        265 | 5. Đầu tư nắm giữ đến ngày đáo hạn dài hạn (cho vay) | 5. Held to maturity (loans) | TK 2111, 2112, 2113, 2114, 2115
        266 | 6. Dự phòng đầu tư nắm giữ đến ngày đáo hạn dài hạn (*) | 6. Provision for them (*) | TK 219
        280 | Tổng cộng tài sản | Total assets | = 100 + 200
        @sources
        300 | C. Nợ phải trả | C. Liabilities | = 310 + 330
        310 | I. Nợ ngắn hạn | I. Current liabilities | = 311 + 312 + 314 + 315 + 316 + 320 + 323
        311 | 1. Phải trả người bán ngắn hạn | 1. Payable to suppliers | TK 331:credit
        312 | 2. Người mua trả tiền trước ngắn hạn | 2. Paid ahead by customers | TK 131:credit
        314 | 4. Thuế và các khoản phải nộp Nhà nước | 4. Taxes payable to the State | TK 333:credit
        315 | 5. Phải trả người lao động | 5. Payable to employees | TK 334:credit
        316 | 6. Chi phí phải trả ngắn hạn | 6. Accrued costs | TK 335
        320 | 10. Phải trả ngắn hạn khác | 10. Other payables | TK 336:credit, 338:credit
        323 | 13. Quỹ khen thưởng, phúc lợi | 13. Bonus and welfare fund | TK 353
        330 | II. Nợ dài hạn | II. Non-current liabilities | = 337 + 338
        337 | 7. Phải trả dài hạn khác | 7. Other long-term payables | TK 344
        338 | 8. Vay và nợ thuê tài chính dài hạn (vốn nhận ủy thác, huy động) | 8. Borrowings (entrusted, mobilised capital) | TK 341, 342, 343
        400 | D. Vốn chủ sở hữu | D. Equity | = 410
        410 | I. Vốn chủ sở hữu | I. Equity | = 411 + 414 + 416 + 417 + 418 + 419 + 420
        411 | 1. Vốn góp của chủ sở hữu | 1. Contributed capital | TK 411
        414 | 4. Vốn khác của chủ sở hữu (tài trợ, viện trợ) | 4. Other capital (grants) | TK 4118
        416 | 6. Chênh lệch đánh giá lại tài sản | 6. Revaluation of assets | TK 412
        417 | 7. Chênh lệch tỷ giá hối đoái | 7. Exchange differences | TK 413
        418 | 8. Quỹ đầu tư phát triển | 8. Development investment fund | TK 414
        419 | 9. Quỹ khác thuộc vốn chủ sở hữu (dự phòng tài chính) | 9. Other funds (financial reserve) | TK 415, 418
        420 | 10. Lợi nhuận sau thuế (chênh lệch thu chi) chưa phân phối | 10. Undistributed surplus | TK 421, result
        440 | Tổng cộng nguồn vốn | Total sources | = 300 + 400
        @days | | 2025-12-31
        @income | Báo cáo kết quả hoạt động kinh doanh | Income statement | B02-DN | TT 200/2014/TT-BTC
        01 | 1. Doanh thu cung cấp dịch vụ (lãi cho vay) | 1. Revenue (loan interest) | TK 511
        10 | 3. Doanh thu thuần | 3. Net revenue | = 01
        11 | 4. Giá vốn | 4. Cost of services | TK 632
        20 | 5. Lợi nhuận gộp | 5. Gross profit | = 10 - 11
        21 | 6. Doanh thu hoạt động tài chính (lãi tiền gửi) | 6. Financial income (deposit interest) | TK 515
        22 | 7. Chi phí tài chính | 7. Financial expenses | TK 635
        25 | 8. Chi phí bán hàng | 8. Selling expenses | TK 641
        26 | 9. Chi phí quản lý doanh nghiệp (có dự phòng rủi ro) | 9. Administration (provisions among it) | TK 642
        30 | 10. Lợi nhuận thuần từ hoạt động kinh doanh | 10. Operating profit | = 20 + 21 - 22 - 25 - 26
        31 | 11. Thu nhập khác | 11. Other income | TK 711
        32 | 12. Chi phí khác | 12. Other expenses | TK 811
        40 | 13. Lợi nhuận khác | 13. Other profit | = 31 - 32
        50 | 14. Tổng lợi nhuận kế toán trước thuế | 14. Profit before tax | = 30 + 40
        51 | 15. Chi phí thuế thu nhập doanh nghiệp hiện hành | 15. Current income tax | TK 821
        60 | 17. Lợi nhuận sau thuế (chênh lệch thu chi) | 17. Profit after tax (result) | = 50 - 51
        @days | 2026-01-01 |
        @income | Báo cáo kết quả hoạt động kinh doanh | Income statement | B02-DN | TT 99/2025/TT-BTC
        01 | 1. Doanh thu cung cấp dịch vụ (lãi cho vay) | 1. Revenue (loan interest) | TK 511
        10 | 3. Doanh thu thuần | 3. Net revenue | = 01
        11 | 4. Giá vốn | 4. Cost of services | TK 632
        20 | 5. Lợi nhuận gộp | 5. Gross profit | = 10 - 11
        22 | 7. Doanh thu hoạt động tài chính (lãi tiền gửi) | 7. Financial income (deposit interest) | TK 515
        23 | 8. Chi phí tài chính | 8. Financial expenses | TK 635
        25 | 9. Chi phí bán hàng | 9. Selling expenses | TK 641
        26 | 10. Chi phí quản lý doanh nghiệp (có dự phòng rủi ro) | 10. Administration (provisions among it) | TK 642
        30 | 11. Lợi nhuận thuần từ hoạt động kinh doanh | 11. Operating profit | = 20 + 22 - 23 - 25 - 26
        31 | 12. Thu nhập khác | 12. Other income | TK 711
        32 | 13. Chi phí khác | 13. Other expenses | TK 811
        40 | 14. Lợi nhuận khác | 14. Other profit | = 31 - 32
        50 | 15. Tổng lợi nhuận kế toán trước thuế | 15. Profit before tax | = 30 + 40
        51 | 16. Chi phí thuế thu nhập doanh nghiệp hiện hành | 16. Current income tax | TK 821
        60 | 18. Lợi nhuận sau thuế (chênh lệch thu chi) | 18. Profit after tax (result) | = 50 - 51
        @days | | 2025-12-31
        @cash-flow | Báo cáo lưu chuyển tiền tệ (phương pháp trực tiếp) | Cash flow statement (direct) | B03-DN | TT 200/2014/TT-BTC
        @days | 2026-01-01 |
        @cash-flow | Báo cáo lưu chuyển tiền tệ (phương pháp trực tiếp) | Cash flow statement (direct) | B03-DN | TT 99/2025/TT-BTC
        @days | |
         | I. Lưu chuyển tiền từ hoạt động kinh doanh | I. Operating activities |
        01 | 1. Tiền thu từ cung cấp dịch vụ (lãi cho vay) | 1. Received for services (loan interest) | TK 511, 1311
        02 | 2. Tiền chi trả cho người cung cấp hàng hóa, dịch vụ | 2. Paid to suppliers | TK 331, 642, 641, 632, 151, 152, 153, 154, 155, 156, 157, 133, 242
        03 | 3. Tiền chi trả cho người lao động | 3. Paid to employees | TK 334, 6422, 3383, 3384, 3386
        04 | 4. Tiền lãi vay đã trả | 4. Interest paid | TK 335, 635
        05 | 5. Thuế thu nhập doanh nghiệp đã nộp | 5. Income tax paid | TK 3334, 821
        06 | 6. Tiền thu khác từ hoạt động kinh doanh | 6. Other operating receipts | TK 711, 131:in, 136:in, 138:in, 141:in, 244:in, 333:in, 336:in, 338:in, 344:in, 353:in, 414:in, 415:in, 418:in
        07 | 7. Tiền chi khác cho hoạt động kinh doanh | 7. Other operating payments | TK 811, 131:out, 136:out, 138:out, 141:out, 244:out, 333:out, 336:out, 338:out, 344:out, 353:out, 414:out, 415:out, 418:out
        20 | Lưu chuyển tiền thuần từ hoạt động kinh doanh | Net cash of operating activities | = 01 + 02 + 03 + 04 + 05 + 06 + 07
         | II. Lưu chuyển tiền từ hoạt động đầu tư | II. Investing activities |
        21 | 1. Tiền chi để mua sắm, xây dựng tài sản cố định | 1. Paid for fixed assets | TK asset-purchase, 211, 213, 214, 241
        22 | 2. Tiền thu từ thanh lý tài sản cố định | 2. Received for fixed assets disposed of | TK asset-disposal
        23 | 3. Tiền chi cho vay, gửi có kỳ hạn | 3. Lent and placed in term deposits | TK 2111:out, 2112:out, 2113:out, 2114:out, 2115:out, 128:out, 228:out
        24 | 4. Tiền thu hồi cho vay, rút tiền gửi có kỳ hạn | 4. Loans and term deposits that came back | TK 2111:in, 2112:in, 2113:in, 2114:in, 2115:in, 128:in, 228:in, 219
        27 | 7. Tiền thu lãi tiền gửi | 7. Deposit interest received | TK 515, 1388
        30 | Lưu chuyển tiền thuần từ hoạt động đầu tư | Net cash of investing activities | = 21 + 22 + 23 + 24 + 27
         | III. Lưu chuyển tiền từ hoạt động tài chính | III. Financing activities |
        31 | 1. Tiền thu từ nhận vốn góp của chủ sở hữu | 1. Capital received | TK 411:in, 412:in, 413:in, 421:in
        32 | 2. Tiền trả lại vốn góp cho chủ sở hữu | 2. Capital given back | TK 411:out, 412:out, 413:out, 421:out
        33 | 3. Tiền thu từ đi vay (vốn nhận ủy thác, huy động) | 3. Borrowed (entrusted, mobilised capital) | TK 341:in, 342:in, 343:in
        34 | 4. Tiền trả nợ gốc vay | 4. Borrowings paid back | TK 341:out, 342:out, 343:out
        40 | Lưu chuyển tiền thuần từ hoạt động tài chính | Net cash of financing activities | = 31 + 32 + 33 + 34
        50 | Lưu chuyển tiền thuần trong kỳ | Net cash of the period | = 20 + 30 + 40
        60 | Tiền và tương đương tiền đầu kỳ | Cash at the beginning | TK opening
        70 | Tiền và tương đương tiền cuối kỳ | Cash at the end | = 50 + 60

        """
}
