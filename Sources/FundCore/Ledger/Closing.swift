/// A day at whose end the books were closed (ngày khóa sổ), with the debt groups that held on it.
package struct Closing: Hashable, Sendable {
    package let on: CalendarDate
    package let groups: ClassificationRules

    package init(on date: CalendarDate, groups: ClassificationRules) {
        self.on = date
        self.groups = groups
    }
}

extension Closing {
    /// - Throws: `period.no-groups` where no rule says which debt group a loan is in.
    package init(on date: CalendarDate, among rules: [ClassificationRules]) throws(Refusal) {
        guard let groups = ClassificationRules.inForce(on: date, among: rules) else {
            throw Refusal(.noClassificationRule, ["on": .date(date)])
        }
        self.init(on: date, groups: groups)
    }
}
