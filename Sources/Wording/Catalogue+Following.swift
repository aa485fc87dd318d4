extension Catalogue {
    /// Who was asked to pay, what the fund is called on its papers, and what it sends to those who oversee it.
    static let following: Room = [
        "help.dun": Sentence("Đôn đốc thu nợ.", "Borrowers who were asked to pay."),
        "help.dun-record": Sentence(
            "Ghi một lần đôn đốc: liên hệ ai, hứa trả bao nhiêu, ngày nào.",
            "Record that a borrower was asked to pay: who, and what was promised."),
        "help.dun-list": Sentence(
            "Các lần đôn đốc, lời hứa và số đã trả theo lời hứa.",
            "Who was asked to pay, what was promised, and what was paid of it."),
        "help.filing": Sentence(
            "Gửi báo cáo cho cơ quan quản lý.", "Reports that were sent to those who oversee the fund."),
        "help.filing-record": Sentence(
            "Ghi nhận đã gửi báo cáo: kỳ nào, cho ai, bằng chứng gì.",
            "Record that a report was sent: of which period, to whom, with which proof."),
        "help.filing-remind": Sentence(
            "Ghi nhận văn bản nhắc nhở hoặc vi phạm pháp luật thuế, tính vào xếp loại của năm.",
            "Record a reminder in writing or an offence against tax law, which the year's rating counts."),
        "help.filing-list": Sentence("Các báo cáo đã gửi.", "Reports that were sent."),
        "help.filing-reminders": Sentence(
            "Các lần bị nhắc nhở, vi phạm theo năm.", "Reminders and offences, by year."),
        "help.report-duties": Sentence(
            "Lịch nghĩa vụ báo cáo của năm: hạn gửi, đã gửi ngày nào, trễ bao nhiêu, bị nhắc mấy lần.",
            "What is to be sent in a year: by when, when it was sent, how late, and how often authorities reminded."
        ),
        "help.fund-describe": Sentence(
            "Ghi thông tin đơn vị in trên chứng từ, báo cáo và người ký.",
            "Write down what stands at the head of papers and reports, and who signs them."),
        "help.fund-show": Sentence(
            "Thông tin đơn vị đến một ngày.", "The fund, and who signs for it, on a day."),
        "option.promised-on": Sentence("Ngày hứa trả.", "The day by which it will be paid."),
        "option.promised-amount": Sentence("Số tiền hứa trả.", "The amount that was promised."),
        "option.dunning-channel": Sentence("Cách liên hệ.", "How the borrower was reached."),
        "option.dunning-contact": Sentence("Người đã liên hệ.", "Who was spoken to."),
        "option.dunning-answer": Sentence(
            "Trả lời của khách hàng; cần ghi khi không có lời hứa.",
            "What was answered; needed where nothing was promised."),
        "option.promises-open": Sentence(
            "Chỉ các lời hứa chưa đến ngày và chưa trả đủ.",
            "Promises alone whose day is not over and that are not kept."),
        "option.reporting-duty": Sentence("Báo cáo.", "The report."),
        "option.filing-period": Sentence("Kỳ báo cáo: 2026 hoặc 2026-H1.", "Its period: 2026 or 2026-H1."),
        "option.filing-to": Sentence("Nơi nhận.", "To whom it went."),
        "option.filing-proof": Sentence(
            "Bằng chứng đã gửi: số công văn, biên nhận bưu điện.",
            "What shows it: the number of the letter, a receipt of the post."),
        "option.reminder-kind": Sentence(
            "Nhắc nhở bằng văn bản hay vi phạm pháp luật thuế.",
            "A reminder in writing, or an offence against tax law."),
        "option.reminder-number": Sentence("Số văn bản.", "The number of the letter."),
        "option.reminder-from": Sentence("Cơ quan gửi.", "Whose letter it is."),
        "option.reminder-duty": Sentence("Báo cáo bị nhắc.", "The report that it speaks of."),
        "option.reminder-year": Sentence(
            "Năm xếp loại; không ghi thì năm của ngày ghi.",
            "The year in whose rating it counts; that of the act's day unless given."),
        "option.reminder-about": Sentence("Nội dung.", "What it says."),
        "option.duties-year": Sentence(
            "Năm có hạn gửi; không ghi thì năm của ngày xem.",
            "The year in which the last days fall; that of the day unless given."),
        "option.superior": Sentence(
            "Đơn vị chủ quản, in trên đầu văn bản.", "The body to which the fund belongs."),
        "option.fund-address": Sentence("Địa chỉ trụ sở.", "The address of the office."),
        "option.fund-tax-code": Sentence("Mã số thuế của quỹ.", "The fund's tax code."),
        "option.fund-phone": Sentence("Điện thoại của quỹ.", "The fund's telephone."),
        "option.chairperson": Sentence("Chủ tịch quỹ (hội đồng).", "The chairperson."),
        "option.director": Sentence("Giám đốc.", "The director."),
        "option.chief-accountant": Sentence("Kế toán trưởng.", "The chief accountant."),
        "option.treasurer": Sentence("Thủ quỹ.", "The treasurer."),
        "usage.promise-needs-both": Sentence(
            "Lời hứa cần cả ngày và số tiền: --promised và --amount.",
            "A promise has a day and an amount: --promised and --amount."),
        "usage.offence-of-no-report": Sentence(
            "Vi phạm pháp luật thuế không gắn với báo cáo. Bỏ --duty.",
            "An offence against tax law is of no report. Leave --duty out."),
        "usage.fund-says-nothing": Sentence(
            "Ghi ít nhất một điều: --superior, --address, --tax-code, --phone, --chairperson, --director, --chief-accountant hoặc --treasurer.",
            "Give at least one of --superior, --address, --tax-code, --phone, --chairperson, --director, --chief-accountant, --treasurer."
        ),
        "usage.tax-code-of-a-person": Sentence(
            "Mã số thuế 12 chữ số là của cá nhân, không phải của quỹ.",
            "A tax code of twelve digits is a person's, not a fund's."),
        "dun.says-nothing": Sentence(
            "Ghi lời hứa (--promised, --amount) hoặc trả lời của khách hàng (--answer).",
            "Say what was promised (--promised, --amount), or what was answered (--answer)."),
        "dun.nothing-owed": Sentence(
            "Ngày {on} khoản vay không còn nợ: không có gì để đôn đốc.",
            "On {on} nothing is owed: there is nothing to ask for."),
        "dun.promise-before": Sentence(
            "Ngày hứa trả {promised} trước ngày đôn đốc {on}. Kiểm tra --promised và --on.",
            "It is promised for {promised}, before the call of {on}. Check --promised and --on."),
        "dun.promise-above-owed": Sentence(
            "Số tiền hứa trả {amount} lớn hơn toàn bộ nợ đến ngày {promised}: {owed}. Kiểm tra --amount.",
            "{amount} is more than all that is owed on {promised}, {owed}. Check --amount."),
        "fund.unchanged": Sentence(
            "Thông tin đơn vị vẫn như cũ: không có gì để ghi.", "Nothing changes: there is nothing to record."
        ),
        "filing.no-duty": Sentence(
            "Kỳ {period} chưa có quy định về “{duty}”. Xem: coopfund rule show reporting-duty.",
            "No rule asks for “{duty}” of {period}. See: coopfund rule show reporting-duty."),
        "filing.another-period": Sentence(
            "“{duty}” không lập cho kỳ {period}; kỳ phải là {fit}.",
            "“{duty}” is not of {period}; it is of {fit}."),
        "filing.too-early": Sentence(
            "Ngày {on} kỳ {period} chưa kết thúc (ngày cuối {last}): chưa gửi được “{duty}”.",
            "On {on} {period} is not over (its last day is {last}): “{duty}” cannot have been sent."),
        "reminder.later-year": Sentence(
            "Năm {year} chưa đến vào ngày {on}. Kiểm tra --year và --on.",
            "{year} has not come on {on}. Check --year and --on."),
        "receipt.dunning": Sentence(
            "Nghiệp vụ số {entry}: đôn đốc {borrower}, khoản vay {number} ({channel}[, {contact}])[: hứa trả {amount} đến ngày {promised}][; trả lời: {answer}].",
            "Entry {entry}: {borrower} was asked to pay, loan {number} ({channel}[, {contact}])[: {amount} promised by {promised}][; answer: {answer}]."
        ),
        "receipt.fund-particulars": Sentence(
            "Nghiệp vụ số {entry}: thông tin đơn vị từ ngày {on}: {fields}.",
            "Entry {entry}: the fund from {on} on: {fields}."),
        "receipt.filing": Sentence(
            "Nghiệp vụ số {entry}: đã gửi “{duty}” kỳ {period} ngày {on} cho {to} ({proof}); hạn {due}[, trễ {late} ngày].",
            "Entry {entry}: “{duty}” of {period} was sent on {on} to {to} ({proof}); due {due}[, {late} day(s) late]."
        ),
        "receipt.reminder": Sentence(
            "Nghiệp vụ số {entry}: {kind} số {number} của {from}, lần thứ {count} của năm {year}.",
            "Entry {entry}: {kind} {number} of {from}, number {count} of {year}."),
        "act-kind.dunning": Sentence("đôn đốc thu nợ", "borrower asked to pay"),
        "act-kind.fund-particulars": Sentence("thông tin đơn vị", "what the fund is called"),
        "act-kind.filing": Sentence("gửi báo cáo", "report sent"),
        "act-kind.reminder": Sentence("nhắc nhở, vi phạm", "reminder or offence"),
        "dunning-channel.phone": Sentence("điện thoại", "telephone"),
        "dunning-channel.visit": Sentence("gặp trực tiếp", "visit"),
        "dunning-channel.letter": Sentence("văn bản", "letter"),
        "dunning-channel.message": Sentence("tin nhắn", "message"),
        "also.dunning-channel.phone": Sentence("gọi điện", "call"),
        "also.dunning-channel.visit": Sentence("gặp", "in person"),
        "also.dunning-channel.letter": Sentence("thư", "mail"),
        "also.dunning-channel.message": Sentence("Zalo", "text"),
        "reporting-duty.half-year": Sentence("báo cáo 6 tháng", "half-year report"),
        "reporting-duty.annual": Sentence("báo cáo năm", "annual report"),
        "reporting-duty.audited": Sentence("báo cáo tài chính đã kiểm toán", "audited statements"),
        "reporting-duty.plan": Sentence("kế hoạch tài chính năm", "financial plan"),
        "reporting-duty.rating": Sentence("báo cáo xếp loại", "rating report"),
        "also.reporting-duty.half-year": Sentence("6 tháng", "six months"),
        "also.reporting-duty.annual": Sentence("năm", "year"),
        "also.reporting-duty.audited": Sentence("kiểm toán", "audit"),
        "also.reporting-duty.plan": Sentence("kế hoạch", "budget"),
        "also.reporting-duty.rating": Sentence("xếp loại", "grade"),
        "reminder-kind.reminder": Sentence("văn bản nhắc nhở", "reminder"),
        "reminder-kind.tax-offence": Sentence("vi phạm pháp luật thuế", "offence against tax law"),
        "also.reminder-kind.reminder": Sentence("nhắc nhở", "letter"),
        "also.reminder-kind.tax-offence": Sentence("vi phạm thuế", "tax"),
        "promise-state.waiting": Sentence("chờ trả", "waiting"),
        "promise-state.kept": Sentence("đã trả đủ", "kept"),
        "promise-state.partly": Sentence("trả một phần", "partly kept"),
        "promise-state.broken": Sentence("không trả", "broken"),
        "filing-state.not-yet": Sentence("chưa đến kỳ", "not yet"),
        "filing-state.open": Sentence("phải gửi", "to be sent"),
        "filing-state.overdue": Sentence("quá hạn", "overdue"),
        "filing-state.sent": Sentence("đã gửi", "sent"),
        "filing-state.sent-late": Sentence("gửi trễ", "sent late"),
        "fund-field.superior": Sentence("Đơn vị chủ quản", "Belongs to"),
        "fund-field.address": Sentence("Địa chỉ", "Address"),
        "fund-field.tax_code": Sentence("Mã số thuế", "Tax code"),
        "fund-field.phone": Sentence("Điện thoại", "Telephone"),
        "fund-field.chairperson": Sentence("Chủ tịch quỹ", "Chairperson"),
        "fund-field.director": Sentence("Giám đốc", "Director"),
        "fund-field.chief_accountant": Sentence("Kế toán trưởng", "Chief accountant"),
        "fund-field.treasurer": Sentence("Thủ quỹ", "Treasurer"),
        "title.fund": Sentence("Thông tin đơn vị đến ngày {on}", "The fund on {on}"),
        "page.dunnings": Sentence("Sổ theo dõi đôn đốc thu nợ", "Borrowers who were asked to pay"),
        "page.filings": Sentence("Báo cáo đã gửi", "Reports that were sent"),
        "page.reminders": Sentence("Nhắc nhở, vi phạm", "Reminders and offences"),
        "duties.title": Sentence(
            "Lịch nghĩa vụ báo cáo năm {year}, đến ngày {on}", "Reports to be sent in {year}, as of {on}"),
        "duties.count": Sentence(
            "Trễ hạn: {late}. Tính vào xếp loại năm {year}: {reminders} văn bản nhắc nhở, {offences} vi phạm pháp luật thuế.",
            "Late: {late}. The rating of {year} counts {reminders} reminder(s) and {offences} offence(s) against tax law."
        ),
        "duties.column.duty": Sentence("Báo cáo", "Report"),
        "duties.column.period": Sentence("Kỳ", "Period"),
        "duties.column.due": Sentence("Hạn gửi", "Due"),
        "duties.column.sent": Sentence("Ngày gửi", "Sent"),
        "duties.column.to": Sentence("Nơi nhận", "To"),
        "duties.column.proof": Sentence("Bằng chứng", "Proof"),
        "duties.column.reminders": Sentence("Bị nhắc", "Reminders"),
        "duties.column.rule": Sentence("Căn cứ", "By"),
        "dunning.column.channel": Sentence("Cách liên hệ", "By"),
        "dunning.column.contact": Sentence("Người liên hệ", "Spoken to"),
        "dunning.column.promised": Sentence("Hứa trả ngày", "Promised by"),
        "dunning.column.paid": Sentence("Đã trả", "Paid"),
        "dunning.column.answer": Sentence("Trả lời", "Answer"),
        "reminder.column.year": Sentence("Năm xếp loại", "Year"),
        "reminder.column.kind": Sentence("Loại", "Kind"),
        "reminder.column.from": Sentence("Cơ quan", "From"),
        "reminder.column.about": Sentence("Nội dung", "About"),
        "office-rule.reporting-duty": Sentence("Thời hạn gửi báo cáo", "By when reports are sent"),
        "deadline.half-within": Sentence(
            "6 tháng đầu năm: trong {days} ngày sau kỳ", "the half-year: within {days} days after it"),
        "deadline.half-before": Sentence(
            "6 tháng đầu năm: trước ngày {day}", "the half-year: before {day} (day/month)"),
        "deadline.year-within": Sentence(
            "năm: trong {days} ngày sau năm", "the year: within {days} days after it"),
        "deadline.year-before": Sentence(
            "năm: trước ngày {day} năm sau", "the year: before {day} (day/month) of the next"),
        "deadline.plan-within": Sentence(
            "kế hoạch năm: trong {days} ngày từ đầu năm",
            "the year's plan: within {days} days from its beginning"),
        "deadline.plan-before": Sentence(
            "kế hoạch năm: trước ngày {day} của năm", "the year's plan: before {day} (day/month) of it"),
        "text.not-a-deadline": Sentence(
            "“{text}” không phải là thời hạn báo cáo. Viết half<31/07, year+90 hoặc plan<30/04.",
            "“{text}” is no deadline. Write half<31/07, year+90 or plan<30/04."),
    ]
}
