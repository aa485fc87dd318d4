internal import FundCore
internal import Postgres

/// What the journal says of the loans of a page, day by day, as loans book it.
struct LoanLedger {
    private(set) var days: [Int64: [LoanDay]] = [:]
    /// Lines that no loan books: of a loan that is not there, or to a role that no loan has.
    private(set) var strays: [Stray] = []

    struct Stray {
        let loanID: Int64
        let on: CalendarDate
        let role: String
        let dong: Int64
    }

    /// - Parameter firstOpen: what is booked before counts on this day.
    init(_ page: LoanPage, firstOpen: CalendarDate?) throws {
        let known = page.unreadable.union(page.contracts.map(\.loanID))
        let countedOn = firstOpen.map { "greatest(effective_on, date '\($0.iso)')" } ?? "effective_on"
        var (days, strays): ([Int64: [LoanDay]], [Stray]) = ([:], [])
        // The rows of a day of a loan come together: its legs, which are long, are filled before they are put away.
        var (day, legs): ((loanID: Int64, on: CalendarDate)?, LoanLegs) = (nil, LoanLegs())
        func finish() {
            if let day { days[day.loanID, default: []].append(LoanDay(on: day.on, legs: legs)) }
        }
        try page.reader.connection.copyOutRows(
            """
            copy (
                select loan_id, \(countedOn), role, sum(amount_dong)::bigint,
                       case when role = 'money-account' then account end
                from journal_line
                where fund_id = \(page.reader.head.fundID) and act_no <= \(page.reader.knownAct)
                  and loan_id > \(page.after) and loan_id <= \(page.through)
                group by 1, 2, 3, 5
                having sum(amount_dong) <> 0
                order by 1, 2
            ) to stdout (format binary)
            """
        ) { row in
            let (loanID, on) = (try row.int64(0), try LoanLedger.day(row))
            let (role, dong) = (try row.text(2), try row.int64(3))
            let place = LoanLedger.places[role]
            guard known.contains(loanID), place != nil || role == AccountRole.moneyAccount.rawValue else {
                strays.append(Stray(loanID: loanID, on: on, role: role, dong: dong))
                return
            }
            if day?.loanID != loanID || day?.on != on {
                finish()
                (day, legs) = ((loanID, on), LoanLegs())
            }
            if let place {
                legs[place] &+= dong
            } else {
                legs.move(dong, onAccount: try row.text(4))
            }
        }
        finish()
        (self.days, self.strays) = (days, strays)
    }

    private static func day(_ row: borrowing CopyRow) throws -> CalendarDate {
        let loan = String(try row.int64(0))
        do {
            return try CalendarDate(stored: row.date(1), "effective_on")
        } catch let value as UnreadableValue {
            throw StoreFault(
                UnreadableRow(
                    table: "journal_line", key: "#" + loan, column: value.column, value: value.value))
        }
    }

    /// What the journal has too much of, or too little, by the loan's own facts.
    func excess(over fold: LoanFold, loanID: Int64, firstOpen: CalendarDate?) -> [LoanDay] {
        let derived = LoanBooking.inOpenPeriods(fold.books?.days ?? [], firstOpen: firstOpen)
        let booked = days[loanID] ?? []
        return derived == booked ? [] : LoanBooking.differences(from: derived, to: booked)
    }

    private static let places = Dictionary(
        uniqueKeysWithValues: LoanLegs.Place.allCases.map { ($0.role.rawValue, $0) })
}
