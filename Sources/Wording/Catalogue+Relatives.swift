extension Catalogue {
    /// Who is related to whom, who may decide, and what a contract says besides its terms.
    static let relatives: Room = [
        "help.relative": Sentence("Người có liên quan.", "Related persons."),
        "help.relative-add": Sentence(
            "Kê khai người có liên quan của khách hàng hoặc của người trong quỹ; có số căn cước thì được cộng chung khi xét giới hạn 25 %.",
            "Declare who is related to a borrower or to somebody of the fund; by the citizen's number they count in the limit of 25 %."
        ),
        "help.relative-list": Sentence(
            "Danh sách người có liên quan đã kê khai.", "Who was declared to be related to whom."),
        "option.relative-borrower": Sentence(
            "Mã khách hàng có người liên quan này.", "The code of the borrower they are related to."),
        "option.relative-application": Sentence(
            "Số hồ sơ vay kèm bản kê khai.", "The application at which they were declared."),
        "option.relative-staff": Sentence(
            "Tên người trong quỹ có người liên quan này.", "The name of somebody of the fund."),
        "option.relative-name": Sentence("Họ tên người có liên quan.", "The name of the related person."),
        "option.relative-number": Sentence(
            "Số căn cước của người có liên quan, 12 chữ số (hoặc 9 của chứng minh nhân dân).",
            "Their citizen's number, 12 digits (or 9 of a card of before)."),
        "option.first-draw-by": Sentence(
            "Ngày cuối cùng của lần giải ngân đầu tiên.", "The last day of the first draw."),
        "option.draw-until": Sentence(
            "Ngày cuối cùng của thời hạn rút vốn.", "The last day on which money is drawn."),
        "option.purpose-class": Sentence("Loại mục đích vay.", "What kind of purpose it is."),
        "option.contract-sector": Sentence(
            "Ngành, lĩnh vực của khoản vay, nếu khác khách hàng.",
            "The sector of the loan, if it is not that of the borrower."),
        "option.approval-authority": Sentence("Cấp có thẩm quyền phê duyệt.", "By whose authority."),
        "usage.cycle": Sentence(
            "--cycle là số tháng của một chu kỳ sản xuất, từ 1 đến 600.",
            "--cycle is the months of a production cycle, from 1 to 600."),
        "usage.relative-of": Sentence(
            "Ghi một trong ba: --borrower, --application hoặc --staff.",
            "Say one of --borrower, --application and --staff."),

        "relative.of-themselves": Sentence(
            "Số căn cước này là của chính {code}, hoặc của người đại diện. Kiểm tra --id-number.",
            "This is the number of {code} itself, or of who represents it. Check --id-number."),
        "relative.declared": Sentence(
            "{name} đã được kê khai ở nghiệp vụ số {entry}. Sửa lại: đảo nghiệp vụ đó (coopfund entry reverse {entry}) rồi kê khai mới.",
            "{name} was declared by entry {entry}. To put it right, reverse that (coopfund entry reverse {entry}) and declare anew."
        ),
        "application.authority-missing": Sentence(
            "Quỹ có quy định thẩm quyền phê duyệt: cần --authority. Số tiền {amount}, {term} tháng[ thuộc thẩm quyền của {able} trở lên]. Xem: coopfund rule list.",
            "The fund has rules on who approves: say --authority. {amount} for {term} months[ takes {able}, or who is above]. See: coopfund rule list."
        ),
        "application.above-authority": Sentence(
            "Vượt thẩm quyền của {authority} ({bound}); khoản này {amount}, {term} tháng[; thuộc thẩm quyền của {able}]. Xem: coopfund rule list.",
            "Above the authority of {authority} ({bound}); this is {amount} for {term} months[; it takes {able}]. See: coopfund rule list."
        ),
        "loan.first-draw-late": Sentence(
            "Hợp đồng chỉ cho giải ngân lần đầu đến ngày {by}; ngày {on} đã quá hạn. Gia hạn bằng phụ lục: coopfund loan amend --first-draw-by.",
            "The contract has its first draw by {by}; {on} is later. Put it off by an amendment: coopfund loan amend --first-draw-by."
        ),
        "loan.draw-period-over": Sentence(
            "Thời hạn rút vốn kết thúc ngày {until}; ngày {on} đã quá hạn. Gia hạn bằng phụ lục: coopfund loan amend --draw-until.",
            "Money is drawn until {until}; {on} is later. Put it off by an amendment: coopfund loan amend --draw-until."
        ),
        "loan.draw-period-later": Sentence(
            "Khoản giải ngân ngày {on} (nghiệp vụ số {first}) sẽ nằm ngoài thời hạn rút vốn. Đặt ngày muộn hơn, hoặc đảo khoản giải ngân trước.",
            "The draw of {on} (entry {first}) would be outside the period. Set a later day, or reverse the draw first."
        ),
        "check.files-agree.above-authority": Sentence(
            "phê duyệt vượt thẩm quyền", "approved above the authority"),
        "check.facts-possible.drawn-outside-period": Sentence(
            "giải ngân ngoài thời hạn rút vốn", "drawn after the last day for it"),
        "receipt.relative": Sentence(
            "Nghiệp vụ số {entry}: {name}[ ({relation})] là người có liên quan của {of}.",
            "Entry {entry}: {name}[ ({relation})] is related to {of}."),
        "receipt.relative-joins": Sentence(
            "Cộng chung khi xét giới hạn người có liên quan với {count} khách hàng: {codes}.",
            "Counts for the limit on related parties with {count} borrowers: {codes}."),
        "notice.relative-may-be": Sentence(
            "{name} của khách hàng {code} trùng tên. Nếu là một người, kê khai kèm số căn cước: coopfund relative add --id-number, hoặc coopfund borrower relate.",
            "{name} of borrower {code} has the same name. If they are one, declare with the citizen's number: coopfund relative add --id-number, or coopfund borrower relate."
        ),
        "notice.borrower-declared": Sentence(
            "{name} đã được {of} kê khai là người có liên quan (nghiệp vụ số {entry}): cộng chung khi xét giới hạn 25 %.",
            "{name} was declared by {of} to be related (entry {entry}): they count together for the limit of 25 %."
        ),
        "notice.borrower-may-be-declared": Sentence(
            "{of} đã kê khai một người có liên quan tên {name} (nghiệp vụ số {entry}); kiểm tra có phải cùng một người: coopfund relative list.",
            "{of} declared a related person called {name} (entry {entry}); see whether they are one: coopfund relative list."
        ),
        "notice.relative-of-staff": Sentence(
            "{name} có liên quan với {staff} của quỹ: {code} là khách hàng có liên quan với người trong quỹ.",
            "{name} is near to {staff} of the fund: {code} is related to somebody of the staff."),
        "notice.borrower-of-staff": Sentence(
            "Khách hàng {code} có liên quan với {staff} của quỹ; {staff} không nên thẩm định, phê duyệt.",
            "Borrower {code} is related to {staff} of the fund, who should not appraise or approve."),
        "borrower.column.member": Sentence("Thành viên", "Member"),
        "borrower.column.asked-on": Sentence("Tra cứu tín dụng", "Credit check"),
        "borrower.column.source": Sentence("Nguồn", "Source"),
        "borrower.field.staff": Sentence("Có liên quan với người trong quỹ", "Related to the staff"),
        "condition.column.on": Sentence("Ngày có kết quả", "Settled on"),
        "condition.column.document": Sentence("Giấy tờ", "Paper"),
        "loan.figure.every": Sentence("Kỳ trả gốc", "Every"),
        "loan.figure.overdue-multiple": Sentence(
            "Lãi suất quá hạn so với lãi suất trong hạn", "Overdue multiple"),
        "condition.needed": Sentence(
            "Không đảo được nghiệp vụ số {entry}: điều kiện “{condition}” phải thực hiện trước khi giải ngân, mà khoản vay {loan} đã giải ngân ngày {drawn}. Ghi kết quả mới: coopfund application condition.",
            "Entry {entry} stays: “{condition}” was asked before any money, and loan {loan} was paid out on {drawn}. Record what became of it: coopfund application condition."
        ),
        "application.votes-wrong": Sentence(
            "Số phiếu không khớp: {for} phiếu tán thành, {votes} phiếu, {present} người có mặt. Sửa --votes hoặc --present.",
            "The votes do not fit: {for} for it, {votes} cast, {present} present. Mend --votes or --present."),
        "import.second-person": Sentence(
            "Nghiệp vụ “{act}” phải chờ người thứ hai, còn tệp thì chưa có quy định. Ghi từng nghiệp vụ, hoặc đặt quy định cho tệp: coopfund rule set second-person --for import.",
            "“{act}” waits for a second person, and files do not. Record them one by one, or set a rule for files: coopfund rule set second-person --for import."
        ),
        "receipt.condition-before": Sentence(
            "Điều kiện {line}, trước khi giải ngân: {condition}.",
            "Condition {line}, before any money: {condition}."),
        "receipt.condition-after": Sentence(
            "Điều kiện {line}, {days} ngày sau lần giải ngân đầu: {condition}.",
            "Condition {line}, {days} days after the first money: {condition}."),
        "option.relative-relation": Sentence(
            "Quan hệ: vợ, chồng, con, anh em, góp vốn…", "What they are to each other."),
        "page.relatives": Sentence("Người có liên quan", "Related persons"),
        "relative.column.of": Sentence("Của", "Of"),
        "relative.column.name": Sentence("Họ tên", "Name"),
        "borrower.field.counts-with": Sentence("Cộng chung giới hạn với", "Counts together with"),
        "act-kind.relative": Sentence("kê khai người có liên quan", "related person declared"),

        "text.not-an-authority-bound": Sentence(
            "“{text}” không phải là mức phê duyệt. Viết số tiền, hoặc số tiền/số tháng, ví dụ 500tr/24.",
            "“{text}” is no bound of an authority. Write an amount, or an amount/months, such as 500tr/24."),
        "file-rule.approval-authority": Sentence("Thẩm quyền phê duyệt", "Who may approve"),
        "file-rule.bound": Sentence("đến {amount}", "up to {amount}"),
        "file-rule.bound-and-term": Sentence(
            "đến {amount}, {months} tháng", "up to {amount}, {months} months"),
        "application.field.authority": Sentence("Thẩm quyền", "Authority"),
        "approval-authority.unset": Sentence(
            "chưa có quy định mức phê duyệt: coopfund rule set approval-authority 500tr/24 --for …",
            "no rule says how far it reaches: coopfund rule set approval-authority 500tr/24 --for …"),
        "approval-authority.director": Sentence("giám đốc", "director"),
        "approval-authority.chairperson": Sentence("chủ tịch quỹ", "chairperson"),
        "approval-authority.council": Sentence("hội đồng", "council"),
        "approval-authority.alliance": Sentence("liên minh hợp tác xã", "cooperative alliance"),
        "also.approval-authority.director": Sentence("giám đốc quỹ", "the director"),
        "also.approval-authority.chairperson": Sentence("chủ tịch", "chair"),
        "also.approval-authority.council": Sentence("hội đồng quản lý; hội đồng thành viên", "board"),
        "also.approval-authority.alliance": Sentence("liên minh HTX", "alliance"),
        "purpose-class.working-capital": Sentence("vốn lưu động", "working capital"),
        "purpose-class.fixed-assets": Sentence("đầu tư tài sản cố định", "fixed assets"),
        "purpose-class.mixed": Sentence("lưu động và cố định", "working capital and fixed assets"),
        "purpose-class.other": Sentence("mục đích khác", "other purposes"),
        "also.purpose-class.working-capital": Sentence("lưu động", "working"),
        "also.purpose-class.fixed-assets": Sentence("tài sản cố định; cố định", "investment"),
        "also.purpose-class.mixed": Sentence("hỗn hợp", "both"),
        "also.purpose-class.other": Sentence("khác", "another"),
        "loan.figure.purpose-class": Sentence("Loại mục đích", "Kind of purpose"),
        "loan.figure.sector": Sentence("Ngành, lĩnh vực", "Sector"),
        "loan.figure.term-class": Sentence("Loại thời hạn", "Kind of term"),
        "loan.figure.first-draw-by": Sentence("Giải ngân lần đầu đến", "First draw by"),
        "loan.figure.draw-until": Sentence("Rút vốn đến", "Drawn until"),
        "term-class.short": Sentence("ngắn hạn", "short"),
        "term-class.medium": Sentence("trung hạn", "medium"),
        "term-class.long": Sentence("dài hạn", "long"),
        "amended-term.first-draw-by": Sentence("hạn giải ngân lần đầu", "first draw by"),
        "amended-term.draw-until": Sentence("thời hạn rút vốn", "drawn until"),
        "terms.before-signing": Sentence("ngày này trước ngày ký", "the day is before the contract"),
        "terms.before-first-draw": Sentence(
            "ngày này trước hạn giải ngân lần đầu", "the day is before that of the first draw"),
    ]
}
