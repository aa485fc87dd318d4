extension Shipped {
    static let rescheduleRequest = """
        ^ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        ^ Độc lập - Tự do - Hạnh phúc
        # Giấy đề nghị cơ cấu lại thời hạn trả nợ
        ^ Kính gửi: {{fund.name}}
        ## 1. Bên vay
        \(borrower)
        ## 2. Khoản vay
        Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}}, số tiền {{loan.amount}} đồng, mục đích: {{loan.purpose}}.
        Dư nợ gốc đến ngày {{position.on}}: {{position.outstanding}} đồng; trong đó đến hạn chưa trả: {{position.principal-due}} đồng; lãi đến hạn chưa trả: {{position.interest-due}} đồng.
        Kỳ trả tiếp theo: {{position.next-due|…………}}, số tiền {{position.next-amount|……………}} đồng.
        ## 3. Đề nghị
        Nguyên nhân khó khăn: ………………………………………………………………………………
        Thiệt hại: ……………………………………………………………………………………………
        Phương án khắc phục và nguồn trả nợ: …………………………………………………………………
        Xin □ điều chỉnh kỳ hạn □ gia hạn nợ đến ngày ………………… theo các kỳ sau:
        | Kỳ | Ngày trả | Gốc (đồng) |
        | 1 | ……………… | ………………… |
        | 2 | ……………… | ………………… |
        | 3 | ……………… | ………………… |
        Bên vay cam kết thực hiện đúng các kỳ hạn mới.
        > …………………, ngày …… tháng …… năm ………
        @sign Cán bộ nhận | Bên vay
        """

    static let rescheduleAnnex = """
        @head
        # Phụ lục hợp đồng
        ^ Cơ cấu lại thời hạn trả nợ của Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}}
        Căn cứ quyết định số {{change.number|……………}} ngày {{change.on|…………}}; {{fund.name}} (Bên A) và {{borrower.name}} (Bên B) thỏa thuận:
        {{?change.requested-on}}Bên B đề nghị ngày {{change.requested-on}}.
        ## Điều 1. Số nợ được cơ cấu lại
        Dư nợ gốc: {{change.principal|……………}} đồng (bằng chữ: {{change.principal.words|………………………………}}). Hình thức: {{change.kind|……………………}}.
        {{?change.programme}}Theo chương trình: {{change.programme}}.
        {{?change.deferred-to}}Lãi đến hạn chưa trả được trả vào ngày {{change.deferred-to}}.
        ## Điều 2. Lịch trả nợ mới
        Kỳ trả cuối cùng: {{change.last-due|…………}}.
        \(instalments)
        ## Điều 3. Điều khoản khác
        Các điều khoản khác của hợp đồng không thay đổi. Phụ lục là một phần của hợp đồng, lập thành 02 bản, mỗi bên giữ 01 bản.
        @sign Đại diện Bên B | Đại diện Bên A
        """

    static let useCheck = """
        @head
        # Biên bản kiểm tra sử dụng vốn vay
        ^ Hợp đồng tín dụng số {{loan.number}} của {{borrower.name}}
        Ngày kiểm tra: {{visit.on|…… / …… / ……….}}. Người kiểm tra: {{visit.by|………………………}}.
        Người cùng đi: {{visit.visitors|………………………………………………}}.
        Đã giải ngân: {{position.drawn}} đồng. Dư nợ gốc đến ngày {{position.on}}: {{position.outstanding}} đồng.
        ## 1. Mục đích
        Theo hợp đồng: {{loan.purpose}}.
        Thực tế: {{visit.purpose|□ đúng   □ đúng một phần   □ không đúng}}.
        Đúng mục đích: {{visit.right|………………………}} đồng. Sai mục đích: {{visit.wrong|………………………}} đồng.
        Thực tế và chứng từ chứng minh: {{visit.evidence|……………………………………………………………}}
        ## 2. Hiệu quả và khả năng trả nợ
        Kết quả: {{visit.effect|………………………………………………………………………………………………}}
        Khả năng trả nợ: {{visit.ability|□ đủ   □ không đủ}}.
        ## 3. Tài sản bảo đảm
        | STT | Tài sản | Loại | Giá trị (đồng) | Nguyên trạng / thay đổi |
        | >{{#collateral}}{{collateral.number|…}} | {{collateral.name|…………………………}} | {{collateral.kind|…………}} | >{{collateral.value|…………}} | |
        Tình trạng: {{visit.security|□ nguyên trạng   □ thay đổi   □ tranh chấp}}.
        ## 4. Kiến nghị
        {{visit.proposal|□ tiếp tục   □ thu hồi nợ trước hạn   □ khác: …………………………………………………………}}
        {{?visit.recall-by}}Thu hồi hoặc khắc phục số tiền sai mục đích đến ngày {{visit.recall-by}}.
        Lần kiểm tra sau: {{visit.next-on|…… / …… / ……….}}.
        @sign Bên vay | Người kiểm tra | Giám đốc
        """

    static let valuation = """
        @head
        # Biên bản định giá tài sản bảo đảm
        ^ Bảo đảm cho Hợp đồng tín dụng số {{loan.number}} của {{borrower.name}}
        Hôm nay, {{paper.on.long}}, hai bên thống nhất giá trị tài sản bảo đảm như sau:
        | STT | Mã | Tài sản | Loại | Ngày định giá | Giá trị thỏa thuận (đồng) | Bảo đảm (đồng) |
        | >{{#collateral}}{{collateral.number|…}} | {{collateral.code|………}} | {{collateral.name|…………………………}} | {{collateral.kind|…………}} | {{collateral.valued-on|…………}} | >{{collateral.value|…………}} | >{{collateral.secured|…………}} |
        = | | | Cộng | | | >{{collateral-total.value|…………}} | >{{collateral-total.secured|…………}} |
        (Tổng giá trị bằng chữ: {{collateral-total.value.words|………………………………………}})
        | STT | Giấy chứng nhận | Thửa | Tờ bản đồ | Diện tích (m²) | Giá UBND (đồng) | Giá thị trường (đồng) | Căn cứ giá |
        | >{{#collateral}}{{collateral.number|…}} | {{collateral.title|………………}} | {{collateral.parcel|………}} | {{collateral.map-sheet|………}} | >{{collateral.area|………}} | >{{collateral.official-price|…………}} | >{{collateral.market-price|…………}} | {{collateral.price-basis|………………}} |
        Tình trạng pháp lý, tranh chấp, hạn chế: ………………………………………………………………
        @sign Bên bảo đảm | Cán bộ tín dụng | Giám đốc
        """
}
