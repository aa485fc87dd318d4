extension Catalogue {
    /// The one writer of a server: what people submit to it, who may, and what was not answered.
    static let writer: Room = [
        "help.serve": Sentence(
            "Người ghi sổ duy nhất của một máy chủ: thực hiện yêu cầu của mọi người, lần lượt, dưới tên của họ.",
            "The one writer of a server: performs what people ask for, in their order, as they."),
        "help.serve-discussion": Sentence(
            "Chạy liên tục (Scripts/units/coopfund-serve.service), dưới tài khoản sở hữu lược đồ hoặc tài khoản ghi sổ (coopfund db grant). SIGTERM: làm xong việc đang làm rồi dừng. Chạy hai bản cũng an toàn: bản sau chờ bản trước.",
            "Runs on and on (Scripts/units/coopfund-serve.service), as the owner of the schema or as the writer (coopfund db grant). SIGTERM: it finishes what it is at and ends. Two of them are safe: the second waits for the first."
        ),
        "option.serve-once": Sentence(
            "Làm hết những yêu cầu đang chờ rồi dừng.", "Performs what waits, and ends."),
        "help.db-grant": Sentence(
            "Cấp quyền trên cơ sở dữ liệu cho mọi người trong danh sách, người ghi sổ và người chỉ đọc; thu quyền của ai đã thôi.",
            "Give everybody on record, the writer and those who only read their rights on the database; take those of whoever left."
        ),
        "option.grant-writer": Sentence(
            "Tài khoản chạy coopfund serve, nếu không phải là chủ lược đồ.",
            "The login that runs coopfund serve, where it is not the owner of the schema."),
        "option.grant-reader": Sentence(
            "Tài khoản chỉ đọc (kiểm toán); ghi nhiều lần được.",
            "A login that only reads (an auditor); may be repeated."),
        "db.granted": Sentence("{login}[ ({person})]: {as}.", "{login}[ ({person})]: {as}."),
        "db.login-missing": Sentence(
            "{login}[ ({person})]: máy chủ chưa có tài khoản này; tạo bằng create role … login rồi chạy lại.",
            "{login}[ ({person})]: the server has no such login; make it with create role … login and run this again."
        ),
        "db.nobody-granted": Sentence(
            "Chưa ai có tài khoản riêng: coopfund person add … --login.",
            "Nobody has a login of their own: coopfund person add … --login."),
        "granted.writer": Sentence("ghi sổ", "writes"),
        "granted.person": Sentence("đọc và gửi yêu cầu", "reads and asks"),
        "granted.reader": Sentence("chỉ đọc", "only reads"),
        "granted.owner": Sentence(
            "giữ nguyên: chủ lược đồ hoặc toàn quyền, nên không phải là tài khoản của một người",
            "left as it is: it owns the schema or may do anything, so it is no person's own login"),
        "granted.revoked": Sentence("không còn quyền", "has no rights any more"),
        "db.writer-runs": Sentence(
            "Người ghi sổ (coopfund serve) đang chạy.", "The writer (coopfund serve) runs."),
        "db.writer-missing": Sentence(
            "Không có người ghi sổ nào đang chạy: yêu cầu của mọi người nằm chờ. Chạy coopfund serve.",
            "No writer runs: what people ask for waits. Run coopfund serve."),
        "fault.submission-fatal": Sentence(
            "Yêu cầu này nhiều lần làm dừng người ghi sổ nên không được thực hiện; chưa ghi gì. Gửi nội dung lệnh cho người phát triển.",
            "This request has brought the writer down again and again and is not performed; nothing was recorded. Send the command to the developer."
        ),
        "help.resume": Sentence(
            "Hoàn tất những lệnh đã gửi mà chưa rõ kết quả: ghi nốt, hoặc cho biết đã ghi.",
            "Settle what was sent and not answered: it is recorded, or answers as it was."),
        "resume.again": Sentence("Chạy lại: coopfund {words}", "Again: coopfund {words}"),
        "resume.under-way": Sentence("Đang chạy: coopfund {words}", "Under way: coopfund {words}"),
        "resume.nothing": Sentence("Không có lệnh nào dang dở.", "There is nothing to settle."),
        "serve.begun": Sentence("Bắt đầu ghi sổ.", "Writing."),
        "serve.waits": Sentence(
            "Một người ghi sổ khác đang chạy; chờ đến lượt.", "Another writer is at work; waiting."),
        "serve.another": Sentence("Một người ghi sổ khác đang chạy.", "Another writer is at work."),
        "serve.lost": Sentence(
            "Mất kết nối với máy chủ; thử lại.", "The server is out of reach; trying again."),
        "serve.ended": Sentence("Đã dừng.", "Ended."),
        "fault.database.no-writer": Sentence(
            "Yêu cầu đã gửi nhưng chưa ai ghi: coopfund serve không chạy. Yêu cầu nằm lại và sẽ được ghi khi có người ghi sổ; chạy lại cùng lệnh với cùng --key để xem kết quả.",
            "What you asked for is put down, and nobody performs it: coopfund serve is not running. It stays and is performed when it runs; the same command with the same --key shows what came of it."
        ),
    ]
}
