extension Catalogue {
    /// Visits, what loans did, and what inspectors asked for.
    static let afterLending: Room = [
        "help.visit": Sentence("Kiểm tra sử dụng vốn vay.", "Checks of how loans are used."),
        "help.visit-record": Sentence(
            "Ghi một lần kiểm tra sau khi cho vay; dùng sai mục đích thì mở vụ việc thu hồi có thời hạn.",
            "Record a check of how a loan was used; wrong use opens a case with a last day."),
        "help.visit-list": Sentence("Các lần kiểm tra đã ghi.", "Checks that were made."),
        "help.visit-due": Sentence(
            "Khoản vay đến lượt kiểm tra, quá hạn kiểm tra, và tỷ lệ kiểm tra đúng hạn.",
            "Loans to be visited, those that are late, and how many were visited in time."),
        "help.visit-cases": Sentence(
            "Các vụ việc dùng vốn sai mục đích và kết quả thu hồi.",
            "Cases of money used otherwise than agreed, and what became of them."),
        "help.effect": Sentence("Hiệu quả của khoản vay.", "What loans did."),
        "help.effect-record": Sentence(
            "Ghi hiệu quả của một năm, hoặc tình hình trước khi vay (--before).",
            "Record what a loan did in a year, or how things stood before it (--before)."),
        "help.effect-list": Sentence(
            "Hiệu quả từng khoản vay, từng năm.", "What loans did, year by year."),
        "help.report-effect": Sentence(
            "Hiệu quả vốn vay: trước khi vay và năm gần nhất, theo khoản vay, ngành hoặc địa bàn.",
            "What the fund's money did: before and in the last year known, by loan, sector or place."),
        "help.finding": Sentence("Kiến nghị thanh tra, kiểm toán.", "Findings of inspectors and auditors."),
        "help.finding-add": Sentence(
            "Ghi một kiến nghị: ai nêu, ai thực hiện, đến ngày nào.",
            "Enter a recommendation: who made it, who is to do it, until when."),
        "help.finding-close": Sentence(
            "Đóng một kiến nghị, kèm bằng chứng đã thực hiện.",
            "Close a recommendation with what shows that it was done."),
        "help.finding-list": Sentence("Sổ theo dõi kiến nghị.", "The register of findings."),

        "option.visit-kind": Sentence("Kiểm tra định kỳ hay đột xuất.", "By plan, or a surprise."),
        "option.visitors": Sentence(
            "Người cùng đi kiểm tra, cách nhau bằng dấu chấm phẩy.", "Who went along, with semicolons."),
        "option.visit-purpose": Sentence(
            "Vốn dùng đúng mục đích, đúng một phần, hay sai.",
            "Whether it was used as agreed, partly, or otherwise."),
        "option.wrong-amount": Sentence(
            "Số tiền dùng sai mục đích.", "How much was used otherwise than agreed."),
        "option.visit-evidence": Sentence(
            "Thực tế thấy gì, giấy tờ nào chứng minh.", "What was seen, and what shows it."),
        "option.visit-effect": Sentence("Kết quả sản xuất, tiến độ.", "What came of it so far."),
        "option.visit-security": Sentence("Tình trạng tài sản bảo đảm.", "How the security was found."),
        "option.visit-ability": Sentence("Khả năng trả nợ.", "Whether the borrower can pay."),
        "option.visit-proposal": Sentence("Đề xuất của người kiểm tra.", "What the visitor proposes."),
        "option.recall-by": Sentence(
            "Dùng sai mục đích: hạn thu hồi hoặc khắc phục.",
            "Where it was used otherwise: until when it is called back or put right."),
        "option.visit-next": Sentence(
            "Ngày kiểm tra lần sau; không ghi thì theo kế hoạch (quy định visit-plan).",
            "The day of the next visit; by the plan (rule visit-plan) unless given."),
        "option.visits-until": Sentence(
            "Đến lượt kiểm tra trong thời gian đến ngày này; không ghi là 30 ngày tới.",
            "Due by this day; within 30 days unless given."),
        "option.effect-year": Sentence("Năm của số liệu.", "The year of the figures."),
        "option.effect-before": Sentence("Tình hình trước khi vay.", "How things stood before the loan."),
        "option.effect-jobs": Sentence("Số lao động có việc làm.", "How many have work."),
        "option.poor-households": Sentence("Số hộ nghèo tham gia.", "How many poor households take part."),
        "option.revenue": Sentence("Doanh thu của năm.", "The revenue of the year."),
        "option.profit": Sentence(
            "Lợi nhuận của năm; lỗ ghi số âm.", "The profit of the year; a loss is below zero."),
        "option.income-per-member": Sentence(
            "Thu nhập bình quân một thành viên trong năm.", "The income of a member in the year."),
        "option.effect-area": Sentence("Diện tích sản xuất, mét vuông.", "The area, in square metres."),
        "option.effect-source": Sentence("Số liệu lấy từ đâu.", "Who says so."),
        "option.effect-by": Sentence(
            "Cộng theo khoản vay (loan), ngành (sector) hoặc địa bàn (place).",
            "Add up by loan, sector or place."),
        "option.finding-number": Sentence("Số kiến nghị.", "The number of the finding."),
        "option.finding-source": Sentence(
            "Cơ quan, văn bản nêu kiến nghị.", "Who made it, by which paper."),
        "option.recommendation": Sentence("Nội dung kiến nghị.", "What was recommended."),
        "option.finding-owner": Sentence("Người chịu trách nhiệm thực hiện.", "Who is to do it."),
        "option.finding-due": Sentence("Hạn thực hiện.", "Until when."),
        "option.finding-loan": Sentence("Khoản vay liên quan.", "The contract that it speaks of."),
        "option.finding-evidence": Sentence(
            "Đã thực hiện thế nào, văn bản nào chứng minh.", "What was done, and what shows it."),
        "option.findings-open": Sentence("Chỉ kiến nghị chưa đóng.", "Only those that are not closed."),
        "usage.effect-year": Sentence(
            "Ghi --year hoặc --before, một trong hai.", "Say --year or --before, one of them."),
        "usage.effect-figures": Sentence(
            "Ghi ít nhất một số liệu: --jobs, --members, --poor-households, --revenue, --profit, --income-per-member, --area.",
            "Say at least one figure: --jobs, --members, --poor-households, --revenue, --profit, --income-per-member, --area."
        ),
        "usage.effect-counts": Sentence(
            "Số đếm không âm và không quá lớn; năm từ 1990.",
            "Counts are not below zero and not too large; years are from 1990 on."),

        "visit.before-draw": Sentence(
            "Ngày {on} khoản vay chưa giải ngân, không có gì để kiểm tra. Kiểm tra --on.",
            "Nothing was paid out by {on}: there is nothing to look at. Check --on."),
        "visit.wrong-amount": Sentence(
            "Mục đích “{purpose}” và số tiền dùng sai không khớp: đúng mục đích thì không ghi --wrong-amount, nếu không thì phải ghi.",
            "The purpose ({purpose}) and --wrong-amount do not fit: it is left out where the use was right, and needed otherwise."
        ),
        "visit.above-drawn": Sentence(
            "Số tiền dùng sai {wrong} lớn hơn số đã giải ngân {drawn}.",
            "{wrong} used otherwise is more than the {drawn} that was paid out."),
        "visit.recall-missing": Sentence(
            "Dùng sai mục đích {wrong}: phải ghi hạn thu hồi hoặc khắc phục, --recall-by.",
            "{wrong} were used otherwise: say until when they are called back or put right, --recall-by."),
        "visit.recall-too-early": Sentence(
            "Hạn thu hồi {by} phải sau ngày kiểm tra {on}.",
            "The last day {by} must be after the visit on {on}."),
        "visit.recall-without-cause": Sentence(
            "Vốn dùng đúng mục đích thì không có hạn thu hồi {by}. Bỏ --recall-by.",
            "Where the use was right nothing is called back by {by}. Leave --recall-by out."),
        "visit.next-too-early": Sentence(
            "Ngày kiểm tra lần sau {next} phải sau ngày kiểm tra {on}.",
            "The next visit on {next} must be after that of {on}."),
        "effect.another-year": Sentence(
            "Năm {year} không nằm giữa ngày ký {signed} và ngày ghi {on}. Tình hình trước khi vay: --before.",
            "{year} is not between the contract of {signed} and {on}. How things stood before: --before."),
        "finding.exists": Sentence(
            "Số kiến nghị {number} đã có. Xem: coopfund finding list.",
            "Finding {number} is there already. See: coopfund finding list."),
        "finding.not-found": Sentence(
            "Không có kiến nghị số {number}[; có thể là {near}]. Xem: coopfund finding list.",
            "There is no finding {number}[; perhaps {near}]. See: coopfund finding list."),
        "finding.due-before": Sentence(
            "Hạn thực hiện {due} trước ngày ghi {on}. Kiểm tra --due và --on.",
            "It is due on {due}, before it was entered on {on}. Check --due and --on."),
        "finding.closed": Sentence(
            "Kiến nghị {number} đã đóng ở nghiệp vụ số {entry}. Sửa lại: coopfund entry reverse {entry}.",
            "Finding {number} was closed by entry {entry}. To put it right: coopfund entry reverse {entry}."),
        "finding.closed-before": Sentence(
            "Ngày đóng {on} trước ngày ghi kiến nghị {found}.",
            "It is closed on {on}, before it was entered on {found}."),

        "receipt.visit": Sentence(
            "Nghiệp vụ số {entry}: kiểm tra khoản vay {number} của {borrower}: {purpose}[, sai {wrong}].",
            "Entry {entry}: loan {number} of {borrower} was visited: {purpose}[, {wrong} otherwise]."),
        "receipt.visit-recall": Sentence(
            "Mở vụ việc: thu hồi hoặc khắc phục {wrong} đến ngày {by} (coopfund loan recall {number}).",
            "A case is open: {wrong} are called back or put right by {by} (coopfund loan recall {number})."),
        "receipt.visit-next": Sentence("Kiểm tra lần sau: {on}.", "The next visit: {on}."),
        "receipt.effect": Sentence(
            "Nghiệp vụ số {entry}: hiệu quả năm {year} của khoản vay {number} ({borrower}).",
            "Entry {entry}: what loan {number} of {borrower} did in {year}."),
        "receipt.effect-before": Sentence(
            "Nghiệp vụ số {entry}: tình hình trước khi vay của khoản vay {number} ({borrower}).",
            "Entry {entry}: how things stood before loan {number} of {borrower}."),
        "receipt.finding": Sentence(
            "Nghiệp vụ số {entry}: kiến nghị {number}, {owner} thực hiện đến ngày {due}[, khoản vay {loan}].",
            "Entry {entry}: finding {number}, for {owner} by {due}[, loan {loan}]."),
        "receipt.finding-closed": Sentence(
            "Nghiệp vụ số {entry}: đóng kiến nghị {number}: {evidence}.",
            "Entry {entry}: finding {number} is closed: {evidence}."),

        "act-kind.visit": Sentence("kiểm tra sử dụng vốn", "visit"),
        "act-kind.effect": Sentence("ghi nhận hiệu quả", "effect of a loan"),
        "act-kind.finding": Sentence("kiến nghị thanh tra, kiểm toán", "finding"),
        "act-kind.finding-closing": Sentence("đóng kiến nghị", "finding closed"),
        "visit-kind.planned": Sentence("định kỳ", "planned"),
        "visit-kind.surprise": Sentence("đột xuất", "surprise"),
        "also.visit-kind.planned": Sentence("theo kế hoạch", "by plan"),
        "also.visit-kind.surprise": Sentence("bất thường", "unannounced"),
        "visit-purpose.right": Sentence("đúng mục đích", "as agreed"),
        "visit-purpose.partly": Sentence("đúng một phần", "partly as agreed"),
        "visit-purpose.wrong": Sentence("sai mục đích", "otherwise than agreed"),
        "also.visit-purpose.right": Sentence("đúng", "yes"),
        "also.visit-purpose.partly": Sentence("một phần", "in part"),
        "also.visit-purpose.wrong": Sentence("sai", "no"),
        "visit-security.unchanged": Sentence("nguyên trạng", "unchanged"),
        "visit-security.changed": Sentence("có thay đổi", "changed"),
        "visit-security.disputed": Sentence("có tranh chấp", "disputed"),
        "visit-security.none": Sentence("không có bảo đảm", "unsecured"),
        "also.visit-security.unchanged": Sentence("không đổi", "as it was"),
        "also.visit-security.changed": Sentence("thay đổi", "altered"),
        "also.visit-security.disputed": Sentence("tranh chấp", "in dispute"),
        "also.visit-security.none": Sentence("không", "nothing"),
        "visit-ability.able": Sentence("đủ khả năng trả", "can pay"),
        "visit-ability.doubtful": Sentence("khó khăn", "doubtful"),
        "visit-ability.unable": Sentence("không trả được", "cannot pay"),
        "also.visit-ability.able": Sentence("đủ", "enough"),
        "also.visit-ability.doubtful": Sentence("chưa chắc", "in doubt"),
        "also.visit-ability.unable": Sentence("mất khả năng", "not able"),
        "recall-state.open": Sentence("đang mở", "open"),
        "recall-state.overdue": Sentence("quá hạn", "overdue"),
        "recall-state.recalled": Sentence("đã thu hồi trước hạn", "called back"),
        "recall-state.mended": Sentence("đã khắc phục", "put right"),
        "recall-state.settled": Sentence("đã tất toán", "settled"),
        "finding-state.open": Sentence("đang thực hiện", "open"),
        "finding-state.overdue": Sentence("quá hạn", "overdue"),
        "finding-state.closed": Sentence("đã thực hiện", "closed"),
        "effect-by.loan": Sentence("khoản vay", "loan"),
        "effect-by.sector": Sentence("ngành", "sector"),
        "effect-by.place": Sentence("địa bàn", "place"),
        "also.effect-by.loan": Sentence("hợp đồng", "contract"),
        "also.effect-by.sector": Sentence("lĩnh vực", "branch"),
        "also.effect-by.place": Sentence("huyện", "district"),

        "page.visits": Sentence("Kiểm tra sau khi cho vay", "Visits"),
        "page.visits-due": Sentence("Lịch kiểm tra", "Visits due"),
        "page.recall-cases": Sentence("Vụ việc dùng vốn sai mục đích", "Cases of wrong use"),
        "page.effects": Sentence("Hiệu quả khoản vay", "What loans did"),
        "page.findings": Sentence("Sổ theo dõi kiến nghị", "Findings"),
        "visit.no-plan": Sentence(
            "Quỹ không có kế hoạch kiểm tra (quy định visit-plan).",
            "No rule says how often loans are visited."),
        "visit.title-due": Sentence(
            "Đến lượt kiểm tra đến ngày {until}: {count} khoản vay; tính đến ngày {on}.",
            "To be visited by {until}: {count} loans, as of {on}."),
        "visit.in-time": Sentence(
            "Kiểm tra lần đầu trong {days} ngày sau giải ngân: {in_time}/{asked} khoản vay đã đến hạn. Kế hoạch: lần đầu trong {days} ngày, sau đó {months} tháng một lần.",
            "First visits within {days} days of the money: {in_time} of {asked} loans whose time is over. The plan: the first within {days} days, then every {months} months."
        ),
        "visit.column.kind": Sentence("Loại kiểm tra", "Kind"),
        "visit.column.purpose": Sentence("Mục đích", "Use"),
        "visit.column.wrong": Sentence("Dùng sai", "Otherwise"),
        "visit.column.ability": Sentence("Khả năng trả", "Ability"),
        "visit.column.security": Sentence("Tài sản bảo đảm", "Security"),
        "visit.column.evidence": Sentence("Thực tế, chứng minh", "Seen"),
        "visit.column.effect": Sentence("Kết quả", "Result"),
        "visit.column.proposal": Sentence("Đề xuất", "Proposal"),
        "visit.column.visitors": Sentence("Người cùng đi", "Who went along"),
        "visit.column.next": Sentence("Lần sau", "Next"),
        "visit.column.due": Sentence("Đến lượt", "Due"),
        "visit.column.drawn": Sentence("Giải ngân đầu", "First draw"),
        "visit.column.last": Sentence("Lần trước", "Last visit"),
        "visit.column.late": Sentence("Số ngày trễ", "Days late"),
        "visit.column.found": Sentence("Phát hiện", "Found on"),
        "visit.column.recall-by": Sentence("Hạn", "Until"),
        "finding.column.source": Sentence("Nguồn", "Source"),
        "finding.column.recommendation": Sentence("Kiến nghị", "Recommendation"),
        "finding.column.owner": Sentence("Người thực hiện", "Owner"),
        "finding.column.evidence": Sentence("Kết quả, chứng minh", "Evidence"),
        "finding.column.closed": Sentence("Ngày đóng", "Closed on"),
        "finding.column.found": Sentence("Ngày ghi", "Entered on"),
        "effect.column.year": Sentence("Năm", "Year"),
        "effect.column.source": Sentence("Nguồn", "Source"),
        "effect.column.place": Sentence("Địa bàn", "Place"),
        "effect.before": Sentence("trước khi vay", "before"),
        "effect.jobs": Sentence("Lao động", "Jobs"),
        "effect.members": Sentence("Thành viên", "Members"),
        "effect.poor_households": Sentence("Hộ nghèo", "Poor households"),
        "effect.revenue": Sentence("Doanh thu", "Revenue"),
        "effect.profit": Sentence("Lợi nhuận", "Profit"),
        "effect.income_per_member": Sentence("Thu nhập/thành viên", "Income per member"),
        "effect.area": Sentence("Diện tích (m²)", "Area (m²)"),
        "effect.before-jobs": Sentence("Lao động trước", "Jobs before"),
        "effect.after-jobs": Sentence("Lao động sau", "Jobs after"),
        "effect.before-members": Sentence("Thành viên trước", "Members before"),
        "effect.after-members": Sentence("Thành viên sau", "Members after"),
        "effect.before-poor_households": Sentence("Hộ nghèo trước", "Poor households before"),
        "effect.after-poor_households": Sentence("Hộ nghèo sau", "Poor households after"),
        "effect.before-revenue": Sentence("Doanh thu trước", "Revenue before"),
        "effect.after-revenue": Sentence("Doanh thu sau", "Revenue after"),
        "effect.before-profit": Sentence("Lợi nhuận trước", "Profit before"),
        "effect.after-profit": Sentence("Lợi nhuận sau", "Profit after"),
        "effect.before-area": Sentence("Diện tích trước (m²)", "Area before (m²)"),
        "effect.after-area": Sentence("Diện tích sau (m²)", "Area after (m²)"),
        "effect.title": Sentence(
            "Hiệu quả vốn vay đến ngày {on}: {loans} khoản vay có số liệu. Cộng các khoản có cả số trước và sau.",
            "What the fund's money did by {on}: {loans} loans with figures. Sums are of those with both."),
        "effect.sentence": Sentence(
            "{loans} khoản vay[: giải quyết việc làm cho {jobs} lao động (tăng {jobs_more})][; {members} thành viên (tăng {members_more})][; doanh thu {revenue} (tăng {revenue_more})][; lợi nhuận {profit} (tăng {profit_more})].",
            "{loans} loans[: work for {jobs} people ({jobs_more} more)][; {members} members ({members_more} more)][; a revenue of {revenue} ({revenue_more} more)][; a profit of {profit} ({profit_more} more)]."
        ),
        "effect.province": Sentence(
            "Các đơn vị được vay ({loans} khoản) đã sử dụng vào sản xuất, kinh doanh[, giúp tạo thêm việc làm cho {jobs} lao động][, tăng lợi nhuận {profit} cho THT và HTX][, tăng thu nhập cho các thành viên: bình quân từ {income_before} lên {income_after} một thành viên]. Nguồn: {sources}.",
            "Those who borrowed ({loans} loans) used it to produce and trade[, which gave work to {jobs} more people][, raised the profit of groups and cooperatives by {profit}][, and the income of members, from {income_before} to {income_after} each on average]. Sources: {sources}."
        ),
        "file-rule.visit-plan": Sentence("Kế hoạch kiểm tra sau cho vay", "How often loans are visited"),
        "file-rule.plan": Sentence(
            "lần đầu trong {days} ngày, rồi {months} tháng một lần",
            "first within {days} days, then every {months} months"),
        "text.not-a-visit-plan": Sentence(
            "“{text}” không phải là kế hoạch kiểm tra. Viết SỐ NGÀY/SỐ THÁNG, ví dụ 30/6.",
            "“{text}” is no plan of visits. Write DAYS/MONTHS, such as 30/6."),
    ]
}
