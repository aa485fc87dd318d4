extension Catalogue {
    /// Where the fund's money stands.
    static let moneyAccounts: Room = [
        "help.money-account": Sentence(
            "Các tài khoản tiền: quỹ tiền mặt, ngân hàng, kho bạc, tiền gửi có kỳ hạn.",
            "Money accounts: tills, banks, the Treasury, term deposits."),
        "help.money-account-add": Sentence(
            "Mở thêm tài khoản tiền, có tài khoản kế toán riêng.",
            "Add a money account, with an account of the chart to itself."),
        "help.money-account-list": Sentence(
            "Các tài khoản tiền và số dư.", "The money accounts and what they hold."),
        "help.money-account-book": Sentence(
            "Sổ của một tài khoản tiền: thu, chi, tồn.",
            "The book of one money account: received, paid, held."),

        "option.money-code": Sentence(
            "Mã của tài khoản tiền: cash, bank, hoặc mã do quỹ đặt.",
            "The code of the money account: cash, bank, or one of the fund's own."),
        "option.money-kind": Sentence("Loại tài khoản tiền.", "What kind of money account."),
        "option.money-account-name": Sentence("Tên để đọc trên sổ sách.", "The name that people read."),
        "option.bank-name": Sentence(
            "Ngân hàng hoặc kho bạc nơi mở.", "The bank, or office of the Treasury."),
        "option.bank-number": Sentence("Số tài khoản tại nơi mở.", "The number that the bank gave it."),
        "option.chart-account": Sentence(
            "Tài khoản kế toán riêng; chưa có thì được thêm.",
            "Its account of the chart; added where it is not there yet."),

        "money-kind.till": Sentence("quỹ tiền mặt", "till"),
        "money-kind.bank": Sentence("ngân hàng", "bank"),
        "money-kind.treasury": Sentence("kho bạc", "treasury"),
        "money-kind.deposit": Sentence("tiền gửi có kỳ hạn", "term deposit"),
        "also.money-kind.till": Sentence("két; tiền mặt", "cash"),
        "also.money-kind.treasury": Sentence("kho bạc nhà nước", "state treasury"),
        "also.money-kind.deposit": Sentence("có kỳ hạn", "deposit"),

        "usage.money-code": Sentence(
            "Mã tài khoản tiền có từ 1 đến 20 chữ cái, chữ số, dấu chấm, gạch nối hoặc gạch dưới.",
            "The code of a money account has 1 to 20 letters, digits, dots, hyphens or underscores."),
        "usage.till-at-no-bank": Sentence(
            "Quỹ tiền mặt không có --bank và --number.", "A till has no --bank and no --number."),

        "act-kind.money-account": Sentence("mở tài khoản tiền", "money account added"),

        "receipt.money-account-added": Sentence(
            "Nghiệp vụ số {entry}: mở tài khoản tiền {code} – {name} ({kind}[, {bank}][, số {number}]), tài khoản {account} – {accountName}.",
            "Entry {entry}: money account {code} – {name} ({kind}[, {bank}][, no. {number}]) was added, on account {account} – {accountName}."
        ),
        "receipt.money-account-added-with-account": Sentence(
            "Nghiệp vụ số {entry}: mở tài khoản tiền {code} – {name} ({kind}[, {bank}][, số {number}]), cùng tài khoản {account} – {accountName} mới thêm.",
            "Entry {entry}: money account {code} – {name} ({kind}[, {bank}][, no. {number}]) was added, with the new account {account} – {accountName}."
        ),

        "money.account-not-found": Sentence(
            "Không có tài khoản tiền nào mã {code}.[ Gần giống: {near}.] Đang có: {codes}. Xem coopfund money account list; mở mới: coopfund money account add.",
            "There is no money account {code}.[ Near: {near}.] There are: {codes}. See coopfund money account list; add one with coopfund money account add."
        ),
        "money.account-exists": Sentence(
            "Mã hoặc tên này đã là của tài khoản tiền {account}. Dùng mã khác.",
            "That is already money account {account}. Use another code."),
        "money.account-taken": Sentence(
            "Tài khoản {code} – {name} không dùng cho tài khoản tiền mới được:[ đã là của {owner};] mỗi tài khoản tiền có một tài khoản riêng, chỉ ghi tiền và không được âm. Dùng số hiệu mới, ví dụ tài khoản chi tiết {code}.1.",
            "Account {code} – {name} cannot take a new money account:[ it is that of {owner};] each has one to itself, which holds money and is never below zero. Use a new code, such as {code}.1."
        ),
        "money.in-deposits": Sentence(
            "{account} là tiền gửi có kỳ hạn, không thu chi trực tiếp. Chuyển tiền về tài khoản khác trước: coopfund money transfer.",
            "{account} keeps term deposits: nothing is paid from it or received on it. Move the money first: coopfund money transfer."
        ),
        "money.transfer-to-itself": Sentence(
            "Hai tài khoản của một lần chuyển tiền phải khác nhau: {account}.",
            "A transfer is between two accounts, not from {account} to itself."),
        "entry.instead.money-account": Sentence(
            "Tài khoản tiền đã mở thì để lại; không dùng nữa thì chuyển hết tiền đi.",
            "A money account that was added stays; move its money away where it is not used."),

        "money.title-accounts": Sentence(
            "Các tài khoản tiền, cuối ngày {on} (đồng).", "Money accounts at the end of {on} (dong)."),
        "money.column.bank": Sentence("Nơi mở", "Bank"),
        "money.column.number": Sentence("Số tài khoản", "Number"),
        "money.payable": Sentence("Chi được", "Can be paid out"),
        "money.placed": Sentence("Đang gửi có kỳ hạn", "In term deposits"),
        "figure.deposits": Sentence("Tiền gửi có kỳ hạn", "Term deposits"),
    ]
}
