extension Shipped {
    static let creditContract = """
        @head
        # Hợp đồng tín dụng
        ^ Số {{loan.number}}
        Căn cứ Bộ luật Dân sự và quy định về tổ chức, hoạt động của Quỹ; căn cứ quyết định cho vay số {{decision.number|……………}} ngày {{decision.on|…………}} trên hồ sơ số {{loan.application}};
        Hôm nay, {{loan.signed-on.long}}, hai bên gồm:
        ## Bên cho vay (Bên A)
        {{fund.name}}. Địa chỉ: {{fund.address|……………………………………}}. Mã số thuế: {{fund.tax-code|………………}}.
        Người đại diện: ……………………………………, chức vụ: ………………………
        Tài khoản: {{fund.bank-account|………………}} tại {{fund.bank|………………………}}.
        ## Bên vay (Bên B)
        \(borrower)
        Nghị quyết về việc vay vốn số: {{borrower.resolution|……………}}, ngày {{borrower.resolution-on|…………}}.
        Hai bên thỏa thuận như sau:
        ## Điều 1. Số tiền, mục đích, thời hạn
        Bên A cho Bên B vay {{loan.amount}} đồng (bằng chữ: {{loan.amount.words}}).
        Mục đích: {{loan.purpose}}. Bên B rút vốn một hoặc nhiều lần, mỗi lần ký giấy nhận nợ; giấy nhận nợ là một phần của hợp đồng.
        Lần rút vốn đầu tiên chậm nhất ngày {{loan.first-draw-by}}.
        Thời hạn rút vốn: đến hết ngày {{loan.draw-until}}.
        Kỳ trả đầu tiên: {{loan.first-due}}; kỳ trả cuối cùng: {{loan.last-due}}.
        ## Điều 2. Lãi suất và cách tính lãi
        Lãi suất trong hạn: {{loan.rate}}. Lãi suất nợ gốc quá hạn: {{loan.overdue-rate}}. Lãi chậm trả trên tiền lãi: {{loan.late-rate}}.
        {{#clause}}{{clause.text}}
        ## Điều 3. Trả nợ
        Phương thức trả gốc: {{loan.method}}, {{loan.instalments}} kỳ, theo phụ lục lịch trả nợ.
        Bên B trả bằng tiền mặt tại Quỹ hoặc chuyển khoản vào tài khoản của Bên A với nội dung: {{transfer.text|………………………}}.
        ## Điều 4. Điều kiện giải ngân và theo dõi
        {{#condition}}{{condition.number}}. {{condition.text}} ({{condition.when}}).
        Bên B cung cấp chứng từ sử dụng vốn và cho Bên A kiểm tra trước, trong và sau khi cho vay.
        ## Điều 5. Bảo đảm tiền vay
        {{?loan.collateral}}Theo thỏa thuận: {{loan.collateral}}.
        | STT | Tài sản | Loại | Giá trị định giá (đồng) | Bảo đảm cho hợp đồng này (đồng) |
        | >{{#collateral}}{{collateral.number|…}} | {{collateral.name|…………………………}} | {{collateral.kind|…………}} | >{{collateral.value|…………}} | >{{collateral.secured|…………}} |
        ## Điều 6. Cơ cấu lại thời hạn trả nợ
        Khi gặp khó khăn khách quan, Bên B đề nghị bằng văn bản trước ngày đến hạn. Bên A trả lời bằng văn bản; thay đổi chỉ có hiệu lực khi hai bên ký phụ lục.
        ## Điều 7. Nợ quá hạn và thu hồi trước hạn
        Gốc không trả đúng hạn mà không được cơ cấu lại thì chuyển nợ quá hạn, chịu lãi suất nêu ở Điều 2; Bên A báo bằng văn bản.
        Bên A được thu hồi nợ trước hạn khi Bên B cung cấp thông tin sai, dùng vốn sai mục đích, vi phạm hợp đồng, ngừng hoạt động, hoặc tài sản bảo đảm bị mất, giảm giá trị hay có tranh chấp mà không được bổ sung.
        ## Điều 8. Hiệu lực
        Hợp đồng có hiệu lực từ ngày ký đến khi Bên B trả hết nợ. Tranh chấp được thương lượng, không được thì đưa ra Tòa án có thẩm quyền. Hợp đồng lập thành 02 bản, mỗi bên giữ 01 bản.
        @sign Đại diện Bên B | Đại diện Bên A
        @page
        # Phụ lục: Lịch trả nợ
        ^ Kèm theo Hợp đồng tín dụng số {{loan.number}}, lập theo số vốn tính đến ngày {{position.on}}
        \(instalments)
        @sign Đại diện Bên B | Đại diện Bên A
        """

