internal import Foundation
internal import FundCore
internal import Wording

/// A grave act is confirmed by naming its subject again: typed on a terminal, `--confirm` in a script.
/// Without a terminal there is never a prompt.
enum Confirmation {
    static func require(_ subject: String, given: String?) throws {
        if let given {
            guard given == subject else { throw refusal(subject) }
            return
        }
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { throw refusal(subject) }
        FileHandle.standardError.write(
            Data(
                (Catalogue.text("confirm.type", ["subject": .text(subject)], in: Speech.language) + " ").utf8)
        )
        guard readLine()?.trimmingCharacters(in: .whitespaces) == subject else { throw refusal(subject) }
    }

    private static func refusal(_ subject: String) -> Refusal {
        Refusal(.notConfirmed, ["subject": .text(subject)])
    }
}
