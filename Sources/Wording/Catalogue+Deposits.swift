extension Catalogue {
    /// Term deposits, from their placing to their end.
    static let deposits: Room = [
        "help.money-deposit": Sentence(
            "Tiền gửi có kỳ hạn: gửi, nhận lãi, rút, gia hạn, danh sách, từng khoản.",
            "Term deposits: placed, their interest, withdrawn, rolled over, listed, shown."),
        "help.money-deposit-place": Sentence(
            "Ghi gửi tiền có kỳ hạn; lãi dự thu được ghi khi khóa sổ tháng.",
            "Record money placed for a term; its interest becomes income when months are closed."),
        "help.money-deposit-interest": Sentence(
            "Ghi nhận lãi định kỳ của một khoản tiền gửi.",
            "Record interest that a deposit pays while it stands."),
        "help.money-deposit-withdraw": Sentence(
            "Ghi tất toán, hoặc rút trước hạn (cả khoản hay một phần), cùng tiền lãi.",
            "Record a deposit withdrawn, at maturity or before, whole or in part, with its interest."),
        "help.money-deposit-roll-over": Sentence(
            "Ghi gia hạn (tái tục) một khoản tiền gửi đến hạn sang kỳ hạn mới.",
            "Record a deposit that matured and is placed for another term."),
        "help.money-deposit-list": Sentence(
            "Sổ theo dõi tiền gửi có kỳ hạn đến hết một ngày, theo ngày đến hạn.",
            "The term deposits at the end of a day, by maturity."),
        "help.money-deposit-show": Sentence(
            "Một khoản tiền gửi: điều khoản, những gì đã xảy ra, cách tính lãi.",
            "One term deposit: its terms, what happened to it, how its interest is reckoned."),
        "help.report-deposits": Sentence(
            "Tiền gửi có kỳ hạn theo tháng đến hạn.", "Term deposits by the month in which they mature."),

        "option.deposit-code": Sentence(
            "Số hợp đồng tiền gửi hay sổ tiết kiệm.", "The number of the contract or the savings book."),
        "option.deposit-new-code": Sentence("Số của khoản gửi mới.", "The number of the new deposit."),
        "option.deposit-account": Sentence(
            "Tài khoản tiền gửi có kỳ hạn (loại deposit) nhận tiền.",
            "The money account of kind deposit that keeps it."),
        "option.deposit-through": Sentence(
            "Tài khoản chi tiền ra.", "Where the money comes from."),
        "option.deposit-term": Sentence(
            "Kỳ hạn: 6m (tháng), 14d (ngày); hoặc dùng --matures.",
            "The term: 6m (months), 14d (days); or --matures."),
        "option.deposit-matures": Sentence("Ngày đến hạn.", "The day of maturity."),
        "option.deposit-rate": Sentence("Lãi suất năm, theo phần trăm.", "The rate a year, in percent."),
        "option.deposit-early-rate": Sentence(
            "Lãi suất năm cho phần rút trước hạn.",
            "The rate a year of what is withdrawn early."),
        "option.deposit-interest-every": Sentence(
            "Bao lâu trả lãi một lần: 1m, 3m (mặc định: trả khi đến hạn).",
            "How often interest is paid: 1m, 3m (default: at maturity)."),
        "option.deposit-paid": Sentence(
            "Số lãi ngân hàng trả, theo giấy báo (mặc định: số tính theo hợp đồng).",
            "The interest that the bank paid, by its slip (default: what the contract says)."),
        "option.deposit-part": Sentence(
            "Số gốc rút ra (mặc định: tất cả).", "The principal that is withdrawn (default: all)."),
        "option.deposit-with-interest": Sentence(
            "Nhập lãi vào gốc.", "The interest is added to the principal."),
        "option.deposit-interest-through": Sentence(
            "Tài khoản nhận lãi, nếu không nhập gốc (mặc định: bank).",
            "Where the interest comes in, unless it is added (default: bank)."),
        "usage.term-or-matures": Sentence(
            "Cần đúng một trong hai: --term (kỳ hạn) hoặc --matures (ngày đến hạn).",
            "Exactly one of the two is needed: --term or --matures."),
        "usage.interest-goes-one-way": Sentence(
            "Chỉ dùng một trong hai: --with-interest (nhập gốc) hoặc --through (nhận về tài khoản).",
            "Only one of the two: --with-interest or --through."),

        "act-kind.deposit-placement": Sentence("gửi tiền có kỳ hạn", "deposit placed"),
        "act-kind.deposit-interest": Sentence("nhận lãi tiền gửi", "deposit interest"),
        "act-kind.deposit-withdrawal": Sentence("rút tiền gửi có kỳ hạn", "deposit withdrawn"),
        "act-kind.deposit-rollover": Sentence("gia hạn tiền gửi", "deposit rolled over"),
        "act-kind.deposit-accrual": Sentence("dự thu lãi tiền gửi", "deposit interest accrued"),

        "receipt.deposit-placed": Sentence(
            "Bút toán số {entry}: gửi {amount} có kỳ hạn, số {code}, vào {account}, chi từ {channel}, ngày {on}, đến hạn {matures} ({days} ngày), lãi suất {rate}. Lãi đến hạn theo hợp đồng: {total}.",
            "Entry {entry}: {amount} placed for a term, {code}, in {account}, from {channel}, {on}, maturing on {matures} ({days} days), at {rate}. Interest at maturity by the contract: {total}."
        ),
        "receipt.deposit-interest": Sentence(
            "Bút toán số {entry}: nhận {interest} tiền lãi của khoản gửi {code} vào {channel}, ngày {on}. Gốc còn gửi {standing}.",
            "Entry {entry}: {interest} of interest of deposit {code} came into {channel}, {on}. {standing} stands."
        ),
        "receipt.deposit-withdrawn": Sentence(
            "Bút toán số {entry}: rút {principal} của khoản gửi {code}[ và {interest} tiền lãi][, ngân hàng thu lại {returned} tiền lãi đã trả], vào {channel}, ngày {on}[ (trước hạn, lãi suất {early})].[ Giảm {takenBack} lãi đã dự thu.] Gốc còn gửi {standing}.",
            "Entry {entry}: {principal} of deposit {code} withdrawn[ with {interest} of interest][, the bank takes back {returned} of interest that it paid], into {channel}, {on}[ (before maturity, at {early})].[ {takenBack} of income that was accrued is taken back.] {standing} stands."
        ),
        "receipt.deposit-rolled-over": Sentence(
            "Bút toán số {entry}: gia hạn khoản gửi {old} thành {code}, ngày {on}: gốc {amount}, đến hạn {matures} ({days} ngày), lãi suất {rate}. Lãi kỳ trước {interest}[, nhận vào {channel}]. Lãi đến hạn theo hợp đồng: {total}.",
            "Entry {entry}: deposit {old} rolled over as {code}, {on}: {amount}, maturing on {matures} ({days} days), at {rate}. Interest of the term before: {interest}[, into {channel}]. Interest at maturity by the contract: {total}."
        ),
        "receipt.month-of-deposits": Sentence(
            "Kỳ {period}, bút toán số {entry}: dự thu lãi tiền gửi {amount} (số khoản: {count}).",
            "Period {period}, entry {entry}: {amount} of deposit interest accrued ({count} deposits)."),
        "receipt.deposit-accrual-reversed": Sentence(
            "Dự thu lãi tiền gửi của ngày {on} được lấy lại (bút toán số {entry}).",
            "Deposit interest accrued on {on} is taken back (entry {entry})."),
        "entry.instead.deposit-accrual": Sentence(
            "Dự thu lãi tiền gửi đi cùng với khóa sổ tháng: mở lại kỳ (coopfund period reopen)",
            "Accrued deposit interest goes with the closing of its month: reopen the period (coopfund period reopen)"
        ),
        "notice.deposit-interest-differs": Sentence(
            "Khoản gửi {code}: ngân hàng trả {paid}, theo hợp đồng là {contractual} (chênh lệch {difference}).",
            "Deposit {code}: the bank paid {paid}, the contract says {contractual} (a difference of {difference})."
        ),
        "own-acts.deposits": Sentence(
            "các lệnh tiền gửi có kỳ hạn (coopfund money deposit)",
            "term deposits (coopfund money deposit)"),
        "own-acts.sources": Sentence(
            "khóa sổ tháng và trả lãi nguồn vốn (coopfund capital source pay)",
            "closings and payments to sources (coopfund capital source pay)"),

        "deposit.exists": Sentence(
            "Đã có khoản tiền gửi số[ {code}].", "There is a deposit[ {code}] already."),
        "deposit.not-found": Sentence(
            "Không có khoản tiền gửi “{code}”.[ Có phải {near}?]",
            "There is no deposit “{code}”.[ Was {near} meant?]"),
        "deposit.not-an-account": Sentence(
            "{account} không phải tài khoản tiền gửi có kỳ hạn.",
            "{account} keeps no term deposits."),
        "deposit.matures-too-early": Sentence(
            "Ngày đến hạn {matures} phải sau ngày gửi {placed}.",
            "The day of maturity, {matures}, must be after the day of placing, {placed}."),
        "deposit.not-placed-yet": Sentence(
            "Ngày {on} chưa có khoản gửi {code}: gửi ngày {placed}.",
            "There was no deposit {code} on {on}: it was placed on {placed}."),
        "deposit.withdrawn-already": Sentence(
            "Khoản gửi {code} đã tất toán ngày {last}, bút toán số {entry}.",
            "Deposit {code} was withdrawn on {last}, entry {entry}."),
        "deposit.exceeds-standing": Sentence(
            "Khoản gửi {code} chỉ còn {standing}, không rút được {amount}.",
            "Deposit {code} holds {standing}, not {amount}."),
        "deposit.paid-later": Sentence(
            "Khoản gửi {code} đã trả ngày {last} (bút toán số {entry}), sau ngày {on}: các lần trả phải ghi theo thứ tự ngày.",
            "Deposit {code} paid on {last} (entry {entry}), after {on}: what it pays is recorded in order of days."
        ),
        "deposit.nothing-to-pay": Sentence(
            "Đến ngày {on} khoản gửi {code} không có lãi phải trả.",
            "By {on} deposit {code} has no interest to pay."),
        "deposit.not-matured": Sentence(
            "Khoản gửi {code} đến hạn ngày {matures}, chưa gia hạn được ngày {on}.",
            "Deposit {code} matures on {matures}; it is not rolled over on {on}."),
        "deposit.is-needed": Sentence(
            "Không đảo được bút toán số {entry}: bút toán số {by} của khoản gửi dựa vào nó. Đảo bút toán đó trước, hoặc mở lại kỳ.",
            "Entry {entry} is not reversed: entry {by} of the deposit rests on it. Reverse that one first, or reopen the period."
        ),
        "deposit.holds-the-money": Sentence(
            "Không ghi được: số dư {account} ngày {on} sẽ thiếu {short} so với các khoản gửi có kỳ hạn đang ghi ở đó.",
            "Not recorded: on {on} {account} would hold {short} less than the deposits in it."),

        "deposit.title.list": Sentence(
            "Tiền gửi có kỳ hạn đến hết ngày {on}: đang gửi {count} khoản (đồng).",
            "Term deposits at the end of {on}: {count} standing (dong)."),
        "deposit.title.show": Sentence(
            "Khoản tiền gửi {code}, đến hết ngày {on}", "Deposit {code} at the end of {on}"),
        "deposit.title.events": Sentence("Diễn biến:", "What happened:"),
        "deposit.title.maturity": Sentence(
            "Tiền gửi có kỳ hạn theo tháng đến hạn, đến hết ngày {on} (đồng).",
            "Term deposits by the month of maturity, at the end of {on} (dong)."),
        "deposit.reckoning": Sentence(
            "Lãi tính đến {until}: {standing} × {rate} × {days} ngày (từ {from}, không tính ngày gửi) / 365 = {interest} (TT 14/2017/TT-NHNN điều 4, 5; số ngân hàng trả theo giấy báo).",
            "Interest up to {until}: {standing} × {rate} × {days} days (from {from}, the day of placing left out) / 365 = {interest} (TT 14/2017/TT-NHNN articles 4, 5; what the bank pays is by its slip)."
        ),

        "deposit.state.standing": Sentence("đang gửi", "standing"),
        "deposit.state.matured": Sentence("đã đến hạn", "matured"),
        "deposit.state.withdrawn": Sentence("đã tất toán", "withdrawn"),
        "deposit.state.rolled-over": Sentence("đã gia hạn", "rolled over"),
        "deposit.column.state": Sentence("Tình trạng", "State"),
        "deposit.column.account": Sentence("Nơi gửi", "Kept in"),
        "deposit.column.from": Sentence("Chi từ", "From"),
        "deposit.column.decision": Sentence("Quyết định", "Decision"),
        "deposit.column.placed-on": Sentence("Ngày gửi", "Placed on"),
        "deposit.column.matures-on": Sentence("Ngày đến hạn", "Matures on"),
        "deposit.column.days-left": Sentence("Còn (ngày)", "Days left"),
        "deposit.column.rate": Sentence("Lãi suất", "Rate"),
        "deposit.column.early-rate": Sentence("Lãi suất rút trước hạn", "Rate before maturity"),
        "deposit.column.interest-every": Sentence("Kỳ trả lãi", "Interest every"),
        "deposit.column.principal": Sentence("Gốc", "Principal"),
        "deposit.column.standing": Sentence("Gốc còn gửi", "Standing"),
        "deposit.column.interest": Sentence("Lãi nhận", "Interest paid"),
        "deposit.column.income": Sentence("Ghi thu nhập", "Income"),
        "deposit.column.paid": Sentence("Lãi đã nhận", "Interest paid"),
        "deposit.column.accrued": Sentence("Lãi chưa nhận", "Accrued"),
        "deposit.column.booked": Sentence("Lãi phải thu đã ghi sổ", "Booked as receivable"),
        "deposit.column.to-come": Sentence("Lãi sẽ nhận đến hạn", "Interest to come"),
        "deposit.column.month": Sentence("Tháng đến hạn", "Matures in"),
        "deposit.column.count": Sentence("Số khoản", "Deposits"),
        "deposit.column.average-rate": Sentence("Lãi suất bình quân", "Average rate"),

        "check.deposits-agree-with-journal": Sentence(
            "Tiền gửi có kỳ hạn khớp với sổ nhật ký; lãi dự thu mỗi tháng đã khóa sổ đúng hợp đồng.",
            "Term deposits agree with the journal, and the interest of each closed month with their contracts."
        ),
        "check.deposits-agree-with-journal.violation": Sentence(
            "[Bút toán {entry}: ]{flaw}[, ngày {on}][, {role}][: phải là {expected}, trong sổ {booked}].",
            "[Entry {entry}: ]{flaw}[, {on}][, {role}][: should be {expected}, is {booked}]."),
        "check.deposits-agree-with-journal.lines": Sentence(
            "số ghi lại khác sổ nhật ký", "what was kept is not what is booked"),
        "check.deposits-agree-with-journal.undone": Sentence(
            "chưa được đảo hết", "its reversal does not undo it"),
        "check.deposits-agree-with-journal.day": Sentence(
            "ghi sổ vào ngày khác", "booked on another day"),
        "check.deposits-agree-with-journal.rolled": Sentence(
            "khoản gia hạn không khớp với khoản cũ",
            "what was rolled over is not what the old deposit came to"),
        "check.deposits-agree-with-journal.month": Sentence(
            "dự thu lãi một tháng không khóa sổ cùng nó", "interest of a month that was not closed with it"),
        "check.deposits-agree-with-journal.contract": Sentence(
            "lãi phải thu khác hợp đồng", "the interest receivable is not what the contract says"),
        "check.deposits-agree-with-journal.short": Sentence(
            "tài khoản giữ ít hơn các khoản gửi ghi ở đó", "the account holds less than the deposits in it"),
    ]
}
