extension Catalogue {
    /// The page for the auditor.
    static let auditPage: Room = [
        "help.audit-report": Sentence(
            "Báo cáo cho kiểm toán về một kỳ: niêm phong, kiểm tra, tính lại lãi, đảo, ghi muộn, chứng từ, nhóm nợ, dự phòng.",
            "The auditor's page on a period: seals, checks, interest recomputed, reversals, late records, vouchers, groups, provisions."
        ),
        "option.audit-folder": Sentence(
            "Ghi trang này vào một thư mục, mỗi danh sách một tệp bên cạnh.",
            "Write the page into a folder, with a file for each list beside it."),
        "audit-page.title": Sentence("Báo cáo cho kiểm toán, kỳ {period}", "For the auditor: {period}"),
        "audit-page.sound": Sentence(
            "Mọi phép kiểm tra đều đạt, lãi tính lại khớp với sổ cái.",
            "Every check holds, and the interest recomputed is that of the ledger."),
        "audit-page.unsound": Sentence(
            "{count} điều không đạt: xem hai dòng đầu.",
            "{count} thing(s) do not hold: see the first two rows."),
        "audit.unsound": Sentence("{count} điều không đạt.", "{count} thing(s) do not hold."),
        "audit-page.column.matter": Sentence("Nội dung", "Matter"),
        "audit-page.column.count": Sentence("Số lượng", "Count"),
        "audit-page.column.command": Sentence("Danh sách", "List"),
        "audit-page.checks": Sentence("phép kiểm tra không đạt", "checks that do not hold"),
        "audit-page.interest": Sentence(
            "khoản vay có lãi trên sổ khác hợp đồng", "loans with interest other than by contract"),
        "audit-page.assertions": Sentence(
            "số dư đã xác nhận khác sổ, trong kỳ", "verified balances that the books lack, in the period"),
        "audit-page.reversals": Sentence("nghiệp vụ đảo và bị đảo", "reversals, and what was reversed"),
        "audit-page.late": Sentence("nghiệp vụ ghi muộn quá 30 ngày", "acts recorded more than 30 days late"),
        "audit-page.outside-hours": Sentence(
            "nghiệp vụ ghi ngoài giờ, ngày nghỉ", "acts recorded outside hours, or on days off"),
        "audit-page.gaps": Sentence("số chứng từ thiếu", "numbers of vouchers missing"),
        "audit-page.repeated": Sentence("số chứng từ trùng", "numbers of vouchers repeated"),
        "audit-page.without-release": Sentence(
            "nghiệp vụ có bút toán không qua người thứ hai", "acts with lines that no second person released"),
        "audit-page.chapter.verdict": Sentence("NIÊM PHONG VÀ KIỂM TRA", "SEALS AND CHECKS"),
        "audit-page.column.list": Sentence("Danh sách", "List"),
        "audit-page.head.entry": Sentence("Nghiệp vụ cuối đã niêm phong", "Last act sealed"),
        "audit-page.head.seal": Sentence("Niêm phong", "Seal"),
        "audit-page.head.schema": Sentence(
            "Mã băm cấu trúc của chương trình", "Digest of this program's structure"),
        "audit-page.chapter.rules": Sentence("QUY ĐỊNH ĐẶT TRONG KỲ", "RULES SET IN THE PERIOD"),
        "audit-page.chapter.persons": Sentence("NGƯỜI SỬ DỤNG VÀ NHIỆM VỤ", "PEOPLE AND DUTIES"),
        "audit-page.chapter.interest": Sentence("TÍNH LẠI LÃI", "INTEREST RECOMPUTED"),
        "audit-page.chapter.reversals": Sentence("NGHIỆP VỤ ĐẢO", "REVERSALS"),
        "audit-page.chapter.late": Sentence("GHI MUỘN QUÁ 30 NGÀY", "RECORDED MORE THAN 30 DAYS LATE"),
        "audit-page.chapter.outside-hours": Sentence(
            "GHI NGOÀI GIỜ HOẶC NGÀY NGHỈ", "RECORDED OUTSIDE HOURS OR ON DAYS OFF"),
        "audit-page.chapter.vouchers": Sentence("SỐ CHỨNG TỪ", "VOUCHERS"),
        "audit-page.chapter.groups": Sentence("NHÓM NỢ CUỐI KỲ", "DEBT GROUPS AT THE END"),
        "audit-page.chapter.provisions": Sentence("DỰ PHÒNG CUỐI KỲ", "PROVISIONS AT THE END"),
        "audit-page.chapter.assertions": Sentence("SỐ DƯ ĐÃ XÁC NHẬN", "VERIFIED BALANCES"),
        "audit-page.chapter.periods": Sentence("CÁC KỲ ĐÃ KHÓA SỔ", "CLOSED PERIODS"),
    ]
}
