internal import FundCore

/// One thing that reads what people type or send. An input is wrong only where it stops the program.
enum Fuzzer: String, CaseIterable {
    case money
    case date
    case rate
    case period
    case csv
    case words

    func examine(_ bytes: [UInt8]) {
        switch self {
        case .money: examineMoney(String(decoding: bytes, as: UTF8.self))
        case .date: examineDate(String(decoding: bytes, as: UTF8.self))
        case .rate: examineRate(String(decoding: bytes, as: UTF8.self))
        case .period: examinePeriod(String(decoding: bytes, as: UTF8.self))
        case .csv: examineCSV(bytes)
        case .words: examineWords(bytes)
        }
    }
}
