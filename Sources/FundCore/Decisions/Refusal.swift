/// A request that the fund's rules turn down (từ chối). Expected, explained, and never a crash.
///
/// The sentence is in the catalogue (`Wording`), under `code`, in both languages, with these arguments.
package struct Refusal: Error, Hashable, Sendable {
    /// Stable and greppable; documented in Documentation/Refusals.md.
    package let code: Code
    /// What the sentence needs: its `{placeholders}` by name.
    package let arguments: [String: Argument]

    package init(_ code: Code, _ arguments: [String: Argument] = [:]) {
        self.code = code
        self.arguments = arguments
    }

    /// A value that a sentence shows, written by the language that shows it.
    package enum Argument: Hashable, Sendable {
        case money(Money)
        /// Money written out, as on a voucher.
        case words(Money)
        case multiple(RateMultiple)
        case date(CalendarDate)
        case rate(AnnualRate)
        case share(Share)
        case number(Int)
        case text(String)
        /// A word or sentence of the catalogue, by key.
        case phrase(String)
        /// Several of them, one after the other.
        case phrases([String])
        /// A sentence of the catalogue with placeholders of its own.
        indirect case sentence(String, [String: Argument])
        /// What the fund itself has named in both languages.
        case named(vi: String, en: String)
    }
}
