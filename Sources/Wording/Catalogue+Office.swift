extension Catalogue {
    /// Who works in the fund, what each may do, and what waits for a second person.
    static let office: Room = [
        "help.person": Sentence("Người sử dụng và nhiệm vụ.", "Persons and their duties."),
        "help.person-add": Sentence(
            "Thêm người sử dụng, với nhiệm vụ. Từ người đầu tiên, chỉ người có tên mới ghi được.",
            "Register a person with duties. From the first one on, only persons on record act."),
        "help.person-change": Sentence(
            "Đổi nhiệm vụ, chức danh, tài khoản đăng nhập hoặc hạn mức.",
            "Change somebody's duties, title, login or limit."),
        "help.person-revoke": Sentence(
            "Thôi quyền; những gì đã ghi vẫn giữ nguyên.", "Take somebody's access; what they recorded stays."
        ),
        "help.person-list": Sentence("Ai làm gì.", "Who does what."),
        "help.person-show": Sentence(
            "Một người: nhiệm vụ, được làm gì, đã đổi những gì.",
            "One person: duties, what they allow, what changed."),
        "help.request": Sentence(
            "Đề nghị chờ người thứ hai duyệt.", "Requests that wait for a second person."),
        "help.request-list": Sentence("Các đề nghị đang chờ.", "The requests that wait."),
        "help.request-show": Sentence(
            "Một đề nghị: ai hỏi gì, đã thấy gì, kết quả ra sao.",
            "One request: who asked what, what they saw, what came of it."),
        "help.request-release": Sentence(
            "Duyệt một đề nghị: nghiệp vụ được xét lại và ghi sổ, đứng tên người đề nghị.",
            "Release a request: the act is decided anew and recorded, as whoever asked for it."),
        "help.request-reject": Sentence(
            "Từ chối một đề nghị: không ghi gì.", "Reject a request: nothing is recorded."),

        "option.person-name": Sentence("Họ và tên.", "The person's name."),
        "option.person-login": Sentence(
            "Tài khoản đăng nhập cơ sở dữ liệu của riêng người này.",
            "The login of the database that is this person's own."),
        "option.person-title": Sentence("Chức danh.", "The title."),
        "option.duties": Sentence(
            "Nhiệm vụ, cách nhau bằng dấu phẩy: officer, appraiser, approver, cashier, accountant, director, controller, administrator.",
            "The duties, with commas: officer, appraiser, approver, cashier, accountant, director, controller, administrator."
        ),
        "option.approves-up-to": Sentence(
            "Người phê duyệt quyết định đến mức này; bỏ trống là không giới hạn.",
            "What an approver decides at most; without it there is no limit."),
        "option.all-persons": Sentence("Cả người đã thôi quyền.", "Those whose access was taken too."),
        "option.all-requests": Sentence(
            "Cả đề nghị đã duyệt và đã từ chối.", "Those released or rejected too."),
        "option.request-number": Sentence("Số đề nghị.", "The number of the request."),
        "option.release-note": Sentence("Ý kiến của người duyệt.", "What whoever releases it has to say."),
        "placeholder.request": Sentence("số-đề-nghị", "request"),

        "usage.not-a-duty": Sentence(
            "“{text}” không phải là nhiệm vụ. Có: {choices}.", "“{text}” is no duty. There are: {choices}."),
        "usage.duty-needed": Sentence("Cần ít nhất một nhiệm vụ.", "At least one duty is needed."),
        "usage.limit-is-an-approvers": Sentence(
            "--up-to là hạn mức của người phê duyệt: thêm approver vào --duties, hoặc bỏ --up-to.",
            "--up-to is the limit of an approver: add approver to --duties, or leave --up-to away."),
        "usage.nothing-changes": Sentence(
            "Ghi ít nhất một điều thay đổi: --duties, --login, --title hoặc --up-to.",
            "Say at least one thing that changes: --duties, --login, --title or --up-to."),
        "usage.name-length": Sentence(
            "Tên dài nhất 200 ký tự, tài khoản đăng nhập 63.",
            "A name has at most 200 characters, a login 63."),

        "duty.officer": Sentence("cán bộ tín dụng", "officer"),
        "duty.appraiser": Sentence("người thẩm định", "appraiser"),
        "duty.approver": Sentence("người phê duyệt", "approver"),
        "duty.cashier": Sentence("thủ quỹ", "cashier"),
        "duty.accountant": Sentence("kế toán", "accountant"),
        "duty.director": Sentence("giám đốc", "director"),
        "duty.controller": Sentence("kiểm soát viên", "controller"),
        "duty.administrator": Sentence("quản trị", "administrator"),
        "also.duty.officer": Sentence("tín dụng", "credit officer"),
        "also.duty.appraiser": Sentence("thẩm định", "appraisal"),
        "also.duty.approver": Sentence("phê duyệt", "approval"),
        "also.duty.controller": Sentence("kiểm soát", "auditor"),
        "also.duty.administrator": Sentence("quản trị viên", "admin"),

        "act-kind.person": Sentence("thêm người sử dụng", "person registered"),
        "act-kind.person-change": Sentence("đổi nhiệm vụ", "duties changed"),
        "act-kind.person-revocation": Sentence("thôi quyền", "access taken"),
        // Requests that come to acts of several kinds.
        "act-kind.application-closing": Sentence(
            "từ chối hoặc rút hồ sơ vay", "application rejected or withdrawn"),
        "act-kind.credit-settlement": Sentence("dùng hoặc trả lại tiền thừa", "credit used or refunded"),
        "act-kind.capital-movement": Sentence("nhận hoặc trả vốn", "capital received or returned"),
        "act-kind.money-movement": Sentence("thu, chi, chuyển tiền", "money received, paid, transferred"),
        "act-kind.import": Sentence("nhập tệp", "file taken in"),

        "office-rule.duty-acts": Sentence("Được làm", "May do"),
        "office-rule.second-person": Sentence("Chờ người thứ hai duyệt", "Waits for a second person"),
        "office-rule.acts": Sentence("{count} nghiệp vụ", "{count} acts"),
        "office-rule.from": Sentence("từ {amount}: {who}", "from {amount}: {who}"),
        "text.not-acts": Sentence(
            "“{text}” không phải là danh sách mã nghiệp vụ, như disbursement,repayment. Xem coopfund rule show duty-acts.",
            "“{text}” is not a list of codes of acts, such as disbursement,repayment. See coopfund rule show duty-acts."
        ),
        "text.not-a-release-rule": Sentence(
            "“{text}” không nói ai duyệt: ghi director, hoặc accountant+director, hoặc theo mức tăng dần 0:accountant/50tr:director.",
            "“{text}” does not say who releases: write director, or accountant+director, or by rising amounts 0:accountant/50tr:director."
        ),

        "receipt.person-added": Sentence(
            "Nghiệp vụ số {entry}: thêm {person}[ ({title})][, tài khoản {login}]: {duties}[, phê duyệt đến {most}].",
            "Entry {entry}: {person}[ ({title})][, login {login}] is registered: {duties}[, approves up to {most}]."
        ),
        "receipt.person-changed": Sentence(
            "Nghiệp vụ số {entry}: {person}[ ({title})][, tài khoản {login}]: {duties}[, phê duyệt đến {most}]; trước đây: {before}.",
            "Entry {entry}: {person}[ ({title})][, login {login}]: {duties}[, approves up to {most}]; before: {before}."
        ),
        "receipt.person-revoked": Sentence(
            "Nghiệp vụ số {entry}: {person} thôi quyền: {reason}.",
            "Entry {entry}: the access of {person} is taken: {reason}."),
        "receipt.waits": Sentence(
            "Chưa ghi sổ: {act} là đề nghị số {request}, chờ người thứ hai[ ({duties})] duyệt: coopfund request release {request}. Khi được duyệt sẽ ghi:",
            "Nothing is in the books yet: {act} is request {request}, which waits for a second person[ ({duties})]: coopfund request release {request}. What it will be:"
        ),
        "receipt.request-rejected": Sentence(
            "Đề nghị số {request} ({act}, của {asked}) bị từ chối: {reason}. Không ghi gì vào sổ.",
            "Request {request} ({act}, asked by {asked}) is rejected: {reason}. Nothing is recorded."),
        "notice.office-begins": Sentence(
            "Từ nay chỉ người có tên trong danh sách mới ghi được, theo nhiệm vụ của mình. Thêm những người khác: coopfund person add.",
            "From now on only persons on record act, within their duties. Register the others: coopfund person add."
        ),
        "notice.office-ends": Sentence(
            "Không còn ai trong danh sách: ai cũng ghi được, dưới tên bất kỳ.",
            "Nobody is on record any more: everybody acts, under any name."),
        "notice.names-are-claims": Sentence(
            "Nhiều người dùng chung một tài khoản cơ sở dữ liệu: tên sau --by là lời khai, không được kiểm chứng.",
            "Several people share the login of the database: the name after --by is a claim that nothing proves."
        ),
        "notice.will-wait": Sentence(
            "Khi ghi thật, nghiệp vụ này chờ người thứ hai duyệt: {duties}.",
            "Recorded in earnest, this waits for a second person: {duties}."),
        "notice.told": Sentence("{text}", "{text}"),
        "notice.told-question": Sentence("{text}", "{text}"),
        "notice.released": Sentence(
            "Đề nghị số {request} của {asked} được duyệt.", "Request {request} of {asked} is released."),
        "notice.released-otherwise": Sentence(
            "Khác với biên nhận mà người đề nghị đã xem: {name} là {after}, trước là {before}.",
            "Not as the receipt that the asker saw: {name} is {after}, it was {before}."),

        "person.exists": Sentence(
            "{person} đã có trong danh sách ({duties}). Đổi bằng coopfund person change.",
            "{person} is registered already ({duties}). Use coopfund person change."),
        "person.not-found": Sentence(
            "Không có ai tên {name} trong danh sách.[ Gần giống: {near}.] Xem coopfund person list --all.",
            "Nobody called {name} is on record.[ Near: {near}.] See coopfund person list --all."),
        "person.not-registered": Sentence(
            "{name} không có trong danh sách người sử dụng[; có phải {near}?]. Ghi đúng tên, hoặc nhờ quản trị thêm: coopfund person add.",
            "{name} is not a person on record[; is {near} meant?]. Give the right name, or ask the administrator: coopfund person add."
        ),
        "person.revoked": Sentence(
            "{person} đã thôi quyền. Cấp lại bằng coopfund person add.",
            "The access of {person} was taken. Give it again with coopfund person add."),
        "person.unchanged": Sentence(
            "Nhiệm vụ của {person} vẫn như cũ: không có gì để ghi.",
            "Nothing changes for {person}: there is nothing to record."),
        "person.login-taken": Sentence(
            "Tài khoản {login} là của {person}. Mỗi tài khoản một người.",
            "The login {login} is that of {person}. A login is one person's."),
        "person.not-their-duty": Sentence(
            "{person} ({duties}) không có nhiệm vụ {act}.[ Người làm được: {allowing}.] Xem coopfund person show, coopfund rule show duty-acts.",
            "{person} ({duties}) may not: {act}.[ It is for: {allowing}.] See coopfund person show, coopfund rule show duty-acts."
        ),
        "person.above-limit": Sentence(
            "{person} phê duyệt đến {most}; ở đây là {amount}. Cần người có hạn mức cao hơn.",
            "{person} approves up to {most}; this is {amount}. Somebody with a higher limit must."),
        "request.not-found": Sentence(
            "Không có đề nghị số {request}. Xem coopfund request list --all.",
            "There is no request {request}. See coopfund request list --all."),
        "request.settled": Sentence(
            "Đề nghị số {request} {state} rồi, bởi {by}[, bút toán số {entry}].",
            "Request {request} is {state} already, by {by}[, entry {entry}]."),
        "request.rejected": Sentence(
            "Đề nghị số {request} đã bị {by} từ chối: {reason}. Muốn đề nghị lại thì dùng --key khác.",
            "Request {request} was rejected by {by}: {reason}. To ask again use another --key."),
        "request.own": Sentence(
            "{person} đã tham gia nghiệp vụ này ({act}), nên không duyệt được. Cần một người khác.",
            "{person} has had a hand in this ({act}) and cannot release it. Somebody else must."),
        "request.not-theirs-to-release": Sentence(
            "{person} không duyệt được {act}: việc duyệt là của {duties}.",
            "{person} cannot release this ({act}): it is for {duties}."),
        "request.unreadable": Sentence(
            "Đề nghị[ số {request}] không đọc lại được: phiên bản chương trình khác đã ghi nó. Từ chối và đề nghị lại.",
            "The request[ {request}] cannot be read back: another version of the program kept it. Reject it and ask again."
        ),

        "check.requests-agree-with-acts": Sentence(
            "Nghiệp vụ nào chờ người thứ hai cũng do người khác duyệt, đúng như đề nghị.",
            "Whatever waited for a second person was released by another, as it was asked."),
        "check.requests-agree-with-acts.violation": Sentence(
            "Đề nghị số {request}[, nghiệp vụ số {entry}]: {flaw}.",
            "Request {request}[, entry {entry}]: {flaw}."),
        "check.requests-agree-with-acts.no-act": Sentence(
            "đã duyệt mà không có nghiệp vụ nào", "it was released, and no act came of it"),
        "check.requests-agree-with-acts.no-request": Sentence(
            "không có đề nghị này", "there is no such request"),
        "check.requests-agree-with-acts.other-asker": Sentence(
            "người ghi không phải là người đề nghị", "whoever acted is not who asked"),
        "check.requests-agree-with-acts.other-releaser": Sentence(
            "người duyệt ở hai nơi khác nhau", "who released it differs between the two"),
        "check.requests-agree-with-acts.own-release": Sentence(
            "người đề nghị tự duyệt", "whoever asked released it"),
        "check.requests-agree-with-acts.other-key": Sentence(
            "khóa của nghiệp vụ không phải là của đề nghị", "the key of the act is not that of the request"),
        "check.requests-agree-with-acts.other-act": Sentence(
            "nghiệp vụ không thuộc lần duyệt này", "the act is not of that release"),

        "audit.nothing-waits": Sentence(
            "Không nghiệp vụ nào phải chờ người thứ hai duyệt (rule set second-person).",
            "No act waits for a second person (rule set second-person)."),
        "audit.waits": Sentence(
            "Chờ người thứ hai duyệt: {acts}. Mọi nghiệp vụ khác ghi ngay.",
            "These wait for a second person: {acts}. All others are recorded at once."),

        "person.title": Sentence("Người sử dụng và nhiệm vụ.", "Persons and duties."),
        "person.none": Sentence(
            "Chưa có ai trong danh sách: ai cũng ghi được, dưới tên bất kỳ.",
            "Nobody is on record: everybody acts, under any name."),
        "person.line": Sentence(
            "{person}[ ({title})][, tài khoản {login}]: {duties}[, phê duyệt đến {most}].",
            "{person}[ ({title})][, login {login}]: {duties}[, approves up to {most}]."),
        "person.line-revoked": Sentence(
            "{person}[ ({title})][, tài khoản {login}]: đã thôi quyền; trước đây: {duties}.",
            "{person}[ ({title})][, login {login}]: access taken; before: {duties}."),
        "person.column.login": Sentence("Tài khoản", "Login"),
        "person.column.title": Sentence("Chức danh", "Title"),
        "person.column.duties": Sentence("Nhiệm vụ", "Duties"),
        "person.column.duty": Sentence("Nhiệm vụ", "Duty"),
        "person.column.most": Sentence("Phê duyệt đến", "Approves up to"),
        "person.column.state": Sentence("Tình trạng", "State"),
        "person.column.acts": Sentence("Được làm", "May do"),
        "person.column.event": Sentence("Việc", "Event"),
        "person.column.reason": Sentence("Lý do", "Reason"),
        "person.state.standing": Sentence("đang làm", "active"),
        "person.state.revoked": Sentence("đã thôi", "revoked"),

        "request.title": Sentence("Đề nghị chờ người thứ hai duyệt.", "Requests for a second person."),
        "request.none": Sentence("Không có đề nghị nào.", "There are none."),
        "request.line": Sentence(
            "Đề nghị số {request}: {act}, của {asked}.", "Request {request}: {act}, asked by {asked}."),
        "request.seen": Sentence("Người đề nghị đã xem:", "What the asker saw:"),
        "request.column.number": Sentence("Số", "No."),
        "request.column.asked-at": Sentence("Đề nghị lúc", "Asked at"),
        "request.column.act": Sentence("Nghiệp vụ", "Act"),
        "request.column.asked-by": Sentence("Người đề nghị", "Asked by"),
        "request.column.login": Sentence("Tài khoản", "Login"),
        "request.column.state": Sentence("Tình trạng", "State"),
        "request.column.key": Sentence("Khóa", "Key"),
        "request.column.file": Sentence("Tệp", "File"),
        "request.column.decided-by": Sentence("Người duyệt", "Decided by"),
        "request.column.decided-at": Sentence("Lúc", "Decided at"),
        "request.column.matter": Sentence("Nội dung", "Matter"),
        "request-state.awaiting-release": Sentence("đang chờ", "waiting"),
        "request-state.recorded": Sentence("đã duyệt", "released"),
        "request-state.rejected": Sentence("đã từ chối", "rejected"),
        "title.entry-released": Sentence(
            "Đề nghị số {request}, {by} duyệt.", "Request {request}, released by {by}."),
    ]
}
