package import FundCore

extension Language {
    /// `2.440.000.000 đồng`, or `2,440,000,000 dong`.
    package func written(_ money: Money) -> String {
        switch self {
        case .vi: money.grouped + " đồng"
        case .en: money.grouped(by: ",") + " dong"
        }
    }

    /// `2.440.000.000`, or `2,440,000,000`. A figure that is derived (a payoff long after) may be above what the
    /// books can hold, and shows all the same.
    package func grouped(_ dong: Int64) -> String {
        guard let money = Money(exactly: dong) else { return String(dong) }
        switch self {
        case .vi: return money.grouped
        case .en: return money.grouped(by: ",")
        }
    }

    /// `31/12/2012`, or `2012-12-31`: the month comes first in some English, so English gets the form that
    /// nobody misreads.
    package func written(_ date: CalendarDate) -> String {
        switch self {
        case .vi: date.vietnamese
        case .en: date.iso
        }
    }

    /// `6,5 %/năm`, or `6.5 %/year`.
    package func written(_ rate: AnnualRate) -> String {
        switch self {
        case .vi: rate.vietnamese + " %/năm"
        case .en: rate.decimal + " %/year"
        }
    }

    /// `12,5 %`, or `12.5 %`.
    package func written(_ share: Share) -> String {
        switch self {
        case .vi: share.vietnamese + " %"
        case .en: share.decimal + " %"
        }
    }

    /// `1,5`, or `1.5`.
    package func written(_ multiple: RateMultiple) -> String {
        switch self {
        case .vi: multiple.vietnamese
        case .en: multiple.decimal
        }
    }

    /// `Hai tỷ đồng`, or `Two billion dong`.
    package func inWords(_ money: Money, as words: AmountInWords = AmountInWords()) -> String {
        switch self {
        case .vi: words.vietnamese(money)
        case .en: AmountInWords.english(money)
        }
    }

    /// What a sentence shows. A number is written without separators, because it may be a year; stored text is
    /// cleaned, because it may reach a terminal.
    package func written(_ argument: Refusal.Argument) -> String {
        switch argument {
        case .money(let money): written(money)
        case .words(let money): inWords(money)
        case .multiple(let multiple): written(multiple)
        case .date(let date): written(date)
        case .rate(let rate): written(rate)
        case .share(let share): written(share)
        case .number(let number): String(number)
        case .text(let text): Terminal.clean(text)
        case .phrase(let key): Catalogue.text(key, in: self)
        case .phrases(let keys): keys.map { Catalogue.text($0, in: self) }.joined(separator: ", ")
        case .sentence(let key, let arguments): Catalogue.text(key, arguments, in: self)
        case .named(let vietnamese, let english): Terminal.clean(self == .vi ? vietnamese : english)
        }
    }
}
