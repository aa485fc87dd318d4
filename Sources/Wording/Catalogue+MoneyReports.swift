extension Catalogue {
    /// Capital and money on one page, what is to come in and go out, and what waits.
    static let moneyReports: Room = [
        "help.report-capital": Sentence(
            "Vốn theo nguồn và tiền theo tài khoản, đến hết một ngày.",
            "Capital by source and money by account, at the end of a day."),
        "help.report-forecast": Sentence(
            "Dự báo dòng tiền theo tháng và tài khoản: nợ đến hạn, vốn đã cam kết, tiền gửi đến hạn; ngày ít tiền nhất.",
            "Cash forecast by month and account: what falls due, is promised, matures; the day with least."),
        "help.report-idle": Sentence(
            "Vốn nhàn rỗi từng ngày, đến ngày --as-of (mặc định: từ đầu tháng).",
            "Money that waits, day by day, up to --as-of (default: from the first of the month)."),
        "option.forecast-months": Sentence(
            "Số tháng, từ 1 đến 120 (mặc định: 12).", "How many months, from 1 to 120 (default: 12)."),
        "usage.forecast-months": Sentence(
            "--months là số tháng, từ 1 đến 120.", "--months is a number of months, from 1 to 120."),
        "option.idle-from": Sentence(
            "Ngày đầu tiên (mặc định: đầu tháng của --as-of).",
            "The first day (default: the first of the month of --as-of)."),
        "usage.idle-span": Sentence(
            "Báo cáo này nhiều nhất 366 ngày.", "This report has no more than 366 days."),

        "capital.title-report": Sentence(
            "Vốn theo nguồn, tiền theo tài khoản, đến hết ngày {on} (đồng).",
            "Capital by source, money by account, at the end of {on} (dong)."),
        "capital.by-source": Sentence("Vốn của ai", "Whose it is"),
        "capital.by-account": Sentence("Tiền để ở đâu", "Where it stands"),
        "capital.all-sources": Sentence("Các nguồn", "All sources"),
        "capital.column.held": Sentence("Vốn đang giữ", "Held"),
        "capital.column.free": Sentence("Còn lại, số dư", "Free, balance"),

        "forecast.title": Sentence(
            "Dự báo dòng tiền {count} tháng, từ số dư cuối ngày {on} (đồng).",
            "Cash forecast of {count} months, from the balances at the end of {on} (dong)."),
        "forecast.late": Sentence(
            "Không tính nợ đã quá hạn: {amount} chưa trả.",
            "What is late already is left out: {amount} is unpaid."),
        "forecast.reading": Sentence(
            "Nợ đến hạn tính vào tài khoản mà khoản vay thu, chi lần gần nhất; vốn đã cam kết coi như giải ngân ngay từ bank; tiền gửi về tài khoản đã chi.",
            "Instalments are expected on the account through which the loan last moved money; what is promised is taken to go out at once from bank; deposits go back where they came from."
        ),
        "forecast.column.month": Sentence("Tháng", "Month"),
        "forecast.column.account": Sentence("Tài khoản tiền", "Account"),
        "forecast.column.opening": Sentence("Đầu tháng", "Opening"),
        "forecast.column.principal": Sentence("Gốc đến hạn", "Principal due"),
        "forecast.column.interest": Sentence("Lãi đến hạn", "Interest due"),
        "forecast.column.promised": Sentence("Cam kết giải ngân", "Promised"),
        "forecast.column.deposits": Sentence("Tiền gửi đến hạn", "Deposits"),
        "forecast.column.closing": Sentence("Cuối tháng", "Closing"),
        "forecast.column.lowest-on": Sentence("Ngày thấp nhất", "Lowest on"),
        "forecast.column.lowest": Sentence("Số thấp nhất", "Lowest"),

        "idle.title": Sentence(
            "Vốn nhàn rỗi từng ngày, từ {from} đến {until} (đồng).",
            "Money that waits, day by day, from {from} to {until} (dong)."),
        "idle.average": Sentence("Bình quân", "Average"),
        "idle.column.cash": Sentence("Tiền mặt", "Cash"),
        "idle.column.bank": Sentence("Ngân hàng, kho bạc", "Banks, Treasury"),
        "idle.column.promised": Sentence("Đã cam kết", "Promised"),
        "idle.column.idle": Sentence("Nhàn rỗi", "Idle"),
        "idle.column.deposits": Sentence("Gửi có kỳ hạn", "In deposits"),
    ]
}
