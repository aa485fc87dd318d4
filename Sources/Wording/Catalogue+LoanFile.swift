extension Catalogue {
    /// Papers, figures, decisions and conditions of a loan file.
    static let loanFile: Room = [
        "help.document": Sentence("Giấy tờ trong hồ sơ vay.", "Papers of loan files."),
        "help.document-add": Sentence(
            "Nhận một giấy tờ vào hồ sơ; bản quét ở nguyên chỗ, sổ giữ dấu SHA-256 của nó.",
            "Take a paper into a file; the scan stays where it is, the books keep its SHA-256."),
        "help.document-list": Sentence(
            "Giấy tờ của một khách hàng, một hồ sơ, hoặc tất cả; giấy tờ sắp hết hạn.",
            "Papers of a borrower, an application, or all; those that run out."),
        "help.application-checklist": Sentence(
            "Đối chiếu hồ sơ với danh mục giấy tờ của loại khách hàng.",
            "Hold a file to the papers that its kind of borrower brings."),
        "help.application-condition": Sentence(
            "Ghi một điều kiện phê duyệt đã thực hiện, hoặc bị vi phạm và xử lý ra sao.",
            "Record that a condition of an approval was kept, or broken and with what follows."),
        "help.application-conditions": Sentence(
            "Các điều kiện phê duyệt: đến hạn ngày nào, đã thực hiện chưa.",
            "Conditions of approvals: when each is due, and what became of it."),
        "help.loan-assign": Sentence(
            "Phân công cán bộ theo dõi một khoản vay, hoặc bàn giao tất cả khoản vay của một người.",
            "Give a loan to somebody to look after, or all loans of somebody in one act."),

        "option.document-borrower": Sentence(
            "Mã khách hàng: giấy tờ dùng cho mọi hồ sơ của khách hàng này.",
            "The borrower's code: the paper serves all its applications."),
        "option.document-application": Sentence(
            "Số hồ sơ vay: giấy tờ của riêng hồ sơ này.", "The number of the application it belongs to."),
        "option.document-kind": Sentence("Loại giấy tờ.", "The kind of paper."),
        "option.document-number": Sentence("Số, ký hiệu của giấy tờ.", "The number of the paper."),
        "option.issued-on": Sentence("Ngày cấp, ngày ký.", "The day on which it was issued."),
        "option.issuer": Sentence("Nơi cấp, bên ký.", "Who issued it."),
        "option.copies": Sentence("Số bản.", "How many copies."),
        "option.kept-at": Sentence("Nơi giữ bản chính.", "Where the original lies."),
        "option.expires-on": Sentence("Ngày cuối cùng còn giá trị.", "The last day on which it counts."),
        "option.expiring-by": Sentence(
            "Chỉ giấy tờ hết giá trị đến ngày này.", "Only papers that run out by this day."),
        "option.scan": Sentence(
            "Tệp bản quét: chỉ tính dấu SHA-256, tệp không chép vào sổ.",
            "The file of the scan: its SHA-256 is kept, not the file."),
        "option.sha256": Sentence(
            "Dấu SHA-256 của bản quét, 64 chữ số.", "The SHA-256 of the scan, 64 digits."),
        "option.other-sources": Sentence(
            "Vốn từ nguồn khác cho cùng phương án.", "What others give or lend for the same plan."),
        "option.cycle": Sentence("Chu kỳ sản xuất, số tháng.", "The production cycle, in months."),
        "option.term-reason": Sentence(
            "Vì sao thời hạn vay dài hơn chu kỳ sản xuất.", "Why the term is longer than the cycle."),
        "option.figure": Sentence(
            "Số liệu thẩm định TÊN=KHAI, hoặc TÊN=KHAI/THẨM ĐỊNH@SỐ NGHIỆP VỤ của giấy tờ chứng minh; ghi được nhiều lần.",
            "A figure NAME=DECLARED, or NAME=DECLARED/VERIFIED@ENTRY of the paper that proves it; may be repeated."
        ),
        "option.minutes": Sentence("Số biên bản xét duyệt.", "The number of the minutes."),
        "option.minutes-on": Sentence("Ngày họp.", "The day of the meeting."),
        "option.present": Sentence(
            "Người có mặt, cách nhau bằng dấu chấm phẩy.", "Who was present, with semicolons."),
        "option.absent": Sentence("Người vắng mặt.", "Who was absent."),
        "option.votes": Sentence(
            "Biểu quyết: số phiếu tán thành/số phiếu, ví dụ 3/4.",
            "The votes for it of the votes cast, such as 3/4."),
        "option.conclusion": Sentence("Kết luận của cuộc họp.", "The conclusion of the meeting."),
        "option.condition": Sentence(
            "Điều kiện trước khi giải ngân, hoặc SỐ NGÀY:ĐIỀU KIỆN sau lần giải ngân đầu; ghi được nhiều lần.",
            "A condition before any money goes out, or DAYS:CONDITION after the first disbursement; may be repeated."
        ),
        "option.condition-line": Sentence(
            "Điều kiện thứ mấy của hồ sơ.", "Which condition of the application."),
        "option.kept": Sentence("Đã thực hiện.", "It was kept."),
        "option.broken": Sentence("Bị vi phạm; cần --sanction.", "It was broken; takes --sanction."),
        "option.document-entry": Sentence(
            "Số nghiệp vụ của giấy tờ chứng minh.", "The entry of the paper that shows it."),
        "option.sanction": Sentence("Biện pháp xử lý vi phạm.", "What follows from the breach."),
        "option.open": Sentence("Chỉ điều kiện chưa có kết quả.", "Only those of which nothing became yet."),
        "option.officer": Sentence("Cán bộ theo dõi khoản vay.", "Who looks after the loan."),
        "option.loan-officer": Sentence(
            "Chỉ các khoản vay do người này theo dõi.", "Only loans that this person looks after."),
        "option.assigned-from": Sentence(
            "Người bàn giao tất cả khoản vay đang theo dõi.", "Who gives up all loans that they look after."),

        "usage.minutes": Sentence(
            "Biên bản cần đủ --minutes, --minutes-on, --present và --votes.",
            "Minutes take --minutes, --minutes-on, --present and --votes together."),
        "usage.condition-outcome": Sentence(
            "Ghi --kept, hoặc --broken cùng --sanction.", "Say --kept, or --broken with --sanction."),
        "usage.document-holder": Sentence(
            "Ghi --borrower hoặc --application, một trong hai.",
            "Say --borrower or --application, one of them."),
        "usage.document-scan": Sentence(
            "Ghi --scan hoặc --sha256, không cả hai.", "Say --scan or --sha256, not both."),
        "usage.document-days": Sentence(
            "Ngày hết giá trị đứng trước ngày cấp. Kiểm tra --issued-on và --expires-on.",
            "It runs out before it was issued. Check --issued-on and --expires-on."),
        "usage.copies": Sentence("Số bản từ 1 đến 1.000.", "From 1 to 1,000 copies."),
        "usage.assigned-loans": Sentence(
            "Ghi số hợp đồng, hoặc --from để bàn giao tất cả.",
            "Name a contract, or --from for all of somebody's."),
        "text.not-votes": Sentence(
            "Viết biểu quyết như 3/4: số phiếu tán thành trên số phiếu.",
            "Write votes as 3/4: for it, of those cast."),
        "text.not-a-figure": Sentence(
            "Viết TÊN=SỐ TIỀN, hoặc TÊN=KHAI/THẨM ĐỊNH@SỐ NGHIỆP VỤ: số thẩm định phải có giấy tờ chứng minh (coopfund document list).",
            "Write NAME=AMOUNT, or NAME=DECLARED/VERIFIED@ENTRY: what was found takes the paper that proves it (coopfund document list)."
        ),
        "text.not-a-condition": Sentence(
            "Viết ĐIỀU KIỆN, hoặc SỐ NGÀY:ĐIỀU KIỆN với 1 đến 3.660 ngày.",
            "Write CONDITION, or DAYS:CONDITION with 1 to 3,660 days."),
        "text.not-a-digest": Sentence(
            "SHA-256 có 64 chữ số thập lục phân.", "A SHA-256 has 64 hexadecimal digits."),
        "text.not-a-checklist": Sentence(
            "“{text}” không phải là danh mục giấy tờ. Viết mã giấy tờ và mức độ, ví dụ charter:required,insurance:useful (required, important, useful); mỗi loại một lần.",
            "“{text}” is no list of papers. Write codes of papers with levels, such as charter:required,insurance:useful (required, important, useful); each once."
        ),

        "document.issued-later": Sentence(
            "Giấy tờ cấp ngày {issued}, sau ngày nhận vào hồ sơ {on}. Kiểm tra --issued-on và --on.",
            "The paper is of {issued}, after it came into the file on {on}. Check --issued-on and --on."),
        "document.not-found": Sentence(
            "Nghiệp vụ số {entry} không phải là giấy tờ của hồ sơ {number} hoặc của khách hàng. Xem: coopfund document list --application.",
            "Entry {entry} is no paper of application {number} or its borrower. See: coopfund document list --application."
        ),
        "document.is-proof": Sentence(
            "Giấy tờ ở nghiệp vụ số {entry} là căn cứ của nghiệp vụ số {proves}, không đảo được. Nhận giấy tờ đúng vào hồ sơ: coopfund document add.",
            "The paper of entry {entry} is what entry {proves} rests on, and stays. Take the right one into the file: coopfund document add."
        ),
        "application.papers-missing": Sentence(
            "Hồ sơ {number} còn thiếu {count} giấy tờ bắt buộc: {papers}. Xem: coopfund application checklist.",
            "Application {number} lacks {count} required papers: {papers}. See: coopfund application checklist."
        ),
        "application.above-need": Sentence(
            "Số tiền {amount} vượt nhu cầu vay {need}: tổng chi phí {cost} trừ vốn tự có {own} và nguồn khác {others}.",
            "{amount} is above the need of {need}: the cost of {cost} without own capital of {own} and other sources of {others}."
        ),
        "application.term-above-cycle": Sentence(
            "Thời hạn vay {term} tháng dài hơn chu kỳ sản xuất {cycle} tháng mà không nêu lý do (--term-reason khi nộp hồ sơ).",
            "The term of {term} months is longer than the cycle of {cycle} without a reason (--term-reason at submission)."
        ),
        "application.minutes-missing": Sentence(
            "Quyết định hồ sơ {number} phải có biên bản xét duyệt: --minutes, --minutes-on, --present, --votes.",
            "A decision on application {number} takes the minutes of a meeting: --minutes, --minutes-on, --present, --votes."
        ),
        "application.minutes-name-twice": Sentence(
            "{name} được ghi hai lần trong thành phần cuộc họp. Sửa --present, --absent.",
            "{name} stands twice among those of the meeting. Mend --present, --absent."),
        "application.minutes-after-decision": Sentence(
            "Cuộc họp ngày {held} sau ngày quyết định {on}. Kiểm tra --minutes-on và --on.",
            "The meeting of {held} is after the decision of {on}. Check --minutes-on and --on."),
        "application.not-carried": Sentence(
            "{for} phiếu tán thành trên {votes} phiếu, {present} người có mặt: không quá nửa số người có mặt. Hồ sơ không được thông qua: coopfund application reject.",
            "{for} votes of {votes}, {present} present: not more than half of those present. It is not carried: coopfund application reject."
        ),
        "application.no-such-condition": Sentence(
            "Hồ sơ {number} không có điều kiện số {line}; có {count} điều kiện. Xem: coopfund application conditions {number}.",
            "Application {number} has no condition {line}; it has {count}. See: coopfund application conditions {number}."
        ),
        "loan.condition-open": Sentence(
            "Chưa được giải ngân: điều kiện {line} của hồ sơ {number} chưa thực hiện ({condition}). Ghi kết quả: coopfund application condition {number} --line {line} --kept.",
            "Nothing may be paid out: condition {line} of application {number} is not kept yet ({condition}). Record it: coopfund application condition {number} --line {line} --kept."
        ),
        "loan.nothing-to-assign": Sentence(
            "Không có khoản vay nào để giao cho {officer}[: {from} không theo dõi khoản nào, hoặc đã giao rồi]. Xem: coopfund loan list --officer.",
            "There is no loan to give to {officer}[: {from} looks after none, or gave them up before]. See: coopfund loan list --officer."
        ),

        "receipt.document": Sentence(
            "Nghiệp vụ số {entry}: nhận {kind}[ số {number}] của {borrower}[, hồ sơ {application}].",
            "Entry {entry}: {kind}[ no. {number}] of {borrower}[, application {application}] taken in."),
        "receipt.condition": Sentence(
            "Nghiệp vụ số {entry}: điều kiện {line} của hồ sơ {number} ({condition}): {state}[; xử lý: {sanction}].",
            "Entry {entry}: condition {line} of application {number} ({condition}): {state}[; {sanction}]."),
        "receipt.assigned": Sentence(
            "Nghiệp vụ số {entry}: {officer} theo dõi {count} khoản vay: {loans}.",
            "Entry {entry}: {officer} looks after {count} loans: {loans}."),
        "notice.document-seen": Sentence(
            "Giấy tờ này đã có ở hồ sơ của {borrower} (nghiệp vụ số {entry}): cùng bản quét, hoặc cùng loại, số và nơi cấp. Kiểm tra có dùng lặp không.",
            "The file of {borrower} holds this paper already (entry {entry}): the same scan, or the same kind, number and issuer. See whether it is used twice."
        ),

        "loan.figure.officer": Sentence("Cán bộ theo dõi", "Officer"),
        "check.files-agree": Sentence(
            "Hồ sơ vay của đúng khách hàng, số liệu dựa trên giấy tờ đã có, người phê duyệt đúng thẩm quyền, điều kiện trước giải ngân đã thực hiện khi giải ngân.",
            "Files are of their borrowers, figures rest on papers that were there, whoever approved was allowed to, and money went out after what was asked before."
        ),
        "check.files-agree.violation": Sentence("Nghiệp vụ {entry}: {flaw}.", "Entry {entry}: {flaw}."),
        "check.files-agree.other-borrower": Sentence(
            "giấy tờ và hồ sơ khác khách hàng", "the paper and the application are of different borrowers"),
        "check.files-agree.strange-paper": Sentence(
            "giấy tờ chứng minh không thuộc hồ sơ, hoặc có sau",
            "the proof is no paper of the file, or came later"),
        "check.files-agree.before-its-condition": Sentence(
            "kết quả có trước điều kiện", "the outcome is before its condition"),
        "check.files-agree.meeting-later": Sentence(
            "họp sau ngày quyết định", "the meeting was after the decision"),
        "check.files-agree.no-step": Sentence(
            "biên bản, điều kiện, số liệu không thuộc bước nào của hồ sơ",
            "minutes, conditions or figures of no step of an application"),
        "check.files-agree.line-missing": Sentence("thiếu dòng", "a line is missing"),
        "check.files-agree.other-version": Sentence(
            "thông tin cá nhân không đi cùng thông tin khách hàng",
            "what is known of people stands with no version of the borrower"),
        "check.files-agree.paid-too-early": Sentence(
            "giải ngân khi điều kiện chưa thực hiện", "paid out before a condition was kept"),
        "page.documents": Sentence("Giấy tờ trong hồ sơ", "Papers"),
        "page.conditions": Sentence("Điều kiện phê duyệt", "Conditions of approvals"),
        "title.checklist": Sentence(
            "Hồ sơ {number}, ngày {on}: thiếu {missing} giấy tờ bắt buộc",
            "Application {number} on {on}: {missing} required papers are missing"),
        "checklist.rule": Sentence(
            "Theo danh mục từ {from}: {citation} ({certainty}).",
            "By the list of {from}: {citation} ({certainty})."),
        "document.column.application": Sentence("Hồ sơ", "Application"),
        "document.column.kind": Sentence("Giấy tờ", "Paper"),
        "document.column.number": Sentence("Số", "Number"),
        "document.column.issued": Sentence("Ngày cấp", "Issued on"),
        "document.column.issuer": Sentence("Nơi cấp", "Issuer"),
        "document.column.copies": Sentence("Số bản", "Copies"),
        "document.column.kept": Sentence("Nơi giữ", "Kept at"),
        "document.column.expires": Sentence("Giá trị đến", "Runs out on"),
        "document.column.scan": Sentence("SHA-256", "SHA-256"),
        "document.column.level": Sentence("Mức độ", "Level"),
        "document.column.state": Sentence("Tình trạng", "State"),
        "document.state.there": Sentence("có", "there"),
        "document.state.missing": Sentence("thiếu", "missing"),
        "document.state.run-out": Sentence("hết giá trị", "run out"),
        "condition.column.line": Sentence("Số", "No."),
        "condition.column.condition": Sentence("Điều kiện", "Condition"),
        "condition.column.when": Sentence("Thời điểm", "When"),
        "condition.column.due": Sentence("Đến hạn", "Due on"),
        "condition.column.state": Sentence("Kết quả", "State"),
        "condition.column.sanction": Sentence("Xử lý", "Sanction"),
        "condition.before": Sentence("trước khi giải ngân", "before disbursement"),
        "condition.days-after": Sentence("{days} ngày sau giải ngân", "{days} days after disbursement"),
        "condition.waiting": Sentence("chưa đến hạn", "waiting"),
        "condition.due": Sentence("đang chờ", "due"),
        "condition.overdue": Sentence("quá hạn", "overdue"),
        "condition.kept": Sentence("đã thực hiện", "kept"),
        "condition.broken": Sentence("vi phạm", "broken"),
        "figure.column.name": Sentence("Số liệu", "Figure"),
        "figure.column.declared": Sentence("Khách hàng khai", "Declared"),
        "figure.column.verified": Sentence("Thẩm định", "Verified"),
        "figure.column.difference": Sentence("Chênh lệch", "Difference"),
        "figure.column.document": Sentence("Chứng minh", "Proof"),
        "application.field.amount": Sentence("Số tiền đề nghị", "Amount asked for"),
        "application.field.project-cost": Sentence("Tổng chi phí", "Cost of the plan"),
        "application.field.own-capital": Sentence("Vốn tự có", "Own capital"),
        "application.field.other-sources": Sentence("Nguồn khác", "Other sources"),
        "application.field.need": Sentence("Nhu cầu vay", "Need"),
        "application.field.term": Sentence("Thời hạn (tháng)", "Term (months)"),
        "application.field.cycle": Sentence("Chu kỳ sản xuất (tháng)", "Production cycle (months)"),
        "application.field.term-reason": Sentence("Lý do thời hạn dài", "Reason for the longer term"),
        "application.field.minutes": Sentence("Biên bản xét duyệt", "Minutes"),
        "application.field.held-on": Sentence("Ngày họp", "Meeting on"),
        "application.field.present": Sentence("Có mặt", "Present"),
        "application.field.absent": Sentence("Vắng mặt", "Absent"),
        "application.field.votes": Sentence("Biểu quyết", "Votes"),
        "application.field.conclusion": Sentence("Kết luận", "Conclusion"),
        "application.field.days-in-all": Sentence(
            "Số ngày từ nộp hồ sơ đến quyết định", "Days from submission to decision"),
        "application.field.flaw": Sentence("Thiếu sót", "Flaw"),
        "application.days": Sentence("Số ngày ở bước: {step}", "Days in step: {step}"),

        "act-kind.document": Sentence("nhận giấy tờ", "paper taken in"),
        "act-kind.condition-outcome": Sentence("kết quả điều kiện phê duyệt", "outcome of a condition"),
        "act-kind.loan-assignment": Sentence("phân công theo dõi khoản vay", "loans given to an officer"),
        "file-rule.checklist": Sentence("Danh mục giấy tờ", "Checklist of papers"),
        "file-rule.file-gate": Sentence("Chốt hồ sơ khi phê duyệt", "Gate of approvals"),
        "file-rule.papers": Sentence("{count} loại", "{count} kinds"),
        "file-gate.papers": Sentence("đủ giấy tờ bắt buộc", "required papers"),
        "file-gate.need": Sentence("trong nhu cầu vay", "within the need"),
        "file-gate.term": Sentence("thời hạn theo chu kỳ", "term by cycle"),
        "file-gate.minutes": Sentence("có biên bản xét duyệt", "minutes of a meeting"),
        "demand-level.required": Sentence("bắt buộc", "required"),
        "demand-level.important": Sentence("quan trọng", "important"),
        "demand-level.useful": Sentence("nên có", "useful"),
        "document-kind.loan-request": Sentence("giấy đề nghị vay vốn", "loan request"),
        "document-kind.business-plan": Sentence("phương án vay vốn", "business plan"),
        "document-kind.identity-card": Sentence("căn cước", "identity card"),
        "document-kind.registration": Sentence("giấy chứng nhận đăng ký", "certificate of registration"),
        "document-kind.charter": Sentence("điều lệ", "charter"),
        "document-kind.appointment": Sentence("quyết định bổ nhiệm", "appointment"),
        "document-kind.borrowing-resolution": Sentence(
            "nghị quyết vay vốn, thế chấp", "resolution to borrow"),
        "document-kind.financial-statements": Sentence("báo cáo tài chính", "financial statements"),
        "document-kind.bank-statement": Sentence("sao kê tài khoản", "bank statement"),
        "document-kind.credit-report": Sentence("thông tin tín dụng (CIC)", "credit report"),
        "document-kind.related-persons": Sentence("báo cáo người có liên quan", "report of related persons"),
        "document-kind.land-certificate": Sentence("giấy chứng nhận quyền sử dụng đất", "land certificate"),
        "document-kind.valuation": Sentence("biên bản định giá", "valuation"),
        "document-kind.security-contract": Sentence("hợp đồng bảo đảm", "security contract"),
        "document-kind.security-registration": Sentence(
            "đăng ký biện pháp bảo đảm", "registration of security"),
        "document-kind.insurance": Sentence("bảo hiểm", "insurance"),
        "document-kind.output-contract": Sentence("hợp đồng đầu ra", "sales contract"),
        "document-kind.appraisal-report": Sentence("báo cáo thẩm định", "appraisal report"),
        "document-kind.minutes": Sentence("biên bản xét duyệt", "minutes"),
        "document-kind.decision": Sentence("quyết định cho vay", "decision to lend"),
        "document-kind.loan-contract": Sentence("hợp đồng tín dụng", "loan contract"),
        "document-kind.use-proof": Sentence("chứng từ sử dụng vốn", "proof of use"),
        "document-kind.inspection": Sentence("biên bản kiểm tra", "inspection"),
        "document-kind.other": Sentence("giấy tờ khác", "other paper"),
    ]
}
