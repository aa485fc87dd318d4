internal import ArgumentParser
internal import Wording

/// The argument parser speaks English; this puts its few set phrases into Vietnamese.
enum Usage {
    /// A request that cannot be understood, found after parsing.
    struct Problem: Error {
        let message: String

        init(_ key: String) { message = say(key) }
    }

    static func translated(_ text: String) -> String {
        guard Speech.language == .vi else { return text }
        var result = text
        for (english, vietnamese) in phrases { result = replacing(english, by: vietnamese, in: result) }
        return result
    }

    private static let phrases: KeyValuePairs<String, String> = [
        "OVERVIEW:": "GIỚI THIỆU:", "USAGE:": "CÁCH DÙNG:", "ARGUMENTS:": "ĐỐI TƯỢNG:",
        "OPTIONS:": "TÙY CHỌN:", "SUBCOMMANDS:": "CÁC LỆNH:", "Usage:": "Cách dùng:", "Error:": "Lỗi:",
        "Help:": "Trợ giúp:", "<options>": "<tùy chọn>", "<subcommand>": "<lệnh>",
        "Show help information.": "Hiện trợ giúp.", "Show the version.": "Hiện phiên bản.",
        "for more information.": "để biết thêm.", "for detailed help.": "để xem trợ giúp chi tiết.",
        "  See '": "  Xem '", "Missing expected argument": "Thiếu", "Missing value for": "Thiếu giá trị cho",
        "Unknown option": "Không có tùy chọn", "Unexpected argument": "Thừa",
        "unexpected arguments": "giá trị thừa", "The value": "Giá trị", "is invalid for": "không hợp lệ cho",
        "Please provide one of": "Hãy chọn một trong", "Did you mean": "Có phải ý bạn là",
        "Must provide one of": "Phải có một trong", "(default:": "(mặc định:", "(values:": "(giá trị:",
    ]

    private static func replacing(_ old: String, by new: String, in text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let found = rest.firstRange(of: old) {
            result += rest[..<found.lowerBound]
            result += new
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}
