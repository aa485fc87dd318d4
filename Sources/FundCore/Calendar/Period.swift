/// The distance between two due dates (kỳ hạn): months keep the day of the month, days do not.
package enum Period: Hashable, Sendable {
    case months(Int)
    case days(Int)
}
