extension Catalogue {
    /// Equity that changes without money, and with whom the fund keeps accounts.
    static let equity: Room = [
        "help.capital-supplement": Sentence(
            "Bổ sung vốn điều lệ từ quỹ đầu tư phát triển, không có tiền (NĐ 45/2021/NĐ-CP điều 43 khoản 2).",
            "Add to charter capital out of the development fund, without money (NĐ 45/2021/NĐ-CP article 43(2))."
        ),
        "help.capital-revalue": Sentence(
            "Đánh giá lại tài sản theo quyết định: chênh lệch ghi vào vốn chủ sở hữu.",
            "Revalue an asset by a decision: the difference is owner's equity."),
        "help.surplus-correct": Sentence(
            "Điều chỉnh chênh lệch thu chi của một năm đã khóa sổ, theo quyết định.",
            "Correct the surplus of a year that is closed, by a decision."),
        "option.supplement-from": Sentence(
            "Lấy từ quỹ nào: development-fund (quỹ đầu tư phát triển).",
            "What it is taken from: development-fund."),
        "option.direction": Sentence("Tăng hay giảm.", "Whether it is more or less."),
        "option.corrected-year": Sentence("Năm có sai sót.", "The year that was wrong."),
        "option.corrected-account": Sentence(
            "Tài khoản trong bảng cân đối bị ghi sai.",
            "The account of the balance sheet that was wrong."),
        "option.revalued-account": Sentence("Tài khoản tài sản.", "The account of the asset."),
        "option.counterparty": Sentence(
            "Đối tượng: người bán, người mua, người lao động…",
            "The counterparty: a supplier, a customer, an employee…"),
        "option.subledger-by": Sentence(
            "Chi tiết theo khoản vay hay theo đối tượng.", "Divided by loan or by counterparty."),

        "choice.direction.increase": Sentence("tăng", "increase"),
        "choice.direction.decrease": Sentence("giảm", "decrease"),
        "choice.subledger.loan": Sentence("khoản vay", "loan"),
        "choice.subledger.counterparty": Sentence("đối tượng", "counterparty"),
        "equity-use.correction": Sentence(
            "điều chỉnh chênh lệch thu chi năm trước đối ứng với tài sản, nợ phải trả hoặc vốn chủ sở hữu",
            "a correction of surplus stands against an asset, a liability or equity"),
        "equity-use.revaluation": Sentence(
            "chỉ đánh giá lại tài khoản tài sản", "only an asset is revalued"),

        "act-kind.capital-supplement": Sentence("bổ sung vốn điều lệ", "charter capital supplemented"),
        "act-kind.surplus-correction": Sentence(
            "điều chỉnh chênh lệch thu chi năm trước", "surplus of an earlier year corrected"),
        "act-kind.asset-revaluation": Sentence("đánh giá lại tài sản", "asset revalued"),

        "receipt.capital-supplemented": Sentence(
            "Bút toán số {entry}: bổ sung vốn điều lệ ({source}) {amount} từ quỹ đầu tư phát triển, ngày {on}, theo {decision}. Vốn điều lệ: {charter}.",
            "Entry {entry}: {amount} of charter capital ({source}) out of the development fund, {on}, by {decision}. Charter capital: {charter}."
        ),
        "receipt.surplus-corrected": Sentence(
            "Bút toán số {entry}: điều chỉnh {direction} chênh lệch thu chi năm {year} {amount}, đối ứng tài khoản {account} – {name}, ngày {on}, theo {decision}.",
            "Entry {entry}: surplus of {year} corrected, {direction} of {amount}, against account {account} – {name}, {on}, by {decision}."
        ),
        "receipt.asset-revalued": Sentence(
            "Bút toán số {entry}: đánh giá lại {direction} {amount}, tài khoản {account} – {name}, ngày {on}, theo {decision}. Chênh lệch đánh giá lại: {difference}.",
            "Entry {entry}: revaluation, {direction} of {amount}, account {account} – {name}, {on}, by {decision}. Revaluation in all: {difference}."
        ),
        "notice.near-counterparty": Sentence(
            "Trong sổ chưa có đối tượng “{name}”; có phải {near}?",
            "No counterparty “{name}” is in the books yet; was {near} meant?"),

        "capital.not-charter-capital": Sentence(
            "Quỹ đầu tư phát triển chỉ bổ sung vốn điều lệ; {source} không phải là vốn điều lệ.",
            "The development fund adds to charter capital alone; {source} is none."),
        "capital.account-not-of-balance-sheet": Sentence(
            "Không ghi được vào tài khoản {code} – {name} ({kind}): {use}.",
            "Nothing is booked on account {code} – {name} ({kind}): {use}."),
        "capital.revaluation-exceeds-asset": Sentence(
            "Không giảm được {amount}: {name} (tài khoản {code}) chỉ còn {held}, tính cả các khoản đã ghi cho những ngày sau.",
            "Not less by {amount}: {name} (account {code}) holds {held}, what is booked for later days included."
        ),
        "counterparty.not-found": Sentence(
            "Trong sổ không có đối tượng “{name}”.[ Có phải {near}?]",
            "No counterparty “{name}” is in the books.[ Was {near} meant?]"),

        "figure.revaluation": Sentence("Chênh lệch đánh giá lại tài sản", "Revaluation of assets"),
        "figure.corrections": Sentence(
            "Điều chỉnh các năm trước, ghi trong năm", "Corrections of earlier years, booked in the year"),
        "surplus.correction": Sentence(
            "Bút toán số {entry}, ngày {on}: điều chỉnh chênh lệch thu chi năm {year} {amount}, theo {decision}.",
            "Entry {entry}, {on}: surplus of {year} corrected by {amount}, by {decision}."),

        "ledger.column.counterparty": Sentence("Đối tượng", "Counterparty"),
        "ledger.title-counterparty": Sentence(
            "Sổ chi tiết tài khoản {code} – {name}, đối tượng {counterparty}[, từ ngày {from}][, đến hết ngày {until}] (đồng).",
            "Account {code} – {name} with {counterparty}[, from {from}][, to the end of {until}] (dong)."),
        "statement.title-subledger-counterparties": Sentence(
            "Bảng tổng hợp chi tiết tài khoản {code} – {name} theo đối tượng[, từ ngày {from}], đến hết ngày {until} (đồng).",
            "Account {code} – {name} by counterparty[, from {from}], to the end of {until} (dong)."),
        "statement-section.counterparties": Sentence("theo đối tượng", "by counterparty"),
        "derived-line.no-counterparty": Sentence("Không ghi đối tượng", "Of no counterparty"),

        "check.equity-agrees-with-journal": Sentence(
            "Bổ sung vốn điều lệ, điều chỉnh chênh lệch thu chi và đánh giá lại tài sản khớp với sổ nhật ký.",
            "Charter capital supplemented, surplus corrected and assets revalued agree with the journal."),
        "check.equity-agrees-with-journal.violation": Sentence(
            "Bút toán {entry}: {flaw}[, tài khoản {account}][: phải là {expected}, trong sổ {booked}].",
            "Entry {entry}: {flaw}[, account {account}][: should be {expected}, is {booked}]."),
        "check.equity-agrees-with-journal.lines": Sentence(
            "số ghi lại khác sổ nhật ký", "what was kept is not what is booked"),
        "check.equity-agrees-with-journal.year": Sentence(
            "điều chỉnh một năm chưa khóa sổ", "a year was corrected that was not closed"),
    ]
}
