extension Catalogue {
    /// What is said when files are taken in.
    static let imports: Room = [
        "help.import": Sentence(
            "Nhập dữ liệu từ tệp CSV: nguồn vốn, khách hàng, giấy tờ, hợp đồng, giải ngân, thu nợ.",
            "Take in CSV files: capital, borrowers, papers, loans, disbursements, repayments."),
        "help.import-discussion": Sentence(
            """
            Mỗi tệp được nhập trọn vẹn hoặc không nhập gì: nếu có dòng sai, chương trình liệt kê mọi lỗi theo \
            dòng và cột, và sổ sách không thay đổi. Nhập lại đúng tệp cũ thì không ghi thêm lần nữa. Tệp dùng \
            mã UTF-8, cột cách nhau bằng dấu phẩy hoặc dấu chấm phẩy. Thứ tự nhập: nguồn vốn, khách hàng, \
            hợp đồng, giải ngân, thu nợ; tiền phải đủ chi theo từng ngày.
            """,
            """
            A file is taken in whole or not at all: where lines are wrong, every flaw is listed by line and \
            column and the books stay as they are. The same file brought again records nothing twice. Files \
            are UTF-8 with commas or semicolons. The order: capital, borrowers, loans, disbursements, \
            repayments; there must be money enough on each day.
            """),
        "help.import-capital": Sentence("Nhập vốn đã nhận.", "Take in contributions of capital."),
        "help.import-capital-columns": Sentence(
            "Cột: on, source, amount; nếu có: voucher, note, through.",
            "Columns: on, source, amount; optional: voucher, note, through."),
        "help.import-borrowers": Sentence("Nhập danh sách khách hàng.", "Take in borrowers."),
        "help.import-borrowers-columns": Sentence(
            "Cột: code, kind, name; nếu có: sector, district, commune, members, tax_code, representative, representative_title, id_number, id_issued_on, id_issued_by, phone, address, commune_code, bank_account, bank, registration_number, registered_on, registry, charter_capital, member_of.",
            "Columns: code, kind, name; optional: sector, district, commune, members, tax_code, representative, representative_title, id_number, id_issued_on, id_issued_by, phone, address, commune_code, bank_account, bank, registration_number, registered_on, registry, charter_capital, member_of."
        ),
        "help.import-documents": Sentence(
            "Nhập danh mục giấy tờ của hồ sơ.", "Take in the papers of loan files."),
        "help.import-documents-columns": Sentence(
            "Cột: kind, on (ngày nhận), và borrower hoặc application; nếu có: number, issued_on, issuer, copies, kept_at, expires_on, sha256.",
            "Columns: kind, on (when it came in), and borrower or application; optional: number, issued_on, issuer, copies, kept_at, expires_on, sha256."
        ),
        "import.document-holder": Sentence(
            "Ghi khách hàng hoặc hồ sơ vay, một trong hai.", "Name a borrower or an application, one of them."
        ),
        "import.document-days": Sentence(
            "Ngày hết giá trị đứng trước ngày cấp.", "It runs out before it was issued."),
        "import.document-seen": Sentence(
            "dòng {line}: giấy tờ này đã có ở hồ sơ của {borrower} (cùng bản quét, hoặc cùng loại, số và nơi cấp).",
            "line {line}: the file of {borrower} holds this paper already (the same scan, or kind, number and issuer)."
        ),
        "help.import-relatives": Sentence(
            "Nhập danh sách người có liên quan đã kê khai.", "Take in declarations of related persons."),
        "help.import-relatives-columns": Sentence(
            "Cột: name, on (ngày kê khai), và một trong borrower, application, staff; nếu có: relation, id_number, address.",
            "Columns: name, on (when it was declared), and one of borrower, application, staff; optional: relation, id_number, address."
        ),
        "help.import-applications": Sentence("Nhập hồ sơ đề nghị vay.", "Take in requests for loans."),
        "help.import-applications-columns": Sentence(
            "Cột: borrower, on (ngày nộp), amount, project_cost, own_capital, term_months, purpose; nếu có: number, other_sources, cycle_months, term_reason.",
            "Columns: borrower, on (when it was submitted), amount, project_cost, own_capital, term_months, purpose; optional: number, other_sources, cycle_months, term_reason."
        ),
        "help.import-appraisals": Sentence(
            "Nhập kết quả thẩm định, mỗi dòng một số liệu.", "Take in appraisals, a line each figure."),
        "help.import-appraisals-columns": Sentence(
            "Cột: application, on (ngày thẩm định); nếu có: opinion, figure, declared, verified, document (giấy tờ chứng minh: số nghiệp vụ, hoặc số của giấy tờ). Các dòng của một hồ sơ là một lần thẩm định; người nhập là người thẩm định.",
            "Columns: application, on (when it was appraised); optional: opinion, figure, declared, verified, document (the paper that proves it, by its entry or its number). The lines of an application are one appraisal; whoever takes the file in is the appraiser."
        ),
        "help.import-approvals": Sentence(
            "Nhập quyết định phê duyệt, biên bản và điều kiện.",
            "Take in approvals, with minutes and conditions."),
        "help.import-approvals-columns": Sentence(
            "Cột: application, on (ngày quyết định); nếu có: amount, decision, authority, minutes, minutes_on, present, absent (cách nhau bằng dấu chấm phẩy), votes_for, votes, conclusion, conditions (ĐIỀU KIỆN; SỐ NGÀY:ĐIỀU KIỆN). Người nhập là người phê duyệt.",
            "Columns: application, on (when it was decided); optional: amount, decision, authority, minutes, minutes_on, present, absent (with semicolons), votes_for, votes, conclusion, conditions (CONDITION; DAYS:CONDITION). Whoever takes the file in is the approver."
        ),
        "import.no-such-paper": Sentence(
            "Hồ sơ {number} không có giấy tờ số {paper}. Xem: coopfund document list --application.",
            "Application {number} holds no paper {paper}. See: coopfund document list --application."),
        "import.application-says-otherwise": Sentence(
            "Hồ sơ {number} trong sổ ghi {known}.", "Application {number} of the books says {known}."),
        "import.notice-of-line": Sentence("dòng {line}: {notice}", "line {line}: {notice}"),
        "import.relative-of": Sentence(
            "Ghi một trong ba: khách hàng, hồ sơ vay hoặc người trong quỹ.",
            "Name one of a borrower, an application and somebody of the fund."),
        "import.figure-unnamed": Sentence("Số liệu chưa có tên.", "The figure has no name."),
        "import.figure-empty": Sentence(
            "Số liệu chưa có số khai hoặc số thẩm định.", "The figure is neither declared nor verified."),
        "import.figure-unproven": Sentence(
            "Số thẩm định phải đi cùng số nghiệp vụ của giấy tờ chứng minh.",
            "What was found goes with the entry of the paper that proves it."),
        "import.appraisal-of-two-days": Sentence(
            "Hồ sơ này đã có ngày thẩm định khác ở dòng {other}.",
            "Line {other} has another day for the same appraisal."),
        "import.minutes-in-part": Sentence(
            "Biên bản cần đủ minutes, minutes_on, present, votes_for và votes.",
            "Minutes take minutes, minutes_on, present, votes_for and votes together."),
        "help.import-loans": Sentence(
            "Nhập hợp đồng tín dụng từ sổ cũ.", "Take in contracts from older books."),
        "help.import-loans-columns": Sentence(
            """
            Cột: number, borrower, approved_on, amount, project_cost, own_capital, rate, method, instalments, \
            every, grace; nếu có: disbursed_on (giải ngân toàn bộ vào ngày đó), purpose, submitted_on, \
            signed_on, first_due, term (số tháng), late_interest_rate, overdue_multiple, prepayment, \
            allocation, round_principal_to, roll, day_count, rounding, interest_every, interest_grace, \
            collateral, appraised_by, approved_by, through, early, source, application. Hồ sơ vay mang số hợp đồng với HS- đứng trước; \
            nếu ghi application thì ký cho hồ sơ đã phê duyệt ấy, các cột khác phải khớp với hồ sơ. Nếu tệp không ghi người thẩm định, người phê duyệt, sổ ghi “chuyển đổi dữ liệu (thẩm định)” và \
            “chuyển đổi dữ liệu (phê duyệt)”. Điều kiện cho vay có hiệu lực vào ngày phê duyệt được kiểm tra; \
            trước ngày 15/05/2021 chưa có điều kiện nào trong sổ. Khoản vay đã trả hết trước khi vay tiếp thì \
            nhập theo từng năm: hợp đồng, rồi thu nợ, rồi hợp đồng năm sau.
            """,
            """
            Columns: number, borrower, approved_on, amount, project_cost, own_capital, rate, method, \
            instalments, every, grace; optional: disbursed_on (drawn in full on that day), purpose, \
            submitted_on, signed_on, first_due, term (months), late_interest_rate, overdue_multiple, \
            prepayment, allocation, round_principal_to, roll, day_count, rounding, interest_every, \
            interest_grace, collateral, appraised_by, approved_by, through, early, source, application. The application has the \
            contract's number with HS- before it; where application names one that was approved, the contract is \
            signed for that one, and the other columns must say what it says. Where the file does not say who appraised and who approved, \
            the books say “chuyển đổi dữ liệu (thẩm định)” and “chuyển đổi dữ liệu (phê duyệt)” (taken over \
            from older books). The lending conditions of the day of approval must hold; none are known before \
            2021-05-15. Where a borrower repaid one loan before the next, bring the files year by year: \
            contracts, repayments, then the contracts of the next year.
            """),
        "help.import-disbursements": Sentence("Nhập các lần giải ngân.", "Take in disbursements."),
        "help.import-disbursements-columns": Sentence(
            "Cột: loan, on, amount; nếu có: voucher, note, through.",
            "Columns: loan, on, amount; optional: voucher, note, through."),
        "help.import-repayments": Sentence("Nhập các lần thu nợ.", "Take in repayments."),
        "help.import-repayments-columns": Sentence(
            "Cột: loan, on, amount; nếu có: voucher, note, through, prepay (next, last, level), excess (refuse, hold), early (at-due, to-date, hold).",
            "Columns: loan, on, amount; optional: voucher, note, through, prepay (next, last, level), excess (refuse, hold), early (at-due, to-date, hold)."
        ),
        "option.import-file": Sentence(
            "Tệp CSV; - là đầu vào chuẩn.", "The CSV file; - is the standard input."),
        "option.import-key": Sentence(
            "Khóa chống ghi trùng; mặc định lấy từ nội dung tệp.",
            "Key that makes the import repeatable; from the file's content unless given."),

        "file.bad": Sentence(
            "Không nhập tệp {file}: có {count} lỗi, sổ sách không thay đổi.",
            "{file} was not taken in: {count} flaws; the books are unchanged."),
        "file.scan-unread": Sentence(
            "Chưa ghi giấy tờ: không tính được dấu SHA-256 của {file}.",
            "The paper was not taken in: {file} has no SHA-256."),
        "import.unreadable": Sentence(
            "Không đọc được tệp {file}.", "The file {file} cannot be read."),
        "import.no-rows": Sentence(
            "Tệp chỉ có dòng tiêu đề, không có dòng dữ liệu nào.",
            "The file has a header and no rows."),
        "import.not-a-choice": Sentence(
            "“{text}” không phải là một trong: {choices}.", "“{text}” is not one of: {choices}."),
        "import.not-a-number": Sentence(
            "“{text}” không phải là số nguyên từ {least} đến {most}.",
            "“{text}” is not a whole number from {least} to {most}."),
        "import.text-too-long": Sentence(
            "Nội dung dài quá {most} ký tự.", "The text is longer than {most} characters."),
        "import.before-1990": Sentence(
            "Ngày {on} trước năm 1990; sổ sách không ghi ngày sớm như vậy.",
            "{on} is before 1990; the books take no day so early."),
        "import.duplicate-line": Sentence(
            "Dòng trùng với dòng {other}. Nếu là hai việc khác nhau, ghi số chứng từ hoặc số hiệu khác nhau[, hoặc thêm --again để vẫn nhập {amount} lần nữa].",
            "The line repeats line {other}. If they are two things, give them different vouchers or numbers[, or add --again to take in {amount} once more]."
        ),
        "import.already-recorded": Sentence(
            "Sổ đã có khoản này: bút toán số {entry} ngày {on}, cùng đối tượng, cùng số tiền {amount}[, cùng chứng từ “{voucher}”]. Nếu là khoản khác, ghi số chứng từ riêng, hoặc thêm --again để vẫn nhập.",
            "The books hold this already: entry {entry} of {on}, with the same subject and amount of {amount}[, and the same voucher “{voucher}”]. If it is another, give it its own voucher, or add --again to take it in all the same."
        ),
        "import.resembles-entry": Sentence(
            "dòng {line} giống bút toán số {entry} ngày {on}: cùng đối tượng, cùng số tiền {amount}[, chứng từ “{voucher}”]. Nếu ghi trùng thì đảo một trong hai bút toán.",
            "line {line} resembles entry {entry} of {on}: for the same, and the same amount of {amount}[, voucher “{voucher}”]. If it is the same money, reverse one of the two."
        ),
        "import.resembles-line": Sentence(
            "dòng {line} giống dòng {other} (ngày {on}): cùng đối tượng, cùng số tiền {amount}[, chứng từ “{voucher}”]. Nếu ghi trùng thì đảo một trong hai bút toán.",
            "line {line} resembles line {other} (of {on}): for the same, and the same amount of {amount}[, voucher “{voucher}”]. If it is the same money, reverse one of the two."
        ),
        "import.resembling-more": Sentence(
            "còn {count} dòng khác cũng giống khoản đã có.",
            "{count} more lines resemble what is there already."),
        "import.look-alike": Sentence(
            "dòng {line}: “{text}” có chữ “{letter}” ({code}) chỉ trông giống chữ “{latin}”. Nếu không cố ý, hãy dùng chữ “{latin}”.",
            "line {line}: “{text}” holds the letter “{letter}” ({code}), which only looks like “{latin}”. Unless it is meant, use “{latin}”."
        ),
        "import.look-alike-more": Sentence(
            "còn {count} dòng khác cũng có chữ chỉ trông giống chữ La-tinh.",
            "{count} more lines hold letters that only look like Latin ones."),
        "import.progress": Sentence("Đã xử lý {done}/{total} dòng…", "{done} of {total} rows done…"),

        "import-kind.capital": Sentence("nguồn vốn", "capital"),
        "import-kind.borrowers": Sentence("khách hàng", "borrowers"),
        "import-kind.documents": Sentence("giấy tờ", "papers"),
        "import-kind.relatives": Sentence("người có liên quan", "related persons"),
        "import-kind.applications": Sentence("hồ sơ đề nghị vay", "requests for loans"),
        "import-kind.appraisals": Sentence("thẩm định", "appraisals"),
        "import-kind.approvals": Sentence("quyết định phê duyệt", "approvals"),
        "import-kind.loans": Sentence("hợp đồng tín dụng", "loans"),
        "import-kind.disbursements": Sentence("giải ngân", "disbursements"),
        "import-kind.repayments": Sentence("thu nợ", "repayments"),
        "receipt.imported": Sentence(
            "Đã nhập {rows} dòng {kind} từ tệp {file} (nghiệp vụ {first}–{last}), tổng số tiền {total}.",
            "{rows} rows of {kind} taken in from {file} (entries {first}–{last}), {total} in all."),
        "receipt.imported-without-money": Sentence(
            "Đã nhập {rows} dòng {kind} từ tệp {file} (nghiệp vụ {first}–{last}).",
            "{rows} rows of {kind} taken in from {file} (entries {first}–{last})."),
    ]
}
