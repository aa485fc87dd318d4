package import FundCore
package import Wording

extension Message {
    /// What should be looked at before terms are signed; for a preview too.
    package static func remarks(
        of terms: LoanTerms, drawnOn date: CalendarDate, calendar: WorkingCalendar
    ) -> [Message] {
        let remarks = terms.remarks(drawnOn: date, calendar: calendar)
        var messages = aboveCivilCode(remarks.highestRate)
        guard let first = remarks.withoutPrincipal.first, let last = remarks.last else { return messages }
        if terms.method == .equalPrincipal {
            messages.append(
                Message(
                    "notice.instalments-without-principal",
                    [
                        "count": .number(remarks.withoutPrincipal.count),
                        "step": .money(Money(terms.roundPrincipalTo)), "last": .money(Money(last.principal)),
                        "on": .date(last.dueOn),
                    ]))
        } else if terms.method == .equalInstalment {
            messages.append(
                Message(
                    "notice.interest-alone-first",
                    [
                        "count": .number(remarks.withoutPrincipal.count), "on": .date(first.dueOn),
                        "interest": .money(Money(first.interest)),
                    ]))
        }
        return messages
    }

    /// A rate above 20 % a year.
    package static func aboveCivilCode(_ rate: AnnualRate) -> [Message] {
        rate.isAboveCivilCode ? [Message("notice.rate-above-civil-code", ["rate": .rate(rate)])] : []
    }
}

extension [LoanTerms.RateStep] {
    /// Rates for the days after theirs.
    package var json: JSON {
        .array(map { .object([.init("on", $0.on.json), .init("rate", $0.rate.json)]) })
    }
}
