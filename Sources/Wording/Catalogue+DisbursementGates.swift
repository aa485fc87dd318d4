extension Catalogue {
    /// What money goes out on (điều kiện giải ngân).
    static let disbursementGates: Room = [
        "disbursement-gate.papers": Sentence("đủ giấy tờ bắt buộc", "required papers"),
        "disbursement-gate.minutes": Sentence("có biên bản xét duyệt", "minutes of a meeting"),
        "disbursement-gate.conditions": Sentence(
            "điều kiện trước giải ngân", "conditions before disbursement"),
        "disbursement-gate.registration": Sentence(
            "đăng ký biện pháp bảo đảm", "registration of the security"),
        "disbursement-gate.valuation": Sentence("định giá còn hiệu lực", "valuation not too old"),
        "disbursement-gate.credit-check": Sentence("tra cứu tín dụng còn mới", "credit check not too old"),
        "disbursement-gate.declaration": Sentence("khai báo người có liên quan", "related persons declared"),
        "disbursement-gate.payee": Sentence("người thụ hưởng là bên bán", "payee is the seller"),
        "disbursement-gate.invoices": Sentence("hóa đơn đủ số tiền", "invoices for the amount"),
        "also.disbursement-gate.papers": Sentence("giấy tờ", "documents"),
        "also.disbursement-gate.minutes": Sentence("biên bản", "meeting"),
        "also.disbursement-gate.conditions": Sentence("điều kiện", "terms"),
        "also.disbursement-gate.registration": Sentence("đăng ký", "registry"),
        "also.disbursement-gate.valuation": Sentence("định giá", "appraisal"),
        "also.disbursement-gate.credit-check": Sentence("CIC; tra cứu", "credit"),
        "also.disbursement-gate.declaration": Sentence("khai báo", "declared"),
        "also.disbursement-gate.payee": Sentence("thụ hưởng", "beneficiary"),
        "also.disbursement-gate.invoices": Sentence("hóa đơn", "invoice"),
        "gate-outcome.holds": Sentence("đạt", "holds"),
        "gate-outcome.fails": Sentence("không đạt", "fails"),
        "gate-outcome.unknown": Sentence("chưa kiểm tra được", "could not be checked"),
        "gate.shut": Sentence("chặn giải ngân", "stops the money"),
        "gate.open": Sentence("chỉ báo", "said only"),
        "gate-reason.papers": Sentence("Giấy tờ bắt buộc đều có.", "All required papers are there."),
        "gate-reason.no-papers": Sentence(
            "Hồ sơ chưa có giấy tờ nào, hoặc chưa có quy định về danh mục.",
            "The file keeps no paper yet, or no rule says which it should."),
        "gate-reason.papers-missing": Sentence(
            "Thiếu {count} giấy tờ: {papers}.", "{count} missing: {papers}."),
        "gate-reason.minutes": Sentence("Có biên bản xét duyệt.", "There are minutes."),
        "gate-reason.no-minutes": Sentence(
            "Không có biên bản xét duyệt nào được ghi.", "No minutes are on record."),
        "gate-reason.conditions": Sentence(
            "Không còn điều kiện nào chưa thực hiện.", "Nothing is left to be kept."),
        "gate-reason.condition-open": Sentence(
            "Còn {count} điều kiện chưa thực hiện, như: {condition}.",
            "{count} not kept yet, such as: {condition}."),
        "gate-reason.nothing-to-register": Sentence(
            "Không có tài sản nào phải đăng ký.", "Nothing has to be registered."),
        "gate-reason.registered": Sentence("Đã đăng ký: {codes}.", "Registered: {codes}."),
        "gate-reason.waived": Sentence(
            "Không đăng ký theo quyết định: {codes}.", "Waived by a decision: {codes}."),
        "gate-reason.not-registered": Sentence("Chưa đăng ký: {codes}.", "Not registered: {codes}."),
        "gate-reason.no-security": Sentence(
            "Khoản vay không có tài sản bảo đảm.", "Nothing secures the loan."),
        "gate-reason.no-validity": Sentence(
            "Không có quy định về thời hạn định giá.", "No rule says how long a valuation counts."),
        "gate-reason.valued": Sentence("Định giá còn hiệu lực.", "Valued not too long ago."),
        "gate-reason.valued-long-ago": Sentence(
            "Định giá đã quá hạn: {codes}.", "Valued too long ago: {codes}."),
        "gate-reason.no-credit-check": Sentence(
            "Chưa tra cứu tín dụng.", "Credit institutions were not asked."),
        "gate-reason.no-credit-check-age": Sentence(
            "Tra cứu ngày {on}; không có quy định về thời hạn.",
            "Asked on {on}; no rule says how long that counts."),
        "gate-reason.credit-check": Sentence(
            "Tra cứu ngày {on}, {days} ngày trước (tối đa {most}).",
            "Asked on {on}, {days} day(s) ago (at most {most})."),
        "gate-reason.credit-check-old": Sentence(
            "Tra cứu ngày {on}, {days} ngày trước, quá {most} ngày.",
            "Asked on {on}, {days} days ago, more than {most}."),
        "gate-reason.declared": Sentence("Đã khai báo người có liên quan.", "Related persons were declared."),
        "gate-reason.not-declared": Sentence(
            "Chưa có khai báo người có liên quan.", "Nobody declared related persons."),
        "gate-reason.no-payee": Sentence("Chưa ghi người thụ hưởng.", "No payee was named."),
        "gate-reason.payee-is-lender": Sentence(
            "Người thụ hưởng là chính quỹ ({payee}): vay mới trả nợ cũ.",
            "The payee is the fund itself ({payee}): new money repays old."),
        "gate-reason.payee-sold": Sentence("Người thụ hưởng {payee} là bên bán.", "{payee} sold."),
        "gate-reason.payee-did-not-sell": Sentence(
            "Người thụ hưởng {payee} không phải bên bán: {sellers}.", "{payee} is not who sold: {sellers}."),
        "gate-reason.payee-borrows": Sentence(
            "Người thụ hưởng {payee} là khách hàng.", "{payee} is the borrower."),
        "gate-reason.payee-without-invoice": Sentence(
            "Người thụ hưởng {payee}: chưa có hóa đơn để đối chiếu.",
            "{payee}: there is no invoice to hold it to."),
        "gate-reason.no-invoices": Sentence("Chưa có hóa đơn nào.", "No invoice was shown."),
        "gate-reason.invoiced": Sentence(
            "Hóa đơn {invoiced}, đủ cho {amount}.", "Invoices of {invoiced}, enough for {amount}."),
        "gate-reason.invoiced-less": Sentence(
            "Hóa đơn {invoiced}, thấp hơn {amount}.", "Invoices of {invoiced}, less than {amount}."),
        "gate.none-stops": Sentence("Không chốt nào chặn giải ngân.", "No gate stops the money."),
        "gate.some-stop": Sentence(
            "{count} chốt chặn giải ngân. Làm cho đạt, hoặc giải ngân với ngoại lệ theo quyết định: --in-spite-of 'CHỐT=SỐ QUYẾT ĐỊNH: LÝ DO'.",
            "{count} gate(s) stop the money. Meet them, or pay in spite of them by a decision: --in-spite-of 'GATE=DECISION: REASON'."
        ),
        "title.gates": Sentence(
            "Điều kiện giải ngân khoản vay {number}, {amount}, ngày {on}",
            "Gates of loan {number}, {amount}, on {on}"),
        "gate.column.gate": Sentence("Điều kiện", "Gate"),
        "gate.column.outcome": Sentence("Kết quả", "Outcome"),
        "gate.column.why": Sentence("Vì sao", "Why"),
        "gate.column.shut": Sentence("Tác dụng", "What it does"),
        "notice.gates-fail": Sentence(
            "Điều kiện giải ngân chưa đạt: {gates}. Xem: coopfund loan gates {number}.",
            "Gates that fail: {gates}. See coopfund loan gates {number}."),
        "loan.gate-shut": Sentence(
            "Chưa giải ngân được: {gate}: {outcome}. {why} Làm cho đạt; hoặc theo quyết định: --in-spite-of '{word}=SỐ QUYẾT ĐỊNH: LÝ DO'.",
            "The money does not go out: {gate}: {outcome}. {why} Meet it; or by a decision: --in-spite-of '{word}=DECISION: REASON'."
        ),
        "loan.exception-twice": Sentence(
            "Ngoại lệ “{gate}” được ghi hai lần. Chỉ ghi một quyết định.",
            "“{gate}” is excepted twice. Give one decision."),
        "loan.exception-without-cause": Sentence(
            "Không cần ngoại lệ “{gate}”: điều kiện này đạt, hoặc không chặn giải ngân. Bỏ --in-spite-of.",
            "“{gate}” needs no exception: it holds, or does not stop the money. Leave --in-spite-of out."),
        "loan.note-used": Sentence(
            "Số giấy nhận nợ {note} đã dùng cho bút toán {entry}, khoản vay {loan}. Kiểm tra --note-number.",
            "The number of the note, {note}, is that of entry {entry}, loan {loan}. Check --note-number."),
        "loan.proof-too-early": Sentence(
            "Hạn chứng minh {by} trước ngày giải ngân {on}. Kiểm tra --proof-by.",
            "Its use would be proved by {by}, before {on}. Check --proof-by."),
        "help.loan-gates": Sentence(
            "Kiểm tra điều kiện trước khi giải ngân: đạt, không đạt, chưa kiểm tra được.",
            "What money would go out on: what holds, fails, or could not be checked."),
        "option.gates-amount": Sentence(
            "Số tiền định giải ngân; không ghi thì phần còn được rút.",
            "What is to go out; all that may still be drawn unless given."),
        "option.note-number": Sentence("Số giấy nhận nợ (khế ước).", "The number of the note of debt."),
        "option.payee": Sentence("Người thụ hưởng.", "Who gets the money."),
        "option.payee-bank": Sentence("Ngân hàng của người thụ hưởng.", "The payee's bank."),
        "option.payee-account": Sentence("Số tài khoản của người thụ hưởng.", "The payee's account."),
        "option.in-spite-of": Sentence(
            "Giải ngân dù một điều kiện chưa đạt, theo quyết định: CHỐT=SỐ QUYẾT ĐỊNH: LÝ DO.",
            "Pay in spite of a gate, by a decision: GATE=DECISION: REASON."),
        "text.not-an-exception": Sentence(
            "Ngoại lệ viết: CHỐT=SỐ QUYẾT ĐỊNH: LÝ DO, ví dụ registration=QĐ 12: chờ văn phòng đăng ký.",
            "An exception is GATE=DECISION: REASON, such as registration=QĐ 12: waiting for the registry."),
        "usage.not-a-gate": Sentence(
            "“{text}” không phải là điều kiện giải ngân. Các điều kiện: {choices}.",
            "“{text}” is no gate. The gates: {choices}."),
        "usage.payee-needed": Sentence(
            "Ghi người thụ hưởng (--payee) cùng với ngân hàng, tài khoản.",
            "Name the payee (--payee) together with the bank and the account."),
        "sheet.gates": Sentence("Điều kiện", "Gates"),
        "file-rule.disbursement-gate": Sentence("Chốt giải ngân", "Gate of disbursements"),
        "file-rule.credit-check-age": Sentence(
            "Thời hạn của một lần tra cứu tín dụng", "How long a credit check counts"),
        "file-rule.proof-of-use": Sentence(
            "Thời hạn chứng minh sử dụng vốn", "By when the use of money is proved"),
        "file-rule.statements-due": Sentence(
            "Thời hạn nhận báo cáo tài chính năm của khách hàng",
            "By when borrowers' books of a year are here"),
        "gate-reason.file-of-contracts": Sentence(
            "Tệp hợp đồng không nói đủ về lần giải ngân: bỏ cột disbursed_on, rồi giải ngân riêng.",
            "A file of contracts says too little of the money: leave disbursed_on out, and disburse apart."),
    ]
}
