/// What a loan did by the end of a year, or how things stood before it (hiệu quả của khoản vay).
package struct LoanEffect: Hashable, Sendable {
    /// Nil: before the loan.
    package let year: Int?
    /// Lao động có việc làm.
    package let jobs: Int?
    /// Thành viên.
    package let members: Int?
    /// Hộ nghèo tham gia.
    package let poorHouseholds: Int?
    /// In đồng of the year.
    package let revenue: Money?
    /// A loss is below zero.
    package let profit: Money?
    package let incomePerMember: Money?
    /// In square metres.
    package let area: Int64?
    /// Who says so.
    package let source: String
    /// The entry of the paper that shows it.
    package let document: Int64?

    package init(
        year: Int?, jobs: Int? = nil, members: Int? = nil, poorHouseholds: Int? = nil, revenue: Money? = nil,
        profit: Money? = nil, incomePerMember: Money? = nil, area: Int64? = nil, source: String,
        document: Int64? = nil
    ) {
        self.year = year
        self.jobs = jobs
        self.members = members
        self.poorHouseholds = poorHouseholds
        self.revenue = revenue
        self.profit = profit
        self.incomePerMember = incomePerMember
        self.area = area
        self.source = source
        self.document = document
    }

    /// One figure of an effect, under the name that programs know it by.
    package enum Measure: String, CaseIterable, Sendable {
        case jobs
        case members
        case poorHouseholds = "poor_households"
        case revenue
        case profit
        case incomePerMember = "income_per_member"
        case area

        package var isMoney: Bool { [.revenue, .profit, .incomePerMember].contains(self) }
        /// Whether figures of several loans add up to one.
        package var addsUp: Bool { self != .incomePerMember }
    }

    package subscript(measure: Measure) -> Int64? {
        switch measure {
        case .jobs: jobs.map(Int64.init)
        case .members: members.map(Int64.init)
        case .poorHouseholds: poorHouseholds.map(Int64.init)
        case .revenue: revenue?.dong
        case .profit: profit?.dong
        case .incomePerMember: incomePerMember?.dong
        case .area: area
        }
    }

    package var isEmpty: Bool { Measure.allCases.allSatisfy { self[$0] == nil } }
}
