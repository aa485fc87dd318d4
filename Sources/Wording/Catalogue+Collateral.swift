extension Catalogue {
    /// What secures loans, and what is set aside for them (tài sản bảo đảm, dự phòng).
    static let collateral: Room = [
        "collateral-kind.deposit": Sentence("tiền gửi tại quỹ", "deposit at the fund"),
        "collateral-kind.government-bond": Sentence("trái phiếu Chính phủ", "government bond"),
        "collateral-kind.real-estate": Sentence("bất động sản", "real estate"),
        "collateral-kind.other": Sentence("tài sản khác", "other"),
        "also.collateral-kind.deposit": Sentence("tiền gửi; sổ tiết kiệm", "savings book"),
        "also.collateral-kind.real-estate": Sentence(
            "quyền sử dụng đất; nhà đất; đất", "land; land use right; building"),
        "also.collateral-kind.other": Sentence("khác", "other collateral"),

        "provision-rule.specific-provision": Sentence(
            "Tỷ lệ trích dự phòng cụ thể", "Specific provision"),
        "provision-rule.general-provision": Sentence("Tỷ lệ trích dự phòng chung", "General provision"),
        "provision-rule.collateral-rate": Sentence(
            "Tỷ lệ khấu trừ tài sản bảo đảm", "What counts of collateral"),
        "provision-rule.valuation-validity": Sentence(
            "Thời hạn của một lần định giá tài sản bảo đảm", "How long a valuation of collateral counts"),
        "provision-rule.of-subject": Sentence("{rule}, {subject}", "{rule}, {subject}"),
        "provision-rule.months": Sentence("{months} tháng", "{months} months"),
        "provision-rule.no-limit": Sentence("không giới hạn", "no limit"),
        "debt-group.1": Sentence("nợ nhóm 1", "debt group 1"),
        "debt-group.2": Sentence("nợ nhóm 2", "debt group 2"),
        "debt-group.3": Sentence("nợ nhóm 3", "debt group 3"),
        "debt-group.4": Sentence("nợ nhóm 4", "debt group 4"),
        "debt-group.5": Sentence("nợ nhóm 5", "debt group 5"),

        "act-kind.collateral": Sentence("nhận tài sản bảo đảm", "collateral added"),
        "act-kind.collateral-security": Sentence("bảo đảm khoản vay", "loan secured"),
        "act-kind.collateral-revaluation": Sentence("định giá lại tài sản bảo đảm", "collateral revalued"),
        "act-kind.collateral-release": Sentence("giải chấp", "collateral released"),

        "help.collateral": Sentence(
            "Tài sản bảo đảm: giá trị, khoản vay được bảo đảm, giải chấp.",
            "Collateral: what it is worth, what it secures, its release."),
        "help.collateral-add": Sentence(
            "Nhận một tài sản bảo đảm với giá trị định giá ngày --on.",
            "Take in a piece of collateral, with its value of --on."),
        "help.collateral-secure": Sentence(
            "Ghi tài sản bảo đảm cho một khoản vay từ ngày --on.",
            "Let it secure a loan from --on on."),
        "help.collateral-revalue": Sentence(
            "Ghi kết quả định giá lại ngày --on.", "Record what it is worth by a valuation of --on."),
        "help.collateral-release": Sentence(
            "Giải chấp cho một khoản vay, hoặc cho mọi khoản vay đang được bảo đảm.",
            "Release it for one loan, or for all that it secures."),
        "help.collateral-list": Sentence(
            "Danh sách tài sản bảo đảm vào một ngày.", "The collateral of the fund on a day."),
        "help.collateral-show": Sentence(
            "Một tài sản bảo đảm: giá trị, khoản vay được bảo đảm, mọi nghiệp vụ.",
            "One piece of collateral: its value, what it secures, all that happened to it."),
        "option.collateral-code": Sentence("Mã tài sản bảo đảm.", "The code of the collateral."),
        "option.collateral-borrower": Sentence(
            "Mã khách hàng có tài sản; có thể bảo đảm cho khoản vay của khách hàng khác.",
            "The code of the borrower whose it is; it may secure loans of others."),
        "option.collateral-kind": Sentence("Loại tài sản.", "The kind of collateral."),
        "option.collateral-name": Sentence("Tên, mô tả tài sản.", "What it is."),
        "option.collateral-value": Sentence("Giá trị định giá.", "What it is worth."),
        "option.not-realisable": Sentence(
            "Không xử lý được theo pháp luật: không khấu trừ khi trích dự phòng.",
            "The law does not let it be sold: it deducts nothing from provisions."),
        "option.secured-amount": Sentence(
            "Số tiền được bảo đảm.", "For how much it secures the loan."),

        "receipt.collateral-added": Sentence(
            "Bút toán số {entry}: nhận tài sản bảo đảm {code}, {name} ({kind}), của {borrower}. Giá trị ngày {on}: {value}[, {realisable}].",
            "Entry {entry}: collateral {code}, {name} ({kind}), of {borrower}. Worth on {on}: {value}[, {realisable}]."
        ),
        "receipt.collateral-secures": Sentence(
            "Bút toán số {entry}: tài sản {code} bảo đảm khoản vay {loan} với số tiền {amount}, từ ngày {on}.",
            "Entry {entry}: collateral {code} secures loan {loan} for {amount}, from {on} on."),
        "receipt.collateral-revalued": Sentence(
            "Bút toán số {entry}: tài sản {code} được định giá ngày {on}: {value}[, {realisable}]. Lần trước, ngày {before_on}: {before}.",
            "Entry {entry}: collateral {code} is worth {value}[, {realisable}] on {on}. Before, on {before_on}: {before}."
        ),
        "receipt.collateral-released": Sentence(
            "Bút toán số {entry}: giải chấp tài sản {code} ngày {on}; không còn bảo đảm: {loans}.[ Còn bảo đảm: {left}.]",
            "Entry {entry}: collateral {code} is released on {on}; it no longer secures {loans}.[ It still secures {left}.]"
        ),
        "collateral.not-realisable": Sentence("không xử lý được", "not realisable"),
        "notice.collateral-of-another": Sentence(
            "Tài sản {code} của {owner}, khoản vay {loan} của {borrower}: bên thứ ba bảo đảm.",
            "Collateral {code} is of {owner}, loan {loan} of {borrower}: a third party secures it."),

        "collateral.exists": Sentence(
            "Mã tài sản bảo đảm[ {code}] đã có. Dùng mã khác; nếu nhận nhầm thì đảo bút toán nhận tài sản.",
            "The collateral code[ {code}] is taken. Use another; what was added by mistake is taken back by reversing its entry."
        ),
        "collateral.not-found": Sentence(
            "Không có tài sản bảo đảm nào mang mã “{code}”.[ Gần giống: {near}.] Xem danh sách: coopfund collateral list.",
            "There is no collateral with the code “{code}”.[ Much like it: {near}.] For a list: coopfund collateral list."
        ),
        "collateral.before-valuation": Sentence(
            "[Ngày {on} tài sản {code} chưa được nhận: ]tài sản bảo đảm được định giá lần đầu[ ngày {valued}]. Ghi từ ngày đó trở đi.",
            "[Collateral {code} was not there on {on}: ]it was first valued[ on {valued}]. Use that day or a later one."
        ),
        "collateral.valued-later": Sentence(
            "Tài sản[ {code}] đã được định giá[ ngày {valued}]; lần định giá mới phải sau ngày đó[, không ghi được cho ngày {on}]. Nếu lần trước ghi sai, đảo bút toán của nó trước.",
            "The collateral[ {code}] was valued[ on {valued}]; another valuation comes after that day[, not on {on}]. If the last one is wrong, reverse its entry first."
        ),
        "collateral.secured-already": Sentence(
            "Tài sản[ {code}] đã bảo đảm khoản vay[ {loan}][ từ ngày {from}]. Để đổi số tiền: giải chấp cho khoản vay đó (coopfund collateral release --loan), rồi ghi bảo đảm lại.",
            "The collateral[ {code}] secures the loan[ {loan}] already[, from {from} on]. To change the amount, release it for the loan (coopfund collateral release --loan), then secure it anew."
        ),
        "collateral.not-secured": Sentence(
            "Không có gì để giải chấp: tài sản[ {code}] không bảo đảm khoản vay nào[ mang số {loan}][ vào ngày {on}]. Xem: coopfund collateral show.",
            "There is nothing to release: the collateral[ {code}] secures no loan[ {loan}][ on {on}]. See coopfund collateral show."
        ),
        "collateral.later-entry": Sentence(
            "Không ghi được: bút toán số {later} ngày {day} của tài sản {code} sẽ không còn đúng. Đảo bút toán {later} trước.",
            "Not recorded: entry {later} of {day} of collateral {code} would no longer hold. Reverse entry {later} first."
        ),

        "collateral.title.list": Sentence(
            "Tài sản bảo đảm đến ngày {on}: {count}", "Collateral as of {on}: {count}"),
        "collateral.title.show": Sentence(
            "{code}: {name} ({kind}), của {borrower}", "{code}: {name} ({kind}), of {borrower}"),
        "collateral.column.value": Sentence("Giá trị", "Value"),
        "collateral.column.valued-on": Sentence("Ngày định giá", "Valued on"),
        "collateral.column.counts-until": Sentence("Định giá tính đến", "Counts until"),
        "collateral.column.realisable": Sentence("Xử lý được", "Realisable"),
        "collateral.column.rate": Sentence("Tỷ lệ khấu trừ", "Counts for"),
        "collateral.column.counting": Sentence("Khấu trừ tối đa", "Deducts at most"),
        "collateral.column.secured": Sentence("Số tiền bảo đảm", "Secured"),
        "collateral.column.loans": Sentence("Khoản vay", "Loans"),
        "collateral.column.state": Sentence("Tình trạng", "State"),
        "collateral.column.what": Sentence("Nội dung", "What"),
        "collateral.state.securing": Sentence("đang bảo đảm", "securing"),
        "collateral.state.released": Sentence("đã giải chấp", "released"),
        "collateral.state.free": Sentence("chưa bảo đảm khoản vay nào", "securing nothing yet"),
        "collateral.realisable.yes": Sentence("có", "yes"),
        "collateral.realisable.no": Sentence("không", "no"),
        "collateral.rule": Sentence(
            "Tỷ lệ khấu trừ {rate}, {citation} ({certainty}); định giá tính trong {validity}, {validity_citation} ({validity_certainty}).",
            "{rate} of it counts, {citation} ({certainty}); a valuation counts for {validity}, {validity_citation} ({validity_certainty})."
        ),

        "check.collateral-facts-fit": Sentence(
            "Các nghiệp vụ của mỗi tài sản bảo đảm nối tiếp nhau được, và mỗi tài sản có mã của riêng mình.",
            "What happened to each piece of collateral follows from what was before, and each has a code of its own."
        ),
        "check.collateral-facts-fit.violation": Sentence(
            "Tài sản {code}, bút toán {entry} ngày {on}: {flaw}.",
            "Collateral {code}, entry {entry} of {on}: {flaw}."
        ),
        "check.collateral-facts-fit.before-valuation": Sentence(
            "trước lần định giá đầu tiên", "before the first valuation"),
        "check.collateral-facts-fit.valued-later": Sentence(
            "lần định giá không sau lần trước", "a valuation that does not come after the one before"),
        "check.collateral-facts-fit.secured": Sentence(
            "khoản vay đã được bảo đảm", "the loan is secured already"),
        "check.collateral-facts-fit.not-secured": Sentence(
            "giải chấp cái không bảo đảm", "a release of what is not secured"),
        "check.collateral-facts-fit.contract": Sentence(
            "bảo đảm trước ngày ký hợp đồng", "secures a contract before it was signed"),
        "check.collateral-facts-fit.code": Sentence(
            "một tài sản khác có cùng mã", "another piece has the same code"),
        "check.collateral-facts-fit.addition": Sentence(
            "không có bút toán nhận tài sản", "its addition is not on record"),
    ]
}
