package import FundCore
internal import Postgres

/// What people call by a number or a code of its own (cái được gọi bằng số, bằng mã).
package enum NamedThing: Sendable {
    case loans
    case applications
    case borrowers
    case collateral
    case assets
    case deposits

    fileprivate var statement: String {
        switch self {
        case .loans: "select number as name from loan where fund_id = $1 and act_no <= $2"
        case .applications: "select number as name from application where fund_id = $1 and act_no <= $2"
        case .borrowers: "select code as name from borrower where fund_id = $1 and act_no <= $2"
        case .collateral:
            """
            select code as name from collateral c
            where fund_id = $1 and act_no <= $2 and not exists (
                select from reversal r
                where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no and r.act_no <= $2)
            """
        case .assets:
            """
            select code as name from fixed_asset f
            where fund_id = $1 and act_no <= $2 and not exists (
                select from reversal r
                where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no and r.act_no <= $2)
            """
        case .deposits:
            """
            select code as name from term_deposit d
            where fund_id = $1 and act_no <= $2 and not exists (
                select from reversal r
                where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no and r.act_no <= $2)
            """
        }
    }

    /// That nothing is called so, with what is called nearly so.
    package func notFound(_ typed: String, near: [String]) -> Refusal {
        let (code, name): (Refusal.Code, String) =
            switch self {
            case .loans: (.loanNotFound, "number")
            case .applications: (.applicationNotFound, "number")
            case .borrowers: (.borrowerNotFound, "code")
            case .collateral: (.collateralNotFound, "code")
            case .assets: (.assetNotFound, "code")
            case .deposits: (.depositNotFound, "code")
            }
        var arguments: [String: Refusal.Argument] = [name: .text(typed)]
        if !near.isEmpty { arguments["near"] = .text(near.map { "“\($0)”" }.joined(separator: ", ")) }
        return Refusal(code, arguments)
    }
}

extension FundReader {
    /// All names of a thing in the books.
    package func names(of thing: NamedThing) throws -> [String] {
        try connection.query(thing.statement, [fund, known]).map { try $0.text("name") }
    }

    /// What a typed name means: what is called so to the letter, else the one thing that it can only mean. The
    /// names are read only where nothing is called so to the letter.
    ///
    /// - Throws: a refusal that lists the near ones.
    func named<Thing>(_ typed: String, in thing: NamedThing, _ find: (String) throws -> Thing?) throws
        -> Thing
    {
        if let found = try find(typed) { return found }
        let names = try names(of: thing)
        if let name = NearName.only(typed, among: names), let found = try find(name) { return found }
        throw thing.notFound(typed, near: NearName.nearest(typed, among: names))
    }
}
