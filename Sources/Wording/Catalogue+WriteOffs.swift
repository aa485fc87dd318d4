extension Catalogue {
    /// Debts that are lost: provisions used for them, what comes back, the end of following them.
    static let writeOffs: Room = [
        "help.loan-write-off": Sentence(
            "Sử dụng dự phòng để xử lý rủi ro một khoản nợ nhóm 5: nợ gốc ra theo dõi ngoại bảng, theo quyết định.",
            "Use provisions for a debt of group 5: its principal goes on off the balance sheet, by a decision."
        ),
        "help.loan-recover": Sentence(
            "Thu hồi nợ đã xử lý rủi ro: gốc trước, rồi lãi; tất cả là thu nhập khác.",
            "Money that comes of a debt written off: principal first, then interest; all of it is other income."
        ),
        "help.loan-remove": Sentence(
            "Xuất toán: thôi theo dõi khoản nợ đã xử lý rủi ro, từ 5 năm sau ngày xử lý, có chứng từ chứng minh.",
            "Follow a debt written off no longer, from five years after, with its evidence."),
        "help.report-written-off": Sentence(
            "Các khoản nợ đã xử lý rủi ro: đã thu hồi, còn theo dõi, ngày được xuất toán.",
            "The debts written off: what came back, what is followed, from when each may be removed."),
        "option.council": Sentence(
            "Biên bản của hội đồng xử lý rủi ro.", "The minutes of the risk council."),
        "option.recovery-kind": Sentence(
            "Hình thức thu hồi: khách hàng trả, bán nợ, hay xử lý tài sản bảo đảm.",
            "How it came back: paid, by selling the debt, or by selling what secured it."),
        "option.removal-evidence": Sentence(
            "Chứng từ chứng minh không còn khả năng thu hồi, LOẠI:NỘI DUNG; lặp lại cho từng chứng từ. Loại: court (bản án, quyết định của tòa án), bankruptcy (phá sản), dissolution (giải thể), death (chết, mất tích), enforcement (thi hành án), other (khác).",
            "What shows that nothing more can be had, KIND:TEXT; once for each. Kinds: court, bankruptcy, dissolution, death, enforcement, other."
        ),
        "placeholder.evidence": Sentence("loại:nội-dung", "kind:text"),
        "usage.removal-evidence": Sentence(
            "Xuất toán cần từ 1 đến 20 chứng từ: --evidence LOẠI:NỘI DUNG.",
            "A removal needs from 1 to 20 documents: --evidence KIND:TEXT."),
        "text.not-evidence": Sentence(
            "Chứng từ ghi LOẠI:NỘI DUNG trên một dòng; loại là court, bankruptcy, dissolution, death, enforcement hoặc other.",
            "Evidence is KIND:TEXT on one line; the kind is court, bankruptcy, dissolution, death, enforcement or other."
        ),

        "recovery-kind.payment": Sentence("khách hàng trả", "payment"),
        "recovery-kind.debt-sale": Sentence("bán nợ", "debt sale"),
        "recovery-kind.collateral": Sentence("xử lý tài sản bảo đảm", "sale of collateral"),
        "also.recovery-kind.payment": Sentence("trả nợ", "paid"),
        "also.recovery-kind.debt-sale": Sentence("bán khoản nợ", "sale of the debt"),
        "also.recovery-kind.collateral": Sentence("tài sản bảo đảm", "collateral sold"),
        "removal-evidence.court": Sentence("bản án, quyết định của tòa án", "court"),
        "removal-evidence.bankruptcy": Sentence("phá sản", "bankruptcy"),
        "removal-evidence.dissolution": Sentence("giải thể", "dissolution"),
        "removal-evidence.death": Sentence("chết, mất tích", "death"),
        "removal-evidence.enforcement": Sentence("thi hành án không còn tài sản", "enforcement"),
        "removal-evidence.other": Sentence("chứng từ khác", "other"),
        "also.removal-evidence.court": Sentence("tòa án; bản án", "judgement"),
        "also.removal-evidence.bankruptcy": Sentence("tuyên bố phá sản", "bankrupt"),
        "also.removal-evidence.dissolution": Sentence("đã giải thể", "dissolved"),
        "also.removal-evidence.death": Sentence("chết; mất tích", "dead"),
        "also.removal-evidence.enforcement": Sentence("thi hành án", "enforced"),
        "also.removal-evidence.other": Sentence("khác", "another"),

        "act-kind.loan-write-off": Sentence("sử dụng dự phòng xử lý rủi ro", "debt written off"),
        "act-kind.recovery": Sentence("thu hồi nợ đã xử lý", "recovery of a debt written off"),
        "act-kind.loan-removal": Sentence("xuất toán", "debt removed"),
        "loan.status.written-off": Sentence("đã xử lý rủi ro", "written off"),
        "loan.status.removed": Sentence("đã xuất toán", "removed"),
        "also.loan.status.written-off": Sentence("xử lý rủi ro", "written off"),
        "also.loan.status.removed": Sentence("xuất toán", "removed for good"),
        "loan.figure.written-off-on": Sentence("Đã xử lý rủi ro ngày", "Written off on"),
        "loan.figure.written-off-principal": Sentence("Nợ gốc đã xử lý", "Principal written off"),
        "loan.figure.recovered": Sentence("Đã thu hồi sau xử lý", "Recovered since"),
        "loan.figure.removable-from": Sentence("Được xuất toán từ", "May be removed from"),
        "loan.figure.removed-on": Sentence("Đã xuất toán ngày", "Removed on"),
        "loan.event.write-off": Sentence("Xử lý rủi ro ({decision})", "Written off ({decision})"),
        "loan.event.recovery": Sentence("Thu hồi nợ đã xử lý", "Recovery"),
        "loan.event.removal": Sentence("Xuất toán ({decision})", "Removed ({decision})"),
        "loan.way.recovery": Sentence("Thu hồi nợ đã xử lý", "Recovery"),
        "loan.step.written-off": Sentence(
            "{on}: sử dụng dự phòng xử lý rủi ro theo {decision}, {council} (bút toán {entry}): nợ gốc {principal} theo dõi ngoại bảng; khoản nợ vẫn phải trả theo hợp đồng",
            "{on}: written off by {decision}, {council} (entry {entry}): principal of {principal} goes on off the balance sheet; the debt stays owed by the contract"
        ),
        "loan.step.removed": Sentence(
            "{on}: xuất toán theo {decision} (nghiệp vụ {entry}): {evidence}",
            "{on}: removed by {decision} (entry {entry}): {evidence}"),
        "loan.rule.write-off": Sentence(
            "Sử dụng dự phòng: nợ nhóm 5; tiền thu hồi sau đó trả gốc trước, rồi lãi trong hạn, lãi quá hạn, lãi chậm trả; xuất toán từ 5 năm sau ngày xử lý: NĐ 45/2021/NĐ-CP điều 28 (thứ tự thu là cách hiểu của chương trình).",
            "Provisions used: a debt of group 5; what comes back covers principal first, then interest, overdue and late interest; it may be removed from five years on: NĐ 45/2021/NĐ-CP article 28 (the order is this program's reading)."
        ),

        "receipt.written-off": Sentence(
            "Bút toán số {entry}: sử dụng dự phòng xử lý rủi ro hợp đồng {number} của {borrower}, ngày {on}, theo {decision}, {council}: nợ gốc {principal} chuyển theo dõi ngoại bảng.",
            "Entry {entry}: contract {number} of {borrower} was written off on {on} by {decision}, {council}: principal of {principal} goes on off the balance sheet."
        ),
        "receipt.provisions-used": Sentence(
            "Từ dự phòng cụ thể {specific}, dự phòng chung {general}, chi phí {expense}. Lãi chưa thu {interest} theo dõi ngoại bảng. Được xuất toán từ ngày {from}.",
            "From the specific provision {specific}, the general one {general}, expense {expense}. Interest of {interest} is followed off the balance sheet. It may be removed from {from} on."
        ),
        "receipt.recovered": Sentence(
            "Bút toán số {entry}: thu hồi nợ đã xử lý {amount} của {borrower}, hợp đồng {number}, ngày {on} ({kind}).",
            "Entry {entry}: {amount} recovered from {borrower} on contract {number}, {on} ({kind})."),
        "receipt.recovery-left": Sentence(
            "Còn theo dõi: gốc {outstanding}, lãi {interestLeft}.",
            "Still followed: principal {outstanding}, interest {interestLeft}."),
        "receipt.removed": Sentence(
            "Bút toán số {entry}: xuất toán hợp đồng {number} của {borrower}, ngày {on}, theo {decision}: thôi theo dõi gốc {outstanding}, lãi {interest}. Chứng từ: {evidence}.",
            "Entry {entry}: contract {number} of {borrower} was removed on {on} by {decision}: principal of {outstanding} and interest of {interest} are followed no longer. Evidence: {evidence}."
        ),
        "report.title-written-off": Sentence(
            "Nợ đã xử lý rủi ro đến hết ngày {on}: {count} khoản vay (đồng).",
            "Debts written off by the end of {on}: {count} loan(s), in đồng."),
        "report.column.written-off-on": Sentence("Ngày xử lý", "Written off on"),
        "report.column.written-off-by": Sentence("Quyết định", "Decision"),
        "report.column.written-off-principal": Sentence("Gốc đã xử lý", "Written off"),
        "report.column.recovered": Sentence("Đã thu hồi", "Recovered"),
        "report.column.principal-followed": Sentence("Gốc còn theo dõi", "Principal followed"),
        "report.column.interest-followed": Sentence("Lãi còn theo dõi", "Interest followed"),
        "report.column.removable-from": Sentence("Xuất toán từ", "Removable from"),
        "report.column.removed-on": Sentence("Đã xuất toán", "Removed on"),
        "check.facts-possible.write-off": Sentence(
            "không đi cùng việc sử dụng dự phòng được: sau đó chỉ thu hồi không quá số còn nợ, xuất toán sau 5 năm",
            "cannot stand beside the use of provisions: afterwards there are recoveries of no more than is owed, and the removal after five years"
        ),

        "loan.written-off": Sentence(
            "Hợp đồng {number} đã xử lý rủi ro ngày {on} (bút toán số {entry}): từ đó chỉ thu hồi (coopfund loan recover) và xuất toán (coopfund loan remove). Nếu xử lý nhầm: coopfund entry reverse {entry}.",
            "Contract {number} was written off on {on} (entry {entry}): since then it takes recoveries (coopfund loan recover) and its removal (coopfund loan remove) alone. If that was a mistake: coopfund entry reverse {entry}."
        ),
        "loan.not-written-off": Sentence(
            "Hợp đồng {number} chưa xử lý rủi ro đến ngày {on}. Tiền thu của nợ chưa xử lý ghi bằng coopfund loan repay.",
            "Contract {number} was not written off by {on}. What is paid before goes through coopfund loan repay."
        ),
        "loan.write-off-group": Sentence(
            "Hợp đồng {number} thuộc nhóm {group} ngày {on}; chỉ sử dụng dự phòng cho nợ nhóm 5 (NĐ 45/2021/NĐ-CP điều 28). Xem căn cứ: coopfund loan show.",
            "Contract {number} is in group {group} on {on}; provisions are used for debts of group 5 alone (NĐ 45/2021/NĐ-CP article 28). See coopfund loan show."
        ),
        "loan.written-off-with-credit": Sentence(
            "Khách hàng còn {credit} tiền thừa ở hợp đồng {number}. Cấn trừ (coopfund loan credit use) hoặc hoàn trả trước khi xử lý rủi ro.",
            "The borrower has credit of {credit} on contract {number}. Use it (coopfund loan credit use) or pay it back first."
        ),
        "loan.recovers-more-than-owed": Sentence(
            "Số tiền {amount} lớn hơn số còn nợ {owed} ngày {on}. Thu hồi không quá số này.",
            "{amount} is more than the {owed} that is owed on {on}. Recover no more than that."),
        "loan.removed-too-early": Sentence(
            "Hợp đồng {number} xử lý rủi ro ngày {written}, được xuất toán từ ngày {from}; ngày {on} là sớm (NĐ 45/2021/NĐ-CP điều 28 khoản 3, 4).",
            "Contract {number} was written off on {written} and may be removed from {from} on; {on} is too early (NĐ 45/2021/NĐ-CP article 28(3)(4))."
        ),
        "loan.removed": Sentence(
            "Hợp đồng {number} đã xuất toán ngày {on} (nghiệp vụ số {entry}), không ghi thêm được. Nếu xuất toán nhầm: coopfund entry reverse {entry}.",
            "Contract {number} was removed on {on} (entry {entry}) and takes nothing more. If that was a mistake: coopfund entry reverse {entry}."
        ),
        "loan.write-off-contradicted": Sentence(
            "Nghiệp vụ số {entry} ngày {on} không đi cùng việc này được: sau khi xử lý rủi ro chỉ còn thu hồi không quá số còn nợ, và xuất toán. Đảo nghiệp vụ ấy trước: coopfund entry reverse {entry}.",
            "Entry {entry} of {on} could not stand with this: after a write-off there are recoveries of no more than is owed, and the removal. Reverse it first: coopfund entry reverse {entry}."
        ),
    ]
}
