extension Shipped {
    static let receipt = """
        @voucher 01-TT
        # Phiếu thu
        ^ {{entry.on.long}}
        Họ và tên người nộp tiền: {{entry.person|………………………………………………}}
        Địa chỉ: {{entry.address|………………………………………………………………}}
        Lý do nộp: {{entry.reason|……………………………………………………………}}
        Số tiền: {{entry.amount}} đồng
        Viết bằng chữ: {{entry.amount.words}}
        Kèm theo: ……………… chứng từ gốc.
        > {{entry.on.long}}
        @sign Giám đốc | Kế toán trưởng | Người nộp tiền | Người lập phiếu | Thủ quỹ
        Đã nhận đủ số tiền (viết bằng chữ): ………………………………………………………………
        """

    static let payment = """
        @voucher 02-TT
        # Phiếu chi
        ^ {{entry.on.long}}
        Họ và tên người nhận tiền: {{entry.person|………………………………………………}}
        Địa chỉ: {{entry.address|………………………………………………………………}}
        Lý do chi: {{entry.reason|……………………………………………………………}}
        Số tiền: {{entry.amount}} đồng
        Viết bằng chữ: {{entry.amount.words}}
        Kèm theo: ……………… chứng từ gốc.
        > {{entry.on.long}}
        @sign Giám đốc | Kế toán trưởng | Thủ quỹ | Người lập phiếu | Người nhận tiền
        Đã nhận đủ số tiền (viết bằng chữ): ………………………………………………………………
        """

    static let debtNote = """
        @head
        # Giấy nhận nợ
        ^ Lần thứ {{draw.number}}, kèm theo Hợp đồng tín dụng số {{loan.number}} ký {{loan.signed-on.long}}
        ## 1. Bên nhận nợ
        \(borrower)
        ## 2. Khoản nhận nợ
        Số tiền được vay theo hợp đồng: {{loan.amount}} đồng.
        Dư nợ gốc trước lần này: {{draw.before}} đồng.
        Số tiền nhận nợ lần này: {{draw.amount}} đồng.
        (Bằng chữ: {{draw.amount.words}})
        Dư nợ gốc sau lần này: {{draw.after}} đồng.
        Số tiền còn được rút: {{draw.left}} đồng.
        Ngày nhận nợ: {{draw.on}}. Nhận qua: {{entry.through}}. Chứng từ: {{entry.voucher|……………}}.
        Người thụ hưởng: {{draw.payee|………………………………}}, ngân hàng: {{draw.payee-bank|………………………}}.
        Chứng từ sử dụng vốn nộp trước ngày: {{draw.proof-by|…… / …… / ……….}}.
        Mục đích sử dụng: {{loan.purpose}}.
        ## 3. Lãi suất và trả nợ
        Lãi suất trong hạn: {{loan.rate}}; lãi suất nợ gốc quá hạn: {{loan.overdue-rate}}; lãi chậm trả: {{loan.late-rate}}.
        Cách tính lãi, thứ tự thu nợ và lịch trả nợ theo hợp đồng đã ký. Kỳ trả đầu tiên: {{loan.first-due}}; kỳ trả cuối cùng: {{loan.last-due}}.
        Bên nhận nợ xác nhận đã nhận đủ số tiền trên, cam kết dùng đúng mục đích và trả nợ đúng hạn. Giấy này là một phần của hợp đồng, lập thành 02 bản, mỗi bên giữ 01 bản.
        @sign Bên nhận nợ | Cán bộ tín dụng | Kế toán trưởng | Giám đốc
        """

    /// Who borrows: lines of what does not apply to a person or to a cooperative go.
    static let borrower = """
        Tên: {{borrower.name}} (mã khách hàng {{borrower.code}}, {{borrower.kind}}).
        Giấy chứng nhận đăng ký số: {{borrower.registration-number|……………}}, ngày {{borrower.registered-on|…………}}, nơi cấp: {{borrower.registry|………………}}.
        Mã số thuế: {{borrower.tax-code|…………………}}
        Địa chỉ: {{borrower.address|……………………………………………………}}
        Người đại diện: {{borrower.representative|………………………}}, chức vụ: {{borrower.representative-title|………………}}.
        Căn cước số: {{borrower.id-number|………………}}, ngày cấp {{borrower.id-issued-on|…………}}, nơi cấp: {{borrower.id-issued-by|………………}}.
        Điện thoại: {{borrower.phone|………………}}
        Tài khoản: {{borrower.bank-account|………………}} tại {{borrower.bank|………………………}}.
        Là thành viên của: {{borrower.member-of|………………………}}
        """
}
