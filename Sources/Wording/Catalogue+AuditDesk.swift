extension Catalogue {
    /// The auditor's desk: acts, stories, numbers of vouchers, samples.
    static let auditDesk: Room = [
        "help.audit-acts": Sentence(
            "Tìm nghiệp vụ theo người, loại, ngày, chứng từ, số tiền, khoản vay; ghi muộn, ghi ngoài giờ, đã đảo.",
            "Find acts by person, kind, day, voucher, amount, loan; recorded late, outside hours, or reversed."
        ),
        "help.audit-trail": Sentence(
            "Toàn bộ lịch sử một khoản vay, hồ sơ hoặc khách hàng: ai, khi nào, ghi gì, trước đó là gì.",
            "The whole story of a loan, an application or a borrower: who, when, what, and what stood there before."
        ),
        "help.audit-vouchers": Sentence(
            "Số chứng từ theo loạt: đã dùng, thiếu số, trùng số.",
            "Numbers of vouchers by series: used, missing, repeated."),
        "help.audit-sample": Sentence(
            "Chọn mẫu bút toán để đối chiếu chứng từ; cùng --seed thì cùng mẫu.",
            "Draw entries to hold against their papers; the same --seed draws the same."),
        "help.audit-recompute": Sentence(
            "Tính lại lãi của một kỳ từ hợp đồng, từng khoản vay, đối chiếu với sổ cái.",
            "Recompute the interest of a period from the contracts, loan by loan, against the ledger."),
        "recompute.title": Sentence(
            "Tính lại lãi kỳ {period}: {loans} khoản vay có phát sinh",
            "Interest of {period} recomputed: {loans} loan(s) with interest"),
        "recompute.column.earned": Sentence("Lãi theo hợp đồng", "Earned by contract"),
        "recompute.column.collected": Sentence("Đã thu", "Collected"),
        "recompute.column.waived": Sentence("Miễn, giảm", "Waived"),
        "recompute.column.off-balance": Sentence("Tăng ngoại bảng", "Off balance"),
        "recompute.column.uncollected": Sentence("Thoái lãi", "Taken back"),
        "recompute.column.expected": Sentence("Thu nhập tính lại", "Income recomputed"),
        "recompute.column.booked": Sentence("Thu nhập trên sổ", "Income booked"),
        "recompute.column.difference": Sentence("Chênh lệch", "Difference"),
        "recompute.agrees": Sentence(
            "Sổ cái khớp: thu nhập lãi {income}, mọi khoản vay đúng như tính lại.",
            "The ledger agrees: interest income {income}, each loan as recomputed."),
        "recompute.differs": Sentence(
            "{differences} chỗ lệch: sổ ghi {income}, tính lại được {expected}; xem từng dòng dưới đây.",
            "{differences} difference(s): {income} on the books, {expected} recomputed; see each below."),
        "audit.interest-differs": Sentence(
            "Lãi trên sổ khác với hợp đồng ở {count} chỗ.",
            "The interest on the books differs from the contracts in {count} place(s)."),
        "recompute.no-loan": Sentence("không thuộc khoản vay nào", "of no loan"),
        "recompute.how": Sentence(
            "Cách tính: số dư gốc từng ngày × lãi suất của hợp đồng, làm tròn khi đến hạn; ghi thu nhập theo TT 52/2022/TT-BTC điều 5. Kỳ đã khóa sổ tính theo những gì đã biết khi khóa. Từng ngày: coopfund loan explain SỐ --as-of {day}.",
            "How: principal of each day × the contract's rate, rounded when due; income by TT 52/2022/TT-BTC art. 5. A closed period has what was known when it was closed. Day by day: coopfund loan explain NUMBER --as-of {day}."
        ),
        "option.acts-to": Sentence("Đến hết ngày này.", "Through this day."),
        "option.act-kind": Sentence("Chỉ loại nghiệp vụ này.", "Only this kind of act."),
        "option.act-by": Sentence(
            "Người thực hiện hoặc người duyệt, một phần tên cũng được.",
            "Whoever acted or released; a part of the name will do."),
        "option.act-voucher": Sentence(
            "Số chứng từ, hoặc phần đầu của số.", "The number of a voucher, or how it begins."),
        "option.not-released": Sentence(
            "Có bút toán mà không qua người thứ hai.", "With lines that no second person released."),
        "option.without-closings": Sentence(
            "Bỏ các nghiệp vụ khóa sổ và phân loại, trích lập đi cùng.",
            "Leave out closings and the runs that belong to them."),
        "option.act-amount": Sentence(
            "Số tiền của nghiệp vụ hoặc của một dòng bút toán.", "What an act or one of its lines comes to."),
        "option.act-counterparty": Sentence(
            "Một phần tên đối tượng.", "A part of the counterparty's name."),
        "option.act-loan": Sentence(
            "Nghiệp vụ về khoản vay này, hồ sơ và tài sản bảo đảm của nó.",
            "Acts about this loan, its application and what secures it."),
        "option.act-borrower": Sentence(
            "Nghiệp vụ về khách hàng này, hồ sơ và khoản vay của họ.",
            "Acts about this borrower, its applications and loans."),
        "option.recorded-from": Sentence("Ghi sổ từ ngày này.", "Recorded from this day on."),
        "option.recorded-until": Sentence("Ghi sổ đến hết ngày này.", "Recorded through this day."),
        "option.recorded-after-days": Sentence(
            "Ghi sổ muộn hơn ngày nghiệp vụ quá số ngày này.",
            "Recorded more than so many days after the act's own day."),
        "option.outside-hours": Sentence(
            "Ghi ngoài giờ làm việc hoặc vào ngày nghỉ.", "Recorded outside office hours or on a day off."),
        "option.office-hours": Sentence(
            "Giờ làm việc, ví dụ 7:30-17:00; không ghi là 7:00-18:00.",
            "The hours of the office, as 7:30-17:00; 7:00-18:00 unless given."),
        "option.act-reversed": Sentence(
            "Chỉ nghiệp vụ đảo và nghiệp vụ đã bị đảo, kèm lý do.",
            "Only reversals and what was reversed, with the reason."),
        "option.trail-subject": Sentence(
            "Số hợp đồng, số hồ sơ, hoặc mã khách hàng.",
            "The number of a contract or an application, or a borrower's code."),
        "option.sample-size": Sentence("Số bút toán cần chọn.", "How many entries to draw."),
        "option.sample-seed": Sentence(
            "Số gieo: mẫu suy ra từ số này.", "The number from which the draw follows."),
        "option.by-amount": Sentence(
            "Chọn theo giá trị: mỗi đồng có cơ hội như nhau.",
            "By amount: each đồng has the same chance (monetary-unit sampling)."),
        "act.bad-hours": Sentence(
            "Giờ làm việc viết như 7:30-17:00.", "Office hours are written as 7:30-17:00."),
        "act.bad-days": Sentence(
            "Số ngày là một số nguyên từ 0.", "The number of days is a whole number from 0 on."),
        "act.loan-or-borrower": Sentence(
            "Chỉ nêu --loan hoặc --borrower, không nêu cả hai.", "Give --loan or --borrower, not both."),
        "sample.bad-size": Sentence(
            "Cỡ mẫu là một số nguyên từ 1 đến 100000.", "The size is a whole number from 1 to 100000."),
        "act.column.entry": Sentence("Nghiệp vụ", "Act"),
        "act.column.recorded": Sentence("Ghi lúc", "Recorded"),
        "act.column.kind": Sentence("Loại", "Kind"),
        "act.column.released-by": Sentence("Người duyệt", "Released by"),
        "act.column.amount": Sentence("Số tiền", "Amount"),
        "act.column.reverses": Sentence("Đảo nghiệp vụ", "Reverses"),
        "act.column.reversed-by": Sentence("Bị đảo bởi", "Reversed by"),
        "act.column.reason": Sentence("Lý do đảo", "Reason"),
        "act.column.login": Sentence("Tài khoản đăng nhập", "Login"),
        "act.column.days-late": Sentence("Số ngày ghi muộn", "Days late"),
        "act.column.hits": Sentence("Số lần trúng", "Hits"),
        "act.column.field": Sentence("Nội dung", "Field"),
        "act.column.value": Sentence("Giá trị", "Value"),
        "act.column.before": Sentence("Trước đó", "Before"),
        "act.title-list": Sentence(
            "Nghiệp vụ[ từ ngày {from}][ đến ngày {until}]", "Acts[ from {from}][ until {until}]"),
        "act.count": Sentence("{count} nghiệp vụ.", "{count} act(s)."),
        "act.title-trail": Sentence(
            "Lịch sử {kind} {subject}: {count} nghiệp vụ", "The story of {kind} {subject}: {count} act(s)"),
        "act.subject.loan": Sentence("khoản vay", "loan"),
        "act.subject.application": Sentence("hồ sơ vay", "application"),
        "act.subject.borrower": Sentence("khách hàng", "borrower"),
        "act.trail-entry": Sentence(
            "{entry} · {on} · {kind}[ · {amount} đ] · {by}[, {released} duyệt] · ghi lúc {recorded}[ · chứng từ {voucher}][ · đảo nghiệp vụ {reverses}][ · bị đảo bởi {reversedBy}][ · lý do: {reason}][ · {note}]",
            "{entry} · {on} · {kind}[ · {amount} đ] · {by}[, released by {released}] · recorded at {recorded}[ · voucher {voucher}][ · reverses {reverses}][ · reversed by {reversedBy}][ · because: {reason}][ · {note}]"
        ),
        "act.column.why": Sentence("Vì sao", "Why"),
        "act.outside.hours": Sentence("{weekday}, ngoài giờ", "{weekday}, outside hours"),
        "act.outside.day-off": Sentence("{weekday}, ngày nghỉ", "{weekday}, a day off"),
        "weekday.1": Sentence("thứ hai", "Monday"),
        "weekday.2": Sentence("thứ ba", "Tuesday"),
        "weekday.3": Sentence("thứ tư", "Wednesday"),
        "weekday.4": Sentence("thứ năm", "Thursday"),
        "weekday.5": Sentence("thứ sáu", "Friday"),
        "weekday.6": Sentence("thứ bảy", "Saturday"),
        "weekday.7": Sentence("chủ nhật", "Sunday"),
        "voucher.title-audit": Sentence(
            "Số chứng từ[ từ ngày {from}][ đến ngày {until}]", "Vouchers[ from {from}][ until {until}]"),
        "voucher.audit-summary": Sentence(
            "{used} nghiệp vụ có số chứng từ, {outside} số ngoài các loạt; {repeated} số đứng ở nhiều nghiệp vụ (không kể nghiệp vụ đã đảo).",
            "{used} act(s) with a voucher, {outside} of them in no series; {repeated} number(s) stand with several acts (reversed ones aside)."
        ),
        "voucher.column.series": Sentence("Loạt", "Series"),
        "voucher.column.subject": Sentence("Chứng từ", "Vouchers"),
        "voucher.column.year": Sentence("Năm", "Year"),
        "voucher.column.first": Sentence("Số đầu", "First"),
        "voucher.column.last": Sentence("Số cuối", "Last"),
        "voucher.column.used": Sentence("Đã dùng", "Used"),
        "voucher.column.missing": Sentence("Thiếu", "Missing"),
        "voucher.column.gaps": Sentence("Các số thiếu", "Missing numbers"),
        "sample.title": Sentence(
            "Mẫu {size} bút toán trong {population}[ từ ngày {from}][ đến ngày {until}], số gieo {seed}",
            "A sample of {size} of {population} entries[ from {from}][ until {until}], seed {seed}"),
        "sample.covers": Sentence(
            "Mẫu gồm {dong} đ trong tổng số {total} đ.", "It covers {dong} đ of {total} đ."),
        "sample.how": Sentence(
            "Cách chọn: các bút toán có SHA-256 của chuỗi “{seed}:số bút toán” nhỏ nhất. Ai chọn lại với cùng số gieo và cùng sổ thì được cùng mẫu.",
            "How: the entries whose SHA-256 of “{seed}:entry” is the smallest. Whoever draws again with the same seed from the same books draws the same."
        ),
        "sample.how-by-amount": Sentence(
            "Cách chọn: xếp số tiền các bút toán nối tiếp nhau; các điểm cách đều trên tổng số, điểm đầu lấy từ SHA-256 của “{seed}” (8 byte đầu, chia lấy dư cho tổng). {points} điểm trúng {size} bút toán: bút toán lớn hơn khoảng cách chắc chắn được chọn, và có thể trúng nhiều lần.",
            "How: the amounts are laid end to end, with points at equal distances on the total, the first from the SHA-256 of “{seed}” (its first 8 bytes, the remainder by the total). {points} points hit {size} entries: one above the distance is drawn for certain, perhaps more than once."
        ),
    ]
}
