extension Catalogue {
    /// Who borrows: what is asked, kept, compared and shown.
    static let borrowerFile: Room = [
        "option.representative": Sentence(
            "Người đại diện theo pháp luật.", "Who represents the cooperative by law."),
        "option.representative-title": Sentence(
            "Chức vụ của người đại diện.", "The title of the representative."),
        "option.id-number": Sentence(
            "Số căn cước của thành viên hoặc của người đại diện, 12 chữ số (CMND cũ: 9).",
            "The number of the member or the representative as a citizen, 12 digits (9 on older cards)."),
        "option.id-issued-on": Sentence("Ngày cấp căn cước.", "The day on which the card was issued."),
        "option.id-issued-by": Sentence("Nơi cấp căn cước.", "Who issued the card."),
        "option.phone": Sentence("Số điện thoại.", "The telephone number."),
        "option.address": Sentence("Địa chỉ: số nhà, đường, ấp.", "The address: house, street, hamlet."),
        "option.commune-code": Sentence(
            "Mã xã, phường hiện nay, 5 chữ số (coopfund commune list --search).",
            "The code of the commune of today, 5 digits (coopfund commune list --search)."),
        "option.bank-account": Sentence("Số tài khoản ngân hàng.", "The number of the bank account."),
        "option.borrower-bank": Sentence("Ngân hàng giữ tài khoản.", "The bank that keeps the account."),
        "option.registration-number": Sentence(
            "Số giấy chứng nhận đăng ký.", "The number of the certificate of registration."),
        "option.registered-on": Sentence("Ngày cấp giấy chứng nhận đăng ký.", "The day of registration."),
        "option.registry": Sentence("Cơ quan cấp đăng ký.", "The authority that registered it."),
        "option.charter-capital": Sentence("Vốn điều lệ.", "The charter capital."),
        "option.member-of": Sentence(
            "Mã hợp tác xã hoặc tổ hợp tác mà thành viên thuộc về.",
            "The code of the cooperative or group that the member belongs to."),
        "option.full": Sentence(
            "Hiện đầy đủ số căn cước, điện thoại, tài khoản.",
            "Show the numbers of citizens, telephones and accounts in full."),
        "option.commune-search": Sentence(
            "Tìm theo tên xã, tỉnh (cả tỉnh cũ) hoặc mã, có dấu hay không; nhiều phần cách nhau bằng dấu phẩy.",
            "Searches communes, provinces (also those of before) and codes, with or without diacritics; several parts stand between commas."
        ),
        "help.borrower-show": Sentence(
            "Hồ sơ một khách hàng: thông tin, hồ sơ vay, khoản vay, người có liên quan, dấu hiệu trùng.",
            "A borrower: who it is, applications, loans, related parties, what it shares with others."),
        "help.borrower-history": Sentence(
            "Lịch sử thông tin của một khách hàng: ai sửa gì, ngày nào.",
            "What was known of a borrower: who changed what, and when."),
        "help.borrower-duplicates": Sentence(
            "Khách hàng có chung tên, người đại diện, số căn cước, điện thoại, tài khoản hoặc thửa đất.",
            "Borrowers that share a name, a representative, a citizen's number, a telephone, an account or a parcel of land."
        ),
        "help.commune": Sentence("Danh mục xã, phường hiện nay.", "The communes of today."),
        "help.commune-list": Sentence("Tìm mã xã, phường.", "Find the code of a commune."),
        "title.borrower": Sentence(
            "{code} – {name} ({kind}), cuối ngày {on}", "{code} – {name} ({kind}), at the end of {on}"),
        "title.borrower-history": Sentence(
            "Lịch sử thông tin của {code} – {name}", "What was known of {code} – {name}"),
        "page.borrower-duplicates": Sentence(
            "Khách hàng có dấu hiệu trùng", "Borrowers that share something"),
        "page.communes": Sentence("Xã, phường, đặc khu", "Communes"),
        "borrower.numbers-hidden": Sentence(
            "Số căn cước, điện thoại, tài khoản được che bớt; hiện đầy đủ bằng --full.",
            "Numbers of citizens, telephones and accounts are hidden in part; --full shows them."),
        "borrower.field.name": Sentence("Tên", "Name"),
        "borrower.field.tax_code": Sentence("Mã số thuế", "Tax code"),
        "borrower.field.representative": Sentence("Người đại diện", "Representative"),
        "borrower.field.representative_title": Sentence("Chức vụ", "Title"),
        "borrower.field.address": Sentence("Địa chỉ", "Address"),
        "borrower.field.commune": Sentence("Xã, phường (ghi trong hồ sơ)", "Commune as written"),
        "borrower.field.commune_code": Sentence("Xã, phường hiện nay", "Commune of today"),
        "borrower.field.district": Sentence(
            "Huyện, thị xã (trước 01/07/2025)", "District (before 2025-07-01)"),
        "borrower.field.sector": Sentence("Ngành, lĩnh vực", "Sector"),
        "borrower.field.members": Sentence("Số thành viên", "Members"),
        "borrower.field.charter_capital": Sentence("Vốn điều lệ", "Charter capital"),
        "borrower.field.registration_number": Sentence("Số đăng ký", "Registration number"),
        "borrower.field.registered_on": Sentence("Ngày đăng ký", "Registered on"),
        "borrower.field.registry": Sentence("Cơ quan đăng ký", "Registry"),
        "borrower.field.member_of": Sentence("Thành viên của", "Member of"),
        "borrower.field.id_number": Sentence("Số căn cước", "Citizen's number"),
        "borrower.field.id_issued_on": Sentence("Ngày cấp căn cước", "Card issued on"),
        "borrower.field.id_issued_by": Sentence("Nơi cấp căn cước", "Card issued by"),
        "borrower.field.phone": Sentence("Điện thoại", "Telephone"),
        "borrower.field.bank_account": Sentence("Số tài khoản", "Bank account"),
        "borrower.field.bank": Sentence("Ngân hàng", "Bank"),
        "borrower.column.application": Sentence("Hồ sơ vay", "Application"),
        "borrower.column.loan": Sentence("Khoản vay", "Loan"),
        "borrower.column.signed": Sentence("Ngày ký", "Signed on"),
        "borrower.column.drawn": Sentence("Đã giải ngân", "Drawn"),
        "borrower.column.related": Sentence("Người có liên quan", "Related party"),
        "borrower.column.relation": Sentence("Quan hệ", "Relation"),
        "borrower.column.shares": Sentence("Có chung", "Shares"),
        "borrower.column.with": Sentence("Với khách hàng", "With borrower"),
        "borrower.column.written": Sentence("Ghi là", "Written as"),
        "commune.column.province": Sentence("Tỉnh, thành phố", "Province"),
        "commune.column.former-province": Sentence(
            "Tỉnh trước 01/07/2025 (suy từ mã)", "Province before 2025-07-01 (inferred)"),
        "column.field": Sentence("Thông tin", "Field"),
        "column.before": Sentence("Trước", "Before"),
        "column.after": Sentence("Sau", "After"),
        "resemblance.name": Sentence("tên", "name"),
        "resemblance.representative": Sentence("người đại diện", "representative"),
        "resemblance.id-number": Sentence("số căn cước", "citizen's number"),
        "resemblance.phone": Sentence("điện thoại", "telephone"),
        "resemblance.bank-account": Sentence("số tài khoản", "bank account"),
        "resemblance.parcel": Sentence("thửa đất, giấy chứng nhận", "parcel or certificate of land"),
        "import.borrower-resembles": Sentence(
            "Dòng {line}: có cùng {trait} với khách hàng {other}; kiểm tra có trùng không.",
            "Line {line} has the same {trait} as borrower {other}; see whether they are one."),
        "notice.borrower-resembles": Sentence(
            "Khách hàng {other} có cùng {trait} ({written}). Kiểm tra có phải một khách hàng, hoặc người có liên quan: coopfund borrower show {other}.",
            "Borrower {other} has the same {trait} ({written}). See whether they are one, or related: coopfund borrower show {other}."
        ),
    ]
}
