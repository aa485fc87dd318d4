internal import ArgumentParser
internal import FundCore
internal import Wording

/// The argument parser speaks English; this puts its few set phrases into Vietnamese.
enum Usage {
    /// A request that cannot be understood, found after parsing.
    struct Problem: Error {
        let message: String

        init(_ key: String, _ arguments: [String: Refusal.Argument] = [:]) {
            message = Catalogue.text(key, arguments, in: Speech.language)
        }
    }

    /// The parser's message with what it leaves out: it names only the first value that is missing, even where an
    /// option is mistyped, and suggests options that are like the typed one in little but their length.
    static func completed(_ text: String, _ words: [String]) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard
            ["Error: Unknown option '--", "Error: Missing expected argument '"].contains(
                where: lines[0].hasPrefix)
        else { return text }
        let usage = lines.firstIndex { $0.hasPrefix("Usage: ") } ?? lines.endIndex
        if let unknown = CommandTree.unknownOption(in: words) {
            let question = unknown.near.map { ". Did you mean '--\($0)'?" } ?? ""
            lines[..<usage] = ["Error: Unknown option '--\(unknown.name)'" + question]
            return lines.joined(separator: "\n")
        }
        let missing = CommandTree.missing(from: words)
        guard missing.count > 1 else { return text }
        let named = missing.map { "'\($0.written)'" }.joined(separator: ", ")
        lines[..<usage] =
            ["Error: " + Catalogue.text("usage.missing", ["options": .text(named)], in: Speech.language)]
            + missing.map { "Help:  \($0.written)  \($0.abstract ?? "")" }
        return lines.joined(separator: "\n")
    }

    static func translated(_ text: String) -> String {
        guard Speech.language == .vi else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { translated(line: $0) }
            .joined(separator: "\n")
    }

    private static func translated(line: Substring) -> String {
        for (english, vietnamese) in prefixes where line.hasPrefix(english) {
            let rest = line.dropFirst(english.count)
            return vietnamese + (english == "Error: " ? translated(message: rest) : translated(words: rest))
        }
        return translated(message: translated(words: line)[...])
    }

    /// A line that is one of the parser's messages; what was typed stays as it was typed.
    private static func translated(message: Substring) -> String {
        for (english, vietnamese) in messages {
            guard var values = values(of: message, in: english) else { continue }
            if english.hasSuffix("one of *."), let choices = values.popLast() {
                values.append(replacing([" or '": " hoặc '", " and '": " hoặc '"], in: choices))
            }
            return zip(vietnamese.split(separator: "*", omittingEmptySubsequences: false), values + [""])
                .map { $0 + $1 }.joined()
        }
        return String(message)
    }

    private static func translated(words line: Substring) -> String { replacing(words, in: String(line)) }

    private static let prefixes: KeyValuePairs<String, String> = [
        "OVERVIEW: ": "GIỚI THIỆU: ", "USAGE: ": "CÁCH DÙNG: ", "Usage: ": "Cách dùng: ", "Error: ": "Lỗi: ",
        "Help: ": "Trợ giúp: ",
    ]

    /// `*` stands for what the parser puts in; the last one may be empty.
    private static let messages: KeyValuePairs<String, String> = [
        "  See '*' for more information.": "  Xem '*' để biết thêm.",
        "  See '*' for detailed help.": "  Xem '*' để biết chi tiết.",
        "Missing expected argument '*'": "Thiếu '*'.", "Missing one of: '*'": "Thiếu một trong: '*'.",
        "Missing value for '*'": "Thiếu giá trị cho '*'.",
        "Missing required subcommand.": "Thiếu tên lệnh.",
        "Unknown option '*'. Did you mean '*'?": "Không có tùy chọn '*'. Có phải ý bạn là '*'?",
        "Unknown option '*'": "Không có tùy chọn '*'.",
        "   or: Missing value for '*' in '*'": "   hoặc: thiếu giá trị cho '*' trong '*'.",
        "Unexpected argument '*'": "Không hiểu '*': thừa giá trị, hoặc không có lệnh này.",
        "* unexpected arguments: '*'": "Thừa * giá trị: '*'.",
        "The option '*' does not take any value, but '*' was specified.":
            "Tùy chọn '*' không nhận giá trị, nhưng có '*'.",
        "The value '*' is invalid for '*': *": "Giá trị '*' không hợp lệ cho '*': *",
        "The value '*' is invalid for '*'. Please provide one of the following:*":
            "Giá trị '*' không hợp lệ cho '*'. Chọn một trong các giá trị sau:*",
        "The value '*' is invalid for '*'. Please provide one of *.":
            "Giá trị '*' không hợp lệ cho '*'. Chọn một trong *.",
        "The value '*' is invalid for '*'": "Giá trị '*' không hợp lệ cho '*'.",
        "Value to be set with flag * had already been set with flag *":
            "Giá trị của * đã được đặt bằng *.",
    ]

    private static let words: KeyValuePairs<String, String> = [
        "ARGUMENTS:": "THAM SỐ:", "OPTIONS:": "TÙY CHỌN:", "SUBCOMMANDS:": "CÁC LỆNH:",
        "<options>": "<tùy chọn>", "<subcommand>": "<lệnh>", "<subcommands>": "<lệnh>",
        "Show subcommand help information.": "Hiện trợ giúp của một lệnh.",
        "Show help information.": "Hiện trợ giúp.", "Show the version.": "Hiện phiên bản.",
        "(default)": "(mặc định)", "default:": "mặc định:", "(values:": "(giá trị:",
    ]

    /// What stands in the places of the stars; nil where the line is another message.
    private static func values(of line: Substring, in template: String) -> [String]? {
        let pieces = template.split(separator: "*", omittingEmptySubsequences: false)
        guard line.hasPrefix(pieces[0]) else { return nil }
        var rest = line.dropFirst(pieces[0].count)
        var values: [String] = []
        for piece in pieces.dropFirst().dropLast() {
            guard let found = rest.firstRange(of: piece) else { return nil }
            values.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        guard pieces.count > 1 else { return rest.isEmpty ? [] : nil }
        guard rest.hasSuffix(pieces[pieces.count - 1]) else { return nil }
        return values + [String(rest.dropLast(pieces[pieces.count - 1].count))]
    }

    private static func replacing(_ phrases: KeyValuePairs<String, String>, in text: String) -> String {
        phrases.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }
}
