import Postgres
import Testing

@Suite struct `A transaction` {
    let connection: Connection

    init() throws { connection = try ServerForTests.connect() }

    @Test(arguments: [
        (Isolation.readCommitted, false, "read committed", "off"),
        (.repeatableRead, true, "repeatable read", "on"), (.serializable, false, "serializable", "off"),
    ])
    func `has the isolation that was asked for`(
        isolation: Isolation, readOnly: Bool, level: String, isReadOnly: String
    ) throws {
        try connection.begin(isolation, readOnly: readOnly)
        #expect(connection.transactionStatus == .inTransaction)
        let row = try #require(
            try connection.query(
                """
                select current_setting('transaction_isolation') as level,
                    current_setting('transaction_read_only') as read_only
                """
            ).first)
        #expect(try row.text("level") == level)
        #expect(try row.text("read_only") == isReadOnly)
        try connection.commit()
        #expect(connection.transactionStatus == .idle)
    }

    @Test func `keeps on commit and forgets on rollback`() throws {
        try connection.execute("create temp table t (x int)")
        try connection.begin()
        try connection.execute("insert into t values (1)")
        try connection.commit()
        try connection.begin()
        try connection.execute("insert into t values (2)")
        try connection.rollback()
        #expect(try connection.query("select x from t").map { try $0.int64("x") } == [1])
    }

    @Test func `that failed cannot be committed`() throws {
        try connection.begin()
        #expect(throws: PostgresError.self) { try connection.execute("select 1 / 0") }
        #expect(connection.transactionStatus == .inFailedTransaction)
        let error = try postgresError { try connection.commit() }
        #expect(error.kind == .server)
        #expect(error.sqlState == "25P02")
        #expect(connection.transactionStatus == .idle)
    }

    @Test func `hears of a deferred constraint at commit`() throws {
        try connection.script(
            """
            create temp table parent (x int primary key);
            create temp table child (x int constraint child_has_parent
                references parent deferrable initially deferred);
            """)
        try connection.begin()
        try connection.execute("insert into child values (1)")
        let error = try postgresError { try connection.commit() }
        #expect(error.kind == .server)
        #expect(error.sqlState == "23503")
        #expect(error.constraint == "child_has_parent")
        #expect(connection.transactionStatus == .idle)
        #expect(try connection.query("select x from child").isEmpty)
    }

    /// The backend ends itself while it works on COMMIT.
    private func prepareToDie(_ victim: Connection, by act: String) throws {
        try victim.script(
            """
            create temp table t (x int);
            create function pg_temp.act() returns trigger language plpgsql as $$
                begin perform \(act); return null; end $$;
            create constraint trigger at_commit after insert on t deferrable initially deferred
                for each row execute function pg_temp.act();
            """)
        try victim.begin()
        try victim.execute("insert into t values (1)")
    }

    @Test func `lost during COMMIT has an unknown outcome`() throws {
        try prepareToDie(connection, by: "pg_terminate_backend(pg_backend_pid())")
        #expect(try postgresError { try connection.commit() }.kind == .outcomeUnknown)
        #expect(connection.isBroken)
    }

    @Test func `without an answer to COMMIT has an unknown outcome`() throws {
        try prepareToDie(connection, by: "pg_sleep(20)")
        connection.deadline = .milliseconds(300)
        #expect(try postgresError { try connection.commit() }.kind == .outcomeUnknown)
        #expect(connection.isBroken)
    }

    @Test func `is neither begun twice nor ended without a beginning`() throws {
        #expect(try postgresError { try connection.commit() }.kind == .protocolViolation)
        try connection.rollback()
        try connection.begin()
        #expect(try postgresError { try connection.begin() }.kind == .protocolViolation)
        try connection.rollback()
    }
}
