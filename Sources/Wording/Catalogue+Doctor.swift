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
        "doctor.verdict.bad": Sentence("HỎNG", "BAD"),
        "doctor.ill": Sentence("{count} mục cần sửa ngay.", "{count} things must be mended."),
        "doctor.subject.server": Sentence("phiên bản", "version"),
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
