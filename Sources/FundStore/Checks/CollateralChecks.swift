internal import FundCore
internal import Postgres

/// The facts of each piece of collateral follow from each other by the rules of the core, each security comes after
/// the signing of its contract, and a code calls one piece.
struct CollateralChecks: CheckPass {
    static let name = "collateral-facts-fit"

    static func run(_ reader: FundReader) throws -> Check.Finding {
        var finding = Check.Finding(name)
        let signed = try reader.signingsOfSecured()
        var codes: Set<String> = []
        for piece in try reader.collaterals() {
            for (fact, flaw) in piece.flaws(signed, isCalledAgain: !codes.insert(piece.code).inserted) {
                finding.add([
                    "code": .text(piece.code), "entry": .number(Int(fact.entry)), "on": .date(fact.on),
                    "flaw": .phrase("check.collateral-facts-fit." + flaw),
                ])
            }
        }
        return finding
    }
}

extension CollateralRecord {
    fileprivate func flaws(
        _ signed: [Int64: CalendarDate], isCalledAgain: Bool
    ) -> [(fact: CollateralFact, flaw: String)] {
        var flaws: [(fact: CollateralFact, flaw: String)] = []
        if let (fact, flaw) = collateral.flaw { flaws.append((fact, flaw.word)) }
        if let first = collateral.facts.first {
            if first.entry != collateralID { flaws.append((first, "addition")) }
            if isCalledAgain { flaws.append((first, "code")) }
        }
        for fact in collateral.facts {
            if case .security(let loan, _) = fact.content, let signedOn = signed[loan], fact.on < signedOn {
                flaws.append((fact, "contract"))
            }
        }
        return flaws
    }
}

extension Collateral.Flaw {
    fileprivate var word: String {
        switch self {
        case .beforeValuation: "before-valuation"
        case .valuedLater: "valued-later"
        case .secured: "secured"
        case .notSecured: "not-secured"
        }
    }
}

extension FundReader {
    /// The day of signing of each loan that something secured.
    fileprivate func signingsOfSecured() throws -> [Int64: CalendarDate] {
        var signed: [Int64: CalendarDate] = [:]
        let rows = try connection.query(
            """
            select l.loan_id, l.signed_on from loan l
            where l.fund_id = $1 and exists (
                select from collateral_fact f where f.fund_id = l.fund_id and f.loan_id = l.loan_id)
            """, [fund])
        for (loan, date) in try rows.read(
            "loan", by: "loan_id",
            body: { row in
                (try row.int64("loan_id"), try row.calendarDate("signed_on"))
            })
        {
            signed[loan] = date
        }
        return signed
    }
}
