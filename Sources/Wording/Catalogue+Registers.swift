extension Catalogue {
    /// Register books.
    static let registers: Room = [
        "help.report-register": Sentence(
            "Sổ theo dõi khoản vay, nợ quá hạn, nợ cơ cấu lại, tài sản bảo đảm, nguồn vốn, ngoại bảng, nợ đã xử lý; đối chiếu với sổ cái.",
            "A register book of loans, arrears, rescheduled debts, collateral, sources, what is off the balance sheet, debts written off; held against the ledger."
        ),
        "option.register-book": Sentence("Sổ nào.", "Which book."),
        "register-book.loans": Sentence("khoản vay", "loans"),
        "register-book.overdue": Sentence("nợ quá hạn", "arrears"),
        "register-book.rescheduled": Sentence("nợ cơ cấu lại", "rescheduled debts"),
        "register-book.collateral": Sentence("tài sản bảo đảm", "security"),
        "register-book.sources": Sentence("nguồn vốn", "sources of capital"),
        "register-book.off-balance": Sentence("ngoại bảng", "off the balance sheet"),
        "register-book.written-off": Sentence("nợ đã xử lý", "debts written off"),
        "register.title-loans": Sentence(
            "Sổ theo dõi khoản vay, đến hết ngày {on} (đồng).",
            "Register of loans, to the end of {on} (dong)."),
        "register.title-overdue": Sentence(
            "Sổ theo dõi nợ quá hạn, đến hết ngày {on} (đồng).",
            "Register of arrears, to the end of {on} (dong)."),
        "register.title-rescheduled": Sentence(
            "Sổ theo dõi nợ cơ cấu lại, đến hết ngày {on} (đồng).",
            "Register of rescheduled debts, to the end of {on} (dong)."),
        "register.title-collateral": Sentence(
            "Sổ theo dõi tài sản bảo đảm, đến hết ngày {on} (đồng).",
            "Register of collateral, to the end of {on} (dong)."),
        "register.title-sources": Sentence(
            "Sổ theo dõi nguồn vốn cho vay, đến hết ngày {on} (đồng).",
            "Register of lending sources, to the end of {on} (dong)."),
        "register.title-off-balance": Sentence(
            "Sổ theo dõi lãi cho vay ngoại bảng, đến hết ngày {on} (đồng).",
            "Register of interest off the balance sheet, to the end of {on} (dong)."),
        "register.title-written-off": Sentence(
            "Sổ theo dõi nợ đã xử lý rủi ro, đến hết ngày {on} (đồng).",
            "Register of debts written off, to the end of {on} (dong)."),
        "register.agrees": Sentence(
            "Khớp sổ cái: {register}.", "It agrees with the ledger: {register}."),
        "register.differs": Sentence(
            "Không khớp sổ cái: sổ này {register}, sổ cái {ledger}. Kiểm tra: coopfund check.",
            "It differs from the ledger: {register} here, {ledger} there. Look with coopfund check."),
        "register.column.no": Sentence("STT", "Line"),
        "register.column.contract": Sentence("Số hợp đồng", "Contract"),
        "register.column.borrower-code": Sentence("Mã KH", "Code"),
        "register.column.signed-on": Sentence("Ngày ký", "Signed"),
        "register.column.drawn-on": Sentence("Ngày vay", "Drawn"),
        "register.column.last-due": Sentence("Đến hạn cuối", "Last due"),
        "register.column.rate": Sentence("Lãi suất", "Rate"),
        "register.column.approved": Sentence("Tiền vay", "Contract amount"),
        "register.column.principal-paid": Sentence("Đã thu gốc", "Principal paid"),
        "register.column.interest-paid": Sentence("Đã thu lãi", "Interest paid"),
        "register.column.interest-paid-until": Sentence("Thu lãi đến ngày", "Interest paid up to"),
        "register.column.next-due": Sentence("Kỳ trả tiếp", "Next due"),
    ]
}
