extension Catalogue {
    /// What undoes contracts, approvals and announced days: commands, receipts, readings, refusals.
    static let undoing: Room = [
        "help.loan-cancel": Sentence(
            "Hủy hợp đồng chưa giải ngân, theo quyết định; hồ sơ trở lại trạng thái đã phê duyệt.",
            "Cancel a contract under which nothing was drawn, by a decision; the application is approved again."
        ),
        "help.loan-amend": Sentence(
            "Phụ lục hợp đồng: sửa điều khoản từ ngày --on; trước khi giải ngân sửa được mọi điều khoản.",
            "Amend a contract from the day --on; every term until the first disbursement."),
        "help.application-reopen": Sentence(
            "Mở lại hồ sơ đã bị từ chối, đã rút hoặc đã duyệt mà chưa ký, theo quyết định.",
            "Reopen an application that was rejected, withdrawn, or approved and not signed, by a decision."),
        "help.application-show": Sentence(
            "Xem một hồ sơ vay với mọi bước đã qua.", "Show an application with every step it went through."),
        "help.calendar-withdraw": Sentence(
            "Rút một ngày nghỉ, ngày làm bù đã thông báo, từ ngày --on.",
            "Withdraw an announced day off, or worked Saturday, from the day --on."),
        "option.amended-amount": Sentence(
            "Số tiền mới của hợp đồng: không dưới số đã giải ngân, không trên số đã duyệt.",
            "The contract's new amount: not below what is drawn, not above what was approved."),
        "option.withdrawn-day": Sentence("Ngày rút lại.", "The day to withdraw."),
        "usage.nothing-to-amend": Sentence(
            "Chưa nêu điều khoản nào cần sửa.", "No term to amend is given."),
        "usage.instalment-counts": Sentence(
            "--instalments từ 1 đến 1.200; --grace và --interest-grace từ 0 đến 1.199.",
            "--instalments is from 1 to 1,200, --grace and --interest-grace from 0 to 1,199."),

        "act-kind.loan-cancellation": Sentence("hủy hợp đồng", "contract cancelled"),
        "act-kind.loan-amendment": Sentence("phụ lục hợp đồng", "contract amended"),
        "act-kind.application-reopening": Sentence("mở lại hồ sơ vay", "application reopened"),
        "act-kind.calendar-withdrawal": Sentence("rút ngày nghỉ", "announced day withdrawn"),
        "application-event.reopen": Sentence("mở lại", "reopened"),
        "application-event.cancel": Sentence("hủy hợp đồng", "put back to approved"),
        "application-step.submitted": Sentence("tiếp nhận", "submitted"),
        "application-step.appraised": Sentence("thẩm định", "appraised"),
        "application-step.approved": Sentence("phê duyệt", "approved"),
        "application-step.rejected": Sentence("từ chối", "rejected"),
        "application-step.withdrawn": Sentence("khách hàng rút", "withdrawn"),
        "application-step.reopened": Sentence("mở lại", "reopened"),
        "application-step.signed": Sentence("ký hợp đồng", "contract signed"),
        "application-step.cancelled": Sentence("hủy hợp đồng", "contract cancelled"),
        "column.step": Sentence("Bước", "Step"),
        "column.decision": Sentence("Hợp đồng, quyết định, lý do", "Contract, decision, reason"),
        "title.application": Sentence(
            "Hồ sơ vay {number} – {borrower}: {status}. Đề nghị vay {amount}, mục đích: {purpose}.",
            "Application {number} – {borrower}: {status}. Asked for {amount}; purpose: {purpose}."),
        "word.withdrawn-day": Sentence("đã rút", "withdrawn"),

        "loan.status.cancelled": Sentence("đã hủy, chưa giải ngân", "cancelled, never drawn"),
        "loan.schedule-cancelled": Sentence(
            "Hợp đồng đã hủy; không có kỳ trả nợ nào.", "The contract is cancelled; nothing falls due."),
        "loan.event.amendment": Sentence("Phụ lục hợp đồng ({decision})", "Contract amended ({decision})"),
        "loan.event.cancellation": Sentence("Hủy hợp đồng ({decision})", "Contract cancelled ({decision})"),
        "loan.explain.amendments": Sentence("SỬA ĐỔI HỢP ĐỒNG", "CHANGES OF THE CONTRACT"),
        "loan.step.amended": Sentence(
            "{on}: phụ lục hợp đồng theo {decision} (nghiệp vụ {entry}): {terms}; áp dụng từ sau ngày này",
            "{on}: contract amended by {decision} (entry {entry}): {terms}; for the days after"),
        "loan.step.amended-plan": Sentence(
            "{on}: phụ lục hợp đồng theo {decision} (nghiệp vụ {entry}): {terms}; trước khi giải ngân",
            "{on}: contract amended by {decision} (entry {entry}): {terms}; before anything was drawn"),
        "loan.step.cancelled": Sentence(
            "{on}: hủy hợp đồng theo {decision} (nghiệp vụ {entry})",
            "{on}: contract cancelled by {decision} (entry {entry})"),
        "loan.term-change": Sentence("{term} {before} → {after}", "{term} {before} → {after}"),
        "amended-term.none": Sentence("(không có)", "(none)"),
        "amended-term.amount": Sentence("số tiền", "amount"),
        "amended-term.rate": Sentence("lãi suất", "rate"),
        "amended-term.method": Sentence("phương thức trả nợ", "method"),
        "amended-term.instalments": Sentence("số kỳ trả nợ", "instalments"),
        "amended-term.every": Sentence("khoảng cách giữa hai kỳ", "time between instalments"),
        "amended-term.first-due": Sentence("ngày đến hạn đầu tiên", "first due date"),
        "amended-term.grace": Sentence("số kỳ ân hạn gốc", "grace of principal"),
        "amended-term.interest-grace": Sentence("số kỳ ân hạn lãi", "grace of interest"),
        "amended-term.interest-every": Sentence("kỳ trả lãi", "period of interest"),
        "amended-term.due": Sentence("các kỳ trả gốc", "instalments agreed"),
        "amended-term.day-count": Sentence("cách tính số ngày", "day count"),
        "amended-term.rounding": Sentence("cách làm tròn lãi", "rounding"),
        "amended-term.round-principal-to": Sentence("làm tròn gốc đến", "principal rounded to"),
        "amended-term.roll": Sentence("dời ngày đến hạn", "due dates on days off"),
        "amended-term.overdue-multiple": Sentence(
            "lãi suất quá hạn so với lãi suất trong hạn", "overdue multiple"),
        "amended-term.late-interest-rate": Sentence("lãi suất chậm trả", "rate on late interest"),
        "amended-term.allocation": Sentence("thứ tự thu nợ", "order of a payment"),
        "amended-term.prepayment": Sentence("cách trừ tiền trả trước hạn", "prepayments lower"),
        "amended-term.early": Sentence("tiền trả sớm", "early money"),
        "amended-term.collateral": Sentence("tài sản bảo đảm", "collateral"),
        "terms.needed-without-due": Sentence(
            "cần nêu khi không còn trả theo các kỳ --due", "it is needed where --due no longer says the plan"),

        "receipt.loan-cancelled": Sentence(
            "Nghiệp vụ số {entry}: hủy hợp đồng {number} của {borrower}, ngày {on}, theo {decision}. Số hợp đồng không dùng lại.",
            "Entry {entry}: contract {number} of {borrower} was cancelled on {on} by {decision}. Its number stays used."
        ),
        "receipt.loan-cancelled-application": Sentence(
            "Hồ sơ {application} trở lại trạng thái đã phê duyệt: ký hợp đồng khác (coopfund loan sign), hoặc mở lại hồ sơ (coopfund application reopen).",
            "Application {application} is approved again: sign another contract (coopfund loan sign), or reopen it (coopfund application reopen)."
        ),
        "receipt.loan-amended": Sentence(
            "Nghiệp vụ số {entry}: sửa đổi hợp đồng {number} theo {decision}, áp dụng từ sau ngày {on}.",
            "Entry {entry}: contract {number} was amended by {decision}, for the days after {on}."),
        "receipt.loan-amended-plan": Sentence(
            "Nghiệp vụ số {entry}: sửa đổi hợp đồng {number} theo {decision}, ngày {on}, trước khi giải ngân.",
            "Entry {entry}: contract {number} was amended by {decision} on {on}, before anything was drawn."),
        "receipt.term-amended": Sentence("  {term}: {before} → {after}", "  {term}: {before} → {after}"),
        "receipt.application-reopened": Sentence(
            "Đã mở lại hồ sơ {number} của {borrower} theo {decision}. Tình trạng: {status}; các bước trước vẫn được lưu.",
            "Application {number} of {borrower} was reopened by {decision}. Status: {status}; the steps before stay on record."
        ),
        "receipt.approval-ended": Sentence(
            "Số đã duyệt {amount} không còn là cam kết cho vay; phê duyệt lại theo điều kiện của ngày phê duyệt.",
            "The {amount} approved is promised no more; it is approved anew by the conditions of that day."),
        "receipt.day-off-withdrawn": Sentence(
            "Đã rút ngày nghỉ {day}, từ ngày {on}: ngày này làm việc bình thường.",
            "The day off on {day} was withdrawn from {on} on: it is worked as usual."),
        "receipt.working-day-withdrawn": Sentence(
            "Đã rút ngày làm bù {day}, từ ngày {on}: ngày này nghỉ cuối tuần như thường lệ.",
            "The working day on {day} was withdrawn from {on} on: it is a weekend as usual."),
        "receipt.no-due-date-moves": Sentence(
            "Không ngày đến hạn nào của khoản vay đang vay thay đổi.", "No due date of an active loan moves."),
        "receipt.due-dates-move": Sentence(
            "Ngày đến hạn của {count} khoản vay thay đổi: {numbers}.",
            "Loans whose due dates move: {count} ({numbers})."),

        "loan.cancelled": Sentence(
            "Hợp đồng {number} đã hủy ngày {on} (nghiệp vụ số {entry}), không ghi thêm được. Nếu hủy nhầm: coopfund entry reverse {entry}.",
            "Contract {number} was cancelled on {on} (entry {entry}) and takes nothing more. If that was a mistake: coopfund entry reverse {entry}."
        ),
        "loan.cancelled-after-draw": Sentence(
            "Hợp đồng {number} đã giải ngân {drawn} nên không hủy được. Chỉ hủy được hợp đồng chưa giải ngân, chưa thu; giải ngân nhầm thì đảo trước (bút toán sau cùng: {entry}).",
            "{drawn} is drawn under contract {number}, so it cannot be cancelled. Only a contract on which nothing is drawn or paid can; what was drawn by mistake is reversed first (the last entry: {entry})."
        ),
        "loan.cancelled-too-early": Sentence(
            "Ngày hủy {on} sớm hơn nghiệp vụ sau cùng của hợp đồng (số {entry}, ngày {earliest}).",
            "The cancellation, on {on}, would come before the contract's last act (entry {entry}, of {earliest})."
        ),
        "loan.application-moved-on": Sentence(
            "Không lấy lại được hợp đồng {number} đã hủy: hồ sơ {application} đã có bước sau đó (nghiệp vụ số {later}). Ký hợp đồng mới cho hồ sơ này: coopfund loan sign.",
            "The cancelled contract {number} cannot stand again: application {application} has moved on since (entry {later}). Sign a new contract for it: coopfund loan sign."
        ),
        "loan.amended-twice": Sentence(
            "Hợp đồng đã được sửa đổi trong ngày {on} (nghiệp vụ số {entry}). Đảo nghiệp vụ đó và ghi chung một phụ lục, hoặc chọn ngày khác.",
            "The contract was already amended on {on} (entry {entry}). Reverse that entry and record one amendment, or choose another day."
        ),
        "loan.amends-nothing": Sentence(
            "Hợp đồng {number} ngày {on} đã có đúng các điều khoản này; không có gì để sửa.",
            "Contract {number} has these very terms on {on}; there is nothing to amend."),
        "loan.amends-rate": Sentence(
            "Hợp đồng {number} đã giải ngân từ ngày {drawn}: lãi suất điều chỉnh bằng coopfund loan rate.",
            "Contract {number} is drawn since {drawn}: its rate changes by coopfund loan rate."),
        "loan.amends-plan": Sentence(
            "Hợp đồng {number} đã giải ngân từ ngày {drawn}: sửa {field} là cơ cấu lại thời hạn trả nợ (NĐ 45/2021/NĐ-CP điều 27), không phải phụ lục hợp đồng.",
            "Contract {number} is drawn since {drawn}: changing {field} is a rescheduling (NĐ 45/2021/NĐ-CP article 27), not an amendment."
        ),
        "loan.amended-below-drawn": Sentence(
            "Số tiền hợp đồng {amount} nhỏ hơn số đã giải ngân {drawn}.",
            "The contract's amount of {amount} would be below the {drawn} that is drawn."),
        "loan.amended-later": Sentence(
            "Không giải ngân được vào ngày này: ngày {amended} hợp đồng được sửa đổi khi chưa giải ngân (nghiệp vụ số {entry}). Giải ngân từ ngày đó, hoặc đảo nghiệp vụ đó trước.",
            "Nothing can be disbursed on this day: on {amended} the contract was amended as undrawn (entry {entry}). Disburse from that day on, or reverse that entry first."
        ),
        "calendar.day-not-announced": Sentence(
            "Đến ngày {on}, ngày {day} không có thông báo nghỉ hoặc làm bù nào để rút. Xem: coopfund calendar list.",
            "By {on} nothing is announced of {day} that could be withdrawn. See coopfund calendar list."),

        "entry.instead.signing": Sentence(
            "Hợp đồng chưa giải ngân: dùng coopfund loan cancel {subject}; sai điều khoản: coopfund loan amend {subject}.",
            "An undrawn contract: use coopfund loan cancel {subject}; wrong terms: coopfund loan amend {subject}."
        ),
        "entry.instead.application": Sentence(
            "Dùng coopfund application withdraw {subject}.", "Use coopfund application withdraw {subject}."),
        "entry.instead.appraisal": Sentence(
            "Từ chối hồ sơ, rồi dùng coopfund application reopen {subject} và thẩm định lại.",
            "Reject the application, then use coopfund application reopen {subject} and appraise anew."),
        "entry.instead.decision": Sentence(
            "Dùng coopfund application reopen {subject} (hồ sơ đã ký thì hủy hợp đồng trước: coopfund loan cancel).",
            "Use coopfund application reopen {subject} (after coopfund loan cancel, where it is signed)."),
        "entry.instead.reopening": Sentence(
            "Thẩm định, phê duyệt hoặc từ chối lại hồ sơ {subject}.",
            "Appraise, approve or reject application {subject} anew."),
        "entry.instead.calendar-day": Sentence(
            "Dùng coopfund calendar withdraw {subject}.", "Use coopfund calendar withdraw {subject}."),
        "entry.instead.calendar-withdrawal": Sentence(
            "Thông báo lại: coopfund calendar add {subject}.",
            "Announce it again: coopfund calendar add {subject}."),
        "entry.instead.borrower": Sentence(
            "Dùng coopfund borrower correct {subject}.", "Use coopfund borrower correct {subject}."),
        "entry.instead.account": Sentence(
            "Dùng coopfund account rename.", "Use coopfund account rename."),
        "entry.instead.period": Sentence(
            "Mở lại kỳ: coopfund period reopen.", "To reopen the period: coopfund period reopen."),
        "entry.instead.rule": Sentence(
            "Ghi lại đúng quy định cho cùng ngày hiệu lực: coopfund rule set {subject}.",
            "Set it right for the same day: coopfund rule set {subject}."),

        "check.loans-follow-approvals.approval-ended": Sentence(
            "ký sau khi phê duyệt đã hết hiệu lực (mở lại, rút hồ sơ)",
            "signed after its approval had ended (reopened or withdrawn)"),
        "check.loans-follow-approvals.cancelled-and-drawn": Sentence(
            "hợp đồng đã hủy nhưng có giải ngân, thu nợ", "cancelled, and money moved under it"),
        "check.loans-follow-approvals.signed-twice": Sentence(
            "hồ sơ được ký lần nữa khi hợp đồng chưa hủy", "signed again while this contract stood"),
        "check.facts-possible.amended-late": Sentence(
            "sửa kế hoạch trả nợ sau khi giải ngân; phần đó không có hiệu lực",
            "amends the plan once something is drawn; that part has no effect"),
        "check.facts-possible.amended-terms": Sentence(
            "phụ lục làm ra một hợp đồng không ký được",
            "an amendment that makes a contract which could not be signed"),
        "check.facts-possible.after-cancellation": Sentence(
            "ghi sau khi hợp đồng đã hủy", "recorded of a contract that was cancelled"),
    ]
}
