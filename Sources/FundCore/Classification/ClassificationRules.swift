/// The debt groups by days past due (phân loại nợ): data with a date, because the circulars change.
package struct ClassificationRules: DatedRule, Hashable, Sendable {
    package let validFrom: CalendarDate
    /// The days past due at which groups 2, 3, 4 and 5 begin.
    package let groupsFrom: [Int]
    package let citation: String
    package let certainty: String
    package let entry: Int64?

    package init(
        validFrom: CalendarDate, groupsFrom: [Int], citation: String, certainty: String, entry: Int64? = nil
    ) {
        self.validFrom = validFrom
        self.groupsFrom = groupsFrom
        self.citation = citation
        self.certainty = certainty
        self.entry = entry
    }

    /// 1 to 5: đủ tiêu chuẩn, cần chú ý, dưới tiêu chuẩn, nghi ngờ, có khả năng mất vốn.
    package func group(daysPastDue: Int) -> Int { 1 + groupsFrom.count { daysPastDue >= $0 } }

    /// The rules in force on a day; nil where none is known.
    package static func inForce(
        on date: CalendarDate, among rules: [ClassificationRules]
    ) -> ClassificationRules? {
        rules.counting(on: date) { _ in 0 }[0]
    }
}
