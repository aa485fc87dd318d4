package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// What is to come in and go out by month and account (dự báo dòng tiền): instalments that fall due, what is promised,
    /// and term deposits that mature; with the day on which there is least.
    ///
    /// Instalments are expected where the loan last paid or was paid out; deposits where they came from.
    package static func cashForecast(
        _ reader: FundReader, asOf date: CalendarDate, months count: Int
    ) throws -> Answer {
        var reading = try CashForecastReading(
            reader, try reader.capital(asOf: date), asOf: date, months: count)
        try reader.eachLoan(signedBy: date) { _, loan in reading.add(loan, try loan.shown(on: date)) }
        let (forecast, late) = (reading.forecast, reading.late)
        return Answer(
            [
                .line(Message("forecast.title", ["on": .date(date), "count": .number(count)])), .blank,
                .sheet(Sheet("months", columns, forecast.months.flatMap(\.rows))),
                .line(Message("forecast.late", ["amount": .money(try Money(inRange: late))])),
                .line(Message("forecast.reading")),
            ],
            document: .object([
                .init("as_of", date.json), .init("months", .array(forecast.months.map(\.json))),
                .init("late", late.json),
            ]))
    }

    private static var columns: [Sheet.Column] {
        [
            .words("forecast.column.month"), .words("forecast.column.account"),
            .figures("forecast.column.opening", rank: 2), .figures("forecast.column.principal", rank: 1),
            .figures("forecast.column.interest", rank: 3), .figures("forecast.column.promised", rank: 1),
            .figures("forecast.column.deposits", rank: 2), .figures("forecast.column.closing"),
            .words("forecast.column.lowest-on", rank: 4), .figures("forecast.column.lowest", rank: 1),
        ]
    }
}

extension CashForecast.Line {
    fileprivate var cells: [Cell] {
        [.money(opening)] + CashForecast.Kind.allCases.map { .moneyIfAny(flows[$0] ?? 0) } + [.money(closing)]
    }

    fileprivate var members: [JSON.Member] {
        [.init("opening", opening.json)]
            + CashForecast.Kind.allCases.map { .init($0.rawValue, (flows[$0] ?? 0).json) }
            + [.init("closing", closing.json)]
    }
}

extension CashForecast.Month {
    fileprivate var rows: [Sheet.Row] {
        lines.map { place, line in
            Sheet.Row([.text(period.text), place.cell] + line.cells + [.empty, .empty])
        } + [
            Sheet.Row(
                [.text(period.text), .word("word.total", code: "total")] + total.cells
                    + [.date(lowest.on), .money(lowest.money.dong)])
        ]
    }

    fileprivate var json: JSON {
        .object(
            [.init("month", period.text.json)] + total.members + [
                .init("lowest_on", lowest.on.json), .init("lowest", lowest.money.json),
                .init(
                    "accounts",
                    .array(
                        lines.map { place, line in
                            .object([.init("account", .string(place.code.text))] + line.members)
                        })),
            ])
    }
}

/// The flows of a forecast, gathered loan by loan.
struct CashForecastReading {
    private let date: CalendarDate
    private let until: CalendarDate
    private let count: Int
    private let balances: [(place: MoneyAccount, dong: Int64)]
    private var flows: [CashForecast.Flow] = []
    /// What fell due by the day and is unpaid.
    private(set) var late: Int64 = 0

    /// - Parameter capital: of the day.
    init(_ reader: FundReader, _ capital: Capital, asOf date: CalendarDate, months count: Int) throws {
        self.date = date
        self.count = count
        balances = reader.head.moneyAccounts.filter { $0.kind != .deposit }.map {
            ($0, capital.places[$0] ?? 0)
        }
        let first = FiscalPeriod(.month, containing: date.adding(days: 1))
        until = (1..<max(count, 1)).reduce(first) { month, _ in month.next }.last
        if capital.promised > 0 { flows.append(.init(on: date, .bank, .promised, -capital.promised)) }
        for view in try reader.depositViews(on: date) where view.isStanding {
            let place = view.record.from ?? .bank
            for interest in view.interestToCome {
                flows.append(.init(on: interest.on, place, .deposits, interest.dong))
            }
            flows.append(.init(on: view.record.deposit.maturesOn, place, .deposits, view.position.standing))
        }
    }

    /// - Parameter fold: of the loan at the end of the day.
    mutating func add(_ loan: Loan, _ fold: LoanFold) {
        let dues = LoanDues(fold, from: date.adding(days: 1), until: until)
        late += dues.unpaidBefore
        let place = loan.facts.last { $0.on <= date && $0.through != nil }?.through ?? .bank
        for item in dues.items {
            flows.append(.init(on: item.dueOn, place, .principal, item.principal))
            flows.append(.init(on: item.dueOn, place, .interest, item.interest))
        }
    }

    var forecast: CashForecast {
        CashForecast(
            after: date, months: count, balances: balances, flows: flows.filter { $0.dong != 0 })
    }
}
