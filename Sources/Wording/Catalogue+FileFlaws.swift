extension Catalogue {
    /// What is wrong with a file to import.
    static let fileFlaws: Room = [
        "csv.line": Sentence("Dòng {line}: {flaw}", "Line {line}: {flaw}"),
        "csv.line-and-field": Sentence(
            "Dòng {line}, cột {field}: {flaw}", "Line {line}, column {field}: {flaw}"),
        "file.alike": Sentence(
            "(và {count} dòng khác như vậy, đến dòng {last})",
            "(and {count} more lines like it, up to line {last})"),
        "csv.empty": Sentence("Tệp không có gì.", "The file is empty."),
        "csv.encoding": Sentence(
            "Chữ không theo mã UTF-8 (có thể là Windows-1258 hoặc TCVN3). Lưu lại tệp dạng “CSV UTF-8”.",
            "The text is not UTF-8 (it may be Windows-1258 or TCVN3). Save the file as “CSV UTF-8”."),
        "csv.utf-16": Sentence(
            "Tệp theo mã UTF-16. Lưu lại tệp dạng “CSV UTF-8”.",
            "The file is UTF-16. Save it as “CSV UTF-8”."),
        "csv.excel": Sentence(
            "Đây là tệp Excel. Trong Excel chọn Lưu thành (Save As), dạng “CSV UTF-8”, rồi nhập tệp ấy.",
            "This is a book of Excel. Save it in Excel as “CSV UTF-8”, and take that file in."),
        "csv.nul": Sentence(
            "Có ký tự NUL: đây không phải là tệp văn bản, hoặc tệp đã hỏng.",
            "There is a NUL character: this is not a text file, or it is damaged."),
        "csv.unclosed-quote": Sentence(
            "Dấu ngoặc kép mở ở dòng này không có dấu đóng.",
            "The quotation mark that opens on this line is never closed."),
        "csv.stray-quote": Sentence(
            "Có dấu ngoặc kép giữa ô. Đặt cả ô trong ngoặc kép và viết dấu ngoặc kép bên trong hai lần (\"\").",
            "A quotation mark stands inside a field. Quote the whole field and write the mark inside twice (\"\")."
        ),
        "csv.text-after-quote": Sentence(
            "Có chữ sau dấu ngoặc kép đóng.",
            "Text follows the closing quotation mark."),
        "csv.bare-return": Sentence(
            "Dòng kết thúc bằng CR mà không có LF. Lưu lại tệp với dấu xuống dòng CRLF hoặc LF.",
            "A line ends in CR without LF. Save the file with CRLF or LF line ends."),
        "csv.line-too-long": Sentence(
            "Dòng dài hơn {most} byte: có lẽ đây không phải tệp CSV.",
            "The line is longer than {most} bytes: this is probably not a CSV file."),
        "csv.field-count": Sentence(
            "Dòng có {found} ô; tiêu đề có {expected} cột. Ô có dấu phân cách phải đặt trong ngoặc kép.",
            "The line has {found} fields; the header has {expected}. A field that holds the separator must be quoted."
        ),
        "csv.duplicate-column": Sentence("Cột này có hai lần.", "The column appears twice."),
        "csv.unknown-column": Sentence(
            "Không có cột nào tên như vậy. Các cột được nhận: {columns}.",
            "There is no such column. The columns are: {columns}."),
        "csv.missing-column": Sentence("Thiếu cột này trong tiêu đề.", "The header lacks this column."),
    ]
}
