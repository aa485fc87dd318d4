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

        /// The sentence of a violation in the catalogue: of the check, or of what kept it from looking.
        package func sentence(of violation: Violation) -> String {
            if violation[Check.unreadable] != nil { return "check.unreadable" }
            if violation[Check.unchecked] != nil { return "check.unchecked" }
            return "check.\(name).violation"
        }

        /// Whether it found nothing because it could not look.
        package var isUnchecked: Bool { violations > 0 && shown.allSatisfy { $0[Check.unchecked] != nil } }

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
        + [Check(name: Check.rows, pass: nil)]
        + LoanChecks.names.map { Check(name: $0, pass: nil) }
        + Check.ofSchema.map { Check(name: $0, pass: nil) }
        + [Check(name: Check.migrations, pass: nil)]

    /// The kinds of acts whose rows `acts-have-their-rows` knows.
    package static var kindsWithRows: Set<String> { ActsHaveTheirRows.kinds }

    static let rows = "rows-readable"
    static let schema = "schema-as-built"
    static let grants = "grants-as-documented"
    /// Those that look at the whole schema; a closing leaves them out, because they take rights and time.
    private static let ofSchema = [schema, grants]
    static let migrations = "migrations-unedited"
    package static let loansAgree = "loans-agree-with-journal"
    package static let money = MoneyIsNotBelowZero.name
    /// Those that a closing runs beside its own look at every loan.
    package static let ofClosings = all.map(\.name).filter {
        !(LoanChecks.names + ofSchema + [rows]).contains($0)
    }

    /// What a violation says of a row that does not read, and of a check that could not look.
    static let unreadable = "unreadable"
    static let unchecked = "unchecked"

    private static let passes: [any CheckPass.Type] = [
        EntriesBalance.self, BalancesAddUp.self, MoneyIsNotBelowZero.self, FundsAreNotBelowZero.self,
        SurplusIsNotBelowZero.self, ActsHaveNoGaps.self,
        RecordTimesIncrease.self, ActsAreSealed.self, CapitalAgreesWithJournal.self,
        CapitalSourcesNotBelowZero.self,
        SourcesHold.self,
        MoneyAgreesWithJournal.self, VouchersAreWhole.self, LinesAgreeWithChart.self, ActsHaveTheirRows.self,
        ClosedPeriodsUnchanged.self, PeriodsFollow.self,
        DistributionsAgreeWithJournal.self, EquityAgreesWithJournal.self, AssetsAgreeWithJournal.self,
        DepositsAgreeWithJournal.self,
        BalancesAreAsVerified.self, FactsAgreeWithActs.self,
        LoansFollowApprovals.self, FilesAgree.self, CollateralChecks.self, CustodyAgreesWithJournal.self,
        RunsAddUp.self,
        KeysBelongToActs.self,
        RequestsAgreeWithActs.self,
        StepChecks.self,
        DecisionChecks.self,
        DaysAgreeWithActs.self, CopiesAgree.self, TextsAreComposed.self, TriggersAreInPlace.self,
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
    /// From the second on.
    static var parameters: [Parameter] { get }
    static func violation(_ row: Row) throws -> Check.Violation
}

extension CheckStatement {
    static var parameters: [Parameter] { [] }
}

extension CheckStatement {
    static func run(_ reader: FundReader) throws -> Check.Finding { try run(reader, parameters) }

