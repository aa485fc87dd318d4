extension Shipped {
    static let interestTable = """
        @head
        # Bảng kê tính lãi
        ^ Hợp đồng tín dụng số {{loan.number}} của {{borrower.name}}, tính đến ngày {{position.on}}
        Ngày đầu không tính, ngày cuối có tính. Lãi của mỗi dòng chưa làm tròn; làm tròn một lần cho mỗi kỳ.
        | Loại lãi | Từ ngày | Đến ngày | Số ngày | Trên số tiền (đồng) | Lãi suất | Lãi (đồng) |
        | {{#span}}{{span.kind|……………}} | {{span.from|………}} | {{span.to|………}} | >{{span.days|…}} | >{{span.balance|…………}} | >{{span.rate|……}} | >{{span.exact|…………}} |
        ## Tổng hợp
        | Loại lãi | Lãi phát sinh (đồng) | Phải trả (đồng) | Đã trả (đồng) | Miễn, giảm (đồng) | Còn nợ (đồng) |
        | {{#sum}}{{sum.kind|……………}} | >{{sum.exact|…………}} | >{{sum.charged|…………}} | >{{sum.paid|…………}} | >{{sum.waived|…………}} | >{{sum.owed|…………}} |
        = | Cộng | | | | | >{{interest.owed}} |
        (Bằng chữ: {{interest.owed.words}})
        {{#clause}}{{clause.text}}
        @sign Người lập | Kế toán trưởng | Giám đốc
        """

    static let dueNotice = """
        @head
        # Thông báo nợ đến hạn
        ^ Kính gửi: {{borrower.name}}
        Theo Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}}, dư nợ gốc đến ngày {{position.on}} là {{position.outstanding}} đồng. {{fund.name}} thông báo khoản sắp đến hạn:
        | Ngày đến hạn | Gốc (đồng) | Lãi (đồng) | Cộng còn phải trả (đồng) |
        | {{#due}}{{due.due-on|…………}} | >{{due.principal|…………}} | >{{due.interest|…………}} | >{{due.total|…………}} |
        Số phải trả kỳ này: {{transfer.amount}} đồng.
        (Bằng chữ: {{transfer.amount.words}})
        Đề nghị trả chậm nhất ngày {{position.next-due}}, bằng tiền mặt tại Quỹ hoặc chuyển khoản.
        \(transfer)
        Nếu đã trả, xin bỏ qua thông báo này. Liên hệ cán bộ tín dụng: {{loan.officer|………………………}}.
        @sign Nơi nhận: khách hàng, lưu hồ sơ | Giám đốc
        """

    static let overdueNotice = """
        @head
        # Thông báo nợ quá hạn
        ^ Kính gửi: {{borrower.name}}
        Theo Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}}, tính đến ngày {{position.on}} khách hàng đã quá hạn {{position.days-past-due}} ngày.
        | Khoản | Số tiền (đồng) |
        | Gốc đến hạn chưa trả | >{{position.principal-due}} |
        | Trong đó: gốc quá hạn | >{{position.overdue}} |
        | Lãi trong hạn đến hạn chưa trả | >{{position.interest-due}} |
        | Lãi trên gốc quá hạn | >{{position.overdue-interest}} |
        | Lãi chậm trả | >{{position.late-interest}} |
        = | Cộng phải trả ngay | >{{position.to-pay}} |
        (Bằng chữ: {{position.to-pay.words}})
        Các kỳ chưa trả:
        | Kỳ | Ngày đến hạn | Gốc chưa trả (đồng) | Lãi chưa trả (đồng) | Cộng (đồng) |
        | >{{#arrear}}{{arrear.number}} | {{arrear.due-on}} | >{{arrear.principal}} | >{{arrear.interest}} | >{{arrear.total}} |
        Toàn bộ dư nợ gốc: {{position.outstanding}} đồng; số tất toán trong ngày: {{position.payoff}} đồng (bằng chữ: {{position.payoff.words}}). Nhóm nợ: {{position.group|……}}.
        Đề nghị trả trước ngày {{position.pay-before}}. Lãi trên gốc quá hạn và lãi chậm trả tiếp tục tính đến ngày trả. Quá ngày đó Quỹ sẽ áp dụng các biện pháp theo hợp đồng và pháp luật.
        \(transfer)
        Liên hệ cán bộ tín dụng: {{loan.officer|………………………}}.
        @sign Nơi nhận: khách hàng, lưu hồ sơ | Giám đốc
        """

    static let transferNotice = """
        @head
        # Thông báo chuyển nợ quá hạn
        ^ Kính gửi: {{borrower.name}}
        Theo Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}}, {{fund.name}} thông báo các khoản gốc đến hạn mà không được trả và không được cơ cấu lại đã chuyển nợ quá hạn:
        | Kỳ | Ngày đến hạn | Gốc chưa trả (đồng) | Lãi chưa trả (đồng) | Cộng (đồng) |
        | >{{#arrear}}{{arrear.number}} | {{arrear.due-on}} | >{{arrear.principal}} | >{{arrear.interest}} | >{{arrear.total}} |
        Số dư gốc bị chuyển quá hạn đến ngày {{position.on}}: {{position.overdue}} đồng.
        (Bằng chữ: {{position.overdue.words}})
        Thời điểm chuyển: ngày sau ngày đến hạn của từng kỳ. Lãi suất áp dụng với gốc quá hạn: {{loan.overdue-rate}}.
        Căn cứ: hợp đồng tín dụng và Điều 20 Thông tư 39/2016/TT-NHNN (áp dụng theo hợp đồng).
        @sign Nơi nhận: khách hàng, lưu hồ sơ | Giám đốc
        """

    static let reconciliation = """
        @head
        # Biên bản đối chiếu nợ
        ^ Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}}
        {{fund.name}} (Bên A) và {{borrower.name}} (Bên B) cùng đối chiếu số liệu đến hết ngày {{position.on}}:
        | Chỉ tiêu | Sổ của Bên A (đồng) | Sổ của Bên B (đồng) |
        | Đã giải ngân | >{{position.drawn}} | >………………… |
        | Đã trả gốc | >{{position.paid-principal}} | >………………… |
        | Dư nợ gốc trong hạn | >{{position.in-term}} | >………………… |
        | Dư nợ gốc quá hạn | >{{position.overdue}} | >………………… |
        = | Tổng dư nợ gốc | >{{position.outstanding}} | >………………… |
        | Đã trả lãi các loại | >{{position.paid-interest}} | >………………… |
        | Lãi còn phải trả (kể cả chưa đến hạn) | >{{position.interest}} | >………………… |
        (Tổng dư nợ gốc bằng chữ: {{position.outstanding.words}})
        Chênh lệch và lý do: ………………………………………………………………………………………
        Biên bản lập thành 02 bản, mỗi bên giữ 01 bản.
        @sign Đại diện Bên B | Kế toán | Đại diện Bên A
        """
}
