extension Catalogue {
    /// What a write answers (biên nhận).
    static let receipts: Room = [
        "receipt.in-words": Sentence("Bằng chữ: {amount}.", "In words: {amount}."),
        "receipt.fund-created": Sentence(
            "Đã lập quỹ {code}: {name}, {province}[, ngày {founded}].",
            "Fund {code} was founded: {name}, {province}[, on {founded}]."),

        "receipt.capital-contributed": Sentence(
            "Bút toán số {entry}: nhận vốn {amount} từ {source}, ngày {on}. Tổng nguồn vốn: {total}.",
            "Entry {entry}: {amount} of capital received from {source} on {on}. Capital in all: {total}."),
        "receipt.capital-withdrawn": Sentence(
            "Bút toán số {entry}: hoàn vốn {amount} cho {source}, ngày {on}. Tổng nguồn vốn: {total}.",
            "Entry {entry}: {amount} of capital returned to {source} on {on}. Capital in all: {total}."),

        "receipt.borrower-added": Sentence(
            "Đã lập hồ sơ khách hàng {code}: {name} ({kind}).", "Borrower {code} was added: {name} ({kind})."),
        "receipt.borrower-corrected": Sentence(
            "Đã sửa thông tin khách hàng {code}: {name} ({kind}). Thông tin cũ vẫn được lưu.",
            "Borrower {code} was corrected: {name} ({kind}). The old details stay on record."),
        "receipt.borrowers-related": Sentence(
            "Đã ghi nhận {code} và {other} là người có liên quan.",
            "{code} and {other} are now on record as related."),
        "receipt.credit-checked": Sentence(
            "Đã ghi kết quả tra cứu: {borrower} thuộc nhóm nợ {group} tại ngày {on}.",
            "Credit check recorded: {borrower} is in debt group {group} on {on}."),

        "receipt.submitted": Sentence(
            "Đã tiếp nhận hồ sơ vay {number} của {borrower}: {amount}.",
            "Application {number} of {borrower} was taken in: {amount}."),
        "receipt.appraised": Sentence(
            "Đã thẩm định hồ sơ {number} của {borrower}: đề nghị vay {amount}.",
            "Application {number} of {borrower} was appraised: {amount} asked for."),
        "receipt.approved": Sentence(
            "Đã phê duyệt hồ sơ {number} của {borrower}: cho vay {amount}.",
            "Application {number} of {borrower} was approved: {amount}."),
        "receipt.promised-above-money": Sentence(
            "Lưu ý: tổng số đã duyệt, chưa giải ngân {promised} lớn hơn số tiền hiện có {money}.",
            "Note: what is approved and not yet paid out, {promised}, is more than the money at hand, {money}."
        ),
        "receipt.rejected": Sentence(
            "Đã từ chối hồ sơ {number} của {borrower} (đề nghị vay {amount}).",
            "Application {number} of {borrower} was rejected ({amount} asked for)."),
        "receipt.withdrawn": Sentence(
            "Khách hàng {borrower} đã rút hồ sơ {number} (đề nghị vay {amount}).",
            "{borrower} withdrew application {number} ({amount} asked for)."),

        "receipt.signed": Sentence(
            "Đã ký hợp đồng {number} theo hồ sơ {application}, ngày {on}: {amount}, lãi suất {rate}.",
            "Contract {number} was signed for application {application} on {on}: {amount} at {rate}."),
        "receipt.signed-beyond-term": Sentence(
            "Lưu ý: kỳ trả nợ cuối cùng vượt thời hạn đề nghị vay ({months} tháng).",
            "Note: the last instalment falls after the term asked for ({months} months)."),
        "receipt.disbursed": Sentence(
            "Bút toán số {entry}: giải ngân {amount} cho {borrower} theo hợp đồng {number}, ngày {on}[, tính cho khoản vay từ ngày {value}].",
            "Entry {entry}: {amount} disbursed to {borrower} under contract {number} on {on}[, counted for the loan from {value} on]."
        ),
        "receipt.repaid": Sentence(
            "Bút toán số {entry}: thu nợ {amount} của {borrower}, hợp đồng {number}, ngày {on}[, tính cho khoản vay từ ngày {value}].",
            "Entry {entry}: {amount} received from {borrower} on contract {number}, {on}[, counted for the loan from {value} on]."
        ),
        "receipt.repaid-split": Sentence(
            "Gốc {principal}, lãi trong hạn {interest}, lãi quá hạn {overdueInterest}, lãi chậm trả {lateInterest}.",
            "Principal {principal}, interest {interest}, overdue interest {overdueInterest}, late interest {lateInterest}."
        ),
        "receipt.credit-held": Sentence(
            "Tiền thừa đang giữ của khách hàng: {credit}.", "Held as the borrower's credit: {credit}."),
        "receipt.credit-used": Sentence(
            "Bút toán số {entry}: cấn trừ {amount} tiền thừa vào hợp đồng {number}, ngày {on}. Tiền thừa còn {credit}.",
            "Entry {entry}: {amount} of credit put to contract {number} on {on}. Credit left: {credit}."),
        "receipt.credit-refunded": Sentence(
            "Bút toán số {entry}: hoàn trả {amount} tiền thừa cho {borrower}, ngày {on}. Tiền thừa còn {credit}.",
            "Entry {entry}: {amount} of credit paid back to {borrower} on {on}. Credit left: {credit}."),
        "receipt.rate-changed": Sentence(
            "Nghiệp vụ số {entry}: lãi suất hợp đồng {number} là {rate}, tính từ sau ngày {on}.",
            "Entry {entry}: the rate of contract {number} is {rate} for the days after {on}."),
        "receipt.waived": Sentence(
            "Bút toán số {entry}: miễn, giảm {component} {amount}, hợp đồng {number}, ngày {on} (quyết định {decision}, {authority}).",
            "Entry {entry}: {amount} of {component} waived on contract {number}, {on} (decision {decision}, {authority})."
        ),
        "receipt.loan-settled": Sentence(
            "Khoản vay {number} đã tất toán.", "Loan {number} is settled."),
        "receipt.loan-outstanding": Sentence(
            "Dư nợ gốc: {outstanding}.", "Principal outstanding: {outstanding}."),
        "receipt.loan-next-due": Sentence(
            "Dư nợ gốc: {outstanding}. Kỳ trả tiếp theo ngày {on}: {amount}.",
            "Principal outstanding: {outstanding}. Next due on {on}: {amount}."),
        "receipt.instalment-to-come": Sentence(
            "  Kỳ {number}, ngày {on}: gốc {principal}, lãi {interest}, dư nợ còn {balance}.",
            "  Instalment {number} on {on}: principal {principal}, interest {interest}, balance {balance}."),
        "receipt.rate-step": Sentence(
            "Sau ngày {on}: lãi suất {rate}.", "After {on}: a rate of {rate}."),
        "receipt.held-covers": Sentence(
            "Tiền giữ sẽ tự trả {amount} cho kỳ đến hạn ngày {on}.",
            "Of the money held, {amount} will cover by itself what falls due on {on}."),
        "receipt.overdue": Sentence(
            "Còn quá hạn: gốc {principal}, lãi trong hạn {interest}, lãi quá hạn {overdueInterest}, lãi chậm trả {lateInterest}; quá hạn {days} ngày[, nợ nhóm {group}].",
            "Still overdue: principal {principal}, interest {interest}, overdue interest {overdueInterest}, late interest {lateInterest}; {days} days past due[, debt group {group}]."
        ),
        "receipt.overdue-nothing": Sentence(
            "Không còn khoản nào quá hạn[; nợ nhóm {group}].", "Nothing is overdue[; debt group {group}]."),
        "receipt.overdue-before": Sentence(
            "Trước nghiệp vụ này, quá hạn: gốc {principal}, lãi trong hạn {interest}, lãi quá hạn {overdueInterest}, lãi chậm trả {lateInterest}; {days} ngày[, nợ nhóm {group}].",
            "Before this act, overdue: principal {principal}, interest {interest}, overdue interest {overdueInterest}, late interest {lateInterest}; {days} days[, debt group {group}]."
        ),
        "receipt.overdue-before-nothing": Sentence(
            "Trước nghiệp vụ này không có khoản nào quá hạn[; nợ nhóm {group}].",
            "Before this act nothing was overdue[; debt group {group}]."),
        "receipt.rederived": Sentence(
            "Đã tính lại {count} ngày khác của khoản vay; chênh lệch đã được hạch toán.",
            "Days of the loan that were worked out anew: {count}; the difference was booked."),
        "receipt.split": Sentence(
            "gốc {principal}, lãi trong hạn {interest}, lãi quá hạn {overdueInterest}, lãi chậm trả {lateInterest}[, tiền thừa {credit}]",
            "principal {principal}, interest {interest}, overdue interest {overdueInterest}, late interest {lateInterest}[, credit {credit}]"
        ),
        "receipt.settlement-changed": Sentence(
            "  {way} ngày {on} (bút toán số {entry}): trước là {before}; nay là {after}.",
            "  {way} of {on} (entry {entry}): before, {before}; now {after}."),
        "receipt.settlements-changed-too": Sentence(
            "  … và {count} khoản khác.", "  … and {count} more."),
        "receipt.recalculated": Sentence(
            "Đã hạch toán bổ sung cho {count} khoản vay, ngày {on}, để sổ nhật ký khớp với khoản vay.",
            "Loans whose journal was brought to their facts on {on}: {count}."),
        "receipt.recalculated-loan": Sentence(
            "Bút toán số {entry}: hợp đồng {number}.", "Entry {entry}: contract {number}."),
        "receipt.recalculated-debit": Sentence(
            "  {on}, tài khoản {account}: ghi Nợ {amount}.", "  {on}, account {account}: debit {amount}."),
        "receipt.recalculated-credit": Sentence(
            "  {on}, tài khoản {account}: ghi Có {amount}.", "  {on}, account {account}: credit {amount}."),
        "receipt.reversed": Sentence(
            "Bút toán số {entry} đảo nghiệp vụ số {reversed} ({kind}, ngày {on}). Lý do: {reason}.",
            "Entry {entry} reverses entry {reversed} ({kind}, {on}). Reason: {reason}."),

        "receipt.holidays-added": Sentence(
            "Đã thêm {count} ngày nghỉ, từ ngày {first}. Ngày đến hạn rơi vào ngày nghỉ chuyển sang ngày làm việc tiếp theo.",
            "Holidays added: {count}, the first on {first}. What falls due on one moves to the next working day."
        ),
        "receipt.working-days-added": Sentence(
            "Đã thêm {count} ngày làm bù, từ ngày {first}.",
            "Working days added: {count}, the first on {first}."),
        "receipt.due-date-moved": Sentence(
            "  Hợp đồng {number}: kỳ đến hạn {from} chuyển sang {to}.",
            "  Contract {number}: what falls due on {from} moves to {to}."),
        "receipt.due-date-kept-open": Sentence(
            "  Hợp đồng {number}: kỳ đến hạn {from} giữ nguyên; trả đến hết {until} vẫn là đúng hạn.",
            "  Contract {number}: what fell due on {from} stays; it is on time until the end of {until}."),
        "receipt.due-dates-moved-too": Sentence(
            "  … và {count} hợp đồng khác.", "  … and {count} contracts more."),
        "receipt.loans-rederived": Sentence(
            "Đã tính lại {count} khoản vay theo lịch mới.",
            "Loans worked out anew under the new calendar: {count}."),

        "condition.holds": Sentence("Đạt", "Met"),
        "condition.fails": Sentence("KHÔNG ĐẠT", "NOT MET"),
        "condition.none-known": Sentence(
            "Không có điều kiện cho vay nào có hiệu lực vào ngày này.",
            "No lending condition is in force on this day."
        ),
        "condition.own-capital-minimum": Sentence(
            "{verdict}: vốn tự có {figure}, tối thiểu {bound} ({citation}).",
            "{verdict}: own capital {figure}, at least {bound} ({citation})."),
        "condition.single-borrower-maximum": Sentence(
            "{verdict}: dư nợ và cam kết của khách hàng {figure}, tối đa {bound} ({citation}).",
            "{verdict}: owed by and promised to the borrower {figure}, at most {bound} ({citation})."),
        "condition.related-parties-maximum": Sentence(
            "{verdict}: dư nợ và cam kết của khách hàng cùng người có liên quan {figure}, tối đa {bound} ({citation}).",
            "{verdict}: owed by and promised to the borrower and related parties {figure}, at most {bound} ({citation})."
        ),
        "condition.kind-eligible": Sentence(
            "{verdict}: thuộc đối tượng được vay ({citation}).",
            "{verdict}: a borrower of an eligible kind ({citation})."
        ),
        "condition.kind-ineligible": Sentence(
            "{verdict}: không thuộc đối tượng được vay ({citation}).",
            "{verdict}: a borrower of a kind that is not eligible ({citation})."),
        "condition.no-bad-debt-at-first-disbursement": Sentence(
            "{verdict}: không có nợ xấu khi giải ngân lần đầu ({citation}).",
            "{verdict}: no bad debt at the first disbursement ({citation})."),
    ]
}
