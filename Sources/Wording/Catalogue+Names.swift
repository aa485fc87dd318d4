extension Catalogue {
    /// The names of kinds, sources, statuses and acts; the second part of the key is the raw value in the code.
    static let names: Room = [
        "capital-source.provincial-budget": Sentence("ngân sách tỉnh", "the provincial budget"),
        "capital-source.other-contribution": Sentence("vốn góp khác", "other contributions"),
        "capital-source.grant": Sentence("tài trợ không hoàn lại", "grants"),
        "capital-source.entrusted": Sentence("vốn nhận ủy thác", "entrusted capital"),
        "capital-source.mobilised": Sentence("vốn huy động", "mobilised capital"),
        "capital-source.retained-surplus": Sentence(
            "chênh lệch thu chi các năm trước", "surplus of earlier years"),

        "channel.cash": Sentence("tiền mặt", "cash"),
        "channel.bank": Sentence("tiền gửi ngân hàng", "bank"),

        "borrower-kind.cooperative": Sentence("hợp tác xã", "cooperative"),
        "borrower-kind.cooperative-union": Sentence("liên hiệp hợp tác xã", "cooperative union"),
        "borrower-kind.cooperative-group": Sentence("tổ hợp tác", "cooperative group"),
        "borrower-kind.member": Sentence("thành viên", "member"),

        "application-status.submitted": Sentence("đã tiếp nhận", "submitted"),
        "application-status.appraised": Sentence("đã thẩm định", "appraised"),
        "application-status.approved": Sentence("đã phê duyệt", "approved"),
        "application-status.rejected": Sentence("đã bị từ chối", "rejected"),
        "application-status.withdrawn": Sentence("đã rút", "withdrawn"),
        "application-status.signed": Sentence("đã ký hợp đồng", "signed"),

        "application-event.appraise": Sentence("thẩm định", "appraised"),
        "application-event.approve": Sentence("phê duyệt", "approved"),
        "application-event.reject": Sentence("từ chối", "rejected"),
        "application-event.withdraw": Sentence("rút", "withdrawn"),
        "application-event.sign": Sentence("ký hợp đồng", "signed"),

        "component.interest": Sentence("lãi trong hạn", "interest"),
        "component.overdue-interest": Sentence("lãi quá hạn", "overdue interest"),
        "component.late-interest": Sentence("lãi chậm trả", "late interest"),

        "act-kind.founding": Sentence("lập quỹ", "fund founded"),
        "act-kind.surplus-separation": Sentence(
            "tách vốn từ chênh lệch thu chi các năm trước", "surplus of earlier years set apart"),
        "act-kind.capital-contribution": Sentence("nhận vốn", "capital received"),
        "act-kind.capital-withdrawal": Sentence("hoàn vốn", "capital returned"),
        "act-kind.borrower": Sentence("lập hồ sơ khách hàng", "borrower added"),
        "act-kind.borrower-correction": Sentence("sửa thông tin khách hàng", "borrower corrected"),
        "act-kind.related-party": Sentence("ghi nhận người có liên quan", "borrowers related"),
        "act-kind.credit-check": Sentence("tra cứu nhóm nợ", "credit check"),
        "act-kind.calendar-day": Sentence("cập nhật lịch nghỉ", "calendar"),
        "act-kind.application": Sentence("tiếp nhận hồ sơ vay", "application"),
        "act-kind.appraisal": Sentence("thẩm định", "appraisal"),
        "act-kind.approval": Sentence("phê duyệt", "approval"),
        "act-kind.rejection": Sentence("từ chối hồ sơ", "rejection"),
        "act-kind.withdrawal": Sentence("rút hồ sơ", "application withdrawn"),
        "act-kind.signing": Sentence("ký hợp đồng", "contract signed"),
        "act-kind.disbursement": Sentence("giải ngân", "disbursement"),
        "act-kind.repayment": Sentence("thu nợ", "repayment"),
        "act-kind.rate-change": Sentence("điều chỉnh lãi suất", "change of rate"),
        "act-kind.waiver": Sentence("miễn, giảm lãi", "waiver"),
        "act-kind.credit-use": Sentence("cấn trừ tiền thừa", "use of credit"),
        "act-kind.credit-refund": Sentence("hoàn trả tiền thừa", "refund of credit"),
        "act-kind.journal-voucher": Sentence("phiếu kế toán", "journal voucher"),
        "act-kind.reversal": Sentence("bút toán đảo", "reversal"),
        "act-kind.period-closing": Sentence("khóa sổ kỳ", "period closed"),
        "act-kind.period-reopening": Sentence("mở lại kỳ", "period reopened"),
        "act-kind.year-result": Sentence("kết chuyển kết quả năm", "year's result carried to surplus"),
        "act-kind.surplus-distribution": Sentence("phân phối chênh lệch thu chi", "surplus distributed"),
        "act-kind.recalculation": Sentence("tính lại khoản vay", "loan recalculated"),
        "act-kind.balance-assertion": Sentence("xác nhận số dư", "balance verified"),
    ]
}
