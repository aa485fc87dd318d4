/// How provisions changed in a span of days, as the journal has them (biến động dự phòng): opening + made − released −
/// used + other = closing. Provisions count above zero.
package struct ProvisionMovement: Hashable, Sendable {
    /// What one act booked on a provision in the span; what is set aside is above zero.
    package struct Booking: Hashable, Sendable {
        package let role: AccountRole
        package let dong: Int64
        package let isRun: Bool
        /// Whether it is for one loan: then the provision was used for a debt that is lost.
        package let isOfLoan: Bool

        package init(_ role: AccountRole, _ dong: Int64, isRun: Bool, isOfLoan: Bool) {
            self.role = role
            self.dong = dong
            self.isRun = isRun
            self.isOfLoan = isOfLoan
        }
    }

    /// One of the two provisions.
    package struct Line: Hashable, Sendable {
        package let role: AccountRole
        package let opening: Int64
        /// What runs set aside more (trích lập thêm).
        package fileprivate(set) var made: Int64 = 0
        /// What runs needed less (hoàn nhập).
        package fileprivate(set) var released: Int64 = 0
        /// For debts that are lost (sử dụng dự phòng), less what was taken back.
        package fileprivate(set) var used: Int64 = 0
        /// Vouchers of the accountant, and what took them back; below zero where they lower the provision.
        package fileprivate(set) var other: Int64 = 0

        package var closing: Int64 { opening + made - released - used + other }
    }

    /// Specific, then general.
    package let lines: [Line]

    /// - Parameters:
    ///   - opening: what stood at the end of the day before.
    ///   - bookings: of each act of the span, one for each provision that it moved.
    package init(opening: [AccountRole: Int64], bookings: [Booking]) {
        lines = [AccountRole.provisionSpecific, .provisionGeneral].map { role in
            var line = Line(role: role, opening: opening[role] ?? 0)
            for booking in bookings where booking.role == role {
                switch (booking.isOfLoan, booking.isRun) {
                case (true, _): line.used -= booking.dong
                case (false, true) where booking.dong > 0: line.made += booking.dong
                case (false, true): line.released -= booking.dong
                case (false, false): line.other += booking.dong
                }
            }
            return line
        }
    }
}
