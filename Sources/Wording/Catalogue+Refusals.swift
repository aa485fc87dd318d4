extension Catalogue {
    /// A sentence for each reason for which the rules turn a request down; the key is the refusal's code.
    /// Money, loans and entries are in `loanRefusals`.
    static let refusals: Room = [
        "fund.exists": Sentence(
            "Mã quỹ[ {code}] đã được dùng[ cho “{name}”][, lập ngày {founded}]. Chọn mã khác.",
            "The fund code[ {code}] is taken[ by “{name}”][, founded on {founded}]. Choose another."),
        "fund.not-found": Sentence(
            "Không có quỹ nào mang mã “{code}”. Xem danh sách: coopfund fund list.",
            "There is no fund with the code “{code}”. For a list: coopfund fund list."),
        "fund.not-chosen": Sentence(
            "Cơ sở dữ liệu có nhiều quỹ. Chọn một quỹ bằng --fund hoặc COOPFUND_FUND.",
            "The database holds several funds. Choose one with --fund or COOPFUND_FUND."),
        "fund.none-yet": Sentence(
            "Chưa có quỹ nào. Lập quỹ trước: coopfund fund create.",
            "There is no fund yet. Found one first: coopfund fund create."),

        "capital.exceeds-source": Sentence(
            "Số tiền {amount} lớn hơn số vốn còn giữ của nguồn này là {held}.",
            "{amount} is more than the {held} that is held from this source."),
        "capital.exceeds-money": Sentence(
            "Quỹ {channel} không đủ để chi {amount}: chỉ chi được {available}[, là số dư thấp nhất, cuối ngày {lowestOn}] (kể cả các khoản chi đã ghi cho những ngày sau).",
            "There is not enough money ({channel}) to pay out {amount}: only {available} is free[, the lowest balance, at the end of {lowestOn}] (payments booked for later days count too)."
        ),
        "capital.money-below-zero": Sentence(
            "Không ghi được: tiền của quỹ[ ({channel})] sẽ âm[, thiếu {short}][ vào cuối ngày {lowestOn}]. Kiểm tra lại số tiền, ngày ghi và hình thức chi (--through).",
            "Not recorded: the fund's money[ ({channel})] would fall below zero[, short by {short}][ at the end of {lowestOn}]. Check the amount, the date and --through."
        ),

        "borrower.exists": Sentence(
            "Mã khách hàng[ {code}] đã có. Dùng mã khác, hoặc sửa thông tin bằng coopfund borrower correct.",
            "The borrower code[ {code}] is taken. Use another, or change the details with coopfund borrower correct."
        ),
        "borrower.not-found": Sentence(
            "Không có khách hàng nào mang mã “{code}”.[ Gần giống: {near}.] Tìm bằng: coopfund borrower list --search.",
            "There is no borrower with the code “{code}”.[ Much like it: {near}.] To look: coopfund borrower list --search."
        ),
        "borrower.tax-code-taken": Sentence(
            "Mã số thuế {taxCode} đã có ở khách hàng {other}. Mỗi mã số thuế chỉ thuộc một khách hàng.",
            "The tax code {taxCode} already stands with borrower {other}. A tax code belongs to one borrower only."
        ),
        "borrower.tax-code-of-a-person": Sentence(
            "{taxCode} là số định danh cá nhân. Mã số thuế 12 chữ số chỉ dùng cho thành viên; hợp tác xã có mã số thuế 10 chữ số.",
            "{taxCode} is the number of a person. A tax code of 12 digits is for members alone; a cooperative has one of 10 digits."
        ),
        "borrower.no-such-commune": Sentence(
            "Không có xã, phường nào mang mã {text}. Tìm mã bằng: coopfund commune list --search.",
            "There is no commune with the code {text}. To look: coopfund commune list --search."),
        "borrower.not-a-member": Sentence(
            "{code} không thể là thành viên của {whole}: chỉ thành viên mới thuộc về một hợp tác xã, liên hiệp hoặc tổ hợp tác khác.",
            "{code} cannot be a member of {whole}: only a member belongs to a cooperative, a union or a group, and not to itself."
        ),
        "borrower.issued-later": Sentence(
            "Ngày cấp {issued} (đăng ký hoặc căn cước) sau ngày ghi {on}. Kiểm tra --registered-on, --id-issued-on và --on.",
            "What was issued on {issued} (a registration or a card) is recorded on {on}. Check --registered-on, --id-issued-on and --on."
        ),
        "borrower.related-to-itself": Sentence(
            "Khách hàng {code} không thể là người có liên quan của chính mình.",
            "Borrower {code} cannot be related to itself."),
        "borrower.already-related": Sentence(
            "Hai khách hàng này đã được ghi nhận là có liên quan; không cần ghi lại.",
            "These two borrowers are already on record as related; nothing needs to be done."),

        "application.exists": Sentence(
            "Số hồ sơ[ {number}] đã có. Dùng số khác, hoặc bỏ --number để lấy số tiếp theo.",
            "The application number[ {number}] is taken. Use another, or leave --number out to take the next."
        ),
        "application.not-found": Sentence(
            "Không có hồ sơ vay số “{number}”.[ Gần giống: {near}.] Xem danh sách: coopfund application list.",
            "There is no application “{number}”.[ Much like it: {near}.] For a list: coopfund application list."
        ),
        "application.wrong-status": Sentence(
            "Tình trạng hồ sơ[ {number}] không cho phép bước này[: {already}][: hồ sơ {status}, không thể {event}]. Thứ tự: thẩm định, phê duyệt, ký hợp đồng.[ Hủy hợp đồng trước: coopfund loan cancel {contract}.]",
            "The application[ {number}] does not allow this step[: {already}][: it is {status} and cannot be {event}]. The order: appraise, approve, sign.[ Cancel the contract first: coopfund loan cancel {contract}.]"
        ),
        "application.already": Sentence("hồ sơ này đã được {event} rồi", "it is {event} already"),
        "application.cost-below-amount": Sentence(
            "Tổng nhu cầu vốn {cost} nhỏ hơn số tiền đề nghị vay {amount}.",
            "The project cost {cost} is below the amount asked for, {amount}."),
        "application.own-capital-above-cost": Sentence(
            "Vốn tự có {own} lớn hơn tổng nhu cầu vốn {cost}.",
            "The own capital {own} is above the project cost {cost}."),
        "application.approved-above-requested": Sentence(
            "Không thể phê duyệt {amount}: khách hàng chỉ đề nghị vay {requested}.",
            "{amount} cannot be approved: only {requested} was asked for."),
        "application.appraiser-may-not-approve": Sentence(
            "Người thẩm định[ ({actor})] không được phê duyệt chính hồ sơ đó. Cần một người khác phê duyệt.",
            "Whoever appraised the application[ ({actor})] may not approve it. Somebody else must."),
        "application.name-needed": Sentence(
            "Nhiều người dùng chung tài khoản {login}: bước này cần tên người thực hiện, --by hoặc COOPFUND_BY.",
            "Several people share the login {login}: this step needs a name, by --by or COOPFUND_BY."),
        "application.decided-too-early": Sentence(
            "Ngày {on} sớm hơn bước trước của hồ sơ. Ngày sớm nhất được ghi là {earliest}.",
            "{on} is before the application's last step. The earliest day is {earliest}."),
        "application.own-capital-too-low": Sentence(
            "Vốn tự có {figure} chưa đủ mức tối thiểu {bound} ({citation}, áp dụng từ {from}).",
            "The own capital {figure} is below the minimum of {bound} ({citation}, in force from {from})."),
        "application.single-borrower-limit": Sentence(
            "Dư nợ và cam kết của khách hàng sẽ là {figure}, vượt giới hạn {bound} ({citation}, áp dụng từ {from}). Giảm số tiền vay.",
            "The borrower would owe or be promised {figure}, above the limit of {bound} ({citation}, in force from {from}). Lower the amount."
        ),
        "application.related-parties-limit": Sentence(
            "Dư nợ và cam kết của khách hàng cùng người có liên quan sẽ là {figure}, vượt giới hạn {bound} ({citation}, áp dụng từ {from}). Giảm số tiền vay.",
            "The borrower and its related parties would owe or be promised {figure}, above the limit of {bound} ({citation}, in force from {from}). Lower the amount."
        ),
        "application.kind-ineligible": Sentence(
            "Loại khách hàng này không thuộc đối tượng được vay ({citation}, áp dụng từ {from}).",
            "Borrowers of this kind may not be lent to ({citation}, in force from {from})."),

        "calendar.day-passed": Sentence(
            "Ngày {day} đã qua vào ngày thông báo {on}. Chỉ thêm hoặc rút được ngày chưa qua; ngày thông báo đặt bằng --on.",
            "{day} had passed by the day of the announcement, {on}. Only days to come can be added or withdrawn; --on sets the announcement."
        ),
        "voucher.repeated": Sentence(
            "Khoản này đã có trong sổ: bút toán số {entry} ngày {on}, cùng chứng từ “{voucher}”, cùng số tiền {amount}. Nếu là khoản khác, ghi số chứng từ của nó, hoặc thêm --again để vẫn ghi.",
            "The books hold this already: entry {entry} of {on}, with the same voucher “{voucher}” and the same amount of {amount}. If it is another, give it its own voucher, or add --again to record it all the same."
        ),
        "key.other-request": Sentence(
            "Khóa “{key}” đã dùng cho một yêu cầu khác. Dùng khóa mới cho yêu cầu mới.",
            "The key “{key}” was used for another request. A new request takes a new key."),
        "capital.surplus-below-zero": Sentence(
            "Không ghi được: chênh lệch thu chi của các năm (tài khoản {accounts}) sẽ âm, thiếu {short}, tính cả các khoản đã ghi cho những ngày sau. Phần đã bù lỗ hoặc đã phân phối thì không còn để hoàn.",
            "Not recorded: the surplus of all years (accounts {accounts}) would be below zero by {short}, what is booked for later days included. What has covered losses or was distributed is not there to be given back."
        ),
        "key.answers-for-another": Sentence(
            "Khóa “{key}” đã có câu trả lời, nhưng câu trả lời đó không phải của việc này[: nó gắn với nghiệp vụ số {entry}][ ({kind})][, mà nói về nghiệp vụ {named}]. Chưa ghi gì; báo người quản trị xem ai đã đặt khóa này, rồi dùng khóa khác.",
            "The key “{key}” has an answer, but not one that this request gave[: it stands with entry {entry}][ ({kind})][ and speaks of entry {named}]. Nothing was recorded; let the administrator see who put the key there, and take another key."
        ),
        "capital.out-of-range": Sentence(
            "Số tiền vượt quá mức sổ ghi được[ ({limit})]. Kiểm tra lại số và đơn vị.",
            "The amount is above what the books can hold[ ({limit})]. Check the figure and its unit."),
        "entry.reversed-before-it-was": Sentence(
            "Nghiệp vụ số {entry} có ngày {on}; không đảo được vào ngày sớm hơn ({asked}).",
            "Entry {entry} is of {on}; it cannot be reversed on an earlier day ({asked})."),
        "date.before-the-books": Sentence(
            "Sổ chỉ nhận ngày từ 01/01/1990 đến 31/12/2199. Kiểm tra lại năm.",
            "The books take days from 1990-01-01 to 2199-12-31. Check the year."),
        "date.before-founding": Sentence(
            "Ngày {on} trước ngày lập quỹ ({founded}). Kiểm tra lại năm; nếu đúng là việc trước khi lập quỹ, thêm --before-founding.",
            "{on} is before the fund was founded ({founded}). Check the year; if it did happen before, add --before-founding."
        ),
        "date.not-confirmed": Sentence(
            "Chưa xác nhận, chưa ghi gì. Kiểm tra lại năm.",
            "Not confirmed; nothing was recorded. Check the year."),
        "text.blank": Sentence(
            "Có ô chữ để trống hoặc chỉ có dấu cách. Điền lại nội dung.",
            "A text is empty or holds nothing but blanks. Fill it in."),
        "text.too-long": Sentence(
            "Có ô chữ dài quá 2.000 ký tự. Rút gọn lại; chi tiết để ở hồ sơ kèm theo.",
            "A text is longer than 2,000 characters. Shorten it; details belong in the file."),
        "text.code-too-long": Sentence(
            "Mã hoặc số hiệu dài quá 200 ký tự. Dùng mã ngắn hơn.",
            "A code or a number is longer than 200 characters. Use a shorter one."),
        "date.in-the-future": Sentence(
            "Ngày {on} quá xa so với hôm nay ({today}). Kiểm tra lại năm.",
            "{on} is too far from today ({today}). Check the year."),
    ]
}
