extension Catalogue {
    /// What each check claims, and what it says where the claim is broken.
    static let checks: Room = [
        "help.check": Sentence(
            "Kiểm tra sổ sách: mọi điều luôn phải đúng; mã kết thúc 2 nếu có điều sai.",
            "Check the books: everything that must always hold; exit code 2 where something does not."),
        "option.check-name": Sentence(
            "Tên điều cần kiểm tra; bỏ trống là tất cả.",
            "Names of the checks to run; all where none is given."),
        "option.check-list": Sentence(
            "Liệt kê các điều kiểm tra, không chạy.", "List the checks, do not run them."),
        "report.column.check": Sentence("Tên", "Name"),
        "report.column.claim": Sentence("Điều phải đúng", "What must hold"),
        "check.unknown": Sentence(
            "Không có điều kiểm tra tên “{name}”; xem coopfund check --list.",
            "There is no check named “{name}”; see coopfund check --list."),
        "check.holds": Sentence("ĐÚNG", "HOLDS"),
        "check.violated": Sentence("SAI ", "BROKEN"),
        "check.notice": Sentence("Lưu ý:", "Note:"),
        "check.more": Sentence("… và {count} chỗ khác.", "… and {count} more."),
        "check.all-hold": Sentence("Đã kiểm tra {count} điều, tất cả đều đúng.", "All {count} checks hold."),
        "check.failed": Sentence(
            "{count} điều kiểm tra không đúng; xem Documentation/Checks.md.",
            "{count} check(s) failed; see Documentation/Checks.md."),

        "check.entries-balance": Sentence(
            "Mỗi bút toán cân đối trong từng ngày.", "Every entry balances on each day."),
        "check.entries-balance.violation": Sentence(
            "Bút toán {entry} lệch {excess} ngày {on}.",
            "Entry {entry} is out of balance by {excess} on {on}."),
        "check.balances-add-up": Sentence(
            "Số dư lưu của mỗi tài khoản bằng tổng phát sinh.",
            "The kept balance of every account is the sum of its lines."),
        "check.balances-add-up.violation": Sentence(
            "Tài khoản {account}: số dư lưu {balance}, tổng phát sinh {lines}.",
            "Account {account}: balance kept {balance}, sum of its lines {lines}."),
        "check.money-not-below-zero": Sentence(
            "Tiền mặt và tiền gửi không âm vào cuối bất kỳ ngày nào.",
            "Till and bank are never below zero at the end of a day."),
        "check.money-not-below-zero.violation": Sentence(
            "Tài khoản {account} cuối ngày {on}: {balance}.",
            "Account {account} at the end of {on}: {balance}."),
        "check.funds-not-below-zero": Sentence(
            "Các quỹ trích từ chênh lệch thu chi không âm vào cuối bất kỳ ngày nào.",
            "The funds set aside from the surplus are never below zero at the end of a day."),
        "check.funds-not-below-zero.violation": Sentence(
            "Tài khoản {account} cuối ngày {on}: {balance}.",
            "Account {account} at the end of {on}: {balance}."),
        "check.acts-without-gaps": Sentence(
            "Bút toán được đánh số liên tục từ 1 đến số cuối cùng của quỹ.",
            "Entries are numbered from 1 to the fund's last number without a gap."),
        "check.acts-without-gaps.violation": Sentence(
            "Bút toán số {entry} bị thiếu, hoặc vượt quá số cuối cùng.",
            "Entry {entry} is missing, or beyond the last number."),
        "check.record-times-increase": Sentence(
            "Thời điểm ghi sổ tăng dần theo số bút toán.",
            "Record times rise with the numbers of the entries."),
        "check.record-times-increase.violation": Sentence(
            "Bút toán {entry} có thời điểm ghi sổ không sau bút toán trước, hoặc sau lần ghi cuối của quỹ.",
            "Entry {entry} is recorded no later than the one before it, or later than the fund's last."),
        "check.lines-agree-with-chart": Sentence(
            "Mỗi dòng ghi vào tài khoản mà vai trò của nó đã từng có; kết chuyển chỉ gồm thu nhập, chi phí và chênh lệch thu chi.",
            "Every line stands on an account that its role has had; a year's result is income, expenses and surplus alone."
        ),
        "check.lines-agree-with-chart.violation": Sentence(
            "Bút toán {entry}, vai trò {role}, tài khoản {account}: {flaw}.",
            "Entry {entry}, role {role}, account {account}: {flaw}."),
        "check.lines-agree-with-chart.account": Sentence(
            "vai trò không dùng tài khoản này", "the role has never had this account"),
        "check.lines-agree-with-chart.kind": Sentence(
            "các tài khoản của vai trò khác tính chất nhau", "the role's accounts are of different kinds"),
        "check.lines-agree-with-chart.year-result": Sentence(
            "không thuộc kết chuyển kết quả năm", "it is no part of a year's result"),
        "check.lines-agree-with-chart.named": Sentence(
            "ghi thẳng vào tài khoản của vai trò khác", "the account of another role was named"),
        "check.vouchers-are-whole": Sentence(
            "Phiếu kế toán ghi đúng chỗ, cân đối riêng trong bảng và ngoại bảng, và được đảo trọn vẹn.",
            "Vouchers book where they may, balance on and off the balance sheet, and are undone whole."),
        "check.vouchers-are-whole.violation": Sentence(
            "Bút toán {entry}: {flaw}.", "Entry {entry}: {flaw}."),
        "check.vouchers-are-whole.place": Sentence(
            "phiếu kế toán không ghi vào đây", "it books where no voucher does"),
        "check.vouchers-are-whole.sides": Sentence(
            "ngoại bảng không cân đối riêng", "what is off the balance sheet does not balance by itself"),
        "check.vouchers-are-whole.undone": Sentence(
            "không đảo đúng phiếu kế toán", "it does not undo the voucher"),
        "check.acts-have-their-rows": Sentence(
            "Mỗi nghiệp vụ còn nguyên dòng chi tiết của mình.", "Every act has the row that its kind keeps."),
        "check.acts-have-their-rows.violation": Sentence(
            "Bút toán {entry}: nghiệp vụ {act}, dòng chi tiết {row}.",
            "Entry {entry}: the act is {act}, the row kept is {row}."),
        "check.closed-periods-unchanged": Sentence(
            "Số dư lưu khi khóa sổ vẫn đúng với phát sinh của kỳ đã khóa.",
            "The balances stored at each closing are still those of its lines."),
        "check.closed-periods-unchanged.violation": Sentence(
            "Kỳ khóa đến {on}, tài khoản {account}, {figure}: khi khóa sổ {stored}, nay {lines}.",
            "Period closed through {on}, account {account}, {figure}: {stored} at the closing, {lines} now."),
        "check.closed-periods-unchanged.opening": Sentence("số dư đầu kỳ", "opening balance"),
        "check.closed-periods-unchanged.debits": Sentence("phát sinh nợ", "debits"),
        "check.closed-periods-unchanged.credits": Sentence("phát sinh có", "credits"),
        "check.periods-follow-each-other": Sentence(
            "Các kỳ khóa sổ nối tiếp nhau, và không còn thu chi nào của năm đã khóa chưa kết chuyển.",
            "Closed periods follow each other, and nothing of a closed year's income or expenses is left."),
        "check.periods-follow-each-other.violation": Sentence(
            "Kỳ khóa đến ngày {on}: {flaw}.", "Period closed through {on}: {flaw}."),
        "check.periods-follow-each-other.gap": Sentence(
            "không nối tiếp kỳ trước", "it does not follow the one before"),
        "check.periods-follow-each-other.head": Sentence(
            "ngày khóa sổ của quỹ không khớp với kỳ khóa sau cùng",
            "the fund's head does not agree with the last closing"),
        "check.periods-follow-each-other.result-left": Sentence(
            "còn thu nhập, chi phí chưa kết chuyển", "income or expenses were not carried"),
        "check.capital-agrees-with-journal": Sentence(
            "Nguồn vốn khớp với sổ nhật ký.", "Capital agrees with the journal."),
        "check.capital-agrees-with-journal.violation": Sentence(
            "Bút toán {entry}, tài khoản {account}: theo nguồn vốn {expected}, theo sổ nhật ký {booked}.",
            "Entry {entry}, account {account}: by the capital {expected}, by the journal {booked}."),
        "check.capital-sources-not-below-zero": Sentence(
            "Không nguồn vốn nào rút quá số đã góp, vào bất cứ ngày nào.",
            "No source has taken back more than it gave, on any day."),
        "check.capital-sources-not-below-zero.violation": Sentence(
            "Nguồn {source}, ngày {on}: {balance}.", "Source {source}, {on}: {balance}."),
        "check.facts-agree-with-acts": Sentence(
            "Sự kiện của khoản vay cùng ngày và cùng loại với bút toán đã ghi.",
            "A loan's facts have the day and the kind of the entries that recorded them."),
        "check.facts-agree-with-acts.violation": Sentence(
            "Bút toán {entry} của khoản vay {number}: sự kiện ngày {on} khác ngày hoặc khác loại.",
            "Entry {entry} of loan {number}: the fact of {on} has another day or kind."),
        "check.loans-follow-approvals": Sentence(
            "Khoản vay nào cũng được thẩm định, rồi người khác phê duyệt, rồi ký, rồi mới giải ngân.",
            "Every loan was appraised, approved by another person, signed and only then paid out."),
        "check.loans-follow-approvals.violation": Sentence(
            "Khoản vay {number}: {flaw}.", "Loan {number}: {flaw}."),
        "check.loans-follow-approvals.not-approved": Sentence("hồ sơ chưa được phê duyệt", "not approved"),
        "check.loans-follow-approvals.not-appraised": Sentence("hồ sơ chưa được thẩm định", "not appraised"),
        "check.loans-follow-approvals.same-person": Sentence(
            "một người vừa thẩm định vừa phê duyệt", "one person both appraised and approved"),
        "check.loans-follow-approvals.other-borrower": Sentence(
            "hợp đồng và hồ sơ khác khách hàng", "contract and application name different borrowers"),
        "check.loans-follow-approvals.above-approved": Sentence(
            "số tiền hợp đồng lớn hơn số tiền được duyệt", "the contract is above the amount approved"),
        "check.loans-follow-approvals.signed-early": Sentence(
            "ký trước ngày phê duyệt", "signed before the approval"),
        "check.loans-follow-approvals.drawn-early": Sentence(
            "giải ngân trước ngày ký", "paid out before the signing"),
        "check.texts-composed": Sentence(
            "Chữ Việt được lưu theo một dạng mã (NFC).", "Texts are stored in one normal form (NFC)."),
        "check.texts-composed.violation": Sentence(
            "Bảng {table}, cột {column}: {count} ô không theo NFC.",
            "Table {table}, column {column}: {count} cell(s) not in NFC."),
        "check.triggers-in-place": Sentence(
            "Các chốt bảo vệ của cơ sở dữ liệu còn đủ và đang bật.",
            "The guards of the database are in place and switched on."),
        "check.triggers-in-place.violation": Sentence(
            "Bảng {table}: chốt {trigger} thiếu hoặc bị tắt.",
            "Table {table}: guard {trigger} is missing or off."),
        "check.loans-agree-with-journal": Sentence(
            "Sổ nhật ký khớp với từng khoản vay, từng ngày, từng tài khoản.",
            "The journal agrees with every loan, day by day and account by account."),
        "check.loans-agree-with-journal.violation": Sentence(
            "Khoản vay {number}, {on}, tài khoản {account}: sổ nhật ký lệch {excess}. Nếu do phiên bản mới tính khác: coopfund loan recalculate.",
            "Loan {number}, {on}, account {account}: the journal is off by {excess}. Where a new version reckons otherwise: coopfund loan recalculate."
        ),
        "check.loans-within-contract": Sentence(
            "Gốc đã trả không quá số đã giải ngân, số đã giải ngân không quá hợp đồng.",
            "Principal repaid is within what was drawn, and that within the contract."),
        "check.loans-within-contract.violation": Sentence(
            "Khoản vay {number}: đã trả gốc {repaid}, đã giải ngân {drawn}, hợp đồng {contract}.",
            "Loan {number}: principal repaid {repaid}, drawn {drawn}, contract {contract}."),
        "check.schedules-add-up": Sentence(
            "Lịch trả nợ cộng lại bằng dư nợ gốc.", "Schedules add up to the principal."),
        "check.schedules-add-up.violation": Sentence(
            "Khoản vay {number}: lịch trả nợ cộng lại {sum}, phải là {expected}.",
            "Loan {number}: the schedule adds up to {sum}, not to {expected}."),
        "check.facts-possible": Sentence(
            "Các sự kiện của khoản vay không mâu thuẫn nhau.", "No fact of a loan contradicts another."),
        "check.facts-possible.violation": Sentence(
            "Khoản vay {number}, bút toán {entry}: {flaw}.", "Loan {number}, entry {entry}: {flaw}."),
        "check.facts-possible.drawn-late": Sentence(
            "giải ngân sau ngày đến hạn cuối", "paid out after the last due date"),
        "check.facts-possible.credit-short": Sentence(
            "dùng quá số tiền thừa đang có", "uses more credit than there was"),
        "check.facts-possible.waived-more": Sentence(
            "miễn, giảm nhiều hơn số còn nợ; phần dư không có hiệu lực",
            "lets off more than was owed; the rest has no effect"),
        "check.migrations-unedited": Sentence(
            "Các bước nâng cấp lược đồ đúng như chương trình này chứa.",
            "The applied steps of the schema are those of this program."),
        "check.migrations-unedited.violation": Sentence("{reason}", "{reason}"),
    ]
}
