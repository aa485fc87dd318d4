package import FundCore

/// Templates of reports that are shipped, and that a fund may export, edit and give back.
package enum ShippedReport {
    /// For `report half-year` and `report annual`.
    package static let authority = """
        # Báo cáo tình hình hoạt động cho vay và hoạt động nghiệp vụ (Phụ lục 1a, 2a TT 52/2022/TT-BTC).
        # Reports on lending and on operations (appendices 1a and 2a of TT 52/2022/TT-BTC).
        # Không chắc / unsure: chưa tìm được biểu mẫu của phụ lục / the layout of the appendices was not found.
        # Các dòng theo nội dung phải báo cáo / the rows follow NĐ 45/2021/NĐ-CP art. 44 and TT 52/2022/TT-BTC arts 5-8, 11.
        # Mỗi dòng: mã | tiếng Việt | tiếng Anh | công thức; không có công thức là tiêu đề.
        # Each line: code | Vietnamese | English | formula; a line without a formula is a heading.
        A | Tình hình hoạt động cho vay | Lending |
        A1 | Số dự án đã cho vay, lũy kế | Projects lent to, to date | loans-to-date
        A2 | Số khách hàng đã vay, lũy kế | Borrowers, to date | borrowers-to-date
        A2.1 | – Tổ hợp tác | – Cooperative groups | groups-to-date
        A2.2 | – Hợp tác xã | – Cooperatives | cooperatives-to-date
        A2.3 | – Liên hiệp hợp tác xã | – Unions of cooperatives | unions-to-date
        A2.4 | – Thành viên | – Members | members-to-date
        A3 | Số khách hàng còn dư nợ | Borrowers that owe | borrowers
        A4 | Số khoản vay còn dư nợ | Loans not settled | loans
        A5 | Dư nợ gốc đầu kỳ | Principal at the beginning | opening
        A6 | Doanh số cho vay trong kỳ | Disbursed in the period | disbursed
        A7 | Doanh số thu nợ gốc trong kỳ | Principal collected in the period | collected
        A8 | Thu lãi trong kỳ | Interest collected in the period | collected-interest
        A9 | Dư nợ gốc cuối kỳ | Principal at the end | outstanding
        A9.1 | – Ngắn hạn | – Short term | outstanding-short
        A9.2 | – Trung hạn | – Medium term | outstanding-medium
        A9.3 | – Dài hạn | – Long term | outstanding-long
        A9.4 | – Tổ hợp tác | – Cooperative groups | outstanding-groups
        A9.5 | – Hợp tác xã | – Cooperatives | outstanding-cooperatives
        A9.6 | – Liên hiệp hợp tác xã | – Unions of cooperatives | outstanding-unions
        A9.7 | – Thành viên | – Members | outstanding-members
        A10 | Doanh số cho vay, lũy kế | Disbursed, to date | disbursed-to-date
        A11 | Nợ gốc quá hạn | Principal overdue | overdue
        A12 | Số khoản vay quá hạn | Loans overdue | overdue-loans
        A13 | Nợ nhóm 1 | Debts of group 1 | group-1
        A14 | Nợ nhóm 2 | Debts of group 2 | group-2
        A15 | Nợ nhóm 3 | Debts of group 3 | group-3
        A16 | Nợ nhóm 4 | Debts of group 4 | group-4
        A17 | Nợ nhóm 5 | Debts of group 5 | group-5
        A18 | Nợ xấu | Bad debt | bad-debt
        A19 | Tỷ lệ nợ xấu | Share of bad debt | bad-debt / outstanding
        A20 | Dự phòng cụ thể | Specific provisions | provisions-specific
        A21 | Dự phòng chung | General provisions | provisions-general
        B | Tổng hợp tình hình hoạt động nghiệp vụ | Operations |
        B1 | Nguồn vốn hoạt động | Capital | capital
        B2 | Vốn điều lệ | Charter capital | charter-capital
        B3 | Vốn điều lệ thực có | Actual charter capital | actual-charter-capital
        B4 | Tiền mặt, tiền gửi không kỳ hạn | Money in tills and at banks | money
        B5 | Tiền gửi có kỳ hạn | Term deposits | deposits
        B6 | Đã cam kết, chưa giải ngân | Promised, not paid out | promised
        B7 | Tỷ lệ sử dụng vốn cuối kỳ | Capital in use at the end | outstanding / capital
        B8 | Thu nhập trong kỳ | Income of the period | income
        B9 | Chi phí trong kỳ | Expense of the period | expense
        B10 | Chênh lệch thu chi trong kỳ | Result of the period | result

        """
}

extension ShippedReport {
    /// For `report financial-statements`.
    package static func statements(of regime: AccountingRegime) -> String {
        switch regime {
        case .enterprise: enterpriseStatements
        case .microfinance: microfinanceStatements
        }
    }
}
