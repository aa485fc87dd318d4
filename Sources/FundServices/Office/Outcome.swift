internal import FundCore
internal import FundStore
internal import Wording

/// What came of a submission, as the writer puts it down and the asker reads it: a result, or why there is none, in both
/// languages, so that the asker needs nothing but the words.
enum Outcome {
    static func text(_ result: WriteResult) -> String {
        JSON.object([
            .init(
                "done",
                .object([
                    .init("json", result.answer.json.json), .init("vi", result.answer.summaryVi.json),
                    .init("en", result.answer.summaryEn.json), .init("replay", result.isReplay.json),
                    .init("notices", .array(result.notices.map(told))),
                    .init("undone", .array(result.undone.map(told))),
                    .init("waiting", result.waiting.map(told) ?? .null),
                ]))
        ]).compact
    }

    static func text(_ failure: Failure) -> String {
        JSON.object([
            .init(
                "failed",
                .object([
                    .init("class", failure.kind.rawValue.json), .init("code", failure.code.json),
                    .init("vi", failure.text(.vi).json), .init("en", failure.text(.en).json),
                    .init("more_vi", .object(failure.more(.vi))),
                    .init("more_en", .object(failure.more(.en))),
                ]))
        ]).compact
    }

    private static func told(_ notice: Message) -> JSON {
        .object([
            .init("code", notice.key.json), .init("vi", notice.text(in: .vi).json),
            .init("en", notice.text(in: .en).json), .init("question", notice.isQuestion.json),
        ])
    }

    private static func told(_ undone: Replay.Undone) -> JSON {
        .object([
            .init("entry", undone.entry.json), .init("by", undone.by.json), .init("on", undone.on.json),
            .init("reopened", undone.isReopened.json),
        ])
    }

    private static func told(_ waiting: WriteResult.Waiting) -> JSON {
        .object([
            .init("number", waiting.number.json), .init("code", waiting.code.rawValue.json),
            .init("key", waiting.key.json),
            .init("released_by", .array(waiting.releasedBy.map { $0.rawValue.json })),
        ])
    }

    /// - Throws: what the writer refused it for; `DecodingError` where it is no outcome.
    static func result(_ text: String) throws -> WriteResult {
        let told = try JSON(parsing: text).decoded(as: Told.self)
        if let failed = told.failed { throw failed.failure }
        guard let done = told.done else { throw Failure(.ourFault, "internal") { _ in text } }
        return done.result
    }

    private struct Told: Decodable {
        let done: Done?
        let failed: Failed?
    }

    private struct Done: Decodable {
        let json: String
        let vi: String
        let en: String
        let replay: Bool
        let notices: [Notice]
        let undone: [Undone]
        let waiting: Waiting?

        var result: WriteResult {
            WriteResult(
                answer: StoredAnswer(json: json, summaryVi: vi, summaryEn: en), isReplay: replay,
                notices: notices.map(\.message),
                undone: undone.map {
                    Replay.Undone(entry: $0.entry, by: $0.by, on: $0.on, isReopened: $0.reopened)
                },
                waiting: waiting.map {
                    WriteResult.Waiting(
                        number: $0.number, code: $0.code, key: $0.key, releasedBy: $0.releasedBy)
                })
        }
    }

    private struct Notice: Decodable {
        let code: String
        let vi: String
        let en: String
        let question: Bool

        var message: Message {
            Message(question ? "notice.told-question" : "notice.told", ["text": .named(vi: vi, en: en)])
        }
    }

    private struct Undone: Decodable {
        let entry: Int64
        let by: Int64
        let on: CalendarDate
        let reopened: Bool
    }

    private struct Waiting: Decodable {
        let number: Int64
        let code: ActCode
        let key: String?
        let releasedBy: [Duty]

        private enum CodingKeys: String, CodingKey {
            case number
            case code
            case key
            case releasedBy = "released_by"
        }
    }

    private struct Failed: Decodable {
        let `class`: Failure.Class
        let code: String
        let vi: String
        let en: String
        let moreVi: JSON
        let moreEn: JSON

        private enum CodingKeys: String, CodingKey {
            case `class`
            case code
            case vi
            case en
            case moreVi = "more_vi"
            case moreEn = "more_en"
        }

        var failure: Failure {
            Failure(
                `class`, code,
                more: { language in
                    guard case .object(let members) = language == .vi ? moreVi : moreEn else { return [] }
                    return members
                }, text: { $0 == .vi ? vi : en })
        }
    }
}
