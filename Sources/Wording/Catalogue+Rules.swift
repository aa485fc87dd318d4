extension Catalogue {
    /// Rules that are set by an act (ban hành, thay, chấm dứt quy định).
    static let rules: Room = [
        "act-kind.rule-setting": Sentence("ghi quy định", "rule set"),
        "help.rule-set": Sentence(
            "Ghi một quy định có hiệu lực từ một ngày, hoặc chấm dứt một điều kiện cho vay; cần hai người.",
            "Set a rule from a day on, or end a condition for lending; it takes two persons."),
        "help.rule-show": Sentence(
            "Mọi dòng đã ghi của một quy định, kể cả dòng đã bị thay: bút toán, người ghi, người duyệt, khi nào.",
            "Every row of a rule on record, superseded ones too: the entry, who recorded it, who approved it, when."
        ),
        "option.rule-code": Sentence("Mã quy định.", "The code of the rule."),
        "option.rule-value": Sentence(
            "Mức: 30% (tỷ lệ), 10,30,90,180 (ngưỡng nhóm nợ), 1,5 (tháng lương), 12 (tháng), {pattern} (số chứng từ), 500tr/24 (mức phê duyệt: số tiền/số tháng), charter:required,insurance:useful (danh mục giấy tờ), 30/6 (kiểm tra: ngày/tháng); none để chấm dứt một điều kiện cho vay.",
            "The value: 30% (a limit), 10,30,90,180 (debt groups), 1.5 (monthly salaries), 12 (months), {pattern} (vouchers), 500tr/24 (who may approve: amount/months), charter:required,insurance:useful (papers), 30/6 (visits: days/months); none ends a condition for lending."
        ),
        "option.rule-subject": Sentence(
            "Áp dụng cho: loại khách hàng, xếp loại A, B, C, nhóm nợ, loại tài sản bảo đảm, loại chứng từ, cấp phê duyệt (director, chairperson, council, alliance), hoặc chốt hồ sơ (papers, need, term, minutes).",
            "What it is for: a kind of borrower, a rating A, B, C, a debt group, a kind of collateral, a kind of voucher, an authority (director, chairperson, council, alliance), or a gate (papers, need, term, minutes)."
        ),
        "option.rule-from": Sentence("Ngày đầu tiên có hiệu lực.", "The first day on which it holds."),
        "option.rule-citation": Sentence("Căn cứ: văn bản, điều, khoản.", "The source: text, article."),
        "option.rule-certainty": Sentence("Độ chắc chắn.", "How sure it is."),
        "option.rule-approved-by": Sentence(
            "Người duyệt; không phải người ghi.", "Who approved it; not whoever records it."),

        "usage.rule-value-needed": Sentence(
            "Quy định {code} cần một mức, ghi sau mã.", "The rule {code} needs a value, after its code."),
        "usage.rule-value-not-taken": Sentence(
            "Quy định {code} không có mức: bỏ “{text}”, hoặc ghi none để chấm dứt.",
            "The rule {code} takes no value: leave “{text}” away, or write none to end it."),
        "usage.rule-never-ends": Sentence(
            "Quy định {code} không chấm dứt được, chỉ thay bằng một mức khác; chỉ điều kiện cho vay và quy định không có mức mới chấm dứt được.",
            "The rule {code} cannot be ended, only replaced by another value; only conditions for lending, and rules without a value, can be ended."
        ),
        "usage.rule-subject-needed": Sentence(
            "Quy định {code} áp dụng cho một trong: {words}. Ghi bằng --for.",
            "The rule {code} is for one of: {words}. Name it with --for."),
        "usage.rule-subject-not-taken": Sentence(
            "Quy định {code} áp dụng chung: bỏ --for “{subject}”.",
            "The rule {code} is for everything: leave --for “{subject}” away."),
        "usage.rule-subject-unknown": Sentence(
            "“{subject}”: quy định {code} áp dụng cho một trong: {words}.",
            "“{subject}”: the rule {code} is for one of: {words}."),

        "receipt.rule-set": Sentence(
            "Bút toán số {entry}: {rule}[ ({subject})][: {value}], từ ngày {from}. Căn cứ: {citation} ({certainty}). Người duyệt: {approved}.",
            "Entry {entry}: {rule}[ ({subject})][: {value}], from {from} on. Source: {citation} ({certainty}). Approved by {approved}."
        ),
        "receipt.rule-ended": Sentence(
            "Bút toán số {entry}: {rule}[ ({subject})] – {value} từ ngày {from}. Căn cứ: {citation} ({certainty}). Người duyệt: {approved}.",
            "Entry {entry}: {rule}[ ({subject})] – {value} from {from} on. Source: {citation} ({certainty}). Approved by {approved}."
        ),

        "rule.approved-by-recorder": Sentence(
            "Người ghi quy định ({actor}) không được tự duyệt. Ghi tên người duyệt khác bằng --approved-by.",
            "Whoever records a rule ({actor}) does not approve it. Name another person with --approved-by."),
        "rule.closed-period": Sentence(
            "[Sổ đã khóa đến hết ngày {through}: ]nhóm nợ của kỳ đã khóa sổ không đổi được[ từ ngày {from}]. Cho hiệu lực từ ngày đầu của kỳ đang mở[ ({open})], hoặc mở lại kỳ.",
            "[The books are closed through {through}: ]the debt groups of a closed period cannot change[ from {from} on]. Let them hold from the first open day[ ({open})] on, or reopen the period."
        ),

        "rule.title-history": Sentence(
            "{rule}: các dòng đã ghi, xét đến ngày {on}", "{rule}: all rows, as of {on}"),
        "rule.column.subject": Sentence("Áp dụng cho", "For"),
        "rule.column.state": Sentence("Tình trạng", "State"),
        "rule.column.entry": Sentence("Bút toán", "Entry"),
        "rule.column.recorded-by": Sentence("Người ghi", "Recorded by"),
        "rule.column.approved-by": Sentence("Người duyệt", "Approved by"),
        "rule.column.recorded-at": Sentence("Ghi lúc", "Recorded at"),
        "rule.state.in-force": Sentence("đang áp dụng", "in force"),
        "rule.state.superseded": Sentence("đã bị thay", "superseded"),
        "rule.state.ahead": Sentence("chưa đến ngày", "still ahead"),
        "rule.holds": Sentence("có", "holds"),
        "rule.ended": Sentence("chấm dứt", "ended"),

        "rule.voucher-series": Sentence("Mẫu số chứng từ", "Series of vouchers"),
        "voucher-subject.cash-receipt": Sentence("phiếu thu", "cash receipt"),
        "voucher-subject.cash-payment": Sentence("phiếu chi", "cash payment"),
        "voucher-subject.bank-receipt": Sentence("báo có", "bank receipt"),
        "voucher-subject.bank-payment": Sentence("báo nợ", "bank payment"),
        "voucher-subject.disbursement": Sentence("giấy nhận nợ", "disbursement"),
        "voucher-subject.journal": Sentence("phiếu kế toán", "journal voucher"),
        "receipt.voucher-taken": Sentence("Số chứng từ: {voucher}.", "Voucher: {voucher}."),
        "voucher.no-series": Sentence(
            "Không có loạt số chứng từ nào để lấy số tự động cho nghiệp vụ này[: loạt {series} chưa có mẫu số vào ngày {on}]. Ghi số chứng từ sau --voucher, hoặc bỏ tùy chọn này; chứng từ của một tệp ghi trong tệp.",
            "No series gives this act the number of its voucher[: for {series} none holds on {on}]. Write the number after --voucher, or leave it away; a file has its own vouchers."
        ),
    ]
}
