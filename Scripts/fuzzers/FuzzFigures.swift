internal import FundCore

// What was read is written back and read again: it must come out the same.

func examineMoney(_ text: String) {
    guard let money = try? Money(parsing: text) else { return }
    precondition(money >= .zero && money.dong <= Money.limit)
    precondition((try? Money(parsing: money.grouped)) == money)
    precondition((try? Money(parsing: String(money.dong) + " đồng")) == money)
    precondition(((try? Amount(parsing: text)) == nil) == (money == .zero))
}

func examineDate(_ text: String) {
    guard let date = try? CalendarDate(parsing: text) else { return }
    precondition((try? CalendarDate(parsing: date.iso)) == date)
    precondition((try? CalendarDate(parsing: date.vietnamese)) == date)
    let later = date.adding(months: 1)
    precondition((28...31).contains(later.days(since: date)))
    precondition((1...7).contains(date.weekday))
}

func examineRate(_ text: String) {
    if let rate = try? AnnualRate(parsing: text) {
        precondition((try? AnnualRate(parsing: rate.decimal)) == rate)
        precondition((try? AnnualRate(parsing: rate.vietnamese + " %/năm")) == rate)
    }
    if let multiple = try? RateMultiple(parsing: text) {
        precondition((try? RateMultiple(parsing: multiple.decimal)) == multiple)
    }
}

func examinePeriod(_ text: String) {
    guard let period = try? Period(parsing: text) else { return }
    precondition((try? Period(parsing: period.text)) == period)
}

func examineWords(_ bytes: [UInt8]) {
    let number = bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    let money = Money(number % (Money.limit + 1))
    for words in [AmountInWords().vietnamese(money), AmountInWords.english(money)] {
        precondition(!words.isEmpty && !words.contains("  "))
        precondition(words.first?.isWhitespace == false && words.last?.isWhitespace == false)
    }
    // Two amounts never share their words.
    if money.dong != 0 {
        precondition(AmountInWords().vietnamese(money) != AmountInWords().vietnamese(-money))
        precondition(AmountInWords().vietnamese(money) != AmountInWords().vietnamese(.zero))
    }
}
