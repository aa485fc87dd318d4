package import FundCore

/// One thing that is wrong with a CSV file, and where.
package struct CSVFlaw: Error, Hashable, Sendable {
    /// What can be wrong. The sentence is in the catalogue under the raw value.
    package enum Code: String, CaseIterable, Sendable {
        /// No bytes, or only blank lines.
        case empty = "csv.empty"
        /// Bytes that are not UTF-8: an older Vietnamese encoding, most likely. Reported for the first line only.
        case encoding = "csv.encoding"
        case utf16 = "csv.utf-16"
        /// A book of Excel.
        case excel = "csv.excel"
        case nul = "csv.nul"
        case unclosedQuote = "csv.unclosed-quote"
        case strayQuote = "csv.stray-quote"
        case textAfterQuote = "csv.text-after-quote"
        case bareReturn = "csv.bare-return"
        /// Argument `most`.
        case lineTooLong = "csv.line-too-long"
        /// Arguments `found`, `expected`.
        case fieldCount = "csv.field-count"
        case duplicateColumn = "csv.duplicate-column"
        /// Argument `columns`: those that the file may have.
        case unknownColumn = "csv.unknown-column"
        case missingColumn = "csv.missing-column"
    }

    /// The line of the file, as an editor counts: from 1, also inside quoted fields.
    package let line: Int
    /// The name of the column; nil where the flaw is not of one column.
    package let field: String?
    package let code: Code
    package let arguments: [String: Refusal.Argument]

    package init(
        line: Int, field: String? = nil, _ code: Code, _ arguments: [String: Refusal.Argument] = [:]
    ) {
        self.line = line
        self.field = field
        self.code = code
        self.arguments = arguments
    }
}

/// All that is wrong with a CSV file, by line: whoever mends it wants the whole list at once.
package struct CSVFlaws: Error, Hashable, Sendable {
    /// Never empty.
    package let flaws: [CSVFlaw]

    /// - Precondition: at least one flaw.
    package init(_ flaws: [CSVFlaw]) {
        precondition(!flaws.isEmpty, "an error without a flaw")
        self.flaws = flaws
    }
}
