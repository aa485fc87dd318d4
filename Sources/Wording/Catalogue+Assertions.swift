extension Catalogue {
    /// Balances that were verified (xác nhận số dư).
    static let assertions: Room = [
        "help.ledger-assert": Sentence(
            "Ghi nhận số dư đã được xác nhận: kiểm quỹ, sao kê ngân hàng, khách hàng đối chiếu nợ.",
            "Record a balance that was verified: cash counted, bank statement, debt confirmed."),
        "help.ledger-assertions": Sentence(
            "Liệt kê các số dư đã xác nhận và số trong sổ hiện nay.",
            "List the balances that were verified, with what the books say now."),
        "option.assert-account": Sentence(
            "Số hiệu tài khoản được xác nhận.", "The account that was verified."),
        "option.assert-loan": Sentence(
            "Số hợp đồng có dư nợ gốc được khách hàng xác nhận.",
            "The loan whose principal the borrower confirmed."),
        "option.balance": Sentence(
            "Số dư cuối ngày --on, theo bên số dư thông thường của tài khoản; 0 cũng được, dấu trừ là bên kia.",
            "The balance at the end of --on, on the account's usual side; zero is allowed, a minus is the other side."
        ),
        "option.evidence": Sentence("Căn cứ xác nhận.", "What the balance was verified by."),
        "usage.account-or-loan": Sentence(
            "Chọn đúng một: --account hoặc --loan.", "Give either --account or --loan."),
        "usage.balance-day": Sentence(
            "Cần --on: ngày của số dư được xác nhận.", "--on is needed: the day of the verified balance."),

        "evidence.cash-count": Sentence("biên bản kiểm quỹ", "cash count"),
        "evidence.bank-statement": Sentence("sao kê ngân hàng", "bank statement"),
        "evidence.borrower-confirmation": Sentence("khách hàng đối chiếu nợ", "confirmed by the borrower"),
        "evidence.other": Sentence("căn cứ khác", "other evidence"),

        "receipt.balance-verified": Sentence(
            "Nghiệp vụ số {entry}: đã xác nhận số dư[ tài khoản {account}][ gốc của khoản vay {loan}] cuối ngày {on} là {balance} ({evidence}).",
            "Entry {entry}: the balance[ of account {account}][ of principal of loan {loan}] at the end of {on} is verified: {balance} ({evidence})."
        ),
        "ledger.assertion-fails": Sentence(
            "Số dư[ tài khoản {account}][ gốc của khoản vay {loan}] cuối ngày {on} được xác nhận là {asserted}, trong sổ là {booked}[; chênh lệch {difference}]. Chưa ghi gì; tìm và ghi phần thiếu trước.",
            "The balance[ of account {account}][ of principal of loan {loan}] at the end of {on} is {asserted} as verified and {booked} in the books[; the difference is {difference}]. Nothing was recorded; find and record what is missing first."
        ),
        "ledger.assertion-day-ahead": Sentence(
            "Ngày {on} chưa đến: chỉ xác nhận được số dư của ngày đã qua hoặc hôm nay.",
            "{on} is still to come: only balances of today or of days gone by can be verified."),

        "assertion.column.of": Sentence("Tài khoản, hợp đồng", "Account or loan"),
        "assertion.column.asserted": Sentence("Số đã xác nhận", "As verified"),
        "assertion.column.booked": Sentence("Trong sổ", "In the books"),
        "assertion.column.state": Sentence("Kết quả", "State"),
        "assertion.column.evidence": Sentence("Căn cứ", "Evidence"),
        "assertion.principal": Sentence("Dư nợ gốc", "Principal"),
        "assertion.holds": Sentence("khớp", "holds"),
        "assertion.broken": Sentence("LỆCH", "BROKEN"),
        "assertion.withdrawn": Sentence("đã rút", "withdrawn"),

        "check.balances-as-verified": Sentence(
            "Số dư đã xác nhận vẫn đúng với sổ.", "Balances that were verified are still what the books say."),
        "check.balances-as-verified.violation": Sentence(
            "Nghiệp vụ {entry}[, tài khoản {account}][, khoản vay {loan}], cuối ngày {on}: đã xác nhận {asserted}, trong sổ {booked}, chênh lệch {difference}.",
            "Entry {entry}[, account {account}][, loan {loan}], end of {on}: verified {asserted}, in the books {booked}, difference {difference}."
        ),
    ]
}
