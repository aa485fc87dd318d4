extension Catalogue {
    /// Why a typed text is not what it should be; `{text}` is what was typed.
    static let textFlaws: Room = [
        "text.empty": Sentence("Chưa nhập gì.", "Nothing was entered."),
        "text.not-a-money": Sentence(
            "“{text}” không phải là số tiền. Viết 2440000000, 2.440.000.000, 2.440 triệu hoặc 2,44 tỷ.",
            "“{text}” is not an amount of money. Write 2440000000, 2.440.000.000, 2.440 triệu or 2,44 tỷ."),
        "text.bad-grouping": Sentence(
            "“{text}”: dấu chấm chỉ tách từng nhóm ba chữ số (2.440.000); phần lẻ viết sau dấu phẩy, kèm đơn vị (2,44 triệu).",
            "“{text}”: dots separate groups of three digits only (2.440.000); a fraction follows a comma, with a unit (2,44 triệu)."
        ),
        "text.decimal-without-unit": Sentence(
            "“{text}”: số lẻ phải kèm đơn vị nghìn, triệu hoặc tỷ (1,5 triệu).",
            "“{text}”: a fraction needs a unit: nghìn (thousand), triệu (million) or tỷ (billion), as in 1,5 triệu."
        ),
        "text.not-a-dong": Sentence(
            "“{text}” không phải là số đồng chẵn; không có đơn vị tiền nhỏ hơn một đồng.",
            "“{text}” is not a whole number of dong; there is no money below one dong."),
        "text.too-many-digits": Sentence(
            "“{text}” lớn hơn số tiền tối đa mà sổ sách ghi được (9 triệu tỷ đồng).",
            "“{text}” is more than the books can hold (9 quadrillion dong)."),
        "text.signed": Sentence(
            "“{text}”: viết số tiền không có dấu cộng hay dấu trừ.",
            "“{text}”: write the amount without a plus or minus sign."),
        "text.not-above-zero": Sentence(
            "“{text}”: số tiền phải lớn hơn không.",
            "“{text}”: the amount must be above zero."),
        "text.not-a-date": Sentence(
            "“{text}” không phải là ngày. Viết 31/12/2012 hoặc 2012-12-31.",
            "“{text}” is not a date. Write 2012-12-31 or 31/12/2012 (day first)."),
        "text.no-such-day": Sentence(
            "Không có ngày “{text}” trên lịch (từ năm 1900 đến năm 2199).",
            "The calendar has no day “{text}” (years 1900 to 2199)."),
        "text.not-a-rate": Sentence(
            "“{text}” không phải là lãi suất. Viết 6, 6,5 hoặc 6,5% (một năm), hay 0,5%/tháng; tối đa bảy chữ số lẻ.",
            "“{text}” is not a rate. Write 6, 6.5 or 6.5% (a year), or 0.5%/month; at most seven decimals."),
        "text.rate-out-of-range": Sentence(
            "Lãi suất “{text}” vượt quá 1.000 %/năm.",
            "The rate “{text}” is above 1,000 %/year."),
        "text.not-a-multiple": Sentence(
            "“{text}” không phải là số lần lãi suất. Viết 1,5 hoặc 150%, từ 0 đến 10 lần.",
            "“{text}” is not a multiple of a rate. Write 1.5 or 150%, from 0 to 10 times."),
        "text.not-a-share": Sentence(
            "“{text}” không phải là tỷ lệ trích. Viết 30, 12,5 hoặc 12,5 %, từ 0 đến 100, tối đa hai chữ số lẻ.",
            "“{text}” is not a share. Write 30, 12.5 or 12.5 %, from 0 to 100, at most two decimals."),
        "text.not-a-period": Sentence(
            "“{text}” không phải là kỳ. Viết một số kèm m (tháng), w (tuần) hoặc d (ngày), ví dụ 3m.",
            "“{text}” is not a period. Write a number with m (months), w (weeks) or d (days), such as 3m."),
        "text.period-out-of-range": Sentence(
            "Kỳ “{text}” nằm ngoài khoảng từ 1 đến 1.200 tháng, hoặc từ 1 đến 3.660 ngày.",
            "The period “{text}” is not from 1 to 1,200 months or from 1 to 3,660 days."),
        "text.not-a-fiscal-period": Sentence(
            "“{text}” không phải là kỳ kế toán. Viết 2012 (năm), 2012-H1 (nửa năm), 2012-Q4 (quý) hoặc 2012-12 (tháng).",
            "“{text}” is not a fiscal period. Write 2012 (a year), 2012-H1 (a half-year), 2012-Q4 (a quarter) or 2012-12 (a month)."
        ),
        "text.not-a-tax-code": Sentence(
            "“{text}” không phải là mã số thuế. Mã số thuế có 10 chữ số, hoặc 10 chữ số, dấu gạch và 3 chữ số (0314409058-002); của cá nhân là 12 chữ số định danh.",
            "“{text}” is not a tax code. A tax code has 10 digits, or 10 digits, a hyphen and 3 digits (0314409058-002); that of a person is their 12-digit number."
        ),
        "text.tax-code-check-digit": Sentence(
            "Mã số thuế “{text}” sai chữ số kiểm tra; có thể đã gõ nhầm một chữ số.",
            "The check digit of tax code “{text}” is wrong; a digit may have been mistyped."),
        "text.not-a-personal-number": Sentence(
            "“{text}” không phải là số căn cước. Số căn cước có 12 chữ số (số CMND cũ có 9 chữ số).",
            "“{text}” is no number of a citizen. It has 12 digits (9 on an identity card of before)."),
        "text.not-a-phone-number": Sentence(
            "“{text}” không phải là số điện thoại. Viết 10 hoặc 11 chữ số bắt đầu bằng 0, hoặc +84 (0912 345 678).",
            "“{text}” is no telephone number. Write 10 or 11 digits from 0 on, or +84 (0912 345 678)."),
        "text.not-a-bank-account": Sentence(
            "“{text}” không phải là số tài khoản ngân hàng. Số tài khoản có 5 đến 30 chữ số hoặc chữ cái không dấu.",
            "“{text}” is no number of a bank account. It has 5 to 30 digits or plain letters."),
        "text.not-a-commune-code": Sentence(
            "“{text}” không phải là mã xã, phường. Mã có 5 chữ số (31507). Xem: coopfund commune list --search.",
            "“{text}” is no code of a commune. A code has 5 digits (31507). See: coopfund commune list --search."
        ),
        "text.not-debt-groups": Sentence(
            "“{text}” không phải là ngưỡng phân nhóm nợ. Viết bốn số ngày tăng dần cho nhóm 2 đến 5, ví dụ 10,30,90,180.",
            "“{text}” is no list of thresholds. Write four whole days that rise, for debt groups 2 to 5, such as 10,30,90,180."
        ),
        "text.not-a-voucher-pattern": Sentence(
            "“{text}” không phải là mẫu số chứng từ. Viết đúng một chỗ cho số, mỗi chữ n một chữ số, năm là yyyy hoặc yy, trong ngoặc nhọn như ví dụ ở coopfund rule set --help; tối đa 60 ký tự.",
            "“{text}” is no pattern of vouchers. Write exactly one place for the number, an n for each digit, and yyyy or yy for the year, in braces as coopfund rule set --help shows; at most 60 characters."
        ),
        "text.not-a-duration": Sentence(
            "“{text}” không phải là số tháng. Viết một số nguyên từ 0 (không giới hạn) đến 1200, ví dụ 12.",
            "“{text}” is not a number of months. Write a whole number from 0 (no limit) to 1200, such as 12."),
        "text.not-months": Sentence(
            "“{text}” không phải là số tháng lương. Viết 3 hoặc 1,5, từ 0 đến 10, tối đa bốn chữ số lẻ.",
            "“{text}” is not a number of monthly salaries. Write 3 or 1.5, from 0 to 10, at most four decimals."
        ),
    ]
}