    static let schedule = """
        @head
        # Lịch trả nợ
        ^ Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}}, tính đến ngày {{position.on}}
        Khách hàng: {{borrower.name}} (mã {{borrower.code}}).
        Số tiền theo hợp đồng: {{loan.amount}} đồng; đã giải ngân: {{position.drawn}} đồng; dư nợ gốc: {{position.outstanding}} đồng; lãi suất: {{loan.rate}}.
        \(instalments)
        \(transfer)
        @sign Khách hàng | Cán bộ tín dụng | Giám đốc
        """

    static let settlement = """
        @head
        # Biên bản thanh lý hợp đồng
        ^ Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}}
        Hôm nay, {{paper.on.long}}, {{fund.name}} (Bên A) và {{borrower.name}} (Bên B) cùng xác nhận:
        ## 1. Thực hiện hợp đồng
        Đã giải ngân: {{position.drawn}} đồng.
        Đã trả gốc: {{position.paid-principal}} đồng.
        Đã trả lãi các loại: {{position.paid-interest}} đồng.
        Ngày tất toán: {{position.settled-on|…………}}.
        Còn phải trả: {{position.payoff}} đồng.
        (Bằng chữ: {{position.payoff.words}})
        ## 2. Thỏa thuận
        Bên B đã trả hết nợ gốc và lãi; quyền và nghĩa vụ theo hợp đồng chấm dứt từ ngày tất toán. Bên A trả lại giấy tờ bảo đảm và làm thủ tục xóa đăng ký biện pháp bảo đảm (nếu có).
        Biên bản lập thành 02 bản, mỗi bên giữ 01 bản.
        @sign Đại diện Bên B | Đại diện Bên A
        """

    static let release = """
        @head
        # Thông báo giải chấp
        ^ Kính gửi: {{borrower.name}}; cơ quan đăng ký biện pháp bảo đảm: …………………………
        {{fund.name}} thông báo: nghĩa vụ theo Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}} đã chấm dứt; nợ còn phải trả đến ngày {{position.on}} là {{position.payoff}} đồng.
        Quỹ đồng ý giải chấp các tài sản sau:
        | STT | Mã | Tài sản | Loại | Đã bảo đảm (đồng) | Ngày giải chấp |
        | >{{#collateral}}{{collateral.number|…}} | {{collateral.code|………}} | {{collateral.name|…………………………}} | {{collateral.kind|…………}} | >{{collateral.secured|…………}} | {{collateral.released-on|…………}} |
        Giấy tờ gốc được trả cho: ……………………………………, căn cước số ………………………
        | STT | Mã | Số đăng ký đề nghị xóa | Cơ quan đăng ký | Giấy chứng nhận trả lại |
        | >{{#collateral}}{{collateral.number|…}} | {{collateral.code|………}} | {{collateral.registration|………………}} | {{collateral.registry|………………………}} | {{collateral.title|………………}} |
        @sign Người nhận giấy tờ | Thủ kho | Giám đốc
        """

    /// What falls due when.
    static let instalments = """
        | Kỳ | Ngày trả | Số ngày | Gốc (đồng) | Lãi (đồng) | Cộng (đồng) | Dư nợ sau kỳ (đồng) |
        | >{{#instalment}}{{instalment.number|…}} | {{instalment.due-on|…………}} | >{{instalment.days|…}} | >{{instalment.principal|…………}} | >{{instalment.interest|…………}} | >{{instalment.total|…………}} | >{{instalment.balance|…………}} |
        = | | Cộng | | >{{schedule.principal}} | >{{schedule.interest}} | >{{schedule.total}} | |
        """

    /// How to pay without coming.
    static let transfer = """
        Tài khoản nhận tiền: {{fund.bank-account|………………}} tại {{fund.bank|………………………}}. Nội dung chuyển khoản: {{transfer.text}}
        ^ {{qr}}
        """
}
