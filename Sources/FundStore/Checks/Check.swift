package import FundCore
internal import Postgres

/// A third look at what the core and the schema already hold (kiểm tra sổ sách): it reads everything anew
/// and says where the books contradict themselves.
package struct Check: Sendable {
    /// Stable, for scripts; its sentence is `check.<name>` in the catalogue, its paragraph in
    /// Documentation/Checks.md.
    package let name: String

    /// What was found: a value for each placeholder of `check.<name>.violation`.
    package typealias Violation = [String: Refusal.Argument]

    package struct Finding: Sendable {
        package let name: String
        /// How many there are in all.
        package internal(set) var violations = 0
        /// The first of them.
        package internal(set) var shown: [Violation] = []
        /// What is worth knowing and no contradiction.
        package internal(set) var notices: [Violation] = []

        static let limit = 20

        init(_ name: String) { self.name = name }

        mutating func add(_ violation: Violation) {
            violations += 1
            if shown.count < Finding.limit { shown.append(violation) }
        }
    }

    /// Nil where it is one of `LoanChecks`, or looks at the steps of the schema.
    let pass: (any CheckPass.Type)?

    /// Every check, in the order in which they are run.
    package static let all: [Check] =
        passes.map { Check(name: $0.name, pass: $0) }
        + LoanChecks.names.map { Check(name: $0, pass: nil) }
        + [Check(name: Check.migrations, pass: nil)]

    /// The kinds of acts whose rows `acts-have-their-rows` knows.
    package static var kindsWithRows: Set<String> { ActsHaveTheirRows.kinds }

    static let migrations = "migrations-unedited"
    package static let loansAgree = "loans-agree-with-journal"
    package static let money = MoneyIsNotBelowZero.name
    /// Those that do not unfold every loan.
    package static let besidesLoans = all.map(\.name).filter { !LoanChecks.names.contains($0) }

    private static let passes: [any CheckPass.Type] = [
        EntriesBalance.self, BalancesAddUp.self, MoneyIsNotBelowZero.self, FundsAreNotBelowZero.self,
        ActsHaveNoGaps.self,
        RecordTimesIncrease.self, CapitalAgreesWithJournal.self, CapitalSourcesNotBelowZero.self,
        MoneyAgreesWithJournal.self, VouchersAreWhole.self, LinesAgreeWithChart.self, ActsHaveTheirRows.self,
        ClosedPeriodsUnchanged.self, PeriodsFollow.self,
        DistributionsAgreeWithJournal.self, BalancesAreAsVerified.self, FactsAgreeWithActs.self,
        LoansFollowApprovals.self, StepChecks.self, DecisionChecks.self, DaysAgreeWithActs.self,
        CopiesAgree.self, TextsAreComposed.self, TriggersAreInPlace.self,
    ]
}

/// A check that reads the books once.
protocol CheckPass: Sendable {
    static var name: String { get }
    static func run(_ reader: FundReader) throws -> Check.Finding
}

/// A check that one statement makes: a row for each violation.
protocol CheckStatement: CheckPass {
    /// Parameter 1 is the fund.
    static var sql: String { get }
    static func violation(_ row: Row) throws -> Check.Violation
}

/// A check that need not see the single lines: it reads `DayTotals.rows`.
protocol DayTotalsCheck: CheckStatement {}

extension CheckStatement {
    static func run(_ reader: FundReader) throws -> Check.Finding { try run(reader, []) }

    /// - Parameter totals: what `DayTotals.rows` is made of, for those that read it.
    static func run(_ reader: FundReader, _ totals: [Parameter]) throws -> Check.Finding {
        var finding = Check.Finding(name)
        try reader.connection.stream(sql, [reader.fund] + totals) { row in
            if finding.shown.count < Check.Finding.limit {
                finding.add(try violation(row))
            } else {
                finding.violations += 1
            }
        }
        return finding
    }
}

extension Check {
    /// Names of roles or of kinds of acts as SQL lists them.
    static func list(_ names: [some RawRepresentable<String>]) -> String {
        names.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }

    /// The acts of some kinds, and those that reversed such an act; few of the journal's lines are theirs.
    static func acts(of kinds: ActKind...) -> String {
        let kinds = list(kinds)
        return """
            select act_no from act where fund_id = $1 and kind in (\(kinds))
            union
            select r.act_no from reversal r
            join act a on a.fund_id = r.fund_id and a.act_no = r.reversed_act_no
            where r.fund_id = $1 and a.kind in (\(kinds))
            """
    }
}

extension FundReader {
    /// Runs the checks, all within this reader's one picture of the books.
    ///
    /// - Parameter names: those to run; all where empty.
    package func check(_ names: [String] = []) throws -> [Check.Finding] {
        try check(names, totals: nil)
    }

    /// - Parameter totals: of the books as they stand, where they were taken already.
    func check(_ names: [String], totals: DayTotals?) throws -> [Check.Finding] {
        let chosen = Check.all.filter { names.isEmpty || names.contains($0.name) }
        var ofLoans: [String: Check.Finding] = [:]
        if chosen.contains(where: { LoanChecks.names.contains($0.name) }) {
            ofLoans = try LoanChecks.run(self)
        }
        let needsTotals = chosen.contains { $0.pass is any DayTotalsCheck.Type }
        let totals = try totals ?? (needsTotals ? dayTotals() : DayTotals(parameters: []))
        return try chosen.map { check in
            if let ofDays = check.pass as? any DayTotalsCheck.Type {
                return try ofDays.run(self, totals.parameters)
            }
            if let pass = check.pass { return try pass.run(self) }
            if check.name == Check.migrations { return migrationsAreUnedited() }
            return ofLoans[check.name] ?? Check.Finding(check.name)
        }
    }

    /// Each step of the schema is the one that this program holds.
    private func migrationsAreUnedited() -> Check.Finding {
        var finding = Check.Finding(Check.migrations)
        do {
            _ = try Migrator(connection).verify()
        } catch let fault as StoreFault {
            finding.add(["reason": .text(fault.summary)])
        } catch {
            finding.add(["reason": .text("\(error)")])
        }
        return finding
    }
}
