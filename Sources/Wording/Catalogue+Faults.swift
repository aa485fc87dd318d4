extension Catalogue {
    /// What went wrong in the world, not in the request (sự cố).
    static let faults: Room = [
        "system.no-folder": Sentence("thư mục không có", "there is no such folder"),
        "system.not-permitted": Sentence("không có quyền ghi", "it may not be written"),
        "system.is-a-folder": Sentence("đó là một thư mục", "it is a folder"),
        "system.disk-full": Sentence("ổ đĩa đã đầy", "the disk is full"),
        "fault.output": Sentence(
            "Không ghi được kết quả ra (đĩa đầy, hoặc nơi nhận đã đóng). Nghiệp vụ nếu có thì đã vào sổ.",
            "The result could not be written out (disk full, or closed). An act, if there was one, is in the books."
        ),
        "fault.prefix": Sentence("Lỗi:", "Error:"),
        "fault.cluster": Sentence(
            "Không dùng được cơ sở dữ liệu riêng: {reason}", "The private database cannot be used: {reason}"),
        "fault.database.unreachable": Sentence(
            "Không kết nối được cơ sở dữ liệu; chưa ghi gì. Kiểm tra --database, mạng và máy chủ. Chi tiết: {reason}",
            "The database cannot be reached; nothing was recorded. Check --database, the network and the server. Details: {reason}"
        ),
        "fault.database.busy": Sentence(
            "Cơ sở dữ liệu đang bận; chưa ghi gì. Thử lại sau giây lát. Chi tiết: {reason}",
            "The database is busy; nothing was recorded. Try again in a moment. Details: {reason}"),
        "fault.database.read-only": Sentence(
            "Máy chủ đang chỉ cho đọc (máy dự phòng, hoặc default_transaction_read_only đang bật); chưa ghi gì. Kết nối tới máy chủ chính, hoặc đề nghị người quản trị mở lại việc ghi. Chi tiết: {reason}",
            "The server lets nobody write now (a standby, or default_transaction_read_only is on); nothing was recorded. Connect to the primary server, or ask the administrator to let writes in again. Details: {reason}"
        ),
        "fault.database.timeout": Sentence(
            "Máy chủ đã ngừng câu lệnh vì quá thời gian cho phép (statement_timeout); chưa ghi gì. Thử lại khi máy chủ rảnh hơn, hoặc đề nghị người quản trị nâng giới hạn cho tài khoản này. Chi tiết: {reason}",
            "The server ended the statement because it took longer than is allowed (statement_timeout); nothing was recorded. Try again when it has less to do, or ask the administrator to raise the limit for this login. Details: {reason}"
        ),
        "fault.database.disk-full": Sentence(
            "Đĩa của máy chủ cơ sở dữ liệu đã đầy; chưa ghi gì. Đề nghị người quản trị giải phóng chỗ trống, rồi chạy lại lệnh này. Chi tiết: {reason}",
            "The disk of the database server is full; nothing was recorded. Ask the administrator to make room, then run the command again. Details: {reason}"
        ),
        "fault.database.memory": Sentence(
            "Máy chủ cơ sở dữ liệu thiếu bộ nhớ; chưa ghi gì. Thử lại sau giây lát; nếu vẫn thiếu, báo người quản trị. Chi tiết: {reason}",
            "The database server is out of memory; nothing was recorded. Try again in a moment; if it stays so, tell the administrator. Details: {reason}"
        ),
        "fault.database.pooled": Sentence(
            "Kết nối đi qua một bộ gom kết nối (như pgbouncer) không giữ một phiên cho đến hết lệnh; chưa ghi gì. Đặt pool_mode = session, hoặc kết nối thẳng tới máy chủ PostgreSQL. Chi tiết: {reason}",
            "The connection goes through a pooler (like pgbouncer) that does not keep one session until the command ends; nothing was recorded. Set pool_mode = session, or connect to the PostgreSQL server itself. Details: {reason}"
        ),
        "fault.database.encoding": Sentence(
            "Cơ sở dữ liệu không dùng bảng mã UTF8 nên không giữ được chữ Việt; chưa ghi gì. Đề nghị người quản trị tạo cơ sở dữ liệu khác: createdb --encoding=UTF8 --template=template0 TÊN. Chi tiết: {reason}",
            "The database is not in UTF8 and cannot keep Vietnamese; nothing was recorded. Ask the administrator for another: createdb --encoding=UTF8 --template=template0 NAME. Details: {reason}"
        ),
        "fault.database.failing": Sentence(
            "Máy chủ cơ sở dữ liệu gặp sự cố (đĩa, dữ liệu hoặc giới hạn cấu hình); chưa ghi gì. Báo người quản trị xem nhật ký của máy chủ. Chi tiết: {reason}",
            "The database server fails (its disk, its data or a configured limit); nothing was recorded. Tell the administrator to look at its log. Details: {reason}"
        ),
        "fault.database.not-permitted": Sentence(
            "Tài khoản này không có quyền làm việc đó; chưa ghi gì. Đề nghị người quản trị cấp quyền. Chi tiết: {reason}",
            "This login may not do that; nothing was recorded. Ask the administrator. Details: {reason}"),
        "fault.database.schema": Sentence(
            "Cấu trúc dữ liệu không khớp với phiên bản chương trình này. Xem coopfund db status, nâng cấp bằng coopfund db migrate. Chi tiết: {reason}",
            "The schema does not fit this version of the program. See coopfund db status; coopfund db migrate brings it up to date. Details: {reason}"
        ),
        "fault.database.unreadable-row": Sentence(
            "Trong cơ sở dữ liệu có dòng chương trình không đọc được: bảng {table}, dòng {row}, cột {column}, giá trị “{value}”. Chưa ghi gì. Dòng như vậy không thể do chương trình ghi; chạy coopfund check và báo người quản trị.",
            "The database holds a row that this program cannot read: table {table}, row {row}, column {column}, value “{value}”. Nothing was recorded. The program writes no such row; run coopfund check and tell the administrator."
        ),
        "fault.internal": Sentence(
            "Chương trình gặp sự cố; chưa ghi gì. Gửi dòng này cho người phát triển (thêm --debug để có chi tiết): {reason}",
            "This program failed; nothing was recorded. Send this line to its developers (--debug tells more): {reason}"
        ),
        "fault.outcome-unknown": Sentence(
            "Mất kết nối trong lúc ghi sổ, chưa rõ đã ghi hay chưa. Chạy lại đúng lệnh này[ với --key {key}]: nếu đã ghi thì không ghi lần nữa.",
            "The connection went while the record was being made; it may or may not stand. Run the same command again[ with --key {key}]: what stands is not done twice."
        ),
    ]
}
