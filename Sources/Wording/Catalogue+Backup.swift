extension Catalogue {
    /// Copies of the books, and bringing them back.
    static let backup: Room = [
        "help.db-backup": Sentence(
            "Sao lưu sổ ra tệp; tệp được phục hồi thử và kiểm tra trước khi báo xong.",
            "Copy the books into a file, which is restored on trial and checked before it is done."),
        "help.db-restore": Sentence(
            "Phục hồi sổ từ tệp sao lưu; sổ đang có được giữ lại dưới tên khác.",
            "Bring the books back from a backup; those that are there are kept under another name."),
        "option.backup-file": Sentence("Tệp sao lưu.", "The file of the backup."),
        "option.encrypt-to": Sentence(
            "Mã hóa bằng age cho người nhận này (age1…); có thể ghi nhiều lần.",
            "Encrypt with age for this recipient (age1…); may be repeated."),
        "option.identity": Sentence(
            "Tệp khóa riêng của age để mở tệp đã mã hóa.",
            "The file of age's private key, to open what is encrypted."),
        "option.restore-against": Sentence(
            "Tệp mốc niêm phong giữ ở ngoài: sổ cũ hơn mốc thì không phục hồi.",
            "Marks kept outside: books older than a mark are not restored."),
        "option.confirm-restore": Sentence(
            "Ghi lại tên cơ sở dữ liệu đang có sổ để xác nhận thay thế.",
            "The name of the database that holds books, to confirm that they are replaced."),
        "backup.identity-alone": Sentence(
            "--identity chỉ dùng cùng --encrypt-to.", "--identity goes with --encrypt-to."),
        "backup.exists": Sentence(
            "{file} đã có; không ghi đè bản sao lưu. Chọn tên khác.",
            "{file} is there already; no backup is written over. Choose another name."),
        "backup.no-file": Sentence("Không đọc được tệp {file}.", "The file {file} cannot be read."),
        "backup.manifest-unreadable": Sentence(
            "Không đọc được bảng kê {manifest} của tệp sao lưu {file}. Dùng bảng kê gốc, hoặc bỏ nó đi để phục hồi mà không đối chiếu.",
            "The list {manifest} of the backup {file} cannot be read. Bring the one that was made with it, or take it away to restore without comparing."
        ),
        "backup.other-content": Sentence(
            "Tệp {file} không phải là tệp mà bảng kê {manifest} nói tới: nội dung đã bị thay đổi, bị cắt, hoặc hỏng. Không phục hồi gì; dùng bản sao lưu khác.",
            "{file} is not the file that {manifest} is about: it was changed, cut short or damaged. Nothing was restored; take another backup."
        ),
        "backup.dump-failed": Sentence(
            "Không sao lưu được, chưa có tệp nào: {program} kết thúc với mã {status}: {report}",
            "No backup was made, and there is no file: {program} ended with {status}: {report}"),
        "backup.restore-failed": Sentence(
            "Tệp sao lưu không phục hồi được: {program} kết thúc với mã {status}: {report}",
            "The backup cannot be restored: {program} ended with {status}: {report}"),
        "backup.not-encrypted": Sentence(
            "age không mã hóa được, chưa có tệp nào: {report}",
            "age did not encrypt, and there is no file: {report}"),
        "backup.not-decrypted": Sentence(
            "age không mở được tệp: {report}", "age did not open the file: {report}"),
        "backup.no-age": Sentence(
            "Chưa cài age, chương trình mã hóa: apt-get install age.",
            "age, which encrypts, is not installed: apt-get install age."),
        "backup.needs-identity": Sentence(
            "{file} đã mã hóa: ghi tệp khóa riêng bằng --identity.",
            "{file} is encrypted: name the file of the private key with --identity."),
        "backup.differs": Sentence(
            "Sổ phục hồi từ tệp khác với sổ đã sao lưu (niêm phong hoặc số dòng). Không dùng tệp này.",
            "What the file restores is not what was backed up (seals or numbers of rows). Do not use this file."
        ),
        "backup.does-not-hold": Sentence(
            "Sổ trong tệp không đạt {count} phép kiểm tra, đầu tiên của quỹ {fund}: {check} – {claim} Xem coopfund check.",
            "The books in the file break {count} check(s), first of fund {fund}: {check} – {claim} See coopfund check."
        ),
        "backup.other-than-marks": Sentence(
            "Sổ của quỹ {fund} trong tệp không có mốc niêm phong giữ ở ngoài: tệp cũ hơn mốc, hoặc là sổ khác. Không phục hồi gì; tìm bản sao lưu mới hơn, hoặc bỏ --against nếu chấp nhận mất các nghiệp vụ sau đó.",
            "The books of fund {fund} in the file lack a mark that was kept outside: the file is older than the mark, or of other books. Nothing was restored; find a newer backup, or leave --against out to go on without the acts since."
        ),
        "backup.prepares": Sentence(
            "Đang mở máy chủ tạm để phục hồi thử…", "Starting a server of its own for the trial…"),
        "backup.proves": Sentence(
            "Đã sao chép; đang phục hồi thử và kiểm tra…", "Copied; restoring on trial and checking…"),
        "backup.done": Sentence(
            "Đã sao lưu ra {file} ({bytes} byte, {rows} dòng): phục hồi thử được, {checks} phép kiểm tra đều đạt. Bảng kê: {manifest}.",
            "Backed up into {file} ({bytes} bytes, {rows} rows): restored on trial, all {checks} checks hold. Its list: {manifest}."
        ),
        "backup.fund": Sentence(
            "Quỹ {fund}: đến nghiệp vụ {entry}, niêm phong {head}",
            "Fund {fund}: through act {entry}, seal {head}"),
        "backup.not-opened": Sentence(
            "Bản chưa mã hóa đã được phục hồi thử; tệp mã hóa chưa được mở lại vì không có khóa riêng ở đây (--identity).",
            "The copy was restored on trial before it was encrypted; the encrypted file was not opened again, for want of its key here (--identity)."
        ),
        "backup.last": Sentence(
            "Sao lưu gần nhất trên máy này: {time}, {file}; từ đó có thêm {acts} nghiệp vụ.",
            "The last backup made on this machine: {time}, {file}; {acts} act(s) since."),
        "backup.none": Sentence(
            "Máy này chưa sao lưu sổ lần nào: coopfund db backup TỆP.",
            "No backup of these books was made on this machine: coopfund db backup FILE."),
        "notice.standby": Sentence(
            "máy chủ dự phòng, có thể chậm hơn máy chủ chính[; đã chép đến {time}][; nghiệp vụ cuối {entry}, niêm phong {head}].",
            "a standby server, which may be behind the first one[; repeated until {time}][; last act {entry}, seal {head}]."
        ),
        "restore.matter": Sentence(
            "Thay sổ trong cơ sở dữ liệu {database} bằng sổ trong tệp; sổ đang có được giữ dưới tên khác.",
            "The books in {database} are replaced by those in the file, and kept under another name."),
        "restore.in-use": Sentence(
            "Còn phiên khác đang dùng {database}; chưa thay gì. Dừng coopfund serve và các máy khác rồi chạy lại.",
            "Others are at work in {database}; nothing was replaced. Stop coopfund serve and the other desks, and run this again."
        ),
        "restore.done": Sentence(
            "Đã phục hồi vào {database}: {checks} phép kiểm tra đều đạt.",
            "Restored into {database}: all {checks} checks hold."),
        "restore.no-manifest": Sentence(
            "Không có bảng kê bên tệp: sổ tự khớp với niêm phong của nó, nhưng không rõ có phải là bản mới nhất.",
            "There is no list beside the file: the books agree with their own seals, and whether they are the newest nobody can say."
        ),
        "restore.old-is-kept": Sentence(
            "Sổ trước đó được giữ trong cơ sở dữ liệu {old}.", "The books that were there are kept in {old}."),
        "restore.empty-is-kept": Sentence(
            "Cơ sở dữ liệu trống trước đó nay tên là {old}.",
            "The empty database that was there is called {old} now."),
        "restore.grant": Sentence(
            "Quyền của người dùng không nằm trong tệp: chạy coopfund db grant.",
            "Rights of logins are not in the file: run coopfund db grant."),
    ]
}
