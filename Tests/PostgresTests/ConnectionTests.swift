import Glibc
import Postgres
import Testing

@Suite struct `A connection` {
    let connection: Connection

    init() throws { connection = try ServerForTests.connect() }

    private func terminate(_ victim: Connection) throws {
        let id = try #require(try victim.query("select pg_backend_pid() as id").first).int32("id")
        try connection.execute("select pg_terminate_backend($1, 5000)", [.integer(id)])
    }

    @Test func `knows its server and its settings`() throws {
        #expect(connection.serverVersion >= 150_000)
        #expect(connection.transactionStatus == .idle)
        let row = try #require(
            try connection.query(
                """
                select current_setting('application_name') as name,
                    current_setting('client_encoding') as encoding,
                    current_setting('client_min_messages') as messages
                """
            ).first)
        #expect(try row.text("name") == "coopfund-tests")
        #expect(try row.text("encoding") == "UTF8")
        #expect(try row.text("messages") == "warning")
    }

    @Test func `counts the rows that a statement touches`() throws {
        try connection.execute("create temp table t (x int)")
        #expect(try connection.execute("insert into t select generate_series(1, 5)") == 5)
        #expect(try connection.execute("delete from t where x > 3") == 2)
        #expect(try connection.query("select x from t where false").isEmpty)
    }

    @Test func `refuses two statements in one query, and takes them as a script`() throws {
        let error = try postgresError { _ = try connection.query("select 1; select 2") }
        #expect(error.kind == .server)
        #expect(error.sqlState == "42601")
        try connection.script("create temp table a (x int); create temp table b (x int);")
        #expect(try connection.query("select * from a, b").isEmpty)
        let broken = try postgresError {
            try connection.script("create temp table c (x int); select 1 / 0; select 2")
        }
        #expect(broken.sqlState == "22012")
        #expect(try postgresError { _ = try connection.query("select * from c") }.sqlState == "42P01")
    }

    @Test func `refuses a statement with NUL`() throws {
        #expect(try postgresError { try connection.execute("select 1\0") }.kind == .invalidParameter)
    }

    @Test func `reports the constraint, and keeps the row out of the log`() throws {
        try connection.script(
            """
            create temp table a (x int constraint x_is_unique primary key,
                y int constraint y_is_positive check (y > 0));
            insert into a values (1, 1);
            """)
        let unique = try postgresError { try connection.execute("insert into a values (1, 2)") }
        #expect(unique.kind == .server && unique.isUniqueViolation)
        #expect(unique.sqlState == "23505")
        #expect(unique.constraint == "x_is_unique")
        #expect(unique.table == "a")
        #expect(!unique.description.contains("(1)"))
        #expect(unique.debugDescription.contains("(x)=(1)"))
        let check = try postgresError { try connection.execute("insert into a values (2, -2)") }
        #expect(check.sqlState == "23514")
        #expect(check.constraint == "y_is_positive")
        #expect(!check.isUniqueViolation && !check.isRetryable && !check.isBusy)
    }

    @Test func `marks what may be tried again`() {
        #expect(PostgresError(.server, "", sqlState: "40001").isRetryable)
        #expect(PostgresError(.server, "", sqlState: "40P01").isRetryable)
        #expect(PostgresError(.server, "", sqlState: "55P03").isRetryable)
        #expect(PostgresError(.server, "", sqlState: "55P03").isBusy)
        #expect(!PostgresError(.outcomeUnknown, "", sqlState: "40001").isRetryable)
        #expect(PostgresError(.connection, "", sqlState: "28P01").isPermissionDenied)
        #expect(PostgresError(.server, "", sqlState: "42501").isPermissionDenied)
    }

    @Test func `describes a statement without running it`() throws {
        try connection.execute("create temp table t (x bigint, d date)")
        let found = try connection.prepareDescription(
            of: "update t set x = $1 where d = $2 returning x, d as day")
        #expect(found.parameters == [20, 1082])
        #expect(found.columns.map(\.name) == ["x", "day"])
        #expect(found.columns.map(\.type) == [20, 1082])
        #expect(throws: PostgresError.self) { try connection.prepareDescription(of: "select nothing") }
    }

    @Test func `keeps the server's remarks`() throws {
        try connection.script("do $$ begin raise warning 'mind the gap'; end $$")
        #expect(connection.takeNotices().map(\.message) == ["mind the gap"])
        #expect(connection.takeNotices().isEmpty)
    }

    @Test func `gives up a statement at its deadline`() throws {
        let slow = try ServerForTests.connect()
        slow.deadline = .milliseconds(300)
        let clock = ContinuousClock()
        let time = try clock.measure {
            let error = try postgresError { try slow.execute("select pg_sleep(20)") }
            #expect(error.kind == .deadline)
        }
        #expect(time >= .milliseconds(300) && time < .milliseconds(1_300))
        #expect(slow.isBroken)
        #expect(slow.transactionStatus == .unknown)
        #expect(try postgresError { try slow.execute("select 1") }.kind == .connection)
    }

    @Test func `asks the server to stop what it gave up`() throws {
        let slow = try ServerForTests.connect()
        slow.deadline = .milliseconds(200)
        let id = try #require(try slow.query("select pg_backend_pid() as id").first).int32("id")
        #expect(throws: PostgresError.self) { try slow.execute("select pg_sleep(20)") }
        var isGone = false
        for _ in 0..<100 where !isGone {
            let rows = try connection.query(
                "select pg_sleep(0.05) from pg_stat_activity where pid = $1", [.integer(id)])
            isGone = rows.isEmpty
        }
        #expect(isGone)
    }

    @Test func `says so when its backend was ended`() throws {
        let victim = try ServerForTests.connect()
        try terminate(victim)
        let error = try postgresError { try victim.execute("select 1") }
        #expect(error.kind == .connection)
        #expect(victim.isBroken)
        #expect(try postgresError { try victim.execute("select 1") }.kind == .connection)
    }

    @Test func `knows that nothing is stored when it was lost before COMMIT`() throws {
        let victim = try ServerForTests.connect()
        try victim.begin()
        try terminate(victim)
        let error = try postgresError { try victim.commit() }
        #expect(error.kind == .connection)
        #expect(try postgresError { try victim.rollback() }.kind == .connection)
    }

    @Test func `gives up on a server that is not there`() throws {
        let clock = ContinuousClock()
        let time = try clock.measure {
            let error = try postgresError { _ = try Connection("host=127.0.0.1 port=1 dbname=postgres") }
            #expect(error.kind == .connection)
        }
        #expect(time < .seconds(2))
        let missing = try postgresError { _ = try Connection("host=/nowhere dbname=postgres") }
        #expect(missing.kind == .connection)
    }

    /// The kernel takes the connection, and nobody ever speaks.
    @Test func `gives up on a server that does not answer`() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        try #require(listen(listener, 1) == 0)
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                _ = getsockname(listener, generic, &size)
            }
        }
        let port = UInt16(bigEndian: address.sin_port)
        let time = try ContinuousClock().measure {
            let error = try postgresError {
                _ = try Connection("host=127.0.0.1 port=\(port)", deadline: .milliseconds(300))
            }
            #expect(error.kind == .connection)
        }
        #expect(time >= .milliseconds(300) && time < .milliseconds(1_300))
    }

    /// What no time-out of PostgreSQL or TCP ends: the backend lives, and does not move.
    @Test func `gives up on a backend that hangs`() throws {
        let victim = try ServerForTests.connect()
        victim.deadline = .milliseconds(300)
        let id = try #require(try victim.query("select pg_backend_pid() as id").first).int32("id")
        try #require(kill(id, SIGSTOP) == 0)
        defer {
            kill(id, SIGCONT)
            kill(id, SIGTERM)
        }
        let time = try ContinuousClock().measure {
            let error = try postgresError { try victim.execute("select 1") }
            #expect(error.kind == .deadline)
        }
        #expect(time >= .milliseconds(300) && time < .milliseconds(1_300))
    }

    @Test func `learns why it was not let in`() throws {
        let error = try postgresError {
            _ = try Connection(ServerForTests.conninfo, options: ["dbname": "no_such_database"])
        }
        #expect(error.kind == .connection)
        #expect(error.sqlState == "3D000")
        #expect(error.message.contains("no_such_database") && !error.message.contains("3D000"))
        let role = try postgresError {
            _ = try Connection(ServerForTests.conninfo, options: ["user": "no_such_role"])
        }
        #expect(role.isPermissionDenied)
    }

    @Test(arguments: [
        "password=se cret", "postgresql://me:secret@[::1", "host=x password='secret", "user=a secret",
    ])
    func `never repeats a password from a broken string`(conninfo: String) throws {
        let error = try postgresError { _ = try Connection(conninfo) }
        #expect(error.kind == .connection)
        if conninfo != "user=a secret" { #expect(!error.debugDescription.contains("cret")) }
    }

    @Test func `can be closed`() throws {
        let other = try ServerForTests.connect()
        other.close()
        #expect(other.isBroken)
        #expect(try postgresError { try other.execute("select 1") }.kind == .connection)
    }
}
