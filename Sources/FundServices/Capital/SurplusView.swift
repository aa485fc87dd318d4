package import FundCore
package import FundStore
package import Wording

/// A fiscal year's surplus as a day shows it: what it is, what became of it, what may become of it.
package struct SurplusView: Sendable {
    package let asOf: CalendarDate
    package let surplus: YearSurplus
    package let distribution: DistributionRecord?
    /// Of all years together, at the end of the day.
    package let undistributed: Int64
    package let deficits: [UncoveredDeficit]
    /// What decisions of the year corrected of earlier years.
    package let corrections: [SurplusCorrection]
    /// Nil where nothing may be distributed; `obstacle` says why.
    package let available: Int64?
    package let obstacle: Refusal?

    package init(of year: FiscalPeriod, asOf date: CalendarDate, _ reader: FundReader) throws {
        asOf = date
        surplus = try reader.surplus(of: year, on: date)
        distribution = try reader.distribution(ofYear: year.year).flatMap { $0.on <= date ? $0 : nil }
        corrections = try reader.corrections(in: year).filter { $0.on <= date }
        let movements = try reader.undistributedMovements(until: date)
        undistributed = movements.reduce(0) { $0 + $1.dong }
        deficits = UncoveredDeficit.after(movements)
        do throws(Refusal) {
            available = try surplus.distributable().available
            obstacle = nil
        } catch {
            (available, obstacle) = (nil, error)
        }
    }

    /// The last year that may cover a deficit is claimed for years whose rules are known.
    package func lastYear(of deficit: UncoveredDeficit) -> Int? {
        surplus.isRuled(deficit.year) ? deficit.lastYear.year : nil
    }
}

extension SurplusView {
    /// What the year earned, what became of it, deficits not covered, and the rules (phân phối chênh lệch thu chi).
    package var answer: Answer {
        let figures = Answer.Fields(
            ("column.figure", "column.amount"), figures: true,
            [
                ("year-result", surplus.result),
                ("corrections", corrections.isEmpty ? nil : surplus.corrections),
                ("undistributed", undistributed),
                ("distributable", available),
            ].compactMap { key, dong in dong.map { (Message("figure." + key), .money($0)) } })
        var parts: [Answer.Part] = [
            .line(Message("surplus.title", ["year": .number(surplus.year.year), "on": .date(asOf)])),
            .fields(figures),
        ]
        parts += (corrections.map(\.message) + whatBecame + deficits.map(sentence)).map { .line($0) }
        if !surplus.rules.isEmpty { parts += [.blank, .sheet(.ofRules(surplus.rules.map(Sheet.Row.init)))] }
        return Answer(parts, table: figures.sheet, document: json)
    }

    private var whatBecame: [Message] {
        if let distribution {
            let distributed = Message(
                "surplus.distributed",
                [
                    "entry": .number(Int(distribution.entry)), "on": .date(distribution.on),
                    "by": .text(distribution.actedBy), "rating": .text(distribution.rating.rawValue),
                ])
            return [distributed] + distribution.findings.map(\.message)
        }
        if let obstacle { return [Message(obstacle.code.rawValue, obstacle.arguments)] }
        return [Message("surplus.possible", ["year": .number(surplus.year.year)])]
    }

    private func sentence(_ deficit: UncoveredDeficit) -> Message {
        var arguments: [String: Refusal.Argument] = [
            "year": .number(deficit.year.year), "amount": .money(Money(deficit.dong)),
        ]
        arguments["last"] = lastYear(of: deficit).map { .number($0) }
        return Message("surplus.uncovered-deficit", arguments)
    }
}

extension SurplusView: JSONWritable {
    package var json: JSON {
        .object([
            .init("year", surplus.year.year.json), .init("as_of", asOf.json),
            .init("closed", (surplus.result != nil).json), .init("result", surplus.result.json),
            .init("corrections", corrections.json), .init("undistributed", undistributed.json),
            .init("distributable", available.json),
            .init("possible", (obstacle == nil).json), .init("reason", (obstacle?.code.rawValue).json),
            .init("distribution", (distribution?.json).json),
            .init(
                "uncovered_deficits",
                .array(
                    deficits.map {
                        .object([
                            .init("year", $0.year.year.json), .init("amount", $0.dong.json),
                            .init("last_year", lastYear(of: $0).json),
                        ])
                    })),
            .init("rules", surplus.rules.json),
        ])
    }
}

extension SurplusCorrection: JSONWritable {
    package var json: JSON {
        .object([
            .init("entry", entry.json), .init("on", on.json), .init("year", year.json),
            .init("amount", dong.json), .init("decision", decision.json),
        ])
    }

    fileprivate var message: Message {
        Message(
            "surplus.correction",
            [
                "entry": .number(Int(entry)), "on": .date(on), "year": .number(year),
                "amount": .money(Money(dong)), "decision": .text(decision),
            ])
    }
}

extension DistributionRecord: JSONWritable {
    package var json: JSON {
        .object([
            .init("entry", entry.json), .init("on", on.json), .init("by", actedBy.json),
            .init("rating", .string(rating.rawValue)), .init("result", result.json),
            .init("shares", parts.json), .init("steps", findings.json),
        ])
    }
}
