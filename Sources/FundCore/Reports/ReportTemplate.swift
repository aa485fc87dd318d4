/// The rows of a report whose layout the fund may edit (mẫu báo cáo): plain lines of
/// `code | Vietnamese | English | formula`; a line without a formula is a heading, `#` begins a remark.
///
/// A formula adds and subtracts named figures, `outstanding - bad-debt`; `a / b` is a as a percentage of b, both of
/// which may be sums. Names and signs stand apart, because names have hyphens.
package struct ReportTemplate: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package let code: String
        package let vietnamese: String
        package let english: String
        /// Nil for a heading.
        package let formula: Formula?
    }

    package struct Formula: Hashable, Sendable {
        package struct Term: Hashable, Sendable {
            package let isAdded: Bool
            package let name: String
        }

        package let terms: [Term]
        /// What it is a percentage of; empty for a plain sum.
        package let whole: [Term]

        package var isShare: Bool { !whole.isEmpty }
    }

    /// What is wrong with a line.
    package struct Flaw: Error, Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            /// Not four parts, or a part of it is missing.
            case notARow
            case repeatedCode(String)
            /// A name that stands for no figure.
            case unknownName(String)
            /// Names and signs do not take turns.
            case notAFormula(String)
            /// Not one row in all of it.
            case empty
        }

        /// From 1.
        package let line: Int
        package let kind: Kind
    }

    package let rows: [Row]

    /// - Returns: the rows that can be read, and everything that is wrong with the others.
    package static func read(_ text: String, names: Set<String>) -> (template: ReportTemplate, flaws: [Flaw])
    {
        var (rows, flaws): ([Row], [Flaw]) = ([], [])
        var codes: Set<String> = []
        // A file from Windows ends its lines with a return too.
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, line) in lines.enumerated() {
            func note(_ kind: Flaw.Kind) { flaws.append(Flaw(line: index + 1, kind: kind)) }
            let line = trimmed(line)
            guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("\u{FEFF}#") else { continue }
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            guard parts.count == 4, !parts[0].isEmpty, !parts[1].isEmpty, !parts[2].isEmpty else {
                note(.notARow)
                continue
            }
            if !codes.insert(parts[0]).inserted { note(.repeatedCode(parts[0])) }
            var formula: Formula?
            if !parts[3].isEmpty {
                do throws(Flaw.Kind.Wrong) {
                    formula = try Formula(parts[3], names: names)
                } catch {
                    note(error.kind)
                }
            }
            rows.append(
                Row(code: parts[0], vietnamese: parts[1], english: parts[2], formula: formula))
        }
        if rows.isEmpty, flaws.isEmpty { flaws.append(Flaw(line: 1, kind: .empty)) }
        return (ReportTemplate(rows: rows), flaws)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var rest = text[...].drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}

extension ReportTemplate.Flaw.Kind {
    struct Wrong: Error { let kind: ReportTemplate.Flaw.Kind }
}

extension ReportTemplate.Formula {
    init(_ text: String, names: Set<String>) throws(ReportTemplate.Flaw.Kind.Wrong) {
        let words = text.split { $0.isWhitespace }.map(String.init)
        let sides = words.split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count < 3 else { throw .init(kind: .notAFormula(text)) }
        var sums: [[Term]] = []
        for side in sides { sums.append(try ReportTemplate.Formula.sum(side, of: text, names)) }
        terms = sums[0]
        whole = sums.count == 2 ? sums[1] : []
    }

    private static func sum(
        _ words: ArraySlice<String>, of text: String, _ names: Set<String>
    ) throws(ReportTemplate.Flaw.Kind.Wrong) -> [Term] {
        guard words.count % 2 == 1 else { throw .init(kind: .notAFormula(text)) }
        var terms: [Term] = []
        var isAdded = true
        for (place, word) in words.enumerated() {
            if place % 2 == 1 {
                guard word == "+" || word == "-" else { throw .init(kind: .notAFormula(text)) }
                isAdded = word == "+"
            } else {
                guard names.contains(word) else { throw .init(kind: .unknownName(word)) }
                terms.append(Term(isAdded: isAdded, name: word))
            }
        }
        return terms
    }

    /// What it comes to: a sum, and what it is of where it is a share.
    ///
    /// - Returns: nil for the whole of a plain sum.
    package func value(_ figures: [String: Int64]) -> (sum: Int128, whole: Int128?) {
        func sum(_ terms: [Term]) -> Int128 {
            terms.reduce(0) {
                let figure = Int128(figures[$1.name] ?? 0)
                return $1.isAdded ? $0 + figure : $0 - figure
            }
        }
        return (sum(terms), isShare ? sum(whole) : nil)
    }
}
