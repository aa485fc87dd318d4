extension Catalogue {
    /// Acts on the register of what secures loans: papers, registration, insurance, the vault (tài sản bảo đảm).
    static let securityRegister: Room = [
        "act-kind.collateral-description": Sentence("thông tin tài sản bảo đảm", "what collateral is"),
        "act-kind.collateral-registration": Sentence("đăng ký biện pháp bảo đảm", "security registered"),
        "act-kind.collateral-insurance": Sentence("bảo hiểm tài sản bảo đảm", "collateral insured"),
        "act-kind.collateral-custody": Sentence(
            "nhập, xuất kho giấy tờ tài sản", "originals kept or handed out"),
        "own-acts.collateral": Sentence(
            "nhập, xuất kho giấy tờ tài sản bảo đảm (coopfund collateral keep, hand-out)",
            "originals that come into the vault or leave it (coopfund collateral keep, hand-out)"),
        "help.collateral-describe": Sentence(
            "Ghi thông tin tài sản theo giấy tờ: loại, giấy chứng nhận, thửa đất, diện tích, hợp đồng thế chấp, chủ sở hữu.",
            "Write down what it is by its papers: asset, certificate, parcel, area, contract of security, owner."
        ),
        "help.collateral-register": Sentence(
            "Ghi đăng ký biện pháp bảo đảm ngày --on: số, cơ quan, giờ; hoặc không đăng ký theo quyết định, đăng ký thay đổi, xóa đăng ký.",
            "Record its registration on --on: number, registry, hour; or that it was waived, changed or ended."
        ),
        "help.collateral-insure": Sentence("Ghi bảo hiểm của tài sản.", "Record its insurance."),
        "help.collateral-keep": Sentence(
            "Nhập kho bản gốc giấy tờ tài sản; giá trị theo dõi ngoại bảng (994).",
            "Take its originals into the vault; what they stand for is followed off the balance sheet (994)."),
        "help.collateral-hand-out": Sentence(
            "Xuất kho bản gốc giấy tờ tài sản; ghi giảm ngoại bảng.",
            "Hand its originals out; what they stood for leaves the account off the balance sheet."),
        "option.collateral-asset": Sentence("Tài sản là gì.", "What it is."),
        "option.collateral-owner": Sentence(
            "Chủ sở hữu khi không phải khách hàng (bên thứ ba).",
            "Whose it is, where another than the borrower owns it."),
        "option.title-number": Sentence(
            "Số giấy chứng nhận, giấy đăng ký.", "The number of its certificate."),
        "option.title-issuer": Sentence("Nơi cấp giấy chứng nhận.", "Who issued the certificate."),
        "option.title-issued-on": Sentence("Ngày cấp giấy chứng nhận.", "The day on which it was issued."),
        "option.parcel": Sentence("Số thửa.", "The number of the parcel."),
        "option.map-sheet": Sentence("Số tờ bản đồ.", "The number of the map sheet."),
        "option.collateral-area": Sentence("Diện tích, m².", "Its area in square metres."),
        "option.collateral-address": Sentence("Địa chỉ tài sản.", "Where it is."),
        "option.security-contract": Sentence(
            "Số hợp đồng thế chấp, cầm cố, bảo lãnh.", "The number of the contract of security."),
        "option.security-contract-on": Sentence(
            "Ngày hợp đồng thế chấp.", "The day of the contract of security."),
        "option.official-price": Sentence(
            "Giá theo bảng giá của UBND tỉnh.", "Its price by the table of the province."),
        "option.market-price": Sentence("Giá thị trường.", "Its price on the market."),
        "option.agreed-price": Sentence("Giá hai bên thỏa thuận.", "The price on which both sides agreed."),
        "option.price-basis": Sentence(
            "Căn cứ giá: số nghị quyết bảng giá, báo giá, người được hỏi.",
            "Where the prices come from: the number of the table, offers, who was asked."),
        "option.registration-kind": Sentence("Loại đăng ký.", "What was done at the registry."),
        "option.registration-number-given": Sentence(
            "Số đăng ký, số hồ sơ của cơ quan đăng ký.", "The number that the registry gave."),
        "option.security-registry": Sentence("Cơ quan đăng ký.", "The registry."),
        "option.registered-at": Sentence("Giờ đăng ký, ví dụ 09:30.", "The hour, such as 09:30."),
        "option.registration-reason": Sentence(
            "Lý do, quyết định (bắt buộc khi không đăng ký).",
            "Why, and by which decision; needed where it is waived."),
        "option.policy": Sentence("Số hợp đồng bảo hiểm.", "The number of the policy."),
        "option.insurer": Sentence("Bên bảo hiểm.", "Who insures it."),
        "option.insured-amount": Sentence("Số tiền bảo hiểm.", "For how much."),
        "option.insured-from": Sentence("Ngày bắt đầu bảo hiểm.", "Its first day."),
        "option.insured-until": Sentence("Ngày cuối bảo hiểm.", "Its last day."),
        "option.custody-papers": Sentence("Các bản gốc nhập kho.", "The originals."),
        "option.custody-from": Sentence("Người giao.", "Who brought them."),
        "option.custody-to": Sentence("Người nhận.", "Who took them."),
        "option.custody-place": Sentence("Nơi cất giữ.", "Where they lie."),
        "option.custody-reason": Sentence("Lý do, số quyết định xuất kho.", "Why, and by which decision."),
        "usage.collateral-area": Sentence(
            "Diện tích là số mét vuông, từ 1.", "The area is a number of square metres, from 1."),
        "usage.collateral-says-nothing": Sentence(
            "Ghi ít nhất một điều về tài sản: --asset, --owner, --title, --parcel, --contract …",
            "Say at least one thing of it: --asset, --owner, --title, --parcel, --contract …"),
        "usage.registration-waived": Sentence(
            "Không đăng ký thì cần lý do (--reason), không có --number, --registry, --at.",
            "What is waived has a reason (--reason), and no --number, --registry, --at."),
        "usage.registration-needs-number": Sentence(
            "Cần số đăng ký và cơ quan: --number, --registry. Nếu không đăng ký theo quyết định: --kind waived --reason.",
            "Give the number and the registry: --number, --registry. Where it is not registered by a decision: --kind waived --reason."
        ),
        "text.not-a-time-of-day": Sentence(
            "“{text}” không phải là giờ. Viết 09:30.", "“{text}” is no time of day. Write 09:30."),
        "collateral.asset-of-another-kind": Sentence(
            "{asset} không tính theo loại “{kind}”. Kiểm tra --asset, hoặc nhận tài sản theo loại khác.",
            "{asset} does not count as “{kind}”. Check --asset, or take the collateral in as another kind."),
        "collateral.paper-later": Sentence(
            "Giấy tờ ngày {paper} sau ngày ghi {on}. Kiểm tra ngày.",
            "The paper is of {paper}, after {on}. Check the days."),
        "collateral.unchanged": Sentence(
            "Thông tin của tài sản {code} vẫn như cũ: không có gì để ghi.",
            "Nothing changes of collateral {code}: there is nothing to record."),
        "collateral.value-above-prices": Sentence(
            "Giá trị {value} lớn hơn giá cao nhất làm căn cứ: {highest}. Kiểm tra --value và các giá.",
            "{value} is more than the highest price that it rests on, {highest}. Check --value and the prices."
        ),
        "collateral.registration-earlier": Sentence(
            "Ngày {on} trước lần đăng ký đã ghi ngày {last}. Kiểm tra --on.",
            "{on} is before the registration of {last}. Check --on."),
        "collateral.registered-already": Sentence(
            "Đã đăng ký[ số {number}] từ ngày {since} (bút toán {entry}). Đăng ký thay đổi: --kind changed; xóa đăng ký: --kind discharged.",
            "It is registered[ under {number}] since {since} (entry {entry}). For a change: --kind changed; to end it: --kind discharged."
        ),
        "collateral.not-registered": Sentence(
            "Ngày {on} chưa có đăng ký nào để thay đổi hoặc xóa.",
            "Nothing is registered on {on} that could change or end."),
        "collateral.still-secures": Sentence(
            "Tài sản còn bảo đảm khoản vay {loans}: giải chấp trước (coopfund collateral release), rồi mới xóa đăng ký.",
            "It still secures {loans}: release it first (coopfund collateral release), then end the registration."
        ),
        "collateral.insurance-backwards": Sentence(
            "Bảo hiểm kết thúc {until}, trước ngày bắt đầu {from}. Kiểm tra --from và --until.",
            "The insurance ends on {until}, before it begins on {from}. Check --from and --until."),
        "collateral.custody-earlier": Sentence(
            "Ngày {on} trước lần nhập, xuất kho đã ghi ngày {last}. Kiểm tra --on.",
            "{on} is before what was recorded of the vault on {last}. Check --on."),
        "collateral.papers-kept": Sentence(
            "Bản gốc đang ở trong kho từ ngày {since} (bút toán {entry}): {papers}. Xuất kho trước, rồi nhập lại.",
            "Originals lie in the vault since {since} (entry {entry}): {papers}. Hand them out first, then take them in again."
        ),
        "collateral.papers-not-kept": Sentence(
            "Ngày {on} không có bản gốc nào trong kho để xuất.", "No originals lie in the vault on {on}."),
        "notice.originals-leave-while-securing": Sentence(
            "Tài sản {code} còn bảo đảm khoản vay {loans}: bản gốc rời kho khi chưa giải chấp.",
            "Collateral {code} still secures {loans}: its originals leave before it is released."),
        "receipt.collateral-described": Sentence(
            "Bút toán số {entry}: thông tin tài sản {code} từ ngày {on}: {what}.",
            "Entry {entry}: collateral {code} from {on} on: {what}."),
        "receipt.collateral-registered": Sentence(
            "Bút toán số {entry}: tài sản {code}: {kind}[ số {number}][, {registry}][, {at}] ngày {on}[. Lý do: {reason}].",
            "Entry {entry}: collateral {code}: {kind}[ under {number}][, {registry}][, {at}] on {on}[. Why: {reason}]."
        ),
        "receipt.collateral-insured": Sentence(
            "Bút toán số {entry}: tài sản {code} được {insurer} bảo hiểm {amount}, hợp đồng {policy}, từ {from} đến {until}.",
            "Entry {entry}: collateral {code} is insured with {insurer} for {amount}, policy {policy}, from {from} until {until}."
        ),
        "receipt.collateral-in": Sentence(
            "Bút toán số {entry}: nhập kho bản gốc của tài sản {code} ngày {on}: {papers}, {person} giao[, cất tại {place}]. Theo dõi ngoại bảng: {value}.",
            "Entry {entry}: originals of collateral {code} came in on {on}: {papers}, from {person}[, kept at {place}]. Followed off the balance sheet: {value}."
        ),
        "receipt.collateral-out": Sentence(
            "Bút toán số {entry}: xuất kho bản gốc của tài sản {code} ngày {on}: {papers}, {person} nhận. Lý do: {reason}. Ghi giảm ngoại bảng: {value}.",
            "Entry {entry}: originals of collateral {code} left on {on}: {papers}, to {person}. Why: {reason}. Followed no longer: {value}."
        ),
        "import-kind.collateral": Sentence("tài sản bảo đảm", "collateral"),
        "check.custody-agrees-with-journal": Sentence(
            "Giấy tờ tài sản bảo đảm trong kho khớp với sổ nhật ký (994).",
            "What originals in the vault stand for agrees with the journal (994)."),
        "check.custody-agrees-with-journal.violation": Sentence(
            "Bút toán {entry}: {flaw}: phải là {expected}, trong sổ {booked}.",
            "Entry {entry}: {flaw}: should be {expected}, is {booked}."),
        "check.custody-agrees-with-journal.lines": Sentence(
            "số ghi lại khác sổ nhật ký", "what was kept is not what is booked"),
        "check.custody-agrees-with-journal.undone": Sentence(
            "chưa được đảo hết", "its reversal does not undo it"),
        "check.custody-agrees-with-journal.turns": Sentence(
            "nhập, xuất không nối nhau", "papers do not come in and leave by turns"),
        "check.custody-agrees-with-journal.stray": Sentence(
            "ghi vào tài khoản mà không phải nhập, xuất kho", "booked there by another act"),
        "check.files-agree.invoice-twice": Sentence(
            "hóa đơn dùng hai lần", "an invoice proves twice"),
        "check.files-agree.strange-invoice": Sentence(
            "hóa đơn không thuộc khoản vay này", "the invoice is of another loan"),
        "notice.registration-to-end": Sentence(
            "Đăng ký của tài sản {code} còn hiệu lực: xóa đăng ký (coopfund collateral register {code} --kind discharged).",
            "The registration of collateral {code} still stands: end it (coopfund collateral register {code} --kind discharged)."
        ),
        "notice.originals-to-give-back": Sentence(
            "Bản gốc của tài sản {code} còn trong kho: trả lại (coopfund collateral hand-out {code}).",
            "Originals of collateral {code} still lie in the vault: give them back (coopfund collateral hand-out {code})."
        ),
        "check.files-agree.no-draw": Sentence(
            "nói về một lần giải ngân mà không phải giải ngân", "said of a disbursement that is none"),
        "check.files-agree.no-valuation": Sentence(
            "giá của một lần định giá mà không phải định giá", "prices of a valuation that is none"),
    ]
}
