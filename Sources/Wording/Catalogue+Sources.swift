extension Catalogue {
    /// Money that is lent under conditions of its own.
    static let sources: Room = [
        "help.capital-source": Sentence(
            "Các nguồn vốn cho vay: thêm, xem tình hình, trả lãi thu hộ.",
            "Sources of money to lend: add, list, pay on their interest."),
        "help.capital-source-add": Sentence(
            "Thêm nguồn vốn cho vay, có tài khoản kế toán riêng.",
            "Add a source of money to lend, with an account of the chart to itself."),
        "help.capital-source-list": Sentence(
            "Từng nguồn: đã nhận, đã cam kết, đã cho vay, đã thu về, còn lại.",
            "Of each source: received, committed, drawn, repaid, free."),
        "help.capital-source-pay": Sentence(
            "Trả cho chủ nguồn vốn số lãi đã thu hộ.",
            "Pay the owner of a source the interest that borrowers paid."),

        "option.source-code": Sentence("Mã nguồn vốn.", "The code of the source."),
        "option.source-kind": Sentence("Loại nguồn vốn.", "What kind of capital it is."),
        "option.source-name": Sentence("Tên nguồn vốn.", "The name of the source."),
        "option.source-decision": Sentence(
            "Quyết định hoặc hợp đồng giao vốn.", "The decision or contract that gives the money."),
        "option.conditions": Sentence("Điều kiện sử dụng.", "What it may be used for."),
        "option.source-limit": Sentence(
            "Hạn mức: số giữ nhiều nhất.", "The most that may be held of it."),
        "option.risk-bearer": Sentence(
            "Bên chịu rủi ro; owner: lãi thuộc chủ nguồn, quỹ không trích dự phòng.",
            "Who bears the loss; with owner, interest is the owner's and the fund sets nothing aside."),
        "option.source-account": Sentence(
            "Tài khoản kế toán riêng của nguồn; chưa có thì được thêm.",
            "Its account of the chart; added where it is not there yet."),
        "option.loan-source": Sentence(
            "Nguồn vốn cho vay; bỏ trống là nguồn của quỹ.",
            "The source that it is lent of; left out, the fund's own."),

        "risk-bearer.fund": Sentence("quỹ", "the fund"),
        "risk-bearer.owner": Sentence("chủ nguồn vốn", "the owner"),

        "usage.source-code": Sentence(
            "Mã nguồn vốn có từ 1 đến 20 chữ cái, chữ số, dấu chấm, gạch nối hoặc gạch dưới, khác own và khác tên loại nguồn.",
            "The code of a source has 1 to 20 letters, digits, dots, hyphens or underscores, and is neither own nor a kind."
        ),
        "usage.owner-bears-risk": Sentence(
            "--risk owner chỉ dùng cho vốn nhận ủy thác (--kind entrusted).",
            "--risk owner is for entrusted money only (--kind entrusted)."),

        "act-kind.lending-source": Sentence("thêm nguồn vốn", "source added"),
        "act-kind.source-payment": Sentence("trả lãi nguồn vốn", "interest paid to a source"),

        "receipt.source-added": Sentence(
            "Nghiệp vụ số {entry}: thêm nguồn vốn {source} ({kind}; theo {decision}[; hạn mức {limit}][; lãi suất quỹ phải trả {rate}]), tài khoản {account}; bên chịu rủi ro: {bearer}.",
            "Entry {entry}: source {source} ({kind}; by {decision}[; limit {limit}][; it costs {rate}]) was added, on account {account}; the risk is borne by {bearer}."
        ),
        "receipt.source-paid": Sentence(
            "Bút toán số {entry}: trả {amount} tiền lãi cho nguồn {source} ({channel}), ngày {on}. Còn phải trả {left}.",
            "Entry {entry}: {amount} of interest paid to {source} ({channel}), {on}. Still due: {left}."),
        "receipt.signed-of-source": Sentence(
            "Cho vay từ nguồn {source}; bên chịu rủi ro: {bearer}. Nguồn này đang có {free} chưa cho vay[, còn thiếu {short} nếu giải ngân hết các hợp đồng đã ký].",
            "Lent of {source}; the risk is borne by {bearer}. It has {free} to lend[, {short} short of all that is signed]."
        ),

        "source.not-found": Sentence(
            "Không có nguồn vốn nào mã {code}.[ Gần giống: {near}.][ Đang có: {codes}.] Xem coopfund capital source list; thêm mới: coopfund capital source add.",
            "There is no source {code}.[ Near: {near}.][ There are: {codes}.] See coopfund capital source list; add one with coopfund capital source add."
        ),
        "source.exists": Sentence(
            "Mã hoặc tên này đã là của nguồn vốn {source}. Dùng mã khác.",
            "That is already source {source}. Use another code."),
        "source.account-taken": Sentence(
            "Tài khoản {code} – {name} không dùng cho nguồn vốn mới được: mỗi nguồn có một tài khoản riêng, loại {kind}, chưa ai ghi vào. Dùng số hiệu mới.",
            "Account {code} – {name} cannot take a new source: each has one to itself, of kind {kind}, that nobody has booked on. Use a new code."
        ),
        "source.limit": Sentence(
            "Nguồn {source} được giữ nhiều nhất {limit}; nhận thêm {amount} sẽ thành {held}.",
            "No more than {limit} may be held of {source}; with {amount} it would be {held}."),
        "source.short": Sentence(
            "Nguồn {source} không đủ: cuối ngày {on} sẽ thiếu {short}, tính cả các khoản đã ghi cho những ngày sau. Xem coopfund capital source list.",
            "Source {source} does not have it: at the end of {on} it would be {short} short, what is booked for later days included. See coopfund capital source list."
        ),
        "source.own-money-short": Sentence(
            "Tiền của chính quỹ không đủ: cuối ngày {on} sẽ thiếu {short}; phần tiền còn lại thuộc các nguồn vốn khác (coopfund capital source list).",
            "The fund's own money does not suffice: at the end of {on} it would be {short} short; the rest belongs to other sources (coopfund capital source list)."
        ),
        "source.interest-short": Sentence(
            "Chỉ còn {due} tiền lãi phải trả cho nguồn {source} (ít nhất, cuối ngày {on}); không trả được {amount}.",
            "Only {due} of interest is due to {source} (the least, at the end of {on}); {amount} cannot be paid."
        ),
        "source.interest-paid": Sentence(
            "Lãi đã trả cho chủ nguồn {source}: cuối ngày {on} sẽ trả quá {short}. Đảo bút toán trả lãi trước.",
            "The interest went on to the owner of {source}: at the end of {on} {short} too much would have been paid. Reverse that payment first."
        ),
        "loan.risk-is-the-owners": Sentence(
            "Khoản vay {number} thuộc nguồn {source}, chủ nguồn chịu rủi ro: quỹ không trích và không sử dụng dự phòng (NĐ 45/2021 điều 28 khoản 2).",
            "Loan {number} is of source {source}, whose owner bears the risk: no provisions are made or used (NĐ 45/2021 art. 28(2))."
        ),
        "entry.instead.source": Sentence(
            "Nguồn vốn đã thêm thì để lại; hoàn trả hết vốn nếu không dùng nữa.",
            "A source that was added stays; give its money back where it is not used."),

        "source.title": Sentence(
            "Các nguồn vốn cho vay, cuối ngày {on} (đồng).",
            "Sources of money to lend at the end of {on} (dong)."),
        "source.own": Sentence("nguồn của quỹ", "the fund's own"),
        "source.column.bearer": Sentence("Chịu rủi ro", "Risk"),
        "source.column.received": Sentence("Đã nhận", "Received"),
        "source.column.returned": Sentence("Đã hoàn", "Returned"),
        "source.column.drawn": Sentence("Đã cho vay", "Drawn"),
        "source.column.repaid": Sentence("Đã thu gốc", "Repaid"),
        "source.column.outstanding": Sentence("Dư nợ", "Outstanding"),
        "source.column.committed": Sentence("Đã cam kết", "Committed"),
        "source.column.free": Sentence("Còn lại", "Free"),
        "source.column.interest-due": Sentence("Lãi phải trả", "Interest due"),
        "source.column.decision": Sentence("Căn cứ", "Decision"),
        "source.column.conditions": Sentence("Điều kiện", "Conditions"),
        "loan.figure.source": Sentence("Nguồn vốn", "Source"),
        "loan.figure.risk-bearer": Sentence("Bên chịu rủi ro", "Risk borne by"),

        "check.sources-hold": Sentence(
            "Không nguồn vốn nào bị cho vay hay chi quá số có, vào bất cứ ngày nào; lãi thu hộ khớp với sổ.",
            "No source lent or spent more than it had, on any day; interest for owners agrees with the journal."
        ),
        "check.sources-hold.violation": Sentence(
            "Nguồn {source}, ngày {on}: {flaw} ({amount}).", "Source {source}, {on}: {flaw} ({amount})."),
        "check.sources-hold.short": Sentence("số còn lại âm", "less than nothing is left"),
        "option.own-interest": Sentence(
            "Lãi suất năm mà quỹ phải trả cho nguồn này, theo phần trăm.",
            "What the fund pays for it a year, in percent."),
        "usage.owner-earns-interest": Sentence(
            "Nguồn do chủ nguồn chịu rủi ro (--risk owner) thì tiền lãi thu được là của chủ nguồn, không dùng --own-interest.",
            "Where the owner bears the loss (--risk owner) the interest collected is the owner's; there is no --own-interest."
        ),
        "usage.own-interest-is-something": Sentence(
            "--own-interest phải lớn hơn 0; nguồn không tính lãi thì bỏ trống.",
            "--own-interest is above zero; leave it out where the source costs nothing."),
        "act-kind.source-accrual": Sentence("lãi nguồn vốn vay phải trả", "cost of sources"),
        "receipt.month-of-sources": Sentence(
            "Kỳ {period}, bút toán số {entry}: lãi nguồn vốn vay phải trả {amount} (số nguồn: {count}).",
            "Period {period}, entry {entry}: {amount} of interest due on borrowed capital ({count} sources)."
        ),
        "receipt.source-accrual-reversed": Sentence(
            "Lãi nguồn vốn vay của ngày {on} được lấy lại (bút toán số {entry}).",
            "Interest on borrowed capital of {on} is taken back (entry {entry})."),
        "entry.instead.source-accrual": Sentence(
            "Lãi nguồn vốn vay đi cùng với khóa sổ tháng: mở lại kỳ (coopfund period reopen)",
            "The cost of sources goes with the closing of its month: reopen the period (coopfund period reopen)"
        ),
        "check.sources-hold.month": Sentence(
            "lãi nguồn vốn của một tháng không khóa sổ cùng nó",
            "the cost of a month that was not closed with it"),
        "check.sources-hold.cost": Sentence(
            "lãi nguồn vốn đã ghi khác số tính ra", "the cost that is booked is not what was held comes to"),
        "source.column.own-rate": Sentence("Lãi suất phải trả", "Costs"),
        "check.sources-hold.interest": Sentence("trả lãi quá số đã thu", "more interest paid than collected"),
        "check.sources-hold.journal": Sentence(
            "khoản trả lãi không khớp với sổ", "a payment of interest does not agree with the journal"),
    ]
}
