extension Catalogue {
    /// The chart of accounts, which each fund keeps as its own data.
    static let chart: Room = [
        "help.account": Sentence(
            "Hệ thống tài khoản: xem, thêm, đổi tên, chuyển vai trò.",
            "The chart of accounts: list, add, rename, map roles."),
        "help.account-list": Sentence(
            "Liệt kê tài khoản và vai trò của từng tài khoản.", "List the accounts and the roles they serve."),
        "help.account-add": Sentence("Thêm tài khoản.", "Add an account."),
        "help.account-rename": Sentence(
            "Đổi tên tài khoản; tên cũ vẫn được lưu.", "Rename an account; the old name stays on record."),
        "help.account-map": Sentence(
            "Chuyển một vai trò sang tài khoản khác, cùng số dư, từ ngày --on.",
            "Give a role another account from --on on, and move what stands on the old one."),

        "option.account-kind": Sentence("Tính chất tài khoản.", "What the account tells of."),
        "option.account-name": Sentence("Tên tiếng Việt.", "The Vietnamese name."),
        "option.account-name-en": Sentence("Tên tiếng Anh.", "The English name."),
        "option.never-below-zero": Sentence(
            "Tài khoản tiền: số dư không bao giờ âm.", "An account of money, which is never below zero."),
        "option.account-role": Sentence("Vai trò.", "The role."),
        "usage.account-code": Sentence(
            "Số hiệu tài khoản có từ 1 đến 20 chữ số, chữ cái không dấu, có thể có dấu chấm ở giữa.",
            "The code of an account has 1 to 20 digits or plain letters, with dots between them."),
        "usage.money-is-an-asset": Sentence(
            "--never-below-zero chỉ dùng cho tài khoản tài sản (--kind asset).",
            "--never-below-zero is for assets only (--kind asset)."),

        "act-kind.account-added": Sentence("thêm tài khoản", "account added"),
        "act-kind.account-renamed": Sentence("đổi tên tài khoản", "account renamed"),
        "act-kind.account-mapping": Sentence("chuyển vai trò tài khoản", "role mapped"),

        "account-kind.asset": Sentence("tài sản", "asset"),
        "account-kind.liability": Sentence("nợ phải trả", "liability"),
        "account-kind.equity": Sentence("vốn chủ sở hữu", "equity"),
        "account-kind.income": Sentence("thu nhập", "income"),
        "account-kind.expense": Sentence("chi phí", "expense"),
        "account-kind.off-balance": Sentence("ngoại bảng", "off-balance"),

        "receipt.account-added": Sentence(
            "Nghiệp vụ số {entry}: thêm tài khoản {code} – {name} ({kind}).",
            "Entry {entry}: account {code} – {name} ({kind}) was added."),
        "receipt.account-renamed": Sentence(
            "Nghiệp vụ số {entry}: tài khoản {code} nay tên là {name} (tiếng Anh: {english}). Tên cũ vẫn được lưu.",
            "Entry {entry}: account {code} is now called {name} (in English: {english}). The old name stays on record."
        ),
        "receipt.role-mapped": Sentence(
            "Nghiệp vụ số {entry}: vai trò {role} chuyển từ tài khoản {from} sang {to}, từ ngày {on}.[ Số dư chuyển sang: {balance} ({side}).]",
            "Entry {entry}: role {role} moves from account {from} to {to} on {on}.[ Balance moved: {balance} ({side}).]"
        ),
        "receipt.mapped-over-open-days": Sentence(
            "Lưu ý: có kỳ trước ngày {on} chưa khóa sổ; bút toán ghi thêm vào những ngày đó sẽ đứng ở tài khoản {to}.",
            "Note: there are open periods before {on}; what is still recorded on those days will stand on account {to}."
        ),
        "chart.debit": Sentence("bên nợ", "debit"),
        "chart.credit": Sentence("bên có", "credit"),
        "chart.column.roles": Sentence("Vai trò", "Roles"),

        "account.exists": Sentence(
            "Số hiệu tài khoản[ {code}] đã có. Dùng số khác, hoặc đổi tên bằng coopfund account rename.",
            "The account code[ {code}] is taken. Use another, or rename it with coopfund account rename."),
        "account.other-kind": Sentence(
            "Vai trò {role} cần tài khoản loại {needed}; {code} thuộc loại {kind}.",
            "Role {role} needs an account of kind {needed}; {code} is of kind {kind}."),
        "account.mapped-ahead": Sentence(
            "Ngày chuyển {on} còn ở phía trước (hôm nay là ngày {today}). Bút toán ghi hôm nay sẽ vào tài khoản mới ngay; chuyển vào ngày đó.",
            "The day of the mapping, {on}, is still ahead (today is {today}). What is recorded today would go to the new account at once; map on that day."
        ),
        "account.mapped-already": Sentence(
            "Vai trò {role} đang ở tài khoản {code} rồi; không cần ghi lại.",
            "Role {role} has account {code} already; nothing needs to be done."),
        "account.booked-directly": Sentence(
            "Tài khoản {code}: tài khoản này được hạch toán trực tiếp; vai trò {role} cần tài khoản không hạch toán trực tiếp. Thêm tài khoản mới: coopfund account add.",
            "Account {code} is booked on directly; role {role} needs one that nobody names. Add an account: coopfund account add."
        ),
        "account.kept": Sentence(
            "Tài khoản {code} là của riêng vai trò {other}, nay hoặc trước đây; vai trò {role} không dùng chung được. Thêm tài khoản mới: coopfund account add.",
            "Account {code} is kept by role {other}, now or before; role {role} cannot share it. Add an account: coopfund account add."
        ),
        "account.role-moved": Sentence(
            "Vai trò {role} không còn ở tài khoản {code}. Ghi vào tài khoản hiện nay của vai trò: coopfund account list.",
            "Role {role} is no longer on account {code}. Book on the account that it has now: coopfund account list."
        ),
        "account.may-be-below-zero": Sentence(
            "Vai trò {role} là tiền của quỹ, không được âm; tài khoản {code} thì được. Thêm tài khoản mới bằng coopfund account add … --never-below-zero.",
            "Role {role} is money, which is never below zero; account {code} may be. Add one with coopfund account add … --never-below-zero."
        ),
        "account.is-for-money": Sentence(
            "Tài khoản {code} chỉ dùng cho tiền mặt và tiền gửi, không dùng cho vai trò {role}.",
            "Account {code} is for the till and the bank, not for role {role}."),
        "entry.is-a-mapping": Sentence(
            "Nghiệp vụ số {entry} chuyển vai trò tài khoản, không đảo được. Chuyển vai trò trở lại: coopfund account map.",
            "Entry {entry} maps a role and cannot be reversed. Map the role back instead: coopfund account map."
        ),
    ]
}
