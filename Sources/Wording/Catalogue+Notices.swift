extension Catalogue {
    /// What is said beside a result: notices, the state of the database, requests that cannot be understood.
    static let notices: Room = [
        "notice.mark": Sentence("Lưu ý:", "Note:"),
        "notice.dry-run": Sentence("Chạy thử: chưa ghi gì vào sổ.", "Dry run: nothing was recorded."),
        "notice.replay": Sentence(
            "Yêu cầu này đã được ghi từ trước; không ghi lần nữa.",
            "This request was already recorded; nothing was done again."),
        "notice.rate-above-civil-code": Sentence(
            "lãi suất {rate} vượt mức 20 %/năm của Bộ luật Dân sự điều 468 khoản 1.",
            "the rate of {rate} is above the 20 %/year of Civil Code art. 468(1)."),
        "notice.instalments-without-principal": Sentence(
            "làm tròn gốc đến {step} (--round-principal-to) khiến {count} kỳ không trả gốc; kỳ cuối, ngày {on}, trả gốc {last}.",
            "rounding principal to {step} (--round-principal-to) leaves {count} instalments without principal; the last, on {on}, bears {last}."
        ),
        "notice.interest-alone-first": Sentence(
            "{count} kỳ đầu chỉ trả lãi (ngày {on}: {interest}), vì lãi của kỳ dài ấy lớn hơn một kỳ trả góp; gốc trả góp đều ở các kỳ sau.",
            "the first {count} instalments bear interest alone ({on}: {interest}): the long period's interest is more than a level payment; principal is paid with the level instalments after them."
        ),
        "notice.early-leaves-due": Sentence(
            "đã nhận {early} trước ngày đến hạn, nhưng ngày {on} vẫn còn phải trả {amount} (gốc {principal}, lãi {interest}), không trả sẽ quá hạn. Muốn giữ tiền trả sớm cho kỳ ấy: --early hold.",
            "{early} came before the due date, but {amount} still falls due on {on} (principal {principal}, interest {interest}) and will be overdue if it is not paid. To keep early money for that instalment: --early hold."
        ),
        "notice.held-not-settled": Sentence(
            "{payoff} đủ tất toán hôm nay nhưng được giữ cho các kỳ đến hạn, khoản vay chưa tất toán. Muốn tất toán: đảo bút toán này và thu lại với --early at-due.",
            "{payoff} would settle the loan today, but is held for the coming instalments; the loan is not settled. To settle it: reverse this entry and take the payment with --early at-due."
        ),
        "notice.waiver-shrunk": Sentence(
            "hợp đồng {number}: quyết định miễn, giảm ở bút toán số {entry} nay thừa {by}, vì số phải trả tại ngày đó còn ít hơn; phần thừa không có hiệu lực.",
            "contract {number}: the waiver of entry {entry} now lets off {by} more than was owed on its day; that part has no effect."
        ),
        "notice.reversed-since": Sentence(
            "nghiệp vụ số {entry} của yêu cầu này đã bị đảo bằng bút toán số {by} ngày {on}, nên sổ không còn số liệu đó. Muốn ghi lại thì chạy với --key khác.",
            "entry {entry} of this request was reversed since by entry {by} of {on}, so the books no longer hold it. To record it anew, run it with another --key."
        ),
        "notice.reopened-since": Sentence(
            "kỳ khóa bằng bút toán số {entry} đã được mở lại bằng bút toán số {by} ngày {on}. Muốn khóa lại thì chạy với --key khác.",
            "the period that entry {entry} closed was reopened since by entry {by} of {on}. To close it anew, run it with another --key."
        ),
        "notice.file-reversed-since": Sentence(
            "{count} trong {entries} nghiệp vụ của tệp này đã bị đảo (số {entry} bằng bút toán số {by} ngày {on}[ và {more} nghiệp vụ khác]), nên sổ không còn số liệu đó. Muốn nhập lại thì chạy với --key khác[; {kept} nghiệp vụ còn hiệu lực thì đảo trước, hoặc bỏ các dòng ấy khỏi tệp].",
            "{count} of the {entries} entries of this file were reversed since (entry {entry} by entry {by} of {on}[ and {more} more]), so the books no longer hold them. To take them in anew, run it with another --key[; the {kept} that still stand are first to be reversed too, or their lines left out of the file]."
        ),
        "notice.resembles-entry": Sentence(
            "giống bút toán số {entry} ngày {on}: cùng đối tượng, cùng số tiền {amount}[, chứng từ “{voucher}”]. Nếu ghi trùng thì đảo một trong hai bút toán.",
            "this resembles entry {entry} of {on}: for the same, and the same amount of {amount}[, voucher “{voucher}”]. If it is the same money, reverse one of the two."
        ),
        "notice.look-alike": Sentence(
            "“{text}” có chữ “{letter}” ({code}) chỉ trông giống chữ “{latin}”; gõ bằng bàn phím thì không tìm thấy. Nếu không cố ý, hãy dùng chữ “{latin}”.",
            "“{text}” holds the letter “{letter}” ({code}), which only looks like “{latin}”; whoever types it will not find it. Unless it is meant, use “{latin}”."
        ),
        "confirm.type": Sentence("Gõ lại {subject} để xác nhận:", "Type {subject} to confirm:"),
        "confirm.reverse": Sentence(
            "Đảo nghiệp vụ số {entry}: {kind}[ {amount}], ngày {on}[, hợp đồng {loan}][ của {borrower}][, {counterparty}]. Đã đảo thì không lấy lại được; nếu đảo nhầm thì ghi lại nghiệp vụ.",
            "Reverses entry {entry}: {kind}[, {amount}], {on}[, contract {loan}][ of {borrower}][, {counterparty}]. A reversal cannot be taken back; after a mistake the act is recorded again."
        ),
        "confirm.close": Sentence(
            "Khóa sổ[ từ ngày {first}] đến hết ngày {last}. Khóa nhầm thì mở lại được: coopfund period reopen.",
            "Closes the books[ from {first}] to the end of {last}. They can be opened again: coopfund period reopen."
        ),
        "confirm.reopen": Sentence(
            "Mở lại kỳ {period}[, {by} khóa lúc {at}, bút toán số {closing}]. Mở lại rồi thì khóa lại được: coopfund period close.",
            "Reopens the period {period}[, closed by {by} at {at}, entry {closing}]. It can be closed again: coopfund period close."
        ),
        "confirm.trial": Sentence("Nếu ghi thì kết quả là:", "What would be recorded:"),

        "text.not-dated-amount": Sentence(
            "Viết NGÀY:SỐ_TIỀN, ví dụ 2012-01-15:100tr.", "Write DATE:AMOUNT, such as 2012-01-15:100tr."),
        "text.not-dated-rate": Sentence(
            "Viết NGÀY:LÃI_SUẤT, ví dụ 2027-01-05:7.", "Write DATE:RATE, such as 2027-01-05:7."),
        "text.not-a-posting": Sentence(
            "Viết TÀI_KHOẢN=SỐ_TIỀN, ví dụ 6422=5tr.", "Write ACCOUNT=AMOUNT, such as 6422=5tr."),
        "text.not-a-time": Sentence(
            "Không phải là thời điểm. Viết 2026-11-21T10:30, hoặc một ngày (đến hết ngày đó).",
            "Not a time. Write 2026-11-21T10:30, or a day (its end)."),

        "db.reachable": Sentence("Đã kết nối được cơ sở dữ liệu.", "The database can be reached."),
        "db.created": Sentence(
            "Đã tạo và khởi động cơ sở dữ liệu riêng.", "A private database was made and started."),
        "db.started": Sentence("Đã khởi động cơ sở dữ liệu riêng.", "The private database was started."),
        "db.running": Sentence("Cơ sở dữ liệu riêng đang chạy.", "The private database is running."),
        "db.stopped": Sentence("Cơ sở dữ liệu riêng đã dừng.", "The private database is stopped."),
        "db.not-running": Sentence(
            "Cơ sở dữ liệu riêng không chạy.", "The private database was not running."),
        "db.absent": Sentence(
            "Chưa có cơ sở dữ liệu riêng. Tạo bằng: coopfund db up.",
            "There is no private database yet. To make one: coopfund db up."),
        "db.current": Sentence("Cấu trúc dữ liệu đúng phiên bản.", "The schema is up to date."),
        "db.needs-migration": Sentence(
            "Cấu trúc dữ liệu cần nâng cấp. Chạy: coopfund db migrate.",
            "The schema must be brought up to date. Run: coopfund db migrate."),
        "db.migrated": Sentence("Đã nâng cấp cấu trúc dữ liệu.", "The schema was brought up to date."),

        "db.identifier-rewritten": Sentence(
            "{kind} “{written}” có ký tự không nhìn thấy hoặc dấu cách thừa; nay ghi là “{kept}”.",
            "{kind} “{written}” held marks that nobody sees or stray blanks; it is “{kept}” now."),
        "db.identifiers-rewritten": Sentence(
            "còn {count} mã, số hiệu khác cũng được ghi lại như vậy; xem bảng identifier_before.",
            "{count} more codes and numbers were put right; they are in the table identifier_before."),
        "identifier-kind.fund": Sentence("Mã quỹ", "Fund"),
        "identifier-kind.borrower": Sentence("Mã khách hàng", "Borrower"),
        "identifier-kind.application": Sentence("Số hồ sơ vay", "Application"),
        "identifier-kind.loan": Sentence("Số hợp đồng", "Contract"),

        "title.entry-reverses": Sentence(
            "Đảo nghiệp vụ số {reversed}. Lý do: {reason}.", "Reverses entry {reversed}. Reason: {reason}."),
        "title.entry-loan": Sentence("Hợp đồng: {text}.", "Contract: {text}."),
        "title.entry-voucher": Sentence("Chứng từ: {text}.", "Voucher: {text}."),
        "title.entry-note": Sentence("Ghi chú: {text}.", "Note: {text}."),
        "usage.key-length": Sentence(
            "Khóa --key phải có từ 1 đến 200 ký tự.", "A --key has 1 to 200 characters."),
        "usage.option-twice": Sentence(
            "Tùy chọn {option} được ghi hai lần; chỉ giữ lại một.",
            "The option {option} is given twice; keep one."),
        "usage.command-near": Sentence(
            "Không có lệnh “{word}”. Có phải {near}?", "There is no command “{word}”. Did you mean {near}?"),
        "usage.command-unknown": Sentence(
            "Không có lệnh “{word}”. Xem các lệnh: {help}.",
            "There is no command “{word}”. For the commands: {help}."),
        "usage.missing": Sentence("Thiếu {options}.", "Missing {options}."),
        "usage.nothing-to-correct": Sentence(
            "Chưa nêu thông tin nào cần sửa.", "Nothing to correct is given."),
        "usage.not-utf-8": Sentence(
            "Dòng lệnh có chữ không theo mã UTF-8. Đặt lại bảng mã của cửa sổ lệnh.",
            "The command line holds text that is not UTF-8. Set the terminal's encoding."),
        "notice.known-later": Sentence(
            "Lưu ý: thời điểm --known-at chưa qua; những gì ghi thêm đến lúc đó sẽ làm kết quả thay đổi.",
            "Note: the time of --known-at is not over; what is recorded until then will change the answer."),
        "notice.odd-year": Sentence(
            "Ngày ghi sổ thuộc năm {years}, cách xa năm nay, và quanh năm đó sổ chưa có gì. Kiểm tra lại năm.",
            "The day is of {years}, far from this year, and the books hold nothing near it. Check the year."),
        "notice.long-first-closing": Sentence(
            "Lần khóa sổ đầu tiên khóa {count} tháng, từ {first} đến {last}; các kỳ này còn mãi trong sổ. Kiểm tra lại năm của những bút toán đầu tiên.",
            "The first closing closes {count} months, {first} to {last}; these periods stay in the books for ever. Check the year of the first entries."
        ),
        "confirm.go-on": Sentence("Ghi tiếp? (c/K)", "Go on? (y/N)"),
        "confirm.yes": Sentence("c co có y yes", "y yes"),
        "notice.future-day": Sentence(
            "Lưu ý: ngày ghi sổ ở sau hôm nay.", "Note: the day is after today."),
        "usage.blank": Sentence("Có giá trị bắt buộc đang để trống.", "A value that is needed is blank."),
        "usage.term": Sentence(
            "--term là số tháng, từ 1 đến 600.", "--term is a number of months from 1 to 600."),
        "usage.members": Sentence(
            "--members là số thành viên, từ 1 đến 10.000.000.", "--members is a number from 1 to 10,000,000."),
        "usage.debt-group": Sentence(
            "--group là nhóm nợ, từ 1 đến 5.", "--group is a debt group from 1 to 5."),
        "usage.rate-too-high": Sentence(
            "Lãi suất không được vượt 100 %/năm.", "The rate may not be above 100 %/year."),
        "usage.instalments-and-every": Sentence(
            "Cần --instalments (số kỳ) và --every (khoảng cách giữa hai kỳ).",
            "--instalments and --every are needed."),
        "usage.due-for-custom": Sentence(
            "--method custom cần các kỳ trả nợ: --due NGÀY:SỐ_TIỀN.",
            "--method custom needs its instalments: --due DATE:AMOUNT."),
        "usage.number-or-all": Sentence(
            "Nêu số hợp đồng, hoặc --all cho mọi hợp đồng.",
            "Give a contract's number, or --all for every one."),
        "usage.disbursed-or-draw": Sentence(
            "Cần --disbursed (ngày giải ngân) hoặc các đợt giải ngân --draw NGÀY:SỐ_TIỀN.",
            "--disbursed is needed, or --draw DATE:AMOUNT."),
        "usage.draws-are-principal": Sentence(
            "Tổng các đợt giải ngân (--draw) phải bằng --principal.",
            "The draws (--draw) must add up to --principal."
        ),
        "usage.first-draw-is-disbursed": Sentence(
            "Ngày của đợt giải ngân đầu tiên phải trùng với --disbursed.",
            "The first draw must be on the day of --disbursed."),
        "usage.password-in-option": Sentence(
            "Không ghi mật khẩu trong tùy chọn, vì người khác trên máy đọc được. Dùng COOPFUND_DATABASE, PGPASSFILE hoặc ~/.pgpass.",
            "No password in an option: others on this machine can read it. Use COOPFUND_DATABASE, PGPASSFILE or ~/.pgpass."
        ),
        "usage.migrate-first": Sentence(
            "Cấu trúc dữ liệu chưa đúng phiên bản. Chạy trước: coopfund db migrate.",
            "The schema is not up to date. First run: coopfund db migrate."),
        "usage.not-a-private-cluster": Sentence(
            "Lệnh này chỉ dùng cho cơ sở dữ liệu riêng; máy chủ do người quản trị dừng.",
            "This is for the private database only; a server is stopped by its administrator."),
    ]
}
