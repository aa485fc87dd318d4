import Foundation
import FundTestSupport
import Testing

/// A database of its own with the tool at hand, as one desk of a fund has it.
struct Office {
    let database: String
    let conninfo: String

    /// - Parameter capital: what the province has given by 01/01/2010; nil leaves the database without a fund.
    init(capital: String? = nil) throws {
        let cluster = try TestCluster.shared
        let template = try cluster.template("coopfund_migrated") { conninfo in
            let ending = try run(
                coopfundBinary, ["db", "migrate"], environment: ["COOPFUND_DATABASE": conninfo])
            guard ending.status == 0 else { throw Failed(ending: ending) }
        }
        database = try cluster.createDatabase(template: template)
        conninfo = cluster.conninfo(database: database)
        if let capital {
            try done("fund", "create", "--code", "ST", "--name", "Quỹ", "--province", "Sóc Trăng")
            try done(
                "capital", "contribute", "--source", "provincial-budget", "--amount", capital, "--on",
                "2010-01-01")
        }
    }

    struct Failed: Error, CustomStringConvertible {
        let ending: Ending
        var description: String { "exit \(ending.status)\n\(ending.stdout)\n\(ending.stderr)" }
    }

    func tool(_ words: [String], environment: [String: String] = [:], stdin: String = "") throws -> Ending {
        try run(
            coopfundBinary, words,
            environment: environment.merging(["COOPFUND_DATABASE": conninfo]) { $1 }, stdin: stdin)
    }

    func tool(_ words: String...) throws -> Ending { try tool(words) }

    /// Runs a command that must succeed, and reads its document.
    @discardableResult
    func done(_ words: String...) throws -> [String: Any] { try done(words) }

    @discardableResult
    func done(_ words: [String]) throws -> [String: Any] {
        let ending = try tool(words + ["--json"])
        guard ending.status == 0 else { throw Failed(ending: ending) }
        let document = try JSONSerialization.jsonObject(with: Data(ending.stdout.utf8))
        return try #require(document as? [String: Any])
    }

    /// A borrower with a signed contract, ready to draw.
    func sign(
        _ number: String, borrower: String, amount: String, on day: String, rate: String? = "6",
        terms: [String] = ["--instalments", "8", "--every", "3m"], term: String = "600"
    ) throws {
        try add(borrower: borrower, on: day)
        try contract(
            number, borrower: borrower, amount: amount, on: day, rate: rate, terms: terms, term: term)
    }

    func add(borrower: String, on day: String) throws {
        try done(
            "borrower", "add", "--code", borrower, "--kind", "cooperative", "--name", "HTX \(borrower)",
            "--on", day)
    }

    /// A signed contract of a borrower that is known, ready to draw.
    func contract(
        _ number: String, borrower: String, amount: String, on day: String, rate: String?, terms: [String],
        term: String = "600"
    ) throws {
        let application = try done(
            "application", "submit", "--borrower", borrower, "--amount", amount, "--project-cost",
            "9000000000000",
            "--own-capital", "3000000000000", "--term", term, "--purpose", "sản xuất", "--on", day)
        let name = try #require(application["number"] as? String)
        try done("application", "appraise", name, "--by", "cán bộ", "--on", day)
        try done("application", "approve", name, "--by", "giám đốc", "--on", day)
        try done(
            ["loan", "sign", "--application", name, "--number", number, "--on", day]
                + (rate.map { ["--rate", $0] } ?? []) + terms)
    }

    /// One figure straight from the database.
    func value(_ sql: String) throws -> String {
        try TestCluster.shared.execute("set search_path = coopfund;\n" + sql, database: database)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
