package import FundCore
package import FundStore
package import Wording

/// The lists, reports and statements behind the overview. Each is a page of its own in the same folder.
package enum DashboardList: String, CaseIterable, Sendable {
    case loans
    case portfolio
    case overdue
    case due
    case groups
    case movement
    case forecast
    case utilisation
    case pipeline
    case visitsDue = "visits-due"
    case conditions
    case collateral
    case findings
    case cases
    case collections
    case disbursements
    case writtenOff = "written-off"
    case capital
    case deposits
    case trialBalance = "trial-balance"
    case balanceSheet = "balance-sheet"
    case income
    case sourcesAndUses = "sources-and-uses"
    case financialStatements = "financial-statements"
    case duties
    case loanRegister = "register-loans"
    case overdueRegister = "register-overdue"
    case rescheduledRegister = "register-rescheduled"
    case collateralRegister = "register-collateral"
    case sourceRegister = "register-sources"
    case offBalanceRegister = "register-off-balance"
    case writtenOffRegister = "register-written-off"

    /// The file of its page.
    package var file: String { rawValue + ".html" }

    /// What it is called where it is linked.
    package var title: Message { Message("dashboard-list." + rawValue) }

    /// As of the day of the overview; what has a span, since the end of the month before. The statements are those of the
    /// longest period that ends on the day, or of the last year that is over.
    package func answer(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let month = FiscalPeriod(.month, containing: date).first...date
        let year = FiscalPeriod(.year, containing: date)
        return switch self {
        case .loans: .loanList(reader, on: date, LoanFilter())
        case .portfolio: try PortfolioReport(reader, asOf: date).answer
        case .overdue: try OverdueReport(reader, asOf: date).answer
        case .due:
            try DueReport(reader, asOf: date, from: date, until: date.adding(days: Dashboard.soonDays)).answer
        case .groups: try .groupsReport(reader, asOf: date)
        case .movement: try .movementReport(reader, from: month.lowerBound.adding(days: -1), to: date)
        case .forecast: try .cashForecast(reader, asOf: date, months: Dashboard.expectedMonths)
        case .utilisation:
            try .utilisationReport(reader, in: month.lowerBound.adding(months: -11)...date)
        case .pipeline: try .pipelineReport(reader, asOf: date)
        case .visitsDue:
            try .visitsDue(reader, by: date.adding(days: Dashboard.soonDays), on: date, officer: nil)
        case .conditions: try .conditions(reader, nil, open: true, on: date)
        case .collateral: try .collateralList(reader, on: date, of: nil)
        case .findings: try .findings(reader, on: date, open: true)
        case .cases: try .recallCases(reader, on: date)
        case .collections: try .collections(reader, in: month)
        case .disbursements: try .disbursements(reader, in: month)
        case .writtenOff: try WrittenOffReport(reader, asOf: date).answer
        case .capital: try .capitalReport(reader, asOf: date)
        case .deposits: try .depositsByMaturity(reader, on: date)
        case .trialBalance: try TrialBalance(reader, from: year.first, asOf: date, all: false).answer
        case .balanceSheet:
            try Statement.balanceSheet(reader, asOf: date, comparedWith: year.previous.last).answer
        case .income:
            try Statement.income(
                reader, in: year.first...date, comparedWith: (year.first...date).yearEarlier
            ).answer
        case .sourcesAndUses: try Statement.sourcesAndUses(reader, in: year.first...date).answer
        case .financialStatements:
            try FinancialStatements(
                reader, of: FiscalPeriod(endedBy: date), regime: .enterprise, nil, signedOn: date
            ).answer
        case .duties: try .duties(reader, in: date.parts.year, on: date)
        case .loanRegister: try .register(reader, .loans, asOf: date)
        case .overdueRegister: try .register(reader, .overdue, asOf: date)
        case .rescheduledRegister: try .register(reader, .rescheduled, asOf: date)
        case .collateralRegister: try .register(reader, .collateral, asOf: date)
        case .sourceRegister: try .register(reader, .sources, asOf: date)
        case .offBalanceRegister: try .register(reader, .offBalance, asOf: date)
        case .writtenOffRegister: try .register(reader, .writtenOff, asOf: date)
        }
    }

    /// What keeps a list from being made, and the others not: rules or rows of a template that are not there.
    static let reasonsToLeaveOut: Set<Refusal.Code> = [
        .noClassificationRule, .accountWithoutRow, .statementsHaveNoForm,
    ]
}

extension FiscalPeriod {
    /// The longest that ends on a day; the last year that is over where none does.
    fileprivate init(endedBy date: CalendarDate) {
        let ending = Length.allCases.map { FiscalPeriod($0, containing: date) }.last { $0.last == date }
        self = ending ?? FiscalPeriod(.year, containing: date).previous
    }
}
