internal import ArgumentParser
internal import FundCore
internal import Wording

/// Names as somebody typed them in one value.
struct NameList: Sendable {
    let names: [String]
}

/// How a meeting voted.
struct VoteCount: Sendable {
    let inFavour: Int
    let cast: Int
}

extension Typed {
    /// `Trần Thị Bình; Lê Văn Cường`.
    @Sendable static func names(_ text: String) throws -> NameList {
        let names = PersonName.list(text)
        guard !names.isEmpty else { throw ValidationError(say("usage.blank")) }
        return NameList(names: names)
    }

    /// `3/4`: three of four votes for it.
    @Sendable static func votes(_ text: String) throws -> VoteCount {
        let sides = Identifier.normal(text).split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count == 2, let inFavour = Int(sides[0]), let cast = Int(sides[1]),
            (1...1_000).contains(cast), (0...1_000).contains(inFavour)
        else { throw ValidationError(say("text.not-votes")) }
        return VoteCount(inFavour: inFavour, cast: cast)
    }

    /// `NAME=DECLARED`, `NAME=DECLARED/VERIFIED@ENTRY`, `NAME=/VERIFIED@ENTRY`.
    @Sendable static func figure(_ text: String) throws -> AppraisalFigure {
        guard let sign = text.firstIndex(of: "="), let name = identifier(String(text[..<sign])).presence
        else {
            throw ValidationError(say("text.not-a-figure"))
        }
        let sides = text[text.index(after: sign)...].split(
            separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let declared = Identifier.normal(String(sides[0]))
        guard sides.count == 2 else {
            return AppraisalFigure(name, declared: try balance(declared))
        }
        let found = sides[1].split(separator: "@", omittingEmptySubsequences: false)
        guard found.count == 2, let document = Int64(Identifier.normal(String(found[1]))), document > 0 else {
            throw ValidationError(say("text.not-a-figure"))
        }
        return AppraisalFigure(
            name, declared: declared.isEmpty ? nil : try balance(declared),
            verified: try balance(String(found[0])), document: document)
    }

    /// `TEXT` before any money goes out, `DAYS:TEXT` so many days after.
    @Sendable static func condition(_ text: String) throws -> ApprovalCondition {
        try read(text, ApprovalCondition.init(parsing:))
    }

    /// SHA-256 in hexadecimal digits.
    @Sendable static func digest(_ text: String) throws -> String {
        try read(text, LoanDocument.digest(parsing:))
    }
}
