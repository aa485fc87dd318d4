extension Catalogue {
    /// What proves the use of money, and what of a file runs out (chứng minh sử dụng vốn, hạn của hồ sơ).
    static let proofOfUse: Room = [
        "invoice.used": Sentence(
            "Hóa đơn {number} đã có: {other} của {seller}, khoản vay {loan}, bút toán {entry} ngày {recorded}. Một hóa đơn chỉ chứng minh một lần trong toàn quỹ.",
            "Invoice {number} is on record: {other} of {seller}, loan {loan}, entry {entry} of {recorded}. An invoice proves once, in the whole fund."
        ),
        "invoice.issued-later": Sentence(
            "Hóa đơn ngày {issued} sau ngày ghi {on}. Kiểm tra --issued và --on.",
            "The invoice is of {issued}, after {on}. Check --issued and --on."),
        "invoice.no-draw": Sentence(
            "Bút toán {draw} không phải lần giải ngân của khoản vay {number}. Xem: coopfund loan proof {number}.",
            "Entry {draw} is no disbursement of loan {number}. See coopfund loan proof {number}."),
        "invoice.not-found": Sentence(
            "Bút toán {entry} không phải hóa đơn còn dùng được của khoản vay {number}. Xem: coopfund invoice list {number}.",
            "Entry {entry} is no invoice of loan {number} that can still be used. See coopfund invoice list {number}."
        ),
        "invoice.needed": Sentence(
            "Chưa đảo được bút toán {entry}: lần giải ngân {draw} dựa vào hóa đơn này. Đảo bút toán {draw} trước.",
            "Entry {entry} cannot be reversed: disbursement {draw} rests on this invoice. Reverse entry {draw} first."
        ),
        "notice.invoice-resembles": Sentence(
            "Hóa đơn cùng số, ngày và số tiền đã có: {other} của {seller}, khoản vay {loan} (bút toán {entry}). Kiểm tra có phải một hóa đơn không.",
            "An invoice of the same number, day and amount is on record: {other} of {seller}, loan {loan} (entry {entry}). Look whether it is the same."
        ),
        "borrower-statement.too-early": Sentence(
            "Ngày {on} năm {year} chưa kết thúc: chưa có báo cáo tài chính năm.",
            "{year} is not over on {on}: there are no books of it yet."),
        "borrower-statement.unbalanced": Sentence(
            "Tài sản {assets} khác nợ phải trả {liabilities} cộng vốn chủ sở hữu {equity}. Kiểm tra các số.",
            "Assets of {assets} are not liabilities of {liabilities} and equity of {equity}. Check the figures."
        ),
        "receipt.invoice": Sentence(
            "Bút toán số {entry}: hóa đơn {invoice} ngày {issued} của {seller}, {amount}, khoản vay {number}[, chứng minh lần giải ngân {draw}; còn chưa chứng minh {left}].",
            "Entry {entry}: invoice {invoice} of {issued} by {seller}, {amount}, loan {number}[, for disbursement {draw}; not proved yet {left}]."
        ),
        "receipt.borrower-statement": Sentence(
            "Bút toán số {entry}: báo cáo tài chính năm {year} của {borrower}[, doanh thu {revenue}][, lợi nhuận {profit}].",
            "Entry {entry}: the books of {year} of {borrower}[, revenue {revenue}][, profit {profit}]."),
        "act-kind.invoice": Sentence("hóa đơn", "invoice"),
        "act-kind.borrower-statement": Sentence(
            "báo cáo tài chính của khách hàng", "borrower's books of a year"),
        "help.invoice": Sentence("Hóa đơn chứng minh sử dụng vốn.", "Invoices that prove the use of money."),
        "help.invoice-add": Sentence(
            "Ghi một hóa đơn của khoản vay; một hóa đơn chỉ dùng một lần trong toàn quỹ.",
            "Take in an invoice of a loan; an invoice counts once in the whole fund."),
        "help.invoice-list": Sentence(
            "Các hóa đơn, mỗi hóa đơn chứng minh lần giải ngân nào.",
            "Invoices, with the disbursement that each proves."),
        "help.loan-proof": Sentence(
            "Các lần giải ngân: giấy nhận nợ, người thụ hưởng, hóa đơn, phần chưa chứng minh và hạn.",
            "Money that went out: note, payee, invoices, what is not proved, and by when."),
        "help.borrower-statement": Sentence(
            "Ghi số liệu báo cáo tài chính năm của khách hàng.",
            "Write down what a borrower's own books say of a year."),
        "help.borrower-statements": Sentence(
            "Báo cáo tài chính của khách hàng theo năm.", "Borrowers' own books, year by year."),
        "help.report-expiring": Sentence(
            "Những gì sắp hết hạn hoặc còn thiếu: định giá, bảo hiểm, đăng ký, giấy tờ, báo cáo tài chính, hóa đơn, bản gốc chưa trả; tỷ lệ đáp ứng.",
            "What runs out or is missing: valuations, insurance, registrations, papers, statements, proofs of use, originals not given back; and how many are in order."
        ),
        "option.invoice-number": Sentence("Số hóa đơn.", "The number of the invoice."),
        "option.invoice-series": Sentence("Ký hiệu hóa đơn.", "The series of the invoice."),
        "option.seller": Sentence("Bên bán.", "Who sold."),
        "option.seller-tax-code": Sentence("Mã số thuế bên bán.", "The seller's tax code."),
        "option.invoice-issued-on": Sentence("Ngày hóa đơn.", "The day of the invoice."),
        "option.invoice-amount": Sentence("Tổng tiền thanh toán.", "What it comes to."),
        "option.invoice-draw": Sentence(
            "Bút toán giải ngân mà hóa đơn chứng minh; không ghi nếu hóa đơn có trước khi giải ngân.",
            "The entry of the disbursement that it proves; left out where it was shown before."),
        "option.invoice-entry": Sentence(
            "Bút toán của hóa đơn dùng cho lần giải ngân này; ghi nhiều lần được.",
            "The entry of an invoice on which the money goes out; may be given more than once."),
        "option.invoice-loan": Sentence(
            "Số hợp đồng; không ghi thì mọi khoản vay.", "The number of the contract; all unless given."),
        "option.proof-open": Sentence(
            "Chỉ các lần giải ngân chưa chứng minh đủ.", "Only what is not wholly proved."),
        "option.proof-by": Sentence(
            "Hạn chứng minh sử dụng vốn; không ghi thì theo quy định proof-of-use.",
            "By when its use is proved; by the rule proof-of-use unless given."),
        "option.expiring-until": Sentence(
            "Đến hạn chậm nhất ngày này; không ghi thì 30 ngày tới.",
            "What runs out by this day; by 30 days from now unless given."),
        "option.statement-year": Sentence("Năm của báo cáo.", "The year of the books."),
        "option.statement-assets": Sentence("Tổng tài sản.", "Assets."),
        "option.statement-liabilities": Sentence("Nợ phải trả.", "Liabilities."),
        "option.statement-equity": Sentence("Vốn chủ sở hữu.", "Equity."),
        "usage.invoice-twice": Sentence(
            "Một hóa đơn được ghi hai lần ở --invoice.", "An invoice is given twice in --invoice."),
        "usage.statement-figures": Sentence(
            "Ghi ít nhất một số: --assets, --liabilities, --equity, --revenue hoặc --profit.",
            "Give at least one of --assets, --liabilities, --equity, --revenue, --profit."),
        "page.invoices": Sentence("Hóa đơn chứng minh sử dụng vốn", "Invoices"),
        "page.proofs": Sentence("Theo dõi chứng minh sử dụng vốn", "Proof of use"),
        "page.statements": Sentence("Báo cáo tài chính của khách hàng", "Borrowers' own books"),
        "title.expiring": Sentence(
            "Đến hạn chậm nhất ngày {until}, xem ngày {on}", "What runs out by {until}, seen on {on}"),
        "expiring.compliance": Sentence("Tỷ lệ đáp ứng ngày {on}:", "In order on {on}:"),
        "expiring.valuation": Sentence("định giá", "valuation"),
        "expiring.insurance": Sentence("bảo hiểm", "insurance"),
        "expiring.registration": Sentence("đăng ký biện pháp bảo đảm", "registration"),
        "expiring.paper": Sentence("giấy tờ", "paper"),
        "expiring.statements": Sentence("báo cáo tài chính năm", "books of the year"),
        "expiring.proof": Sentence("chứng minh sử dụng vốn", "proof of use"),
        "expiring.originals": Sentence("trả giấy tờ gốc", "originals to give back"),
        "expiring.column.matter": Sentence("Hạng mục", "Matter"),
        "expiring.column.subject": Sentence("Đối tượng", "What"),
        "expiring.column.until": Sentence("Hạn", "Until"),
        "expiring.column.days": Sentence("Còn (ngày)", "Days left"),
        "expiring.column.about": Sentence("Chi tiết", "About"),
        "expiring.column.tracked": Sentence("Theo dõi", "Followed"),
        "expiring.column.in-order": Sentence("Còn hạn, đủ", "In order"),
        "expiring.column.rate": Sentence("Tỷ lệ", "Rate"),
        "proof-state.proven": Sentence("đã chứng minh đủ", "proved"),
        "proof-state.waiting": Sentence("trong hạn", "waiting"),
        "proof-state.overdue": Sentence("quá hạn", "overdue"),
        "proof-state.undated": Sentence("chưa đặt hạn", "no day set"),
        "proof.column.drawn": Sentence("Ngày giải ngân", "Paid out"),
        "proof.column.note": Sentence("Giấy nhận nợ", "Note"),
        "proof.column.payee": Sentence("Người thụ hưởng", "Payee"),
        "proof.column.bank": Sentence("Ngân hàng", "Bank"),
        "proof.column.invoices": Sentence("Hóa đơn", "Invoices"),
        "proof.column.proven": Sentence("Đã chứng minh", "Proved"),
        "proof.column.unproven": Sentence("Chưa chứng minh", "Not proved"),
        "proof.column.by": Sentence("Hạn chứng minh", "By"),
        "proof.column.exceptions": Sentence("Ngoại lệ", "In spite of"),
        "proof.total": Sentence(
            "{count} lần giải ngân, {amount}: đã chứng minh {proven}, chưa chứng minh {unproven}, quá hạn {overdue} lần.",
            "{count} disbursement(s), {amount}: proved {proven}, not proved {unproven}, overdue {overdue}."),
        "invoice.column.number": Sentence("Số hóa đơn", "Number"),
        "invoice.column.series": Sentence("Ký hiệu", "Series"),
        "invoice.column.issued": Sentence("Ngày hóa đơn", "Issued"),
        "invoice.column.seller": Sentence("Bên bán", "Seller"),
        "invoice.column.tax-code": Sentence("Mã số thuế", "Tax code"),
        "invoice.column.proves": Sentence("Giải ngân", "Disbursement"),
        "statement.column.year": Sentence("Năm", "Year"),
        "statement.column.received": Sentence("Ngày nhận", "Received"),
        "statement.column.assets": Sentence("Tổng tài sản", "Assets"),
        "statement.column.liabilities": Sentence("Nợ phải trả", "Liabilities"),
        "statement.column.equity": Sentence("Vốn chủ sở hữu", "Equity"),
        "statement.column.revenue": Sentence("Doanh thu", "Revenue"),
        "statement.column.profit": Sentence("Lợi nhuận", "Profit"),
        "statement.column.document": Sentence("Giấy tờ", "Paper"),
        "sheet.invoices": Sentence("Hóa đơn", "Invoices"),
        "sheet.proofs": Sentence("Chứng minh", "Proofs"),
        "sheet.expiring": Sentence("Sắp hết hạn", "Expiring"),
        "sheet.compliance": Sentence("Tỷ lệ đáp ứng", "Compliance"),
        "sheet.statements": Sentence("Báo cáo tài chính", "Statements"),
        "today.proof": Sentence("chứng minh sử dụng vốn", "proof of use"),
        "import-kind.visits": Sentence("kiểm tra sau cho vay", "visits"),
        "import-kind.effects": Sentence("hiệu quả khoản vay", "effects"),
        "import-kind.findings": Sentence("kiến nghị", "findings"),
        "import-kind.invoices": Sentence("hóa đơn", "invoices"),
        "import-kind.statements": Sentence("báo cáo tài chính của khách hàng", "borrowers' statements"),
        "help.import-collateral": Sentence(
            "Nhập sổ tài sản bảo đảm: giá trị, giấy tờ, khoản vay được bảo đảm, đăng ký.",
            "Take in the register of collateral: values, papers, what it secures, registrations."),
        "help.import-collateral-columns": Sentence(
            "Cột: code, borrower, kind, name, value, on (ngày định giá); nếu có: asset, owner, title_no, title_issuer, title_issued_on, parcel, map_sheet, area, address, contract_no, contract_on, official_price, market_price, agreed_price, price_basis, loan và secured (cùng nhau), secured_on, registration_no và registry (cùng nhau), registered_on. Tài sản bảo đảm nhiều khoản vay: ghi một dòng, các khoản sau bằng coopfund collateral secure.",
            "Columns: code, borrower, kind, name, value, on (day of the valuation); optional: asset, owner, title_no, title_issuer, title_issued_on, parcel, map_sheet, area, address, contract_no, contract_on, official_price, market_price, agreed_price, price_basis, loan and secured (together), secured_on, registration_no and registry (together), registered_on. What secures several loans has one line here, and the others by coopfund collateral secure."
        ),
        "help.import-invoices": Sentence("Nhập hóa đơn chứng minh sử dụng vốn.", "Take in invoices."),
        "help.import-invoices-columns": Sentence(
            "Cột: loan, number, seller, issued_on, amount, on (ngày nhận); nếu có: series, seller_tax_code, draw (bút toán giải ngân).",
            "Columns: loan, number, seller, issued_on, amount, on (when it was received); optional: series, seller_tax_code, draw (entry of the disbursement)."
        ),
        "help.import-visits": Sentence(
            "Nhập biên bản kiểm tra sau khi cho vay.", "Take in checks of how loans were used."),
        "help.import-visits-columns": Sentence(
            "Cột: loan, on, purpose, evidence, effect, security, ability; nếu có: kind, visitors, wrong_amount, proposal, recall_by, next_on.",
            "Columns: loan, on, purpose, evidence, effect, security, ability; optional: kind, visitors, wrong_amount, proposal, recall_by, next_on."
        ),
        "help.import-effects": Sentence("Nhập hiệu quả của khoản vay.", "Take in what loans did."),
        "help.import-effects-columns": Sentence(
            "Cột: loan, on, source; nếu có: year (không ghi: trước khi vay), jobs, members, poor_households, revenue, profit, income_per_member, area.",
            "Columns: loan, on, source; optional: year (none: before the loan), jobs, members, poor_households, revenue, profit, income_per_member, area."
        ),
        "help.import-findings": Sentence(
            "Nhập kiến nghị thanh tra, kiểm toán.", "Take in what inspectors asked for."),
        "help.import-findings-columns": Sentence(
            "Cột: number, on, source, recommendation, owner, due; nếu có: loan.",
            "Columns: number, on, source, recommendation, owner, due; optional: loan."),
        "help.import-statements": Sentence(
            "Nhập báo cáo tài chính của khách hàng.", "Take in borrowers' own books."),
        "help.import-statements-columns": Sentence(
            "Cột: borrower, year, on (ngày nhận); nếu có: assets, liabilities, equity, revenue, profit.",
            "Columns: borrower, year, on (when they were received); optional: assets, liabilities, equity, revenue, profit."
        ),
        "import.collateral-secures": Sentence(
            "Khoản vay và số tiền bảo đảm (loan, secured) đi cùng nhau.",
            "The loan and the amount (loan, secured) go together."),
        "import.collateral-registered": Sentence(
            "Số đăng ký và cơ quan (registration_no, registry) đi cùng nhau.",
            "The number and the registry (registration_no, registry) go together."),
        "import.no-figure": Sentence("Dòng không có số liệu nào.", "The line has no figure."),
    ]
}
