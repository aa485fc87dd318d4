import Foundation

/// What published lives are written in.
extension OutsideLives {
    func terms(_ amount: Int64, _ options: [String]) throws -> NaiveTerms {
        var terms = NaiveTerms(
            amount: amount, rate: try rate(option("--rate", options)), instalments: 1, every: .months(1))
        var index = 0
        while index + 1 < options.count {
            let value = options[index + 1]
            switch options[index] {
            case "--rate": break
            case "--method": terms.method = try word(value)
            case "--day-count": terms.dayCount = try word(value)
            case "--roll": terms.roll = try word(value)
            case "--prepayment": terms.prepayment = try word(value)
            case "--allocation": terms.allocation = try word(value)
            case "--rounding": terms.rounding = try word(value)
            case "--early": terms.early = try word(value)
            case "--round-principal-to": terms.roundPrincipalTo = try scaled(value, digits: 0)
            case "--instalments": terms.instalments = Int(try scaled(value, digits: 0))
            case "--every": terms.every = try every(value)
            case "--interest-every": terms.interestEvery = try every(value)
            case "--grace": terms.grace = Int(try scaled(value, digits: 0))
            case "--interest-grace": terms.interestGrace = Int(try scaled(value, digits: 0))
            case "--first-due": terms.firstDue = try day(value)
            case "--overdue-multiple": terms.overdueMultiple = try scaled(value, digits: 4)
            case "--late-interest-rate": terms.lateInterestRate = try rate(value)
            case "--due", "--rate-from":
                let parts = value.split(separator: ":").map(String.init)
                if options[index] == "--due" {
                    terms.customRows.append(
                        NaiveTerms.CustomRow(
                            due: try day(parts[0]), principal: try scaled(parts[1], digits: 0)))
                } else {
                    terms.steps.append(NaiveTerms.Step(day: try day(parts[0]), rate: try rate(parts[1])))
                }
            default: throw Unreadable(what: options[index])
            }
            index += 2
        }
        return terms
    }

    func option(_ name: String, _ words: [String]) -> String? {
        words.firstIndex(of: name).map { words[$0 + 1] }
    }

    func amount(_ words: [String]) throws -> Int64 {
        try scaled(option("--amount", words), digits: 0)
    }

    func day(_ value: Any?) throws -> Int {
        let parts = try text(value).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { throw Unreadable(what: "\(value as Any)") }
        return NaiveCalendar.wall.monthStarts[(parts[0] - 1970) * 12 + parts[1] - 1] + parts[2] - 1
    }

    /// A decimal of a percent in billionths.
    func rate(_ value: Any?) throws -> Int64 { try scaled(value, digits: 7) }

    func scaled(_ value: Any?, digits: Int) throws -> Int64 {
        let parts = try text(value).split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        guard fraction.count <= digits,
            let figure = Int64(parts[0] + fraction + String(repeating: "0", count: digits - fraction.count))
        else { throw Unreadable(what: "\(value as Any)") }
        return figure
    }

    func every(_ value: Any?) throws -> NaiveTerms.Every {
        let text = try text(value)
        guard let count = Int(text.dropLast()) else { throw Unreadable(what: text) }
        switch text.last {
        case "m": return .months(count)
        case "w": return .days(7 * count)
        case "d": return .days(count)
        default: throw Unreadable(what: text)
        }
    }

    func word<Word: RawRepresentable>(_ value: Any?) throws -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: try text(value)) else { throw Unreadable(what: "\(value as Any)") }
        return word
    }

    func text(_ value: Any?) throws -> String {
        guard let text = value as? String else { throw Unreadable(what: "\(value as Any)") }
        return text
    }

    func number(_ value: Any?) throws -> Int64 {
        guard let number = value as? NSNumber else { throw Unreadable(what: "\(value as Any)") }
        return number.int64Value
    }

    func list(_ value: Any?) throws -> [Any] {
        guard let list = value as? [Any] else { throw Unreadable(what: "\(value as Any)") }
        return list
    }

    func object(_ value: Any?) throws -> [String: Any] {
        guard let object = value as? [String: Any] else { throw Unreadable(what: "\(value as Any)") }
        return object
    }
}
