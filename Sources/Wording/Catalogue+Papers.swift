extension Catalogue {
    static let papers: Room = [
        "help.paper": Sentence(
            "Giấy tờ của quỹ: phiếu, hợp đồng, thông báo, biên bản",
            "Papers of the fund: vouchers, contracts, notices, minutes"),
        "help.paper-list": Sentence("Liệt kê các loại giấy tờ", "Lists the kinds of papers"),
        "help.paper-make": Sentence(
            "Lập một giấy tờ từ sổ: của nghiệp vụ, hồ sơ vay hoặc khoản vay (xem paper list)",
            "Makes a paper from the books: of an entry, an application or a loan (see paper list)"),
        "help.paper-template": Sentence(
            "Xuất mẫu của một loại giấy tờ để quỹ sửa thành mẫu của mình",
            "Writes the template of a kind of paper, for the fund to make it its own"),
        "help.paper-check": Sentence(
            "Kiểm tra một mẫu đã sửa: mọi dấu điền phải có nghĩa",
            "Checks an edited template: every mark must mean something"),
        "option.paper-kind": Sentence("Loại giấy tờ", "Kind of paper"),
        "option.paper-subject": Sentence(
            "Số nghiệp vụ, số hồ sơ vay hoặc số hợp đồng, tùy loại",
            "Number of an entry, an application or a loan, as the kind asks"),
        "option.paper-format": Sentence("Dạng tệp: html, docx hoặc pdf", "Format: html, docx or pdf"),
        "option.paper-out": Sentence(
            "Ghi vào tệp này; không ghi thì trang HTML ra màn hình",
            "Writes to this file; without it the page goes to the screen"),
        "option.paper-template": Sentence(
            "Mẫu của quỹ (.html hoặc .docx) thay cho mẫu sẵn có",
            "The fund's own template (.html or .docx) instead of the shipped one"),
        "option.paper-on": Sentence(
            "Số liệu đến hết ngày này, cũng là ngày của giấy tờ; mặc định: hôm nay",
            "As things stand at the end of this day, which is the paper's own; default: today"),
        "option.paper-number": Sentence(
            "Số, ký hiệu văn bản do quỹ cho; không ghi thì lấy số đã có trong sổ, hoặc để chấm",
            "Number of the paper as the office gives it; without it the one on record, or dots"),
        "option.paper-file": Sentence("Tệp mẫu .html hoặc .docx", "A template, .html or .docx"),
        "option.xlsx": Sentence(
            "Ghi ra tệp Excel này (cần bản dựng có đặc tính Office)",
            "Writes this file of Excel (in builds with the trait Office)"),
        "page.papers": Sentence("Các loại giấy tờ", "Kinds of papers"),
        "paper.column.subject": Sentence("Lập cho", "Made of"),
        "paper-subject.entry": Sentence("nghiệp vụ", "entry"),
        "paper-subject.application": Sentence("hồ sơ vay", "application"),
        "paper-subject.loan": Sentence("khoản vay", "loan"),

        "paper-kind.receipt": Sentence("phiếu thu", "receipt"),
        "paper-kind.payment": Sentence("phiếu chi", "payment slip"),
        "paper-kind.loan-request": Sentence("đơn đề nghị vay vốn", "request for a loan"),
        "paper-kind.appraisal-report": Sentence("báo cáo thẩm định", "appraisal report"),
        "paper-kind.approval-minutes": Sentence("biên bản xét duyệt", "minutes of approval"),
        "paper-kind.lending-decision": Sentence("quyết định cho vay", "lending decision"),
        "paper-kind.refusal-notice": Sentence("thông báo từ chối", "notice of refusal"),
        "paper-kind.file-index": Sentence("danh mục hồ sơ", "index of the file"),
        "paper-kind.credit-contract": Sentence("hợp đồng tín dụng", "credit contract"),
        "paper-kind.debt-note": Sentence("giấy nhận nợ", "debt note"),
        "paper-kind.schedule": Sentence("lịch trả nợ", "repayment schedule"),
        "paper-kind.interest-table": Sentence("bảng kê tính lãi", "table of interest"),
        "paper-kind.due-notice": Sentence("thông báo nợ đến hạn", "notice of what falls due"),
        "paper-kind.overdue-notice": Sentence("thông báo nợ quá hạn", "notice of what is overdue"),
        "paper-kind.transfer-notice": Sentence(
            "thông báo chuyển nợ quá hạn", "notice that principal became overdue"),
        "paper-kind.reschedule-request": Sentence(
            "giấy đề nghị cơ cấu lại nợ", "request to reschedule"),
        "paper-kind.reschedule-annex": Sentence("phụ lục cơ cấu lại nợ", "annex of the rescheduling"),
        "paper-kind.use-check": Sentence("biên bản kiểm tra sử dụng vốn", "minutes of the check of use"),
        "paper-kind.valuation": Sentence("biên bản định giá tài sản", "minutes of the valuation"),
        "paper-kind.reconciliation": Sentence("biên bản đối chiếu nợ", "reconciliation of the debt"),
        "paper-kind.settlement": Sentence("biên bản thanh lý hợp đồng", "minutes of the settlement"),
        "paper-kind.release": Sentence("thông báo giải chấp", "release of collateral"),

        "paper.step.approved": Sentence("được duyệt cho vay", "approved"),
        "paper.step.rejected": Sentence("bị từ chối", "rejected"),
        "paper.step.appraised": Sentence("được thẩm định", "appraised"),
        "paper.step.settled": Sentence("được tất toán", "settled"),
        "paper.step.rescheduled": Sentence("được cơ cấu lại thời hạn trả nợ", "rescheduled"),
        "paper.present": Sentence("có mặt", "present"),
        "paper.absent": Sentence("vắng mặt", "absent"),
        "paper.entry-number": Sentence("giấy tờ số {entry}", "paper no. {entry}"),
        "paper.of-contract": Sentence(", hợp đồng số {number}", ", contract {number}"),
        "paper.overdue-rate": Sentence(
            "{multiple} lần lãi suất trong hạn", "{multiple} times the rate"),
        "paper.component.interest": Sentence("Lãi trong hạn đã đến hạn", "Interest that fell due"),
        "paper.component.interest-accrued": Sentence(
            "Lãi trong hạn chưa đến hạn", "Interest not due yet"),
        "paper.component.interest-deferred": Sentence("Lãi được lùi hạn trả", "Interest put off"),
        "paper.component.overdue-interest": Sentence("Lãi trên gốc quá hạn", "Interest on overdue principal"),
        "paper.component.late-interest": Sentence("Lãi chậm trả", "Interest on late interest"),
        "paper.no-account": Sentence(
            "Lưu ý: giấy tờ không có mã QR, vì chưa ghi số tài khoản ngân hàng của quỹ hoặc ngân hàng chưa có mã 6 số. Ghi bằng money account add … --bank … --number ….",
            "Note: the paper has no QR code, because the fund's account at a bank is not on record, or its bank is not known by six digits. Record it by money account add … --bank … --number …."
        ),
        "paper.no-drawing": Sentence(
            "Lưu ý: giấy tờ không có mã QR, vì bản dựng này không có thư viện libqrencode (đặc tính Office).",
            "Note: the paper has no QR code, because this build lacks libqrencode (trait Office)."),
        "paper.good-template": Sentence(
            "Mẫu {file} dùng được: {count} dấu điền, đều có nghĩa.",
            "{file} is a good template: {count} marks, all of them known."),
        "paper.bad-template": Sentence(
            "Mẫu {file} không dùng được: có {count} lỗi.", "{file} is no good template: {count} flaws."),
        "paper.unknown-mark": Sentence(
            "Không có dấu điền “{text}”. Các dấu điền có trong tài liệu Papers.md, và trong mẫu xuất bằng paper template.",
            "There is no mark “{text}”. Those that there are stand in Papers.md, and in what paper template writes."
        ),
        "paper.broken-mark": Sentence(
            "Dấu điền viết sai hoặc thiếu ngoặc đóng: “{text}”.",
            "A mark is written wrongly or not closed: “{text}”."),
        "paper.no-marks": Sentence(
            "Tệp không có dấu điền nào: không phải là mẫu.", "The file has no marks: it is no template."),
        "paper.not-a-template": Sentence(
            "Tệp {file} không phải là mẫu .html hoặc .docx.", "{file} is no template, .html or .docx."),
        "paper.entry-unfit": Sentence(
            "Nghiệp vụ số {entry} ({kind}) không lập được {paper}: không thu, chi tiền mặt (hay giải ngân) như vậy. Giấy tờ lập được: coopfund entry show {entry}.",
            "No {paper} can be made of entry {entry} ({kind}): it took in or paid out no cash, or lent nothing. What can be: coopfund entry show {entry}."
        ),
        "paper.entry-reversed": Sentence(
            "Nghiệp vụ số {entry} đã bị đảo bởi nghiệp vụ số {by}: không lập {paper}.",
            "Entry {entry} was reversed by entry {by}: no {paper} is made of it."),
        "paper.of-the-bank": Sentence(
            "Nghiệp vụ số {entry} đi qua ngân hàng: không lập {paper}, xem giấy báo của ngân hàng[, chứng từ {voucher}].",
            "Entry {entry} went through the bank: no {paper} is made, its paper is the bank's advice[, voucher {voucher}]."
        ),
        "entry.papers": Sentence(
            "Giấy tờ lập được: {commands}.", "Papers that can be made: {commands}."),
        "entry.no-paper": Sentence(
            "Chương trình không lập giấy tờ nào cho nghiệp vụ này[; chứng từ gốc: {voucher}].",
            "The program makes no paper of this entry[; its voucher: {voucher}]."),
        "paper.nothing-due": Sentence(
            "Ngày {on} khoản vay {number} không có gì để báo: không lập {paper}.",
            "On {on} loan {number} has nothing of the kind: no {paper} is made."),
        "paper.not-yet": Sentence(
            "{subject} chưa {step} đến ngày này: không lập {paper}.",
            "{subject} is not {step} by this day: no {paper} is made."),
        "usage.paper-out": Sentence(
            "Dạng này là tệp nhị phân: ghi --out TỆP.", "This format is a binary file: say --out FILE."),
        "usage.paper-template-format": Sentence(
            "Mẫu .docx chỉ lập ra docx hoặc pdf; mẫu .html chỉ lập ra html hoặc pdf.",
            "A .docx template makes docx or pdf, a .html template html or pdf."),
        "office.missing": Sentence(
            "Bản dựng này không có tệp Word, Excel: dựng lại với --traits Office khi đã có libxlsxwriter, libzip và libqrencode (Scripts tự cài). Dùng --csv, --html hoặc --format html thay thế.",
            "This build has no Word and Excel files: build it with --traits Office where libxlsxwriter, libzip and libqrencode are (Scripts install them). Use --csv, --html or --format html instead."
        ),
        "office.unreadable": Sentence(
            "Không đọc được tệp {file}: không phải là tệp .docx nguyên vẹn, hoặc quá lớn.",
            "Cannot read {file}: it is no whole .docx, or too large."),
        "paper.no-engine": Sentence(
            "Không có chương trình làm PDF (chromium hoặc weasyprint), nên đã ghi trang {file}. Mở trang ấy bằng trình duyệt, chọn In, khổ A4, lưu thành PDF.",
            "There is no program that makes PDF (chromium or weasyprint), so the page {file} was written. Open it in a browser, print it on A4, save it as PDF."
        ),
        "paper.no-word-engine": Sentence(
            "Không có LibreOffice để làm PDF từ mẫu Word. Lập --format docx rồi mở bằng Word, lưu thành PDF.",
            "There is no LibreOffice to make PDF of a Word template. Make --format docx, open it in Word and save it as PDF."
        ),
        "paper.engine-failed": Sentence(
            "Chương trình {engine} không làm được PDF trong {seconds} giây. Thử lại, đặt COOPFUND_PDF_ENGINE, hoặc dùng --format html.",
            "{engine} made no PDF within {seconds} seconds. Try again, set COOPFUND_PDF_ENGINE, or use --format html."
        ),
    ]
}