    /// - Parameter parameters: of the statement, from the second on.
    static func run(_ reader: FundReader, _ parameters: [Parameter]) throws -> Check.Finding {
        var finding = Check.Finding(name)
        try reader.connection.stream(sql, [reader.fund] + parameters) { row in
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
    /// The violation that a row is which does not read.
    static func unreadable(_ row: UnreadableRow) -> Violation {
        [
            unreadable: .text(row.table), "row": .text(row.key), "column": .text(row.column),
            "value": .text(row.value),
        ]
    }

    /// What an error says of the books, or of the login; nil where it says nothing of either.
    static func obstacle(_ error: any Error) -> Violation? {
        switch error {
        case let fault as StoreFault:
            if let row = fault.unreadable { return unreadable(row) }
            return [.internalError, .notPermitted].contains(fault.kind)
                ? [unchecked: .text(fault.summary)] : nil
        case let value as UnreadableValue:
            return unreadable(
                UnreadableRow(table: "–", key: "–", column: value.column, value: value.value))
        case let error as PostgresError where !error.isRetryable:
            return [.server, .columnMismatch].contains(error.kind)
                ? [unchecked: .text(StoreFault(error).summary)] : nil
        default: return nil
        }
    }

    /// Names of roles or of kinds of acts as SQL lists them.
    static func list(_ names: [some RawRepresentable<String>]) -> String {
        names.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }

    /// Where a line `l` stands: its role, or `=` and its account where the role stands on several.
    static var place: String {
        let roles = list(AccountRole.allCases.filter(\.isOnNamedAccounts))
        return "case when l.role in (\(roles)) then '=' || l.account else l.role end"
    }

    /// Where further money accounts stand, as `place` says it.
    static let moneyPlaces = """
        (select code, '=' || account as place from money_account where fund_id = $1 and account is not null)
        """
    /// Kinds of acts that book for no loan and are held to their own rows by a check of their own.
    static let actsWithoutLoans: [ActKind] = [
        .capitalSupplement, .surplusCorrection, .assetRevaluation, .assetPurchase, .assetDisposal,
        .depreciation, .depositPlacement, .depositInterest, .depositWithdrawal, .depositRollover,
        .depositAccrual, .sourceAccrual, .collateralCustody,
    ]

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
        let checks = Check.all.filter { names.isEmpty || names.contains($0.name) }
        let shared = SharedReadings(self, totals: totals)
        // Nearly always each can look; only where one could not, each has to be kept from the others.
        var findings: [Check.Finding] = []
        guard try obstacle(in: { findings = try look(checks, shared) { _, body in try body() } }) != nil
        else {
            return findings
        }
        return try look(checks, shared) { name, body in
            var finding = Check.Finding(name)
            if let obstacle = try obstacle(in: { finding = try body() }) { finding.add(obstacle) }
            return finding
        }
    }

    private func look(
        _ checks: [Check], _ shared: SharedReadings,
        _ attempt: (String, () throws -> Check.Finding) throws -> Check.Finding
    ) throws -> [Check.Finding] {
        var ofLoans: [String: Check.Finding]?
        return try checks.map { check in
            try attempt(check.name) {
                if let sharing = check.pass as? any SharingCheck.Type {
                    return try sharing.run(self, shared)
                }
                if let pass = check.pass { return try pass.run(self) }
                switch check.name {
                case Check.rows: return try rowsAreReadable()
                case Check.schema: return try schemaIsAsBuilt()
                case Check.grants: return try grantsAreAsDocumented()
                case Check.migrations: return try migrationsAreUnedited()
                default:
                    let known = try ofLoans ?? LoanChecks.run(self)
                    ofLoans = known
                    return known[check.name] ?? Check.Finding(check.name)
                }
            }
        }
    }

    /// What an attempt at reading ran into; the transaction can be used again.
    func obstacle(in attempt: () throws -> Void) throws -> Check.Violation? {
        try connection.execute("savepoint attempt")
        do {
            try attempt()
            try connection.execute("release savepoint attempt")
            return nil
        } catch {
            guard let obstacle = Check.obstacle(error) else { throw error }
            try connection.execute("rollback to savepoint attempt")
            return obstacle
        }
    }

    /// Each step of the schema is the one that this program holds.
    private func migrationsAreUnedited() throws -> Check.Finding {
        var finding = Check.Finding(Check.migrations)
        do {
            _ = try Migrator(connection).verify()
        } catch let fault as StoreFault where fault.kind == .schema {
            finding.add(["reason": .text(fault.summary)])
        }
        return finding
    }
}
