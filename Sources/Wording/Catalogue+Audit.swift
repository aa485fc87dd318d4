extension Catalogue {
    /// Seals of acts, and what is held to them.
    static let audit: Room = [
        "help.audit": Sentence(
            "Kiểm toán: bắt đầu bằng audit report; tìm, chọn mẫu, tính lại lãi, đối chiếu niêm phong.",
            "Audit: begin with audit report; find, sample, recompute interest, hold the books to their seals."
        ),
        "help.audit-verify": Sentence(
            "Tính lại niêm phong của mọi bút toán từ sổ và kiểm tra mọi điều phải đúng; mã kết thúc 2 nếu có chỗ sai.",
            "Compute the seal of every entry anew from the books and check all that must hold; exit code 2 where something does not."
        ),
        "help.audit-anchor": Sentence(
            "In mốc niêm phong của bút toán sau cùng, hoặc ghi thêm vào tệp giữ ở ngoài.",
            "Print the mark of the last entry's seal, or add it to a file that is kept outside."),
        "option.against": Sentence(
            "Tệp mốc niêm phong giữ ở ngoài: mọi dòng của quỹ được đối chiếu.",
            "A file of marks that was kept outside: every line of the fund is compared."),
        "option.anchor-file": Sentence(
            "Tệp để ghi thêm mốc; bỏ trống thì in ra.",
            "File to add the mark to; printed where none is given."),
        "page.audit": Sentence("Đối chiếu niêm phong và kiểm tra sổ sách", "Seals and checks of the books"),
        "page.seal": Sentence(
            "Sổ đến bút toán {entry} · mã niêm phong {mark}", "Books to entry {entry} · seal {mark}"),
        "audit.head": Sentence(
            "Sổ đến bút toán {entry}, ghi lúc {time}, mã niêm phong {head}.",
            "Books to entry {entry}, recorded at {time}, seal {head}."),
        "audit.first-broken": Sentence(
            "Chỗ sai đầu tiên: bút toán {entry}.", "The first that is broken: entry {entry}."),
        "audit.compared": Sentence(
            "Đã đối chiếu {count} mốc giữ ở ngoài.", "{count} mark(s) kept outside were compared."),
        "audit.bad-file": Sentence(
            "Không đối chiếu được với tệp mốc {file}: có {count} lỗi.",
            "Nothing can be compared with {file}: {count} flaw(s)."),
        "audit.bad-anchor": Sentence(
            "Không phải một mốc niêm phong: mỗi dòng gồm mã quỹ, số bút toán, thời điểm ghi và 64 chữ số của mã niêm phong, như coopfund audit anchor đã ghi.",
            "No mark of a seal: a line has the code of the fund, the entry, the time of record and the 64 digits of the seal, as coopfund audit anchor wrote it."
        ),
        "audit.no-anchor": Sentence(
            "Tệp không có mốc nào của quỹ {fund}: chưa đối chiếu được gì.",
            "The file has no mark of fund {fund}: nothing was compared."),
        "audit.no-seal": Sentence(
            "Sổ chưa có bút toán nào được niêm phong; xem coopfund audit verify.",
            "No entry of the books is sealed; see coopfund audit verify."),
        "audit.anchor-kept": Sentence(
            "Đã ghi mốc của bút toán {entry} vào {file}.", "The mark of entry {entry} is added to {file}."),
        "audit.anchor-there": Sentence(
            "{file} đã có mốc của bút toán {entry}.", "{file} has the mark of entry {entry} already."),
        "audit.anchor-broken": Sentence(
            "Mốc của bút toán {entry} trong {file} không khớp với sổ: chưa ghi gì vào tệp. Giữ tệp lại và chạy coopfund audit verify --against.",
            "The mark of entry {entry} in {file} does not agree with the books: nothing was added. Keep the file, and run coopfund audit verify --against."
        ),

        "check.acts-are-sealed": Sentence(
            "Mỗi nghiệp vụ có niêm phong của mình, nối tiếp niêm phong trước.",
            "Every act has its seal, which follows from the one before."),
        "check.acts-are-sealed.violation": Sentence(
            "Bút toán {entry}: {flaw}.", "Entry {entry}: {flaw}."),
        "check.chain-holds": Sentence(
            "Mọi dòng của mỗi nghiệp vụ còn đúng như khi niêm phong.",
            "Every row of every act is as it was sealed."),
        "check.chain-holds.violation": Sentence("Bút toán {entry}: {flaw}.", "Entry {entry}: {flaw}."),
        "check.chain-holds.changed": Sentence(
            "có dòng đã bị sửa sau khi niêm phong", "a row was changed after it was sealed"),
        "check.chain-holds.left-out": Sentence(
            "có dòng đã bị lấy đi sau khi niêm phong", "a row was taken away after it was sealed"),
        "check.chain-holds.added": Sentence(
            "có dòng được thêm vào sau khi niêm phong", "a row was added after it was sealed"),
        "check.chain-holds.unsealed": Sentence(
            "không có niêm phong", "it has no seal"),
        "check.chain-holds.stray": Sentence(
            "có niêm phong mà không có nghiệp vụ", "there is a seal and no act"),
        "check.chain-holds.seal": Sentence(
            "niêm phong không nối tiếp niêm phong trước, hoặc đã bị sửa",
            "its seal does not follow from the one before, or was changed"),
        "check.chain-holds.seeds": Sentence(
            "tên quỹ, tài khoản hoặc quy định ban đầu không còn như khi niêm phong ở bút toán này",
            "the fund's name, or an account or a rule that it began with, is not what was sealed with this entry"
        ),
        "check.anchors-hold": Sentence(
            "Các mốc niêm phong giữ ở ngoài khớp với sổ.", "The marks kept outside agree with the books."),
        "check.anchors-hold.violation": Sentence("Bút toán {entry}: {flaw}.", "Entry {entry}: {flaw}."),
        "check.anchors-hold.missing": Sentence(
            "có mốc ở ngoài mà không còn trong sổ", "it has a mark outside, and is not in the books"),
        "check.anchors-hold.differs": Sentence(
            "niêm phong khác với mốc giữ ở ngoài: sổ đã bị viết lại từ bút toán này hoặc trước đó",
            "its seal is not the mark kept outside: the books were written anew from it or before"),
        "act-kind.upgrade": Sentence("nâng cấp sổ", "upgrade"),
    ]
}
