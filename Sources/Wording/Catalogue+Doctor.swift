extension Catalogue {
    /// What the books stand on.
    static let doctor: Room = [
        "help.doctor": Sentence(
            "Khám máy chủ và phiên làm việc: độ bền, mã hóa, đồng hồ, lược đồ, người ghi sổ.",
            "Look at the server and the session: durability, encryption, clock, schema, the writer."),
        "page.doctor": Sentence("Tình trạng máy chủ", "What the books stand on"),
        "doctor.column.verdict": Sentence("Kết quả", "Verdict"),
        "doctor.column.subject": Sentence("Mục", "Subject"),
        "doctor.column.finding": Sentence("Nhận xét", "Finding"),
        "doctor.verdict.good": Sentence("tốt", "good"),
        "doctor.verdict.warning": Sentence("lưu ý", "warning"),
        "doctor.verdict.unknown": Sentence("không rõ", "unknown"),
        "doctor.verdict.bad": Sentence("HỎNG", "BAD"),
        "doctor.ill": Sentence("{count} mục cần sửa ngay.", "{count} things must be mended."),
        "doctor.subject.server": Sentence("phiên bản", "version"),
        "doctor.subject.end-of-life": Sentence("hỗ trợ", "support"),
        "doctor.subject.locale": Sentence("sắp xếp chữ", "locale"),
        "doctor.subject.disk": Sentence("ổ đĩa", "disk"),
        "doctor.subject.replication": Sentence("máy dự phòng", "replication"),
        "doctor.subject.asynchronous": Sentence("máy dự phòng", "replication"),
        "doctor.subject.alone": Sentence("máy dự phòng", "replication"),
        "doctor.subject.standby": Sentence("máy dự phòng", "replication"),
        "doctor.subject.as-built": Sentence("cấu trúc", "structure"),
        "doctor.subject.grants": Sentence("quyền", "rights"),
        "doctor.subject.encoding": Sentence("bảng mã", "encoding"),
        "doctor.subject.durability": Sentence("độ bền", "durability"),
        "doctor.subject.checksums": Sentence("tổng kiểm tra", "checksums"),
        "doctor.subject.encryption": Sentence("đường truyền", "encryption"),
        "doctor.subject.clock": Sentence("đồng hồ", "clock"),
        "doctor.subject.schema": Sentence("lược đồ", "schema"),
        "doctor.subject.password-file": Sentence("tệp mật khẩu", "password file"),
        "doctor.subject.backup": Sentence("sao lưu", "backup"),
        "doctor.subject.no-backup": Sentence("sao lưu", "backup"),
        "doctor.subject.pending": Sentence("lệnh dang dở", "pending"),
        "doctor.subject.writer": Sentence("người ghi sổ", "writer"),
        "doctor.server": Sentence("PostgreSQL {version}.", "PostgreSQL {version}."),
        "doctor.server.ill": Sentence(
            "PostgreSQL {version}: chương trình được thử với 15; nâng cấp máy chủ.",
            "PostgreSQL {version}: the program is tried with 15; upgrade the server."),
        "doctor.end-of-life": Sentence(
            "Được sửa lỗi đến ngày {end}.", "Mended by its makers until {end}."),
        "doctor.end-of-life.ill": Sentence(
            "Không được sửa lỗi nữa từ sau ngày {end}: chuyển sang phiên bản mới (pg_upgrade).",
            "Mended no more since {end}: move to a later version (pg_upgrade)."),
        "doctor.locale": Sentence("{locale}.", "{locale}."),
        "doctor.locale.ill": Sentence(
            "{locale}: thư viện sắp xếp chữ đã đổi từ khi lập chỉ mục; chạy REINDEX DATABASE rồi ALTER DATABASE … REFRESH COLLATION VERSION.",
            "{locale}: the library that sorts text has changed since the indexes were made; run REINDEX DATABASE, then ALTER DATABASE … REFRESH COLLATION VERSION."
        ),
        "doctor.disk": Sentence(
            "Còn trống {free} MB; sổ chiếm {size} MB.", "{free} MB are free; the books take {size} MB."),
        "doctor.disk.ill": Sentence(
            "Chỉ còn trống {free} MB, sổ chiếm {size} MB: không đủ để sao lưu và khôi phục. Dọn bớt hoặc thêm đĩa.",
            "Only {free} MB are free, the books take {size} MB: too little to back up and restore. Make room."
        ),
        "doctor.disk.unknown": Sentence(
            "Không xem được ổ đĩa của máy chủ từ đây; sổ chiếm {size} MB. Người quản trị máy chủ xem bằng df.",
            "The server's disk cannot be seen from here; the books take {size} MB. Its administrator looks with df."
        ),
        "doctor.replication": Sentence(
            "COMMIT chờ {synchronous} máy dự phòng; {count} máy đang nối.",
            "COMMIT waits for {synchronous} standby server(s); {count} connected."),
        "doctor.replication.ill": Sentence(
            "COMMIT chờ máy dự phòng mà không máy nào đang nối đồng bộ: mọi lệnh ghi sẽ đứng. Khởi động máy dự phòng.",
            "COMMIT waits for a standby and none is connected synchronously: every write hangs. Start the standby."
        ),
        "doctor.replication.unknown": Sentence(
            "COMMIT chờ máy dự phòng, {count} máy đang nối; tài khoản này không xem được máy nào đồng bộ.",
            "COMMIT waits for a standby, {count} connected; this login may not see which are synchronous."),
        "doctor.asynchronous": Sentence(
            "{count} máy dự phòng không đồng bộ: mất máy chủ có thể mất những nghiệp vụ cuối cùng.",
            "{count} asynchronous standby server(s): losing the server may lose its last acts."),
        "doctor.alone": Sentence(
            "Không có máy dự phòng; sổ chỉ còn ở bản sao lưu nếu mất máy chủ.",
            "No standby; should the server be lost, the books are in the backup alone."),
        "doctor.standby": Sentence(
            "Đây là máy dự phòng: chỉ đọc.", "This is a standby: it is only read from."),
        "doctor.as-built": Sentence(
            "Bảng, ràng buộc, hàm đúng như chương trình tạo ra.",
            "Tables, constraints and functions are as this program makes them."),
        "doctor.as-built.ill": Sentence(
            "Có chỗ khác với chương trình tạo ra: coopfund check schema-as-built.",
            "Something differs from what this program makes: coopfund check schema-as-built."),
        "doctor.as-built.unknown": Sentence(
            "Chưa xem được: chọn quỹ bằng --fund, hoặc hỏi tài khoản có quyền đọc.",
            "Not looked at: name a fund with --fund, or ask with a login that may read."),
        "doctor.grants": Sentence(
            "Quyền đúng như tài liệu.", "Rights are as documented."),
        "doctor.grants.ill": Sentence(
            "Có quyền thừa hoặc thiếu: coopfund check grants-as-documented, rồi coopfund db grant.",
            "Rights are missing or too many: coopfund check grants-as-documented, then coopfund db grant."),
        "doctor.grants.unknown": Sentence(
            "Chưa xem được: chọn quỹ bằng --fund, hoặc hỏi tài khoản có quyền đọc.",
            "Not looked at: name a fund with --fund, or ask with a login that may read."),
        "doctor.encoding": Sentence("{encoding}.", "{encoding}."),
        "doctor.encoding.ill": Sentence(
            "{encoding}: chữ Việt không lưu được; tạo cơ sở dữ liệu với encoding 'UTF8'.",
            "{encoding} holds no Vietnamese; make the database with encoding 'UTF8'."),
        "doctor.durability": Sentence("{setting} = {value}.", "{setting} = {value}."),
        "doctor.durability.ill": Sentence(
            "{setting} = {value}: nghiệp vụ đã báo ghi xong vẫn có thể mất khi máy chủ hỏng; bật lại trong postgresql.conf.",
            "{setting} = {value}: what was acknowledged can be lost when the server fails; turn it on in postgresql.conf."
        ),
        "doctor.checksums": Sentence("Trang dữ liệu có tổng kiểm tra.", "Pages of data have checksums."),
        "doctor.checksums.ill": Sentence(
            "Trang dữ liệu không có tổng kiểm tra: hỏng đĩa không bị phát hiện. Dừng máy chủ và chạy pg_checksums --enable.",
            "Pages of data have no checksums, so a failing disk goes unseen. Stop the server and run pg_checksums --enable."
        ),
        "doctor.encryption": Sentence("Kết nối qua mạng được mã hóa.", "The connection is encrypted."),
        "doctor.encryption.ill": Sentence(
            "Kết nối qua mạng không mã hóa: thêm sslmode=verify-full sslrootcert=… vào chuỗi kết nối.",
            "The connection crosses the network in clear: add sslmode=verify-full sslrootcert=… to it."),
        "doctor.clock": Sentence(
            "Đồng hồ máy chủ lệch {seconds} giây.", "The server's clock is {seconds} seconds off."),
        "doctor.clock.ill": Sentence(
            "Đồng hồ máy chủ lệch {seconds} giây so với máy này: chỉnh lại (chrony, systemd-timesyncd).",
            "The server's clock is {seconds} seconds ahead of this machine's: set them (chrony, systemd-timesyncd)."
        ),
        "doctor.schema": Sentence("Đúng phiên bản của chương trình.", "It is this program's."),
        "doctor.schema.ill": Sentence(
            "Không phải của phiên bản này: coopfund db migrate.",
            "It is not this program's: coopfund db migrate."),
        "doctor.password-file.ill": Sentence(
            "Người khác đọc được {file}, nên libpq bỏ qua tệp: chmod 600 {file}.",
            "Others may read {file}, so libpq leaves it alone: chmod 600 {file}."),
        "doctor.backup": Sentence(
            "Sao lưu gần nhất trên máy này cách đây {days} ngày.",
            "The last backup made on this machine is {days} day(s) old."),
        "doctor.backup.ill": Sentence(
            "Sao lưu gần nhất trên máy này đã {days} ngày: coopfund db backup TỆP.",
            "The last backup made on this machine is {days} days old: coopfund db backup FILE."),
        "doctor.no-backup.ill": Sentence(
            "Máy này chưa sao lưu sổ lần nào: coopfund db backup TỆP, rồi cất tệp ở nơi khác.",
            "No backup of these books was made on this machine: coopfund db backup FILE, and keep the file elsewhere."
        ),
        "doctor.pending": Sentence("Không có lệnh nào dang dở.", "Nothing waits to be settled."),
        "doctor.pending.ill": Sentence(
            "{count} lệnh chưa rõ kết quả: coopfund resume.",
            "{count} commands have no outcome yet: coopfund resume."),
        "doctor.writer": Sentence(
            "coopfund serve đang chạy; {count} yêu cầu đang chờ.",
            "coopfund serve runs; {count} requests wait."),
        "doctor.writer.ill": Sentence(
            "coopfund serve không chạy; {count} yêu cầu đang chờ, lâu nhất {seconds} giây. Chạy: systemctl start coopfund-serve.",
            "coopfund serve is not running; {count} requests wait, the oldest for {seconds} seconds. Run: systemctl start coopfund-serve."
        ),
    ]
}
