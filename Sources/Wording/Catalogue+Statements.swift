extension Catalogue {
    /// Balance sheet, income, sources and uses; the books of money, of a loan and of an account by loan.
    static let statements: Room = [
        "help.ledger-balance-sheet": Sentence(
            "Bảng cân đối kế toán đến hết một ngày, so với cuối năm trước.",
            "The balance sheet at the end of a day, beside the end of the year before."),
        "help.ledger-income": Sentence(
            "Báo cáo thu nhập, chi phí trong kỳ, so với cùng kỳ năm trước.",
            "Income and expense of a period, beside the same period a year earlier."),
        "help.ledger-sources-and-uses": Sentence(
            "Nguồn vốn và sử dụng vốn trong kỳ: đầu kỳ, tăng, giảm, cuối kỳ.",
            "Sources and uses of capital in a period: opening, increase, decrease, closing."),
        "help.ledger-cash-book": Sentence("Sổ quỹ tiền mặt.", "The cash book."),
        "help.ledger-bank-book": Sentence("Sổ tiền gửi ngân hàng, kho bạc.", "The bank book."),
        "help.ledger-loan": Sentence(
            "Sổ chi tiết một khoản vay, theo từng tài khoản.",
            "The sub-ledger of a loan, account by account."),
        "help.ledger-subledger": Sentence(
            "Bảng tổng hợp chi tiết một tài khoản theo khoản vay, đối chiếu với sổ cái.",
            "An account by loan, compared with the general ledger."),

        "option.period": Sentence(
            "Kỳ kế toán, thay cho ngày đầu và ngày cuối: 2012, 2012-H1, 2012-Q4 hoặc 2012-12.",
            "A fiscal period instead of the first and the last day: 2012, 2012-H1, 2012-Q4 or 2012-12."),
        "option.compare-day": Sentence(
            "Ngày so sánh (mặc định: cuối năm trước).",
            "The day to compare with (default: the end of the year before)."),
        "option.compare-period": Sentence(
            "Kỳ so sánh (mặc định: cùng kỳ năm trước).",
            "The period to compare with (default: the same days a year earlier)."),

        "statement.period-or-days": Sentence(
            "--period đã cho biết ngày đầu và ngày cuối: bỏ --from, --until, --as-of, hoặc bỏ --period.",
            "--period says the first and the last day: leave out --from, --until, --as-of, or leave out --period."
        ),

        "statement.title-balance-sheet": Sentence(
            "Bảng cân đối kế toán đến hết ngày {on} (đồng).", "Balance sheet at the end of {on} (dong)."),
        "statement.title-income": Sentence(
            "Báo cáo thu nhập, chi phí từ ngày {from} đến hết ngày {until} (đồng).",
            "Income and expense from {from} to the end of {until} (dong)."),
        "statement.title-sources-and-uses": Sentence(
            "Nguồn vốn và sử dụng vốn từ ngày {from} đến hết ngày {until} (đồng).",
            "Sources and uses of capital from {from} to the end of {until} (dong)."),
        "statement.title-book-of-till": Sentence(
            "Sổ quỹ tiền mặt, tài khoản {code}[, từ ngày {from}][, đến hết ngày {until}] (đồng).",
            "Cash book, account {code}[, from {from}][, to the end of {until}] (dong)."),
        "statement.title-book-of-bank": Sentence(
            "Sổ tiền gửi ngân hàng, kho bạc, tài khoản {code}[, số {number}][, mở tại {bank}][, từ ngày {from}][, đến hết ngày {until}] (đồng).",
            "Bank book, account {code}[, no. {number}][, at {bank}][, from {from}][, to the end of {until}] (dong)."
        ),
        "statement.title-book-of-treasury": Sentence(
            "Sổ tiền gửi kho bạc, tài khoản {code}[, số {number}][, mở tại {bank}][, từ ngày {from}][, đến hết ngày {until}] (đồng).",
            "Treasury book, account {code}[, no. {number}][, at {bank}][, from {from}][, to the end of {until}] (dong)."
        ),
        "statement.title-book-of-deposit": Sentence(
            "Sổ tiền gửi có kỳ hạn, tài khoản {code}[, số {number}][, mở tại {bank}][, từ ngày {from}][, đến hết ngày {until}] (đồng).",
            "Term deposit book, account {code}[, no. {number}][, at {bank}][, from {from}][, to the end of {until}] (dong)."
        ),
        "statement.column.voucher-on": Sentence("Ngày chứng từ", "Voucher of"),
        "statement.column.receipt-voucher": Sentence("Số phiếu thu", "Receipt no."),
        "statement.column.payment-voucher": Sentence("Số phiếu chi", "Payment no."),
        "statement.title-loan": Sentence(
            "Sổ chi tiết khoản vay {loan} – {borrower}[, từ ngày {from}][, đến hết ngày {until}] (đồng).",
            "Sub-ledger of loan {loan} – {borrower}[, from {from}][, to the end of {until}] (dong)."),
        "statement.title-subledger": Sentence(
            "Bảng tổng hợp chi tiết tài khoản {code} – {name}[, từ ngày {from}], đến hết ngày {until} (đồng).",
            "Account {code} – {name} by loan[, from {from}], to the end of {until} (dong)."),
        "statement.account": Sentence("Tài khoản {code} – {name}", "Account {code} – {name}"),

        "statement-section.assets": Sentence("tài sản", "assets"),
        "statement-section.liabilities": Sentence("nợ phải trả", "liabilities"),
        "statement-section.equity": Sentence("vốn chủ sở hữu", "equity"),
        "statement-section.income": Sentence("thu nhập", "income"),
        "statement-section.expense": Sentence("chi phí", "expense"),
        "statement-section.sources": Sentence("nguồn vốn", "sources"),
        "statement-section.uses": Sentence("sử dụng vốn", "uses"),
        "statement-section.off-balance": Sentence(
            "tài khoản ngoài bảng cân đối kế toán", "accounts off the balance sheet"),
        "statement-section.loans": Sentence("theo khoản vay", "by loan"),

        "derived-line.result-not-carried": Sentence(
            "Chênh lệch thu chi chưa kết chuyển", "Result not yet carried to surplus"),
        "derived-line.liabilities-and-equity": Sentence(
            "Cộng nợ phải trả và vốn chủ sở hữu", "Total liabilities and equity"),
        "derived-line.result": Sentence("Chênh lệch thu chi", "Result"),
        "derived-line.no-loan": Sentence("Không thuộc khoản vay nào", "Of no loan"),
        "derived-line.general-ledger": Sentence("Sổ cái tài khoản", "General ledger"),

        "statement.column.on": Sentence("{on}", "{on}"),
        "statement.column.span": Sentence("{from} – {until}", "{from} – {until}"),
        "statement.column.section": Sentence("Phần", "Part"),
        "statement.column.increase": Sentence("Tăng trong kỳ", "Increase"),
        "statement.column.decrease": Sentence("Giảm trong kỳ", "Decrease"),
        "statement.column.purpose": Sentence("Diễn giải", "What for"),
        "statement.column.receipt": Sentence("Thu", "Receipt"),
        "statement.column.payment": Sentence("Chi", "Payment"),
        "statement.column.balance": Sentence("Tồn", "Balance"),

        "statement.total": Sentence("Cộng {section}", "Total {section}"),
        "statement.purpose": Sentence(
            "{kind}[, {loan}][, {party}][: {note}]", "{kind}[, {loan}][, {party}][: {note}]"),
        "statement.balanced": Sentence("Cân đối: hai bên bằng nhau.", "Balanced: both sides are equal."),
        "statement.unbalanced": Sentence(
            "KHÔNG CÂN ĐỐI: hai bên lệch nhau. Tìm nguyên nhân: coopfund check.",
            "NOT BALANCED: the sides differ. To find out why: coopfund check."),
        "statement.carried-surplus": Sentence(
            "Trong kỳ đã kết chuyển {amount} thu lớn hơn chi: dòng chưa kết chuyển giảm, tài khoản chênh lệch thu chi tăng.",
            "A surplus of {amount} was carried in this period: the result not yet carried is less by it, surplus more."
        ),
        "statement.carried-deficit": Sentence(
            "Trong kỳ đã kết chuyển {amount} chi lớn hơn thu: dòng chưa kết chuyển tăng, tài khoản chênh lệch thu chi giảm.",
            "A deficit of {amount} was carried in this period: the result not yet carried is more by it, surplus less."
        ),
        "statement.layout-not-known": Sentence(
            "Chưa tìm được mẫu của Phụ lục 6 TT 52/2022/TT-BTC: bảng này theo nội dung, không theo mẫu.",
            "The form of TT 52/2022/TT-BTC, appendix 6, was not found; this follows its subject, not its form."
        ),
        "statement.subledger-agrees": Sentence(
            "Khớp với sổ cái: số dư (nợ trừ có) và số phát sinh bằng nhau.",
            "Agrees with the general ledger: balances (debit less credit) and turnover are equal."),
        "statement.subledger-differs": Sentence(
            "LỆCH với sổ cái. Tìm nguyên nhân: coopfund check.",
            "DIFFERS from the general ledger. To find out why: coopfund check."),
        "statement.one-account-for-all-money": Sentence(
            "Lưu ý: tiền mặt và tiền gửi cùng ghi vào một tài khoản; mỗi sổ chỉ gồm phần của mình.",
            "Note: cash and bank are booked to one account; each book holds its own part of it."),
    ]
}
