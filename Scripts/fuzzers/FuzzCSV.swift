/// Every line is either read or complained about, in order.
func examineCSV(_ bytes: [UInt8]) {
    let header = Array("loan,on,amount,note\n".utf8)
    for file in [bytes, header + bytes] {
        let (rows, flaws) = CSVFile.read(file, columns: ["loan", "on", "amount"], optional: ["note"])
        for (row, next) in zip(rows, rows.dropFirst()) { precondition(row.line < next.line) }
        for (flaw, next) in zip(flaws, flaws.dropFirst()) { precondition(flaw.line <= next.line) }
        let lines = file.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
        for row in rows {
            precondition((1...lines).contains(row.line))
            for column in ["loan", "on", "amount", "note"] { _ = row[column] }
        }
        for flaw in flaws { precondition((1...lines).contains(flaw.line)) }
    }
    readBack(bytes)
}

/// Fields written in quotes come back as they were.
private func readBack(_ bytes: [UInt8]) {
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false).prefix(3)
        .map { Array(String(decoding: $0, as: UTF8.self).utf8) }
    guard fields.count == 3 else { return }
    let quote = UInt8(ascii: "\"")
    var file = Array("loan,on,amount\n".utf8)
    for (index, field) in fields.enumerated() {
        file += (index > 0 ? [UInt8(ascii: ",")] : []) + [quote]
        for byte in field { file += byte == quote ? [quote, quote] : [byte] }
        file.append(quote)
    }
    let (rows, flaws) = CSVFile.read(file, columns: ["loan", "on", "amount"])
    precondition(flaws.isEmpty && rows.count == 1, "a well-formed row is not read")
    for (column, field) in zip(["loan", "on", "amount"], fields) {
        precondition(Array(rows[0][column].utf8) == field, "a field came back changed")
    }
}
