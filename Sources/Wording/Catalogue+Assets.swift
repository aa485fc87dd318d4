extension Catalogue {
    /// Fixed assets, from their purchase to their end.
    static let assets: Room = [
        "help.asset": Sentence(
            "Tài sản cố định: mua, thanh lý, danh sách, thẻ tài sản.",
            "Fixed assets: bought, disposed of, listed, shown."),
        "help.asset-buy": Sentence(
            "Ghi mua tài sản cố định, trả tiền hoặc chưa trả; khấu hao đường thẳng khi khóa sổ tháng.",
            "Record a fixed asset bought, paid or owed; it is depreciated in equal parts when months are closed."
        ),
        "help.asset-dispose": Sentence(
            "Ghi thanh lý, nhượng bán tài sản cố định.", "Record a fixed asset sold or given up."),
        "help.asset-list": Sentence(
            "Danh sách tài sản cố định đến hết một ngày.", "The fixed assets at the end of a day."),
        "help.asset-show": Sentence(
            "Thẻ tài sản cố định: kế hoạch khấu hao đến hết, số đã ghi, giá trị còn lại.",
            "One fixed asset: its depreciation to the end, what is booked, what is left."),

        "option.asset-code": Sentence("Mã tài sản.", "The code of the asset."),
        "option.asset-name": Sentence("Tên tài sản.", "The name of the asset."),
        "option.asset-cost": Sentence("Nguyên giá.", "What it cost."),
        "option.asset-life": Sentence(
            "Thời gian sử dụng, theo tháng (1 đến 1200).", "Its life in months (1 to 1200)."),
        "option.asset-starts": Sentence(
            "Ngày đưa vào sử dụng, bắt đầu khấu hao (mặc định: ngày mua).",
            "The first day of use, from which on it is depreciated (default: the day of the purchase)."),
        "option.asset-through": Sentence(
            "Trả bằng tiền mặt hay tiền gửi ngân hàng (mặc định: bank, nếu không có --payable).",
            "Paid in cash or by bank (default: bank, unless there is --payable)."),
        "option.asset-payable": Sentence(
            "Chưa trả tiền: tên người bán được nợ.", "Not paid yet: the supplier who is owed it."),
        "option.asset-proceeds": Sentence("Số tiền thu được.", "What came in for it."),
        "option.asset-proceeds-through": Sentence(
            "Thu bằng tiền mặt hay tiền gửi ngân hàng (mặc định: bank).",
            "Received in cash or by bank (default: bank)."),
        "option.asset-because": Sentence("Lý do.", "Why."),
        "usage.through-or-payable": Sentence(
            "Chỉ dùng một trong hai: --through (đã trả tiền) hoặc --payable (còn nợ).",
            "Only one of the two: --through (paid) or --payable (owed)."),
        "usage.through-without-proceeds": Sentence(
            "--through chỉ dùng cùng với --proceeds.", "--through goes with --proceeds only."),
        "usage.asset-life": Sentence(
            "--life là số tháng, từ 1 đến 1200.", "--life is a number of months, from 1 to 1200."),

        "act-kind.asset-purchase": Sentence("mua tài sản cố định", "fixed asset bought"),
        "act-kind.asset-disposal": Sentence("thanh lý tài sản cố định", "fixed asset disposed of"),
        "act-kind.depreciation": Sentence("khấu hao tài sản cố định", "depreciation"),

        "receipt.asset-bought": Sentence(
            "Bút toán số {entry}: mua tài sản {code} – {name}, nguyên giá {cost}[, trả bằng {channel}][, còn nợ {supplier}], ngày {on}. Khấu hao {months} tháng từ ngày {starts}, mỗi tháng khoảng {monthly}.",
            "Entry {entry}: asset {code} – {name} bought for {cost}[, paid by {channel}][, owed to {supplier}], {on}. Depreciated over {months} months from {starts}, some {monthly} a month."
        ),
        "receipt.asset-disposed": Sentence(
            "Bút toán số {entry}: thanh lý tài sản {code} – {name}, ngày {on}: {because}. Nguyên giá {cost}, đã khấu hao {accumulated}, giá trị còn lại {residual} ghi vào chi phí khác.[ Thu được {proceeds} ({channel}).]",
            "Entry {entry}: asset {code} – {name} disposed of, {on}: {because}. It cost {cost}, {accumulated} was depreciated, {residual} that was left goes to other expenses.[ {proceeds} came in ({channel}).]"
        ),
        "receipt.month-depreciated": Sentence(
            "Kỳ {period}, bút toán số {entry}: khấu hao tài sản cố định {amount} (số tài sản: {count}).",
            "Period {period}, entry {entry}: {amount} of depreciation ({count} fixed assets)."),
        "receipt.depreciation-reversed": Sentence(
            "Khấu hao tài sản cố định của ngày {on} được lấy lại (bút toán số {entry}).",
            "Depreciation of {on} is taken back (entry {entry})."),
        "entry.instead.depreciation": Sentence(
            "Khấu hao đi cùng với khóa sổ tháng: mở lại kỳ (coopfund period reopen)",
            "Depreciation goes with the closing of its month: reopen the period (coopfund period reopen)"),

        "asset.exists": Sentence(
            "Đã có tài sản mã[ {code}].", "There is an asset with code[ {code}] already."),
        "asset.not-found": Sentence(
            "Không có tài sản “{code}”.[ Có phải {near}?]", "There is no asset “{code}”.[ Was {near} meant?]"),
        "asset.above-limit": Sentence(
            "Không ghi được: giá trị còn lại của tài sản cố định sẽ là {residual}, quá {most} ({share} vốn điều lệ thực có {capital}, {citation}).",
            "Not recorded: {residual} would be left of fixed assets, above {most} ({share} of the actual charter capital of {capital}, {citation})."
        ),
        "asset.starts-before-purchase": Sentence(
            "Ngày đưa vào sử dụng {starts} trước ngày mua {bought}. Tài sản của sổ cũ thì ghi giá trị còn lại và thời gian còn lại.",
            "The first day of use, {starts}, is before the purchase on {bought}. Of an asset of older books record what is left, in value and in months."
        ),
        "asset.not-bought-yet": Sentence(
            "Ngày {on} chưa có tài sản {code}: mua ngày {bought}.",
            "There was no asset {code} on {on}: it was bought on {bought}."),
        "asset.disposed-already": Sentence(
            "Tài sản {code} đã thanh lý ngày {disposed}, bút toán số {entry}.",
            "Asset {code} was disposed of on {disposed}, entry {entry}."),
        "asset.is-needed": Sentence(
            "Không đảo được bút toán số {entry}: bút toán số {by} (khấu hao hoặc thanh lý) dựa vào nó. Đảo bút toán đó trước, hoặc mở lại kỳ.",
            "Entry {entry} is not reversed: entry {by} (depreciation or disposal) rests on it. Reverse that one first, or reopen the period."
        ),

        "asset.title.list": Sentence(
            "Tài sản cố định đến hết ngày {on}: đang có {count} (đồng).",
            "Fixed assets at the end of {on}: {count} held (dong)."),
        "asset.title.show": Sentence("Tài sản {code} – {name}", "Asset {code} – {name}"),
        "asset.title.plan": Sentence(
            "Kế hoạch khấu hao (đường thẳng, theo số ngày của tháng: TT 45/2013/TT-BTC điều 9 khoản 9):",
            "Depreciation (equal parts, by the days of the month: TT 45/2013/TT-BTC article 9(9)):"),
        "asset.limit": Sentence(
            "Giới hạn giá trị còn lại: {share} × vốn điều lệ thực có {capital} = {most} ({citation}; {certainty}).",
            "The most that may be left: {share} × actual charter capital {capital} = {most} ({citation}; {certainty})."
        ),
        "asset.disposed": Sentence(
            "Đã thanh lý ngày {on}, bút toán số {entry}: {because}.[ Thu được {proceeds}.]",
            "Disposed of on {on}, entry {entry}: {because}.[ {proceeds} came in.]"),

        "asset.state.waiting": Sentence("chưa đưa vào sử dụng", "not in use yet"),
        "asset.state.in-use": Sentence("đang sử dụng", "in use"),
        "asset.state.depreciated": Sentence("đã khấu hao hết", "fully depreciated"),
        "asset.state.disposed": Sentence("đã thanh lý", "disposed of"),
        "asset.column.state": Sentence("Tình trạng", "State"),
        "asset.column.bought-on": Sentence("Ngày mua", "Bought on"),
        "asset.column.in-use-on": Sentence("Ngày sử dụng", "In use from"),
        "asset.column.life": Sentence("Số tháng", "Months"),
        "asset.column.cost": Sentence("Nguyên giá", "Cost"),
        "asset.column.accumulated": Sentence("Hao mòn lũy kế", "Depreciated"),
        "asset.column.residual": Sentence("Giá trị còn lại", "Left"),
        "asset.column.through": Sentence("Trả bằng", "Paid by"),
        "asset.column.supplier": Sentence("Còn nợ, hoặc đã nợ", "Bought on credit from"),
        "asset.column.decision": Sentence("Quyết định", "Decision"),
        "asset.column.month": Sentence("Tháng", "Month"),
        "asset.column.depreciation": Sentence("Khấu hao tháng", "Depreciation"),
        "asset.column.booked": Sentence("Đã ghi sổ", "Booked"),

        "rule.fixed-assets-limit": Sentence(
            "Giá trị còn lại của tài sản cố định trên vốn điều lệ thực có, tối đa",
            "What is left of fixed assets, of actual charter capital, at most"),

        "check.assets-agree-with-journal": Sentence(
            "Tài sản cố định khớp với sổ nhật ký; khấu hao mỗi tháng đã khóa sổ đúng kế hoạch.",
            "Fixed assets agree with the journal, and each closed month with the plan of depreciation."),
        "check.assets-agree-with-journal.violation": Sentence(
            "Bút toán {entry}: {flaw}[, ngày {on}][, {role}][: phải là {expected}, trong sổ {booked}].",
            "Entry {entry}: {flaw}[, {on}][, {role}][: should be {expected}, is {booked}]."),
        "check.assets-agree-with-journal.lines": Sentence(
            "số ghi lại khác sổ nhật ký", "what was kept is not what is booked"),
        "check.assets-agree-with-journal.undone": Sentence(
            "chưa được đảo hết", "its reversal does not undo it"),
        "check.assets-agree-with-journal.supplier": Sentence(
            "mua chịu mà không có người bán, hoặc ngược lại", "owed to nobody, or paid and owed as well"),
        "check.assets-agree-with-journal.month": Sentence(
            "khấu hao một tháng không khóa sổ cùng nó", "depreciation of a month that was not closed with it"),
        "check.assets-agree-with-journal.plan": Sentence(
            "hao mòn lũy kế khác kế hoạch của tài sản", "what was depreciated is not the plan of the asset"),
    ]
}
