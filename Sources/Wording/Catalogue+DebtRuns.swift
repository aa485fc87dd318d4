extension Catalogue {
    /// Runs over the debts of a day: classification, provisions.
    static let debtRuns: Room = [
        "help.classification": Sentence("Phân loại nợ.", "Debt groups by runs of a day."),
        "help.classification-run": Sentence(
            "Phân loại nợ cuối ngày --as-of và lưu lại; chạy lại thì trả đúng kết quả đã lưu.",
            "Put the debts at the end of --as-of into groups and keep that; asked again it answers what it kept."
        ),
        "help.classification-show": Sentence(
            "Kết quả phân loại nợ đã lưu của một ngày.", "The classification that is kept of a day."),
        "help.provision": Sentence("Trích lập dự phòng rủi ro.", "Provisions by runs of a day."),
        "help.provision-run": Sentence(
            "Trích lập dự phòng cuối ngày --as-of, hạch toán phần chênh lệch và lưu lại; chạy lại thì trả đúng kết quả đã lưu.",
            "Provide for the debts at the end of --as-of, book the difference and keep that; asked again it answers what it kept."
        ),
        "help.provision-show": Sentence(
            "Kết quả trích lập dự phòng đã lưu của một ngày.", "The provisions that are kept of a day."),
        "usage.run-has-its-day": Sentence(
            "Ngày của lần chạy là --as-of; bỏ --on.", "A run is of the day of --as-of; leave --on out."),
        "act-kind.classification-run": Sentence("phân loại nợ", "debts classified"),
        "act-kind.provision-run": Sentence("trích lập dự phòng", "provisions made"),
        "classification.title": Sentence(
            "Phân loại nợ cuối ngày {on} (nghiệp vụ số {entry}), đồng.",
            "Debt groups at the end of {on} (entry {entry}), dong."),
        "provision.title": Sentence(
            "Dự phòng rủi ro cuối ngày {on} (bút toán số {entry}): cụ thể {specific} (thay đổi {changeSpecific}), chung {general} (thay đổi {changeGeneral}).",
            "Provisions at the end of {on} (entry {entry}): specific {specific} (change {changeSpecific}), general {general} (change {changeGeneral})."
        ),
        "classification.column.share": Sentence("Tỷ trọng", "Share"),
        "classification.column.reason": Sentence("Căn cứ", "Because"),
        "provision.column.deductible": Sentence("Giá trị khấu trừ", "Deductible"),
        "provision.column.rate": Sentence("Tỷ lệ", "Rate"),
        "provision.column.specific": Sentence("Dự phòng cụ thể", "Specific"),
        "provision.column.general": Sentence("Dự phòng chung", "General"),
        "receipt.classified": Sentence(
            "Nghiệp vụ số {entry}: phân loại {count} khoản nợ cuối ngày {on}, dư nợ gốc {principal}, trong đó nợ xấu {bad}.",
            "Entry {entry}: {count} debts classified at the end of {on}, principal {principal}, bad debt {bad} of it."
        ),
        "receipt.provided": Sentence(
            "Bút toán số {entry}: dự phòng cuối ngày {on}: cụ thể {specific} (thay đổi {changeSpecific}), chung {general} (thay đổi {changeGeneral}); hạch toán ngày {booked}.",
            "Entry {entry}: provisions at the end of {on}: specific {specific} (change {changeSpecific}), general {general} (change {changeGeneral}); booked on {booked}."
        ),
        "classification.run-already": Sentence(
            "Ngày {on} đã phân loại nợ (nghiệp vụ số {entry}); kết quả ấy giữ nguyên. Xem: coopfund classification show --as-of.",
            "The debts of {on} are classified already (entry {entry}), and that stands. See coopfund classification show --as-of."
        ),
        "classification.not-run": Sentence(
            "Chưa phân loại nợ ngày {on}. Chạy: coopfund classification run --as-of.",
            "The debts of {on} are not classified. Run coopfund classification run --as-of."),
        "provision.run-already": Sentence(
            "Ngày {on} đã trích lập dự phòng (bút toán số {entry}); kết quả ấy giữ nguyên. Xem: coopfund provision show --as-of.",
            "Provisions of {on} are made already (entry {entry}), and that stands. See coopfund provision show --as-of."
        ),
        "provision.not-run": Sentence(
            "Chưa trích lập dự phòng ngày {on}. Chạy: coopfund provision run --as-of.",
            "No provisions are made of {on}. Run coopfund provision run --as-of."),
        "provision.later-run": Sentence(
            "Đã trích lập dự phòng cho ngày {last}, sau ngày {on}. Thay đổi của ngày trước được ghi ở lần trích lập tiếp theo.",
            "Provisions are made of {last}, after {on}. The next run books what has changed of earlier days."),
        "provision.no-rule": Sentence(
            "Chưa đủ quy định trích lập dự phòng áp dụng ngày {on}. Bổ sung bằng coopfund rule set.",
            "The rules on provisions that hold on {on} are not complete. Add what is missing by coopfund rule set."
        ),
        "check.runs-add-up": Sentence(
            "Các lần phân loại nợ, trích lập dự phòng cộng lại đúng, khớp nhau và khớp với sổ.",
            "What runs of debt groups and provisions keep adds up, and agrees with the books."),
        "check.runs-add-up.violation": Sentence("Nghiệp vụ số {entry}: {flaw}.", "Entry {entry}: {flaw}."),
        "check.runs-add-up.sums": Sentence(
            "dự phòng các khoản nợ không cộng thành tổng", "the provisions of the debts are not its sums"),
        "check.runs-add-up.booked": Sentence(
            "phần thay đổi không khớp với bút toán", "what changed is not what was booked"),
        "check.runs-add-up.debts": Sentence(
            "các khoản nợ không khớp với lần phân loại", "the debts are not those of its classification"),
        "check.runs-add-up.rate": Sentence(
            "một nhóm nợ có hai tỷ lệ", "a debt group has two rates"),
        "check.runs-add-up.day": Sentence(
            "ngày của lần chạy không khớp với nghiệp vụ", "its day is not that of its entry"),
        "check.runs-add-up.rests": Sentence(
            "dựa trên một lần phân loại nợ đã lấy lại", "it rests on a classification that was taken back"),
        "check.runs-add-up.closing": Sentence(
            "kỳ khóa sổ giữ nhóm nợ khác với lần phân loại của nó",
            "the closing keeps other debt groups than its classification"),
        "check.runs-add-up.group": Sentence(
            "các khoản nợ của một khách hàng không cùng nhóm, hoặc ở nhóm tốt hơn nhóm của riêng khoản nợ",
            "the debts of one borrower stand in different groups, or in a better one than a debt by itself"),
    ]
}
