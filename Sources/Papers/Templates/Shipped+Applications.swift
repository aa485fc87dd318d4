extension Shipped {
    static let loanRequest = """
        ^ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        ^ Độc lập - Tự do - Hạnh phúc
        # Giấy đề nghị vay vốn
        ^ Hồ sơ số {{application.number|……………}}
        ^ Kính gửi: {{fund.name}}
        ## 1. Bên đề nghị vay
        \(borrower)
        Vốn điều lệ: {{borrower.charter-capital}} đồng; số thành viên: {{borrower.members|………}}.
        Nghị quyết về việc vay vốn số: {{borrower.resolution|……………}}, ngày {{borrower.resolution-on|…………}}.
        ## 2. Nội dung đề nghị
        Số tiền đề nghị vay: {{application.amount}} đồng.
        (Bằng chữ: {{application.amount.words}})
        Mục đích: {{application.purpose}}.
        Thời hạn: {{application.term}} tháng. Chu kỳ sản xuất, kinh doanh: {{application.cycle|……}} tháng.
        {{?application.term-reason}}Lý do thời hạn dài hơn chu kỳ: {{application.term-reason}}.
        | Nguồn vốn của phương án | Số tiền (đồng) |
        | Tổng chi phí của phương án | >{{application.project-cost}} |
        | Vốn tự có ({{application.own-percent}}) | >{{application.own-capital}} |
        | Nguồn khác | >{{application.other-sources}} |
        | Nhu cầu vay | >{{application.need}} |
        ## 3. Bảo đảm tiền vay
        | STT | Tài sản | Loại | Giá trị (đồng) |
        | >{{#collateral}}{{collateral.number|…}} | {{collateral.name|………………………………}} | {{collateral.kind|…………}} | >{{collateral.value|……………}} |
        ## 4. Cam kết
        Bên đề nghị vay đã được cung cấp thông tin về lãi suất, cách tính lãi và các khoản phải trả; cam kết những điều khai trên là đúng, dùng vốn đúng mục đích, trả gốc và lãi đầy đủ, đúng hạn, và cho Quỹ kiểm tra việc sử dụng vốn.
        > …………………, ngày …… tháng …… năm ………
        @sign Cán bộ nhận hồ sơ | Bên đề nghị vay
        """

    static let appraisalReport = """
        @head
        # Báo cáo thẩm định
        ^ Hồ sơ vay vốn số {{application.number}}, nhận {{application.submitted-on.long}}
        Người thẩm định: {{appraisal.by|………………………}}. Ngày thẩm định: {{appraisal.on|…………}}.
        ## 1. Khách hàng
        \(borrower)
        ## 2. Phương án
        Mục đích: {{application.purpose}}. Thời hạn đề nghị: {{application.term}} tháng; chu kỳ: {{application.cycle|……}} tháng.
        Tổng chi phí: {{application.project-cost}} đồng; vốn tự có: {{application.own-capital}} đồng ({{application.own-percent}}); nguồn khác: {{application.other-sources}} đồng; nhu cầu vay: {{application.need}} đồng.
        Số tiền đề nghị vay: {{application.amount}} đồng ({{application.loan-percent}} tổng chi phí).
        ## 3. Số liệu đã kiểm tra
        | Chỉ tiêu | Khách hàng khai (đồng) | Thẩm định (đồng) | Chứng cứ |
        | {{#figure}}{{figure.name|…………………………}} | >{{figure.declared|…………}} | >{{figure.verified|…………}} | {{figure.document|…………}} |
        ## 4. Bảo đảm tiền vay
        | STT | Tài sản | Loại | Ngày định giá | Giá trị (đồng) |
        | >{{#collateral}}{{collateral.number|…}} | {{collateral.name|…………………………}} | {{collateral.kind|…………}} | {{collateral.valued-on|…………}} | >{{collateral.value|…………}} |
        = | | Cộng | | | >{{collateral-total.value|…………}} |
        ## 5. Quan hệ tín dụng, năng lực và rủi ro
        Dư nợ tại nơi khác, thông tin tín dụng: ………………………………………………………………
        Thị trường đầu vào, đầu ra: ………………………………………………………………………………
        Rủi ro và biện pháp: …………………………………………………………………………………………
        ## 6. Kết luận
        {{?appraisal.opinion}}Ý kiến của người thẩm định: {{appraisal.opinion}}.
        Đề xuất cho vay: {{appraisal.amount|………………………}} đồng.
        @sign Người thẩm định | Phụ trách tín dụng
        """

    static let approvalMinutes = """
        @head
        # Biên bản xét duyệt cho vay
        ^ Biên bản số {{minutes.number|……………}}, hồ sơ số {{application.number}}
        Ngày họp: {{minutes.on.long|ngày …… tháng …… năm ………}}.
        ## 1. Thành phần
        | STT | Họ tên | Tham dự | Ký tên |
        | >{{#person}}{{person.number|…}} | {{person.name|…………………………………}} | {{person.state|……………}} | |
        ## 2. Nội dung
        Khách hàng: {{borrower.name}} (mã {{borrower.code}}).
        Đề nghị vay {{application.amount}} đồng, thời hạn {{application.term}} tháng, mục đích: {{application.purpose}}.
        Tổng chi phí của phương án {{application.project-cost}} đồng, vốn tự có {{application.own-capital}} đồng ({{application.own-percent}}).
        Báo cáo thẩm định của {{appraisal.by|………………………}}, ngày {{appraisal.on|…………}}, đề xuất {{appraisal.amount|…………………}} đồng.
        ## 3. Biểu quyết
        Đồng ý {{minutes.for|……}} trên {{minutes.votes|……}} phiếu ({{minutes.percent|……}}).
        ## 4. Kết luận
        Số tiền cho vay: {{decision.amount|…………………………}} đồng.
        (Bằng chữ: {{decision.amount.words|………………………………………………………………}})
        {{?minutes.conclusion}}Kết luận của cuộc họp: {{minutes.conclusion}}.
        Điều kiện (nếu có):
        {{#condition}}{{condition.number}}. {{condition.text}} ({{condition.when}}).
        Biên bản được đọc lại, mọi người cùng nghe và ký tên.
        @sign Thư ký | Chủ trì cuộc họp
        """

    static let lendingDecision = """
        @head
        # Quyết định
        ^ Về việc cho {{borrower.name}} vay vốn
        ^ GIÁM ĐỐC {{fund.name}}
        Căn cứ quy định về tổ chức và hoạt động của Quỹ và quy chế cho vay của Quỹ;
        Căn cứ hồ sơ vay vốn số {{application.number}} nhận ngày {{application.submitted-on}};
        Căn cứ báo cáo thẩm định ngày {{appraisal.on|…………}} và biên bản xét duyệt số {{minutes.number|……………}} ngày {{minutes.on|…………}};
        ^ QUYẾT ĐỊNH:
        Điều 1. Cho {{borrower.name}} (mã {{borrower.code}}) vay {{decision.amount|…………………}} đồng.
        (Bằng chữ: {{decision.amount.words|………………………………………………………………}})
        Mục đích: {{application.purpose}}. Thời hạn: {{application.term}} tháng.
        Điều 2. Trước và sau khi nhận tiền, khách hàng thực hiện hợp đồng tín dụng và các điều kiện sau (nếu có):
        {{#condition}}{{condition.number}}. {{condition.text}} ({{condition.when}}).
        Điều 3. Bộ phận tín dụng, kế toán và khách hàng chịu trách nhiệm thi hành. Quyết định có hiệu lực từ ngày {{decision.on|…………}}.
        Số quyết định: {{decision.number|……………}}. Người quyết định: {{decision.by|………………………}}.
        @sign Nơi nhận: khách hàng, lưu hồ sơ | Giám đốc
        """

    static let refusalNotice = """
        @head
        # Thông báo
        ^ Về việc không cho vay
        ^ Kính gửi: {{borrower.name}}
        {{fund.name}} đã xem xét hồ sơ vay vốn số {{application.number}} nhận ngày {{application.submitted-on}}, đề nghị vay {{application.amount}} đồng, mục đích: {{application.purpose}}.
        Quỹ không cho vay theo hồ sơ này. Ngày quyết định: {{decision.on}}.
        Lý do: {{decision.reason}}
        {{?decision.number}}Theo quyết định số {{decision.number}}.
        Khi những lý do trên không còn, khách hàng có thể lập hồ sơ mới. Giấy tờ gốc đã nộp được trả lại tại Quỹ.
        @sign Nơi nhận: khách hàng, lưu hồ sơ | Giám đốc
        """

    static let fileIndex = """
        @head
        # Danh mục hồ sơ
        ^ Hồ sơ vay vốn số {{application.number}} của {{borrower.name}}
        | STT | Giấy tờ | Số | Ngày cấp | Nơi cấp | Số bản | Nơi giữ |
        | >{{#document}}{{document.number|…}} | {{document.kind|…………………………}} | {{document.code|………}} | {{document.issued-on|………}} | {{document.issuer|………}} | >{{document.copies|…}} | {{document.kept-at|………}} |
        Những dòng chưa có số, ngày là giấy tờ trong danh mục chưa nhận.
        @sign Người giao | Người nhận
        """
}
