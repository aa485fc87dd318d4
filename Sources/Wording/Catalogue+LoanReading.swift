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
            "Tìm trong số hợp đồng, mã, tên và mã số thuế của khách hàng, mục đích vay; có dấu hay không dấu.",
            "Searches contract number, borrower code, name and tax code, purpose; with or without diacritics."
        ),

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
        "loan.figure.overdue-interest": Sentence("Lãi quá hạn", "Interest on overdue principal"),
        "loan.figure.late-interest": Sentence("Lãi chậm trả", "Interest on late interest"),
        "loan.figure.days-past-due": Sentence("Số ngày quá hạn", "Days past due"),
        "loan.figure.oldest-unpaid": Sentence("Quá hạn từ kỳ", "Oldest unpaid due date"),
        "loan.figure.debt-group": Sentence("Nhóm nợ", "Debt group"),
        "loan.figure.disbursed": Sentence("Đã giải ngân", "Disbursed"),
        "loan.figure.paid-principal": Sentence("Đã thu nợ gốc", "Principal paid"),
        "loan.figure.paid-interest": Sentence("Đã thu lãi trong hạn", "In-term interest paid"),
        "loan.figure.paid-overdue-interest": Sentence(
            "Đã thu lãi quá hạn", "Interest on overdue principal paid"),
        "loan.figure.paid-late-interest": Sentence("Đã thu lãi chậm trả", "Interest on late interest paid"),
        "loan.figure.waived": Sentence("Lãi đã miễn, giảm", "Interest waived"),
        "loan.figure.credit": Sentence("Tiền thừa của khách hàng", "Borrower's credit"),
        "loan.figure.credit-held": Sentence(
            "Trong đó giữ cho các kỳ đến hạn", "Of it, held for the coming instalments"),
        "loan.figure.prepaid-ahead": Sentence(
            "Gốc trả trước, còn trừ vào các kỳ tới", "Principal prepaid, still off coming instalments"),
        "loan.figure.early": Sentence("Tiền trả trước ngày đến hạn", "Early money"),
        "loan.figure.rate-from": Sentence("Lãi suất sau ngày", "Rate after"),
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
        "loan.early.at-due": Sentence(
            "trừ gốc, lãi vẫn đến hạn như cũ", "principal; interest stays due on its date"),
        "loan.early.to-date": Sentence(
            "thu lãi đến ngày trả, rồi trừ gốc", "interest up to the day first, then principal"),
        "loan.early.hold": Sentence("giữ lại cho kỳ đến hạn", "held for the coming instalments"),
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
            "Kể cả các nghiệp vụ đã bị đảo (không tính vào số dư).",
            "Reversed entries too (they count for nothing)."),
        "loan.title.statement": Sentence(
            "Sao kê khoản vay {number} – {borrower}, từ {from} đến {to}. Dư nợ đầu kỳ: {opening}",
            "Statement of loan {number} – {borrower}, {from} to {to}. Opening balance: {opening}"),
        "loan.statement-closing": Sentence(
            "Cuối ngày {on}: dư nợ gốc {outstanding} (trong đó quá hạn {overdue}), lãi trong hạn đến hạn chưa trả {interest}, lãi cộng dồn chưa đến hạn {accrued}, lãi quá hạn {overdueInterest}, lãi chậm trả {lateInterest}. Số tiền tất toán: {payoff}.",
            "At the end of {on}: principal outstanding {outstanding} (of which overdue {overdue}), in-term interest due {interest}, accrued and not yet due {accrued}, interest on overdue principal {overdueInterest}, interest on late interest {lateInterest}. Payoff: {payoff}."
        ),
        "loan.column.event": Sentence("Nội dung", "What"),
        "loan.column.entry": Sentence("Nghiệp vụ", "Entry"),
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
        "loan.event.held-money": Sentence("Tiền giữ trả cho kỳ đến hạn", "Held money covers what is due"),
        "loan.event.credit-refund": Sentence("Hoàn trả tiền thừa", "Credit paid back"),
        "loan.event-of-money": Sentence("{event} {amount}", "{event} {amount}"),
        "loan.event-reversed": Sentence(
            "~~{event}~~ (đã đảo bằng bút toán {entry})",
            "~~{event}~~ (reversed by entry {entry})"),
    ]

    /// What the explanation of a loan says.
    static let loanExplanation: Room = [
        "option.on-component": Sentence(
            "Chỉ diễn giải thành phần này.", "Explains this component only."),
        "loan.title.explain": Sentence(
            "Diễn giải khoản vay {number} – {borrower}, cuối ngày {on}. Số lẻ viết đến sáu chữ số, dấu … là phần còn lại bị cắt.",
            "How the figures of loan {number} – {borrower} came about, at the end of {on}. Six decimals are written; … stands for what is cut."
        ),
        "loan.component.principal": Sentence("NỢ GỐC", "PRINCIPAL"),
        "loan.component.interest": Sentence("LÃI TRONG HẠN ĐÃ ĐẾN HẠN", "IN-TERM INTEREST THAT FELL DUE"),
        "loan.component.interest-accrued": Sentence(
            "LÃI TRONG HẠN CỘNG DỒN, CHƯA ĐẾN HẠN", "IN-TERM INTEREST ACCRUED, NOT YET DUE"),
        "loan.component.overdue-interest": Sentence(
            "LÃI QUÁ HẠN", "INTEREST ON OVERDUE PRINCIPAL"),
        "loan.component.late-interest": Sentence("LÃI CHẬM TRẢ", "INTEREST ON LATE INTEREST"),
        "loan.part.principal": Sentence("nợ gốc đến hạn", "due principal"),
        "loan.part.principal-ahead": Sentence("nợ gốc trả trước hạn", "principal ahead of its due date"),
        "loan.part.interest": Sentence("lãi trong hạn đến hạn", "due in-term interest"),
        "loan.part.interest-accrued": Sentence(
            "lãi trong hạn chưa đến hạn", "in-term interest not yet due"),
        "loan.part.overdue-interest": Sentence("lãi quá hạn", "interest on overdue principal"),
        "loan.part.late-interest": Sentence("lãi chậm trả", "interest on late interest"),
        "loan.way.payment": Sentence("Thu nợ", "Payment"),
        "loan.way.waiver": Sentence("Miễn, giảm lãi", "Waiver"),
        "loan.way.credit-use": Sentence("Cấn trừ tiền thừa", "Credit used"),
        "loan.way.held-money": Sentence("Tiền giữ", "Held money"),
        "loan.way.credit-refund": Sentence("Hoàn trả tiền thừa", "Credit paid back"),

        "loan.step.drawn": Sentence(
            "{on}: giải ngân {amount} (bút toán {entry})", "{on}: {amount} drawn (entry {entry})"),
        "loan.step.rate-changed": Sentence(
            "{on}: lãi suất {from} → {to}, áp dụng từ ngày sau ({origin})",
            "{on}: rate {from} → {to} from the next day ({origin})"),
        "loan.step.fell-due": Sentence(
            "{due}: kỳ {number} đến hạn, gốc {amount}",
            "{due}: instalment {number} falls due, principal {amount}"
        ),
        "loan.step.fell-due-rolled": Sentence(
            "{due}: kỳ {number} đến hạn (ngày theo hợp đồng {nominal} là ngày nghỉ), gốc {amount}",
            "{due}: instalment {number} falls due (its date {nominal} is no working day), principal {amount}"),
        "loan.step.turned-overdue": Sentence(
            "hết ngày {on}: gốc kỳ {number} còn {amount} chưa trả, chuyển nợ quá hạn; lãi suất trong hạn khi đó {rate}",
            "end of {on}: {amount} of instalment {number} is unpaid and turns overdue; the in-term rate then is {rate}"
        ),
        "loan.step.accrued": Sentence(
            "{from} → {to} ({days} ngày, kỳ {number}): {formula}",
            "{from} → {to} ({days} days, instalment {number}): {formula}"),
        "loan.step.charged": Sentence(
            "{due}: lãi kỳ {number} cộng lại {exact}, {rounding}: {amount}",
            "{due}: interest of instalment {number} adds up to {exact}, {rounding}: {amount}"),
        "loan.step.charged-ahead": Sentence(
            "{due}: lãi kỳ {number} cộng lại {exact}, {rounding}: {amount}; đã tất toán trước hạn {ahead}, còn phải thu {left}",
            "{due}: interest of instalment {number} adds up to {exact}, {rounding}: {amount}; {ahead} was settled ahead, {left} falls due"
        ),
        "loan.step.rounded": Sentence(
            "đến hết {on} cộng dồn {exact}, {rounding}: {amount}",
            "accrued to the end of {on}: {exact}, {rounding}: {amount}"),
        "loan.step.settled": Sentence(
            "{on}: {way} trả cho kỳ {number}: −{amount} ({origin})",
            "{on}: {way} covers instalment {number}: −{amount} ({origin})"),
        "loan.step.settled-ahead": Sentence(
            "{on}: {way} trả trước hạn: −{amount} ({origin})",
            "{on}: {way} ahead of the due date: −{amount} ({origin})"),
        "loan.step.settled-accrued": Sentence(
            "{on}: cộng dồn đến đây {exact}; {way}: −{amount} ({origin})",
            "{on}: accrued so far {exact}; {way}: −{amount} ({origin})"),
        "loan.explain.entry": Sentence("nghiệp vụ {entry}", "entry {entry}"),
        "loan.explain.by-contract": Sentence("theo hợp đồng", "by the contract"),

        "loan.explain.owed": Sentence(
            "⇒ phải thu {charged} − đã thu {paid} − đã miễn, giảm {waived} = còn phải thu {owed}",
            "⇒ charged {charged} − paid {paid} − waived {waived} = owed {owed}"),
        "loan.explain.owed-principal": Sentence(
            "⇒ đã giải ngân {charged} − đã thu {paid} − đã miễn, giảm {waived} = dư nợ {owed}",
            "⇒ drawn {charged} − paid {paid} − waived {waived} = outstanding {owed}"),
        "loan.explain.overdue-instalment": Sentence(
            "quá hạn: kỳ {number} ({due}): {principal} − {paid} = {unpaid}",
            "overdue: instalment {number} ({due}): {principal} − {paid} = {unpaid}"),
        "loan.explain.overdue": Sentence("⇒ nợ gốc quá hạn {amount}", "⇒ principal overdue {amount}"),
        "loan.explain.settlements": Sentence(
            "THỨ TỰ THU NỢ: mỗi khoản thu trả cho những gì", "ORDER: what each payment covered"),
        "loan.explain.settlement": Sentence(
            "{on}: {way} {amount} ({origin}).", "{on}: {way} {amount} ({origin})."),
        "loan.explain.principal-first": Sentence(
            "Gốc đến hạn trước, rồi lãi trong hạn, lãi quá hạn, lãi chậm trả.",
            "Due principal first, then in-term interest, interest on overdue principal, interest on late interest."
        ),
        "loan.explain.interest-first": Sentence(
            "Lãi trong hạn trước, rồi lãi quá hạn, lãi chậm trả, gốc đến hạn.",
            "In-term interest first, then interest on overdue principal, interest on late interest, due principal."
        ),
        "loan.explain.part": Sentence("{component}: {amount}", "{component}: {amount}"),
        "loan.explain.part-of-instalment": Sentence(
            "{component}, kỳ {number} ({due}): {amount}", "{component}, instalment {number} ({due}): {amount}"
        ),
        "loan.explain.credit": Sentence("tiền thừa: {amount}", "credit: {amount}"),
        "loan.explain.payoff": Sentence(
            "SỐ TIỀN TẤT TOÁN: gốc + lãi đến hạn + lãi cộng dồn + lãi quá hạn + lãi chậm trả",
            "PAYOFF: principal + interest due + interest accrued + overdue interest + late interest"),
        "loan.explain.rules": Sentence("CĂN CỨ", "RULES"),

        "loan.rounding.half-up": Sentence("làm tròn nửa lên", "rounded half up"),
        "loan.rounding.half-even": Sentence("làm tròn nửa về số chẵn", "rounded half to even"),
        "loan.rounding.up": Sentence("làm tròn lên", "rounded up"),
        "loan.rounding.down": Sentence("làm tròn xuống", "rounded down"),

        "loan.rule.interest-actual-365": Sentence(
            "Lãi = Σ (số dư thực tế × số ngày duy trì × lãi suất năm) / 365, tính từ ngày sau ngày đầu đến hết ngày cuối: TT 14/2017/TT-NHNN điều 4, điều 5 (trước ngày thông tư có hiệu lực: theo hợp đồng).",
            "Interest = Σ (actual balance × days × yearly rate) / 365, the first day dropped and the last counted: Circular 14/2017/TT-NHNN art. 4 and 5 (before it was in force: by the contract)."
        ),
        "loan.rule.interest-actual-360": Sentence(
            "Lãi = Σ (số dư thực tế × số ngày duy trì × lãi suất năm) / 360, theo hợp đồng; công thức: TT 14/2017/TT-NHNN điều 5 (thông tư dùng năm 365 ngày).",
            "Interest = Σ (actual balance × days × yearly rate) / 360, by the contract; formula: Circular 14/2017/TT-NHNN art. 5 (whose year has 365 days)."
        ),
        "loan.rule.interest-actual-actual": Sentence(
            "Lãi = Σ (số dư thực tế × số ngày duy trì × lãi suất năm) / số ngày thực tế của từng năm, tách tại ngày 01/01, theo hợp đồng; công thức: TT 14/2017/TT-NHNN điều 5 (thông tư dùng năm 365 ngày).",
            "Interest = Σ (actual balance × days × yearly rate) / the days of each year, split at 1 January, by the contract; formula: Circular 14/2017/TT-NHNN art. 5 (whose year has 365 days)."
        ),
        "loan.rule.interest-30-360": Sentence(
            "Một kỳ trọn m tháng tính m × 30/360 năm, bất kể số ngày; trong kỳ chia đều cho từng ngày; theo hợp đồng (TT 14/2017/TT-NHNN dùng năm 365 ngày).",
            "A full period of m months counts m × 30/360 of a year whatever its days, spread evenly over them; by the contract (the year of Circular 14/2017/TT-NHNN has 365 days)."
        ),
        "loan.rule.rounding": Sentence(
            "Số chính xác được cộng trước, {rounding} đến đồng một lần: lãi trong hạn vào ngày đến hạn, lãi quá hạn và lãi chậm trả trên tổng cộng dồn; theo hợp đồng.",
            "Exact amounts are added first and {rounding} to the dong once: in-term interest on its due date, overdue and late interest on all that accrued; by the contract."
        ),
        "loan.rule.due-date-rolling": Sentence(
            "Ngày đến hạn rơi vào ngày nghỉ thì dời sang ngày làm việc tiếp theo, nếu hợp đồng không định khác: Bộ luật Dân sự điều 148 khoản 5.",
            "A due date that is no working day moves to the next working day, unless the contract says otherwise: Civil Code art. 148(5)."
        ),
        "loan.rule.overdue-rate": Sentence(
            "Gốc quá hạn chịu lãi suất trong hạn tại thời điểm chuyển nợ quá hạn × {multiple}: NĐ 45/2021/NĐ-CP điều 25 khoản 1 điểm b; TT 39/2016/TT-NHNN điều 13 khoản 4 điểm c (tối đa 150 %).",
            "Overdue principal bears the in-term rate of the day of its transfer × {multiple}: Decree 45/2021/NĐ-CP art. 25(1)(b); Circular 39/2016/TT-NHNN art. 13(4)(c) (at most 150 %)."
        ),
        "loan.rule.late-interest-rate": Sentence(
            "Lãi trong hạn chậm trả chịu lãi {rate} từ ngày sau ngày đến hạn, lãi đơn: TT 39/2016/TT-NHNN điều 13 khoản 4 điểm b; Bộ luật Dân sự điều 468 (tối đa 10 %/năm).",
            "In-term interest paid late bears {rate} from the day after its due date, simple: Circular 39/2016/TT-NHNN art. 13(4)(b); Civil Code art. 468 (at most 10 % a year)."
        ),
        "loan.rule.allocation-overdue-principal-first": Sentence(
            "Ngày có nợ gốc quá hạn thì thu gốc trước, lãi sau; ngày khác thu lãi trước; khoản cũ trước: TT 39/2016/TT-NHNN điều 18 khoản 4.",
            "On a day with principal overdue, principal before interest; otherwise interest first; the oldest first: Circular 39/2016/TT-NHNN art. 18(4)."
        ),
        "loan.rule.allocation-principal-first": Sentence(
            "Thu gốc trước, lãi sau, khoản cũ trước: theo hợp đồng.",
            "Principal before interest, the oldest first: by the contract."),
        "loan.rule.allocation-interest-first": Sentence(
            "Thu lãi trước, gốc sau, khoản cũ trước: theo hợp đồng.",
            "Interest before principal, the oldest first: by the contract."),
        "loan.rule.prepayment-next": Sentence(
            "Phần trả trước hạn giảm gốc các kỳ kế tiếp, trừ khi bút toán thu nợ chọn cách khác: theo hợp đồng.",
            "What is prepaid lowers the next instalments, unless a payment says otherwise: by the contract."),
        "loan.rule.prepayment-last": Sentence(
            "Phần trả trước hạn giảm gốc các kỳ cuối, trừ khi bút toán thu nợ chọn cách khác: theo hợp đồng.",
            "What is prepaid lowers the last instalments, unless a payment says otherwise: by the contract."),
        "loan.rule.prepayment-level": Sentence(
            "Phần trả trước hạn giảm gốc mọi kỳ còn lại theo tỷ lệ (trả góp đều thì tính lại kỳ trả góp), trừ khi bút toán thu nợ chọn cách khác: theo hợp đồng.",
            "What is prepaid lowers all instalments to come in proportion (equal instalments are worked out anew), unless a payment says otherwise: by the contract."
        ),
        "loan.rule.early-at-due": Sentence(
            "Tiền trả trước ngày đến hạn trừ vào gốc; lãi của kỳ vẫn đến hạn đúng ngày, trừ khi bút toán thu nợ chọn cách khác: theo hợp đồng.",
            "Money before its due date prepays principal; the period's interest stays due on its date, unless a payment says otherwise: by the contract."
        ),
        "loan.rule.early-to-date": Sentence(
            "Tiền trả trước ngày đến hạn trả lãi tính đến ngày trả trước, rồi trừ vào gốc, trừ khi bút toán thu nợ chọn cách khác: theo hợp đồng.",
            "Money before its due date settles interest up to the day first, then prepays principal, unless a payment says otherwise: by the contract."
        ),
        "loan.rule.early-hold": Sentence(
            "Tiền trả trước ngày đến hạn được giữ và tự trả cho kỳ đến hạn, trừ khi bút toán thu nợ chọn cách khác: theo hợp đồng.",
            "Money before its due date is held and covers the coming instalments by itself, unless a payment says otherwise: by the contract."
        ),
        "loan.rule.waiver": Sentence(
            "Miễn, giảm lãi theo quyết định ghi trong bút toán; không miễn, giảm nợ gốc.",
            "Interest is let off by the decision that the entry names; principal is not."),
    ]
}
