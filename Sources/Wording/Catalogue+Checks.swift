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
        "check.finding": Sentence("{verdict} {name}: {claim}", "{verdict} {name}: {claim}"),
        "check.column.result": Sentence("Kết quả", "Result"),
        "check.column.violations": Sentence("Số chỗ sai", "Violations"),
        "check.column.found": Sentence("Chi tiết", "Found"),
        "check.holds": Sentence("ĐÚNG", "HOLDS"),
        "check.violated": Sentence("SAI ", "BROKEN"),
        "check.not-checked": Sentence("CHƯA RÕ", "UNKNOWN"),
        "check.unreadable": Sentence(
            "Bảng {unreadable}, dòng {row}, cột {column}: giá trị “{value}” không đọc được.",
            "Table {unreadable}, row {row}, column {column}: the value “{value}” does not read."),
        "check.unchecked": Sentence(
            "Chưa kiểm tra được: {unchecked}", "It could not be checked: {unchecked}"),
        "check.notice": Sentence("Lưu ý:", "Note:"),
        "check.more": Sentence("… và {count} chỗ khác.", "… and {count} more."),
        "check.all-hold": Sentence("Đã kiểm tra {count} điều, tất cả đều đúng.", "All {count} checks hold."),
        "check.failed": Sentence(
            "{count} điều kiểm tra không đúng hoặc chưa kiểm tra được; xem Documentation/Checks.md.",
            "{count} check(s) failed or could not be made; see Documentation/Checks.md."),

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
        "check.surplus-not-below-zero": Sentence(
            "Chênh lệch thu chi chỉ được phân phối và hoàn trả trong phạm vi số đang có.",
            "The surplus was distributed and given back only as far as there was any."),
        "check.surplus-not-below-zero.violation": Sentence(
            "Bút toán số {entry} lấy quá chênh lệch thu chi đang có: cuối ngày {on} còn {balance}.",
            "Entry {entry} took more surplus than there was: {balance} at the end of {on}."),
        "check.acts-without-gaps": Sentence(
            "Nghiệp vụ được đánh số liên tục từ 0 (lập quỹ) đến số cuối cùng của quỹ.",
            "Entries are numbered from 0 (the founding) to the fund's last number without a gap."),
        "check.acts-without-gaps.violation": Sentence(
            "Nghiệp vụ số {entry} bị thiếu, hoặc vượt quá số cuối cùng.",
            "Entry {entry} is missing, or beyond the last number."),
        "check.record-times-increase": Sentence(
            "Thời điểm ghi sổ tăng dần theo số nghiệp vụ.",
            "Record times rise with the numbers of the entries."),
        "check.record-times-increase.violation": Sentence(
            "Nghiệp vụ {entry} có thời điểm ghi sổ không sau nghiệp vụ trước, hoặc sau lần ghi cuối của quỹ.",
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
            "tài khoản không đúng tính chất của vai trò", "the account is not of the kind of the role"),
        "check.lines-agree-with-chart.unknown": Sentence(
            "không có tài khoản này", "there is no such account"),
        "check.lines-agree-with-chart.year-result": Sentence(
            "không thuộc kết chuyển kết quả năm", "it is no part of a year's result"),
        "check.lines-agree-with-chart.named": Sentence(
            "hạch toán trực tiếp vào tài khoản của vai trò khác", "the account of another role was named"),
        "check.vouchers-are-whole": Sentence(
            "Phiếu kế toán ghi đúng chỗ, cân đối riêng trong bảng và ngoại bảng, và được đảo trọn vẹn.",
            "Vouchers book where they may, balance on and off the balance sheet, and are undone whole."),
        "check.vouchers-are-whole.violation": Sentence(
            "Bút toán {entry}: {flaw}.", "Entry {entry}: {flaw}."),
        "check.vouchers-are-whole.place": Sentence(
            "phiếu kế toán không ghi vào đây", "it books where no voucher does"),
        "check.vouchers-are-whole.sides": Sentence(
            "ngoại bảng không cân đối riêng", "what is off the balance sheet does not balance by itself"),
        "check.vouchers-are-whole.counterparty": Sentence(
            "có đối tượng, mà nghiệp vụ này không giữ đối tượng",
            "has a counterparty, which an act of its kind does not keep"),
        "check.vouchers-are-whole.undone": Sentence(
            "không đảo đúng phiếu kế toán", "it does not undo the voucher"),
        "check.acts-have-their-rows": Sentence(
            "Mỗi nghiệp vụ còn nguyên dòng chi tiết của mình.", "Every act has the row that its kind keeps."),
        "check.acts-have-their-rows.violation": Sentence(
            "Nghiệp vụ {entry} ({act}), dòng chi tiết {row}.",
            "Entry {entry}: the act is {act}, the row kept is {row}."),
        "check.closed-periods-unchanged": Sentence(
            "Số dư lưu khi khóa sổ vẫn đúng với phát sinh của kỳ đã khóa.",
            "The balances stored at each closing are still those of its lines."),
        "check.closed-periods-unchanged.violation": Sentence(
            "Kỳ khóa đến {on}, tài khoản {account}, {figure}: khi khóa sổ {stored}, nay {lines}.",
            "Period closed through {on}, account {account}, {figure}: {stored} at the closing, {lines} now."),
        "check.closed-periods-unchanged.opening": Sentence("số dư đầu kỳ", "opening balance"),
        "check.closed-periods-unchanged.debits": Sentence("phát sinh Nợ", "debits"),
        "check.closed-periods-unchanged.credits": Sentence("phát sinh Có", "credits"),
        "check.periods-follow-each-other": Sentence(
            "Các kỳ khóa sổ nối tiếp nhau, và không còn thu chi nào của năm đã khóa chưa kết chuyển.",
            "Closed periods follow each other, and nothing of a closed year's income or expenses is left."),
        "check.periods-follow-each-other.violation": Sentence(
            "Kỳ khóa đến ngày {on}: {flaw}.", "Period closed through {on}: {flaw}."),
        "check.periods-follow-each-other.gap": Sentence(
            "không nối tiếp kỳ trước, hoặc không trọn một tháng",
            "it does not follow the one before, or is no whole month"),
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
            "Sự kiện của khoản vay cùng ngày và cùng loại với nghiệp vụ đã ghi.",
            "A loan's facts have the day and the kind of the entries that recorded them."),
        "check.facts-agree-with-acts.violation": Sentence(
            "Nghiệp vụ {entry} của khoản vay {number}: sự kiện ngày {on} khác ngày hoặc khác loại.",
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
        "check.steps-in-order": Sentence(
            "Hồ sơ nào cũng đi đúng trình tự, đúng ngày, đúng người: thẩm định số tiền đề nghị, người khác duyệt không quá số đó.",
            "Every application took its steps in order of number and day, by whom the entries say; another person approved no more than was asked for."
        ),
        "check.steps-in-order.violation": Sentence(
            "Hồ sơ {number}, nghiệp vụ {entry}: {flaw}.", "Application {number}, entry {entry}: {flaw}."),
        "check.steps-in-order.order": Sentence(
            "bước này không được theo sau bước trước", "this step may not follow the one before"),
        "check.steps-in-order.day": Sentence(
            "ngày sớm hơn bước trước", "its day is before that of an earlier step"),
        "check.steps-in-order.other-amount": Sentence(
            "số tiền thẩm định khác số tiền đề nghị", "the amount appraised is not what was asked for"),
        "check.steps-in-order.above-asked": Sentence(
            "duyệt nhiều hơn số tiền đề nghị", "more was approved than was asked for"),
        "check.steps-in-order.same-person": Sentence(
            "một người vừa thẩm định vừa phê duyệt", "one person both appraised and approved"),
        "check.steps-in-order.other-name": Sentence(
            "tên người thực hiện khác tên trên nghiệp vụ", "it names another person than the entry does"),
        "check.decisions-hold": Sentence(
            "Mỗi quyết định cho vay vẫn đúng theo quy định của ngày đó và những gì sổ sách có lúc đó.",
            "Every decision to lend holds by the rules of its day and what was on record then."),
        "check.decisions-hold.violation": Sentence(
            "Hồ sơ, khoản vay {number}, nghiệp vụ {entry}: {flaw}[ ({figure}, giới hạn {bound})].",
            "Application or loan {number}, entry {entry}: {flaw}[ ({figure}, bound {bound})]."),
        "check.decisions-hold.own-capital-minimum": Sentence(
            "vốn tự có thấp hơn mức tối thiểu", "own capital is below the minimum"),
        "check.decisions-hold.single-borrower-maximum": Sentence(
            "vượt giới hạn cho vay một khách hàng", "it is above the limit of a single borrower"),
        "check.decisions-hold.related-parties-maximum": Sentence(
            "vượt giới hạn cho vay khách hàng và người có liên quan",
            "it is above the limit of a borrower with related parties"),
        "check.decisions-hold.kind-ineligible": Sentence(
            "khách hàng không thuộc đối tượng vay vốn", "a borrower of this kind may not borrow"),
        "check.decisions-hold.no-bad-debt-at-first-disbursement": Sentence(
            "khách hàng có nợ xấu khi giải ngân lần đầu",
            "the borrower had bad debts at the first disbursement"),
        "check.decisions-hold.record": Sentence(
            "kết quả thẩm định đã lưu khác với tính lại",
            "what was kept of the conditions is not what they come to"),
        "check.decisions-hold.unreadable": Sentence(
            "không đọc được loại khách hàng", "the kind of the borrower cannot be read"),
        "check.days-agree-with-acts": Sentence(
            "Ngày trên dòng chi tiết và ngày ghi sổ là ngày của nghiệp vụ.",
            "Rows and lines have the day of their entry."),
        "check.days-agree-with-acts.violation": Sentence(
            "Nghiệp vụ {entry}: ghi ngày {said}, đúng ra là {on}.",
            "Entry {entry}: a row says {said}, right is {on}."),
        "check.copies-agree": Sentence(
            "Những gì được lưu hai nơi thì giống nhau.", "What is kept twice is kept alike."),
        "check.copies-agree.violation": Sentence(
            "{place} {subject} không khớp.", "{place} {subject} does not agree."),
        "check.copies-agree.borrower": Sentence(
            "Số dòng của khách hàng ở nghiệp vụ", "The borrower's row of entry"),
        "check.copies-agree.application": Sentence(
            "Số dòng của hồ sơ ở nghiệp vụ", "The application's row of entry"),
        "check.copies-agree.loan": Sentence(
            "Số dòng của hợp đồng ở nghiệp vụ", "The contract's row of entry"),
        "check.copies-agree.fund_head": Sentence(
            "Thời điểm ghi sổ cuối của quỹ với nghiệp vụ", "The fund's last record time and entry"),
        "check.copies-agree.journal_line": Sentence(
            "Số thứ tự dòng của bút toán", "The numbers of the lines of entry"),
        "check.copies-agree.account_balance": Sentence(
            "Dấu “không được âm” ở số dư của tài khoản", "“Never below zero” at the balance of account"),
        "check.copies-agree.account": Sentence(
            "Dấu “không được âm” của tài khoản", "“Never below zero” of account"),
        "check.copies-agree.operation_key": Sentence("Khóa của nghiệp vụ", "The key of entry"),
        "check.copies-agree.fund": Sentence(
            "Ngày lập và thời điểm lập của quỹ", "The day and the time of the founding of fund"),
        "check.copies-agree.recalculation": Sentence(
            "Khoản vay của nghiệp vụ tính lại", "The loan of the recalculation in entry"),
        "check.copies-agree.identifier_before": Sentence(
            "Tên trước khi nâng cấp của", "The name before the upgrade of"),
        "check.copies-agree.search_text": Sentence(
            "Chữ để tìm kiếm của khách hàng", "The search text of borrower"),
        "check.texts-composed": Sentence(
            "Chữ Việt được lưu theo một dạng mã (NFC).", "Texts are stored in one normal form (NFC)."),
        "check.texts-composed.violation": Sentence(
            "Bảng {table}, cột {column}: {count} ô không theo NFC.",
            "Table {table}, column {column}: {count} cell(s) not in NFC."),
        "check.triggers-in-place": Sentence(
            "Các chốt bảo vệ của cơ sở dữ liệu còn đủ và đang bật.",
            "The guards of the database are in place and switched on."),
        "check.triggers-in-place.violation": Sentence(
            "{table}: {flaw}[ ({trigger})].", "{table}: {flaw}[ ({trigger})]."),
        "check.triggers-in-place.off": Sentence(
            "chốt bảo vệ thiếu, bị tắt hoặc gọi hàm khác", "a guard is missing, off, or calls something else"),
        "check.triggers-in-place.body": Sentence(
            "hàm không còn như chương trình đã tạo", "the function is not what this program made"),
        "check.rows-readable": Sentence(
            "Mọi dòng trong cơ sở dữ liệu đều đọc được.", "Every row of the database reads."),
        "check.rows-readable.violation": Sentence("{unreadable}", "{unreadable}"),
        "check.schema-as-built": Sentence(
            "Cấu trúc cơ sở dữ liệu (bảng, ràng buộc, chốt, hàm, chỉ mục, chủ sở hữu) đúng như các bước nâng cấp tạo ra.",
            "Tables, constraints, guards, functions, indexes and owners are what the steps of the schema make."
        ),
        "check.schema-as-built.violation": Sentence(
            "{object}: {flaw}[; đang là {found}][, phải là {expected}].",
            "{object}: {flaw}[; it is {found}][, and should be {expected}]."),
        "check.schema-as-built.missing": Sentence("thiếu", "missing"),
        "check.schema-as-built.extra": Sentence("không do chương trình tạo ra", "not made by this program"),
        "check.schema-as-built.changed": Sentence("đã bị sửa", "changed"),
        "check.grants-as-documented": Sentence(
            "Quyền trên cơ sở dữ liệu đúng như Documentation/Operations.md.",
            "Rights are granted as Documentation/Operations.md says."),
        "check.grants-as-documented.violation": Sentence(
            "{role}, {object}, {privilege}: {flaw}.", "{role}, {object}, {privilege}: {flaw}."),
        "check.grants-as-documented.extra": Sentence(
            "quyền không nên có", "a right that should not be there"),
        "check.grants-as-documented.missing": Sentence(
            "thiếu so với quyền của người ghi sổ", "missing among the rights of whoever records"),
        "check.keys-belong-to-acts": Sentence(
            "Mỗi khóa yêu cầu gắn với nghiệp vụ đã ghi cùng nó, và trả lời về chính nghiệp vụ đó.",
            "Every key stands with the entry that was recorded with it, and answers for that."),
        "check.keys-belong-to-acts.violation": Sentence("Khóa “{key}”: {flaw}.", "Key “{key}”: {flaw}."),
        "check.keys-belong-to-acts.no-act": Sentence(
            "không gắn với nghiệp vụ nào", "it stands with no entry"),
        "check.keys-belong-to-acts.twice": Sentence(
            "một lần ghi sổ có hai khóa", "its transaction has another key"),
        "check.keys-belong-to-acts.other-entry": Sentence(
            "câu trả lời nói về nghiệp vụ khác", "its answer speaks of another entry"),
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
            "Khoản vay {number}, nghiệp vụ {entry}: {flaw}.", "Loan {number}, entry {entry}: {flaw}."),
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
