package import FundCore

/// The locked row of a fund, with its name.
package struct FundHead: Hashable, Sendable {
    package let fundID: Int32
    package let code: String
    package let name: String
    package let province: String
    /// Nil where nobody said.
    package let foundedOn: CalendarDate?
    package internal(set) var lastAct: Int64
    package let closedThrough: CalendarDate?
    /// The till and the bank account that every fund has, then those that were added, in the order in which they were.
    package let moneyAccounts: [MoneyAccount]
    /// In the order in which they were added.
    package let sources: [LendingSource]
}

/// A fund as it begins (lập quỹ).
package struct Founding: Hashable, Sendable {
    package var code: String
    package var name: String
    package var province: String
    /// The day on which it was founded; nil where nobody says.
    package var foundedOn: CalendarDate?
    /// The day on which it is put on record.
    package var recordedOn: CalendarDate
    package var actedBy: String?
    package var voucher: String?
    package var note: String?

    package init(
        code: String, name: String, province: String, foundedOn: CalendarDate?, recordedOn: CalendarDate,
        actedBy: String?, voucher: String?, note: String?
    ) {
        self.code = code
        self.name = name
        self.province = province
        self.foundedOn = foundedOn
        self.recordedOn = recordedOn
        self.actedBy = actedBy
        self.voucher = voucher
        self.note = note
    }
}
