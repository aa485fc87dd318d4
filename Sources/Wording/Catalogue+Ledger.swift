extension Catalogue {
    /// The books as accountants read them: trial balance, journal, general ledger, export.
    static let ledger: Room = [
        "help.ledger": Sentence(
            "Sổ kế toán: bảng cân đối số phát sinh, nhật ký chung, sổ cái, kết xuất.",
            "The books: trial balance, journal, general ledger, export."),
        "help.ledger-trial-balance": Sentence(
            "Bảng cân đối số phát sinh đến hết một ngày.", "The trial balance at the end of a day."),
        "help.ledger-journal": Sentence(
            "Nhật ký chung: các bút toán theo thứ tự số.", "The journal: the entries in order of number."),
        "help.ledger-account": Sentence(
            "Sổ cái một tài khoản, có số dư sau từng dòng.",
            "The general ledger of an account, with the balance after each line."),
        "help.ledger-export": Sentence(
            "Kết xuất toàn bộ nhật ký để kiểm tra bằng hledger hoặc beancount.",
            "Write out the whole journal, to be verified with hledger or beancount."),

        "option.turnover-from": Sentence(
            "Ngày đầu kỳ của số phát sinh (mặc định: từ khi lập quỹ).",
            "The first day of the turnover (default: since the fund began)."),
        "option.all-accounts": Sentence(
            "Cả những tài khoản không có số liệu.", "Also accounts on which there is nothing."),
        "option.ledger-from": Sentence(
            "Ngày đầu (mặc định: từ khi lập quỹ; ledger income và sources-and-uses: từ đầu năm).",
            "The first day (default: since the fund began; of ledger income and sources-and-uses: of the year)."
        ),
        "option.ledger-until": Sentence(
            "Ngày cuối (mặc định: đến nay).", "The last day (default: up to now)."),
        "option.journal-loan": Sentence("Chỉ hợp đồng tín dụng số này.", "Only this loan contract."),
        "option.journal-account": Sentence(
            "Chỉ bút toán có tài khoản này.", "Only entries that touch this account."),
        "option.account-code": Sentence("Số hiệu tài khoản.", "The code of the account."),
        "option.export-format": Sentence(
            "Chương trình sẽ đọc: hledger hay beancount.", "The program that is to read it."),
        "option.export-until": Sentence(
            "Chỉ kết xuất đến hết ngày này.", "Write out no more than up to the end of this day."),

        "ledger.export-is-no-json": Sentence(
            "Kết xuất theo dạng của --format, không có dạng JSON; muốn có JSON, dùng: coopfund ledger journal --json.",
            "An export has the form that --format says, not JSON; for JSON: coopfund ledger journal --json."),
        "ledger.as-of-before-from": Sentence(
            "Ngày báo cáo (--as-of) phải không trước ngày đầu kỳ (--from).",
            "The day of the report (--as-of) must not come before the first day (--from)."),

        "ledger.title-trial-balance": Sentence(
            "Bảng cân đối số phát sinh[ từ ngày {from}] đến hết ngày {until} (đồng).",
            "Trial balance[ from {from}] to the end of {until} (dong)."),
        "ledger.title-journal": Sentence(
            "Nhật ký chung[ từ ngày {from}][ đến hết ngày {until}] (đồng).",
            "Journal[ from {from}][ to the end of {until}] (dong)."),
        "ledger.title-account": Sentence(
            "Sổ cái tài khoản {code} – {name}[, từ ngày {from}][, đến hết ngày {until}] (đồng).",
            "General ledger of account {code} – {name}[, from {from}][, to the end of {until}] (dong)."),
        "ledger.entry": Sentence(
            "Bút toán số {entry}, ngày {on}: {kind}[ bút toán số {reverses}]. Người thực hiện: {by}.[ Ngày giá trị: {value}.][ Người nộp, nhận: {counterparty}.][ Chứng từ: {voucher}.][ Diễn giải: {note}]",
            "Entry {entry}, {on}: {kind}[ of entry {reverses}]. By {by}.[ Value date: {value}.][ From or to: {counterparty}.][ Voucher: {voucher}.][ Note: {note}]"
        ),
        "ledger.entries": Sentence("Số bút toán: {count}.", "Entries: {count}."),
        "ledger.opening": Sentence("Số dư đầu kỳ", "Opening balance"),
        "ledger.turnover": Sentence("Cộng số phát sinh", "Turnover"),
        "ledger.closing": Sentence("Số dư cuối kỳ", "Closing balance"),

        "ledger.column.account-name": Sentence("Tên tài khoản", "Name of the account"),
        "ledger.column.opening-debit": Sentence("Số dư đầu kỳ: Nợ", "Opening debit"),
        "ledger.column.opening-credit": Sentence("Số dư đầu kỳ: Có", "Opening credit"),
        "ledger.column.debits": Sentence("Phát sinh: Nợ", "Debits"),
        "ledger.column.credits": Sentence("Phát sinh: Có", "Credits"),
        "ledger.column.closing-debit": Sentence("Số dư cuối kỳ: Nợ", "Closing debit"),
        "ledger.column.closing-credit": Sentence("Số dư cuối kỳ: Có", "Closing credit"),
        "ledger.column.balance-debit": Sentence("Số dư: Nợ", "Balance, debit"),
        "ledger.column.balance-credit": Sentence("Số dư: Có", "Balance, credit"),
        "ledger.column.entry": Sentence("Bút toán", "Entry"),
        "ledger.column.entry-on": Sentence("Ngày chứng từ", "Day of the entry"),
        "ledger.column.act": Sentence("Nghiệp vụ", "Act"),
        "ledger.column.by": Sentence("Người thực hiện", "By"),
        "ledger.column.voucher": Sentence("Chứng từ", "Voucher"),
        "ledger.column.note": Sentence("Diễn giải", "Note"),
        "ledger.column.loan": Sentence("Hợp đồng", "Loan"),
        "ledger.column.against": Sentence("TK đối ứng", "Against"),

        "ledger.export-title": Sentence(
            "Nhật ký chung của {fund}[, đến hết ngày {until}]",
            "Journal of {fund}[, to the end of {until}]"),
        "ledger.export-balances": Sentence("đối chiếu số dư", "balances to be verified"),
    ]
}
