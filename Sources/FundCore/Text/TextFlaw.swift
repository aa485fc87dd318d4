/// Why a text is not the figure, day or number that it should be (lỗi nhập liệu).
///
/// A flaw in what was typed, not a rule that says no: it stops a command before the books are opened. Its
/// sentence is in the catalogue (`Wording`), under `code`, in both languages.
package enum TextFlaw: String, Error, Hashable, CaseIterable, Sendable {
    /// Nothing, or nothing but spaces.
    case empty
    /// Not a figure with a unit that money has.
    case notAMoney = "not-a-money"
    /// Thousands are not in threes, or are not separated by one and the same mark: `1.5`, `2,440,000`.
    case badGrouping = "bad-grouping"
    /// `1,5`: a fraction of a đồng, or of what? Only nghìn, triệu and tỷ have fractions.
    case decimalWithoutUnit = "decimal-without-unit"
    /// The unit does not make the fraction whole đồng: `2,4401234567 tỷ`.
    case notADong = "not-a-dong"
    /// More than the books can hold (`Money.limit`).
    case tooManyDigits = "too-many-digits"
    /// A figure with `+` or `-`; what a figure does to the books is said by the command.
    case signed
    /// Zero, where an amount must be above zero.
    case notAboveZero = "not-above-zero"
    /// Neither `2012-12-31` nor `31/12/2012`.
    case notADate = "not-a-date"
    /// A date that the calendar, or the years 1900–2199, do not have: `31/02/2012`.
    case noSuchDay = "no-such-day"
    /// Not a rate, or one finer than seven decimals of a percent.
    case notARate = "not-a-rate"
    /// A rate above 1 000 % a year.
    case rateOutOfRange = "rate-out-of-range"
    /// Not a multiple of a rate such as `1,5` or `150%`, or one above 10.
    case notAMultiple = "not-a-multiple"
    /// Not a share such as `30` or `12,5 %`, or one above 100 %.
    case notAShare = "not-a-share"
    /// Not a number with `d`, `w` or `m`.
    case notAPeriod = "not-a-period"
    /// Zero, more than 1 200 months or more than 3 660 days.
    case periodOutOfRange = "period-out-of-range"
    /// Neither a year nor a quarter or month of one.
    case notAFiscalPeriod = "not-a-fiscal-period"
    /// Neither ten digits nor ten digits, a hyphen and three digits from 001, nor the twelve of a person.
    case notATaxCode = "not-a-tax-code"
    /// The tenth digit is not the one that the first nine ask for: a slip of the finger.
    case taxCodeCheckDigit = "tax-code-check-digit"
    /// Not four whole days that rise: `10,30,90,180`.
    case notDebtGroups = "not-debt-groups"
    /// Not a number of monthly salaries from 0 to 10: `1,5`.
    case notMonths = "not-months"
    /// Not a whole number of months from 0 to 1 200: `12`.
    case notADuration = "not-a-duration"
    /// Not a whole number of days from 0 to 36 600: `10`.
    case notDays = "not-days"
    /// Not a debt group from 1 to 5.
    case notADebtGroup = "not-a-debt-group"
    /// Not groups that rise with the days past due from 0 on: `0:2,1:3,30:4,90:5`.
    case notGroupsByDays = "not-groups-by-days"
    /// Not a pattern of vouchers with one number: `PT{nnn}/{yyyy}`.
    case notAVoucherPattern = "not-a-voucher-pattern"
    /// Not codes of acts: `disbursement,repayment`.
    case notActs = "not-acts"
    /// Not duties that release, by rising amounts: `accountant/50tr:director`.
    case notAReleaseRule = "not-a-release-rule"
    /// Not papers with how much each is needed: `charter:required`.
    case notAChecklist = "not-a-checklist"
    case notACondition = "not-a-condition"
    case notAnAuthorityBound = "not-an-authority-bound"
    case notAVisitPlan = "not-a-visit-plan"
    case notADeadline = "not-a-deadline"
    /// Not an hour and minutes.
    case notATimeOfDay = "not-a-time-of-day"
    /// Not a gate, a decision and a reason.
    case notAnException = "not-an-exception"
    /// Not the 64 hexadecimal digits of a SHA-256.
    case notADigest = "not-a-digest"
    /// Neither twelve digits of a citizen nor the nine of an identity card of before.
    case notAPersonalNumber = "not-a-personal-number"
    /// Not ten or eleven digits from 0 or +84 on.
    case notAPhoneNumber = "not-a-phone-number"
    /// Not 5 to 30 letters and digits.
    case notABankAccount = "not-a-bank-account"
    /// Not five digits.
    case notACommuneCode = "not-a-commune-code"

    /// Stable and greppable; the key of its sentence.
    package var code: String { "text." + rawValue }
}
