import FundCore
import FundServices

extension AskedSample {
    /// Who was asked to pay, what the fund is called, what it sends, and of what it was reminded.
    static let following: [any WriteService] = [
        RecordDunning(
            number: "05/HĐTD-2012",
            Dunning(
                .visit, contact: "Trần Văn An", promise: .init(on: day(20), Amount(Money(7))!),
                answer: "chờ thu hoạch")),
        DescribeFund(described),
        RecordFiling(
            Filing(.halfYear, of: half, to: "UBND tỉnh", proof: "CV 45")),
        RecordReminder(
            Reminder(
                .reminder, in: 2012, number: "CV 12", from: "Sở Tài chính", duty: .annual, about: "gửi chậm")),
    ]

    static let followingSparse: [any WriteService] = [
        RecordDunning(
            number: "05/HĐTD-2012", Dunning(.phone, contact: nil, promise: nil, answer: "không nghe máy")),
        DescribeFund(addressed),
        RecordReminder(
            Reminder(.taxOffence, in: 2012, number: "QĐ 3", from: "Chi cục Thuế", duty: nil, about: nil)),
    ]

    private static let half = FiscalPeriod(.half, containing: day(2))

    private static let described: FundParticulars = {
        var all = FundParticulars()
        for field in FundParticulars.Field.allCases { all[field] = "của " + field.rawValue }
        return all
    }()

    private static let addressed: FundParticulars = {
        var addressed = FundParticulars()
        addressed.address = "Ấp 1"
        return addressed
    }()
}
