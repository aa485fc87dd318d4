extension AnnualRate {
    /// Reads a rate in percent a year: `6`, `6.5`, `6,5`, `6%`, `6,5 %/năm`; or a month: `0,5%/tháng`, × 12.
    ///
    /// - Throws: `notARate`, or `rateOutOfRange` above 1 000 % a year.
    package init(parsing text: String) throws(TextFlaw) {
        var figure = FigureScanner(trimming: text)
        guard !figure.isAtEnd else { throw .empty }
        // A billionth is seven decimals of a percent.
        guard let figureInBillionths = figure.decimal(places: 7) else { throw .notARate }
        figure.skipBlanks()
        let months: Int64 =
            switch figure.rest.filter({ $0 != " " }) {
            case "", "%", "%/năm", "%/nam", "%/year": 1
            case "%/tháng", "%/thang", "%/month": 12
            default: throw .notARate
            }
        let billionths = figureInBillionths * months
        guard billionths <= 10 * AnnualRate.whole else { throw .rateOutOfRange }
        self.init(billionths: billionths)
    }

    /// The rate in percent a year, for programs: `6.5`, `6`, `0`.
    package var decimal: String { decimalText(billionths, places: 7, mark: ".") }

    /// The rate in percent a year, for Vietnamese readers: `6,5`.
    package var vietnamese: String { decimalText(billionths, places: 7, mark: ",") }
}

extension RateMultiple {
    /// Reads `1.5`, `1,5` or `150%`, exact to four decimals.
    ///
    /// - Throws: `notAMultiple`, also above 10.
    package init(parsing text: String) throws(TextFlaw) {
        var figure = FigureScanner(trimming: text)
        guard !figure.isAtEnd else { throw .empty }
        var percent = figure
        let tenThousandths: Int64
        if let value = figure.decimal(places: 4), figure.isAtEnd {
            tenThousandths = value
        } else if let value = percent.decimal(places: 2), percent.rest.filter({ $0 != " " }) == "%" {
            tenThousandths = value
        } else {
            throw .notAMultiple
        }
        guard tenThousandths <= 10 * RateMultiple.whole else { throw .notAMultiple }
        self.init(tenThousandths: tenThousandths)
    }

    /// How many times, for programs: `1.5`.
    package var decimal: String { decimalText(tenThousandths, places: 4, mark: ".") }

    /// How many times, for Vietnamese readers: `1,5`.
    package var vietnamese: String { decimalText(tenThousandths, places: 4, mark: ",") }
}

extension Share {
    /// Reads a share in percent: `30`, `12,5`, `12.5 %`, exact to two decimals.
    ///
    /// - Throws: `notAShare`, also above 100 %.
    package init(parsing text: String) throws(TextFlaw) {
        var figure = FigureScanner(trimming: text)
        guard !figure.isAtEnd else { throw .empty }
        guard let tenThousandths = figure.decimal(places: 2), tenThousandths <= Share.whole,
            ["", "%"].contains(figure.rest.filter { $0 != " " })
        else { throw .notAShare }
        self.init(tenThousandths: tenThousandths)
    }

    /// The share in percent, for programs: `12.5`.
    package var decimal: String { decimalText(tenThousandths, places: 2, mark: ".") }

    /// The share in percent, for Vietnamese readers: `12,5`.
    package var vietnamese: String { decimalText(tenThousandths, places: 2, mark: ",") }
}

/// `units` × 10^-`places` without zeros at the end. `units` is not negative.
func decimalText(_ units: Int64, places: Int, mark: String) -> String {
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    return padded.dropLast(places) + (fraction.isEmpty ? "" : mark + fraction)
}
