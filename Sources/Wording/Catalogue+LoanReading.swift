extension Catalogue {
    /// What the readings of a loan say.
    static let loanReading: Room = [
        "help.loan-show": Sentence(
            "Tình trạng của một khoản vay: dư nợ, nợ quá hạn, lãi, số tiền tất toán, kỳ trả tiếp theo.",
            "Where a loan stands: outstanding, overdue, interest, payoff, what is due next."),
        "help.loan-list": Sentence(
            "Danh sách khoản vay, mỗi khoản một dòng.", "The loans, one row each."),
        "help.loan-schedule": Sentence(
            "Lịch trả nợ của một khoản vay: các kỳ đã đến hạn và các kỳ sắp tới.",
            "The schedule of a loan: the instalments that have fallen due and those to come."),
        "help.loan-statement": Sentence(
            "Sao kê khoản vay: từng lần giải ngân, đến hạn, thu nợ, miễn giảm theo ngày.",
            "The statement of a loan: each draw, charge, payment and waiver by day."),
        "help.loan-explain": Sentence(
            "Diễn giải từng con số của khoản vay: số dư, số ngày, lãi suất, làm tròn, thứ tự thu nợ, căn cứ.",
            "How each figure of a loan came about: balances, days, rates, rounding, order, citations."),
        "option.loan-status": Sentence(
            "Chỉ các khoản vay ở trạng thái này.", "Only loans of this status."),
        "option.loan-borrower": Sentence(
            "Chỉ các khoản vay của khách hàng có mã này.", "Only loans of the borrower with this code."),
        "option.loan-search": Sentence(
            "Tìm trong số hợp đồng, mã và tên khách hàng, mục đích vay; có dấu hay không dấu.",
            "Searches contract number, borrower code and name, purpose; with or without diacritics."),

        "loan.title.show": Sentence(
            "Khoản vay {number} – {borrower}, cuối ngày {on}",
            "Loan {number} – {borrower}, at the end of {on}"),
        "loan.title.list": Sentence(
            "Danh sách khoản vay, cuối ngày {on}: {count} khoản",
            "Loans at the end of {on}: {count}"),
        "loan.title.schedule": Sentence(
            "Lịch trả nợ khoản vay {number} – {borrower}, cuối ngày {on}",
            "Schedule of loan {number} – {borrower}, at the end of {on}"),
        "loan.schedule-projected": Sentence(
            "Khoản vay chưa giải ngân. Lịch dự kiến, như thể giải ngân một lần {amount} vào ngày {on}.",
            "Nothing is drawn yet. This is the plan as if {amount} were drawn at once on {on}."),

        "loan.column.figure": Sentence("Chỉ tiêu", "Figure"),
        "loan.column.value": Sentence("Giá trị", "Value"),
        "loan.column.contract": Sentence("Hợp đồng", "Contract"),
        "loan.column.content": Sentence("Nội dung", "Content"),
        "loan.column.days-past-due": Sentence("Ngày quá hạn", "Days past due"),
        "loan.column.group": Sentence("Nhóm nợ", "Group"),

        "loan.figure.status": Sentence("Trạng thái", "Status"),
        "loan.figure.principal-outstanding": Sentence("Dư nợ gốc", "Principal outstanding"),
        "loan.figure.principal-overdue": Sentence("Nợ gốc quá hạn", "Principal overdue"),
        "loan.figure.payoff": Sentence("Số tiền tất toán", "Payoff"),
        "loan.figure.next-due-on": Sentence("Kỳ trả tiếp theo", "Next due on"),
        "loan.figure.next-due-amount": Sentence("Số tiền kỳ tiếp theo", "Next amount due"),
        "loan.figure.interest-due": Sentence("Lãi trong hạn đến hạn chưa trả", "In-term interest due"),
        "loan.figure.interest-accrued": Sentence(
            "Lãi trong hạn cộng dồn chưa đến hạn", "In-term interest accrued, not yet due"),
        "loan.figure.overdue-interest": Sentence("Lãi trên nợ gốc quá hạn", "Interest on overdue principal"),
        "loan.figure.late-interest": Sentence("Lãi chậm trả", "Interest on late interest"),
        "loan.figure.days-past-due": Sentence("Số ngày quá hạn", "Days past due"),
        "loan.figure.oldest-unpaid": Sentence("Quá hạn từ kỳ", "Oldest unpaid due date"),
        "loan.figure.debt-group": Sentence("Nhóm nợ", "Debt group"),
        "loan.figure.disbursed": Sentence("Đã giải ngân", "Disbursed"),
        "loan.figure.paid-principal": Sentence("Đã thu nợ gốc", "Principal paid"),
        "loan.figure.paid-interest": Sentence("Đã thu lãi trong hạn", "In-term interest paid"),
        "loan.figure.paid-overdue-interest": Sentence(
            "Đã thu lãi trên nợ gốc quá hạn", "Interest on overdue principal paid"),
        "loan.figure.paid-late-interest": Sentence("Đã thu lãi chậm trả", "Interest on late interest paid"),
        "loan.figure.waived": Sentence("Lãi đã miễn, giảm", "Interest waived"),
        "loan.figure.credit": Sentence("Tiền thừa của khách hàng", "Borrower's credit"),
        "loan.figure.borrower": Sentence("Khách hàng", "Borrower"),
        "loan.figure.application": Sentence("Hồ sơ vay", "Application"),
        "loan.figure.signed-on": Sentence("Ngày ký", "Signed on"),
        "loan.figure.approved": Sentence("Số tiền theo hợp đồng", "Contract amount"),
        "loan.figure.rate": Sentence("Lãi suất đang áp dụng", "Rate in force"),
        "loan.figure.method": Sentence("Phương thức trả nợ", "Repayment method"),
        "loan.figure.instalments": Sentence("Số kỳ trả nợ", "Instalments"),
        "loan.figure.purpose": Sentence("Mục đích vay", "Purpose"),
        "loan.figure.collateral": Sentence("Tài sản bảo đảm", "Collateral"),
        "loan.figure.debt-group-rule": Sentence("Căn cứ phân loại nợ", "Classification rule"),

        "loan.status.signed": Sentence("đã ký, chưa giải ngân", "signed, not drawn"),
        "loan.status.active": Sentence("đang vay", "active"),
        "loan.status.settled": Sentence("đã tất toán", "settled"),
        "loan.method.equal-principal": Sentence("gốc trả đều, lãi theo dư nợ", "equal principal"),
        "loan.method.equal-instalment": Sentence("gốc và lãi trả đều", "equal instalments"),
        "loan.method.bullet": Sentence("gốc trả một lần cuối kỳ", "bullet"),
        "loan.method.custom": Sentence("theo lịch thỏa thuận", "custom"),
        "loan.kind.cooperative": Sentence("hợp tác xã", "cooperative"),
        "loan.kind.cooperative-union": Sentence("liên hiệp hợp tác xã", "cooperative union"),
        "loan.kind.cooperative-group": Sentence("tổ hợp tác", "cooperative group"),
        "loan.kind.member": Sentence("thành viên tổ hợp tác, hợp tác xã", "member"),
        "loan.group.1": Sentence("1 – Nợ đủ tiêu chuẩn", "1 – standard"),
        "loan.group.2": Sentence("2 – Nợ cần chú ý", "2 – special mention"),
        "loan.group.3": Sentence("3 – Nợ dưới tiêu chuẩn", "3 – substandard"),
        "loan.group.4": Sentence("4 – Nợ nghi ngờ", "4 – doubtful"),
        "loan.group.5": Sentence("5 – Nợ có khả năng mất vốn", "5 – potentially irrecoverable"),
        "loan.certainty.verified": Sentence("đã đối chiếu văn bản", "verified"),
        "loan.certainty.partly": Sentence("đối chiếu một phần", "partly verified"),
        "loan.certainty.remembered": Sentence("chưa đối chiếu văn bản", "from memory"),
        "loan.certainty.assumed": Sentence("giả định", "assumed"),

        "option.statement-from": Sentence("Từ ngày này.", "From this day on."),
        "option.statement-all": Sentence(
            "Kể cả các bút toán đã bị đảo (không tính vào số dư).",
            "Reversed entries too (they count for nothing)."),
        "loan.title.statement": Sentence(
            "Sao kê khoản vay {number} – {borrower}, từ {from} đến {to}. Dư nợ đầu kỳ: {opening}",
            "Statement of loan {number} – {borrower}, {from} to {to}. Opening balance: {opening}"),
        "loan.statement-closing": Sentence(
            "Cuối ngày {on}: dư nợ gốc {outstanding} (trong đó quá hạn {overdue}), lãi trong hạn đến hạn chưa trả {interest}, lãi cộng dồn chưa đến hạn {accrued}, lãi trên nợ gốc quá hạn {overdueInterest}, lãi chậm trả {lateInterest}. Số tiền tất toán: {payoff}.",
            "At the end of {on}: principal outstanding {outstanding} (of which overdue {overdue}), in-term interest due {interest}, accrued and not yet due {accrued}, interest on overdue principal {overdueInterest}, interest on late interest {lateInterest}. Payoff: {payoff}."
        ),
        "loan.column.event": Sentence("Nội dung", "What"),
        "loan.column.entry": Sentence("Bút toán", "Entry"),
        "loan.column.drawn": Sentence("Giải ngân", "Drawn"),
        "loan.column.principal-due": Sentence("Gốc đến hạn", "Principal due"),
        "loan.column.interest-charged": Sentence("Lãi phải thu", "Interest charged"),
        "loan.column.principal-settled": Sentence("Thu gốc", "Principal"),
        "loan.column.interest-settled": Sentence("Lãi trong hạn", "Interest"),
        "loan.column.overdue-interest-settled": Sentence("Lãi quá hạn", "Overdue interest"),
        "loan.column.late-interest-settled": Sentence("Lãi chậm trả", "Late interest"),
        "loan.column.credit": Sentence("Tiền thừa", "Credit"),
        "loan.column.voucher": Sentence("Chứng từ", "Voucher"),
        "loan.column.by": Sentence("Người ghi", "By"),
        "loan.column.note": Sentence("Ghi chú", "Note"),
        "loan.event.draw": Sentence("Giải ngân", "Drawn"),
        "loan.event.rate-change": Sentence(
            "Điều chỉnh lãi suất: {rate} từ ngày sau", "Rate {rate} from the next day"),
        "loan.event.due": Sentence("Đến hạn kỳ {number}", "Instalment {number} falls due"),
        "loan.event.payment": Sentence("Thu nợ", "Payment"),
        "loan.event.waiver": Sentence("Miễn, giảm lãi", "Waiver"),
        "loan.event.credit-use": Sentence("Cấn trừ tiền thừa", "Credit used"),
        "loan.event.credit-refund": Sentence("Hoàn trả tiền thừa", "Credit paid back"),
        "loan.event-reversed": Sentence(
            "~~{event} {amount}~~ (đã đảo bằng bút toán {entry})",
            "~~{event} {amount}~~ (reversed by entry {entry})"),
    ]
}
