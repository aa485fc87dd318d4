/// The rows of the financial statements and the accounts that each is made of (mẫu báo cáo tài chính): plain lines that a
/// fund may edit, dated, because circulars change codes and names.
///
/// | a line | says |
/// |---|---|
/// | `@balance-sheet \| Vietnamese \| English \| form \| basis` | a statement begins; also `@income`, `@cash-flow` |
/// | `@assets`, `@sources` | a side of the balance sheet begins |
/// | `@days \| first \| last` | what follows is of these days; either may be blank |
/// | `code \| Vietnamese \| English \| content \| note` | a row; the note may be left out |
/// | `# …` | a remark |
///
/// The content of a row is nothing (a heading), `= 110 + 120 - 130` (codes of the same statement) or
/// `TK 111, 331:debit` (accounts, each with those below it; the account named most exactly counts). In the balance sheet
/// an account may be named by the side of its balance, `:debit` or `:credit`, and `result` is income less expense not yet
/// carried to surplus. In the cash flow accounts stand for the other side of what moved money, by its way, `:in` or
/// `:out`; the kind of an act goes before accounts (`asset-disposal`), and `opening` is the money at the beginning.
package struct StatementTemplate: Hashable, Sendable {
    package enum Form: String, CaseIterable, Sendable {
        case balanceSheet = "balance-sheet"
        case income
        case cashFlow = "cash-flow"
    }

    package enum Part: String, CaseIterable, Sendable {
        case assets
        case sources
        case income
        case cashFlow = "cash-flow"

        package var form: Form {
            switch self {
            case .assets, .sources: .balanceSheet
            case .income: .income
            case .cashFlow: .cashFlow
            }
        }
    }

    /// The days for which a line is written; nil is without end.
    package struct Days: Hashable, Sendable {
        package var first: CalendarDate?
        package var last: CalendarDate?

        package func contains(_ date: CalendarDate) -> Bool {
            (first.map { $0 <= date } ?? true) && (last.map { date <= $0 } ?? true)
        }

        func overlap(_ other: Days) -> Bool {
            func begins(_ days: Days, before other: Days) -> Bool {
                guard let first = days.first, let last = other.last else { return true }
                return first <= last
            }
            return begins(self, before: other) && begins(other, before: self)
        }
    }

    package struct Heading: Hashable, Sendable {
        package let form: Form
        package let vietnamese: String
        package let english: String
        /// The number of the form, such as B01-DN.
        package let number: String
        /// The circular that it is of.
        package let basis: String
        package let days: Days
    }

    package struct Row: Hashable, Sendable {
        package let part: Part
        /// Empty for headings alone.
        package let code: String
        package let vietnamese: String
        package let english: String
        package let content: Content
        /// Where the notes to the statements tell more (thuyết minh).
        package let note: String
        package let days: Days
    }

    package enum Content: Hashable, Sendable {
        case heading
        case sum([Term])
        case places([Place])
    }

    package struct Term: Hashable, Sendable {
        package let isAdded: Bool
        package let code: String
    }

    /// What a row takes up.
    package struct Place: Hashable, Sendable {
        package enum What: Hashable, Sendable {
            /// With all accounts whose codes begin so.
            case account(String)
            /// All money that acts of a kind moved.
            case act(String)
            case result
            case opening
        }

        package let what: What
        /// Nil takes both.
        package let side: Side?
    }

    package enum Side: String, CaseIterable, Sendable {
        case debit
        case credit
        case receipt = "in"
        case payment = "out"
    }

    /// What is wrong with a line.
    package struct Flaw: Error, Hashable, Sendable {
        /// By its place in the line.
        package enum Field: String, Sendable {
            case code
            case vietnamese
            case english
            case content
            case days
        }

        package enum Kind: Hashable, Sendable {
            /// Too many parts, or a row before its statement.
            case notALine
            case missing
            case unknownDirective(String)
            case notADay(String)
            case repeatedCode(String)
            case repeatedPlace(String)
            case unknownCode(String)
            case unknownPlace(String)
            case notASum(String)
            /// A sum that counts itself, by way of others.
            case circular(String)
            /// Of the whole: a part without a row, or no row for what is in every fund.
            case nothing(String)
        }

        /// From 1; 0 is the template as a whole.
        package let line: Int
        package let field: Field?
        package let kind: Kind
    }

    package let headings: [Heading]
    package let rows: [Row]

    package func heading(of form: Form, on date: CalendarDate) -> Heading? {
        headings.first { $0.form == form && $0.days.contains(date) }
    }

    package func rows(of form: Form, on date: CalendarDate) -> [Row] {
        rows.filter { $0.part.form == form && $0.days.contains(date) }
    }
}

/// The accounting regimes for which a template is shipped (chế độ kế toán).
package enum AccountingRegime: String, CaseIterable, Sendable {
    case enterprise
    case microfinance
}
