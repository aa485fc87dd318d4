extension Catalogue {
    /// Why an act on a loan or on an entry is turned down; the key is the refusal's code.
    static let loanRefusals: Room = [
        "loan.exists": Sentence(
            "Số hợp đồng[ {number}] đã có. Dùng số khác, hoặc bỏ --number để lấy số tiếp theo.",
            "The contract number[ {number}] is taken. Use another, or leave --number out to take the next."),
        "audit.subject-not-found": Sentence(
            "Không có hợp đồng, hồ sơ hay khách hàng “{subject}”. Xem danh sách: coopfund loan list, application list, borrower list.",
            "There is no contract, application or borrower “{subject}”. For lists: coopfund loan list, application list, borrower list."
        ),
        "loan.not-found": Sentence(
            "Không có hợp đồng tín dụng số “{number}”.[ Gần giống: {near}.] Xem danh sách: coopfund loan list.",
            "There is no loan contract “{number}”.[ Much like it: {near}.] For a list: coopfund loan list."),
        "loan.application-not-approved": Sentence(
            "Hồ sơ {number} chưa thể ký hợp đồng: hồ sơ {status}. Chỉ ký được hồ sơ đã phê duyệt.",
            "No contract can be signed for application {number}: it is {status}. Only an approved one can be signed."
        ),
        "loan.signed-before-approved": Sentence(
            "Ngày ký {on} sớm hơn ngày phê duyệt {approved}.",
            "The day of signing, {on}, is before the approval of {approved}."),
        "loan.terms-invalid": Sentence(
            "Điều khoản vay không hợp lệ ở {field}: {reason}.",
            "The loan's terms are wrong at {field}: {reason}."),
        "loan.overdue-multiple-too-high": Sentence(
            "Lãi suất quá hạn không được vượt 150% lãi suất trong hạn (NĐ 45/2021/NĐ-CP điều 25 khoản 1). Giảm --overdue-multiple.",
            "The overdue rate may not exceed 150% of the in-term rate (NĐ 45/2021/NĐ-CP article 25(1)). Lower --overdue-multiple."
        ),
        "loan.late-interest-too-high": Sentence(
            "Lãi suất chậm trả không được vượt 10 %/năm (Bộ luật Dân sự điều 468 khoản 2). Giảm --late-interest-rate.",
            "The rate on late interest may not exceed 10 %/year (Civil Code article 468(2)). Lower --late-interest-rate."
        ),
        "loan.not-signed": Sentence(
            "“{number}” là số hồ sơ vay ({status}), chưa phải số hợp đồng. Giải ngân theo số hợp đồng đã ký (coopfund loan sign).",
            "“{number}” is an application ({status}), not a contract. Disburse by the number of a signed contract (coopfund loan sign)."
        ),
        "loan.disbursed-before-signing": Sentence(
            "Không thể giải ngân ngày {on}: hợp đồng ký ngày {signed}.",
            "Nothing can be disbursed on {on}: the contract was signed on {signed}."),
        "loan.before-signing": Sentence(
            "Ngày {on} chưa có hợp đồng này: hợp đồng ký ngày {signed}.",
            "There was no contract on {on}: it was signed on {signed}."),
        "loan.settled": Sentence(
            "Khoản vay {number} đã trả hết nợ gốc.", "All the principal of loan {number} is repaid."),
        "loan.exceeds-contract": Sentence(
            "Số tiền {amount} vượt mức còn lại {left} (số tiền theo hợp đồng {contract}).",
            "{amount} is more than the {left} that is left (of {contract})."),
        "loan.exceeds-money": Sentence(
            "Quỹ {channel} không đủ để chi {amount}: chỉ chi được {available}[, là số dư thấp nhất, cuối ngày {lowestOn}] (kể cả các khoản chi đã ghi cho những ngày sau).",
            "There is not enough money ({channel}) to pay out {amount}: only {available} is free[, the lowest balance, at the end of {lowestOn}] (payments booked for later days count too)."
        ),
        "loan.bad-debt": Sentence(
            "Không được giải ngân: {borrower} có nợ xấu nhóm {group} tại ngày {on} ({citation}).",
            "Nothing may be disbursed: {borrower} has bad debt of group {group} on {on} ({citation})."),
        "loan.drawn-after-last-due-date": Sentence(
            "Không giải ngân được ({number}): ngày giải ngân phải trước kỳ trả gốc cuối cùng.",
            "Nothing can be disbursed ({number}): the day must be before the last due date of principal."),
        "loan.not-drawn-yet": Sentence(
            "Khoản vay {number} chưa giải ngân tính đến ngày {on}.",
            "Nothing has been drawn on loan {number} by {on}."),
        "loan.exceeds-payoff": Sentence(
            "Số tiền {amount} lớn hơn số tiền tất toán ngày {on} là {payoff}. Tất toán ngày {day1}: {payoff1}; ngày {day2}: {payoff2}; ngày {day3}: {payoff3}. Thu đúng số này, hoặc giữ phần thừa bằng --excess hold.",
            "{amount} is more than the {payoff} that settles the loan on {on}. On {day1}: {payoff1}; on {day2}: {payoff2}; on {day3}: {payoff3}. Take that amount, or keep the rest with --excess hold."
        ),
        "loan.rate-changed-twice": Sentence(
            "Lãi suất đã được điều chỉnh hoặc thỏa thuận trong ngày {on}[ (nghiệp vụ số {entry}; đảo nghiệp vụ đó trước)]. Chọn ngày khác.",
            "The rate was already changed or agreed on {on}[ (entry {entry}; reverse that entry first)]. Choose another day."
        ),
        "loan.waives-more-than-owed": Sentence(
            "Không thể miễn, giảm {amount}: ngày {on} chỉ còn phải trả {owed}.",
            "{amount} cannot be waived: only {owed} is owed on {on}."),
        "loan.exceeds-credit": Sentence(
            "Số tiền {amount} lớn hơn số tiền thừa đang giữ của khách hàng là {credit}.",
            "{amount} is more than the borrower's credit of {credit}."),
        "loan.credit-exceeds-payoff": Sentence(
            "Số tiền {amount} lớn hơn số tiền tất toán ngày {on} là {payoff}. Phần thừa hoàn trả bằng coopfund loan credit refund.",
            "{amount} is more than the {payoff} that settles the loan on {on}. Pay the rest back with coopfund loan credit refund."
        ),
        "loan.credit-already-used": Sentence(
            "Không ghi được: bút toán số {first} đã dùng tiền thừa và sẽ thiếu {short}. Đảo bút toán đó trước.",
            "Not recorded: entry {first} has used the credit and would be short by {short}. Reverse that entry first."
        ),
        "loan.journal-money-differs": Sentence(
            "Không tính lại được hợp đồng {number}: sổ nhật ký lệch {amount} ở tài khoản tiền {account}, ngày {on}. Cách tính không làm thay đổi tiền đã thu chi; kiểm tra sổ: coopfund check.",
            "Contract {number} cannot be recalculated: the journal is off by {amount} on the money account {account}, {on}. No rule changes how much moved; look at the books: coopfund check."
        ),

        "account.not-found": Sentence(
            "Hệ thống tài khoản của quỹ không có tài khoản “{code}”. Xem danh sách: coopfund account list.",
            "The fund's chart has no account “{code}”. For a list: coopfund account list."),
        "entry.not-found": Sentence("Không có nghiệp vụ số {entry}.", "There is no entry {entry}."),
        "entry.already-reversed": Sentence(
            "Nghiệp vụ[ số {entry}] đã được đảo[ bằng bút toán số {by}].",
            "The entry[ {entry}] has already been reversed[ by entry {by}]."),
        "entry.is-a-reversal": Sentence(
            "Số {entry} là bút toán đảo của nghiệp vụ số {reversed}, không đảo được nữa. Ghi lại nghiệp vụ cho đúng.",
            "Entry {entry} reverses entry {reversed} and cannot be reversed itself. Record the act anew."),
        "entry.not-reversible": Sentence(
            "Không đảo được nghiệp vụ số {entry} ({kind}): chỉ đảo được nghiệp vụ về vốn, thu chi, phiếu kế toán, phân phối chênh lệch thu chi, số dư đã xác nhận, khoản vay đã giải ngân (cả cơ cấu, khoanh nợ, thu hồi, chuyển nhóm, xử lý rủi ro), phân loại nợ, trích lập dự phòng, tài sản bảo đảm, phụ lục và việc hủy hợp đồng, giấy tờ, người có liên quan, kết quả điều kiện, kiểm tra, hiệu quả, kiến nghị, đôn đốc, gửi báo cáo, nhắc nhở.[ {instead}]",
            "Entry {entry} ({kind}) cannot be reversed: only acts on capital, money, loans (reschedulings, freezes, recalls, groups and write-offs too), runs of debt groups and provisions, collateral, vouchers, distributions, verified balances, amendments and cancellations, papers, relatives, outcomes of conditions, visits, effects, findings, calls for payment, filings and reminders can.[ {instead}]"
        ),
        "entry.leaves-loan-impossible": Sentence(
            "Chưa đảo được nghiệp vụ số {entry}: nghiệp vụ sau đó dựa vào nó. Đảo nghiệp vụ số {first} trước.",
            "Entry {entry} cannot be reversed yet: a later act rests on it. Reverse entry {first} first."),
        "entry.not-confirmed": Sentence(
            "Chưa xác nhận, chưa ghi gì. Gõ lại {subject} khi được hỏi, hoặc thêm --confirm {subject}.",
            "Not confirmed; nothing was recorded. Type {subject} when asked, or add --confirm {subject}."),
    ]
}
