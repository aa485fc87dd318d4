import Foundation

/// A session at the terminal, as a text that an auditor can read:
///
/// ```
/// # What it shows.
/// $ coopfund loan repay 01/HĐTD --amount 5tr --on 2022-05-20
/// what stdout said
/// 2> what stderr said
/// => 1
/// ```
///
/// A line that ends in a backslash goes on; the exit status is written where it is not 0.
struct Transcript: Equatable {
    var blocks: [Block]

    struct Block: Equatable {
        /// Comments and blank lines before the command.
        var preface: [String]
        /// The command's lines as written.
        var command: [String]
        var expected: [String]

        /// The command for the shell.
        var script: String {
            command.map { $0.hasPrefix("$ ") ? String($0.dropFirst(2)) : $0 }.joined(separator: "\n")
        }
    }

    init(_ text: String) {
        blocks = []
        var preface: [String] = []
        var continues = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if continues {
                blocks[blocks.count - 1].command.append(line)
                continues = line.hasSuffix("\\")
            } else if line.hasPrefix("$ ") {
                blocks.append(Block(preface: preface, command: [line], expected: []))
                preface = []
                continues = line.hasSuffix("\\")
            } else if line.hasPrefix("#") || line.isEmpty {
                preface.append(line)
            } else if !blocks.isEmpty {
                blocks[blocks.count - 1].expected += preface + [line]
                preface = []
            }
        }
    }

    var text: String {
        let lines = blocks.flatMap { $0.preface + $0.command + $0.expected }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What a command said, as a transcript writes it.
    static func lines(stdout: String, stderr: String, status: Int) -> [String] {
        var lines = written(stdout)
        lines += written(stderr).map { "2> " + $0 }
        if status != 0 { lines.append("=> \(status)") }
        return lines
    }

    nonisolated(unsafe) private static let oddYear =
        /^(Lưu ý: Ngày ghi sổ thuộc năm|Note: The day is of) [0-9, ]+,/

    /// Trailing blanks and blank lines are not compared; what differs in each run is masked.
    ///
    /// Which years are odd depends on the year in which the tests run: what says so is left out.
    private static func written(_ text: String) -> [String] {
        // CSV ends its lines in both signs, which Swift takes for one character.
        text.replacing("\r\n", with: "\n").split(separator: "\n").filter { !$0.contains(oddYear) }.map {
            line in
            var line = String(line)
            line.replace(/"notices":\[\{"code":"notice.odd-year"[^}]*\}\],/, with: "")
            while line.hasSuffix(" ") { line.removeLast() }
            line.replace(/auto-[0-9a-f-]{36}/, with: "auto-KEY")
            line.replace(/\d\d:\d\d (ngày \d\d\/\d\d\/20\d\d|on 20\d\d-\d\d-\d\d)/, with: "TIME")
            line.replace(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+07:00/, with: "TIME")
            return line
        }
    }
}
