extension Catalogue {
    /// What the accountant books directly (phiếu kế toán).
    static let vouchers: Room = [
        "help.ledger-post": Sentence(
            "Ghi phiếu kế toán: nghiệp vụ không có tiền, như chi phí phải trả, dự phòng, tài sản bảo đảm.",
            "Record a journal voucher, where no money moves: payables, provisions, collateral."),
        "option.voucher-debit": Sentence(
            "Ghi nợ, viết TÀI_KHOẢN=SỐ_TIỀN; lặp lại được.", "Debit, as ACCOUNT=AMOUNT; may be repeated."),
        "option.voucher-credit": Sentence(
            "Ghi có, viết TÀI_KHOẢN=SỐ_TIỀN; lặp lại được.", "Credit, as ACCOUNT=AMOUNT; may be repeated."),
        "usage.voucher-sides": Sentence(
            "Phiếu kế toán cần cả --debit và --credit.", "A voucher needs both --debit and --credit."),
        "usage.voucher-note": Sentence(
            "Phiếu kế toán cần diễn giải: --note.", "A voucher needs an explanation: --note."),

        "receipt.voucher-posted": Sentence(
            "Bút toán số {entry}: phiếu kế toán {amount}, ngày {on}.[ Đối tượng: {counterparty}.]",
            "Entry {entry}: voucher of {amount}, {on}.[ Counterparty: {counterparty}.]"),
        "receipt.voucher-debit": Sentence(
            "Nợ {code} – {name}: {amount}.", "Debit {code} – {name}: {amount}."),
        "receipt.voucher-credit": Sentence(
            "Có {code} – {name}: {amount}.", "Credit {code} – {name}: {amount}."),

        "ledger.voucher-unbalanced": Sentence(
            "Nợ và có không bằng nhau ({where}): nợ {debits}, có {credits}, lệch {difference}.",
            "Debits and credits differ ({where}): debits {debits}, credits {credits}, difference {difference}."
        ),
        "voucher.on-balance": Sentence("trong bảng cân đối kế toán", "on the balance sheet"),
        "voucher.off-balance": Sentence("ngoại bảng", "off the balance sheet"),
        "ledger.voucher-repeats-account": Sentence(
            "Tài khoản {code} có hai lần trong phiếu. Mỗi tài khoản ghi một lần, bên nợ hoặc bên có.",
            "Account {code} stands in the voucher twice. Name each account once, as a debit or as a credit."),
    ]
}
