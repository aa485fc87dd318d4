extension Catalogue {
    /// Money in and out for other reasons than loans and capital.
    static let money: Room = [
        "help.money": Sentence(
            "Thu, chi khác, chuyển tiền, và các tài khoản tiền của quỹ.",
            "Money in and out beside loans and capital, between money accounts, and the accounts themselves."),
        "help.money-receive": Sentence(
            "Ghi thu: lãi tiền gửi, thu khác, hoặc vào một tài khoản (--account).",
            "Record money received: deposit interest, other income, or on an account (--account)."),
        "help.money-pay": Sentence(
            "Ghi chi: phí ngân hàng, chi hoạt động, hoặc từ một tài khoản (--account).",
            "Record money paid: bank charges, operating expenses, or on an account (--account)."),
        "help.money-transfer": Sentence(
            "Chuyển tiền giữa hai tài khoản tiền.", "Move money between two money accounts."),
        "help.money-list": Sentence(
            "Liệt kê các khoản thu, chi khác và chuyển tiền, theo ngày.",
            "List what was received, paid and transferred, in order of day."),

        "option.money-for-receipt": Sentence(
            "Thu về việc gì: lãi tiền gửi hay thu khác.", "What it came in for."),
        "option.money-for-payment": Sentence(
            "Chi về việc gì: phí ngân hàng hay chi hoạt động.", "What it went out for."),
        "option.money-account": Sentence(
            "Tài khoản đối ứng, thay cho --for.", "The account on the other side, instead of --for."),
        "option.money-from": Sentence("Người nộp.", "Who paid it in."),
        "option.money-to": Sentence("Người nhận.", "Who got it."),
        "option.transfer-from": Sentence(
            "Lấy từ tài khoản tiền nào: cash, bank, hoặc mã khác.",
            "Where it is taken from: cash, bank, or a code."),
        "option.transfer-to": Sentence(
            "Đưa vào tài khoản tiền nào: bank, cash, hoặc mã khác.", "Where it is put: bank, cash, or a code."
        ),
        "usage.money-for-or-account": Sentence(
            "Cần đúng một trong hai: --for hoặc --account.", "Just one is needed: --for or --account."),
        "usage.transfer-between-two": Sentence(
            "--from và --to phải khác nhau.", "--from and --to must differ."),

        "act-kind.money-receipt": Sentence("thu tiền", "money received"),
        "act-kind.money-payment": Sentence("chi tiền", "money paid"),
        "act-kind.money-transfer": Sentence("chuyển tiền", "money transferred"),

        "receipt.money-received": Sentence(
            "Bút toán số {entry}: thu {amount} ({channel}), tài khoản {account} – {name}, ngày {on}.[ Người nộp: {counterparty}.] Còn {balance}.",
            "Entry {entry}: {amount} received ({channel}), account {account} – {name}, {on}.[ From {counterparty}.] Balance {balance}."
        ),
        "receipt.money-paid": Sentence(
            "Bút toán số {entry}: chi {amount} ({channel}), tài khoản {account} – {name}, ngày {on}.[ Người nhận: {counterparty}.] Còn {balance}.",
            "Entry {entry}: {amount} paid ({channel}), account {account} – {name}, {on}.[ To {counterparty}.] Balance {balance}."
        ),
        "receipt.money-transferred": Sentence(
            "Bút toán số {entry}: chuyển {amount} từ {channel} sang {other}, ngày {on}. Còn {balance} ({channel}).",
            "Entry {entry}: {amount} transferred from {channel} to {other}, {on}. Balance {balance} ({channel})."
        ),

        "money.account-has-its-own-acts": Sentence(
            "Không hạch toán trực tiếp vào tài khoản {code}: tài khoản này do {acts} ghi.",
            "Nothing is booked on account {code} directly: it is kept by {acts}."),
        "money.fund-below-zero": Sentence(
            "Không ghi được: {name} (tài khoản {code}) sẽ âm, thiếu {short}, tính cả các khoản đã ghi cho những ngày sau. Chỉ chi trong phạm vi số đã trích.",
            "Not recorded: {name} (account {code}) would be below zero by {short}, what is booked for later days included. It is spent as far as it was filled."
        ),
        "own-acts.transfers": Sentence(
            "việc thu, chi và chuyển tiền (coopfund money)",
            "what is received, paid and transferred (coopfund money)"),
        "own-acts.loans": Sentence(
            "nghiệp vụ cho vay và khóa sổ kỳ (coopfund loan, coopfund period)",
            "acts on loans and closings (coopfund loan, coopfund period)"),
        "own-acts.capital": Sentence(
            "việc nhận, hoàn vốn (coopfund capital)", "acts on capital (coopfund capital)"),
        "own-acts.surplus": Sentence(
            "việc khóa sổ năm và phân phối chênh lệch thu chi",
            "the closing of years and the distribution of the surplus"),
        "own-acts.off-balance": Sentence(
            "việc theo dõi ngoại bảng, không có tiền (coopfund ledger post)",
            "what is off the balance sheet, where no money moves (coopfund ledger post)"
        ),

        "money.title": Sentence(
            "Thu, chi khác và chuyển tiền[ từ ngày {from}][ đến hết ngày {until}] (đồng).",
            "Received, paid and transferred[ from {from}][ to the end of {until}] (dong)."),
        "money.totals": Sentence(
            "Cộng thu {received}; cộng chi {paid} (không kể bút toán đã đảo).",
            "Received {received}; paid {paid} (reversed entries left out)."),
        "money.column.through": Sentence("Tài khoản tiền", "Through"),
        "money.column.counterparty": Sentence("Người nộp, nhận", "From, to"),
        "money.column.reversed-by": Sentence("Đảo bởi", "Reversed by"),
        "title.entry-counterparty": Sentence("Người nộp, nhận: {text}.", "From or to: {text}."),

        "check.money-agrees-with-journal": Sentence(
            "Các khoản thu, chi khác và chuyển tiền khớp với sổ nhật ký.",
            "What was received, paid and transferred agrees with the journal."),
        "check.money-agrees-with-journal.violation": Sentence(
            "Bút toán {entry}, tài khoản {account}: theo chứng từ {expected}, theo sổ nhật ký {booked}.",
            "Entry {entry}, account {account}: by the record {expected}, by the journal {booked}."),
    ]
}
