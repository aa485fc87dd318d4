extension Catalogue {
    /// Debts that are not paid as agreed: another plan, recalls, freezes, groups.
    static let debts: Room = [
        "help.loan-reschedule": Sentence(
            "Cơ cấu lại thời hạn trả nợ: lập lại kế hoạch cho toàn bộ dư nợ gốc, theo quyết định.",
            "Reschedule: another plan for all principal outstanding, by a decision."),
        "help.loan-recall": Sentence(
            "Thu hồi nợ trước hạn: toàn bộ gốc, lãi chưa đến hạn đến hạn vào ngày --due, theo quyết định.",
            "Recall: all that is not due yet falls due on --due, by a decision."),
        "help.loan-freeze": Sentence(
            "Khoanh nợ: từ sau ngày --on đến hết ngày --until không kỳ nào đến hạn, theo quyết định.",
            "Freeze: nothing falls due after --on until the end of --until, by a decision."),
        "help.loan-unfreeze": Sentence(
            "Chấm dứt khoanh nợ sớm: --on là ngày khoanh cuối cùng, theo quyết định.",
            "End a freeze early: --on is its last day, by a decision."),
        "help.loan-group": Sentence(
            "Chuyển khoản nợ sang nhóm xấu hơn theo đánh giá định tính, theo quyết định.",
            "Put a debt into a lower group by judgement and a decision."),
        "option.rescheduling-kind": Sentence(
            "Điều chỉnh kỳ hạn (adjustment) hay gia hạn nợ (extension); bỏ trống thì theo ngày đến hạn cuối cùng.",
            "An adjustment or an extension; left out, it is what the last due date makes it."),
        "option.rescheduled-due": Sentence(
            "Một kỳ trả gốc của kế hoạch mới, NGÀY:SỐ TIỀN; lặp lại cho từng kỳ.",
            "One instalment of the new plan, DATE:AMOUNT; once for each."),
        "option.defer-interest": Sentence(
            "Ngày đến hạn mới của lãi đã đến hạn chưa trả; bỏ trống thì lãi ấy vẫn đến hạn như cũ.",
            "Where interest that is due and unpaid falls due instead; left out, it stays due."),
        "option.programme": Sentence(
            "Chương trình, chính sách của Nhà nước làm căn cứ.", "The programme of the State behind it."),
        "option.keep-group": Sentence(
            "Giữ nguyên nhóm nợ theo chính sách (cần --programme).",
            "Leave the debt in its group by that programme (needs --programme)."),
        "option.requested-on": Sentence(
            "Ngày khách hàng đề nghị.", "The day on which the borrower asked for it."),
        "option.late-by-decision": Sentence(
            "Quyết định cho phép cơ cấu khi đã quá thời hạn quy định.",
            "The decision by which it comes later than the rule allows."),
        "option.recalled-to": Sentence(
            "Ngày toàn bộ nợ đến hạn.", "The day on which all of it falls due."),
        "option.frozen-until": Sentence("Ngày khoanh nợ cuối cùng.", "The last frozen day."),
        "option.frozen-interest": Sentence(
            "Lãi của những ngày khoanh nợ.", "What frozen days bear."),
        "option.lowered-group": Sentence("Nhóm nợ mới, xấu hơn nhóm đang có.", "The lower group."),
        "option.waiver-cause": Sentence(
            "Lý do miễn, giảm: khách hàng không đủ khả năng trả thì khoản nợ vào nhóm 3 (TT 14/2024/TT-NHNN điều 5).",
            "Why: where the borrower cannot pay, the debt is of group 3 (TT 14/2024/TT-NHNN article 5)."),
        "option.plan-version": Sentence(
            "Kế hoạch thứ mấy: 1 là kế hoạch theo hợp đồng, 2 là sau lần cơ cấu hoặc thu hồi thứ nhất, …",
            "Which plan: 1 is the contract's own, 2 the one after the first rescheduling or recall, …"),
        "usage.rescheduled-plan": Sentence(
            "Nêu các kỳ trả bằng --due NGÀY:SỐ TIỀN, hoặc --instalments cùng --every và --first-due.",
            "Give the plan as --due DATE:AMOUNT, or as --instalments with --every and --first-due."),
        "usage.rescheduled-too-long": Sentence(
            "Kế hoạch dài quá 61 năm. Giảm --instalments hoặc --every.",
            "The plan is longer than 61 years. Lower --instalments or --every."),
        "usage.lowered-group": Sentence("Nhóm nợ từ 1 đến 5.", "A debt group is from 1 to 5."),
        "usage.plan-version": Sentence("Kế hoạch đánh số từ 1.", "Plans are numbered from 1."),

        "choice.rescheduling.adjustment": Sentence("điều chỉnh kỳ hạn trả nợ", "adjustment of due dates"),
        "choice.rescheduling.extension": Sentence("gia hạn nợ", "extension of the term"),
        "also.choice.rescheduling.adjustment": Sentence("điều chỉnh kỳ hạn; điều chỉnh", "adjusted"),
        "also.choice.rescheduling.extension": Sentence("gia hạn", "extended"),
        "choice.frozen-interest.none": Sentence("không tính lãi", "no interest"),
        "choice.frozen-interest.in-term": Sentence(
            "lãi trong hạn trên toàn bộ dư nợ gốc", "in-term interest on all principal"),
        "also.choice.frozen-interest.none": Sentence("không lãi; không", "none"),
        "also.choice.frozen-interest.in-term": Sentence("lãi trong hạn", "in-term interest"),
        "choice.waiver-cause.inability": Sentence("không đủ khả năng trả nợ", "unable to pay"),
        "also.choice.waiver-cause.inability": Sentence("mất khả năng trả nợ; không có khả năng", "inability"),

        "act-kind.loan-rescheduling": Sentence("cơ cấu lại thời hạn trả nợ", "loan rescheduled"),
        "act-kind.loan-recall": Sentence("thu hồi nợ trước hạn", "loan recalled"),
        "act-kind.loan-freeze": Sentence("khoanh nợ", "debt frozen"),
        "act-kind.loan-unfreezing": Sentence("chấm dứt khoanh nợ", "freeze ended"),
        "act-kind.debt-group": Sentence("chuyển nhóm nợ theo định tính", "debt group lowered"),

        "group-reason.days-past-due": Sentence("số ngày quá hạn", "days past due"),
        "group-reason.rescheduled-1": Sentence(
            "cơ cấu lần thứ nhất, trả đúng kế hoạch mới", "rescheduled once, not overdue on the new plan"),
        "group-reason.rescheduled-1-overdue": Sentence(
            "cơ cấu lần thứ nhất, quá hạn theo kế hoạch mới", "rescheduled once, overdue on the new plan"),
        "group-reason.rescheduled-2": Sentence(
            "cơ cấu lần thứ hai, trả đúng kế hoạch mới", "rescheduled twice, not overdue on the new plan"),
        "group-reason.rescheduled-2-overdue": Sentence(
            "cơ cấu lần thứ hai, quá hạn theo kế hoạch mới", "rescheduled twice, overdue on the new plan"),
        "group-reason.rescheduled-3": Sentence(
            "cơ cấu từ lần thứ ba trở lên", "rescheduled three times or more"),
        "group-reason.interest-reduced": Sentence(
            "miễn, giảm lãi do khách hàng không đủ khả năng trả nợ",
            "interest let off because the borrower cannot pay"),
        "group-reason.by-hand": Sentence("đánh giá định tính", "by judgement"),
        "group-reason.contagion": Sentence(
            "khách hàng có khoản nợ khác ở nhóm xấu hơn", "another debt of the borrower is in a lower group"),
        "group-reason.probation": Sentence(
            "đang trong thời gian thử thách", "held until due dates are paid on time for long enough"),
        "group-reason.kept-by-policy": Sentence("giữ nguyên nhóm theo chính sách", "kept by a programme"),
        "group-reason.frozen": Sentence("đang khoanh nợ", "frozen"),

        "loan.figure.own-debt-group": Sentence("Nhóm của riêng khoản nợ", "The debt's own group"),
        "loan.figure.debt-group-reason": Sentence("  do", "  because"),
        "loan.figure.frozen-until": Sentence("Khoanh nợ đến hết ngày", "Frozen until"),
        "loan.figure.reschedulings": Sentence("Số lần cơ cấu lại", "Times rescheduled"),
        "loan.figure.interest-deferred": Sentence("Trong đó lãi được lùi hạn", "Of it put off"),
        "loan.schedule-version": Sentence(
            "Kế hoạch thứ {version}, như đến hết ngày {on}.", "Plan {version}, as it stood on {on}."),
        "loan.event.rescheduling": Sentence(
            "Cơ cấu lại thời hạn trả nợ ({decision})", "Rescheduled ({decision})"),
        "loan.event.recall": Sentence("Thu hồi nợ trước hạn ({decision})", "Recalled ({decision})"),
        "loan.event.freeze": Sentence("Khoanh nợ ({decision})", "Frozen ({decision})"),
        "loan.event.unfreeze": Sentence("Chấm dứt khoanh nợ ({decision})", "Freeze ended ({decision})"),
        "loan.event.lowered-group": Sentence("Chuyển nhóm nợ ({decision})", "Group lowered ({decision})"),
        "loan.component.interest-deferred": Sentence("LÃI ĐƯỢC LÙI HẠN", "INTEREST PUT OFF"),
        "loan.part.interest-deferred": Sentence("lãi được lùi hạn", "interest put off"),
        "loan.step.rescheduled": Sentence(
            "{on}: cơ cấu lại theo {decision} (nghiệp vụ {entry}): {kind}, dư nợ gốc {principal} theo kế hoạch mới[, trong đó {moved} đã đến hạn]; ngày đến hạn cuối cùng {before} → {last}",
            "{on}: rescheduled by {decision} (entry {entry}): {kind}, principal of {principal} by another plan[, of which {moved} had fallen due]; last due date {before} → {last}"
        ),
        "loan.step.recalled": Sentence(
            "{on}: thu hồi nợ trước hạn theo {decision} (nghiệp vụ {entry}): đến hạn toàn bộ ngày {due}",
            "{on}: recalled by {decision} (entry {entry}): all of it falls due on {due}"),
        "loan.step.frozen": Sentence(
            "{on}: khoanh nợ theo {decision} (nghiệp vụ {entry}) đến hết ngày {until}, {interest}; các ngày đến hạn sau đó lùi lại bấy nhiêu ngày",
            "{on}: frozen by {decision} (entry {entry}) until the end of {until}, {interest}; the dates to come move out by as many days"
        ),
        "loan.step.unfrozen": Sentence(
            "{on}: chấm dứt khoanh nợ theo {decision} (nghiệp vụ {entry})",
            "{on}: the freeze ended by {decision} (entry {entry})"),
        "loan.step.lowered": Sentence(
            "{on}: chuyển sang nhóm {group} theo {decision} (nghiệp vụ {entry}): {reason}",
            "{on}: put into group {group} by {decision} (entry {entry}): {reason}"),
        "loan.step.deferred": Sentence(
            "{on}: {amount} lãi đã đến hạn được lùi đến ngày {due} (nghiệp vụ {entry})",
            "{on}: {amount} of interest that was due is put off to {due} (entry {entry})"),
        "loan.step.deferred-fell-due": Sentence(
            "kỳ {number}, {due}: lãi được lùi hạn {amount} đến hạn, còn phải trả {unpaid}",
            "instalment {number}, {due}: {amount} that was put off falls due, {unpaid} of it unpaid"),

        "loan.rule.rescheduling": Sentence(
            "Cơ cấu lại: từ hết ngày quyết định toàn bộ dư nợ gốc theo kế hoạch mới, không còn quá hạn; lãi quá hạn, lãi chậm trả đã phát sinh vẫn phải trả: NĐ 45/2021/NĐ-CP điều 27 (hình thức; cách tính là cách hiểu của chương trình).",
            "Rescheduling: from the end of the day of the decision all principal falls due by the new plan and is overdue no more; overdue and late interest until then stay owed: NĐ 45/2021/NĐ-CP article 27 (the form; the arithmetic is this program's reading)."
        ),
        "loan.rule.freezing": Sentence(
            "Khoanh nợ: trong những ngày khoanh không kỳ nào đến hạn, không phát sinh lãi quá hạn, lãi chậm trả; lãi trong hạn theo quyết định khoanh nợ (NĐ 45/2021/NĐ-CP không quy định).",
            "Freezing: on frozen days nothing falls due and no overdue or late interest accrues; in-term interest as the decision says (NĐ 45/2021/NĐ-CP does not speak of it)."
        ),
        "loan.rule.recall": Sentence(
            "Thu hồi nợ trước hạn: gốc và lãi chưa đến hạn đến hạn vào một ngày: TT 39/2016/TT-NHNN điều 21 khoản 1; theo hợp đồng.",
            "Recall: principal and interest that are not due yet fall due on one day: TT 39/2016/TT-NHNN article 21(1); by the contract."
        ),

        "receipt.rescheduled": Sentence(
            "Nghiệp vụ số {entry}: cơ cấu lại thời hạn trả nợ hợp đồng {number} của {borrower}, ngày {on}, theo {decision}: {kind}, lần thứ {count}; ngày đến hạn cuối cùng {before} → {last}.",
            "Entry {entry}: contract {number} of {borrower} was rescheduled on {on} by {decision}: {kind}, no. {count}; last due date {before} → {last}."
        ),
        "receipt.interest-deferred": Sentence(
            "Lãi đã đến hạn chưa trả {deferred} lùi đến ngày {deferredTo}, không tính lãi chậm trả trong thời gian đó.",
            "Interest of {deferred} that was due and unpaid falls due on {deferredTo}, without late interest until then."
        ),
        "receipt.nothing-deferred": Sentence(
            "Không có lãi nào đã đến hạn chưa trả để lùi.", "There was no interest due and unpaid to put off."
        ),
        "receipt.rescheduled-late": Sentence(
            "Cơ cấu khi đã quá thời hạn quy định, theo {late}.",
            "It comes later than the rule allows, by {late}."),
        "receipt.recalled": Sentence(
            "Nghiệp vụ số {entry}: thu hồi nợ trước hạn hợp đồng {number} của {borrower}, ngày {on}, theo {decision}; toàn bộ nợ đến hạn ngày {due}.",
            "Entry {entry}: contract {number} of {borrower} was recalled on {on} by {decision}; all of it falls due on {due}."
        ),
        "receipt.frozen": Sentence(
            "Nghiệp vụ số {entry}: khoanh nợ hợp đồng {number} của {borrower}, từ sau ngày {on} đến hết ngày {until} ({days} ngày), {interest}, theo {decision}.",
            "Entry {entry}: contract {number} of {borrower} is frozen after {on} until the end of {until} ({days} days), {interest}, by {decision}."
        ),
        "receipt.unfrozen": Sentence(
            "Nghiệp vụ số {entry}: chấm dứt khoanh nợ hợp đồng {number} của {borrower}; ngày khoanh cuối cùng là {on}, theo {decision}.",
            "Entry {entry}: the freeze of contract {number} of {borrower} ends; {on} is its last day, by {decision}."
        ),
        "receipt.group-lowered": Sentence(
            "Nghiệp vụ số {entry}: hợp đồng {number} của {borrower} chuyển nhóm {before} → {group}, ngày {on}, theo {decision}: {reason}.",
            "Entry {entry}: contract {number} of {borrower} goes from group {before} to {group} on {on} by {decision}: {reason}."
        ),
        "receipt.waived-because": Sentence(
            "Lý do: {because}; khoản nợ thuộc nhóm 3 cho đến khi hết thời gian thử thách (TT 14/2024/TT-NHNN điều 5).",
            "Because: {because}; the debt is of group 3 until due dates are paid on time for long enough (TT 14/2024/TT-NHNN article 5)."
        ),
        "receipt.plans": Sentence("Kế hoạch cũ → mới:", "The plan before → after:"),
        "receipt.plan-row": Sentence("  {on}: {before} → {after}", "  {on}: {before} → {after}"),
        "receipt.plan-due": Sentence(
            "gốc {principal}, lãi {interest}", "principal {principal}, interest {interest}"),
        "receipt.plan-nothing": Sentence("–", "–"),

        "check.facts-possible.other-plan": Sentence(
            "cơ cấu, khoanh nợ hoặc thu hồi không thể có vào ngày này",
            "another plan or a freeze that cannot be on its day"),

        "loan.owes-no-principal": Sentence(
            "Hợp đồng {number} không còn dư nợ gốc ngày {on}: không có gì để lập kế hoạch mới.",
            "Contract {number} owes no principal on {on}: there is nothing to plan anew."),
        "loan.frozen": Sentence(
            "Hợp đồng {number} đang khoanh nợ từ {from} đến hết {until} (nghiệp vụ số {entry}). Chấm dứt khoanh nợ trước (coopfund loan unfreeze), hoặc chọn ngày từ {until}.",
            "Contract {number} is frozen from {from} until the end of {until} (entry {entry}). End the freeze first (coopfund loan unfreeze), or take {until} or a later day."
        ),
        "loan.rescheduled-twice": Sentence(
            "Ngày {on} đã có một lần cơ cấu (nghiệp vụ số {entry}). Nếu lần ấy nhầm: coopfund entry reverse {entry}.",
            "There is a rescheduling on {on} already (entry {entry}). If that was a mistake: coopfund entry reverse {entry}."
        ),
        "loan.rescheduled-dates": Sentence(
            "Ngày đến hạn {due} không sau {before}. Các ngày phải sau ngày cơ cấu {on} và tăng dần.",
            "The due date {due} is not after {before}. Dates lie after the day of the rescheduling, {on}, and rise."
        ),
        "loan.rescheduled-sum": Sentence(
            "Các kỳ --due cộng lại là {sum}, dư nợ gốc ngày {on} là {outstanding}. Sửa số tiền cho khớp.",
            "The amounts of --due come to {sum}, and the principal outstanding on {on} is {outstanding}. Make them agree."
        ),
        "loan.rescheduled-kind": Sentence(
            "Không phải {kind}: ngày đến hạn cuối cùng {before} → {last}. Bỏ --kind hoặc sửa ngày.",
            "This is no {kind}: the last due date is {before} → {last}. Leave --kind out, or change the dates."
        ),
        "loan.rescheduled-late": Sentence(
            "Nợ đã quá hạn {days} ngày tính đến {on}, quá {allowed} ngày được cơ cấu (coopfund rule show rescheduling-window). Nếu có quyết định riêng, thêm --late-by-decision.",
            "The debt is {days} days past due on {on}, beyond the {allowed} days that the rule allows (coopfund rule show rescheduling-window). Where a decision allows it, add --late-by-decision."
        ),
        "loan.rescheduled-before-request": Sentence(
            "Khách hàng đề nghị ngày {requested}, sau ngày cơ cấu {on}. Kiểm tra --requested-on và --on.",
            "The borrower asked on {requested}, after the rescheduling of {on}. Check --requested-on and --on."
        ),
        "loan.rescheduled-without-programme": Sentence(
            "Giữ nguyên nhóm nợ phải có chương trình, chính sách làm căn cứ. Thêm --programme.",
            "A group is kept by a programme of the State only. Add --programme."),
        "loan.deferred-beyond-plan": Sentence(
            "Ngày lùi hạn lãi {due} phải sau {on} và không sau ngày đến hạn cuối cùng {last}.",
            "Interest can be put off to a day after {on} and not after the last due date, {last}; {due} is not."
        ),
        "loan.recalled-before": Sentence(
            "Ngày thu hồi {due} sớm hơn ngày quyết định có hiệu lực {on}.",
            "The day {due} on which all falls due is before the day of the recall, {on}."),
        "loan.frozen-dates": Sentence(
            "Ngày khoanh cuối cùng {until} phải sau ngày {on}.",
            "The last frozen day, {until}, has to be after {on}."),
        "loan.frozen-twice": Sentence(
            "Khoản nợ đã khoanh từ {from} đến hết {until} (nghiệp vụ số {entry}). Hai đợt khoanh không chồng lên nhau.",
            "The debt is frozen from {from} until the end of {until} (entry {entry}). Freezes do not overlap."
        ),
        "loan.not-frozen": Sentence(
            "Hợp đồng {number} không trong thời gian khoanh nợ ngày {on}, hoặc {on} đã là ngày khoanh cuối cùng.",
            "Contract {number} is not frozen on {on}, or {on} is the last day of the freeze."),
        "loan.group-not-lower": Sentence(
            "Nhóm {group} tốt hơn nhóm {own} của khoản nợ ngày {on}. Đánh giá định tính không chuyển sang nhóm tốt hơn.",
            "Group {group} is better than group {own}, the debt's own on {on}. Judgement never betters a group."
        ),
        "loan.plan-changed-later": Sentence(
            "Việc này làm nghiệp vụ số {entry} ngày {on} (cơ cấu, thu hồi hoặc khoanh nợ) không thể có. Đảo nghiệp vụ ấy trước: coopfund entry reverse {entry}.",
            "Entry {entry} of {on} (a rescheduling, a recall or a freeze) could not be with this. Reverse it first: coopfund entry reverse {entry}."
        ),
        "loan.no-such-plan": Sentence(
            "Hợp đồng {number} không có kế hoạch thứ {version}; kế hoạch mới nhất là thứ {last}.",
            "Contract {number} has no plan {version}; the latest is {last}."),
    ]
}
