package import FundCore

/// What has one form in JSON.
package protocol JSONWritable {
    var json: JSON { get }
}

extension JSON: JSONWritable {
    package var json: JSON { self }
}

extension Money: JSONWritable {
    /// Whole đồng as an integer.
    package var json: JSON { .integer(dong) }
}

extension Amount: JSONWritable {
    /// Whole đồng as an integer.
    package var json: JSON { money.json }
}

extension CalendarDate: JSONWritable {
    /// `"2012-12-31"`.
    package var json: JSON { .string(iso) }
}

extension AnnualRate: JSONWritable {
    /// Percent a year as a decimal string: `"6.5"`.
    package var json: JSON { .string(decimal) }
}

extension Share: JSONWritable {
    /// Percent as a decimal string: `"12.5"`.
    package var json: JSON { .string(decimal) }
}

extension RateMultiple: JSONWritable {
    /// How many times, as a decimal string: `"1.5"`.
    package var json: JSON { .string(decimal) }
}

extension Int: JSONWritable {
    package var json: JSON { .integer(Int64(self)) }
}

extension Int64: JSONWritable {
    package var json: JSON { .integer(self) }
}

extension Bool: JSONWritable {
    package var json: JSON { .bool(self) }
}

extension String: JSONWritable {
    package var json: JSON { .string(self) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    /// The value, or null.
    package var json: JSON { map(\.json) ?? .null }
}

extension Array: JSONWritable where Element: JSONWritable {
    package var json: JSON { .array(map(\.json)) }
}

extension Refusal.Argument: JSONWritable {
    package var json: JSON {
        switch self {
        case .words(let money): money.json
        case .phrase(let key), .sentence(let key, _): .string(key)
        case .phrases(let keys): .array(keys.map { .string($0) })
        case .multiple(let multiple): multiple.json
        case .money(let money): money.json
        case .date(let date): date.json
        case .rate(let rate): rate.json
        case .share(let share): share.json
        case .number(let number): number.json
        case .text(let text): text.json
        case .named(let vietnamese, _): vietnamese.json
        }
    }
}
