extension Catalogue {
    /// The financial statements as they are handed in, and the templates of their rows.
    static let financialStatements: Room = [
        "help.report-financial-statements": Sentence(
            "Báo cáo tài chính của kỳ: bảng cân đối, kết quả, lưu chuyển tiền tệ; theo mẫu sửa được, in A4 để ký.",
            "The financial statements of a period: balance sheet, income, cash flow; by a template that can be edited, on A4 to be signed."
        ),
        "option.statements-period": Sentence(
            "Kỳ báo cáo: 2026, 2026-H1, 2026-Q1 hoặc 2026-03.",
            "The period: 2026, 2026-H1, 2026-Q1 or 2026-03."),
        "option.regime": Sentence("Chế độ kế toán của mẫu.", "The accounting regime of the template."),
        "accounting-regime.enterprise": Sentence("doanh nghiệp", "enterprises"),
        "accounting-regime.microfinance": Sentence("tài chính vi mô", "microfinance institutions"),
        "statement-form.balance-sheet": Sentence("bảng cân đối kế toán", "the balance sheet"),
        "statement-form.income": Sentence("báo cáo kết quả hoạt động", "the income statement"),
        "statement-form.cash-flow": Sentence("báo cáo lưu chuyển tiền tệ", "the cash flow statement"),
        "sheet.balance-sheet": Sentence("Bảng cân đối", "Balance sheet"),
        "sheet.income": Sentence("Kết quả hoạt động", "Income"),
        "sheet.cash-flow": Sentence("Lưu chuyển tiền tệ", "Cash flow"),

        "statements.title": Sentence(
            "Báo cáo tài chính kỳ {period}, từ ngày {from} đến ngày {until} (đồng).",
            "Financial statements of {period}, from {from} to {until} (dong)."),
        "statements.form": Sentence("{name}[, mẫu số {number}]", "{name}[, form {number}]"),
        "statements.on": Sentence("Tại ngày {on}", "On {on}"),
        "statements.from-until": Sentence(
            "Từ ngày {from} đến ngày {until}", "From {from} to {until}"),
        "statements.column.form": Sentence("Báo cáo", "Statement"),
        "statements.column.code": Sentence("Mã số", "Code"),
        "statements.column.note": Sentence("Thuyết minh", "Note"),
        "statements.column.now": Sentence("Kỳ này", "This period"),
        "statements.column.before": Sentence("Kỳ so sánh", "Compared"),
        "statements.column.closing-year": Sentence("Số cuối năm", "End of the year"),
        "statements.column.closing-period": Sentence("Số cuối kỳ", "End of the period"),
        "statements.column.opening-year": Sentence("Số đầu năm", "Beginning of the year"),
        "statements.column.now-year": Sentence("Năm nay", "This year"),
        "statements.column.now-period": Sentence("Kỳ này", "This period"),
        "statements.column.before-year": Sentence("Năm trước", "Last year"),
        "statements.column.before-period": Sentence("Cùng kỳ năm trước", "A year earlier"),
        "statements.this-column": Sentence("kỳ này", "this period"),
        "statements.other-column": Sentence("kỳ so sánh", "the period compared"),

        "statements.ties": Sentence(
            "Khớp: tài sản bằng nguồn vốn; kết quả bằng thu nhập trừ chi phí; tiền cuối kỳ bằng số dư quỹ và ngân hàng; mọi tài khoản có số đều có dòng.",
            "It ties: assets equal their sources; the result is income less expense; the money at the end is what tills and banks hold; every account with a figure has a row."
        ),
        "statements.broken-balance": Sentence(
            "Không cân ({column}): tài sản {left}, nguồn vốn {right}. Xem lại các dòng cộng của mẫu.",
            "Unbalanced ({column}): assets {left}, sources {right}. Look at the sums of the template."),
        "statements.broken-assets": Sentence(
            "Dòng cuối phần tài sản ({column}) là {left}, các tài khoản cộng lại là {right}: mẫu cộng thiếu hoặc thừa dòng.",
            "The last row of assets ({column}) is {left}, the accounts come to {right}: a sum of the template leaves out or repeats a row."
        ),
        "statements.broken-sources": Sentence(
            "Dòng cuối phần nguồn vốn ({column}) là {left}, các tài khoản cộng lại là {right}: mẫu cộng thiếu hoặc thừa dòng.",
            "The last row of sources ({column}) is {left}, the accounts come to {right}: a sum of the template leaves out or repeats a row."
        ),
        "statements.broken-income": Sentence(
            "Kết quả ({column}) là {left}, thu nhập trừ chi phí là {right}: mẫu cộng thiếu hoặc thừa dòng.",
            "The result ({column}) is {left}, income less expense {right}: a sum of the template leaves out or repeats a row."
        ),
        "statements.broken-money": Sentence(
            "Tiền cuối kỳ ({column}) là {left}, quỹ và ngân hàng có {right}: mẫu cộng thiếu hoặc thừa dòng.",
            "The money at the end ({column}) is {left}, tills and banks hold {right}: a sum of the template leaves out or repeats a row."
        ),
        "statements.unsure-enterprise": Sentence(
            "Mẫu có sẵn, không chắc: mã số của TT 99/2025/TT-BTC và TT 200/2014/TT-BTC chưa đối chiếu với thông tư. Xuất mẫu bằng --template-out, sửa rồi dùng lại bằng --template.",
            "The shipped template, unsure: its codes of TT 99/2025/TT-BTC and TT 200/2014/TT-BTC were not compared with the circulars. Export it with --template-out, edit it, and give it back with --template."
        ),
        "statements.unsure-microfinance": Sentence(
            "Mẫu có sẵn, không chắc: chưa tìm được biểu mẫu và mã số của TT 05/2019/TT-BTC. Xuất mẫu bằng --template-out, sửa rồi dùng lại bằng --template.",
            "The shipped template, unsure: the forms and codes of TT 05/2019/TT-BTC were not found. Export it with --template-out, edit it, and give it back with --template."
        ),

        "statements.unit": Sentence("Đơn vị tính: đồng", "In dong"),
        "statements.unit-name": Sentence("Đơn vị báo cáo: {name}", "Reporting unit: {name}"),
        "statements.unit-of-book": Sentence("Đơn vị: {name}", "Unit: {name}"),
        "statements.address": Sentence("Địa chỉ: {address}", "Address: {address}"),
        "statements.tax-code": Sentence("Mã số thuế: {code}", "Tax code: {code}"),
        "statements.form-number": Sentence("Mẫu số {number}", "Form {number}"),
        "statements.basis": Sentence("(Theo {basis})", "(By {basis})"),
        "statements.made-on": Sentence(
            "Lập, ngày …… tháng …… năm ………", "Made on …………………………"),
        "statements.signer-preparer": Sentence("Người lập biểu", "Prepared by"),
        "statements.signer-bookkeeper": Sentence("Người ghi sổ", "Bookkeeper"),
        "statements.signer-treasurer": Sentence("Thủ quỹ", "Treasurer"),
        "statements.signer-chief-accountant": Sentence("Kế toán trưởng", "Chief accountant"),
        "statements.signer-director": Sentence("Giám đốc", "Director"),
        "statements.sign-here": Sentence("(Ký, họ tên)", "(Signature, full name)"),

        "statements.account-without-row": Sentence(
            "Mẫu báo cáo thiếu tài khoản {code} – {name}: {form} không có dòng nào cho số {amount} của tài khoản này. Xuất mẫu bằng --template-out, thêm tài khoản vào một dòng rồi dùng lại bằng --template.",
            "The template lacks account {code} – {name}: no row of {form} takes its {amount}. Export the template with --template-out, add the account to a row, and give it back with --template."
        ),
        "statements.no-form": Sentence(
            "Mẫu báo cáo không có {form} cho ngày {on}: xem các dòng @days của mẫu.",
            "The template has no lines of {form} for {on}: see its @days lines."),
        "statements.flaw.not-a-line": Sentence(
            "không phải là dòng mẫu: viết mã | tiếng Việt | tiếng Anh | nội dung | thuyết minh, sau dòng @ của báo cáo",
            "is no line: write code | Vietnamese | English | content | note, below the @ line of a statement"),
        "statements.flaw.missing": Sentence("để trống", "is blank"),
        "statements.flaw.unknown-directive": Sentence(
            "không có dòng “{text}”: chỉ có @balance-sheet, @assets, @sources, @income, @cash-flow, @days",
            "no line is called “{text}”: there are @balance-sheet, @assets, @sources, @income, @cash-flow, @days"
        ),
        "statements.flaw.not-a-day": Sentence(
            "“{text}” không phải là ngày: viết như 2026-01-01", "“{text}” is no day: write 2026-01-01"),
        "statements.flaw.repeated-code": Sentence(
            "“{text}” đã có ở dòng trên, cho cùng những ngày",
            "“{text}” stands above already, for the same days"),
        "statements.flaw.repeated-place": Sentence(
            "“{text}” đã có ở một dòng khác, cho cùng những ngày",
            "“{text}” stands in another row already, for the same days"),
        "statements.flaw.unknown-code": Sentence(
            "báo cáo này không có dòng tính nào mã “{text}”",
            "this statement has no row with figures and the code “{text}”"),
        "statements.flaw.unknown-place": Sentence(
            "“{text}” không phải là tài khoản, hoặc bên không hợp: viết 331, 331:debit, 331:credit; ở lưu chuyển tiền 331:in, 331:out",
            "“{text}” is no account, or has a side that is none here: write 331, 331:debit, 331:credit; in the cash flow 331:in, 331:out"
        ),
        "statements.flaw.not-a-sum": Sentence(
            "“{text}” không phải là nội dung: viết = 110 + 120 - 130, hoặc TK 111, 112",
            "“{text}” is no content: write = 110 + 120 - 130, or TK 111, 112"),
        "statements.flaw.circular": Sentence(
            "mã “{text}” cộng chính nó, qua các mã khác", "the code “{text}” adds up itself, by way of others"
        ),
        "statements.flaw.nothing": Sentence(
            "mẫu không có “{text}”", "the template has nothing for “{text}”"),
    ]
}
